"""The pages of programs beside the application and of what is done in the background, each built when first shown."""

from PySide6.QtWidgets import QWidget

from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.pages import ACTIVITY, ENGINES, SETTINGS, Page
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme


def engines_page(services: Services, theme: Theme, bridge: Bridge) -> Page:
    """Engines, and the machines that help."""

    def build() -> QWidget:
        from hexalogue.ui.engines.controller import EnginesController
        from hexalogue.ui.engines.view import EnginesView

        view = EnginesView(theme)
        view.settings_asked.connect(lambda: _open(view, SETTINGS, "memory_budget_mb"))
        EnginesController(services, bridge, view)
        return view

    return Page(ENGINES, "Engines", "cpu", build)


def activity_page(services: Services, theme: Theme, bridge: Bridge) -> Page:
    """Downloads and jobs."""

    def build() -> QWidget:
        from hexalogue.ui.activity.controller import ActivityController
        from hexalogue.ui.activity.view import ActivityView

        view = ActivityView(theme)
        view.show_asked.connect(lambda page, place: _open(view, page, place))
        ActivityController(services, bridge, view)
        return view

    return Page(ACTIVITY, "Activity", "activity", build, at_bottom=True)


def _open(view: QWidget, page: str, place: str) -> None:
    """Another page of the window around."""
    window = view.window()
    if isinstance(window, MainWindow):
        window.open_page(page, place)
