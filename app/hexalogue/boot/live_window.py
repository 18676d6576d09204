"""The window over the services, built anew where another language or another size of text asks for it.

What is shown belongs to the services: the new window opens the same page at the same row, and the same conversation
with the same draft. The old one hears nothing more and is kept, hidden, to the end: work of its panes may still come
back to it.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from hexalogue.boot.pages import connect_chat, offer_setup, pages
from hexalogue.domain.events import AppEvent, SettingsChanged
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.geometry import WindowGeometry
from hexalogue.ui.motion import MOTION
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme
from hexalogue.ui.translation import Translation


class LiveWindow:
    """Owns the windows there were.

    painted: called when one stands on the screen for the first time, before anything else happens by that.
    replaced: called with each one after the first.   closed: the person closed it.
    """

    def __init__(
        self,
        services: Services,
        theme: Theme,
        translation: Translation,
        geometry: WindowGeometry,
        *,
        safe_mode: bool = False,
    ) -> None:
        self._services = services
        self._theme = theme
        self._translation = translation
        self._geometry = geometry
        self._safe_mode = safe_mode
        self._old: list[MainWindow] = []
        self.replaced: Callable[[MainWindow], None] = lambda _: None
        self.closed: Callable[[], None] = lambda: None
        self.painted: Callable[[], None] = lambda: None
        self._use_settings()
        self._build()
        self._unsubscribe = services.bus.subscribe(self._hear)

    @property
    def window(self) -> MainWindow:
        """The one that is shown."""
        return self._window

    @property
    def chat(self) -> ChatPane:
        """Its chat page."""
        return self._chat

    def hide(self) -> None:
        """The services end while the window still exists."""
        self._unsubscribe()
        self._window.afterwards.end()
        self._window.hide()
        self._bridge.close()

    def delete(self) -> None:
        """After the services ended."""
        for window in (*self._old, self._window):
            window.deleteLater()
        self._translation.close()

    def _build(self) -> None:
        self._bridge = Bridge(self._services.bus)
        self._chat = ChatPane(self._services, self._theme, self._bridge)
        listed = pages(self._services, self._theme, self._bridge, self._chat)
        self._window = MainWindow(
            self._services, self._theme, self._bridge, listed, geometry=self._geometry, safe_mode=self._safe_mode
        )
        self._window.closed.connect(lambda: self.closed())
        self._window.afterwards.do(lambda: self.painted())
        if self._translation.lacking:
            self._window.notices.tell_no_font(self._translation.lacking)
        connect_chat(self._window, self._chat)
        offer_setup(self._window, self._chat, self._services, self._theme, self._bridge)

    def _hear(self, event: AppEvent) -> None:
        if isinstance(event, SettingsChanged) and self._use_settings():
            self._replace()

    def _use_settings(self) -> bool:
        """Whether texts or their size are others now, or why the texts are not has to be told."""
        settings = self._services.settings.current
        MOTION.use(settings.reduce_motion)
        before = (self._translation.code, self._translation.lacking)
        self._translation.use(settings.language)
        is_other = (self._translation.code, self._translation.lacking) != before
        return self._theme.use_text(settings.text_percent) or is_other

    def _replace(self) -> None:
        old, chat = self._window, self._chat
        page, keyboard, conversation = old.page, old.place, chat.conversation
        place, has_focus = old.saveGeometry(), QApplication.activeWindow() is old
        self._bridge.close()
        self._safe_mode = False  # its strip was read
        self.painted = lambda: None
        self._build()
        self._window.restoreGeometry(place)
        self._chat.controller.take_drafts(chat.controller.state.drafts)
        self._window.open_conversation(conversation)
        self._window.open_page(page, keyboard)
        self._window.show()
        if has_focus:
            self._window.activateWindow()
        old.hide()
        self._old.append(old)
        self.replaced(self._window)
