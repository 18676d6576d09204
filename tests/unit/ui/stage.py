"""The whole window over the services over fakes of their ports: for tests of the window, and for its scenes."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from tests.helpers.builders import a_model, a_profile
from tests.helpers.qt_run import application
from tests.helpers.remote_fakes import ScriptedRemote
from tests.helpers.service_house import House, a_house

from hexalogue.boot.pages import connect_chat, pages
from hexalogue.domain.events import ModelStateChanged
from hexalogue.domain.models import LocalModel, ModelProfile, ModelState
from hexalogue.domain.provider_ports import KeyVault, ProviderCatalogue
from hexalogue.domain.settings import Appearance
from hexalogue.domain.turn import Conversation
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.garbage import GarbageCollector
from hexalogue.ui.geometry import WindowGeometry
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme

FoundT = TypeVar("FoundT", bound=QWidget)
DEADLINE_S = 5.0


@dataclass
class Stage:
    """A shown window and what stands behind it."""

    window: MainWindow
    house: House
    theme: Theme

    def find(self, kind: type[FoundT], name: str = "") -> FoundT:
        """The one widget of a class that can be seen, by its accessible name where one is given."""
        found = [widget for widget in self.window.findChildren(kind) if widget.isVisibleTo(self.window)]
        named = [widget for widget in found if not name or widget.accessibleName() == name]
        assert len(named) == 1, [widget.accessibleName() for widget in found]
        return named[0]

    def publish_state(self, state: ModelState) -> None:
        """As the models service would."""
        self.house.bus.publish(ModelStateChanged(state))


@asynccontextmanager
async def a_stage(
    folder: Path,
    appearance: Appearance = Appearance.LIGHT,
    *,
    models: Sequence[LocalModel] = (a_model(),),
    profiles: Sequence[ModelProfile] = (a_profile(),),
    conversations: Sequence[Conversation] = (),
    safe_mode: bool = False,
    geometry: WindowGeometry | None = None,
    catalogue: ProviderCatalogue | None = None,
    remote: ScriptedRemote | None = None,
    keys: KeyVault | None = None,
) -> AsyncIterator[Stage]:
    """The main window, shown and settled; closed and deleted at the end."""
    collector = GarbageCollector()  # as in boot: Qt's objects must not be collected in a worker thread
    theme = Theme(application(), appearance)
    window: MainWindow | None = None
    try:
        async with a_house(
            folder, models=models, profiles=profiles, catalogue=catalogue, remote=remote, keys=keys
        ) as house:
            for row in conversations:
                await house.history.add_conversation(row)
            window = _shown_window(house, theme, geometry, safe_mode=safe_mode)
            await settled()
            yield Stage(window, house, theme)
            window.hide()
    finally:  # as boot does: the services end while their window still exists
        if window is not None:
            window.deleteLater()
        theme.deleteLater()
        await settled(2)
        collector.close()


def _shown_window(house: House, theme: Theme, geometry: WindowGeometry | None, *, safe_mode: bool) -> MainWindow:
    services = house.services
    bridge = Bridge(house.bus)
    chat = ChatPane(services, theme, bridge)
    shown = pages(services, theme, bridge, chat)
    window = MainWindow(services, theme, bridge, shown, geometry=geometry, safe_mode=safe_mode)
    bridge.setParent(window)
    connect_chat(window, chat)
    window.show()
    return window


async def settled(rounds: int = 12) -> None:
    """Let tasks, threads and layouts come to rest."""
    for _ in range(rounds):
        await asyncio.sleep(0.005)


async def until(is_so: Callable[[], object]) -> None:
    """Wait for a condition. Raises TimeoutError."""
    async with asyncio.timeout(DEADLINE_S):
        while not is_so():  # noqa: ASYNC110 - what is waited for is a widget's look, which has no event
            await asyncio.sleep(0.005)
