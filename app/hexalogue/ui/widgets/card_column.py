"""A column of cards that follows a list of rows: cards are kept and re-rendered, so that focus stays where it was."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

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
    """make: a new card for a row.   render: shows a row in a card that is there. Put `layout` into the page."""

    def __init__(self, make: Callable[[RowT], CardT], render: Callable[[CardT, RowT], None]) -> None:
        self.layout: QVBoxLayout = in_column([])
        self._make = make
        self._render = render
        self._cards: dict[str, CardT] = {}

    @property
    def cards(self) -> tuple[CardT, ...]:
        """From top to bottom."""
        return tuple(self._cards.values())

    def show(self, rows: Sequence[RowT]) -> None:
        """These rows in this order; cards of other rows go."""
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
