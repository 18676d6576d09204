"""Builds the setup: its service, its page, and the line that offers it at first launch. No first paint needs it."""

import os
import shlex
import sys
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hexalogue.adapters.inprocess.backends import BACKENDS
from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, Noticed, SettingsChanged, TurnAdded
from hexalogue.engines.machine import this_machine
from hexalogue.services.facade import Services
from hexalogue.services.setup import SetupService
from hexalogue.services.setup_finding import SetupRooms
from hexalogue.store.setup_file import SetupFile
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.pages import CHAT, SETUP
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme
from hexalogue.ui.wizard.card import SetupCard
from hexalogue.ui.wizard.controller import SetupController
from hexalogue.ui.wizard.view import SetupView


def setup_service(services: Services) -> SetupService:
    """Over the services of the window. Builds nothing else yet."""
    places = services.places
    machine = partial(this_machine, os.environ, (places.data,))
    drafts = SetupFile(places.data / "setup.json")
    return SetupService(SetupRooms(services.beyond, services.models.shelf, machine, drafts, _package_command))


def setup_view(services: Services, theme: Theme, bridge: Bridge) -> SetupView:
    """The page with its controller. Whoever opens it has seen it: it is not offered by itself any more."""
    view = SetupView(theme)
    controller = SetupController(services, setup_service(services), bridge, view)
    controller.left.connect(lambda chosen: _to_chat(view, chosen=chosen))
    controller.page_wanted.connect(lambda page, place: _open(view, page, place))
    _note_seen(services)
    return view


def _package_command(backend: str) -> str:
    known = BACKENDS.get(backend)
    if known is None or not known.requirements:
        return ""
    return shlex.join([sys.executable, "-m", "pip", "install", *known.requirements])


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
        _note_seen(self._services)

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


def _to_chat(view: QWidget, *, chosen: bool) -> None:
    window = view.window()
    if isinstance(window, MainWindow):
        if chosen:
            window.open_conversation(None)
        window.open_page(CHAT)


def _open(view: QWidget, page: str, place: str) -> None:
    window = view.window()
    if isinstance(window, MainWindow):
        window.open_page(page, place)


def _note_seen(services: Services) -> None:
    settings = services.settings.current
    if not settings.setup_seen:
        services.tasks.start(_seen(services), name="note that the setup was seen")


async def _seen(services: Services) -> None:
    try:
        await services.settings.save(replace(services.settings.current, setup_seen=True))
    except AppError as error:
        services.bus.publish(Noticed(error))
