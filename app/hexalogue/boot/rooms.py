"""Builds the rooms and the services over them, and closes them in the right order.

Imports of rooms stand inside the functions where they cost time that the window's first paint need not wait for.
"""

import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.discretion import discreet
from hexalogue.boot.late_beyond import LateBeyond
from hexalogue.boot.late_doctor import LateDoctor
from hexalogue.boot.late_engine import LateEngine, built_in_engine
from hexalogue.boot.late_engines import LateEngines
from hexalogue.boot.late_hub import LateFitting, LateHub, facts_of_start
from hexalogue.boot.late_library import LateLibrary
from hexalogue.boot.networking import certificates_read, network_of
from hexalogue.catalog.loader import load_architectures, load_profiles
from hexalogue.catalog.providers import load_in_process
from hexalogue.domain.events import AppEvent, Crashed, SettingsChanged
from hexalogue.domain.models import HubSource, ModelProfile
from hexalogue.domain.places import Places
from hexalogue.domain.ports import HistoryStore, InProcessEngine, ModelLibrary, SettingsStore
from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.activity import Activity
from hexalogue.services.activity_downloads import DownloadsFollower
from hexalogue.services.answering import Answering
from hexalogue.services.built_in_answering import BuiltInAnswering
from hexalogue.services.bus import EventBus
from hexalogue.services.chat import ChatService
from hexalogue.services.chat_answering import ChatAnswering
from hexalogue.services.choices import Choices
from hexalogue.services.facade import Services
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.shelf import ModelRooms
from hexalogue.services.tasks import TaskScope
from hexalogue.store.late import LateHistory
from hexalogue.store.settings import TomlSettings, hub_source
from hexalogue.wire.download import HttpDownloader
from hexalogue.wire.network import network_from

if TYPE_CHECKING:
    from hexalogue.boot.engines_over import Around


@dataclass(frozen=True, slots=True)
class Rooms:
    """Every room, built and idle: nothing is opened, loaded or connected yet."""

    places: Places
    environ: Mapping[str, str]
    history: HistoryStore
    settings: SettingsStore
    library: ModelLibrary
    engine: InProcessEngine
    downloader: HttpDownloader
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
        downloader=HttpDownloader(network_from(environ)),
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
    activity = Activity(bus)
    models = models_service(rooms, settings, bus, tasks, activity)
    bus.subscribe(DownloadsFollower(activity, models).hear)
    built_in = BuiltInAnswering(models, Answering(models.loader, rooms.engine, rooms.provider))

    def around() -> "Around":
        from hexalogue.boot.engines_over import Around

        return Around(rooms, lambda: settings.current, models.shelf, tasks, bus, beyond, activity)

    engines = LateEngines(around)
    beyond = LateBeyond(rooms, models, settings, bus, tasks, built_in, engines, reporter)
    bus.subscribe(beyond.hear)
    doctor = LateDoctor(rooms, beyond, engines)
    choices = Choices(rooms.history, bus, tasks, lambda: settings.current.default_lock)
    bus.subscribe(choices.hear)
    answering = ChatAnswering(choices, built_in, lambda: beyond().walker, lambda: settings.current)
    chat = ChatService(rooms.history, choices, answering, settings, bus, tasks)
    try:
        yield Services(
            chat=chat,
            models=models,
            settings=settings,
            bus=bus,
            tasks=tasks,
            provider=rooms.provider,
            beyond=beyond,
            doctor=doctor,
            places=rooms.places,
            activity=activity,
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
    rooms: Rooms, settings: SettingsService, bus: EventBus, tasks: TaskScope, activity: Activity | None = None
) -> ModelsService:
    """The service of models, following the network that is set."""

    def hub() -> HubSource:
        return hub_source(settings.current, rooms.environ)

    def follow_settings(event: AppEvent) -> None:
        if isinstance(event, SettingsChanged):
            rooms.downloader.network = network_of(rooms.environ, settings.current)

    bus.subscribe(follow_settings)
    rooms.downloader.network = network_of(rooms.environ, settings.current)
    model_rooms = ModelRooms(
        rooms.library,
        rooms.engine,
        rooms.downloader,
        rooms.profiles,
        hub,
        catalogue=LateHub(lambda: network_of(rooms.environ, settings.current), lambda: hub().endpoints),
        fitting=LateFitting(rooms.places.data / "engines" / "speeds.json"),
        read_start=facts_of_start,
        folder=rooms.places.models,
    )
    return ModelsService(model_rooms, settings, bus, tasks)
