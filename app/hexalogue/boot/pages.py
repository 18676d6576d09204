"""The pages of the window, each built when it is first shown, and how the chat page and the list of chats agree."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hexalogue.boot.doctor_page import doctor_page
from hexalogue.boot.machine_pages import activity_page, engines_page
from hexalogue.domain.ids import ConversationId
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.pages import CHAT, KEYS, MODELS, PROVIDERS, SETTINGS, SETUP, Page
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme

if TYPE_CHECKING:  # no first paint needs these
    from pathlib import Path

    from hexalogue.domain.keys import Secret


def pages(services: Services, theme: Theme, bridge: Bridge, chat: ChatPane) -> tuple[Page, ...]:
    """The pages there are, in the order of the rail. Those not built yet are absent."""
    return (
        Page(CHAT, "Chat", "message-square", lambda: chat, has_conversations=True),
        Page(MODELS, "Models", "box", _models(services, theme, bridge)),
        engines_page(services, theme, bridge),
        Page(PROVIDERS, "Providers", "plug", _providers(services, theme, bridge)),
        Page(KEYS, "Keys", "key", _keys(services, theme, bridge)),
        Page(SETUP, "Set up", "compass", _setup(services, theme, bridge), at_bottom=True),
        activity_page(services, theme, bridge),
        doctor_page(services, theme),
        Page(SETTINGS, "Settings", "settings", _settings(services, theme, bridge), at_bottom=True),
    )


def connect_chat(window: MainWindow, chat: ChatPane) -> None:
    """The list shows what the page shows, and the page what the list opens."""
    window.conversation_opened.connect(lambda opened: chat.select(ConversationId(opened) if opened else None))
    chat.conversation_begun.connect(lambda begun: window.open_conversation(ConversationId(begun)))
    chat.hand_key = partial(_hand_key, window)
    chat.header.better_wished.connect(partial(_find_model, window))
    window.afterwards.do(partial(_bind_keys, window, chat))
    window.afterwards.do(partial(_take_drops, window))
    window.afterwards.do(chat.start)


def _find_model(window: MainWindow) -> None:
    """To the search for models."""
    from hexalogue.ui.models.words import FIND

    window.open_page(MODELS, FIND)


def _hand_key(window: MainWindow, secret: "Secret") -> None:
    """A key that was pasted into the chat goes to the page for keys."""
    from hexalogue.ui.keys.view import KeysView

    window.open_page(KEYS)
    page = window.findChild(KeysView)
    if page is not None:
        page.handed.emit(secret)


def _bind_keys(window: MainWindow, chat: ChatPane) -> None:
    from hexalogue.ui.keyboard import Keyboard

    Keyboard(window, chat)


def _take_drops(window: MainWindow) -> None:
    """A model file that is dropped on any page is imported on the one for models; of any other it is said why not."""
    from hexalogue.ui.dropping import ModelDrops

    ModelDrops(window, partial(_import, window), window.notices.hint)


def _import(window: MainWindow, paths: "list[Path]") -> None:
    from hexalogue.ui.models.view import ModelsView

    window.open_page(MODELS)
    page = window.findChild(ModelsView)
    if page is not None:
        page.paths_dropped.emit(paths)


def _models(services: Services, theme: Theme, bridge: Bridge) -> Callable[[], QWidget]:
    def build() -> QWidget:
        from hexalogue.ui.models.controller import ModelsController
        from hexalogue.ui.models.view import ModelsView

        view = ModelsView(theme)
        ModelsController(services, bridge, view)
        return view

    return build


def _providers(services: Services, theme: Theme, bridge: Bridge) -> Callable[[], QWidget]:
    def build() -> QWidget:
        from hexalogue.boot.providers_page import providers_page

        return providers_page(services, theme, bridge)

    return build


def _keys(services: Services, theme: Theme, bridge: Bridge) -> Callable[[], QWidget]:
    def build() -> QWidget:
        from hexalogue.ui.keys.controller import KeysController
        from hexalogue.ui.keys.view import KeysView

        view = KeysView(theme)
        KeysController(services, theme, bridge, view)
        return view

    return build


def _setup(services: Services, theme: Theme, bridge: Bridge) -> Callable[[], QWidget]:
    def build() -> QWidget:
        from hexalogue.boot.setting_up import setup_view

        return setup_view(services, theme, bridge)

    return build


def offer_setup(window: MainWindow, chat: ChatPane, services: Services, theme: Theme, bridge: Bridge) -> None:
    """Until the setup was seen or refused: a slim line below the prompt box, once the window stands, and few words."""
    if services.settings.current.setup_seen:
        return
    window.show_chats(shown=False)
    chat.be_quiet(quiet=True)

    def offer() -> None:
        from hexalogue.boot.first_launch import FirstLaunch

        FirstLaunch(window, chat, services, theme, bridge)

    window.afterwards.do(offer)


def _settings(services: Services, theme: Theme, bridge: Bridge) -> Callable[[], QWidget]:
    def build() -> QWidget:
        from hexalogue.ui.about import version_text
        from hexalogue.ui.settings.controller import SettingsController
        from hexalogue.ui.settings.view import SettingsView

        view = SettingsView(theme, services.places, {"version": version_text()})
        SettingsController(services, bridge, view)
        view.shortcuts_asked.connect(lambda: _show_shortcuts(view))
        return view

    return build


def _show_shortcuts(view: QWidget) -> None:
    """The sheet of the window around."""
    from hexalogue.ui.keyboard import Keyboard

    keyboard = view.window().findChild(Keyboard)
    if keyboard is not None:
        keyboard.open_sheet()
