"""The services over fakes of their ports, wired as boot wires them."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.helpers.builders import a_model, a_profile
from tests.helpers.fakes import ListedModels, MemoryHistory, MemorySettings, ScriptedDownloader, ScriptedEngine
from tests.helpers.recorder import Recorder

from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.models import HubSource, LocalModel, ModelProfile
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.answering import Answering
from hexalogue.services.asking import AskService
from hexalogue.services.bus import EventBus
from hexalogue.services.chat import ChatService
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.shelf import ModelRooms
from hexalogue.services.tasks import TaskScope

BUILT_IN = ProviderSpec(
    ProviderId("built-in"), "Built in", "local_inprocess", Privacy.LOCAL, ("in_process",), aliases=("local",)
)


@dataclass
class House:
    """The services and everything a test may look at or turn."""

    engine: ScriptedEngine
    downloader: ScriptedDownloader
    library: ListedModels
    history: MemoryHistory
    settings: SettingsService
    bus: EventBus
    tasks: TaskScope
    models: ModelsService
    chat: ChatService
    asking: AskService
    recorder: Recorder
    bugs: list[tuple[str, BaseException]] = field(default_factory=list)


@asynccontextmanager
async def a_house(
    folder: Path,
    *,
    models: Sequence[LocalModel] = (a_model(),),
    profiles: Sequence[ModelProfile] = (a_profile(),),
    engine: ScriptedEngine | None = None,
    failures: Sequence[AppError] = (),
) -> AsyncIterator[House]:
    """Services that are not started; closed as boot closes them. A bug in any of their tasks fails the test."""
    bugs: list[tuple[str, BaseException]] = []
    bus = EventBus(lambda name, bug: bugs.append((name, bug)))
    tasks = TaskScope(lambda name, bug: bugs.append((name, bug)))
    engine = engine or ScriptedEngine()
    downloader = ScriptedDownloader(failures=list(failures))
    library = ListedModels(folder, list(models))
    settings = SettingsService(MemorySettings(), bus)
    history = MemoryHistory()
    rooms = ModelRooms(library, engine, downloader, profiles, lambda: HubSource(("http://127.0.0.1:1",)))
    model_service = ModelsService(rooms, settings, bus, tasks)
    answering = Answering(model_service.loader, engine, BUILT_IN)
    chat = ChatService(history, answering, settings, bus, tasks)
    asking = AskService(model_service, answering, settings, BUILT_IN)
    recorder = Recorder(bus)
    house = House(
        engine, downloader, library, history, settings, bus, tasks, model_service, chat, asking, recorder, bugs
    )
    try:
        yield house
    finally:
        await chat.close()
        await tasks.close()
        await engine.close()
    assert not bugs, bugs
