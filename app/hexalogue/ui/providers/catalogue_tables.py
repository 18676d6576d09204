"""The tables of the tab of models: rows are made only where they can be seen, and no table scrolls sideways."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hexalogue.domain.privacy import Privacy
from hexalogue.ui.icons import icon
from hexalogue.ui.language import isolated, say
from hexalogue.ui.providers import catalogue_viewmodel as vm
from hexalogue.ui.providers import words
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, icon_px, px

_NO_PARENT = QModelIndex()
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# The sign of where words go.
_SIGN_PX = 16
_NUMBERS = ("context", "usd_in", "usd_out")
_WIDTHS: Mapping[vm.Column, int] = {
    "provider": 176,
    "family": 96,
    "context": 84,
    "usd_in": 84,
    "usd_out": 84,
    "can": 230,
}
# A name of a model needs so much; for less, other columns give way, the first of these first.
_LEAST_NAME_PX = 220
_GIVING_WAY: tuple[vm.Column, ...] = ("can", "family", "usd_in", "context", "usd_out")
_LEAST_PROVIDER_PX = 110

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class PlainTable(QTableView):
    """Rows that are chosen whole, no grid, up and down only. acted: a row was pressed twice, or Enter in it."""

    resized = Signal()

    def __init__(self, name: str, model: QAbstractTableModel) -> None:
        super().__init__()
        self.setIconSize(QSize(icon_px(_SIGN_PX), icon_px(_SIGN_PX)))
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(METRICS.base_px * 2.4))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setMinimumSectionSize(px(40))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns may find room."""
        super().resizeEvent(event)
        self.resized.emit()


class ModelTable(QAbstractTableModel):
    """The models that pass the filters. Sorting is the state's."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
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

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """The titles of columns, and what they mean."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return say(vm.COLUMNS[column])
        if role == Role.ToolTipRole:
            return say(vm.COLUMN_HELP[column])
        return _aligned(is_number=column in _NUMBERS) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """One cell, asked for when it is painted."""
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Role.DisplayRole:
                return isolated(vm.cell(row, column, self._families) or vm.NOTHING)
            case Role.AccessibleTextRole:
                return vm.cell(row, column, self._families) or say("not known")
            case Role.TextAlignmentRole:
                return _aligned(is_number=column in _NUMBERS)
            case Role.DecorationRole:
                return _sign(self._theme, row.privacy) if column == "provider" else None
            case Role.ToolTipRole:
                return f"{row.reference}\n{say(words.PROMISES[row.privacy])}"
            case Role.ForegroundRole:
                return None if column == "model" else QColor(self._theme.tokens.muted)
            case _:
                return None


class FamilyTable(QAbstractTableModel):
    """Families, and how many providers offer them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[vm.FamilyRow, ...] = ()

    def show_rows(self, rows: tuple[vm.FamilyRow, ...]) -> None:
        """These, in this order."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, index: Index) -> vm.FamilyRow | None:
        """The family in a row; None for none."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many families."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Its name, and a number."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """The titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole):
            return (say("Family"), say("Providers"))[section]
        return _aligned(is_number=bool(section)) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Name and maker, or the number."""
        row = self._rows[index.row()]
        said = f"{row.name} · {row.maker}"
        match role:
            case Role.DisplayRole | Role.AccessibleTextRole:
                return str(len(row.offers)) if index.column() else said
            case Role.ToolTipRole:
                return said
            case Role.TextAlignmentRole:
                return _aligned(is_number=bool(index.column()))
            case Role.ForegroundRole:
                return QColor(self._theme.tokens.muted) if index.column() else None
            case _:
                return None


class OfferTable(QAbstractTableModel):
    """Who offers one family, and under which name."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[vm.OfferRow, ...] = ()

    def show_rows(self, rows: tuple[vm.OfferRow, ...]) -> None:
        """These, in this order."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def reference(self, index: Index) -> str:
        """How the model in a row is named; empty for none."""
        return self._rows[index.row()].reference if index.isValid() else ""

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many offer it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The name of the model, and whose."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """The titles."""
        if orientation is Qt.Orientation.Horizontal and role in (
            Role.DisplayRole,
            Role.AccessibleTextRole,
            Role.ToolTipRole,
        ):
            return (say("Its name there"), say("Provider"))[section]
        return _LEADING if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """One cell."""
        row = self._rows[index.row()]
        match role:
            case Role.DisplayRole:
                return isolated(row.provider_name if index.column() else row.model)
            case Role.AccessibleTextRole:
                return row.provider_name if index.column() else row.model
            case Role.ToolTipRole:
                return f"{row.reference}\n{say(words.PROMISES[row.privacy])}"
            case Role.DecorationRole:
                return _sign(self._theme, row.privacy) if index.column() else None
            case Role.ForegroundRole:
                return QColor(self._theme.tokens.muted) if index.column() else None
            case _:
                return None


def fit_models(table: QTableView) -> None:
    """The columns of all models: those that find no room beside a readable name are left out."""
    room = table.viewport().width()
    widths = {column: px(width) for column, width in _WIDTHS.items()}
    widths["provider"] = max(px(_LEAST_PROVIDER_PX), min(widths["provider"], room // 3))
    out: set[vm.Column] = set()
    for column in _GIVING_WAY:
        if room - sum(width for name, width in widths.items() if name not in out) >= px(_LEAST_NAME_PX):
            break
        out.add(column)
    for place, column in enumerate(vm.COLUMNS):
        if column in widths:
            table.setColumnWidth(place, widths[column])
        table.setColumnHidden(place, column in out)


def fit_families(families: QTableView, offers: QTableView) -> None:
    """A number is narrow; a provider's name has as much as the name of a model."""
    families.setColumnWidth(1, min(px(96), families.viewport().width() // 2))
    offers.setColumnWidth(1, offers.viewport().width() // 2)


def _aligned(*, is_number: bool) -> Qt.AlignmentFlag:
    return _TRAILING if is_number else _LEADING


def _sign(theme: Theme, privacy: Privacy) -> QIcon:
    return icon(words.SIGNS[privacy], getattr(theme.tokens, privacy.value))
