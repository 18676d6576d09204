"""The widgets of the conversation list. It shows a state and tells what was asked for; it decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QMenu

from hexalogue.domain.ids import ConversationId
from hexalogue.domain.turn import Conversation
from hexalogue.ui.conversations.rows import ConversationRows, RowPainter
from hexalogue.ui.conversations.viewmodel import Group
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import frame, in_column, in_row
from hexalogue.ui.widgets.buttons import IconButton, push
from hexalogue.ui.widgets.labels import label

# The list grows by half of what its text grows: from here on a sentence has no room beside a button.
_STACKED_FROM_PERCENT = 130


class ConversationsView(QFrame):
    """Heading, search box, rows, and a strip to undo a deletion. `chosen` carries an id, `new_asked` a new chat."""

    chosen = Signal(str)
    new_asked = Signal()
    words_typed = Signal(str)
    renamed = Signal(str, str)
    delete_asked = Signal(str)
    undo_asked = Signal()
    undo_refused = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAccessibleName(say("Chats"))
        self._rows = ConversationRows(self)
        self._list = self._made_list(theme)
        self._theme = theme
        self._search = QLineEdit()
        self._search.setPlaceholderText(say("Search chats"))
        self._search.setAccessibleName(say("Search chats"))
        self._search.textChanged.connect(self.words_typed)
        # Only now has it something to empty; made before the first paint the cross would cost 11 ms, as below.
        self._search.textChanged.connect(self._make_cross)
        self._new = IconButton(theme, "square-pen", say("New chat"))
        self._new.clicked.connect(self.new_asked)
        self._empty = label("", "muted", wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._undo = self._made_undo(theme)
        heading = in_row([label(say("Chats"), "heading"), None, self._new], margins=(4, 0, 0, 0))
        column = in_column([heading, self._search, self._empty], margins=(12, 10, 12, 10))
        column.addWidget(self._list, 1)
        column.addWidget(self._undo)
        self.setLayout(column)
        self.setTabOrder(self._new, self._search)
        self.setTabOrder(self._search, self._list)
        theme.changed.connect(self._repaint)
        self._add_keys()

    def _made_list(self, theme: Theme) -> QListView:
        rows = QListView()
        rows.setAccessibleName(say("Chats by day"))
        rows.setModel(self._rows)
        rows.setItemDelegate(RowPainter(theme, rows))
        rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setMouseTracking(True)
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows.customContextMenuRequested.connect(self._open_menu)
        rows.selectionModel().currentChanged.connect(self._tell_chosen)
        self._rows.renamed.connect(self.renamed)
        return rows

    def _made_undo(self, theme: Theme) -> QFrame:
        strip = frame("strip")
        strip.setAccessibleName(say("Chat deleted"))
        undo = push(say("Undo"), "link", self.undo_asked.emit, name=say("Undo the deletion"))
        close = IconButton(theme, "x", say("Keep it deleted"))
        close.clicked.connect(self.undo_refused)
        row = in_row([], gap=4)
        row.addWidget(label(say("Chat deleted"), wraps=True), 1)
        whole = in_column([row], gap=0, margins=(12, 2, 4, 2))
        if METRICS.percent > _STACKED_FROM_PERCENT:
            whole.addLayout(in_row([undo, None]))
        else:
            row.addWidget(undo)
        row.addWidget(close)
        strip.setLayout(whole)
        strip.hide()
        return strip

    def _add_keys(self) -> None:
        here = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._list, self._ask_delete, context=here)

    def show_width(self, *, wide: bool) -> None:
        """wide: as in a large window; else narrower."""
        self.setFixedWidth(METRICS.list_width if wide else METRICS.list_narrow_width)

    def show_rows(self, groups: Sequence[Group], selected: ConversationId | None, emptiness: str) -> None:
        """Show these, or the sentence instead of them."""
        with QSignalBlocker(self._list.selectionModel()):
            self._rows.show_groups(groups)
            self._list.setCurrentIndex(self._rows.index_of(selected))
        self._repaint()
        self._empty.setText(emptiness)
        self._empty.setVisible(bool(emptiness))

    def _make_cross(self) -> None:
        self._search.textChanged.disconnect(self._make_cross)
        from hexalogue.ui.widgets.search_field import Cross

        Cross(self._search, self._theme)

    def _repaint(self) -> None:
        # Naming a widget that Qt made makes PySide prepare every class of widgets, 11 ms (measured 2026-11): a list
        # that is not shown yet is painted anyway, and the window's first paint comes so much earlier.
        if self._list.isVisible():
            self._list.viewport().update()

    def offer_undo(self, deleted: Conversation | None) -> None:
        """Show the strip that brings this conversation back; None hides it."""
        if deleted is None:
            self._undo.hide()
        else:
            self._undo.show()

    def focus_search(self) -> None:
        """Go to the search box and mark what is in it."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _current(self) -> Conversation | None:
        return self._rows.conversation_at(self._list.currentIndex())

    def _tell_chosen(self) -> None:
        current = self._current()
        if current is not None:
            self.chosen.emit(current.id)

    def _ask_delete(self) -> None:
        current = self._current()
        if current is not None:
            self.delete_asked.emit(current.id)

    def _open_menu(self, at: QPoint) -> None:
        index = self._list.indexAt(at)
        conversation = self._rows.conversation_at(index)
        if conversation is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = menu.addAction(say("Rename"), lambda: self._list.edit(index))
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        menu.addSeparator()
        delete = menu.addAction(say("Delete"), lambda: self.delete_asked.emit(conversation.id))
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        menu.popup(self._list.viewport().mapToGlobal(at))
