"""Builds the rooms and the services over them, and closes them in the right order.

Imports of rooms stand inside the functions where they cost time that the window's first paint need not wait for.
"""

import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.discretion import discreet
from hexalogue.boot.late_beyond import LateBeyond
from hexalogue.boot.late_chat import LateChat
from hexalogue.boot.late_doctor import LateDoctor
from hexalogue.boot.late_downloader import LateDownloader
from hexalogue.boot.late_engine import LateEngine, built_in_engine
from hexalogue.boot.late_engines import LateEngines
from hexalogue.boot.late_hub import LateFitting, LateHub, facts_of_start
from hexalogue.boot.late_library import LateLibrary
from hexalogue.boot.networking import certificates_read, network_of
from hexalogue.catalog.loader import load_architectures, load_profiles
from hexalogue.catalog.providers import load_in_process
from hexalogue.domain.events import Crashed
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.models import HubSource, ModelProfile
from hexalogue.domain.places import Places
from hexalogue.domain.ports import HistoryStore, InProcessEngine, ModelLibrary, SettingsStore
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.settings import Settings
from hexalogue.services.bus import EventBus
from hexalogue.services.facade import Services
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.shelf import ModelRooms
from hexalogue.services.tasks import TaskScope
from hexalogue.store.late import LateHistory
from hexalogue.store.settings import TomlSettings, hub_source

if TYPE_CHECKING:
    from hexalogue.boot.engines_over import Around
    from hexalogue.services.activity import Activity
    from hexalogue.services.activity_downloads import DownloadsFollower
    from hexalogue.wire.network import Network


@dataclass(frozen=True, slots=True)
class Rooms:
    """Every room, built and idle: nothing is opened, loaded or connected yet."""

    places: Places
    environ: Mapping[str, str]
    history: HistoryStore
    settings: SettingsStore
    library: ModelLibrary
    engine: InProcessEngine
    downloader: LateDownloader
    profiles: tuple[ModelProfile, ...]
    provider: ProviderSpec


def built_rooms(places: Places, environ: Mapping[str, str]) -> Rooms:
    """The rooms over these folders. Raises BadRow when the data that ships with the application is damaged."""
    profiles = load_profiles(places.resources)
    provider = load_in_process(places.resources, "llamacpp")
    architectures = load_architectures(places.resources, provider.backend)

    def library() -> ModelLibrary:
        from hexalogue.models.library import Library, LibraryFolders
        from hexalogue.models.places_of_others import places_of_others

        others = places_of_others(Path.home(), environ, sys.platform)
        return Library(LibraryFolders(places.models, places.cache, others), profiles, architectures)

    return Rooms(
        places=places,
        environ=environ,
        history=LateHistory(places.database),
        settings=TomlSettings(places.settings),
        library=LateLibrary(library),
        engine=LateEngine(built_in_engine),
        downloader=LateDownloader(lambda: network_of(environ, Settings())),
        profiles=profiles,
        provider=provider,
    )


@asynccontextmanager
async def window_services(rooms: Rooms, reporter: CrashReporter, *, safe_mode: bool) -> AsyncIterator[Services]:
    """The services of the window, not started.

    Leaving closes turns, downloads, connections, engines and history, in this order.
    """
    bus = EventBus(reporter)
    tasks = TaskScope(reporter)
    reporter.tell(lambda task, report: bus.publish(Crashed(task, report)))
    settings = SettingsService(rooms.settings, bus, defaults_only=safe_mode, read_certificates=certificates_read)

    @cache
    def activity() -> "Activity":
        from hexalogue.services.activity import Activity

        return Activity(bus)

    @cache
    def downloads_follower() -> "DownloadsFollower":
        from hexalogue.services.activity_downloads import DownloadsFollower

        return DownloadsFollower(activity(), models)

    def around() -> "Around":
        from hexalogue.boot.engines_over import Around

        return Around(rooms, lambda: settings.current, models.shelf, tasks, bus, beyond, activity())

    models = models_service(rooms, settings, bus, tasks, activity)
    bus.subscribe(lambda event: downloads_follower().hear(event))
    engines = LateEngines(around)
    chat = LateChat(rooms, models, settings, bus, tasks, lambda: beyond().walker)
    beyond = LateBeyond(rooms, models, settings, bus, tasks, lambda: chat.built_in, engines, reporter)
    bus.subscribe(beyond.hear)
    doctor = LateDoctor(rooms, beyond, engines)
    bus.subscribe(chat.hear)
    try:
        yield Services(
            late_chat=chat,
            models=models,
            settings=settings,
            bus=bus,
            tasks=tasks,
            provider=rooms.provider,
            beyond=beyond,
            doctor=doctor,
            places=rooms.places,
            late_activity=activity,
            discreet=discreet,
        )
    finally:
        await chat.close()
        await engines.close()
        await tasks.close()
        await doctor.close()
        await beyond.close()
        await rooms.engine.close()
        await rooms.history.close()


def models_service(
    rooms: Rooms,
    settings: SettingsService,
    bus: EventBus,
    tasks: TaskScope,
    activity: "Callable[[], Activity] | None" = None,
) -> ModelsService:
    """The service of models, following the network that is set."""

    def hub() -> HubSource:
        return hub_source(settings.current, rooms.environ)

    def network() -> "Network":
        return network_of(rooms.environ, settings.current)

    rooms.downloader.network = network
    model_rooms = ModelRooms(
        rooms.library,
        rooms.engine,
        rooms.downloader,
        rooms.profiles,
        hub,
        catalogue=LateHub(network, lambda: hub().endpoints),
        fitting=LateFitting(rooms.places.data / "engines" / "speeds.json"),
        read_start=facts_of_start,
        folder=rooms.places.models,
    )
    return ModelsService(model_rooms, settings, bus, tasks, activity)
