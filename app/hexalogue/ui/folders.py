"""What the system opens for us: a folder in its file manager, an address in the browser."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from hexalogue.ui.language import say


def open_folder(folder: Path) -> bool:
    """Show it in the file manager, or the nearest folder above it that is there. Whether the system took it."""
    there = next((place for place in (folder, *folder.parents) if place.is_dir()), folder)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))


async def show_folder(page: QWidget, folder: Path) -> None:
    """Show it in the file manager; where the system has none, say above the page where it is."""
    from hexalogue.ui import dialogs  # no first paint needs them

    if not open_folder(folder):
        text = say("This system has no program that shows folders. It is {path}.", path=folder)
        await dialogs.tell(page, say("The folder was not opened"), text)


def open_address(address: str) -> bool:
    """Show an https page in the browser; nothing else opens. Whether the system took it."""
    url = QUrl(address)
    return url.scheme() == "https" and QDesktopServices.openUrl(url)
