"""A field that a page is searched with: Escape empties it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from hexalogue.ui.tokens import px

_WIDTH_PX = 220
_WIDEST_PX = 320
_LONGEST = 200


class SearchField(QLineEdit):
    """words: what it is for, as hint and for screen readers."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setFixedWidth(min(px(_WIDTH_PX), _WIDEST_PX))
        self.setMaxLength(_LONGEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties what is not empty; otherwise it is for who stands around."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
        else:
            super().keyPressEvent(event)
