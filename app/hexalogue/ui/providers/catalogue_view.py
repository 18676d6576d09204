"""The tab of known models: filters, a table that is made only where it can be seen, and the families by provider."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QStackedWidget, QTableView

from hexalogue.ui.icons import icon
from hexalogue.ui.language import say
from hexalogue.ui.providers import catalogue_viewmodel as vm
from hexalogue.ui.providers import words
from hexalogue.ui.providers.parts import Choice, Tabs
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import label

_NO_PARENT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NARROW_PX = 900
# In a narrow window these give way.
_LESS = ("family", "can")
_WIDTHS: Mapping[vm.Column, int] = {
    "provider": 176,
    "family": 96,
    "context": 84,
    "usd_in": 84,
    "usd_out": 84,
    "can": 230,
}
_NUMBERS = ("context", "usd_in", "usd_out")

Index = QModelIndex | QPersistentModelIndex


class ModelTable(QAbstractTableModel):
    """The rows that pass the filters. Sorting is the state's."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[vm.ModelRow, ...] = ()
        self._families: Mapping[str, str] = {}
        self._columns: tuple[vm.Column, ...] = tuple(vm.COLUMNS)

    def show_rows(self, rows: tuple[vm.ModelRow, ...], families: Mapping[str, str]) -> None:
        """These, in this order."""
        if rows is not self._rows:
            self.beginResetModel()
            self._rows, self._families = rows, families
            self.endResetModel()

    def row(self, index: Index) -> vm.ModelRow:
        """The model in a row."""
        return self._rows[index.row()]

    def column(self, section: int) -> vm.Column:
        """Which column stands there."""
        return self._columns[section]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many pass."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Always the same."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return say(vm.COLUMNS[column])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell, asked for when it is painted."""
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return vm.cell(row, column, self._families)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column in _NUMBERS else None
            case Qt.ItemDataRole.DecorationRole:
                return self._sign(row) if column == "provider" else None
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.reference}\n{say(words.PROMISES[row.privacy])}"
            case Qt.ItemDataRole.ForegroundRole:
                return None if column == "model" else QColor(self._theme.tokens.muted)
            case _:
                return None

    def _sign(self, row: vm.ModelRow) -> QIcon:
        return icon(words.SIGNS[row.privacy], getattr(self._theme.tokens, row.privacy.value))


class FamilyModel(QAbstractTableModel):
    """Families by provider."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._table = vm.FamilyTable((), (), (), ())

    def show_table(self, table: vm.FamilyTable) -> None:
        """This one."""
        if table != self._table:
            self.beginResetModel()
            self._table = table
            self.endResetModel()

    def reference(self, index: Index) -> str:
        """How the model in a cell is named; empty where there is none."""
        name = self._table.cells[index.row()][index.column()]
        return f"{self._table.providers[index.column()]}:{name}" if name else ""

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many families."""
        return 0 if parent.isValid() else len(self._table.families)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """How many providers."""
        return 0 if parent.isValid() else len(self._table.providers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Providers above, families at the left."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and orientation is Qt.Orientation.Vertical:
            return self._table.families[section][1]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        is_above = orientation is Qt.Orientation.Horizontal
        return self._table.titles[section] if is_above else self._table.families[section][0]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The usual name there."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._table.cells[index.row()][index.column()] or (
                "–" if role == Qt.ItemDataRole.DisplayRole else ""
            )
        return None


class CatalogueView(QFrame):
    """filtered: by what stands in the filters.   default_asked, copy_asked: a reference."""

    filtered = Signal()
    sorted = Signal(str, bool)
    default_asked = Signal(str)
    copy_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._make_filters()
        self.views = Tabs({"models": say("All models"), "families": say("Families by provider")}, say("Which table"))
        self.views.mark("models")
        self.views.chosen.connect(self._show_table)
        self._summary = label("", "muted")
        self.table = _plain_table(say("Known models"))
        self.model = ModelTable(theme, self.table)
        self._use(theme)
        self.families = _plain_table(say("Families by provider"))
        self.family_model = FamilyModel(self.families)
        self.families.setModel(self.family_model)
        self.families.horizontalHeader().setDefaultSectionSize(px(180))
        self.families.verticalHeader().setMinimumWidth(96)
        self.families.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self._tables = QStackedWidget()
        for table in (self.table, self.families):
            self._tables.addWidget(table)
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
        """The reference of the row or cell that is chosen; empty for none."""
        shown = self._tables.currentWidget()
        if shown is self.families:
            index = self.families.currentIndex()
            return self.family_model.reference(index) if index.isValid() else ""
        index = self.table.currentIndex()
        return self.model.row(index).reference if index.isValid() else ""

    def show_state(self, state: vm.CatalogueState) -> None:
        """Rows, choices, counts."""
        names = {family.id: family.name for family in state.families}
        used = {row.provider for row in state.rows or ()}
        self.family.show_options([("", say("Any family")), *names.items()])
        providers = sorted(((place, name) for place, name in state.names.items() if place in used), key=_by_name)
        self.provider.show_options([("", say("Any provider")), *providers])
        self.model.show_rows(state.shown, names)
        self.family_model.show_table(vm.family_table(state))
        self._summary.setText(vm.summary(state))
        self._enable()

    def _make_filters(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Search models"))
        self.search.setAccessibleName(say("Search models"))
        self.search.setClearButtonEnabled(True)
        self.family = Choice(say("Family"), [("", say("Any family"))])
        self.provider = Choice(say("Provider"), [("", say("Any provider"))])
        able = [("", say("Can do anything")), *((word, say(text)) for word, text in vm.CAPABILITIES.items())]
        self.capability = Choice(say("What it can do"), able)
        self.price = Choice(say("Price"), [(value, say(text)) for value, text in vm.PRICES.items()])
        self.search.textChanged.connect(lambda _: self.filtered.emit())
        for choice in (self.family, self.provider, self.capability, self.price):
            choice.picked.connect(lambda _: self.filtered.emit())

    def _use(self, theme: Theme) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.setSortingEnabled(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(
            lambda section, order: self.sorted.emit(self.model.column(section), order == Qt.SortOrder.DescendingOrder)
        )
        for place, column in enumerate(vm.COLUMNS):
            if column in _WIDTHS:
                table.setColumnWidth(place, px(_WIDTHS[column]))
        table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.model.modelReset.connect(self._enable)
        theme.changed.connect(table.viewport().update)

    def _lay_out(self) -> None:
        first = in_row([], gap=8)
        first.addWidget(self.search, 1)
        first.addWidget(self.views)
        second = in_row([], gap=8)
        for choice in (self.family, self.provider, self.capability, self.price):
            second.addWidget(choice, 1)
        self._filter_row = QFrame()
        self._filter_row.setLayout(second)
        last = in_row([self._summary, None, self.copy, self.make_default])
        column = in_column([first, self._filter_row], gap=8, margins=(24, 4, 24, 16))
        column.addWidget(self._tables, 1)
        column.addLayout(last)
        self.setLayout(column)

    def _show_table(self, name: str) -> None:
        is_models = name == "models"
        self._tables.setCurrentWidget(self.table if is_models else self.families)
        self._filter_row.setVisible(is_models)
        self.search.setEnabled(is_models)
        self._summary.setVisible(is_models)
        self._enable()

    def _enable(self) -> None:
        for button in (self.make_default, self.copy):
            button.setEnabled(bool(self.chosen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns where there is less room."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_PX
        for place, column in enumerate(vm.COLUMNS):
            self.table.setColumnHidden(place, is_narrow and column in _LESS)


def _plain_table(name: str) -> QTableView:
    table = QTableView()
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    rows = table.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(round(METRICS.base_px * 2.4))
    table.horizontalHeader().setHighlightSections(False)
    rows.setHighlightSections(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return table


def _by_name(pair: tuple[str, str]) -> str:
    return pair[1].lower()
