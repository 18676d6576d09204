"""The services of the command line: all doors to a model, closed in the right order."""

import importlib.metadata
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.late_engines import LateEngines
from hexalogue.boot.providing import OwnDoors, beyond_over, provider_rooms
from hexalogue.boot.rooms import Rooms, models_service
from hexalogue.catalog.catalogue import FileCatalogue
from hexalogue.cli.passphrase import asked_passphrase
from hexalogue.domain.errors import AppError
from hexalogue.domain.provider_ports import KeyVault
from hexalogue.domain.settings import Settings
from hexalogue.engines.machine import this_machine
from hexalogue.services.answering import Answering
from hexalogue.services.asking import AskService, fetched_default
from hexalogue.services.built_in_answering import BuiltInAnswering
from hexalogue.services.bus import EventBus
from hexalogue.services.doctor import Doctor, DoctorRooms
from hexalogue.services.headless import HeadlessServices
from hexalogue.services.local_answering import LocalAnswering, LocalRooms
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope
from hexalogue.store.folders import prepare_folder
from hexalogue.store.settings import hub_source
from hexalogue.wire.reach import reached

if TYPE_CHECKING:
    from hexalogue.boot.engines_over import Around
    from hexalogue.services.doctor_engines import DoctorEngines

# A small JSON document of the hub's, where its front page would be HTML, as a sign-in page is.
HUB_PROBE = "/api/models?limit=1"


@asynccontextmanager
async def headless_services(rooms: Rooms, reporter: CrashReporter) -> AsyncIterator[HeadlessServices]:
    """The services of the command line. Leaving ends the engine, the connections and the history."""
    bus = EventBus(reporter)
    tasks = TaskScope(reporter)
    settings = SettingsService(rooms.settings, bus)
    models = models_service(rooms, settings, bus, tasks)
    far = provider_rooms(rooms, lambda: settings.current)
    answering = Answering(models.loader, rooms.engine, rooms.provider)
    doors = OwnDoors(
        built_in=BuiltInAnswering(models, answering, fetched_default=partial(fetched_default, models, settings)),
        others=LocalAnswering(LocalRooms(far.others, models.shelf, rooms.library), settings, bus),
    )

    def around() -> "Around":
        from hexalogue.boot.engines_over import Around

        return Around(rooms, lambda: settings.current, models.shelf, tasks, bus, lambda: beyond)

    engines = LateEngines(around)
    beyond = beyond_over(rooms, far, models.shelf, doors, engines=engines, ask_passphrase=asked_passphrase)
    asking = AskService(beyond.walker, settings)
    try:
        doctor = _doctor(rooms, far.vault, far.catalogue, lambda: engines().doctor)
        yield HeadlessServices(models, asking, doctor, bus, rooms.provider, beyond)
    finally:
        await engines.close()
        await tasks.close()
        await far.close()
        await rooms.engine.close()
        await rooms.history.close()


def _doctor(rooms: Rooms, vault: KeyVault, catalogue: FileCatalogue, engines: "Callable[[], DoctorEngines]") -> Doctor:
    def version(name: str) -> str | None:
        try:
            return importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            return None

    def disk_free(path: Path) -> int:
        there = next(parent for parent in (path, *path.parents) if parent.is_dir())
        return shutil.disk_usage(there).free

    def endpoints() -> tuple[str, ...]:
        try:
            settings = rooms.settings.read()
        except AppError:  # a check of its own tells it
            settings = Settings()
        return hub_source(settings, rooms.environ).endpoints

    async def keychain() -> AppError | None:
        with_key = [spec.id for spec in catalogue.providers() if spec.auth.is_required]
        return (await vault.found(with_key[:1], search=True)).problem

    return Doctor(
        DoctorRooms(
            places=rooms.places,
            machine=lambda: this_machine(rooms.environ, (rooms.places.data,)),
            versions=version,
            disk_free=disk_free,
            probe_write=prepare_folder,
            reach=lambda endpoint: reached(f"{endpoint}{HUB_PROBE}", rooms.downloader.network),
            hub_endpoints=endpoints,
            default_model=next(row.id for row in rooms.profiles if row.is_default),
            library=rooms.library,
            engine=rooms.engine,
            history=rooms.history,
            settings=rooms.settings,
            keychain=keychain,
            catalogue=catalogue.problems,
            engines=engines,
        )
    )
