"""What all widgets of the transcript have in common: they show one piece after another."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from hexalogue.ui.chat.asks import Ask
from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.pieces import Piece
from hexalogue.ui.icons import icon
from hexalogue.ui.tokens import px


class PieceWidget(QWidget):
    """A real widget for one piece at a time. It decides nothing: clicks leave as an `Ask`."""

    asked = Signal(Ask)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.piece: Piece | None = None
        self.look: Look | None = None

    def show_piece(self, piece: Piece, look: Look, references: Mapping[str, object]) -> None:
        """Show this piece; nothing happens when it is shown already."""
        if self.piece == piece and self.look is look:
            return
        before, is_restyled = self.piece, self.look is not look
        self.piece, self.look = piece, look
        self.render_piece(piece, look, references, None if is_restyled else before)
        self.update()

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """Put the piece into the child widgets. before: what they show now, None when all must be set."""
        raise NotImplementedError

    def height_for(self, width: int) -> int:
        """How high this is at that width, in pixels. Lays the children out."""
        raise NotImplementedError


def icon_button(parent: QWidget, name: str, hint: str) -> QToolButton:
    """A small button with an icon and no words: its name for screen readers and its tool tip are the same."""
    button = QToolButton(parent)
    button.setProperty("role", "icon")
    button.setProperty("icon_name", name)
    button.setAccessibleName(hint)
    button.setToolTip(hint)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFixedSize(px(28), px(28))
    return button


def tint(button: QToolButton, colour: str) -> None:
    """Give an `icon_button` its icon in a colour."""
    button.setIcon(icon(str(button.property("icon_name")), colour))
