"""Frames and rows: the few ways in which things stand together."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from hexalogue.ui.tokens import METRICS

Box = TypeVar("Box", bound=QBoxLayout)
Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)
CARD: Margins = (16, 12, 16, 12)


def frame(role: str) -> QFrame:
    """An empty frame; `role` names its look in the style sheet."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def line(*, vertical: bool = False) -> QFrame:
    """A hairline."""
    made = frame("line")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def show_if(widget: QWidget, *, wanted: bool) -> None:
    """Show or hide it; what is so already costs nothing, where Qt would lay out and polish again."""
    if widget.isHidden() == wanted:
        widget.setVisible(wanted)


def in_row(
    items: Sequence[QWidget | QLayout | None], *, gap: int = METRICS.grid, margins: Margins = NONE
) -> QHBoxLayout:
    """Side by side; None is the stretch between."""
    return _filled(QHBoxLayout(), items, gap, margins)


def in_column(
    items: Sequence[QWidget | QLayout | None], *, gap: int = METRICS.grid, margins: Margins = NONE
) -> QVBoxLayout:
    """One below the other; None is the stretch between."""
    return _filled(QVBoxLayout(), items, gap, margins)


def _filled(box: Box, items: Sequence[QWidget | QLayout | None], gap: int, margins: Margins) -> Box:
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)
    return box
