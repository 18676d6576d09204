"""Builds the setup: its service and its page."""

import os
import shlex
import sys
from functools import partial

from PySide6.QtWidgets import QWidget

from hexalogue.adapters.inprocess.backends import BACKENDS
from hexalogue.boot.first_launch import note_seen
from hexalogue.engines.machine import this_machine
from hexalogue.services.facade import Services
from hexalogue.services.setup import SetupService
from hexalogue.services.setup_finding import SetupRooms
from hexalogue.store.setup_file import SetupFile
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.pages import CHAT
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme
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
    note_seen(services)
    return view


def _package_command(backend: str) -> str:
    known = BACKENDS.get(backend)
    if known is None or not known.requirements:
        return ""
    return shlex.join([sys.executable, "-m", "pip", "install", *known.requirements])


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
