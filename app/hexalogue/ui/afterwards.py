"""What waits for the first paint of a window."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Afterwards(QObject):
    """Each step is done in a turn of the loop of its own, so that what a person types comes between them."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._steps: deque[Callable[[], object]] = deque()
        self._has_begun = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._do_next)

    def do(self, *steps: Callable[[], object]) -> None:
        """Have these done once the window stands on the screen, in the order in which they were asked for."""
        self._steps += steps
        if self._has_begun:
            self._timer.start()

    def begin(self) -> None:
        """The window stands there."""
        self._has_begun = True
        self._timer.start()

    def end(self) -> None:
        """The window closes: leave what still waits."""
        self._steps.clear()

    def _do_next(self) -> None:
        if self._steps:
            self._steps.popleft()()
        else:
            self._timer.stop()
