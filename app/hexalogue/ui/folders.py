"""What the system opens for us: a folder in its file manager, an address in the browser."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> bool:
    """Show it in the file manager, or the nearest folder above it that is there. Whether the system took it."""
    there = next((place for place in (folder, *folder.parents) if place.is_dir()), folder)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))


def open_address(address: str) -> bool:
    """Show an https page in the browser; nothing else opens. Whether the system took it."""
    url = QUrl(address)
    return url.scheme() == "https" and QDesktopServices.openUrl(url)
