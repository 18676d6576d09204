"""The services over fakes of their ports, wired as boot wires them."""

import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields
from functools import partial
from pathlib import Path

from tests.helpers.builders import a_model, a_profile
from tests.helpers.doctor_rooms import doctor_rooms
from tests.helpers.fakes import ListedModels, ScriptedDownloader, ScriptedEngine
from tests.helpers.machine_house import MachineHouse, a_machine_house
from tests.helpers.memory_stores import MemoryHistory, MemorySettings
from tests.helpers.other_engines import ScriptedEngines
from tests.helpers.recorder import Recorder
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote

from hexalogue.adapters.families.quirks import MEANINGS
from hexalogue.catalog.model_catalogue import load_model_catalogue
from hexalogue.catalog.reference import ReferenceTables
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.models import HubSource, LocalModel, ModelProfile
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import KeyVault, ProviderCatalogue
from hexalogue.domain.tables import Tables
from hexalogue.services.activity import Activity
from hexalogue.services.activity_downloads import DownloadsFollower
from hexalogue.services.answering import Answering
from hexalogue.services.asking import AskService, fetched_default
from hexalogue.services.beyond import Beyond
from hexalogue.services.built_in_answering import BuiltInAnswering
from hexalogue.services.bus import EventBus
from hexalogue.services.chat import ChatService
from hexalogue.services.chat_answering import ChatAnswering
from hexalogue.services.choices import Choices
from hexalogue.services.cool_downs import CoolDowns
from hexalogue.services.discretion import without_person
from hexalogue.services.doctor import Doctor, DoctorRooms
from hexalogue.services.facade import Services
from hexalogue.services.key_checks import KeyChecks
from hexalogue.services.keys import KeysService
from hexalogue.services.local_answering import LocalAnswering, LocalRooms
from hexalogue.services.models import ModelsService
from hexalogue.services.offers import OffersService
from hexalogue.services.own_providers import OwnProvidersService
from hexalogue.services.providers import ProvidersService
from hexalogue.services.remote_answering import RemoteAnswering
from hexalogue.services.routing import Router
from hexalogue.services.settings import SettingsService
from hexalogue.services.shelf import ModelRooms
from hexalogue.services.tasks import TaskScope
from hexalogue.services.troubles import Troubles
from hexalogue.services.walking import Doors, PlanWalker
from hexalogue.store.folders import resource_root
from hexalogue.store.providers_file import ProvidersFile

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
    remote: ScriptedRemote
    router: Router
    providers: ProvidersService
    beyond: Beyond
    recorder: Recorder
    doctor_rooms: DoctorRooms
    activity: Activity
    machines: MachineHouse
    bugs: list[tuple[str, BaseException]] = field(default_factory=list)

    @property
    def services(self) -> Services:
        """What the window is given."""
        return Services(
            late_chat=lambda: self.chat,
            models=self.models,
            settings=self.settings,
            bus=self.bus,
            tasks=self.tasks,
            provider=BUILT_IN,
            beyond=lambda: self.beyond,
            doctor=lambda: Doctor(self.doctor_rooms),
            places=self.doctor_rooms.places,
            late_activity=lambda: self.activity,
            discreet=lambda text: without_person(text, "/home/ada", "ada"),
        )


def _answering(
    choices: Choices, built_in: BuiltInAnswering, walker: PlanWalker, settings: SettingsService
) -> ChatAnswering:
    return ChatAnswering(choices, built_in, lambda: walker, lambda: settings.current)


@dataclass(frozen=True)
class _Near:
    """What this computer has."""

    engine: ScriptedEngine
    downloader: ScriptedDownloader
    library: ListedModels
    history: MemoryHistory
    settings: SettingsService
    models: ModelsService
    activity: Activity
    machines: MachineHouse


def _near(
    folder: Path,
    models: Sequence[LocalModel],
    profiles: Sequence[ModelProfile],
    engine: ScriptedEngine,
    failures: Sequence[AppError],
    bus: EventBus,
    tasks: TaskScope,
) -> _Near:
    downloader = ScriptedDownloader(failures=list(failures))
    library = ListedModels(folder, list(models))
    settings = SettingsService(MemorySettings(), bus)
    history = MemoryHistory()
    rooms = ModelRooms(library, engine, downloader, profiles, lambda: HubSource(("http://127.0.0.1:1",)))
    activity = Activity(bus)
    model_service = ModelsService(rooms, settings, bus, tasks, lambda: activity)
    bus.subscribe(DownloadsFollower(activity, model_service).hear)
    machines = a_machine_house(folder, model_service.shelf, downloader, lambda: settings.current, bus, tasks, activity)
    return _Near(engine, downloader, library, history, settings, model_service, activity, machines)


