"""The transcript: a scroll area that holds widgets only for what can be seen.

Every change ends in `_settle`: make the visible pieces exact, keep what is read where it is (or stay at the end), and
put the widgets in their places. Costs depend on what is visible, never on the length of the conversation.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from hexalogue.domain.turn import Turn
from hexalogue.ui.chat.asks import Ask, CopyCode
from hexalogue.ui.chat.canvas import Canvas
from hexalogue.ui.chat.finding import Match
from hexalogue.ui.chat.jump_button import JumpButton
from hexalogue.ui.chat.look import COLUMN_PX, Look
from hexalogue.ui.chat.names import Names
from hexalogue.ui.chat.piece_widget import PieceWidget
from hexalogue.ui.chat.pieces import code_around
from hexalogue.ui.chat.reading_place import ReadingPlace
from hexalogue.ui.chat.recycler import Key, Recycler
from hexalogue.ui.chat.smooth_scroll import SmoothScroll
from hexalogue.ui.chat.stack import Anchor, Ruler, Slot, TurnStack
from hexalogue.ui.chat.turn_intents import TurnIntents
from hexalogue.ui.language import say
from hexalogue.ui.tokens import METRICS

_MARGIN_PX = 24
_LINE_STEP_PX = 48
# Estimates become exact in one or two rounds; a third happens when a long answer was cut into pieces on the way.
_ROUNDS = 8


class TranscriptView(QAbstractScrollArea):
    """Shows turns. Decides nothing: what a click means is said by `intents`.

    names: how those who answer are called, by the ids that an answer remembers.
    """

    def __init__(self, look: Look, intents: TurnIntents, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intents = intents
        self._look = look
        self._stack = TurnStack(names=names)
        self._place = ReadingPlace(self._stack)
        self._canvas = Canvas(self.viewport())
        self._recycler = Recycler(self._canvas, lambda widget: widget.asked.connect(partial(self._asked, widget)))
        self._settling = False
        self._order: tuple[Key, ...] = ()
        self._match: Match | None = None
        self._words = ""
        self._jump = JumpButton(self)
        self._jump.clicked.connect(self.scroll_to_end)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Conversation"))
        self.viewport().setAutoFillBackground(False)
        self._smooth = SmoothScroll(self.verticalScrollBar())
        self.verticalScrollBar().setSingleStep(_LINE_STEP_PX)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.use_look(look)

    # --- what the controller calls

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Show another conversation, from its end."""
        self._recycler.clear()
        self._stack.show(turns)
        self._place.go_to_end()
        self._settle()

    def add_turn(self, turn: Turn) -> None:
        """A new question: it is scrolled to, wherever the person was reading."""
        self._stack.add(turn)
        self._place.go_to_end()
        self._settle()

    def update_turn(self, turn: Turn) -> None:
        """A turn changed; only the pieces that differ are touched."""
        self._stack.update(turn)
        self._settle()

    def use_look(self, look: Look) -> None:
        """Another theme."""
        self._look = look
        self._canvas.use_look(look)
        self._jump.use_look(look)
        self._settle()

    def scroll_to_end(self) -> None:
        """Go to the newest and stay there while it grows."""
        self._smooth.stop()
        self._place.go_to_end()
        self._settle()

    def show_match(self, match: Match | None, words: str) -> None:
        """Mark these words wherever they are seen, and go to one of their places, if any; no words end the search."""
        self._match, self._words = match, words
        if match is not None and self._stack.turn(match.turn) is not None:
            self._smooth.stop()
            key, height = (match.turn, match.piece), self.viewport().height()
            pieces = self._stack.pieces(match.turn)
            if key not in self._order:
                self._place.stay_at(Anchor(*key, 0), above=height // 4)
            self._settle()  # now its widget knows where the words are
            area = self._recycler.widget(key, pieces[match.piece]).bring_match_into_view()
            top = self._stack.offset_of(Anchor(*key, area.top())) - self._place.top(height)
            if not 0 <= top <= height - area.height():
                self._place.stay_at(Anchor(*key, area.top()), above=height // 4)
        self._settle()

    @property
    def is_at_end(self) -> bool:
        """Whether the newest is in view and stays there."""
        return self._place.is_at_end

    # --- layout

    def _settle(self) -> None:
        """Make exact what is seen, put it in its place, and give the rest back."""
        if self._settling or self.width() <= 2 * _MARGIN_PX:
            return
        self._settling = True
        self._use_width(min(COLUMN_PX, self.width() - 2 * _MARGIN_PX))
        height = self.viewport().height()
        slots: list[Slot] = []
        for _ in range(_ROUNDS):
            total = self._stack.total
            slots = list(self._stack.visible(self._place.top(height), height))
            moved = [self._measured(slot) for slot in slots]
            if not any(moved) and total == self._stack.total:
                break
        self._put(slots)
        self._show_position()
        self._settling = False

    def _measured(self, slot: Slot) -> bool:
        widget = self._recycler.widget((slot.turn, slot.index), slot.piece)
        is_stale = widget.piece != slot.piece or widget.look is not self._look
        if is_stale and widget.updatesEnabled():
            # Qt copies no pixels that wait to be painted: so nothing is marked before the canvas has moved.
            widget.setUpdatesEnabled(False)
        widget.show_piece(slot.piece, self._look, self._stack.references(slot.turn))
        sought = self._match
        is_here = sought is not None and (sought.turn, sought.piece) == (slot.turn, slot.index)
        widget.mark(self._words, sought.number if sought is not None and is_here else None)
        if slot.exact and not is_stale and widget.width() == self._stack.ruler.width:
            return False
        height = widget.laid_out(self._stack.ruler.width)
        widget.resize(self._stack.ruler.width, height)
        return self._stack.measured(slot, height)

    def _put(self, slots: Sequence[Slot]) -> None:
        top, width = self._place.top(self.viewport().height()), self._stack.ruler.width
        # In the middle of the whole width, so that a scroll bar that comes and goes moves nothing.
        left = (self.width() - width) // 2
        keys = tuple((slot.turn, slot.index) for slot in slots)
        self._recycler.keep_only(keys)
        last = slots[-1].top + slots[-1].height if slots else top
        self._canvas.show_from(min(top, slots[0].top if slots else top), last, top, self.viewport().width())
        for slot in slots:
            widget = self._recycler.widget((slot.turn, slot.index), slot.piece)
            self._canvas.place(widget, left, slot.top, (width, slot.height))
            if not widget.updatesEnabled():
                widget.setUpdatesEnabled(True)
        if keys != self._order:
            self._order = keys
            self._recycler.order_tabs(keys)

    def _show_position(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, lowest = self._place.top(height), self._place.lowest_top(height)
        bar.setPageStep(height)
        bar.setRange(0, lowest)
        bar.setValue(top)
        self._jump.show_where_needed(is_needed=not self.is_at_end and lowest - top > METRICS.grid * 4)

    def _scrolled(self, value: int) -> None:
        """The person moved (or an animation for them); never our own `_show_position`."""
        if self._settling:
            return
        self._place.go_to(value, self.viewport().height())
        self._settle()

    def _use_width(self, width: int) -> None:
        metrics = QFontMetricsF(self.font())
        ruler = Ruler(width, metrics.averageCharWidth(), round(metrics.lineSpacing() * 1.4))
        if ruler != self._stack.ruler:
            self._stack.use_ruler(ruler)

    # --- what the person does

    def _asked(self, widget: PieceWidget, ask: Ask) -> None:
        key = self._recycler.key_of(widget)
        turn = self._stack.turn(key[0]) if key else None
        if key is None or turn is None:
            return
        if isinstance(ask, CopyCode):
            self.intents.copy_requested.emit(code_around(self._stack.pieces(turn.id), key[1]))
        else:
            self.intents.take(ask, turn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is read stays where it is."""
        super().resizeEvent(event)
        self._jump.place()
        self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing: `_settle` moves the canvas, and Qt's own would paint the whole viewport again."""

    def changeEvent(self, event: QEvent) -> None:
        """Another font: all heights are estimates again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_recycler"):
            self._recycler.clear()
            self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel's steps are smoothed; a touch pad's pixels are taken as they are."""
        pixels: QPoint = event.pixelDelta()
        if not pixels.isNull():
            self._smooth.stop()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - pixels.y())
        else:
            self._smooth.move_by(-round(event.angleDelta().y() * _LINE_STEP_PX * 3 / 120 / 1.5))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages, ends and lines."""
        bar, page = self.verticalScrollBar(), self.viewport().height() - 2 * _LINE_STEP_PX
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                self.scroll_to_end()
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - page)
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                bar.setValue(bar.value() + page)
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - _LINE_STEP_PX)
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + _LINE_STEP_PX)
            case _:
                event.ignore()
