"""Several machines: who helps, how each is doing, and a line to name another."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from hexalogue.domain.errors import AppError
from hexalogue.ui.breaking import breakable
from hexalogue.ui.engines import words
from hexalogue.ui.engines.peers_model import PeerRow, PeersRow
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.card_column import CardColumn
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.labels import Dot, ElidedLabel, IconLabel, label


class PeerCard(QFrame):
    """One machine. `remove_asked` carries its address."""

    remove_asked = Signal(str)

    def __init__(self, theme: Theme, row: PeerRow) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._dot = Dot(theme)
        self._name = ElidedLabel(row.name, "strong", minimum_px=120)
        self._state = ElidedLabel("", "muted", minimum_px=120)
        self._verdict = label("", "warning", wraps=True)
        remove = push(
            say("Remove"), "quiet", partial(self.remove_asked.emit, row.id), name=say("Remove {name}", name=row.name)
        )
        whole = in_row([self._dot], gap=12, margins=(16, 8, 8, 8))
        whole.addLayout(in_column([self._name, self._state, self._verdict], gap=0), 1)
        whole.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(whole)
        self.render_row(row)

    def render_row(self, row: PeerRow) -> None:
        """Show this."""
        self.setAccessibleName(f"{row.name}. {row.state}. {row.verdict}")
        self._dot.change(row.colour)
        self._state.setText(row.state)
        self._state.setVisible(not row.verdict)  # which says it too, and why
        self._verdict.setText(breakable(row.verdict))
        self._verdict.setVisible(bool(row.verdict))


class PeersSection(QFrame):
    """`add_asked` carries the address and the name."""

    add_asked = Signal(str, str)
    remove_asked = Signal(str)
    look_asked = Signal()
    error_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(say(words.MACHINES_TITLE))
        self._address, self._name = QLineEdit(), QLineEdit()
        self._address.setPlaceholderText(say(words.ADDRESS_HINT))
        self._address.setAccessibleName(say("Address of the machine"))
        self._name.setPlaceholderText(say(words.NAME_HINT))
        self._name.setAccessibleName(say("Name of the machine"))
        self._add = push(say("Add"), "plain", self._ask_to_add, name=say("Add the machine"))
        self._look = push(say("Check all"), "plain", self.look_asked.emit, name=say("Check all machines"))
        self._address.returnPressed.connect(self._ask_to_add)
        self._name.returnPressed.connect(self._ask_to_add)
        self._address.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self._add.setEnabled(False)
        self._cards: CardColumn[PeerRow, PeerCard] = CardColumn(self._card, PeerCard.render_row)
        self._total = label("", "muted", wraps=True)
        self._empty = label(say(words.NO_PEERS), "muted", wraps=True)
        self._back = label("", "local", wraps=True)
        self._error = ErrorCard(theme)
        self._error.closed.connect(self.error_closed)
        self._warning = label("", "warning", wraps=True)
        self._lay_out()

    def _lay_out(self) -> None:
        title = ElidedLabel(say(words.MACHINES_TITLE), "heading", minimum_px=120)
        head = in_row([title, None, self._look])
        line = in_row([])
        line.addWidget(self._address, 3)
        line.addWidget(self._name, 2)
        line.addWidget(self._add)
        warned = in_row([in_column([IconLabel(self._theme, "triangle-alert", "warning"), None])], gap=10)
        warned.addWidget(self._warning, 1)
        text = label(say(words.MACHINES_TEXT), "muted", wraps=True)
        column = in_column([head, text, warned, line, self._error, self._empty, self._back], gap=8)
        column.addLayout(self._cards.layout)
        column.addWidget(self._total)
        self.setLayout(column)

    def render_row(self, row: PeersRow, error: AppError | None) -> None:
        """Show this."""
        self._cards.show(row.rows)
        for shown, text in ((self._total, row.total), (self._back, row.back)):
            shown.setText(breakable(text))
            shown.setVisible(bool(text))
        self._warning.setText(row.warning)
        self._empty.setVisible(row.is_empty)
        self._look.setVisible(bool(row.rows))
        self._look.setEnabled(not row.is_looking)
        self._look.setText(say("Checking…") if row.is_looking else say("Check all"))
        self._error.show_error(error)

    def clear_line(self) -> None:
        """What was typed is in the list now."""
        self._address.clear()
        self._name.clear()

    def _ask_to_add(self) -> None:
        if self._address.text().strip():
            self.add_asked.emit(self._address.text().strip(), self._name.text().strip())

    def _card(self, row: PeerRow) -> PeerCard:
        card = PeerCard(self._theme, row)
        card.remove_asked.connect(self.remove_asked)
        return card
