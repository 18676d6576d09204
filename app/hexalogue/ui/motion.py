"""Whether things may move by themselves: what the person chose, or what the system says."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hexalogue.domain.settings import Motion


class MotionChoice:
    """Ask before every animation. Nothing is asked of the system before that."""

    def __init__(self) -> None:
        self._choice = Motion.SYSTEM

    def use(self, choice: Motion) -> None:
        """From now on."""
        self._choice = choice

    @property
    def is_reduced(self) -> bool:
        """Whether what would glide jumps instead."""
        if self._choice is Motion.SYSTEM:
            return not _system_animates()
        return self._choice is Motion.REDUCED


MOTION = MotionChoice()


def _system_animates() -> bool:
    """Qt 6.11 tells it on Windows only, as the effect of menus; a later one may name the preference itself."""
    hints = getattr(QApplication.styleHints(), "accessibility", None)
    preference = getattr(hints() if hints is not None else None, "motionPreference", None)
    if preference is not None:
        return "reduce" not in str(preference()).lower()
    return sys.platform != "win32" or QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
