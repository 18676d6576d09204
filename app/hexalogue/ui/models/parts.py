"""A column of cards that is built bit by bit."""

import time
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hexalogue.ui.widgets.boxes import in_column

# Laying out and painting what was built takes several times as long as building it; all of it must stay unfelt.
SLICE_S = 0.004


class HasId(Protocol):
    """A row with an identity of its own."""

    @property
    def id(self) -> str:
        """The same id is the same card."""
        ...


RowT = TypeVar("RowT", bound=HasId)
CardT = TypeVar("CardT", bound=QWidget)


class LazyColumn(QObject, Generic[RowT, CardT]):
    """A column of cards that follows a list of rows, and never takes longer than a moment at a time.

    Cards are kept and rendered again only where their row changed, so that focus stays where it was; new ones are built
    from the top, as many as a moment allows, the others when the window has had its turn. Put `layout` into the page.
    """

    def __init__(self, make: Callable[[RowT], CardT], render: Callable[[CardT, RowT], None], parent: QObject) -> None:
        super().__init__(parent)
        self.layout: QVBoxLayout = in_column([])
        self._make = make
        self._render = render
        self._cards: dict[str, CardT] = {}
        self._shown: dict[str, RowT] = {}
        self._wanted: tuple[RowT, ...] = ()
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._go_on)

    @property
    def cards(self) -> tuple[CardT, ...]:
        """Those that are built, from top to bottom."""
        return tuple(self._cards[row.id] for row in self._wanted if row.id in self._cards)

    def show(self, rows: Sequence[RowT]) -> None:
        """These rows in this order; cards of other rows go."""
        if tuple(rows) == self._wanted:
            return
        self._wanted = tuple(rows)
        for gone in set(self._cards) - {row.id for row in rows}:
            self._drop(self._cards.pop(gone))
            self._shown.pop(gone, None)
        self._go_on()

    def _go_on(self) -> None:
        """Bring the column to what is wanted, from the top, for a moment."""
        until = time.perf_counter() + SLICE_S
        for number, row in enumerate(self._wanted):
            if self._shown.get(row.id) != row:
                self._bring(row)
                if time.perf_counter() > until:
                    self._later.start()
                    self._arrange(number)
                    return
        self._arrange(len(self._wanted) - 1)

    def _bring(self, row: RowT) -> None:
        card = self._cards.get(row.id)
        if card is None:
            self._cards[row.id] = self._make(row)
        else:
            self._render(card, row)
        self._shown[row.id] = row

    def _arrange(self, last: int) -> None:
        """The cards up to that row, in their order; those that stand right are not touched."""
        for number, row in enumerate(self._wanted[: last + 1]):
            card = self._cards[row.id]
            item = self.layout.itemAt(number)
            if item is None or item.widget() is not card:
                self.layout.insertWidget(number, card)

    def _drop(self, card: CardT) -> None:
        self.layout.removeWidget(card)
        card.hide()
        card.deleteLater()
