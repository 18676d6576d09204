"""The main window: rail, conversation list, pages, status strip. Pages are built when they are first shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QWidget

from hexalogue.domain.events import AppEvent, SettingsChanged
from hexalogue.domain.ids import ConversationId
from hexalogue.services.facade import Services
from hexalogue.ui.afterwards import Afterwards
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.conversations.controller import ConversationsController
from hexalogue.ui.conversations.view import ConversationsView
from hexalogue.ui.crash import CrashNotice
from hexalogue.ui.fonts import load_later
from hexalogue.ui.geometry import FIRST_SIZE, LEAST_SIZE, WindowGeometry
from hexalogue.ui.notices import NoticeArea, NoticeController
from hexalogue.ui.pages import ACTIVITY, CHAT, MODELS, HasPlaces, KeepsPlace, Page
from hexalogue.ui.rail import Rail
from hexalogue.ui.status.controller import StatusController
from hexalogue.ui.status.view import StatusView
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import in_column, in_row, line

if TYPE_CHECKING:
    from hexalogue.ui.remedies import Remedies

# Pages that say how a download fares, with buttons for it: the strip at the foot does not say it again.
_TELL_DOWNLOADS = frozenset({CHAT, MODELS, ACTIVITY})


class MainWindow(QMainWindow):
    """Hand in the pages; the first is shown unless another is asked for.

    afterwards: what may wait until the window stands on the screen.
    conversation_opened: the id of the conversation for the chat page; empty = a new chat.   closed: by the person.
    listed: the pages, in the order of the rail.   Its keys are bound by `ui/keyboard.py`.
    """

    conversation_opened = Signal(str)
    closed = Signal()

    def __init__(
        self,
        services: Services,
        theme: Theme,
        bridge: Bridge,
        pages: Sequence[Page],
        *,
        geometry: WindowGeometry | None = None,
        safe_mode: bool = False,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Hexalogue")
        self.setMinimumSize(LEAST_SIZE)
        self.services = services
        self.theme = theme
        self.listed = tuple(pages)
        self._pages = {page.id: page for page in pages}
        self._built: dict[str, QWidget] = {}
        self._geometry = geometry
        self._has_painted = False
        self.afterwards = Afterwards(self)
        self._wants_chats = True
        self._rail = Rail(theme, pages)
        self._chats = ConversationsView(theme)
        self._chats_line = line(vertical=True)
        self._stack = QStackedWidget()
        self._below: tuple[QWidget, str] | None = None
        self._status = StatusView(theme)
        self.notices = NoticeArea(theme, safe_mode=safe_mode)
        self._lay_out()
        self.crashes = CrashNotice(self)
        self._conversations = ConversationsController(services, bridge, self._chats)
        self._status_controller = StatusController(services, bridge, self._status)
        self._bridge = bridge
        self._remedies: Remedies | None = None
        NoticeController(bridge, self.notices, self.crashes)
        self._conversations.opened.connect(self.conversation_opened)
        bridge.happened.connect(self._hear)
        self._rail.chosen.connect(self.open_page)
        if geometry is None:
            self.resize(FIRST_SIZE)
        else:
            geometry.restore(self)
        self.open_page(pages[0].id)

    # --- what others call

    @property
    def page(self) -> str:
        """The id of the page that is shown."""
        return next(page_id for page_id, widget in self._built.items() if widget is self._stack.currentWidget())

    @property
    def place(self) -> str:
        """Where on it the keyboard is, for a page that keeps that; else empty."""
        built = self._built[self.page]
        return built.place if isinstance(built, KeepsPlace) else ""

    @property
    def conversations(self) -> ConversationsController:
        """The list of conversations."""
        return self._conversations

    @property
    def remedies(self) -> "Remedies":
        """What this window can do about an error."""
        if self._remedies is None:
            from hexalogue.ui.remedies import Remedies

            self._remedies = Remedies(self.services, self, self.open_page, self._pages.__contains__)
        return self._remedies

    def open_page(self, page_id: str, place: str = "") -> None:
        """Show a page, building it the first time. An unknown id (from a later version's link, say) changes nothing.

        place: on that page, where it has places.
        """
        page = self._pages.get(page_id)
        if page is None:
            return
        if page_id not in self._built:
            self._built[page_id] = page.build()
            self._stack.addWidget(self._built[page_id])
        self._stack.setCurrentWidget(self._built[page_id])
        self._built[page_id].setFocus()  # or what the page names as its focus proxy; Tab goes on from there
        self._rail.mark(page_id)
        self._chats.setVisible(page.has_conversations and self._wants_chats)
        self._chats_line.setVisible(page.has_conversations and self._wants_chats)
        self._status.leave_downloads(elsewhere=page_id in _TELL_DOWNLOADS)
        self._show_below()
        built = self._built[page_id]
        if place and isinstance(built, HasPlaces):
            built.show_place(place)

    def put_below(self, widget: QWidget, page_id: str) -> None:
        """A slim line below one page, for what stands in nobody's way; the page keeps the focus."""
        self._below = (widget, page_id)
        self._content.addWidget(widget)
        self._show_below()

    def take_below(self) -> None:
        """Take that line away."""
        if self._below is not None:
            widget, self._below = self._below[0], None
            self._content.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def open_conversation(self, conversation: ConversationId | None) -> None:
        """Show a conversation, or a new chat, on the chat page."""
        self._conversations.open(conversation)
        self.open_page(CHAT)

    def search_chats(self) -> None:
        """Go to the search box of the list."""
        self.open_page(CHAT)
        self.show_chats(shown=True)
        self._chats.focus_search()

    def toggle_chats(self) -> None:
        """Show or hide the list of chats, where the page has it."""
        if self._pages[self.page].has_conversations:
            self.show_chats(shown=self._chats.isHidden())

    def show_chats(self, *, shown: bool) -> None:
        """Whether the list of chats stands beside the pages that have it."""
        self._wants_chats = shown
        is_visible = shown and self._pages[self.page].has_conversations
        self._chats.setVisible(is_visible)
        self._chats_line.setVisible(is_visible)

    def raise_up(self) -> None:
        """In front of the other windows, as a second start asks for."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # --- inside

    def _lay_out(self) -> None:
        self._content = content = in_column([self.notices], gap=0)
        content.addWidget(self._stack, 1)
        row = in_row([self._rail, line(vertical=True), self._chats, self._chats_line], gap=0)
        row.addLayout(content, 1)
        column = in_column([], gap=0)
        column.addLayout(row, 1)
        column.addWidget(self._status)
        central = QFrame()
        central.setProperty("role", "page")
        central.setLayout(column)
        self.setCentralWidget(central)

    def _show_below(self) -> None:
        if self._below is not None:
            widget, page_id = self._below
            widget.setVisible(self._built.get(page_id) is self._stack.currentWidget())

    def _hear(self, event: AppEvent) -> None:
        if isinstance(event, SettingsChanged):
            self.theme.use(self.services.settings.current.appearance)

    def _count_jobs(self) -> None:
        from hexalogue.ui.activity_badge import ActivityBadge

        ActivityBadge(self.services.activity, self._bridge, self._rail)

    # --- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first one begins what it did not need."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            self.afterwards.do(load_later, self._conversations.start, self._status_controller.start, self._count_jobs)
            self.afterwards.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room: below a width the rail keeps only its icons and the list is narrower."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= METRICS.narrow_below
        self._rail.show_words(wide=is_wide)
        self._chats.show_width(wide=is_wide)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place, and say that it was closed."""
        if self._geometry is not None:
            self._geometry.save(self)
        super().closeEvent(event)
        self.closed.emit()
