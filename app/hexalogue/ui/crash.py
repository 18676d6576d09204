"""The crash dialog is opened from here: one at a time, whatever happens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from hexalogue.ui.crash_dialog import CrashDialog


class CrashNotice(QObject):
    """Opens the dialog for the first crash; while it is open, later ones are only counted."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: CrashDialog | None = None
        self.unseen = 0

    @property
    def dialog(self) -> "CrashDialog | None":
        """The dialog that is open now."""
        return self._dialog

    def show(self, report: str) -> None:
        """Show the report, unless one is being read."""
        if self._dialog is not None:
            self.unseen += 1
            return
        from hexalogue.ui.crash_dialog import CrashDialog  # seldom needed, so not before the first paint

        self._dialog = CrashDialog(report, self._window)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None
