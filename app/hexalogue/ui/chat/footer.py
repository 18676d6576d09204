"""Below a finished answer: what can be done with it, and how it came about."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from hexalogue.ui.chat import words
from hexalogue.ui.chat.asks import ChooseAnswer, CopyAnswer, Regenerate
from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.piece_widget import PieceWidget, icon_button, tint
from hexalogue.ui.chat.pieces import Footer, Piece
from hexalogue.ui.language import say
from hexalogue.ui.tokens import icon_px, px

_BUTTON = 28
_ICON = 16
_ROW = 32
_BELOW = 6


class AnswerFooter(PieceWidget):
    """Copy, Regenerate, ‹ 1/2 ›, and the line of figures; in two rows where one is too narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._copy = icon_button(self, "copy", say("Copy the answer"))
        self._again = icon_button(self, "refresh-cw", say("Regenerate: ask for another answer"))
        self._back = icon_button(self, "chevron-left", say("Show the answer before"))
        self._forth = icon_button(self, "chevron-right", say("Show the next answer"))
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._figures = QLabel(self)
        self._figures.setProperty("role", "muted")
        self._figures.setTextFormat(Qt.TextFormat.RichText)
        self._figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy.clicked.connect(lambda: self.asked.emit(CopyAnswer()))
        self._again.clicked.connect(lambda: self.asked.emit(Regenerate()))
        self._back.clicked.connect(lambda: self._choose(-1))
        self._forth.clicked.connect(lambda: self._choose(1))

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """Set words and what is possible."""
        del references
        if not isinstance(piece, Footer):
            return
        if before is None:
            for button in (self._copy, self._again, self._back, self._forth):
                tint(button, look.tokens.muted)
        self._copy.setVisible(piece.has_text)
        for widget in (self._back, self._forth, self._count):
            widget.setVisible(piece.of > 1)
        self._back.setEnabled(piece.number > 1)
        self._forth.setEnabled(piece.number < piece.of)
        self._count.setText(f"{piece.number}/{piece.of}")
        self._count.setAccessibleName(say("Answer {number} of {count}", number=piece.number, count=piece.of))
        self._figures.setText(figures_html(piece, look))
        self._figures.setAccessibleName(figures_text(piece))

    def height_for(self, width: int) -> int:
        """Buttons from the left, then the figures; they take a row of their own when they do not fit."""
        right = 1 - (px(_BUTTON) - icon_px(_ICON)) // 2  # the first icon stands flush with the text above
        for widget in (self._copy, self._again, self._back, self._count, self._forth):
            if not widget.isHidden():
                span = px(_BUTTON) if widget is not self._count else widget.sizeHint().width()
                widget.setGeometry(right, 0, span, px(_BUTTON))
                right += span + 4
        self._figures.setWordWrap(False)
        wanted = self._figures.sizeHint().width()
        fits = right + 4 + wanted <= width
        if wanted > width:  # too long even for a row of its own
            self._figures.setWordWrap(True)
            high = self._figures.heightForWidth(width)
            self._figures.setGeometry(0, px(_BUTTON), width, high)
            return px(_BUTTON) + high + 2 * _BELOW
        self._figures.setGeometry(right + 4 if fits else 0, 0 if fits else px(_BUTTON), min(wanted, width), px(_BUTTON))
        return px(_ROW if fits else _ROW + _BUTTON) + _BELOW

    def _choose(self, step: int) -> None:
        if isinstance(self.piece, Footer):
            self.asked.emit(ChooseAnswer(self.piece.number - 1 + step))


def figures_text(piece: Footer) -> str:
    """The line of figures in plain words."""
    place = say(words.PLACES[piece.privacy]) if piece.privacy is not None else ""
    return "  ·  ".join(part for part in (piece.note, *piece.figures, place, piece.left_out) if part)


def figures_html(piece: Footer, look: Look) -> str:
    """The same with the privacy class in its colour. All words are our own: there is nothing to escape."""
    place = ""
    if piece.privacy is not None:
        place = f'<span style="color:{look.of_privacy(piece.privacy)}">{say(words.PLACES[piece.privacy])}</span>'
    remark = f'<span style="color:{look.tokens.warning}">{piece.left_out}</span>' if piece.left_out else ""
    parts = (piece.note, *piece.figures, place, remark)
    return " &nbsp;·&nbsp; ".join(part for part in parts if part)
