"""Find in this chat: a field, how many places hold the words, and the way to the next and the one before."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from hexalogue.domain.turn import Turn
from hexalogue.ui.announcing import announce
from hexalogue.ui.chat.finding import Match, Searched
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_row
from hexalogue.ui.widgets.buttons import IconButton
from hexalogue.ui.widgets.labels import label

# A long conversation is searched in slices this long, so that the window goes on meanwhile.
_SLICE_MS = 8


class FindBar(QFrame):
    """turns: those of the conversation, the oldest first. `found` carries None where there is no match."""

    found = Signal(Match, str)
    closed = Signal()

    def __init__(self, theme: Theme, turns: Callable[[], Sequence[Turn]]) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setAccessibleName(say("Find in this chat"))
        self._turns = turns
        self._of: Sequence[Turn] = ()
        self._searched = Searched()
        self._left: Iterator[list[Match]] = iter(())
        self._matches: list[Match] = []  # from the newest
        self._shown: tuple[Match | None, str] = (None, "")
        self._place = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._search_on)
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("Find in this chat"))
        self.field.setAccessibleName(say("Find in this chat"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._count = label("", "muted")
        self._up = IconButton(theme, "chevron-up", say("Go to the one before"))
        self._down = IconButton(theme, "chevron-down", say("Go to the next one"))
        self._close = IconButton(theme, "x", say("Close the search"))
        self._up.clicked.connect(lambda: self._go(1))
        self._down.clicked.connect(lambda: self._go(-1))
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
        self._search()

    def dismiss(self) -> None:
        """Away with it, and with the marks."""
        if not self.isHidden():
            self.hide()
            self._timer.stop()
            self._searched, self._matches, self._of = Searched(), [], ()
            self._tell(None, "")
            self.closed.emit()

    @property
    def said(self) -> str:
        """How many there are, in words."""
        return self._count.text()

    def _search(self) -> None:
        self._place = 0  # the newest first: that is where the person is
        self._begin()

    def _begin(self) -> None:
        self._of = self._turns()
        self._matches = []
        self._left = self._searched.matches(self.field.text(), self._of) if self.field.text().strip() else iter(())
        self._search_on()

    def _search_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for matches in self._left:
            self._matches += matches
            if clock.elapsed() >= _SLICE_MS:
                self._timer.start()
                break
        else:
            self._timer.stop()
        self._show()

    def _go(self, steps: int) -> None:
        """steps: towards the oldest. An answer that came since is searched as well, and the place is kept."""
        if self._of is not self._turns():
            self._begin()
        if self._matches:
            self._place = (self._place + steps) % len(self._matches)
        self._show()

    def _show(self) -> None:
        words, count = self.field.text().strip(), len(self._matches)
        is_over = not self._timer.isActive()
        self._place = min(self._place, max(0, count - 1)) if is_over else self._place
        if not words:
            self._count.setText("")
        elif count:
            self._count.setText(say("{number} of {count}", number=count - min(self._place, count - 1), count=count))
        elif is_over:
            self._count.setText(say("Not in this chat"))
        self._up.setEnabled(count > 1)
        self._down.setEnabled(count > 1)
        if is_over:
            announce(self.field, self._count.text())
        self._tell(self._matches[self._place] if self._place < count else None, words)

    def _tell(self, match: Match | None, words: str) -> None:
        if self._shown != (match, words):
            self._shown = (match, words)
            self.found.emit(match, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the one before, Shift+Enter to the next, Esc closes."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.dismiss()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go(-1 if is_back else 1)
            case Qt.Key.Key_Up:
                self._go(1)
            case Qt.Key.Key_Down:
                self._go(-1)
            case _:
                return False
        return True
