"""Labels: a role instead of a font, and text that ends in “…” where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import is_from_right, isolated
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import icon_px

_LEAST_SENTENCE_PX = 160
# Where lines begin at the right. Qt asks the first letter: of itself it would put a line that begins with a Latin name
# to the left (6.11.1, tried 2026-11).
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_DOT_PX = 10


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """A plain-text label; `role` names its look in the style sheet. Text from outside never becomes markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if is_from_right():
        made.setAlignment(_AT_RIGHT)
    if role:
        made.setProperty("role", role)
    return made


def sentence(text: str = "", role: str = "") -> QLabel:
    """A label for a sentence from elsewhere: a word in it that is as long as a page does not make the page wider."""
    made = label(text, role, wraps=True)
    made.setMinimumWidth(_LEAST_SENTENCE_PX)
    return made


class ElidedLabel(QLabel):
    """One line that is cut with “…” when it does not fit; the whole text is its tool tip and accessible name.

    minimum_px: the least width it asks for; it takes what there is.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        minimum_px: int = 48,
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._mode = mode
        self._minimum_px = minimum_px
        if is_from_right():
            self.setAlignment(_AT_RIGHT)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def is_cut(self) -> bool:
        """Whether some of the text is not shown."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        """Little: the text gives way."""
        return QSize(min(self._minimum_px, super().sizeHint().width()), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text as far as there is room."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), isolated(shown))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole text as tool tip while it is cut."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.is_cut else "")


class IconLabel(QLabel):
    """A tinted icon that only decorates: the words beside it say what it means. size_px: at the usual size of text."""

    def __init__(self, theme: Theme, name: str, colour: str = "muted", size_px: int = 18) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._colour = colour
        self._size_px = icon_px(size_px)
        self.setFixedSize(self._size_px, self._size_px)
        theme.changed.connect(self._tint)
        self._tint()

    def change(self, name: str, colour: str) -> None:
        """Another icon; colour: the name of a token."""
        self._name, self._colour = name, colour
        self._tint()

    def _tint(self) -> None:
        colour = getattr(self._theme.tokens, self._colour)
        self.setPixmap(pixmap(self._name, colour, self._size_px, self.devicePixelRatioF()))


class Dot(QWidget):
    """A round mark in the colour of a token."""

    def __init__(self, theme: Theme, colour: str = "muted") -> None:
        super().__init__()
        self._theme = theme
        self._colour = colour
        self.setFixedSize(icon_px(_DOT_PX), icon_px(_DOT_PX))
        theme.changed.connect(self.update)

    def change(self, colour: str) -> None:
        """colour: the name of a token."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_colour_of(self._theme, self._colour))
        painter.drawEllipse(self.rect())
        painter.end()


def _colour_of(theme: Theme, token: str) -> QColor:
    return QColor(getattr(theme.tokens, token))
