"""The widgets of the Keys page. It shows a state and tells what was asked for; it decides nothing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout

from hexalogue.domain.keys import Secret
from hexalogue.ui.keys import words
from hexalogue.ui.keys.card import KeyCard
from hexalogue.ui.keys.homes import Banner
from hexalogue.ui.keys.offer import OfferCard
from hexalogue.ui.keys.rows import GROUPS, Card, Group
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_column
from hexalogue.ui.widgets.buttons import change_kind, push
from hexalogue.ui.widgets.card_column import CardColumn
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.page import PageFrame
from hexalogue.ui.widgets.search_field import Cross, SearchField
from hexalogue.ui.widgets.strip import Act, Strip

# Cards are made so many at a time: a screen is full at once, and no step keeps the window from answering.
FIRST, STEP = 10, 4


class KeysView(PageFrame):
    """acted: provider, label of the key and an `Act`.   saved: provider, `Secret`, label, place.

    pasted: the person wants what is in the clipboard here.   handed: another page hands over a key.
    place_asked: another page leads to a provider's card.
    """

    acted = Signal(str, str, str)
    add_asked = Signal(str)
    page_asked = Signal(str)
    saved = Signal(str, Secret, str, str)
    cancelled = Signal()
    searched = Signal(str)
    pasted = Signal()
    handed = Signal(Secret)
    check_all_asked = Signal()
    offer_chosen = Signal(str)
    offer_saved = Signal()
    offer_dropped = Signal()
    banner_acted = Signal(str)
    error_closed = Signal()
    shown = Signal()
    place_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(say(words.TITLE), say(words.SUBTITLE))
        self._theme = theme
        self._limit = FIRST
        self._cards: tuple[Card, ...] = ()
        self.search = SearchField(say("Search providers"))
        Cross(self.search, theme)
        self.search.textChanged.connect(self.searched)
        self._paste = push(say("Paste a key"), "plain", self.pasted.emit)
        self._check = push(say("Verify all"), "plain", self.check_all_asked.emit, name=say("Verify all keys"))
        for widget in (self.search, self._paste, self._check):
            self.beside_title.addWidget(widget)
        self._banner = Strip(theme)
        self._banner_shown: Banner | None = None
        self._error = Strip(theme, icon_name="triangle-alert", colour="danger")
        self._error.closed.connect(self.error_closed)
        self._offer = OfferCard(theme)
        self._offer.chosen.connect(self.offer_chosen)
        self._offer.saved.connect(self.offer_saved)
        self._offer.dropped.connect(self.offer_dropped)
        self._empty = label("", wraps=True)
        for part in (self._banner, self._error, self._offer, self._empty):
            self.body.addWidget(part)
        self._headings = {group: label("", "heading") for group in Group}
        self._columns = {group: CardColumn(self._card, KeyCard.render_card) for group in Group}
        for group in Group:
            self.body.addLayout(self._group(self._headings[group], self._columns[group].layout))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.pasted.emit)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.scroll_area.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        self.setFocusProxy(self.search)

    @property
    def cards(self) -> tuple[KeyCard, ...]:
        """Those that are made, from top to bottom."""
        return tuple(card for column in self._columns.values() for card in column.cards)

    def show_place(self, place: str) -> None:
        """Bring a provider's card into view."""
        self.place_asked.emit(place)

    def show_cards(self, cards: Sequence[Card], emptiness: str) -> None:
        """Show these cards, or the sentence instead of them. Those far down follow a moment later."""
        self._cards = tuple(cards)
        self._empty.setText(emptiness)
        self._empty.setVisible(bool(emptiness))
        for group, heading in self._headings.items():
            count = sum(card.group is group and card.is_shown for card in cards)
            heading.setText(f"{say(GROUPS[group])} · {count}")
            heading.setVisible(count > 0)
        self._fill()

    def show_head(self, subtitle: str, placeholder: str, *, may_check: bool) -> None:
        """The sentence below the title, and what can be done beside it."""
        self.head(say(words.TITLE), subtitle)
        self.search.setPlaceholderText(placeholder)
        self.search.updateGeometry()
        self._check.setVisible(may_check)

    def show_banner(self, banner: Banner | None) -> None:
        """What to know about where keys are kept."""
        if banner == self._banner_shown:
            return
        self._banner_shown = banner
        if banner is None:
            self._banner.hide()
            return
        acts = [Act(verb, partial(self.banner_acted.emit, act)) for act, verb in banner.acts]
        self._banner.mark(banner.icon, banner.colour)
        self._banner.tell(banner.title, banner.text, acts, may_close=False)

    def show_error(self, title: str, text: str) -> None:
        """What went wrong last; empty hides it."""
        if title:
            self._error.tell(title, text)
        else:
            self._error.hide()

    def show_offer(
        self, title: str, text: str, choices: Sequence[tuple[str, str]], chosen: str, *, may_save: bool
    ) -> None:
        """A pasted key; an empty title hides it."""
        if title:
            self._offer.tell(title, text, choices, chosen, may_save=may_save)
        else:
            self._offer.hide()
        is_next = not title and self._check.isHidden()  # without a key it is what to do here
        change_kind(self._paste, "primary" if is_next else "plain")

    def show_key(self, provider: str, key_label: str, secret: Secret) -> None:
        """A key itself, for ten seconds."""
        for card in self.cards:
            if card.property("provider") == provider:
                card.show_key(key_label, secret)

    def focus_card(self, provider: str) -> None:
        """Bring a card into view, and its field or first button under the person's hands."""
        self._limit = len(self._cards)
        self._fill()
        card = next((card for card in self.cards if card.property("provider") == provider), None)
        if card is not None:
            card.take_focus()
            self._bring_into_view(card)

    def _keep_in_view(self) -> None:
        """The field that is typed into; it grows after its card has been led to."""
        focused = QApplication.focusWidget()
        for card in self.cards:
            if card.editor is not None and focused is not None and card.editor.isAncestorOf(focused):
                self._bring_into_view(card)

    def _bring_into_view(self, card: KeyCard) -> None:
        """Once it has its place."""
        QTimer.singleShot(0, card, lambda: self.scroll_area.ensureWidgetVisible(card, 0, 24))

    def _fill(self) -> None:
        made = self._cards[: self._limit]
        for group, column in self._columns.items():
            column.show([card for card in made if card.group is group])
        for widget, card in zip(self.cards, made, strict=True):
            widget.setVisible(card.is_shown)
        if self._limit < len(self._cards):
            self._limit += STEP
            QTimer.singleShot(0, self, self._fill)

    def _group(self, heading: QLabel, column: QVBoxLayout) -> QVBoxLayout:
        return in_column([heading, column], gap=8, margins=(0, 8, 0, 8))

    def _card(self, row: Card) -> KeyCard:
        card = KeyCard(self._theme, row)
        card.setProperty("provider", row.id)
        card.acted.connect(partial(self.acted.emit, row.id))
        card.add_asked.connect(partial(self.add_asked.emit, row.id))
        card.page_asked.connect(self.page_asked)
        card.saved.connect(partial(self.saved.emit, row.id))
        card.cancelled.connect(self.cancelled)
        return card

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Somebody who types a key goes on seeing where."""
        super().resizeEvent(event)
        self._keep_in_view()

    def showEvent(self, event: QShowEvent) -> None:
        """What is shown may be old."""
        super().showEvent(event)
        self.shown.emit()
