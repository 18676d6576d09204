"""What every piece of the transcript is painted with."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.markdown.style import TextStyle, style_of
from hexalogue.ui.tokens import METRICS, Tokens

# The widest that words run, as in a book: banner, transcript, examples and composer share it.
COLUMN_PX = 760


@dataclass(frozen=True, slots=True)
class Look:
    """Tokens and what is derived from them once."""

    tokens: Tokens
    text: TextStyle

    def of_privacy(self, privacy: Privacy) -> str:
        """Green stays on this computer, blue on your network, amber leaves: the one meaning of these colours."""
        return {
            Privacy.LOCAL: self.tokens.local,
            Privacy.SELF_HOSTED: self.tokens.self_hosted,
            Privacy.THIRD_PARTY: self.tokens.third_party,
        }[privacy]


def look_of(tokens: Tokens) -> Look:
    """The look of these tokens."""
    return Look(tokens, style_of(tokens))


@dataclass(frozen=True, slots=True)
class Card:
    """How a rounded card is painted. top, bottom: whether its corners there are round and its border closed."""

    ground: str
    border: str | None = None
    radius: float = METRICS.card_radius
    top: bool = True
    bottom: bool = True


def paint_card(painter: QPainter, area: QRectF, card: Card) -> None:
    """A card, or the middle part of one that goes on above or below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A part that goes on reaches beyond what is clipped, so its rounding and its border there are not seen.
    reach = card.radius * 2
    whole = area.adjusted(0.5, 0.5 if card.top else -reach, -0.5, -0.5 if card.bottom else reach)
    path = QPainterPath()
    path.addRoundedRect(whole, card.radius, card.radius)
    painter.setClipRect(area)
    painter.setBrush(QColor(card.ground))
    painter.setPen(QPen(QColor(card.border), 1) if card.border else Qt.PenStyle.NoPen)
    painter.drawPath(path)
