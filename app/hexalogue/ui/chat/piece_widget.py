"""What all widgets of the transcript have in common: they show one piece after another."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from hexalogue.ui.chat.asks import Ask
from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.marks import bring_into_view, mark
from hexalogue.ui.chat.pieces import Piece
from hexalogue.ui.icons import icon
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.tokens import icon_px, px


class PieceWidget(QWidget):
    """A real widget for one piece at a time. It decides nothing: clicks leave as an `Ask`."""

    asked = Signal(Ask)
    # Where its words stand, for one that can be searched.
    searchable: SafeText | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.piece: Piece | None = None
        self.look: Look | None = None
        self._marked: tuple[str, int | None] = ("", None)

    def show_piece(self, piece: Piece, look: Look, references: Mapping[str, object]) -> None:
        """Show this piece; nothing happens when it is shown already."""
        if self.piece == piece and self.look is look:
            return
        before, is_restyled = self.piece, self.look is not look
        self.piece, self.look = piece, look
        self.render_piece(piece, look, references, None if is_restyled else before)
        self._mark()
        self.update()

    def mark(self, words: str, number: int | None) -> None:
        """Mark these words wherever they stand; none where there are none. number: of the one that is gone to."""
        if self._marked != (words, number):
            self._marked = (words, number)
            self._mark()

    def bring_match_into_view(self) -> QRect:
        """Where the match that is gone to stands; wide text is scrolled sideways to it. Null where there is none."""
        words, number = self._marked
        if self.searchable is None or number is None:
            return QRect()
        return bring_into_view(self.searchable, words, number, self)

    def _mark(self) -> None:
        if (
            self.searchable is not None
            and self.look is not None
            and (self._marked[0] or self.searchable.extraSelections())
        ):
            mark(self.searchable, *self._marked, self.look.tokens)

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """Put the piece into the child widgets. before: what they show now, None when all must be set."""
        raise NotImplementedError

    def height_for(self, width: int) -> int:
        """How high this is at that width, in pixels. Lays the children out, as if words were read from the left."""
        raise NotImplementedError

    def laid_out(self, width: int) -> int:
        """The same, for the direction in which words are read here."""
        height = self.height_for(width)
        if self.isRightToLeft():
            for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                child.move(width - child.x() - child.width(), child.y())
        return height


def icon_button(parent: QWidget, name: str, hint: str) -> QToolButton:
    """A small button with an icon and no words: its name for screen readers and its tool tip are the same."""
    button = QToolButton(parent)
    button.setProperty("role", "icon")
    button.setProperty("icon_name", name)
    button.setAccessibleName(hint)
    button.setToolTip(hint)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFixedSize(px(28), px(28))
    button.setIconSize(QSize(icon_px(16), icon_px(16)))
    return button


def tint(button: QToolButton, colour: str) -> None:
    """Give an `icon_button` its icon in a colour."""
    button.setIcon(icon(str(button.property("icon_name")), colour))
