"""The Providers page, opened in the window over the real services: what several tests of it begin with."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, a_provider
from tests.helpers.service_house import BUILT_IN
from tests.unit.ui.stage import Stage, settled, until

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.pages import PROVIDERS
from hexalogue.ui.providers.controller import ProvidersController
from hexalogue.ui.providers.shown import Row
from hexalogue.ui.providers.view import ProvidersView

LEFT = Qt.MouseButton.LeftButton
HERE = replace(a_provider("here"), base_url="http://127.0.0.1:8123/v1", aliases=("nearby",))
FAR = a_provider("far", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True)
LACKING = replace(FAR, id=ProviderId("lacking"), name="Lacking", base_url="https://{resource}.example.com/v1")
KEYED = KeysInHand({"far": ["a-key-of-this-test"]})
CATALOGUE = ListedCatalogue((BUILT_IN, HERE, FAR, LACKING), own=("here",))


async def opened(stage: Stage) -> ProvidersView:
    stage.window.resize(1280, 820)
    stage.window.open_page(PROVIDERS)
    view = stage.find(ProvidersView)
    await until(lambda: view.pane.model.items)
    return view


def rows(view: ProvidersView) -> list[str]:
    return [item.id for item in view.pane.model.items if isinstance(item, Row)]


def row(view: ProvidersView, provider: str) -> Row:
    return next(item for item in view.pane.model.items if isinstance(item, Row) and item.id == provider)


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, LEFT)


def controller(view: ProvidersView) -> ProvidersController:
    [found] = view.findChildren(ProvidersController)
    return found


async def look_at(view: ProvidersView, provider: str) -> None:
    view.show_place(provider)
    await until(lambda: controller(view).state.selected == provider)
    await settled()
