"""The widgets of the Engines page. It shows a state and tells what was asked for; it decides nothing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.ui.engines import words
from hexalogue.ui.engines.card import EngineCard
from hexalogue.ui.engines.machine import MachineCard
from hexalogue.ui.engines.peers import PeersSection
from hexalogue.ui.engines.rows import EngineRow, MachineRow, TimelineRow
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.card_column import CardColumn
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.page import PageFrame

# New cards in one turn of the loop.
_AT_ONCE = 2

Folds = Mapping[str, tuple[tuple[TimelineRow, ...], str, tuple[str, ...]]]


def _has_focus(card: EngineCard) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and card.isAncestorOf(focused)


class EnginesView(PageFrame):
    """Facts of the machine, a card an engine, the machines that help.

    `asked` carries an `Ask`, an engine's id and one more word.   `settings_asked`: the memory budget.   `again_asked`:
    after what went wrong with the page as a whole.   `shown` and
    `hidden`: looks cost something, and are made only while the page can be seen.
    """

    asked = Signal(str, str, str)
    settings_asked = Signal()
    error_closed = Signal()
    again_asked = Signal()
    shown = Signal()
    hidden = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(say(words.TITLE), say(words.SUBTITLE))
        self._wanted = ""
        self._theme = theme
        self.machine = MachineCard(theme)
        self.machine.budget_asked.connect(self.settings_asked)
        self._error = ErrorCard(theme)
        self._error.closed.connect(self.error_closed)
        self._looking = label(say(words.LOOKING), "muted")
        render = EngineCard.render_row
        self._here: CardColumn[EngineRow, EngineCard] = CardColumn(self._card, render, at_once=_AT_ONCE)
        self._absent: CardColumn[EngineRow, EngineCard] = CardColumn(self._card, render, at_once=_AT_ONCE)
        self._absent_title = label(say("To install"), "heading")
        self.peers = PeersSection(theme)
        self.body.addWidget(self._error)
        self.body.addWidget(self.machine)
        self.body.addWidget(self._looking)
        self.body.addLayout(self._here.layout)
        self.body.addSpacing(8)
        self.body.addWidget(self._absent_title)
        self.body.addLayout(self._absent.layout)
        self.body.addSpacing(16)
        self.body.addWidget(self.peers)

    def show_engines(self, rows: Sequence[EngineRow] | None, folds: Folds) -> None:
        """Show these cards; None while they are being looked for. folds: what is unfolded, by engine."""
        self._looking.setVisible(rows is None)
        here = [row for row in rows or () if row.is_installed]
        absent = [row for row in rows or () if not row.is_installed]
        focused = next((card.engine for card in self._all_cards() if _has_focus(card)), "")
        self._here.show(here)
        self._absent.show(absent)
        self._keep_focus(focused)
        self._absent_title.setVisible(bool(absent))
        for card in self._all_cards():
            card.show_fold(*folds.get(card.engine, ((), "", ())))
        if rows is not None and self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.show_place(wanted)

    def show_machine(self, row: MachineRow | None) -> None:
        """The facts of this computer; None until they are known."""
        self.machine.render_row(row)

    def show_error(self, error: AppError | None) -> None:
        """What went wrong with the page as a whole. Nothing is looked for any more then."""
        if error is not None:
            self._looking.hide()
        self._error.show_error(error, {Remedy.RETRY: self.again_asked.emit})

    def show_place(self, place: str) -> None:
        """Bring an engine's card into view, by its id or that of the provider that it is when it runs."""
        self._wanted = "" if self._all_cards() else place  # until they are known
        for column in (self._here, self._absent):
            column.show_all()
        for card in self._all_cards():
            if place in (card.engine, card.provider):
                self.scroll_area.ensureWidgetVisible(card)
                card.focus_first()

    def _all_cards(self) -> tuple[EngineCard, ...]:
        return (*self._here.cards, *self._absent.cards)

    def _keep_focus(self, engine: str) -> None:
        """An engine that was installed has another card: who pressed the button of the old one stands there."""
        for card in self._all_cards():
            if card.engine == engine and not _has_focus(card):
                card.focus_first()

    def _card(self, row: EngineRow) -> EngineCard:
        card = EngineCard(self._theme, row)
        card.asked.connect(self.asked)
        return card

    # --- Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Say that it can be seen."""
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it cannot."""
        super().hideEvent(event)
        self.hidden.emit()
