"""Builds the setup: its service, its page, and the line that offers it at first launch. No first paint needs it."""

import os
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import Noticed
from hexalogue.engines.machine import this_machine
from hexalogue.services.facade import Services
from hexalogue.services.setup import SetupRooms, SetupService
from hexalogue.store.setup_file import SetupFile
from hexalogue.ui.bridge import Bridge
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
    return SetupService(SetupRooms(services.beyond, services.models.shelf, machine, drafts))


def setup_view(services: Services, theme: Theme, bridge: Bridge) -> SetupView:
    """The page with its controller. Whoever opens it has seen it: it is not offered by itself any more."""
    view = SetupView(theme)
    controller = SetupController(services, setup_service(services), bridge, view)
    controller.left.connect(lambda chosen: _to_chat(view, chosen=chosen))
    controller.page_wanted.connect(lambda page, place: _open(view, page, place))
    _note_seen(services)
    return view


def put_card(window: MainWindow, services: Services, theme: Theme) -> None:
    """Offer the setup below the prompt box. Opening it and closing it are both remembered."""
    card = SetupCard(theme)

    def opened(goal: str) -> None:
        window.take_below()
        window.open_page(SETUP, goal)

    def closed() -> None:
        window.take_below()
        _note_seen(services)

    card.opened.connect(opened)
    card.closed.connect(closed)
    window.put_below(card, CHAT)


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
