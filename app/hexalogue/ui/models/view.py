"""The widgets of the Models page. It shows a state and tells what was asked for; it decides nothing."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hexalogue.domain.errors import AppError
from hexalogue.domain.leftovers import DeletedModel
from hexalogue.ui.language import say
from hexalogue.ui.models import words
from hexalogue.ui.models.downloads_panel import DownloadsPanel
from hexalogue.ui.models.find_panel import FindPanel
from hexalogue.ui.models.here import is_taken
from hexalogue.ui.models.here_panel import HerePanel
from hexalogue.ui.text import said_size
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import frame, in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.flow import flowing
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.page import SIDE_PX, PageFrame
from hexalogue.ui.widgets.strip import Act, Strip
from hexalogue.ui.widgets.tabs import Tabs

_BOTTOM_PX = 24


class ModelsView(PageFrame):
    """Three parts, of which one is shown, and above them what concerns all: an error, what was just deleted, a place to
    drop files. paths_dropped: files and folders.   came: the page is shown, or shown again.
    """

    tab_chosen = Signal(str)
    import_asked = Signal()
    folder_asked = Signal()
    paths_dropped = Signal(list)
    undo_asked = Signal()
    undo_closed = Signal()
    purge_asked = Signal(str)
    error_closed = Signal()
    came = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(say(words.TITLE), say(words.SUBTITLE))
        self.setAcceptDrops(True)
        self.here = HerePanel(theme)
        self.hub = FindPanel(theme)
        self.downloads = DownloadsPanel()
        self._panels: dict[str, QWidget] = {
            words.HERE: self.here,
            words.FIND: self.hub,
            words.DOWNLOADS: self.downloads,
        }
        self.tabs = Tabs({name: say(text) for name, text in words.TABS.items()}, say("Parts of this page"))
        self.tabs.chosen.connect(self._go_to)
        self._folder = push(say("Import a folder"), "plain", self.folder_asked.emit)
        self._import = push(say("Import a GGUF file"), "plain", self.import_asked.emit)
        self.beside_title.addWidget(flowing((self._folder, self._import)))
        self.error = ErrorCard(theme)
        self.error.closed.connect(self.error_closed)
        self.undo = Strip(theme, icon_name="trash-2")
        self.undo.closed.connect(self.undo_closed)
        self._undone: DeletedModel | None = None
        self._pinned = frame("")
        self._importing = label("", "muted", wraps=True)
        self._drop = frame("drop")
        self._lay_out()
        self.setFocusProxy(self.tabs.button(words.HERE))

    def show_tab(self, tab: str, here: int, running: int) -> None:
        """here: how many models there are.   running: how many downloads."""
        self.tabs.call(words.HERE, words.said_tab(words.HERE, here))
        self.tabs.call(words.DOWNLOADS, words.said_tab(words.DOWNLOADS, running))
        self.tabs.mark(tab)
        for name, panel in self._panels.items():
            panel.setVisible(name == tab)
        self.setFocusProxy(self.hub.field if tab == words.FIND else self.tabs.button(tab))
        QTimer.singleShot(0, self, self._fill)

    def show_importing(self, name: str) -> None:
        """name: of the file that is being taken in; empty when none is."""
        self._importing.setText(say("Checking and importing {name}…", name=name) if name else "")
        self._importing.setVisible(bool(name))
        self._import.setEnabled(not name)
        self._folder.setEnabled(not name)

    def show_error(self, error: AppError | None) -> None:
        """What went wrong last; None hides it."""
        was_hidden = self.error.isHidden()
        self.error.show_error(error)
        if error is not None and was_hidden:
            self.scroll_area.verticalScrollBar().setValue(0)

    def show_undo(self, gone: DeletedModel | None) -> None:
        """What was just deleted; None hides it."""
        if gone == self._undone:
            return
        self._undone = gone
        self._pinned.setVisible(gone is not None)
        if gone is None:
            self.undo.hide()
            return
        size = said_size(gone.size_bytes)
        text = say("It is kept for a week, and takes {size} until then.", size=size)
        acts = (
            Act(say("Undo"), self.undo_asked.emit),
            Act(say("Free {size} now", size=size), lambda: self.purge_asked.emit(gone.id)),
        )
        self.undo.tell(say("Deleted {name}", name=gone.name), text, acts)

    def show_place(self, place: str) -> None:
        """Open one of the parts."""
        if place in self._panels:
            self.tab_chosen.emit(place)
            self.setFocus()

    def _go_to(self, tab: str) -> None:
        """Who opens the search wants to type."""
        self.tab_chosen.emit(tab)
        if tab == words.FIND:
            self.hub.field.setFocus()

    def _lay_out(self) -> None:
        sentence = label(say(words.DROP))
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop.setLayout(in_column([sentence], margins=(16, 28, 16, 28)))
        self.body.addLayout(in_row([self.tabs, None]))
        for widget in (self._drop, self.error, self._importing, *self._panels.values()):
            self.body.addWidget(widget)
        self.undo.setMaximumWidth(METRICS.text_column + 20)
        row = in_row([None], gap=0, margins=(SIDE_PX, 8, SIDE_PX, 8))
        row.addWidget(self.undo, 1000)
        row.addStretch(1)
        self._pinned.setLayout(row)
        self._pinned.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._pinned.hide()
        outside = self.layout()
        assert isinstance(outside, QVBoxLayout)
        outside.setStretch(0, 1)
        outside.addWidget(self._pinned)  # below what scrolls: the card that was deleted may have been far down
        self._drop.hide()
        self._importing.hide()

    def _fill(self) -> None:
        """The part with lists of its own takes the height that is left, so that only those scroll."""
        inside = self.scroll_area.widget()
        if self.hub.isVisible() and inside is not None:
            top = self.hub.mapTo(inside, self.hub.rect().topLeft()).y()
            self.hub.fill(self.scroll_area.viewport().height() - top - _BOTTOM_PX)

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lists grow and shrink with the window."""
        super().resizeEvent(event)
        self.hub.fill(0)
        QTimer.singleShot(0, self, self._fill)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is looked at."""
        super().showEvent(event)
        self.came.emit()
        QTimer.singleShot(0, self, self._fill)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take GGUF files and folders, and show where they will go."""
        if is_taken([_named(path) for path in _dropped(event.mimeData())]):
            event.acceptProposedAction()
            self._drop.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        self._drop.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask to import them."""
        self._drop.hide()
        event.acceptProposedAction()
        self.paths_dropped.emit(_dropped(event.mimeData()))


def _dropped(carried: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]


def _named(path: Path) -> str:
    """With a slash behind a folder's name."""
    return f"{path}/" if path.is_dir() else str(path)
