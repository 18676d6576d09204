"""An empty conversation: a greeting and a few things to try."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hexalogue.domain.privacy import Privacy
from hexalogue.ui.chat import words
from hexalogue.ui.chat.look import COLUMN_PX, Look
from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import say
from hexalogue.ui.tokens import icon_px, px

_TWO_COLUMNS_FROM = 520
# Pixels: above and below everything, between two examples, and below the mark and each of the two sentences.
_MARGIN_PX = 8
_GAP_PX = 10
_BELOW_MARK_PX = 18
_BELOW_HEADING_PX = 10
_BELOW_MORE_PX = 26


class EmptyConversation(QWidget):
    """Examples fill the composer; nothing is sent by itself."""

    example_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._mark = self._label("", _BELOW_MARK_PX)
        self._heading = self._label("title", _BELOW_HEADING_PX, say(words.GREETING))
        self._more = self._label("muted", _BELOW_MORE_PX, words.greeting_more(Privacy.LOCAL, ""))
        self.examples = [self._example(say(example)) for example in words.EXAMPLES]
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP_PX)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self._is_quiet = False
        inner = QWidget(self)
        inner.setMaximumWidth(COLUMN_PX)
        inner.setLayout(self._grid)
        # The composer below must never be pushed out of the window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, _MARGIN_PX, 24, _MARGIN_PX)
        column.setSpacing(0)
        column.addStretch(2)
        for label in (self._mark, self._heading, self._more):
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self._lay_out(2)

    def be_quiet(self, *, quiet: bool) -> None:
        """Without the examples: at first launch every word more is one between a person and their question."""
        self._is_quiet = quiet
        self._show_what_fits()

    def use_look(self, look: Look) -> None:
        """Colours."""
        self._mark.setPixmap(pixmap("hexagon", look.tokens.accent, icon_px(40), self.devicePixelRatioF()))
        high = px(42)
        sheet = (
            f"QPushButton {{ background: {look.tokens.surface}; border: 1px solid {look.tokens.border};"
            f"border-radius: 12px; padding: 0 14px; min-height: {high}px; text-align: left;"
            f"color: {look.tokens.text}; }}"
            f"QPushButton:hover {{ background: {look.tokens.hover}; }}"
            f"QPushButton:focus {{ border: 2px solid {look.tokens.focus}; padding: 0 13px; min-height: {high - 2}px; }}"
        )
        for example in self.examples:
            example.setStyleSheet(sheet)

    @property
    def more(self) -> str:
        """The sentence below the greeting."""
        return self._more.text()

    def say_where(self, sentence: str) -> None:
        """Where the words will go."""
        self._more.setText(sentence)

    def _label(self, role: str, below: int, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 0, 0, below)
        label.setWordWrap(bool(text))
        return label

    def _example(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolTip(say("Put this into the composer"))
        button.clicked.connect(lambda: self.example_chosen.emit(text))
        return button

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, example in enumerate(self.examples):
            self._grid.addWidget(example, index // columns, index % columns)

    def _show_what_fits(self) -> None:
        """A low page keeps the most useful parts and hides the others: squeezed, they would lie on each other."""
        room = self.height() - 2 * _MARGIN_PX
        for part in self._parts():
            is_wanted = not self._is_quiet or part[0] not in self.examples
            room -= _height_of(part[0], self.width() - 2 * _MARGIN_PX) + _GAP_PX if is_wanted else 0
            for widget in part:
                widget.setVisible(room >= 0 and is_wanted)

    def _parts(self) -> list[list[QWidget]]:
        """What is shown or hidden together, the most useful first: the question, the examples by rows, the rest."""
        starts = range(0, len(self.examples), self._columns)
        rows: list[list[QWidget]] = [[*self.examples[start : start + self._columns]] for start in starts]
        return [[self._heading], *rows, [self._more], [self._mark]]

    def hasHeightForWidth(self) -> bool:
        """It takes what is left: what does not fit is hidden, and nothing else is squeezed for it."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two are too narrow, and only what fits."""
        super().resizeEvent(event)
        self._lay_out(2 if self.width() >= px(_TWO_COLUMNS_FROM) else 1)
        self._show_what_fits()


def _height_of(widget: QWidget, width: int) -> int:
    """With its words in as many lines as they need."""
    return max(widget.sizeHint().height(), widget.heightForWidth(width))
