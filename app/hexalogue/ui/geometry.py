"""Where the window stood. The only use of QSettings: its INI loses types, so settings live in TOML."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow

FILE_NAME = "window.ini"
FIRST_SIZE = QSize(1280, 820)
LEAST_SIZE = QSize(720, 480)


class WindowGeometry:
    """Remembers size and place of one window in the config folder."""

    def __init__(self, config: Path) -> None:
        self._settings = QSettings(str(config / FILE_NAME), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> None:
        """As it was; the first size where nothing is remembered or the screen is another one."""
        remembered = self._settings.value("geometry")
        if not (isinstance(remembered, QByteArray) and window.restoreGeometry(remembered)):
            window.resize(FIRST_SIZE)

    def save(self, window: QMainWindow) -> None:
        """Written at once; a folder that cannot be written to is not worth a word."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.sync()