@dataclass(frozen=True)
class _Far:
    """What the services of providers are made of."""

    router: Router
    providers: ProvidersService
    keys: KeysService
    listed: ProviderCatalogue
    remote: ScriptedRemote


def _beyond(
    far: _Far, walker: PlanWalker, machines: MachineHouse, bus: EventBus, tables: Tables, folder: Path
) -> Beyond:
    file = ProvidersFile(folder / "providers.toml")
    return Beyond(
        far.router,
        far.providers,
        far.keys,
        walker,
        OffersService(far.providers),
        lambda: machines.machinery,
        KeyChecks(far.remote, far.keys),
        OwnProvidersService(file, far.listed, far.remote, far.keys, bus),
        tables,
    )


def _shipped_tables() -> Tables:
    return ReferenceTables(resource_root(), partial(load_model_catalogue, resource_root()), MEANINGS)


@asynccontextmanager
async def a_house(
    folder: Path,
    *,
    models: Sequence[LocalModel] = (a_model(),),
    profiles: Sequence[ModelProfile] = (a_profile(),),
    engine: ScriptedEngine | None = None,
    failures: Sequence[AppError] = (),
    catalogue: ProviderCatalogue | None = None,
    remote: ScriptedRemote | None = None,
    keys: KeyVault | None = None,
    others: ScriptedEngines | None = None,
    tables: Tables | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> AsyncIterator[House]:
    """Services that are not started; closed as boot closes them. A bug in any of their tasks fails the test."""
    bugs: list[tuple[str, BaseException]] = []
    bus = EventBus(lambda name, bug: bugs.append((name, bug)))
    tasks = TaskScope(lambda name, bug: bugs.append((name, bug)))
    near = _near(folder, models, profiles, engine or ScriptedEngine(), failures, bus, tasks)
    engine, library, history, settings = near.engine, near.library, near.history, near.settings
    model_service, machines = near.models, near.machines
    answering = Answering(model_service.loader, engine, BUILT_IN)
    remote = remote or ScriptedRemote()
    listed = catalogue or ListedCatalogue((BUILT_IN,))
    key_service = KeysService(keys or KeysInHand(), listed.providers)
    router = Router(listed, model_service.shelf, remote, BUILT_IN, lambda: settings.current)
    troubles = Troubles()
    local = LocalAnswering(LocalRooms(others or ScriptedEngines(), model_service.shelf, library), settings, bus)
    by_itself = partial(fetched_default, model_service, settings)
    built_in = BuiltInAnswering(model_service, answering, fetched_default=by_itself)
    doors = Doors(built_in, local, RemoteAnswering(remote, key_service, CoolDowns(clock)))
    asking = AskService(PlanWalker(router, doors), settings)
    in_window = BuiltInAnswering(model_service, answering)
    walker = PlanWalker(router, Doors(in_window, local, doors.remote), troubles)
    choices = Choices(history, bus, tasks, lambda: settings.current.default_lock)
    bus.subscribe(choices.hear)
    chat = ChatService(history, choices, _answering(choices, in_window, walker, settings), settings, bus, tasks)
    installed = frozenset({BUILT_IN.backend})
    providers = ProvidersService(
        listed, remote, key_service, router, installed, settings=lambda: settings.current, troubles=troubles
    )
    far = _Far(router, providers, key_service, listed, remote)
    house = House(
        **{field.name: getattr(near, field.name) for field in fields(near)},
        bus=bus,
        tasks=tasks,
        chat=chat,
        asking=asking,
        remote=remote,
        router=router,
        providers=providers,
        beyond=_beyond(far, walker, machines, bus, tables or _shipped_tables(), folder),
        recorder=Recorder(bus),
        doctor_rooms=doctor_rooms(folder),
        bugs=bugs,
    )
    async with _closed_in_order(house):
        yield house
    assert not bugs, bugs


@asynccontextmanager
async def _closed_in_order(house: House) -> AsyncIterator[None]:
    try:
        yield
    finally:
        await house.chat.close()
        await house.tasks.close()
        await house.engine.close()
