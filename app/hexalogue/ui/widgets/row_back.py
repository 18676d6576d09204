"""The background of a painted row: chosen, under the pointer, with the focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from hexalogue.ui.tokens import METRICS, Tokens


def paint_row_back(painter: QPainter, rect: QRect, state: QStyle.StateFlag, tokens: Tokens) -> None:
    """state: as a delegate is told it."""
    is_chosen = bool(state & QStyle.StateFlag.State_Selected)
    is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    back = tokens.selected if is_chosen else tokens.hover if is_hovered else ""
    painter.setPen(QPen(QColor(tokens.focus), 2) if has_focus else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(back) if back else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), METRICS.radius, METRICS.radius)
