"""The pages of this version, in the order of the rail. Models and Settings are imported when they are first shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.pages import CHAT, MODELS, SETTINGS, Page
from hexalogue.ui.theme import Theme


def standard_pages(services: Services, bridge: Bridge, theme: Theme, chat: Callable[[], QWidget]) -> tuple[Page, ...]:
    """chat: makes the chat page's widget."""

    def models() -> QWidget:
        from hexalogue.ui.models.controller import ModelsController  # the first paint does not need it
        from hexalogue.ui.models.view import ModelsView

        view = ModelsView(theme)
        ModelsController(services, bridge, view)
        return view

    def settings() -> QWidget:
        from hexalogue.ui.settings.controller import SettingsController  # the first paint does not need it
        from hexalogue.ui.settings.view import SettingsView

        view = SettingsView(theme)
        SettingsController(services, bridge, view)
        return view

    return (
        Page(CHAT, "Chat", "message-square", chat, has_conversations=True),
        Page(MODELS, "Models", "box", models),
        Page(SETTINGS, "Settings", "settings", settings, at_bottom=True),
    )
