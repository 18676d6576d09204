"""Find in this chat: a field, how many messages hold the words, and the way to the next and the one before."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from hexalogue.domain.ids import TurnId
from hexalogue.domain.turn import Turn
from hexalogue.ui.announcing import announce
from hexalogue.ui.chat.finding import turns_with
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_row
from hexalogue.ui.widgets.buttons import IconButton
from hexalogue.ui.widgets.labels import label


class FindBar(QFrame):
    """turns: those of the conversation, the oldest first. `found` carries a turn's id and the words."""

    found = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme, turns: Callable[[], Sequence[Turn]]) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setAccessibleName(say("Find in this chat"))
        self._turns = turns
        self._hits: tuple[TurnId, ...] = ()
        self._place = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("Find in this chat"))
        self.field.setAccessibleName(say("Find in this chat"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._count = label("", "muted")
        self._up = IconButton(theme, "chevron-up", say("Go to the one before"))
        self._down = IconButton(theme, "chevron-down", say("Go to the next one"))
        self._close = IconButton(theme, "x", say("Close the search"))
        self._up.clicked.connect(lambda: self._go(-1))
        self._down.clicked.connect(lambda: self._go(1))
        self._close.clicked.connect(self.dismiss)
        row = in_row([], gap=6, margins=(8, 6, 8, 6))
        row.addWidget(self.field, 1)
        for widget in (self._count, self._up, self._down, self._close):
            row.addWidget(widget)
        self.setLayout(row)
        self.hide()

    def open(self) -> None:
        """Show it, with what it holds marked."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def dismiss(self) -> None:
        """Away with it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @property
    def said(self) -> str:
        """How many there are, in words."""
        return self._count.text()

    def _search(self, words: str) -> None:
        self._hits = turns_with(words, self._turns())
        self._place = len(self._hits) - 1  # the newest first: that is where the person is
        self._show()

    def _go(self, steps: int) -> None:
        self._hits = turns_with(self.field.text(), self._turns())
        if self._hits:
            self._place = (self._place + steps) % len(self._hits)
        self._show()

    def _show(self) -> None:
        words = self.field.text().strip()
        count = len(self._hits)
        if not words:
            self._count.setText("")
        elif not count:
            self._count.setText(say("Not in this chat"))
        else:
            self._count.setText(say("{number} of {count}", number=self._place + 1, count=count))
        self._up.setEnabled(count > 1)
        self._down.setEnabled(count > 1)
        announce(self.field, self._count.text())
        if count:
            self.found.emit(self._hits[self._place], words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the one before, Shift+Enter to the next, Esc closes."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.dismiss()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go(1 if is_back else -1)
            case Qt.Key.Key_Up:
                self._go(-1)
            case Qt.Key.Key_Down:
                self._go(1)
            case _:
                return False
        return True
