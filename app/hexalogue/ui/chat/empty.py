"""An empty conversation: a greeting and a few things to try."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hexalogue.ui.chat import words
from hexalogue.ui.chat.look import Look
from hexalogue.ui.icons import pixmap

_TWO_COLUMNS_FROM = 520
_MARK_FROM_HEIGHT = 300
_WIDTH = 760


class EmptyConversation(QWidget):
    """Examples fill the composer; nothing is sent by itself."""

    example_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel(self)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = QLabel(words.GREETING, self)
        heading.setProperty("role", "title")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        more = QLabel(words.GREETING_MORE, self)
        more.setProperty("role", "muted")
        more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.examples = [self._example(example) for example in words.EXAMPLES]
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDTH)
        inner.setLayout(self._grid)
        # The composer below must never be pushed out of the window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.addStretch(2)
        for widget, gap in ((self._mark, 10), (heading, 4), (more, 20)):
            column.addWidget(widget)
            column.addSpacing(gap)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self._lay_out(2)

    def use_look(self, look: Look) -> None:
        """Colours."""
        self._mark.setPixmap(pixmap("hexagon", look.tokens.accent, 40, self.devicePixelRatioF()))
        sheet = (
            f"QPushButton {{ background: {look.tokens.surface}; border: 1px solid {look.tokens.border};"
            f"border-radius: 12px; padding: 0 14px; min-height: 42px; text-align: left; color: {look.tokens.text}; }}"
            f"QPushButton:hover {{ background: {look.tokens.hover}; }}"
            f"QPushButton:focus {{ border: 2px solid {look.tokens.focus}; padding: 0 13px; min-height: 40px; }}"
        )
        for example in self.examples:
            example.setStyleSheet(sheet)

    def _example(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolTip("Put this into the composer")
        button.clicked.connect(lambda: self.example_chosen.emit(text))
        return button

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, example in enumerate(self.examples):
            self._grid.addWidget(example, index // columns, index % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two are too narrow; a low window does without the mark."""
        super().resizeEvent(event)
        self._mark.setVisible(self.height() >= _MARK_FROM_HEIGHT)
        self._lay_out(2 if self.width() >= _TWO_COLUMNS_FROM else 1)
