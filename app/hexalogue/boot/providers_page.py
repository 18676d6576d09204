"""The Providers page: its list, and the tabs that are made when they are first opened."""

from PySide6.QtWidgets import QWidget

from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.providers.controller import ProvidersController
from hexalogue.ui.providers.view import CATALOGUE, ROUTING, ProvidersView
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme


def providers_page(services: Services, theme: Theme, bridge: Bridge) -> QWidget:
    """The page with its controllers."""
    view = ProvidersView(theme)
    controller = ProvidersController(services, bridge, view)

    def open_page(page: str, place: str) -> None:
        window = view.window()
        if isinstance(window, MainWindow):
            window.open_page(page, place)

    def routing() -> QWidget:
        from hexalogue.ui.providers.routing_controller import RoutingController
        from hexalogue.ui.providers.routing_view import RoutingView

        made = RoutingView(theme)
        RoutingController(services, bridge, made)
        return made

    def catalogue() -> QWidget:
        from hexalogue.ui.providers.catalogue_controller import CatalogueController
        from hexalogue.ui.providers.catalogue_view import CatalogueView

        made = CatalogueView(theme)
        CatalogueController(services, bridge, made, lambda: controller.state.served)
        return made

    controller.page_asked.connect(open_page)
    view.use_builders({ROUTING: routing, CATALOGUE: catalogue})
    return view
