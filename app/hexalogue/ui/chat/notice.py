"""What a person must know of an answer that is not just done: it waits, was stopped, failed, or was cut off."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from hexalogue.domain.errors import Remedy
from hexalogue.domain.turn import AnswerState, Failure
from hexalogue.ui.chat import words
from hexalogue.ui.chat.asks import DoRemedy, Regenerate, Withdraw
from hexalogue.ui.chat.look import Card, Look, paint_card
from hexalogue.ui.chat.piece_widget import PieceWidget
from hexalogue.ui.chat.pieces import Notice, Piece
from hexalogue.ui.chat.small_button import SmallButton
from hexalogue.ui.errors import title_of, verb_of
from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import say
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.sentences import said
from hexalogue.ui.tokens import icon_px, mixed, px

_SIDE = 14
_ICON = 18
_BUTTON_HEIGHT = 30
_BELOW = 14
_DOT_STEP_MS = 350
_DOTS = 3
# After so long somebody wonders whether anything comes at all.
PATIENCE_MS = 12_000
_BESIDE_DOTS = 48
_MOST_BUTTONS = 2
_ICONS = {
    AnswerState.QUEUED: "clock",
    AnswerState.INTERRUPTED: "history",
    AnswerState.FAILED: "circle-alert",
}


class AnswerNotice(PieceWidget):
    """A card with an icon, one or two sentences and verbs; three dots while the model reads."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._text = SafeText(self)
        self._buttons: list[SmallButton] = []
        self._dots = QTimer(self)
        self._dots.setInterval(_DOT_STEP_MS)
        self._dots.timeout.connect(self._step)
        self._lit = 0
        self._waited = QElapsedTimer()

    @property
    def buttons(self) -> tuple[SmallButton, ...]:
        """The verbs, in order."""
        return tuple(self._buttons)

    @property
    def is_moving(self) -> bool:
        """Whether the dots are being painted again and again."""
        return self._dots.isActive()

    def render_piece(self, piece: Piece, look: Look, references: Mapping[str, object], before: Piece | None) -> None:
        """Sentences and buttons of the state."""
        del references, before
        if not isinstance(piece, Notice):
            return
        waits = piece.state is AnswerState.WAITING
        self._text.setVisible(not waits)
        self._icon.setVisible(not waits)
        sentence = _sentence(piece)
        self._text.setHtml(_html(piece))
        self._text.setAccessibleName(say("Error") if piece.state is AnswerState.FAILED else say("Notice"))
        self.setAccessibleName(sentence)
        if not waits:
            colour = look.tokens.danger if piece.state is AnswerState.FAILED else look.tokens.muted
            self._icon.setPixmap(pixmap(_ICONS[piece.state], colour, icon_px(_ICON), self.devicePixelRatioF()))
        self._show_buttons(piece, look)
        self._run_dots()

    def height_for(self, width: int) -> int:
        """Sentences, then the buttons: beside them where there is room."""
        if isinstance(self.piece, Notice) and self.piece.state is AnswerState.WAITING:
            return 34
        icon = icon_px(_ICON)
        left = _SIDE + icon + 10
        inner = width - left - _SIDE
        buttons = sum(button.sizeHint().width() + 8 for button in self._buttons)
        beside = inner - buttons > width // 2 and len(self._buttons) == 1
        text_width = inner - buttons if beside else inner
        height = self._text.height_for(text_width)
        self._icon.setGeometry(_SIDE, 13, icon, icon)
        self._text.setGeometry(left, 13, text_width, height)
        top = 8 if beside else 13 + height + 10
        self._place_buttons(left + text_width + 8 if beside else left, top)
        bottom = 13 + height + 13
        if self._buttons and not beside:
            bottom = top + px(_BUTTON_HEIGHT) + 12
        return bottom + _BELOW

    def _place_buttons(self, left: int, top: int) -> None:
        for button in self._buttons:
            span = button.sizeHint().width()
            button.setGeometry(left, top, span, px(_BUTTON_HEIGHT))
            left += span + 8

    def _show_buttons(self, piece: Notice, look: Look) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        match piece.state:
            case AnswerState.QUEUED:
                self._add(say("Withdraw"), Withdraw())
            case AnswerState.INTERRUPTED:
                self._add(say("Regenerate"), Regenerate())
            case AnswerState.FAILED if piece.failure is not None:
                for number, remedy in enumerate(self._remedies(piece.failure)):
                    # What lets the words go further is never the button that is pressed without thinking.
                    is_first = number == 0 and remedy is not Remedy.ALLOW_CLASS
                    self._add(verb_of(remedy), DoRemedy(remedy), is_first=is_first)
        for button in self._buttons:
            button.use_colour(look.tokens.text)
            button.show()

    def _remedies(self, failure: Failure) -> tuple[Remedy, ...]:
        """The one that mends it, and another way."""
        from hexalogue.ui.remedies import carrier_of  # no first paint needs it

        carrier = carrier_of(self)
        possible = words.OWN | {remedy for remedy in Remedy if carrier is not None and carrier.can(remedy)}
        return words.remedies(failure, possible)[:_MOST_BUTTONS]

    def _add(self, verb: str, ask: object, *, is_first: bool = False) -> None:
        button = SmallButton(verb, "", self, role="primary" if is_first else "plain")
        button.clicked.connect(lambda: self.asked.emit(ask))
        button.ensurePolished()  # its size is asked for before it is shown
        self._buttons.append(button)

    def _step(self) -> None:
        self._lit = (self._lit + 1) % _DOTS
        if self._is_long:
            self.setAccessibleName(say(words.STILL_WAITING))
        self.update()

    @property
    def _is_long(self) -> bool:
        return self._waited.isValid() and self._waited.elapsed() >= PATIENCE_MS

    def _run_dots(self) -> None:
        """Three repaints a second, and only while the dots can be seen."""
        waits = isinstance(self.piece, Notice) and self.piece.state is AnswerState.WAITING
        if not waits:
            self._waited.invalidate()
        elif not self._waited.isValid():
            self._waited.start()
        if waits and self.isVisible():
            self._dots.start()
        else:
            self._dots.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Dots move while they are seen."""
        super().showEvent(event)
        self._run_dots()

    def hideEvent(self, event: QHideEvent) -> None:
        """And not otherwise."""
        super().hideEvent(event)
        self._dots.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, or the dots."""
        del event
        if self.look is None or not isinstance(self.piece, Notice):
            return
        painter = QPainter(self)
        tokens = self.look.tokens
        if self.piece.state is AnswerState.WAITING:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for dot in range(_DOTS):
                shade = tokens.muted if dot == self._lit else mixed(tokens.muted, tokens.surface, 0.6)
                painter.setBrush(QColor(shade))
                painter.setPen(QColor(shade))
                left = 2 + dot * 12
                painter.drawEllipse(QRectF(self.width() - left - 6 if self.isRightToLeft() else left, 10, 6, 6))
            if self._is_long:
                painter.setPen(QColor(tokens.muted))
                beside = QRectF(self.rect()).adjusted(_BESIDE_DOTS, 0, -_BESIDE_DOTS, 26 - self.height())
                place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
                painter.drawText(beside, place, say(words.STILL_WAITING))
            return
        failed = self.piece.state is AnswerState.FAILED
        border = mixed(tokens.border, tokens.danger, 0.55) if failed else tokens.border
        area = QRectF(self.rect()).adjusted(0, 0, 0, -_BELOW)
        paint_card(painter, area, Card(tokens.raised, border))


def _html(piece: Notice) -> str:
    if piece.failure is None:
        return escape(_sentence(piece))
    title, text = title_of(piece.failure.kind), f"{said(piece.failure.message)} {words.fix_of(piece.failure)}"
    return f'<p style="margin:0 0 4px 0"><b>{escape(title)}</b></p><p style="margin:0">{escape(text)}</p>'


def _sentence(piece: Notice) -> str:
    if piece.failure is not None:
        return f"{said(piece.failure.message)}\n{words.fix_of(piece.failure)}"
    return say(words.NOTICES.get(piece.state, ""))
