"""A field that a page is searched with: Escape or its cross empties it."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton

from hexalogue.ui.icons import icon
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px

_WIDTH_PX = 220
_WIDEST_PX = 420
_LEAST_PX = 120
# Border and padding of a field, and the room of its cursor.
_AROUND_PX = 30
_LONGEST = 200


class Cross(QObject):
    """The cross at the end of a field that empties it: one of our icons, with a name. Lives as long as the field."""

    def __init__(self, field: QLineEdit, theme: Theme) -> None:
        super().__init__(field)
        self._theme = theme
        field.setClearButtonEnabled(True)
        [self._button] = field.findChildren(QToolButton)
        self._button.setAccessibleName(say("Clear the search"))
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._button.setIcon(icon("x", self._theme.tokens.muted))


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
