"""The services of the command line: all doors to a model, closed in the right order."""

import importlib.metadata
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from hexalogue.adapters.families.quirks import QUIRKS
from hexalogue.adapters.inprocess.backends import LLAMACPP
from hexalogue.adapters.inprocess.others import ExtraEngines
from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.late_remote import LateRemote
from hexalogue.boot.late_vault import LateVault
from hexalogue.boot.rooms import Rooms, models_service
from hexalogue.catalog.catalogue import CatalogueFiles, FileCatalogue
from hexalogue.cli.passphrase import asked_passphrase
from hexalogue.domain.errors import AppError
from hexalogue.domain.places import Places
from hexalogue.domain.provider_ports import KeyVault, RemoteProviders
from hexalogue.domain.settings import Settings
from hexalogue.engines.machine import machine_facts
from hexalogue.services.answering import Answering
from hexalogue.services.asking import AskService, Doors
from hexalogue.services.bus import EventBus
from hexalogue.services.cool_downs import CoolDowns
from hexalogue.services.doctor import Doctor, DoctorRooms
from hexalogue.services.headless import HeadlessServices
from hexalogue.services.keys import KeysService
from hexalogue.services.local_answering import LocalAnswering, LocalRooms
from hexalogue.services.providers import ProvidersService
from hexalogue.services.remote_answering import RemoteAnswering
from hexalogue.services.routing import Router
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope
from hexalogue.store.folders import prepare_folder
from hexalogue.store.settings import hub_source
from hexalogue.wire.network import network_from
from hexalogue.wire.reach import reached

# A small JSON document of the hub's, where its front page would be HTML, as a sign-in page is.
HUB_PROBE = "/api/models?limit=1"


@asynccontextmanager
async def headless_services(rooms: Rooms, reporter: CrashReporter) -> AsyncIterator[HeadlessServices]:
    """The services of the command line. Leaving ends the engine, the connections and the history."""
    bus = EventBus(reporter)
    tasks = TaskScope(reporter)
    settings = SettingsService(rooms.settings, bus)
    models = models_service(rooms, settings, bus, tasks)
    remote = LateRemote(lambda: _remote(rooms, settings.current))
    catalogue = FileCatalogue(_catalogue_files(rooms.places), rooms.environ, QUIRKS)
    router = Router(catalogue, models.shelf, remote, rooms.provider)
    vault = LateVault(partial(_vault, rooms))
    keys = KeysService(vault, catalogue.providers, ask_passphrase=asked_passphrase)
    others = ExtraEngines(rooms.environ, rooms.places.cache / "engines")
    doors = Doors(
        built_in=Answering(models.loader, rooms.engine, rooms.provider),
        others=LocalAnswering(LocalRooms(others, models.shelf, rooms.library), settings, bus),
        remote=RemoteAnswering(remote, keys, CoolDowns()),
    )
    asking = AskService(models, doors, router, settings)
    installed = others.installed() | ({LLAMACPP.id} if LLAMACPP.is_installed else frozenset())
    providers = ProvidersService(catalogue, remote, keys, router, installed)
    try:
        doctor = _doctor(rooms, vault, catalogue)
        yield HeadlessServices(models, asking, doctor, bus, rooms.provider, router, providers, keys)
    finally:
        await tasks.close()
        await remote.close()
        await others.close()
        await rooms.engine.close()
        await rooms.history.close()


def _catalogue_files(places: Places) -> CatalogueFiles:
    return CatalogueFiles(places.resources, places.config / "providers.toml", places.data / "catalogue" / "models.toml")


def _vault(rooms: Rooms) -> KeyVault:
    from hexalogue.store.disk_failures import disk_told
    from hexalogue.store.files import free_name, replaced
    from hexalogue.vault.disk import Disk
    from hexalogue.vault.vault import Vault

    return Vault(rooms.places.data, rooms.environ, Disk(replaced, free_name, disk_told))


def _remote(rooms: Rooms, settings: Settings) -> RemoteProviders:
    """The client is imported here: a question to the engine inside the application needs none."""
    from hexalogue.adapters.remote import HttpProviders
    from hexalogue.catalog.fingerprints import load_fingerprints
    from hexalogue.wire.client import HttpClient

    client = HttpClient(network_from(rooms.environ, settings.proxy))
    return HttpProviders(client, lambda: load_fingerprints(rooms.places.resources))


def _doctor(rooms: Rooms, vault: KeyVault, catalogue: FileCatalogue) -> Doctor:
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
            machine=lambda: machine_facts(rooms.environ),
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
        )
    )
