"""A page that says where the focus goes when it is opened, and leaves the order of Tab alone.

Qt's own focus proxy would make Tab go from before the page straight to the proxy, past all that stands between them
(Qt 6.11.3, tried 2026-11): so it is only remembered here.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget


class OpensAt(QFrame):
    """Focus that is given to the page goes to the widget it names."""

    _first: QWidget | None = None

    def setFocusProxy(self, widget: QWidget | None, /) -> None:
        """The widget that is focused instead of the page."""
        self._first = widget

    def focusProxy(self) -> QWidget | None:
        """That widget."""
        return self._first

    def setFocus(self, *reason: Qt.FocusReason) -> None:
        """To the page's first widget; to the page itself where it names none."""
        if self._first is not None:
            self._first.setFocus(*reason)
        else:
            super().setFocus(*reason)
