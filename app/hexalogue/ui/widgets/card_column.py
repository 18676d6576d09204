"""A column of cards that follows a list of rows: cards are kept and re-rendered, so that focus stays where it was."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hexalogue.ui.widgets.boxes import in_column


class HasId(Protocol):
    """A row with an identity of its own."""

    @property
    def id(self) -> str:
        """The same id is the same card."""
        ...


RowT = TypeVar("RowT", bound=HasId)
CardT = TypeVar("CardT", bound=QWidget)


class CardColumn(Generic[RowT, CardT]):
    """make: a new card for a row.   render: shows a row in a card that is there. Put `layout` into the page.

    at_once: as many new cards are made in one turn of the loop, the others in the next: a long list does not hold
    up the page; 0 for all.
    """

    def __init__(
        self, make: Callable[[RowT], CardT], render: Callable[[CardT, RowT], None], *, at_once: int = 0
    ) -> None:
        self.layout: QVBoxLayout = in_column([])
        self._make = make
        self._render = render
        self._at_once = at_once
        self._rows: Sequence[RowT] = ()
        self._cards: dict[str, CardT] = {}
        self._more = QTimer(self.layout, interval=0, singleShot=True)  # ends with the page
        self._more.timeout.connect(lambda: self.show(self._rows))

    @property
    def cards(self) -> tuple[CardT, ...]:
        """From top to bottom."""
        return tuple(self._cards.values())

    def show(self, rows: Sequence[RowT]) -> None:
        """These rows in this order; cards of other rows go."""
        self._rows = rows
        new = [row.id for row in rows if row.id not in self._cards]
        if self._at_once and len(new) > self._at_once:
            later = set(new[self._at_once :])
            rows = [row for row in rows if row.id not in later]
            self._more.start()
        self._show_now(rows)

    def show_all(self) -> None:
        """What would follow, at once."""
        self._show_now(self._rows)

    def _show_now(self, rows: Sequence[RowT]) -> None:
        before = list(self._cards)
        for gone in set(before) - {row.id for row in rows}:
            self._drop(self._cards.pop(gone))
        for row in rows:
            if row.id in self._cards:
                self._render(self._cards[row.id], row)
            else:
                self._cards[row.id] = self._make(row)
        wanted = [row.id for row in rows]
        if wanted != before:
            self._cards = {key: self._cards[key] for key in wanted}
            for number, card in enumerate(self._cards.values()):
                self.layout.insertWidget(number, card)

    def _drop(self, card: CardT) -> None:
        self.layout.removeWidget(card)
        card.hide()
        card.deleteLater()
