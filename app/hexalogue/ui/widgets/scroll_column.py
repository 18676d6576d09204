"""A page's inside that scrolls: a column, never sideways, which stays where it is when the bar comes or goes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScrollBar, QWidget

from hexalogue.ui.widgets.boxes import in_row

GUTTER_PX = 10  # as wide as the style sheet makes a scroll bar


class _QuietBar(QScrollBar):
    """Keeps its room, and shows nothing while there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """As usual, or nothing."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


def make_steady(area: QScrollArea) -> None:
    """Up and down only, the room of the bar kept free always, and Tab goes to what is inside."""
    area.setVerticalScrollBar(_QuietBar(Qt.Orientation.Vertical))
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def put_column(area: QScrollArea, column: QLayout, widest_px: int) -> None:
    """Show this column in it, at the left of the room, no wider than a text is read well."""
    inner = QWidget()
    inner.setMaximumWidth(widest_px)
    inner.setLayout(column)
    middle = QWidget()
    row = in_row([], gap=0)
    row.addWidget(inner, 1000)
    row.addStretch(1)
    middle.setLayout(row)
    make_steady(area)
    area.setWidget(middle)
