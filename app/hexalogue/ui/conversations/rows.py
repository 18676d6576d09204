"""The rows of the list for Qt: a flat model of group headers and conversations, and what paints them."""

from collections.abc import Sequence

from PySide6 import QtWidgets
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hexalogue.domain.ids import ConversationId
from hexalogue.domain.turn import Conversation
from hexalogue.ui.conversations.preview import without_marks
from hexalogue.ui.conversations.viewmodel import Group
from hexalogue.ui.fonts import text_font
from hexalogue.ui.language import isolated, say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, px

Row = str | Conversation  # a group's title, or a conversation
Index = QModelIndex | QPersistentModelIndex

_HEADER_PX = 30
_ROW_PX = 52
_SIDE_PX = 12
_PREVIEW_BELOW_PX = 20


class ConversationRows(QAbstractListModel):
    """Headers cannot be selected; a conversation's title can be edited, which emits `renamed`."""

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Replace the rows; the same ones again change nothing."""
        rows: list[Row] = []
        for group in groups:
            rows += [group.title, *group.conversations]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def conversation_at(self, index: Index) -> Conversation | None:
        """The conversation of a row; None for a header."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Conversation) else None

    def index_of(self, conversation: ConversationId | None) -> QModelIndex:
        """Where it stands; an invalid index when it does not."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Conversation) and row.id == conversation:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Headers and conversations."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The title; for screen readers with the preview."""
        row = self._rows[index.row()]
        title = row if isinstance(row, str) else row.title
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return title if isinstance(row, str) else f"{row.title}. {without_marks(row.preview)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another title; the list itself changes when the store has it."""
        conversation = self.conversation_at(index)
        title = str(value).strip()
        if conversation is None or role != Qt.ItemDataRole.EditRole or title in ("", conversation.title):
            return False
        self.renamed.emit(conversation.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headers are only to be read."""
        if self.conversation_at(index) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


class RowPainter(QStyledItemDelegate):
    """Paints a header, or title and preview of a conversation."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = text_font()
        self._strong = text_font(weight=QFont.Weight.DemiBold)
        self._small = text_font(METRICS.secondary_px)
        self._header = text_font(METRICS.secondary_px - 0.5, weight=QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for headers, one for conversations."""
        return QSize(80, px(_ROW_PX if _is_conversation(index) else _HEADER_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        model = index.model()
        conversation = model.conversation_at(index) if isinstance(model, ConversationRows) else None
        if conversation is None:
            self._paint_header(painter, option.rect, str(index.data()))
        else:
            self._paint_conversation(painter, option, conversation)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line edit for the title."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(say("Title of the chat"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """In the middle of the row."""
        editor.setGeometry(option.rect.adjusted(2, 8, -2, -8))

    def _paint_header(self, painter: QPainter, rect: QRect, title: str) -> None:
        painter.setFont(self._header)
        painter.setPen(QColor(self._theme.tokens.muted))
        bottom = rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, -5)
        painter.drawText(bottom, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), title)

    def _paint_conversation(self, painter: QPainter, option: QStyleOptionViewItem, row: Conversation) -> None:
        tokens = self._theme.tokens
        # By its module: PySide makes the enumerations of a class when it is first named, which for QStyle takes 7 ms
        # (measured 2026-11), and the window's first paint has no rows yet.
        flags = QtWidgets.QStyle.StateFlag
        is_selected = bool(option.state & flags.State_Selected)
        is_hovered = bool(option.state & flags.State_MouseOver)
        has_focus = bool(option.state & flags.State_HasFocus)
        back = tokens.selected if is_selected else tokens.hover if is_hovered else ""
        painter.setPen(QPen(QColor(tokens.focus), 2) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(back) if back else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), METRICS.radius, METRICS.radius)
        text = option.rect.adjusted(_SIDE_PX, 7, -_SIDE_PX, -7)
        preview = without_marks(row.preview)
        if not preview:  # not answered yet: the title alone stands in the middle
            text.setTop(text.top() + px(_PREVIEW_BELOW_PX) // 2)
        self._paint_line(painter, text, row.title, self._strong if is_selected else self._title, tokens.text)
        self._paint_line(painter, text.adjusted(0, px(_PREVIEW_BELOW_PX), 0, 0), preview, self._small, tokens.muted)

    def _paint_line(self, painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        one_line = " ".join(text.split())
        shown = QFontMetrics(font).elidedText(one_line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), isolated(shown))


def _is_conversation(index: Index) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
