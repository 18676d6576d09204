"""A wheel's steps as a short movement instead of a jump."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar

from hexalogue.ui.motion import MOTION

_DURATION_MS = 120


class SmoothScroll:
    """Moves a scroll bar. Steps that come while it moves add up."""

    def __init__(self, bar: QScrollBar) -> None:
        self._bar = bar
        self._movement = QPropertyAnimation(bar, b"value", bar)
        self._movement.setDuration(_DURATION_MS)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)

    def move_by(self, pixels: int) -> None:
        """Go on from where the movement was going to end; at once where motion is reduced."""
        if MOTION.is_reduced:
            self._movement.stop()
            self._bar.setValue(self._bar.value() + pixels)
            return
        is_moving = self._movement.state() == QPropertyAnimation.State.Running
        goal = int(self._movement.endValue()) if is_moving else self._bar.value()
        self._movement.stop()
        self._movement.setStartValue(self._bar.value())
        self._movement.setEndValue(max(self._bar.minimum(), min(self._bar.maximum(), goal + pixels)))
        self._movement.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._movement.stop()
