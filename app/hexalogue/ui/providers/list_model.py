"""The list of providers: heads of groups and rows, painted where they can be seen and nowhere else."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hexalogue.ui.fonts import text_font
from hexalogue.ui.icons import pixmap
from hexalogue.ui.language import isolated, say
from hexalogue.ui.providers import words
from hexalogue.ui.providers.shown import Group, ListItem, Row
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, icon_px, px
from hexalogue.ui.widgets.row_back import paint_row_back

ITEM = Qt.ItemDataRole.UserRole
# A line is half as high again as its text.
_LINE = 1.5
_SIDE_PX = 12
_SIGN_PX = 15
_GAP_PX = 6
_VISUAL = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
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

    def head_of(self, place: QModelIndex) -> QModelIndex:
        """The head of the group in which a row stands."""
        heads = (at for at in range(place.row(), -1, -1) if isinstance(self._items[at], Group))
        return self.index(next(heads, 0))

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
    place = f" {item.place}." if item.place else ""
    return f"{item.name}. {item.state}.{place}{default}"


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
            self._paint_group(_Line(painter, rect.adjusted(_SIDE_PX, 12, -_SIDE_PX, 0), option.direction), item)
        else:
            state: QStyle.StateFlag = option.state
            paint_row_back(painter, rect, state, self._theme.tokens)
            room = rect.adjusted(_SIDE_PX, 6, -_SIDE_PX, -6)
            upper, lower = QRect(room), QRect(room)
            upper.setHeight(room.height() // 2)
            lower.setTop(upper.bottom() + 1)
            self._paint_row(_Line(painter, upper, option.direction), _Line(painter, lower, option.direction), item)
        painter.restore()

    def _paint_group(self, line: "_Line", group: Group) -> None:
        line.at_end(str(group.count), text_font(METRICS.secondary_px), self._theme.tokens.muted)
        line.at_start(
            group.title, text_font(METRICS.secondary_px, weight=QFont.Weight.DemiBold), self._theme.tokens.muted
        )

    def _paint_row(self, upper: "_Line", lower: "_Line", row: Row) -> None:
        tokens = self._theme.tokens
        small = text_font(METRICS.secondary_px)
        if row.privacy is not None:
            colour = getattr(tokens, row.privacy.value)
            upper.at_end(row.place, small, colour)
            upper.sign(words.SIGNS[row.privacy], colour)
        name = text_font(weight=QFont.Weight.DemiBold)
        upper.at_start(row.name, name, tokens.faint if row.is_off else tokens.text)
        state = f"{row.state} · {say('Default')}" if row.is_default else row.state
        lower.at_start(state, small, tokens.warning if row.is_wrong else tokens.muted)


class _Line:
    """One line that is painted from both its ends inwards, and mirrored from right to left. What is painted at an end
    takes its room from what comes after it.
    """

    def __init__(self, painter: QPainter, room: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._whole = QRect(room)
        self._left = QRect(room)
        self._direction = direction
        painter.setLayoutDirection(direction)

    def at_end(self, text: str, font: QFont, colour: str) -> None:
        """As much as half of the line; then a gap."""
        width = min(QFontMetrics(font).horizontalAdvance(text) + 1, self._left.width() // 2)
        room = QRect(self._left)
        room.setLeft(room.right() - width + 1)
        self._draw(text, room, font, colour, Qt.AlignmentFlag.AlignRight)
        self._left.setRight(room.left() - _GAP_PX)

    def sign(self, name: str, colour: str) -> None:
        """Before what stands at the end."""
        ratio = self._painter.device().devicePixelRatioF()
        side = icon_px(_SIGN_PX)
        at = QRect(QPoint(self._left.right() - side + 1, self._left.center().y() - side // 2), QSize(side, side))
        place = QStyle.visualRect(self._direction, self._whole, at)
        self._painter.drawPixmap(place.topLeft(), pixmap(name, colour, side, ratio))
        self._left.setRight(at.left() - _GAP_PX)

    def at_start(self, text: str, font: QFont, colour: str) -> None:
        """As far as there is room."""
        self._draw(text, self._left, font, colour, Qt.AlignmentFlag.AlignLeft)

    def _draw(self, text: str, room: QRect, font: QFont, colour: str, side: Qt.AlignmentFlag) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        cut = self._painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        place = QStyle.visualRect(self._direction, self._whole, room)
        flags = QStyle.visualAlignment(self._direction, side) | _VISUAL
        self._painter.drawText(place, int(flags), isolated(cut))
