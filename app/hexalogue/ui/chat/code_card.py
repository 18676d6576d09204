"""The card of a program: language, Copy, colours, and a scroll bar of its own for long lines."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget

from hexalogue.ui.chat.asks import CopyCode
from hexalogue.ui.chat.look import Card, Look, paint_card
from hexalogue.ui.chat.piece_widget import PieceWidget
from hexalogue.ui.chat.pieces import Code, Piece
from hexalogue.ui.chat.small_button import SmallButton
from hexalogue.ui.fonts import code_font
from hexalogue.ui.language import say
from hexalogue.ui.markdown.highlight import Line, styled_lines
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.markdown.style import Role
from hexalogue.ui.tokens import METRICS, px

_SIDE = 14
_HEAD = 38
_END = 12
_GAP_BELOW = 12
_SCROLL_BAR_PX = 10


class CodePainter(QSyntaxHighlighter):
    """Puts ready-made spans onto the lines of a document."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.lines: Sequence[Line] = ()
        self._formats: dict[Role, QTextCharFormat] = {}

    def use_colours(self, look: Look) -> None:
        """Colours of another theme; the caller paints again."""
        self._formats = {}
        for role in Role:
            form = QTextCharFormat()
            form.setForeground(QColor(look.text.colour(role)))
            self._formats[role] = form

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for each line that changed."""
        del text
        number = self.currentBlock().blockNumber()
        if number < len(self.lines):
            for span in self.lines[number]:
                self.setFormat(span.start, span.length, self._formats[span.role])


class CodeText(SafeText):
    """A program: lines never wrap."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setObjectName("code")
        self.setFont(code_font())
        self.setStyleSheet(_code_sheet())
        self.document().setDefaultFont(code_font())
        self._painter = CodePainter(self.document())
        self._shown = ""

    def show_code(self, code: str, language: str, *, is_open: bool) -> None:
        """Show a program. An open one that goes on is appended to, and only its new lines are coloured."""
        code = code.rstrip("\n")
        if is_open and self._shown and code.startswith(self._shown):
            self._append(code[len(self._shown) :], language)
        else:
            self._replace(code, language)
        self._shown = code

    def use_colours(self, look: Look) -> None:
        """Another theme."""
        self._painter.use_colours(look)
        self._shown = ""

    def _replace(self, code: str, language: str) -> None:
        self._painter.lines = styled_lines(code, language)
        if code == self._shown:
            self._painter.rehighlight()
        else:
            self.setPlainText(code)

    def _append(self, more: str, language: str) -> None:
        # A line on its own is nearly always coloured right; the whole part is read once more when it is finished.
        kept = self._shown.rfind("\n") + 1
        lines = list(self._painter.lines)[: self.document().blockCount() - 1]
        self._painter.lines = [*lines, *styled_lines(self._shown[kept:] + more, language)]
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(more)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Sideways here, up and down in the transcript."""
        delta = event.angleDelta()
        is_sideways = abs(delta.x()) > abs(delta.y()) or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if is_sideways and self.horizontalScrollBar().maximum() > 0:
            QTextBrowser.wheelEvent(self, event)
        else:
            event.ignore()


# The application's style sheet sets a font for every widget, and a sheet wins over setFont: so a sheet of our own.
def _code_sheet() -> str:
    font = f'font-family: "JetBrains Mono", "monospace"; font-size: {METRICS.code_px:g}px;'
    return f"{font} background: transparent; border: none;"


class CodeCard(PieceWidget):
    """A program, or a part of a long one: then the card goes on in the next piece."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = QLabel(self)
        self._language.setObjectName("code_language")
        self._copy = SmallButton(f" {say('Copy')}", "copy", self)
        self._copy.setAccessibleName(say("Copy this code"))
        self._copy.clicked.connect(lambda: self.asked.emit(CopyCode()))
        self.searchable = self._code = CodeText(self)

    @property
    def code(self) -> CodeText:
        """The text widget itself."""
        return self._code

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """Language, code, colours."""
        del references
        if not isinstance(piece, Code):
            return
        if before is None:
            self._code.use_colours(look)
            self._copy.use_colour(look.tokens.muted)
            self._language.setStyleSheet(f"{_code_sheet()} color: {look.tokens.muted};")
        self._language.setText(piece.block.language or "text")
        self._language.setVisible(piece.first)
        self._copy.setVisible(piece.first)
        self._code.setAccessibleName(say("Code, {language}", language=piece.block.language or say("text")))
        self._code.show_code(piece.block.source, piece.block.language, is_open=piece.is_open)

    def height_for(self, width: int) -> int:
        """Head line on the first part, room below on the last, and the scroll bar where a line is too long."""
        piece = self.piece
        if not isinstance(piece, Code):
            return 0
        inner = width - 2 * _SIDE
        height = self._code.height_for(inner)
        if self._code.document().idealWidth() > inner:
            height += _SCROLL_BAR_PX
        top = px(_HEAD) if piece.first else 0
        self._code.setGeometry(_SIDE, top, inner, height)
        self._language.setGeometry(_SIDE, 9, min(max(0, width // 2), self._language.sizeHint().width()), px(20))
        hint = self._copy.sizeHint().width()
        self._copy.setGeometry(width - hint - 8, 5, hint, px(28))
        return top + height + (_END + _GAP_BELOW if piece.last else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card behind."""
        del event
        piece = self.piece
        if isinstance(piece, Code) and self.look is not None:
            tokens = self.look.tokens
            area = QRectF(self.rect()).adjusted(0, 0, 0, -_GAP_BELOW if piece.last else 0)
            card = Card(tokens.raised, tokens.border, top=piece.first, bottom=piece.last)
            paint_card(QPainter(self), area, card)
