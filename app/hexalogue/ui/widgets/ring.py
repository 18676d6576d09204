"""A small ring that says how far something is, with a number in it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from hexalogue.ui.fonts import text_font
from hexalogue.ui.tokens import Tokens

RING_PX = 20
_PEN_PX = 2.0
_FULL = 360 * 16
_TOP = 90 * 16


def paint_ring(painter: QPainter, left: float, top: float, count: int, fraction: float | None, tokens: Tokens) -> None:
    """fraction: 0 to 1; None where nobody knows: then a quarter, standing still."""
    box = QRectF(left, top, RING_PX, RING_PX).adjusted(_PEN_PX / 2, _PEN_PX / 2, -_PEN_PX / 2, -_PEN_PX / 2)
    painter.save()
    painter.setBrush(QColor(tokens.surface))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(box)
    paint_arc(painter, box, fraction, tokens)
    font = text_font(weight=QFont.Weight.DemiBold)
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(QColor(tokens.text))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(count) if count < 10 else "9+")
    painter.restore()


def paint_arc(painter: QPainter, box: QRectF, fraction: float | None, tokens: Tokens) -> None:
    """Only how far it is, around something. fraction: as of `paint_ring`."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens.border), _PEN_PX))
    painter.drawEllipse(box)
    painter.setPen(QPen(QColor(tokens.accent), _PEN_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(box, _TOP, -round(_FULL * (0.25 if fraction is None else max(0.02, fraction))))
    painter.restore()
