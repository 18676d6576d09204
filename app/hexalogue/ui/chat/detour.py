"""Above an answer that did not come from the first choice: who was asked before, and why another answered."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from hexalogue.ui.chat.look import Card, Look, paint_card
from hexalogue.ui.chat.piece_widget import PieceWidget
from hexalogue.ui.chat.pieces import Detour, Piece
from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import say
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.tokens import icon_px

_SIDE = 12
_ICON = 16
_ABOVE = 9
_BELOW = 12


class AnswerDetour(PieceWidget):
    """A quiet card: nothing is wrong with what follows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._text = SafeText(self)
        self._text.setAccessibleName(say("Who was asked before"))

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """A line for each."""
        del references, before
        if isinstance(piece, Detour):
            self._icon.setPixmap(pixmap("undo-2", look.tokens.muted, icon_px(_ICON), self.devicePixelRatioF()))
            lines = "<br>".join(escape(hop) for hop in piece.hops)
            self._text.setHtml(f'<p style="margin:0; color:{look.tokens.muted}">{lines}</p>')
            self.setAccessibleName(" ".join(piece.hops))

    def height_for(self, width: int) -> int:
        """As high as the sentences, and a gap."""
        icon = icon_px(_ICON)
        left = _SIDE + icon + 8
        text_width = width - left - _SIDE
        height = self._text.height_for(text_width)
        self._icon.setGeometry(_SIDE, _ABOVE + 2, icon, icon)
        self._text.setGeometry(left, _ABOVE, text_width, height)
        return height + 2 * _ABOVE + _BELOW

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card."""
        del event
        if self.look is not None:
            area = QRectF(self.rect()).adjusted(0, 0, 0, -_BELOW)
            paint_card(QPainter(self), area, Card(self.look.tokens.surface, self.look.tokens.border))
