"""The transcript: a scroll area that holds widgets only for what can be seen.

Every change ends in `_settle`: make the visible pieces exact, keep what is read where it is (or stay at the end), and
put the widgets in their places. Costs depend on what is visible, never on the length of the conversation.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from hexalogue.domain.ids import TurnId
from hexalogue.domain.turn import Turn
from hexalogue.ui.chat import asks
from hexalogue.ui.chat.canvas import Canvas
from hexalogue.ui.chat.jump_button import JumpButton
from hexalogue.ui.chat.look import Look
from hexalogue.ui.chat.piece_widget import PieceWidget
from hexalogue.ui.chat.pieces import code_around
from hexalogue.ui.chat.recycler import Key, Recycler
from hexalogue.ui.chat.smooth_scroll import SmoothScroll
from hexalogue.ui.chat.stack import Anchor, Ruler, Slot, TurnStack
from hexalogue.ui.tokens import METRICS

COLUMN_PX = 760
_MARGIN_PX = 24
_END_PX = 24  # air below the last piece
_LINE_STEP_PX = 48
_NEAR_END_PX = 4
# Estimates become exact in one or two rounds; a third happens when a long answer was cut into pieces on the way.
_ROUNDS = 8


class TranscriptView(QAbstractScrollArea):
    """Shows turns. Decides nothing: what a click means is said by a signal."""

    copy_requested = Signal(str)
    regenerate_requested = Signal(str)
    withdraw_requested = Signal(str)
    answer_chosen = Signal(str, int)
    link_activated = Signal(str)
    remedy_requested = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stack = TurnStack()
        self._canvas = Canvas(self.viewport())
        self._recycler = Recycler(self._canvas, self._connect)
        self._anchor: Anchor | None = None
        self._sticks = True
        self._settling = False
        self._order: tuple[Key, ...] = ()
        self._jump = JumpButton(self)
        self._jump.clicked.connect(self.scroll_to_end)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Conversation")
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
        self._sticks, self._anchor = True, None
        self._settle()

    def add_turn(self, turn: Turn) -> None:
        """A new question: it is scrolled to, wherever the person was reading."""
        self._stack.add(turn)
        self._sticks, self._anchor = True, None
        self._settle()

    def append_text(self, turn_id: TurnId, text: str) -> None:
        """The growing answer got longer. A turn that is not shown changes nothing."""
        turn = self._stack.turn(turn_id)
        if turn is not None:
            grown = replace(turn.growing, text=turn.growing.text + text)
            self.update_turn(replace(turn, answers=(*turn.answers[:-1], grown)))

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
        self._sticks, self._anchor = True, None
        self._settle()

    @property
    def is_at_end(self) -> bool:
        """Whether the newest is in view and stays there."""
        return self._sticks

    # --- layout

    def _settle(self) -> None:
        """Make exact what is seen, put it in its place, and give the rest back."""
        if self._settling or self.width() <= 2 * _MARGIN_PX:
            return
        self._settling = True
        self._use_width()
        slots: list[Slot] = []
        for _ in range(_ROUNDS):
            total = self._stack.total
            slots = list(self._stack.visible(self._top(), self.viewport().height()))
            moved = [self._measured(slot) for slot in slots]
            if not any(moved) and total == self._stack.total:
                break
        self._place(slots)
        self._show_position()
        self._settling = False

    def _measured(self, slot: Slot) -> bool:
        widget = self._recycler.widget((slot.turn, slot.index), slot.piece)
        is_stale = widget.piece != slot.piece or widget.look is not self._look
        if is_stale and widget.updatesEnabled():
            # Qt copies no pixels that wait to be painted: so nothing is marked before the canvas has moved.
            widget.setUpdatesEnabled(False)
        widget.show_piece(slot.piece, self._look, self._stack.references(slot.turn))
        if slot.exact and not is_stale and widget.width() == self._stack.ruler.width:
            return False
        height = widget.height_for(self._stack.ruler.width)
        widget.resize(self._stack.ruler.width, height)
        return self._stack.measured(slot, height)

    def _place(self, slots: Sequence[Slot]) -> None:
        top, left, width = self._top(), self._left(), self._stack.ruler.width
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
            self._order_tabs(keys, slots)

    def _order_tabs(self, keys: Sequence[Key], slots: Sequence[Slot]) -> None:
        """Tab goes down the page, whichever widget shows what."""
        widgets = [self._recycler.widget(key, slot.piece) for key, slot in zip(keys, slots, strict=True)]
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def _top(self) -> int:
        """What is at the upper edge, pixels from the top of everything."""
        most = self._most()
        if self._sticks or self._anchor is None:
            return most
        return max(0, min(most, self._stack.offset_of(self._anchor)))

    def _most(self) -> int:
        return max(0, self._stack.total + _END_PX - self.viewport().height())

    def _show_position(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, self._most())
        bar.setValue(self._top())
        self._jump.show_where_needed(is_needed=not self._sticks and self._most() - self._top() > METRICS.grid * 4)

    def _scrolled(self, value: int) -> None:
        """The person moved (or an animation for them); never our own `_show_position`."""
        if self._settling:
            return
        self._sticks = value >= self._most() - _NEAR_END_PX
        self._anchor = None if self._sticks else self._stack.anchor_at(value)
        self._settle()

    def _left(self) -> int:
        # Of the whole width, so that a scroll bar that comes and goes moves nothing.
        return (self.width() - self._stack.ruler.width) // 2

    def _use_width(self) -> None:
        width = min(COLUMN_PX, self.width() - 2 * _MARGIN_PX)
        metrics = QFontMetricsF(self.font())
        line = round(metrics.lineSpacing() * 1.4)
        ruler = Ruler(width, metrics.averageCharWidth(), line)
        if ruler != self._stack.ruler:
            self._stack.use_ruler(ruler)

    # --- what the person does

    def _connect(self, widget: PieceWidget) -> None:
        widget.asked.connect(lambda ask: self._asked(widget, ask))

    def _asked(self, widget: PieceWidget, ask: asks.Ask) -> None:
        key = self._recycler.key_of(widget)
        turn = self._stack.turn(key[0]) if key else None
        if key is None or turn is None:
            return
        match ask:
            case asks.CopyAnswer():
                self.copy_requested.emit(turn.answer.text)
            case asks.CopyCode():
                self.copy_requested.emit(code_around(self._stack.pieces(turn.id), key[1]))
            case asks.Regenerate():
                self.regenerate_requested.emit(turn.id)
            case asks.Withdraw():
                self.withdraw_requested.emit(turn.id)
            case asks.ChooseAnswer(index):
                self.answer_chosen.emit(turn.id, index)
            case asks.OpenLink(address):
                self.link_activated.emit(address)
            case asks.DoRemedy(remedy):
                self.remedy_requested.emit(turn.id, str(remedy))

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
