"""Lucide icons, tinted, sharp at any resolution.

An icon is drawn from its SVG when it is first painted, at the device's own pixels, and kept. To add one: put the file
of that name from `lucide-static` into `resources/icons/`.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hexalogue.ui.resources import resources_folder

_DISABLED_OPACITY = 0.45


@lru_cache(maxsize=512)
def icon(name: str, colour: str) -> QIcon:
    """The icon in "#rrggbb". Raises FileNotFoundError for a name that is not in `resources/icons/`."""
    return QIcon(_SvgEngine(name, colour))


def pixmap(name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size_px` device-independent pixels; ratio: the screen's device pixel ratio."""
    return _drawn(name, colour, round(size_px * ratio), round(size_px * ratio), ratio)


class _SvgEngine(QIconEngine):
    """Paints one SVG in one colour."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        _source(name)  # a missing file is found here, not at some later paint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        drawn = _drawn(self._name, self._colour, round(rect.width() * ratio), round(rect.height() * ratio), ratio)
        painter.save()
        painter.setOpacity(painter.opacity() * (_DISABLED_OPACITY if mode == QIcon.Mode.Disabled else 1.0))
        painter.drawPixmap(rect, drawn)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # size: device-independent pixels, as Qt passes it since 6.8 (seen with 6.11.3, 2026-11-21).
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._colour)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    svg = _source(name).replace("currentColor", colour)
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, width, height))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
