"""What tests of the window share."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices


class _Opened(QObject):
    """Stands where the system would open a folder or an address."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Called by Qt."""
        self.addresses.append(url.toString())


@pytest.fixture
def opened_addresses() -> Iterator[list[str]]:
    """What the system was asked to open, instead of opening it."""
    opened = _Opened()
    schemes = ("file", "https")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, opened, "take")  # type: ignore[arg-type]
    yield opened.addresses
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)
