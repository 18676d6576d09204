"""Everything behind providers other than the built-in engine: what the window and the command line build alike.

Not imported before the window's first paint.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.adapters.families.quirks import MEANINGS, QUIRKS
from hexalogue.adapters.inprocess.backends import LLAMACPP
from hexalogue.adapters.inprocess.others import ExtraEngines
from hexalogue.boot.late_remote import LateRemote
from hexalogue.boot.late_vault import LateVault
from hexalogue.boot.networking import network_of
from hexalogue.boot.rooms import Rooms
from hexalogue.catalog.catalogue import CatalogueFiles, FileCatalogue
from hexalogue.catalog.reference import ReferenceTables
from hexalogue.domain.events import KeysChanged
from hexalogue.domain.keys import Secret
from hexalogue.domain.places import Places
from hexalogue.domain.provider_ports import KeyVault, RemoteProviders
from hexalogue.domain.settings import Settings
from hexalogue.services.beyond import Beyond
from hexalogue.services.built_in_answering import BuiltInAnswering
from hexalogue.services.bus import EventBus
from hexalogue.services.cool_downs import CoolDowns
from hexalogue.services.key_checks import KeyChecks
from hexalogue.services.key_notes import KeyNotes
from hexalogue.services.keys import KeysService
from hexalogue.services.local_answering import LocalAnswering
from hexalogue.services.offers import OffersService
from hexalogue.services.own_providers import OwnProvidersService
from hexalogue.services.providers import ProvidersService
from hexalogue.services.remote_answering import RemoteAnswering
from hexalogue.services.routing import Router
from hexalogue.services.shelf import ModelShelf
from hexalogue.services.spawned_answering import SpawnedAnswering
from hexalogue.services.troubles import Troubles
from hexalogue.services.walking import Doors, PlanWalker
from hexalogue.store.key_notes import KeyNotesFile
from hexalogue.store.providers_file import ProvidersFile
from hexalogue.store.troubles import TroublesFile

if TYPE_CHECKING:
    from hexalogue.boot.engines_over import EngineServices
    from hexalogue.services.engines import EnginesService


@dataclass(frozen=True, slots=True)
class ProviderRooms:
    """The rooms, built and idle: no socket, keychain or worker yet."""

    catalogue: FileCatalogue
    vault: LateVault
    remote: LateRemote
    others: ExtraEngines

    async def close(self) -> None:
        """End the connections and the workers. Idempotent."""
        await self.remote.close()
        await self.others.close()


def provider_rooms(rooms: Rooms, settings: Callable[[], Settings]) -> ProviderRooms:
    """Over the same folders and environment."""
    return ProviderRooms(
        catalogue=FileCatalogue(_catalogue_files(rooms.places), rooms.environ, QUIRKS),
        vault=LateVault(partial(_vault, rooms)),
        remote=LateRemote(lambda: _remote(rooms, settings())),
        others=ExtraEngines(rooms.environ, rooms.places.cache / "engines"),
    )


@dataclass(frozen=True, slots=True)
class OwnDoors:
    """The two doors that the caller opens by itself, since each has a bus and a patience of its own."""

    built_in: BuiltInAnswering
    others: LocalAnswering


def beyond_over(
    rooms: Rooms,
    far: ProviderRooms,
    shelf: ModelShelf,
    doors: OwnDoors,
    *,
    settings: Callable[[], Settings],
    bus: EventBus,
    engines: "Callable[[], EngineServices]",
    ask_passphrase: Callable[[], Secret | None] | None = None,
) -> Beyond:
    """The services over them. engines: made at their first use.   ask_passphrase: see `KeysService`."""
    router = Router(far.catalogue, shelf, far.remote, rooms.provider, settings)
    troubles = Troubles(store=TroublesFile(rooms.places.data / "troubles.json"))
    notes = KeyNotes(KeyNotesFile(rooms.places.data / "key-notes.json"))
    keys = KeysService(
        far.vault,
        far.catalogue.providers,
        notes=notes,
        on_change=lambda: bus.publish(KeysChanged()),
        ask_passphrase=ask_passphrase,
    )
    installed = far.others.installed() | ({LLAMACPP.id} if LLAMACPP.is_installed else frozenset())

    def of_ours() -> "EnginesService":
        return engines().machinery.engines

    providers = ProvidersService(far.catalogue, far.remote, keys, router, installed, of_ours, settings, troubles)
    remote = RemoteAnswering(far.remote, keys, CoolDowns(), notes)

    @cache
    def spawned() -> SpawnedAnswering:
        return SpawnedAnswering(of_ours(), far.remote)

    walker = PlanWalker(router, Doors(doors.built_in, doors.others, remote, spawned), troubles)
    return Beyond(
        router=router,
        providers=providers,
        keys=keys,
        walker=walker,
        offers=OffersService(providers),
        machinery=lambda: engines().machinery,
        key_checks=KeyChecks(far.remote, keys),
        own=OwnProvidersService(ProvidersFile(own_file(rooms.places)), far.catalogue, far.remote, keys, bus),
        tables=ReferenceTables(rooms.places.resources, lambda: far.catalogue.models, MEANINGS),
    )


def own_file(places: Places) -> Path:
    """Where the person's own providers stand."""
    return places.config / "providers.toml"


def _catalogue_files(places: Places) -> CatalogueFiles:
    return CatalogueFiles(places.resources, own_file(places), places.data / "catalogue" / "models.toml")


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

    client = HttpClient(network_of(rooms.environ, settings))
    return HttpProviders(client, lambda: load_fingerprints(rooms.places.resources))
