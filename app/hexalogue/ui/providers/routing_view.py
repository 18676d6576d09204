"""The tab of routes: who answers by default, and the chains. It shows a state and tells what was asked for."""

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QScrollArea, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.providers import routing_viewmodel as vm
from hexalogue.ui.providers.chain_card import ChainCard
from hexalogue.ui.providers.parts import PrivacySign, Section, paragraph
from hexalogue.ui.text import PLACES
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.card_column import CardColumn
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.scroll_column import GUTTER_PX, put_column

_HOW = (
    "A chain is a list of models under a name. When one cannot answer, the next is asked, before anything was said "
    "and never further out than you allow. Choose a chain wherever you choose a model."
)
_NONE = "There is no chain yet. Type a name for the first one, such as “work” or “by night”."


class RoutingView(QScrollArea):
    """default_asked: a reference; empty for the best model on this computer."""

    default_asked = Signal(str)
    chain_wished = Signal(str)
    error_closed = Signal()
    open_asked = Signal(str, bool)
    delete_asked = Signal(str)
    default_chain_asked = Signal(str)
    add_asked = Signal(str, str)
    moved = Signal(str, int, int)
    ordered = Signal(str, str)  # references, a line each
    taken_out = Signal(str, int)
    reach_chosen = Signal(str, str)
    who_chosen = Signal(str)
    simulate_asked = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._opened = ""
        self._offered = QStringListModel(self)
        self._known = QStringListModel(self)
        self.error = ErrorCard(theme)
        self.error.closed.connect(self.error_closed)
        self._make_default()
        self._make_chains()
        column = in_column([self.error, self._default, self._intro], gap=12, margins=(24, 8, 24 - GUTTER_PX, 24))
        column.addLayout(self.cards.layout)
        column.addStretch(1)
        put_column(self, column, METRICS.text_column * 2)  # as wide as the other tabs, cards are no text

    def show_state(self, state: vm.RoutingState) -> None:
        """Everything."""
        self.error.show_error(state.error)
        said, reach = vm.default_words(state)
        self._said.setText(said)
        self._sign.setVisible(reach is not None)
        if reach is not None:
            self._sign.show_privacy(reach, say(PLACES[reach]))
        self.back_home.setVisible(bool(state.default))
        _fill(self._offered, vm.offered(state))
        _fill(self._known, state.known)
        rows = vm.chain_rows(state)
        self.cards.show(rows)
        self._none.setVisible(not rows)
        self._follow_open(state)

    def _follow_open(self, state: vm.RoutingState) -> None:
        """Where a chain was just made or opened and is empty, the next thing to do is to add somebody."""
        card = next((card for card in self.cards.cards if card.name == state.open), None)
        is_new = card is not None and state.open != self._opened
        if card is not None or not state.open:
            self._opened = state.open
        if card is not None and is_new and not state.chains[state.open].references:
            card.add_line.setFocus()
            self.ensureWidgetVisible(card.add_line)

    def _make_default(self) -> None:
        self._default = Section(say("Where you name nobody"))
        self._said = paragraph(role="")
        self._sign = PrivacySign(self._theme)
        said = in_row([], gap=12)
        said.addWidget(self._said, 1)
        said.addWidget(self._sign)
        self.default_line = QLineEdit()
        self.default_line.setPlaceholderText(say("provider:model, the name of a model, or chain:name"))
        self.default_line.setAccessibleName(say("Who answers by default"))
        self.default_line.setCompleter(_completer(self._offered, self))
        self.default_line.returnPressed.connect(self._choose)
        self.choose = push(say("Choose"), "plain", self._choose, name=say("Choose who answers by default"))
        self.back_home = push(say("Back to this computer"), "plain", lambda: self.default_asked.emit(""))
        typed = in_row([])
        typed.addWidget(self.default_line, 1)
        typed.addWidget(self.choose)
        typed.addWidget(self.back_home)
        self._default.body.addLayout(said)
        self._default.body.addLayout(typed)

    def _make_chains(self) -> None:
        self._intro = Section(say("Chains"))
        self.name_line = QLineEdit()
        self.name_line.setPlaceholderText(say("Name of a new chain"))
        self.name_line.setAccessibleName(say("Name of a new chain"))
        self.name_line.setMaxLength(60)
        self.name_line.returnPressed.connect(self._make)
        self.make = push(say("Make a chain"), "plain", self._make)
        row = in_row([])
        row.addWidget(self.name_line, 1)
        row.addWidget(self.make)
        self._none = paragraph(say(_NONE))
        self._intro.body.addWidget(paragraph(say(_HOW)))
        self._intro.body.addLayout(row)
        self._intro.body.addWidget(self._none)
        self.cards: CardColumn[vm.ChainRow, ChainCard] = CardColumn(self._card, ChainCard.render_row)
        self.cards.layout.setSpacing(12)

    def _card(self, row: vm.ChainRow) -> ChainCard:
        card = ChainCard(self._theme, row)
        card.use_known(_completer(self._known, card))
        card.default_asked.connect(self.default_chain_asked)
        for name in ("open_asked", "delete_asked", "add_asked", "moved", "ordered", "taken_out", "reach_chosen"):
            getattr(card, name).connect(getattr(self, name))
        card.who_chosen.connect(self.who_chosen)
        card.simulate_asked.connect(self.simulate_asked)
        card.told.connect(self._bring)
        return card

    def _bring(self, widget: QWidget) -> None:
        """What was asked for into view, once its place is known."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget, 0, METRICS.grid))

    def _choose(self) -> None:
        if self.default_line.text().strip():
            self.default_asked.emit(self.default_line.text().strip())
            self.default_line.clear()

    def _make(self) -> None:
        self.chain_wished.emit(self.name_line.text())
        self.name_line.clear()


def _completer(names: QStringListModel, parent: QWidget) -> QCompleter:
    made = QCompleter(names, parent)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setMaxVisibleItems(10)
    popup = made.popup()
    assert popup is not None
    popup.setProperty("role", "popup")  # a window of its own: what is transparent inside a page is black there
    return made


def _fill(model: QStringListModel, names: tuple[str, ...]) -> None:
    if model.stringList() != list(names):
        model.setStringList(names)
