"""The setup at first launch: one slim line under the prompt box, five goals as signs, gone for ever when closed.

It takes no focus, covers nothing, and asks for nothing: a person types as if it were not there. Three words of ours.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_row
from hexalogue.ui.widgets.buttons import IconButton, push
from hexalogue.ui.wizard import words

_COLOURS = ("local", "self_hosted", "self_hosted", "third_party", "third_party")
_GAP, _AROUND = 4, 24


class SetupCard(QFrame):
    """opened: the setup is wanted, at a goal or (empty) at the choice of goals.   closed: never again."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "status")
        self.setAccessibleName(say(words.CARD))
        self.open = push(say(words.CARD), "quiet", lambda: self.opened.emit(""))
        self.goals = tuple(self._goal(theme, goal, colour) for goal, colour in zip(words.GOALS, _COLOURS, strict=True))
        self.close_button = IconButton(theme, "x", say("Close for good"))
        self.close_button.clicked.connect(self._close)
        self.setLayout(in_row([self.open, *self.goals, None, self.close_button], gap=_GAP, margins=(16, 4, 8, 4)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The signs say their goals themselves: the words give way where there is no room for all of them."""
        super().resizeEvent(event)
        signs = sum(button.minimumWidth() + _GAP for button in (*self.goals, self.close_button))
        self.open.setVisible(signs + self.open.sizeHint().width() + _AROUND <= self.width())

    def _goal(self, theme: Theme, goal: str, colour: str) -> IconButton:
        button = IconButton(theme, words.GOAL_ICONS[goal], say(words.GOALS[goal]), colour=colour)
        button.clicked.connect(self._opener(goal))
        return button

    def _opener(self, goal: str) -> Callable[[], None]:
        return lambda: self.opened.emit(goal)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
