"""A button with an arrow that opens a menu below it."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from hexalogue.ui.icons import pixmap
from hexalogue.ui.tokens import icon_px

_CHEVRON_PX = 16
_BESIDE_PX = 10
_BEFORE_PX = 8


def chevron_room_px() -> int:
    """What the arrow takes at the end of the button."""
    return icon_px(_CHEVRON_PX) + _BESIDE_PX + 6


def paddings() -> dict[str, str]:
    """For the style sheet of such a button: beside its words, and the same with the wider border of the focus.

    Qt turns both around by itself where words are read from right to left (seen with 6.11.3).
    """
    room = chevron_room_px()
    return {
        "padding": f"0 {room}px 0 {_BEFORE_PX}px",
        "focus_padding": f"0 {room - 1}px 0 {_BEFORE_PX - 1}px",
    }


class MenuButton(QPushButton):
    """Its style sheet leaves room at its end; see `paddings`."""

    def __init__(self, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = menu
        self._chevron = QLabel(self)
        self._chevron.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setIconSize(QSize(icon_px(18), icon_px(18)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """`popup` returns at once: QPushButton's own menus would run a nested loop."""
        left = self.width() - self._menu.sizeHint().width() if self.isRightToLeft() else 0
        self._menu.popup(self.mapToGlobal(QPoint(left, self.height() + 2)))

    def tint_chevron(self, colour: str) -> None:
        """The arrow in a colour."""
        self._chevron.setPixmap(pixmap("chevron-down", colour, icon_px(_CHEVRON_PX), self.devicePixelRatioF()))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The arrow stays at the right."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        size = icon_px(_CHEVRON_PX)
        left = _BESIDE_PX if self.isRightToLeft() else self.width() - size - _BESIDE_PX
        self._chevron.setGeometry(left, (self.height() - size) // 2, size, size)
