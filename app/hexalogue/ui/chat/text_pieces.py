"""The widgets of words: the question's bubble, the line that says who answers, prose and tables."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from hexalogue.ui.chat.asks import EditQuestion, OpenLink
from hexalogue.ui.chat.look import Card, Look, paint_card
from hexalogue.ui.chat.piece_widget import PieceWidget, icon_button, tint
from hexalogue.ui.chat.pieces import Header, Piece, Prose, Question, Table
from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import say
from hexalogue.ui.markdown.blocks import Kind
from hexalogue.ui.markdown.html import GAP_PX, ITEM_GAP_PX, html_of
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.markdown.tables import fit_tables, has_tables
from hexalogue.ui.tokens import icon_px, px

_BUBBLE_PADDING = (14, 10)
_BUBBLE_SHARE = 0.8
_SCROLL_BAR_PX = 10
_ICON_PX = 16
# Qt leaves out the margin above the first block of a document, and a heading always begins one.
_ABOVE_HEADING = 10


class QuestionBubble(PieceWidget):
    """The person's words, on the right, and beside them a button to ask something else in their place."""

    _ABOVE = 22
    _BELOW = 20
    _BUTTON = 28

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.searchable = self._text = SafeText(self)
        self._text.setAccessibleName(say("You wrote"))
        self.edit = icon_button(self, "pencil", say("Edit and ask again"))
        self.edit.clicked.connect(lambda: self.asked.emit(EditQuestion()))

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """Plain text: what a person typed is never read as markup."""
        del references
        if before is None:
            tint(self.edit, look.tokens.faint)
        if isinstance(piece, Question):
            self._text.setPlainText(piece.text)

    def height_for(self, width: int) -> int:
        """As wide as its longest line, up to four fifths of the column."""
        across, along = _BUBBLE_PADDING
        document = self._text.document()
        document.setTextWidth(-1)
        most = int(width * _BUBBLE_SHARE) - 2 * across
        text_width = min(most, int(document.idealWidth()) + 2)
        height = self._text.height_for(text_width)
        self._text.setGeometry(width - across - text_width, self._ABOVE + along, text_width, height)
        size = px(self._BUTTON)
        middle = self._ABOVE + along + self._text.fontMetrics().lineSpacing() // 2
        self.edit.setGeometry(width - 2 * across - text_width - size - 4, middle - size // 2, size, size)
        return self._ABOVE + height + 2 * along + self._BELOW

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bubble behind the words."""
        del event
        if self.look is not None:
            across, along = _BUBBLE_PADDING
            area = QRectF(self._text.geometry()).adjusted(-across, -along, across, along)
            paint_card(QPainter(self), area, Card(self.look.tokens.bubble))


class AnswerHeader(PieceWidget):
    """Who answers: an icon, the model's name, and where it runs."""

    _HEIGHT = 28

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._name = QLabel(self)
        self._name.setProperty("role", "strong")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._place = QLabel(self)
        self._place.setProperty("role", "muted")

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """Set the words."""
        del references, before
        if isinstance(piece, Header):
            self._icon.setPixmap(pixmap("hexagon", look.tokens.muted, icon_px(_ICON_PX), self.devicePixelRatioF()))
            self._name.setText(piece.model)
            self._place.setText(piece.place)
            self.setAccessibleName(say("Answer of {model}", model=piece.model))

    def height_for(self, width: int) -> int:
        """One line; a long name is cut off."""
        icon = icon_px(_ICON_PX)
        name_width = min(self._name.sizeHint().width(), width - 2 * icon)
        self._icon.setGeometry(0, 0, icon, px(_ICON_PX + 4))
        self._name.setGeometry(icon + 8, 0, name_width, px(20))
        self._place.setGeometry(icon + 16 + name_width, 0, self._place.sizeHint().width(), px(20))
        return px(self._HEIGHT)


class AnswerText(PieceWidget):
    """Prose of an answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.searchable = self._text = SafeText(self)
        self._text.setAccessibleName(say("Answer"))
        self._text.anchorClicked.connect(self._clicked)

    @property
    def text(self) -> SafeText:
        """The text widget itself."""
        return self._text

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """Rendered again as a whole: pieces are small."""
        del before
        if isinstance(piece, Prose):
            self._text.setHtml(html_of(piece.blocks, look.text, dict(references)))

    def height_for(self, width: int) -> int:
        """As high as the text; the gap below belongs to it."""
        above = _ABOVE_HEADING if self._begins_with_heading() else 0
        height = self._fitted_height(width, may_scroll=False)
        self._text.setGeometry(0, above, width, height)
        return above + height + self._gap_below()

    def _fitted_height(self, width: int, *, may_scroll: bool) -> int:
        """At that width, tables included."""
        height = self._text.height_for(width)
        document = self._text.document()
        if has_tables(document):
            fit_tables(document, width, may_scroll=may_scroll)
            return max(1, round(document.size().height()))
        return height

    def _gap_below(self) -> int:
        """The margin of the last paragraph, which Qt leaves out of a document's height; inside a block that goes on in
        the next piece that of a line, or of an item of its list.
        """
        last = self._text.document().lastBlock()
        gap = round(last.blockFormat().bottomMargin())
        if not (isinstance(self.piece, Prose) and self.piece.runs_on):
            return gap
        return min(gap, ITEM_GAP_PX) if last.textList() is not None else 0

    def _begins_with_heading(self) -> bool:
        return isinstance(self.piece, Prose) and self.piece.blocks[0].kind is Kind.HEADING

    def _clicked(self, url: QUrl) -> None:
        self.asked.emit(OpenLink(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)))


class AnswerTable(AnswerText):
    """A table: its cells wrap, and where even that is too wide it scrolls sideways by itself."""

    _ABOVE = 2

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text.setAccessibleName(say("Table"))
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """The table's HTML."""
        del before
        if isinstance(piece, Table):
            self._text.setHtml(html_of((piece.block,), look.text, dict(references)))

    def height_for(self, width: int) -> int:
        """With room for the scroll bar where one is needed."""
        height = self._fitted_height(width, may_scroll=True)
        if self._text.document().size().width() > width:
            height += _SCROLL_BAR_PX
        self._text.setGeometry(0, self._ABOVE, width, height)
        return self._ABOVE + height + GAP_PX + 4
