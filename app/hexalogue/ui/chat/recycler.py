"""The few widgets there are: taken when a piece comes into view, given back when it leaves."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtWidgets import QApplication, QWidget

from hexalogue.domain.ids import TurnId
from hexalogue.ui.chat.code_card import CodeCard
from hexalogue.ui.chat.detour import AnswerDetour
from hexalogue.ui.chat.footer import AnswerFooter
from hexalogue.ui.chat.notice import AnswerNotice
from hexalogue.ui.chat.piece_widget import PieceWidget
from hexalogue.ui.chat.pieces import Code, Detour, Footer, Header, Notice, Piece, Prose, Question, Table
from hexalogue.ui.chat.text_pieces import AnswerHeader, AnswerTable, AnswerText, QuestionBubble

Key: TypeAlias = tuple[TurnId, int]
"""Which piece of which turn."""

WIDGETS: dict[type[Piece], type[PieceWidget]] = {
    Question: QuestionBubble,
    Header: AnswerHeader,
    Detour: AnswerDetour,
    Prose: AnswerText,
    Code: CodeCard,
    Table: AnswerTable,
    Notice: AnswerNotice,
    Footer: AnswerFooter,
}
# Idle widgets of one class that are kept for the next piece; more are deleted.
KEPT_IDLE = 12


class Recycler:
    """Widgets by the piece they show, and idle ones by class. `connect` is called once for every new widget."""

    def __init__(self, parent: QWidget, connect: Callable[[PieceWidget], object]) -> None:
        self._parent = parent
        self._connect = connect
        self._shown: dict[Key, PieceWidget] = {}
        self._idle: dict[type[PieceWidget], list[PieceWidget]] = {kind: [] for kind in WIDGETS.values()}

    def widget(self, key: Key, piece: Piece) -> PieceWidget:
        """The widget for this piece, the same one as long as the piece's class is the same."""
        kind = WIDGETS[type(piece)]
        widget = self._shown.get(key)
        if widget is not None and type(widget) is kind:
            return widget
        if widget is not None:
            self._give_back(key)
        idle = self._idle[kind]
        widget = self._shown[key] = idle.pop() if idle else self._made(kind)
        return widget

    def key_of(self, widget: PieceWidget) -> Key | None:
        """Which piece a widget shows."""
        return next((key for key, shown in self._shown.items() if shown is widget), None)

    def keep_only(self, keys: Iterable[Key]) -> None:
        """Give back what is no longer seen; but never the widget a person works in: its selection would be lost."""
        kept = frozenset(keys)
        for key in [key for key in self._shown if key not in kept]:
            if _has_focus(self._shown[key]):
                self._shown[key].move(-self._shown[key].width() - 1, 0)
            else:
                self._give_back(key)

    def order_tabs(self, keys: Sequence[Key]) -> None:
        """Tab goes through these from the first to the last, whichever widget shows what."""
        for before, after in pairwise(keys):
            QWidget.setTabOrder(self._shown[before], self._shown[after])

    def clear(self) -> None:
        """Another conversation: give everything back."""
        for key in list(self._shown):
            self._give_back(key)

    def _give_back(self, key: Key) -> None:
        widget = self._shown.pop(key)
        widget.hide()
        idle = self._idle[type(widget)]
        if len(idle) < KEPT_IDLE:
            idle.append(widget)
        else:
            widget.deleteLater()

    def _made(self, kind: type[PieceWidget]) -> PieceWidget:
        widget = kind(self._parent)
        self._connect(widget)
        return widget


def _has_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
