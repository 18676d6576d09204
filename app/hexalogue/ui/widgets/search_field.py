"""A field that a page is searched with: Escape empties it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from hexalogue.ui.tokens import px

_WIDTH_PX = 220
_WIDEST_PX = 420
_LEAST_PX = 120
# Border and padding of a field, and the room of its cursor.
_AROUND_PX = 30
_LONGEST = 200


class SearchField(QLineEdit):
    """words: what it is for, as hint and for screen readers."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setMaxLength(_LONGEST)

    def sizeHint(self) -> QSize:
        """As wide as the hint, within reason."""
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + _AROUND_PX
        return QSize(min(max(px(_WIDTH_PX), words), _WIDEST_PX), hint.height())

    def minimumSizeHint(self) -> QSize:
        """In a narrow window with large text it gives way: its hint is cut then."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties what is not empty; otherwise it is for who stands around."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
        else:
            super().keyPressEvent(event)
