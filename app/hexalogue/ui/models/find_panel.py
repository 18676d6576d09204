"""The part of the page that looks for models on the hub: a search, what it found, and what one of them holds."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QSizePolicy, QWidget

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.domain.hub import HubModel, HubOrder
from hexalogue.ui.language import say
from hexalogue.ui.models import words
from hexalogue.ui.models.lines import Line, LineList
from hexalogue.ui.models.listing_card import ListingCard
from hexalogue.ui.models.results import ListingShown, said_result
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import frame, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.search_field import Cross

# Who walks through the list with the arrow keys asks the hub only about where it ends.
SETTLED_MS = 200
LEAST_HEIGHT_PX = 330


class FindPanel(QWidget):
    """search_asked: words and a `HubOrder`.   repository_chosen: its name.   error_closed: the message was read."""

    search_asked = Signal(str, str)
    repository_chosen = Signal(str)
    error_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("Search, for example “qwen” or “vision”"))
        self.field.setAccessibleName(say("Search the model hub"))
        Cross(self.field, theme)
        self.field.returnPressed.connect(self._ask)
        self._order = QComboBox()
        self._order.setAccessibleName(say("Order of the results"))
        for order, text in words.ORDERS.items():
            self._order.addItem(say(text), order.value)
        self._order.activated.connect(self._ask)
        self.search_button = push(say("Search"), "primary", self._ask)
        self._status = label("", "muted", wraps=True)
        self.error = ErrorCard(theme)
        self.error.closed.connect(self.error_closed)
        self.results: LineList[HubModel] = LineList(theme, say("Models on the hub"), _line)
        self.listing = ListingCard(theme)
        self._picked = ""
        self._settled = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(lambda: self.repository_chosen.emit(self._picked))
        self.results.picked.connect(self._pick)
        self._invitation = self._invited()
        self._lay_out()

    def show_status(self, text: str, *, is_first: bool) -> None:
        """How many there are, or what to do.   is_first: whether nothing was asked yet."""
        self._status.setText(text)
        self._status.setVisible(bool(text))
        self._invitation.setVisible(is_first)

    def show_results(self, found: Sequence[HubModel], chosen: str) -> None:
        """chosen: the repository that is looked into."""
        if not self._settled.isActive():  # the person is on the way to another one
            self.results.show_rows(found, chosen)
        self.results.setVisible(bool(found))
        self.listing.setVisible(bool(found))

    def show_error(self, error: AppError | None) -> None:
        """Why the hub could not be asked; None hides it."""
        self.error.show_error(error, {Remedy.RETRY: self._ask})

    def show_listing(self, shown: ListingShown | None, error: AppError | None, *, is_looking: bool) -> None:
        """What the repository holds, or why that is not known."""
        self.listing.show_listing(shown, error, is_looking=is_looking)

    def fill(self, height: int) -> None:
        """As high as the page has room for."""
        self.setMinimumHeight(max(LEAST_HEIGHT_PX, height))

    def _lay_out(self) -> None:
        top = in_row([], gap=8)
        top.addWidget(self.field, 1)
        top.addWidget(self._order)
        top.addWidget(self.search_button)
        halves = in_row([], gap=16)
        halves.addWidget(self.results, 2)
        halves.addWidget(self.listing, 3)
        for half in (self.results, self.listing):
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        column = in_column([top, self._status, self._invitation, self.error], gap=8)
        column.addLayout(halves, 1)
        column.addStretch(0)
        self.setLayout(column)
        self.setFocusProxy(self.field)

    def _invited(self) -> QFrame:
        """For who does not know what to search for."""
        orders = {HubOrder.DOWNLOADS: "Show the most downloaded", HubOrder.TRENDING: "Show what is trending"}
        buttons = [push(say(text), "plain", partial(self._show_by, order)) for order, text in orders.items()]
        card = frame("card")
        sentence = label(say(words.FIND_INVITATION), wraps=True)
        card.setLayout(in_column([sentence, in_row([*buttons, None])], gap=12, margins=(16, 16, 16, 16)))
        return card

    def _show_by(self, order: HubOrder) -> None:
        self._order.setCurrentIndex(self._order.findData(order.value))
        self._ask()

    def _ask(self) -> None:
        self.search_asked.emit(self.field.text(), HubOrder(self._order.currentData()).value)

    def _pick(self, repository: str) -> None:
        self._picked = repository
        self._settled.start()


def _line(model: HubModel) -> Line:
    owner, _, name = model.repository.partition("/")
    return Line(model.repository, name, owner, said_result(model))
