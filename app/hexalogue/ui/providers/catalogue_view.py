"""The tab of known models: filters, a table of all, the families with who offers them, and what to say for nothing."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget

from hexalogue.ui.language import say
from hexalogue.ui.providers import catalogue_viewmodel as vm
from hexalogue.ui.providers.catalogue_tables import (
    FamilyTable,
    ModelTable,
    OfferTable,
    PlainTable,
    fit_families,
    fit_models,
)
from hexalogue.ui.providers.parts import Choice
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import in_column, in_row, show_if
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.flow import flowing
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.search_field import Cross
from hexalogue.ui.widgets.tabs import Tabs


class Emptiness(QFrame):
    """In the middle, instead of a table: what is so, why, and what to do. clear_asked: without filters."""

    clear_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "strong", wraps=True)
        self._text = label("", "muted", wraps=True)
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear = push(say("Clear filters"), "plain", self.clear_asked.emit)
        column = in_column([None, self._title, self._text, in_row([None, self.clear, None]), None])
        self.setLayout(column)

    @property
    def words(self) -> str:
        """What it says now."""
        return " ".join(part.text() for part in (self._title, self._text) if part.text())

    def tell(self, title: str, text: str, *, may_clear: bool) -> None:
        """Say this."""
        self._title.setText(title)
        self._text.setText(text)
        show_if(self._text, wanted=bool(text))
        show_if(self.clear, wanted=may_clear)
        self.setAccessibleName(self.words)


class CatalogueView(QFrame):
    """filtered: by what stands in the filters.   default_asked, copy_asked: a reference."""

    filtered = Signal()
    sorted = Signal(str, bool)
    default_asked = Signal(str)
    copy_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows: tuple[vm.FamilyRow, ...] = ()
        self._counted = ""
        self._make_filters(theme)
        self.views = Tabs({"models": say("All models"), "families": say("By family")}, say("Which table"))
        self.views.mark("models")
        self.views.chosen.connect(self._show_table)
        self._summary = label("", "muted")
        self.empty = Emptiness()
        self.empty.clear_asked.connect(self.clear_filters)
        self._make_models(theme)
        self._make_families(theme)
        self.make_default = push(say("Make it the default"), "plain", lambda: self.default_asked.emit(self.chosen))
        self.copy = push(say("Copy its name"), "plain", lambda: self.copy_asked.emit(self.chosen))
        self._lay_out()
        self._enable()

    @property
    def filters(self) -> vm.Filters:
        """What stands in the filters."""
        price: vm.Price = next((known for known in vm.PRICES if known == self.price.value), "")
        return vm.Filters(self.search.text(), self.family.value, self.provider.value, self.capability.value, price)

    @property
    def chosen(self) -> str:
        """The reference of the row that is chosen; empty for none."""
        if self._tables.currentWidget() is self._by_family:
            return self.offer_model.reference(self.offers.currentIndex())
        index = self.table.currentIndex()
        return self.model.row(index).reference if index.isValid() else ""

    def clear_filters(self) -> None:
        """All models again; the cursor goes where one looks for another."""
        with QSignalBlocker(self.search):
            self.search.clear()
        for choice in self._choices:
            choice.choose("")
        self.search.setFocus()
        self.filtered.emit()

    def show_state(self, state: vm.CatalogueState) -> None:
        """Rows, choices, counts."""
        names = {family.id: family.name for family in state.families}
        used = {row.provider for row in state.rows or ()}
        self.family.show_options([("", say("Any family")), *names.items()])
        providers = sorted(((place, name) for place, name in state.names.items() if place in used), key=_by_name)
        self.provider.show_options([("", say("Any provider")), *providers])
        self.model.show_rows(state.shown, names)
        self._show_families(vm.family_rows(state), f"“{state.filters.query.strip()[:80]}”")
        said = vm.emptiness(state)
        if said is not None:
            self.empty.tell(said.title, said.text, may_clear=said.may_clear)
        self._models.setCurrentWidget(self.empty if said is not None else self.table)
        self._counted = vm.summary(state)
        self._arrange()
        self._enable()

    def _show_families(self, rows: tuple[vm.FamilyRow, ...], query: str) -> None:
        if rows == self._rows:
            return
        self._by_family.setCurrentIndex(0 if rows else 1)
        self.no_family.tell(say("No family fits"), say("You look for {filters}.", filters=query), may_clear=True)
        place = max(0, self.families.currentIndex().row())
        self._rows = rows
        self.family_model.show_rows(rows)
        if rows:
            # `selectRow` finds no row from right to left while the table is not laid out (Qt 6.11.1, tried 2026-11).
            self.families.setCurrentIndex(self.family_model.index(min(place, len(rows) - 1), 0))
        self._show_offers()

    def _make_filters(self, theme: Theme) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Search models"))
        self.search.setAccessibleName(say("Search models"))
        Cross(self.search, theme)
        self.family = Choice(say("Family"), [("", say("Any family"))])
        self.provider = Choice(say("Provider"), [("", say("Any provider"))])
        able = [("", say("Can do anything")), *((word, say(text)) for word, text in vm.CAPABILITIES.items())]
        self.capability = Choice(say("What it can do"), able)
        self.price = Choice(say("Price"), [(value, say(text)) for value, text in vm.PRICES.items()])
        self._choices = (self.family, self.provider, self.capability, self.price)
        self.search.textChanged.connect(lambda _: self.filtered.emit())
        for choice in self._choices:
            choice.picked.connect(lambda _: self.filtered.emit())

    def _make_models(self, theme: Theme) -> None:
        self.model = ModelTable(theme, self)
        self.table = PlainTable(say("Known models"), self.model)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(
            lambda section, order: self.sorted.emit(self.model.column(section), order == Qt.SortOrder.DescendingOrder)
        )
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.table.resized.connect(lambda: fit_models(self.table))
        self.model.modelReset.connect(self._enable)
        theme.changed.connect(self.table.viewport().update)
        self._models = QStackedWidget()
        for widget in (self.table, self.empty):
            self._models.addWidget(widget)

    def _make_families(self, theme: Theme) -> None:
        self.family_model = FamilyTable(theme, self)
        self.families = PlainTable(say("Families"), self.family_model)
        self.offer_model = OfferTable(theme, self)
        self.offers = PlainTable(say("Who offers it"), self.offer_model)
        self.families.selectionModel().currentChanged.connect(lambda *_: self._show_offers())
        self.offers.selectionModel().currentChanged.connect(lambda *_: self._enable())
        for table in (self.families, self.offers):
            table.resized.connect(lambda: fit_families(self.families, self.offers))
            theme.changed.connect(table.viewport().update)
        row = in_row([], gap=8)
        row.addWidget(self.families, 2)
        row.addWidget(self.offers, 3)
        both = QFrame()
        both.setLayout(row)
        self.no_family = Emptiness()
        self.no_family.clear_asked.connect(self.clear_filters)
        self._by_family = QStackedWidget()
        for widget in (both, self.no_family):
            self._by_family.addWidget(widget)

    def _lay_out(self) -> None:
        first = in_row([], gap=8)
        first.addWidget(self.search, 1)
        first.addWidget(self.views)
        second = in_row([], gap=8)
        for choice in self._choices:
            second.addWidget(choice, 1)
        self._filter_row = QFrame()
        self._filter_row.setLayout(second)
        self._tables = QStackedWidget()
        for widget in (self._models, self._by_family):
            self._tables.addWidget(widget)
        last = in_row([])
        last.addWidget(self._summary, 1)
        last.addWidget(flowing([self.copy, self.make_default]))
        self._foot = QFrame()
        self._foot.setLayout(last)
        column = in_column([first, self._filter_row], gap=8, margins=(24, 4, 24, 16))
        column.addWidget(self._tables, 1)
        column.addWidget(self._foot)
        self.setLayout(column)

    def _show_table(self, name: str) -> None:
        is_models = name == "models"
        self._tables.setCurrentWidget(self._models if is_models else self._by_family)
        self._arrange()
        self._enable()

    def _arrange(self) -> None:
        """What is of no use now takes no room."""
        is_models = self._tables.currentWidget() is self._models
        show_if(self._filter_row, wanted=is_models)
        self._summary.setText(self._counted if is_models else "")
        has_rows = self._models.currentWidget() is self.table if is_models else bool(self._rows)
        show_if(self._foot, wanted=has_rows)

    def _show_offers(self) -> None:
        row = self.family_model.row(self.families.currentIndex())
        self.offer_model.show_rows(row.offers if row is not None else ())
        if row is not None:
            self.offers.setAccessibleName(say("Who offers {family}", family=row.name))
        self._enable()

    def _enable(self) -> None:
        for button in (self.make_default, self.copy):
            button.setEnabled(bool(self.chosen))


def _by_name(pair: tuple[str, str]) -> str:
    return pair[1].lower()
