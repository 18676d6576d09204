"""A page's inside that scrolls: one column at the left of the room, no wider than a text is read well."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from hexalogue.ui.widgets.boxes import in_row


def put_column(area: QScrollArea, column: QLayout, widest_px: int) -> None:
    """Show this column in it. Never sideways, and Tab goes to what is inside."""
    inner = QWidget()
    inner.setMaximumWidth(widest_px)
    inner.setLayout(column)
    middle = QWidget()
    row = in_row([], gap=0)
    row.addWidget(inner, 1000)
    row.addStretch(1)
    middle.setLayout(row)
    area.setWidget(middle)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
