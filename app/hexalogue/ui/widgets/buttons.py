"""Buttons: words are verbs, icons have a name, and every one can be reached by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from hexalogue.ui.icons import icon
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS

# On the keyboard's main part and on its keypad.
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordButton(QPushButton):
    """Enter presses it as the space bar does: of itself it does so only as the default of a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, where it has the focus."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def push(
    text: str, kind: str = "plain", on_click: Callable[[], object] | None = None, *, name: str = ""
) -> QPushButton:
    """A button with words. kind: plain, primary, quiet, danger, link.   name: for screen readers, where `text` alone
    does not say what it acts on.
    """
    button = WordButton(text)
    button.setProperty("role", kind)
    button.setAccessibleName(name or text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(False)
    if on_click is not None:
        button.clicked.connect(lambda: on_click())
    return button


def change_kind(button: QPushButton | QLabel, kind: str) -> None:
    """Another look; the same one again costs nothing. kind: as of `push`, or the role of a label."""
    if button.property("role") != kind:
        button.setProperty("role", kind)
        button.style().unpolish(button)
        button.style().polish(button)


class IconButton(QToolButton):
    """A square button that shows only an icon. name: what it does, as tool tip and for screen readers."""

    def __init__(self, theme: Theme, icon_name: str, name: str, *, colour: str = "muted") -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._colour = colour
        self.setProperty("role", "icon")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setIconSize(QSize(METRICS.icon_px, METRICS.icon_px))
        self.setFixedSize(METRICS.control_height - 2, METRICS.control_height - 2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self.setIcon(icon(self._icon_name, getattr(self._theme.tokens, self._colour)))
