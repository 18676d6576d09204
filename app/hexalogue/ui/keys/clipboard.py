"""A key in the clipboard: marked as a secret, and taken out again if it is still there after half a minute."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from hexalogue.domain.keys import Secret

CLEARED_AFTER_MS: Final = 30_000
# What keepers of clipboard histories look for (KDE's Klipper; nspasteboard.org; Windows, Clipboard Formats; 2026-11).
_MARKS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
}


class KeyClipboard(QObject):
    """cleared: the key is no longer in the clipboard, by us or because something else was copied."""

    cleared = Signal()

    def __init__(self, parent: QObject, after_ms: int = CLEARED_AFTER_MS) -> None:
        super().__init__(parent)
        self._secret: Secret | None = None
        self._after_ms = after_ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        application = QGuiApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear)

    def put(self, secret: Secret) -> None:
        """Copy it, for half a minute."""
        carried = QMimeData()
        carried.setText(secret.reveal())
        for kind, mark in _MARKS.items():
            carried.setData(kind, mark)
        _clipboard().setMimeData(carried)
        self._secret = secret
        self._timer.start(self._after_ms)

    def clear(self) -> None:
        """Take the key out, unless something else was copied meanwhile. Idempotent."""
        self._timer.stop()
        secret, self._secret = self._secret, None
        if secret is None:
            return
        if Secret(_clipboard().text()) == secret:
            _clipboard().clear()
        self.cleared.emit()


def pasted() -> Secret:
    """What is in the clipboard, as it is; empty where that is no text."""
    return Secret(_clipboard().text())


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
