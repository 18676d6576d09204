"""Small signs that are painted and not taken from the set of icons."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from hexalogue.ui.icons import icon

_SIZE_PX = 18
_DOT_PX = 9
_RATIO = 3


@lru_cache(maxsize=32)
def dot(colour: str) -> QIcon:
    """The round sign of a privacy class, in its colour ("#rrggbb")."""
    picture = QPixmap(_SIZE_PX * _RATIO, _SIZE_PX * _RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(_RATIO)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    margin = (_SIZE_PX - _DOT_PX) / 2
    painter.drawEllipse(QRectF(margin, margin, _DOT_PX, _DOT_PX))
    painter.end()
    sign = QIcon(picture)
    sign.addPixmap(picture, QIcon.Mode.Disabled)  # a class keeps its colour where it cannot be chosen
    return sign


def tick(accent: str) -> QIcon:
    """Before the row of a menu that is chosen, in place of its other sign: the same in every menu."""
    return icon("check", accent)
