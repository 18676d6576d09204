"""A quiet button with words and perhaps an icon, as used inside cards and banners."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from hexalogue.ui.icons import icon
from hexalogue.ui.tokens import icon_px, px


class SmallButton(QPushButton):
    """Words are verbs. role: `quiet` inside cards, `plain` with a border, `primary` for the one that matters."""

    def __init__(self, words: str, icon_name: str = "", parent: QWidget | None = None, *, role: str = "quiet") -> None:
        super().__init__(words, parent)
        self._icon_name = icon_name
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setIconSize(QSize(icon_px(16), icon_px(16)))
        self.setStyleSheet(f"padding: 0 10px; min-height: {px(24)}px;")

    def use_colour(self, colour: str) -> None:
        """The colour of the icon."""
        if self._icon_name:
            self.setIcon(icon(self._icon_name, colour))
