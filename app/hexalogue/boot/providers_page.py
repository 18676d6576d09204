"""The Providers page: its list, and the tabs that are made when they are first opened."""

from PySide6.QtWidgets import QWidget

from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.pages import KEYS
from hexalogue.ui.providers.controller import ProvidersController
from hexalogue.ui.providers.view import ProvidersView
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme


def providers_page(services: Services, theme: Theme, bridge: Bridge) -> QWidget:
    """The page with its controller."""
    view = ProvidersView(theme)
    controller = ProvidersController(services, bridge, view)

    def open_keys(provider: str) -> None:
        window = view.window()
        if isinstance(window, MainWindow):
            window.open_page(KEYS, provider)

    controller.keys_asked.connect(open_keys)
    return view
