"""The part of the page about what is on this computer: models, those elsewhere, those to fetch, the others."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.models import words
from hexalogue.ui.models.cards import ModelCard, OtherCard, ProfileCard
from hexalogue.ui.models.here import ModelRow, OtherRow, ProfileRow
from hexalogue.ui.models.parts import LazyColumn
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import frame, in_column
from hexalogue.ui.widgets.labels import label


class _Section(QWidget):
    """A heading, a sentence, and a column of cards; hidden while it has none."""

    def __init__(self, title: str, text: str, cards: QLayout) -> None:
        super().__init__()
        heading = label(title, "heading")
        column = in_column([heading], margins=(0, 12, 0, 0))
        if text:
            column.addWidget(label(text, "muted", wraps=True))
        column.addLayout(cards)
        self.setLayout(column)
        self.hide()


class HerePanel(QWidget):
    """Cards. The signals carry the id of a model, or what was chosen to be done with the usual download."""

    use_asked = Signal(str)
    remove_asked = Signal(str)
    import_asked = Signal(str)
    download_asked = Signal(str)
    act_chosen = Signal(str)
    restore_asked = Signal(str)
    purge_asked = Signal(str)
    completion_asked = Signal(str, str)  # what fetches the missing parts, and a `Completing`

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._own = LazyColumn(self._model_card, ModelCard.render_row, self)
        self._elsewhere = LazyColumn(self._model_card, ModelCard.render_row, self)
        self._profiles = LazyColumn(self._profile_card, ProfileCard.render_row, self)
        self._unusable = LazyColumn(self._other_card, OtherCard.render_row, self)
        self._deleted = LazyColumn(self._other_card, OtherCard.render_row, self)
        self._empty = frame("card")
        self._empty_words = label("", wraps=True)
        self._empty.setLayout(in_column([self._empty_words], margins=(16, 16, 16, 16)))
        self._fetch = _Section(say("To download"), "", self._profiles.layout)
        self._found = _Section(say("Found elsewhere"), say(words.ELSEWHERE), self._elsewhere.layout)
        self._useless = _Section(say("Not for chatting"), say(words.CANNOT_CHAT), self._unusable.layout)
        self._trash = _Section(say("Deleted lately"), "", self._deleted.layout)
        column = in_column([self._empty])
        column.addLayout(self._own.layout)
        for section in (self._fetch, self._found, self._useless, self._trash):
            column.addWidget(section)
        self.setLayout(column)

    def show_models(self, own: Sequence[ModelRow], elsewhere: Sequence[ModelRow], emptiness: str) -> None:
        """Show these cards, or the sentence instead of them."""
        self._empty_words.setText(emptiness)
        self._empty.setVisible(bool(emptiness))
        self._own.show(own)
        self._elsewhere.show(elsewhere)
        self._found.setVisible(bool(elsewhere))

    def show_profiles(self, rows: Sequence[ProfileRow]) -> None:
        """Show what can be fetched."""
        self._profiles.show(rows)
        self._fetch.setVisible(bool(rows))

    def show_others(self, unusable: Sequence[OtherRow], deleted: Sequence[OtherRow]) -> None:
        """Show what cannot be talked to, and what can be brought back."""
        self._unusable.show(unusable)
        self._useless.setVisible(bool(unusable))
        self._deleted.show(deleted)
        self._trash.setVisible(bool(deleted))

    def _model_card(self, row: ModelRow) -> ModelCard:
        card = ModelCard(self._theme, row)
        card.use_asked.connect(self.use_asked)
        card.remove_asked.connect(self.remove_asked)
        card.import_asked.connect(self.import_asked)
        return card

    def _profile_card(self, row: ProfileRow) -> ProfileCard:
        card = ProfileCard(self._theme, row)
        card.download_asked.connect(self.download_asked)
        card.act_chosen.connect(self.act_chosen)
        return card

    def _other_card(self, row: OtherRow) -> OtherCard:
        card = OtherCard(row)
        card.remove_asked.connect(self.remove_asked)
        card.restore_asked.connect(self.restore_asked)
        card.purge_asked.connect(self.purge_asked)
        card.completion_asked.connect(self.completion_asked)
        return card
