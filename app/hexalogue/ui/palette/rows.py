"""The rows of a palette for Qt: a flat model, and what paints them. Only those that are seen cost anything."""

from collections.abc import Sequence

from PySide6 import QtWidgets
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hexalogue.domain.privacy import Privacy
from hexalogue.ui.fonts import text_font
from hexalogue.ui.icons import pixmap
from hexalogue.ui.palette.viewmodel import Entry
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, px

Index = QModelIndex | QPersistentModelIndex

_ROW_PX = 36
_SIDE_PX = 12
_DOT_PX = 9


class PaletteRows(QAbstractListModel):
    """Entries by row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Entry, ...] = ()

    def show_rows(self, rows: Sequence[Entry]) -> None:
        """Replace them; the same ones again change nothing."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def entry(self, index: Index) -> Entry:
        """The entry of a row."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The name; for screen readers with everything that is painted beside it."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.remark, row.reason) if part)
        return row.reason or None if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """One that may not be chosen can still be read."""
        if self._rows[index.row()].reason:
            return Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PalettePainter(QStyledItemDelegate):
    """Sign or icon, name, remark."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = text_font()
        self._strong = text_font(weight=QFont.Weight.DemiBold)
        self._small = text_font(METRICS.secondary_px)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike."""
        return QSize(80, px(_ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        model = index.model()
        if not isinstance(model, PaletteRows):
            return
        entry, tokens = model.entry(index), self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QtWidgets.QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), METRICS.radius, METRICS.radius)
        inner = option.rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        start = self._paint_sign(painter, inner, entry, is_mirrored=is_mirrored)
        remark = QFontMetrics(self._small).elidedText(entry.remark, Qt.TextElideMode.ElideRight, inner.width() // 2)
        end = QFontMetrics(self._small).horizontalAdvance(remark) + _SIDE_PX
        room = inner.adjusted(end, 0, -start, 0) if is_mirrored else inner.adjusted(start, 0, -end, 0)
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        leading, trailing = (trailing, leading) if is_mirrored else (leading, trailing)
        colour = tokens.muted if entry.reason else tokens.text
        self._paint_words(painter, inner, remark, (self._small, tokens.muted, trailing))
        name = self._strong if entry.is_used else self._name
        text = QFontMetrics(name).elidedText(entry.text, Qt.TextElideMode.ElideRight, room.width())
        self._paint_words(painter, room, text, (name, colour, leading))
        painter.restore()

    def _paint_sign(self, painter: QPainter, inner: QRect, entry: Entry, *, is_mirrored: bool) -> int:
        """Returns how much room it took."""
        size, tokens = METRICS.icon_px, self._theme.tokens
        left = inner.right() - size if is_mirrored else inner.left()
        top = inner.center().y() - size // 2
        if entry.is_used or entry.icon:
            colour = tokens.accent if entry.is_used else tokens.muted
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(left, top, pixmap("check" if entry.is_used else entry.icon, colour, size, ratio))
        elif entry.privacy is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_colour_of(entry.privacy, self._theme)))
            painter.drawEllipse(left + (size - _DOT_PX) // 2, inner.center().y() - _DOT_PX // 2, _DOT_PX, _DOT_PX)
        return size + _SIDE_PX

    def _paint_words(self, painter: QPainter, rect: QRect, text: str, how: tuple[QFont, str, Qt.AlignmentFlag]) -> None:
        font, colour, alignment = how
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(rect, int(alignment | Qt.AlignmentFlag.AlignVCenter), text)


def _colour_of(privacy: Privacy, theme: Theme) -> str:
    tokens = theme.tokens
    return {
        Privacy.LOCAL: tokens.local,
        Privacy.SELF_HOSTED: tokens.self_hosted,
        Privacy.THIRD_PARTY: tokens.third_party,
    }[privacy]
