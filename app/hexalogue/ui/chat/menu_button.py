"""A button with an arrow that opens a menu below it."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from hexalogue.ui.icons import pixmap

_CHEVRON_PX = 16
_RIGHT_PX = 10
CHEVRON_ROOM_PX = _CHEVRON_PX + _RIGHT_PX + 6


class MenuButton(QPushButton):
    """Its style sheet leaves CHEVRON_ROOM_PX on the right."""

    def __init__(self, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = menu
        self._chevron = QLabel(self)
        self._chevron.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setIconSize(QSize(18, 18))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """`popup` returns at once: QPushButton's own menus would run a nested loop."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def tint_chevron(self, colour: str) -> None:
        """The arrow in a colour."""
        self._chevron.setPixmap(pixmap("chevron-down", colour, _CHEVRON_PX, self.devicePixelRatioF()))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The arrow stays at the right."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._chevron.setGeometry(
            self.width() - _CHEVRON_PX - _RIGHT_PX, (self.height() - _CHEVRON_PX) // 2, _CHEVRON_PX, _CHEVRON_PX
        )
