"""The palette's frame over the page: a search field, and rows below it. Not modal: a click beside it closes it."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QLineEdit, QListView, QWidget
from shiboken6 import isValid

from hexalogue.ui.announcing import announce
from hexalogue.ui.language import say
from hexalogue.ui.palette import words
from hexalogue.ui.palette.rows import PalettePainter, PaletteRows
from hexalogue.ui.palette.viewmodel import PaletteState, shown
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import frame, in_column
from hexalogue.ui.widgets.labels import label

_WIDTH_PX = 600
_ABOVE_PX = 64
_MOST_ROWS = 11
_SIDE_PX = 24


class PaletteView(QFrame):
    """Covers the window; the palette itself is the card in its upper middle.

    typed: what stands in the field.   moved: rows up or down.   chosen: Enter, or a click.   closed: it goes.
    """

    typed = Signal(str)
    moved = Signal(int)
    marked = Signal(int)
    chosen = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, title: str, hint: str, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before = QApplication.focusWidget()
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(hint)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.rows = self._made_rows(theme, title)
        self._note = label("", "muted", wraps=True)
        self._note.setContentsMargins(12, 6, 12, 8)
        self._card = frame("card")
        self._card.setParent(self)
        self._card.setAccessibleName(title)
        self._card.setLayout(in_column([self.field, self._note, self.rows], gap=6, margins=(10, 10, 10, 10)))
        window.installEventFilter(self)

    def open(self) -> None:
        """Show it, ready to be typed into."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close it and give the focus back where it was."""
        if self.isHidden():
            return
        self._window.removeEventFilter(self)
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def render_state(self, state: PaletteState) -> None:
        """Show these rows and this mark."""
        rows = shown(state)
        self._model.show_rows(rows)
        self.rows.setVisible(bool(rows))
        self._note.setText(_note(state, has_rows=bool(rows)))
        self._note.setVisible(bool(self._note.text()))
        index = self._model.index(state.marked)
        with QSignalBlocker(self.rows.selectionModel()):
            is_new = index != self.rows.currentIndex()
            self.rows.setCurrentIndex(index)
        self.rows.viewport().update()
        if is_new and index.isValid():
            announce(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        self._place()

    def _made_rows(self, theme: Theme, title: str) -> QListView:
        self._model = PaletteRows(self)
        rows = QListView()
        rows.setAccessibleName(title)
        rows.setModel(self._model)
        rows.setItemDelegate(PalettePainter(theme, rows))
        rows.setUniformItemSizes(True)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it: arrows move the mark from there
        rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setMouseTracking(True)
        rows.entered.connect(lambda index: self.marked.emit(index.row()))
        rows.clicked.connect(lambda index: self.marked.emit(index.row()))
        rows.clicked.connect(self.chosen)
        return rows

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        width = min(px(_WIDTH_PX), self.width() - 2 * _SIDE_PX)
        row = self.rows.sizeHintForRow(0) if self._model.rowCount() else 0
        most = max(1, min(_MOST_ROWS, (self.height() - 2 * _ABOVE_PX - px(60)) // max(1, row)))
        self.rows.setFixedHeight(row * min(most, self._model.rowCount()) + 2)
        self._card.setFixedWidth(width)
        self._card.adjustSize()
        self._card.move((self.width() - width) // 2, min(_ABOVE_PX, max(8, self.height() - self._card.height() - 8)))

    # --- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's arrows and Enter; the window's size."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_PageDown:
                self.moved.emit(_MOST_ROWS - 1)
            case Qt.Key.Key_PageUp:
                self.moved.emit(1 - _MOST_ROWS)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.chosen.emit()
            case Qt.Key.Key_Escape | Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                self.dismiss()
            case _:
                return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the card: away with it."""
        event.accept()
        if not self._card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page behind stands back a little."""
        del event
        painter = QPainter(self)
        painter.setOpacity(0.35)
        painter.fillRect(self.rect(), self.palette().window())
        painter.end()


def _note(state: PaletteState, *, has_rows: bool) -> str:
    if state.is_asking:
        return say(words.ASKING)
    if has_rows:
        return ""
    return say(words.NOTHING, words=state.words.strip()) if state.words.strip() else say(words.EMPTY)
