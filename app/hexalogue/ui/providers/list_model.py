"""The list of providers: heads of groups and rows, painted where they can be seen and nowhere else."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hexalogue.ui.fonts import text_font
from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import say
from hexalogue.ui.providers import words
from hexalogue.ui.providers.shown import Group, ListItem, Row
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, px
from hexalogue.ui.widgets.row_back import paint_row_back

ITEM = Qt.ItemDataRole.UserRole
# A line is half as high again as its text.
_LINE = 1.5
_SIDE_PX = 12
_SIGN_PX = 15
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NO_PARENT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class ProviderListModel(QAbstractListModel):
    """Heads and rows. A head cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: tuple[ListItem, ...] = ()

    def show_items(self, items: Sequence[ListItem]) -> None:
        """These, in this order. Where only words changed, the choice stays where it is."""
        before, self._items = self._items, tuple(items)
        if [item.id for item in before] == [item.id for item in self._items]:
            for place, (old, new) in enumerate(zip(before, self._items, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self._items = before
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def place_of(self, provider: str) -> QModelIndex:
        """Where a provider stands; an invalid index where it is not shown."""
        for place, item in enumerate(self._items):
            if isinstance(item, Row) and item.id == provider:
                return self.index(place)
        return QModelIndex()

    @property
    def items(self) -> tuple[ListItem, ...]:
        """From top to bottom."""
        return self._items

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item itself, and its words for screen readers."""
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _said(item) if role == Qt.ItemDataRole.AccessibleTextRole else _name(item)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Row):
            return item.name
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, heads cannot."""
        if isinstance(self._items[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _name(item: ListItem) -> str:
    return item.title if isinstance(item, Group) else item.name


def _said(item: ListItem) -> str:
    if isinstance(item, Group):
        return f"{item.title}, {item.count}"
    default = f" {say('Answers by default')}." if item.is_default else ""
    return f"{item.name}. {item.state}. {item.place}.{default}"


class ProviderDelegate(QStyledItemDelegate):
    """Paints one item: a head with its count; a row with name, state and the sign of where words go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Heads are lower than rows."""
        second = METRICS.secondary_px * _LINE
        is_group = isinstance(index.data(ITEM), Group)
        return QSize(120, round(second + px(20) if is_group else METRICS.base_px * _LINE + second + px(14)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One item."""
        item = index.data(ITEM)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, Group):
            self._paint_group(painter, rect, item)
        else:
            state: QStyle.StateFlag = option.state
            paint_row_back(painter, rect, state, self._theme.tokens)
            self._paint_row(painter, rect.adjusted(_SIDE_PX, 6, -_SIDE_PX, -6), item)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group) -> None:
        room = rect.adjusted(_SIDE_PX, 12, -_SIDE_PX, 0)
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.setFont(text_font(METRICS.secondary_px))
        count = str(group.count)
        painter.drawText(room, _RIGHT, count)
        painter.setFont(text_font(METRICS.secondary_px, weight=QFont.Weight.DemiBold))
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(count) - 8)
        painter.drawText(room, _LEFT, _cut(painter, group.title, room.width()))

    def _paint_row(self, painter: QPainter, room: QRect, row: Row) -> None:
        tokens = self._theme.tokens
        colour = getattr(tokens, row.privacy.value)
        half = room.height() // 2
        first, second = QRect(room), QRect(room)
        first.setHeight(half)
        second.setTop(room.top() + half)
        painter.setFont(text_font(METRICS.secondary_px))
        place = painter.fontMetrics().horizontalAdvance(row.place)
        ratio = painter.device().devicePixelRatioF()
        sign = pixmap(words.SIGNS[row.privacy], colour, _SIGN_PX, ratio)
        painter.drawPixmap(first.right() - place - _SIGN_PX - 6, first.center().y() - _SIGN_PX // 2, sign)
        painter.setPen(QColor(colour))
        painter.drawText(first, _RIGHT, row.place)
        painter.setPen(QColor(tokens.warning if row.is_wrong else tokens.muted))
        state = f"{row.state} · {say('Default')}" if row.is_default else row.state
        painter.drawText(second, _LEFT, _cut(painter, state, second.width()))
        painter.setFont(text_font(weight=QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.faint if row.is_off else tokens.text))
        first.setRight(first.right() - place - _SIGN_PX - 14)
        painter.drawText(first, _LEFT, _cut(painter, row.name, first.width()))


def _cut(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
