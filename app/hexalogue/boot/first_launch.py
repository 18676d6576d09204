"""The line that offers the setup at first launch. It is there right after the first paint; the page may come later."""

from dataclasses import replace

from PySide6.QtCore import QObject

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, Noticed, SettingsChanged, TurnAdded
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.pages import CHAT, SETUP
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme
from hexalogue.ui.wizard.card import SetupCard


class FirstLaunch(QObject):
    """Until the setup was seen: offered below the prompt box, and as few words as can be.

    Typing and Enter work as without it. The list of chats comes with the first chat, the examples when the line is
    gone; opening it and closing it are both remembered.
    """

    def __init__(self, window: MainWindow, chat: ChatPane, services: Services, theme: Theme, bridge: Bridge) -> None:
        super().__init__(window)
        self._window = window
        self._chat = chat
        self._services = services
        card = SetupCard(theme)
        card.opened.connect(self._open)
        card.closed.connect(self._close)
        window.put_below(card, CHAT)
        bridge.happened.connect(self._hear)
        services.tasks.start(self._look_for_chats(), name="look for chats")

    def _open(self, goal: str) -> None:
        self._end()
        self._window.open_page(SETUP, goal)

    def _close(self) -> None:
        self._end()
        note_seen(self._services)

    def _hear(self, event: AppEvent) -> None:
        match event:
            case TurnAdded():
                self._window.show_chats(shown=True)
            case SettingsChanged() if self._services.settings.current.setup_seen:
                self._end()  # the page was opened from the rail
            case _:
                pass

    async def _look_for_chats(self) -> None:
        """Somebody who comes from an earlier version has some."""
        try:
            if await self._services.chat.conversations():
                self._window.show_chats(shown=True)
        except AppError:  # the list tells it
            self._window.show_chats(shown=True)

    def _end(self) -> None:
        self._window.take_below()
        self._chat.be_quiet(quiet=False)


def note_seen(services: Services) -> None:
    """Whoever opened it or closed the line is not offered it again."""
    settings = services.settings.current
    if not settings.setup_seen:
        services.tasks.start(_seen(services), name="note that the setup was seen")


async def _seen(services: Services) -> None:
    try:
        await services.settings.save(replace(services.settings.current, setup_seen=True))
    except AppError as error:
        services.bus.publish(Noticed(error))
