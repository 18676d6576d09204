"""A choice whose words may be longer than it is wide: cut with “…”, whole as a tool tip."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

# Room that the style sheet keeps around the words, beside the arrow.
AROUND_PX = 44


class ElidedCombo(QComboBox):
    """As wide as its place, whatever stands in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def is_cut(self) -> bool:
        """Whether some of the words are not shown."""
        return self.fontMetrics().horizontalAdvance(self.currentText()) > self.width() - AROUND_PX

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words as far as there is room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - AROUND_PX
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        if self.toolTip() != (wanted := self.currentText() if self.is_cut else ""):
            self.setToolTip(wanted)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
