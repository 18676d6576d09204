"""Long lists of two-line rows: their words are made, and they are painted, only where they can be seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hexalogue.ui.fonts import text_font
from hexalogue.ui.language import isolated
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, Tokens, px
from hexalogue.ui.widgets.row_back import paint_row_back

Index = QModelIndex | QPersistentModelIndex
RowT = TypeVar("RowT")

LINE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()
_ROW_PX = 52
_SIDE_PX = 12
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Line:
    """One row. beside: at the right of the title.   below: the second line.   mark: a remark in the accent colour.

    colour: the token of the second line.   is_faint: the title steps back.
    """

    id: str
    title: str
    beside: str = ""
    below: str = ""
    mark: str = ""
    colour: str = "muted"
    is_faint: bool = False

    @property
    def said(self) -> str:
        """As a screen reader says it."""
        return ". ".join(part for part in (self.title, self.mark, self.beside, self.below) if part)


class LineModel(QAbstractListModel, Generic[RowT]):
    """Rows of any kind; `line_of` says what one looks like."""

    def __init__(self, line_of: Callable[[RowT], Line], parent: QWidget) -> None:
        super().__init__(parent)
        self._line_of = line_of
        self._rows: tuple[RowT, ...] = ()

    def show_rows(self, rows: Sequence[RowT]) -> None:
        """These, in this order. What only came at the end leaves the choice and the place where they are."""
        before, after = self._rows, tuple(rows)
        if before == after:
            return
        if before and after[: len(before)] == before:
            self.beginInsertRows(QModelIndex(), len(before), len(after) - 1)
            self._rows = after
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._rows = after
            self.endResetModel()

    def place_of(self, wanted: str) -> QModelIndex:
        """Where a row stands; an invalid index where it does not."""
        for number, row in enumerate(self._rows):
            if self._line_of(row).id == wanted:
                return self.index(number)
        return QModelIndex()

    def line_at(self, index: Index) -> Line | None:
        """What stands there."""
        return self._line_of(self._rows[index.row()]) if index.isValid() else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself, or its words."""
        if role not in (LINE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, _TIP):
            return None
        line = self._line_of(self._rows[index.row()])
        if role == LINE:
            return line
        if role == _TIP:
            return "\n".join(part for part in (line.title, line.below) if part)
        return line.said if role == Qt.ItemDataRole.AccessibleTextRole else line.title


_TIP = Qt.ItemDataRole.ToolTipRole


class LineList(QListView, Generic[RowT]):
    """The list. picked: the id of the row that the person went to, by mouse or by keyboard."""

    picked = Signal(str)

    def __init__(self, theme: Theme, name: str, line_of: Callable[[RowT], Line]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.lines: LineModel[RowT] = LineModel(line_of, self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._is_own = False
        self.selectionModel().currentChanged.connect(self._went)

    def show_rows(self, rows: Sequence[RowT], chosen: str) -> None:
        """These rows, with one of them chosen; that is no choice of the person's."""
        self._is_own = True
        self.lines.show_rows(rows)
        current = self.lines.line_at(self.currentIndex())
        if (current.id if current else "") != chosen:
            self.setCurrentIndex(self.lines.place_of(chosen) if chosen else QModelIndex())
        elif chosen and not self.selectionModel().isSelected(self.currentIndex()):
            # Going to a list by Tab makes its first row the current one, and leaves it unmarked.
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_own = False

    def height_of(self, rows: int) -> int:
        """What so many rows take."""
        return rows * px(_ROW_PX) + 2

    def sizeHint(self) -> QSize:
        """Little: the list takes what there is, and scrolls."""
        return QSize(120, self.height_of(2))

    def _went(self, index: QModelIndex) -> None:
        line = self.lines.line_at(index)
        if line is not None and not self._is_own:
            self.picked.emit(line.id)


class LineDelegate(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        return QSize(120, px(_ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        line: Line = index.data(LINE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_back(painter, rect, option.state, self._theme.tokens)
        room = rect.adjusted(_SIDE_PX, 6, -_SIDE_PX, -6)
        half = room.height() // 2
        first, second = QRect(room), QRect(room)
        first.setHeight(half)
        second.setTop(room.top() + half)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_title(painter, first, line, mark_colour(self._theme.tokens, is_chosen=is_chosen))
        painter.setFont(text_font(METRICS.secondary_px))
        painter.setPen(QColor(getattr(self._theme.tokens, line.colour)))
        painter.drawText(second, _LEFT, _cut(painter, line.below, second.width()))
        painter.restore()

    def _paint_title(self, painter: QPainter, room: QRect, line: Line, mark: str) -> None:
        tokens = self._theme.tokens
        painter.setFont(text_font(METRICS.secondary_px))
        for text, colour in ((line.beside, tokens.muted), (line.mark, mark)):
            if text:
                painter.setPen(QColor(colour))
                painter.drawText(room, _RIGHT, isolated(text))
                taken = painter.fontMetrics().horizontalAdvance(text) + 10
                is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
                room.adjust(taken if is_mirrored else 0, 0, 0 if is_mirrored else -taken, 0)
        painter.setFont(text_font(METRICS.base_px, weight=QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.faint if line.is_faint else tokens.text))
        painter.drawText(room, _LEFT, _cut(painter, line.title, room.width()))


def mark_colour(tokens: Tokens, *, is_chosen: bool) -> str:
    """Of the remark: on a chosen row the accent is too faint to be read."""
    return tokens.text if is_chosen else tokens.accent


def _cut(painter: QPainter, text: str, width: int) -> str:
    return isolated(painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width))
