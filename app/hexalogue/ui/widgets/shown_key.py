"""A key on the screen, for the eye alone: painted, so that no accessible text, clipboard or drag can take it away."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hexalogue.domain.keys import Secret
from hexalogue.ui.fonts import code_font
from hexalogue.ui.language import say
from hexalogue.ui.tokens import METRICS

SHOWN_MS = 10_000
_MOST_LINES = 3


class ShownKey(QWidget):
    """Shows a key until the time is over, the page is left, or `clear`. over: nothing is shown any more.

    line_px: how high a line is; that of the words whose place it takes, so that nothing moves. 0: of the font.
    """

    over = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = _MOST_LINES) -> None:
        super().__init__(parent)
        self._secret: Secret | None = None
        self._lines = lines
        self.line_px = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        font = code_font()
        font.setPixelSize(int(METRICS.secondary_px))
        self.setFont(font)
        self.setAccessibleName(say("The key is on the screen for a moment"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def is_showing(self) -> bool:
        """Whether a key is on the screen."""
        return self._secret is not None

    def show_secret(self, secret: Secret, duration_ms: int = SHOWN_MS) -> None:
        """Put it on the screen. duration_ms: 0 for as long as nobody clears it."""
        self._secret = secret
        if duration_ms:
            self._timer.start(duration_ms)
        self.updateGeometry()
        self.show()
        self.update()

    def clear(self) -> None:
        """Take it off the screen. Idempotent."""
        self._timer.stop()
        if self._secret is not None:
            self._secret = None
            self.hide()
            self.over.emit()

    # --- Qt

    def sizeHint(self) -> QSize:
        """As many lines as it takes at this width, each as high as `line_px`."""
        metrics = self.fontMetrics()
        advance = metrics.horizontalAdvance(self._secret.reveal()) if self._secret is not None else 0
        lines = min(self._lines, 1 + advance // max(1, self.width() or 400))
        return QSize(120, lines * (self.line_px or metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key, its middle left out where it is too long."""
        if self._secret is None:
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = self.fontMetrics()
        room = max(1, self._lines * max(1, self.width()) - 2 * metrics.averageCharWidth())
        text = metrics.elidedText(self._secret.reveal(), Qt.TextElideMode.ElideMiddle, room)
        flags = Qt.TextFlag.TextWrapAnywhere if self._lines > 1 else Qt.TextFlag.TextSingleLine
        painter.drawText(QRect(self.rect()), int(flags) | int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        """The page was left: it is not there any more when somebody comes back."""
        super().hideEvent(event)
        self.clear()
