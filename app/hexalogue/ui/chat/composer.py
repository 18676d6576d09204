"""Where a person writes: grows from one line to eight, sends on Enter, and stops the answer that comes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from hexalogue.ui.chat import words
from hexalogue.ui.chat.look import Card, Look, paint_card
from hexalogue.ui.icons import icon
from hexalogue.ui.language import say
from hexalogue.ui.tokens import icon_px, px

if TYPE_CHECKING:
    from hexalogue.ui.chat.composer_note import ComposerNote

MOST_LINES = 8
_AROUND_HINT_PX = 60
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def _stop_icon(colour: str) -> QIcon:
    """A filled square: Lucide's has only an outline."""
    picture = QPixmap(36, 36)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_card(painter, QRectF(8, 8, 20, 20), Card(colour, radius=4))
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)


class PromptEdit(QTextEdit):
    """Plain words only: what is pasted loses its looks, and no file or picture is taken.

    takes: whether a pasted text may go in at once; where it may not, who said so puts it in later, or does not.
    """

    sent = Signal()
    stopped = Signal()
    recalled = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.takes: Callable[[str], bool] = lambda _: True
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(say("Message"))
        self.setStyleSheet("background: transparent; border: none;")
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)

    def fit(self) -> None:
        """As high as the text, up to MOST_LINES lines; then it scrolls."""
        line = self.fontMetrics().lineSpacing()
        wanted = round(self.document().size().height())
        height = max(line + 4, min(wanted, line * MOST_LINES + 4))
        if height != self.height():
            self.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends, Shift+Enter makes a line, Esc stops, Up in an empty box takes up the last message."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and plain:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        elif event.key() == Qt.Key.Key_Up and plain and self.document().isEmpty():
            self.recalled.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, and nothing else: of a file its address would be taken for one."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """As plain text, whatever else it carries."""
        if self.takes(source.text()):
            self.textCursor().insertText(source.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card shows the ring."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The card shows none."""
        super().focusOutEvent(event)
        self.focus_changed.emit()


class Composer(QFrame):
    """The edit, a hint, and one button that sends or stops."""

    sent = Signal(str)
    stop_requested = Signal()
    recall_requested = Signal()
    draft_changed = Signal(str)
    note_closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._is_running = False
        self._is_quiet = False
        self._note: ComposerNote | None = None
        self.edit = PromptEdit(self)
        self._hint = QLabel(say(words.HINT), self)
        self._hint.setProperty("role", "faint")
        self.button = QPushButton(self)
        self.button.setFixedSize(QSize(px(48), px(32)))
        self.button.setIconSize(QSize(icon_px(18), icon_px(18)))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._hint)
        below.addSpacing(12)
        below.addWidget(self.button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 10, 10)
        column.setSpacing(10)
        column.addWidget(self.edit)
        column.addLayout(below)
        self.edit.textChanged.connect(self._edited)
        self.edit.sent.connect(self._send)
        self.edit.stopped.connect(self.stop)
        self.edit.recalled.connect(self.recall_requested)
        self.edit.focus_changed.connect(self.update)
        self.button.clicked.connect(self._press)
        # A click beside the words, on the card, begins to write as well.
        # The policy first: with a proxy it would be the proxy's, and Tab would pass the words by.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def render_composer(self, placeholder: str, look: Look, *, is_running: bool) -> None:
        """Words, colours, and whether the button stops."""
        self._look, self._is_running = look, is_running
        self.edit.setPlaceholderText(placeholder)
        self._hint.setText(say(words.HINT_RUNNING if is_running and self._is_blank() else words.HINT))
        self._show_hint()
        self._show_button()
        self.update()

    def show_note(self, text: str) -> None:
        """Say above the words what is done with them; nothing where it is empty."""
        if self._note is None and text:
            from hexalogue.ui.chat.composer_note import ComposerNote  # seldom needed, so not before the first paint

            self._note = ComposerNote()
            self._note.closed.connect(self.note_closed)
            self._column.insertWidget(0, self._note)
        if self._note is not None and self._look is not None:
            self._note.tell(text, self._look)

    def put_on_top(self, widget: QWidget) -> None:
        """Something to say above the words."""
        self._column.insertWidget(0, widget)

    def set_text(self, text: str) -> None:
        """Another draft; the cursor stands at its end."""
        if text == self.edit.toPlainText():
            return
        self.edit.setPlainText(text)
        cursor = self.edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.edit.setTextCursor(cursor)

    def be_quiet(self, *, quiet: bool) -> None:
        """Which keys send is said only to somebody who writes."""
        self._is_quiet = quiet
        self._show_hint()

    def _is_blank(self) -> bool:
        return not self.edit.toPlainText().strip()

    def _stops(self) -> bool:
        """While an answer comes an empty composer's button stops it; with words in it the button queues them."""
        return self._is_running and self._is_blank()

    def _show_button(self) -> None:
        if self._look is None:
            return
        tokens = self._look.tokens
        stops = self._stops()
        is_possible = stops or not self._is_blank()
        ground = tokens.accent if is_possible else tokens.selected
        colour = tokens.accent_text if is_possible else tokens.muted
        self.button.setIcon(_stop_icon(colour) if stops else icon("arrow-up", colour))
        name = say("Stop the answer") if stops else say("Send")
        self.button.setAccessibleName(name)
        self.button.setToolTip(f"{name} (Esc)" if stops else f"{name} (Enter)")
        self.button.setStyleSheet(
            f"QPushButton {{ background: {ground}; border: 1px solid {ground}; border-radius: 8px; padding: 0;"
            f"min-height: {px(28)}px; }} QPushButton:focus {{ border: 2px solid {tokens.text}; }}"
        )

    def _show_hint(self) -> None:
        is_wanted = self._is_running or not (self._is_quiet and self._is_blank())
        needed = self._hint.sizeHint().width() + self.button.width() + _AROUND_HINT_PX
        self._hint.setVisible(is_wanted and self.width() >= needed)

    def _edited(self) -> None:
        self.draft_changed.emit(self.edit.toPlainText())
        self._show_button()
        self._show_hint()

    def _press(self) -> None:
        if self._stops():
            self.stop_requested.emit()
        else:
            self._send()

    def _send(self) -> None:
        text = self.edit.toPlainText().strip()
        if text:
            self.edit.clear()
            self.sent.emit(text)

    def stop(self) -> None:
        """Leave what the note says, else end the answer that comes, if one does."""
        if self._note is not None and not self._note.isHidden():
            self.note_closed.emit()
        elif self._is_running:
            self.stop_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint gives way first."""
        super().resizeEvent(event)
        self._show_hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with a ring while a person writes."""
        del event
        if self._look is not None:
            tokens = self._look.tokens
            border = tokens.focus if self.edit.hasFocus() else tokens.border
            paint_card(QPainter(self), self.rect().toRectF(), Card(tokens.raised, border))
