"""Builds the doctor out of the rooms. Imported when somebody wants to know how things are: no start needs it."""

import asyncio
import importlib.metadata
import shutil
from collections.abc import Callable
from pathlib import Path

from hexalogue.boot.late_engine import LateEngine, built_in_engine
from hexalogue.boot.providing import ProviderRooms
from hexalogue.boot.rooms import Rooms
from hexalogue.domain.errors import AppError
from hexalogue.domain.models import LocalModel
from hexalogue.domain.ports import InProcessEngine
from hexalogue.domain.settings import Settings
from hexalogue.engines.machine import this_machine
from hexalogue.services.doctor import Doctor, DoctorRooms
from hexalogue.services.doctor_engines import DoctorEngines
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import replaced
from hexalogue.store.folders import prepare_folder
from hexalogue.store.settings import hub_source
from hexalogue.wire.reach import reached

# A small JSON document of the hub's, where its front page would be HTML, as a sign-in page is.
HUB_PROBE = "/api/models?limit=1"


def doctor_over(
    rooms: Rooms,
    far: ProviderRooms,
    engines: Callable[[], DoctorEngines],
    *,
    trial: InProcessEngine | None = None,
    in_use: Callable[[], LocalModel | None] = lambda: None,
) -> Doctor:
    """trial: the engine that is tried instead of the one that answers.   in_use: see `DoctorRooms`."""

    def endpoints() -> tuple[str, ...]:
        try:
            settings = rooms.settings.read()
        except AppError:  # a check of its own tells it
            settings = Settings()
        return hub_source(settings, rooms.environ).endpoints

    async def keychain() -> AppError | None:
        specs = await asyncio.to_thread(far.catalogue.providers)
        with_key = [spec.id for spec in specs if spec.auth.is_required]
        return (await far.vault.found(with_key[:1], search=True)).problem

    return Doctor(
        DoctorRooms(
            places=rooms.places,
            machine=lambda: this_machine(rooms.environ, (rooms.places.data,)),
            versions=_version,
            disk_free=_disk_free,
            probe_write=prepare_folder,
            reach=lambda endpoint: reached(f"{endpoint}{HUB_PROBE}", rooms.downloader.network()),
            hub_endpoints=endpoints,
            default_model=next(row.id for row in rooms.profiles if row.is_default),
            library=rooms.library,
            engine=trial or rooms.engine,
            history=rooms.history,
            settings=rooms.settings,
            keychain=keychain,
            catalogue=far.catalogue.problems,
            engines=engines,
            in_use=in_use,
            write=_write,
        )
    )


class WindowDoctor:
    """The doctor of the window: an engine of its own is tried, so that an answer on its way is left alone."""

    def __init__(self, rooms: Rooms, far: ProviderRooms, engines: Callable[[], DoctorEngines]) -> None:
        self._trial = LateEngine(built_in_engine)
        self.doctor = doctor_over(rooms, far, engines, trial=self._trial, in_use=lambda: rooms.engine.loaded)

    async def close(self) -> None:
        """End what is being tried. Idempotent."""
        await self._trial.unload()


def _write(path: Path, report: str) -> None:
    """In one step: a report that stands there already is replaced or stays whole."""
    with disk_told(path):
        replaced(path, report.encode())


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _disk_free(path: Path) -> int:
    there = next(parent for parent in (path, *path.parents) if parent.is_dir())
    return shutil.disk_usage(there).free
