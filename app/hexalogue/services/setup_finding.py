"""What the setup finds on this computer and reads of providers: within a deadline, and never in the way."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar
from urllib.parse import urlsplit

from hexalogue.domain.engines import EngineSpec, InstalledEngine
from hexalogue.domain.errors import AppError, NeedsAddress
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.install_matrix import MachineProfile
from hexalogue.domain.keys import KeyState
from hexalogue.domain.machine import Machine
from hexalogue.domain.models import LocalModel
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.readiness import ReadinessFacts, is_led_from_here, placeholders
from hexalogue.domain.setting_up import Found, FoundKey, FoundPlace, SetupDrafts, asks_for_chat
from hexalogue.domain.target import base_url_of
from hexalogue.domain.taxonomy import Taxonomy
from hexalogue.services.beyond import Beyond, Machinery
from hexalogue.services.offers import chat_models
from hexalogue.services.providers import Listed
from hexalogue.services.shelf import ModelShelf

T = TypeVar("T")

# Whatever listens on this computer, a look at it is over by then.
FIND_S: Final = 3.0
_WITHOUT: Final = (KeyState.MISSING, KeyState.NO_BACKEND)


@dataclass(frozen=True, slots=True)
class SetupRooms:
    """What the service asks. beyond: built at its first call, in a thread.   machine: reads this computer, for a thread
    as well.   drafts: what was typed.   package_command: what brings the package of a backend, empty for none.
    """

    beyond: Callable[[], Beyond]
    shelf: ModelShelf
    machine: Callable[[], Machine]
    drafts: SetupDrafts
    package_command: Callable[[str], str] = lambda _: ""


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """The engine behind a provider. installed: the one in use; ours, or one that was found on this computer."""

    spec: EngineSpec
    installed: InstalledEngine | None

    @property
    def can_be_downloaded(self) -> bool:
        """Whether its makers offer programs."""
        return bool(self.spec.repository)


class SetupFinding:
    """Looks. Holds what was seen to answer in this run, and nothing else."""

    def __init__(self, rooms: SetupRooms) -> None:
        self._rooms = rooms
        self._answering: dict[ProviderId, str] = {}

    def note_answering(self, provider: ProviderId, address: str) -> None:
        """A server answers there, as far as is known."""
        self._answering[provider] = address

    async def beyond(self) -> Beyond:
        """The services of providers, built in a thread."""
        return await asyncio.to_thread(self._rooms.beyond)

    async def machinery(self) -> Machinery:
        """The services of programs beside the application, built in a thread."""
        beyond = await self.beyond()
        return await asyncio.to_thread(beyond.machinery)

    async def taxonomy(self) -> Taxonomy:
        """Kinds, goals, places and words of fields. Raises BadRow for damaged data."""
        return await asyncio.to_thread((await self.beyond()).tables.taxonomy)

    async def providers(self) -> Sequence[Listed]:
        """Everybody who can be talked to, as the person's file has them now."""
        return [row for row in await (await self.beyond()).providers.listed() if asks_for_chat(row.spec)]

    async def servers(self) -> tuple[FoundPlace, ...]:
        """Servers on this computer that were recognised, within FIND_S. Whatever answers oddly is none."""
        beyond = await self.beyond()
        found = await in_time(beyond.providers.probe(), ())
        names = {row.id: row.name for row in beyond.providers.rows()}
        places = [
            FoundPlace(ProviderId(row.provider), names.get(ProviderId(row.provider), ""), row.base_url) for row in found
        ]
        return tuple(place for place in places if place.name)

    async def keys(self) -> tuple[FoundKey, ...]:
        """Providers that have a key, each once; the environment's first. A keychain that cannot be read has none."""
        beyond = await self.beyond()
        names = {row.id: row.name for row in beyond.providers.rows() if asks_for_chat(row)}
        try:
            rows = await in_time(beyond.keys.states(), ())
        except AppError:
            return ()
        found: dict[ProviderId, FoundKey] = {}
        for row in sorted(rows, key=lambda row: row.state is not KeyState.ENVIRONMENT):
            provider = row.ref.provider
            if row.state in _WITHOUT or provider not in names:
                continue
            source = row.source or "" if row.state is KeyState.ENVIRONMENT else ""
            found.setdefault(provider, FoundKey(provider, names[provider], source))
        return tuple(found.values())

    async def models(self) -> tuple[LocalModel, ...]:
        """Models on this computer that can chat."""
        rows = await in_time(self._rooms.shelf.models(), ())
        return tuple(row for row in rows if row.facts.has_chat_template)

    async def facts(self, found: Found) -> ReadinessFacts:
        """What is known now. found: what a look brought, so that nothing is asked twice. Raises StoreError leaves."""
        listed = await self.providers()
        machinery = await self.machinery()
        rows = [row.spec for row in listed]
        engines = [spec.id for spec in rows if await machinery.engines.is_ready_to_start(spec)]
        servers, keys = found.servers or (), found.keys or ()
        answering = {place.provider for place in servers if _is_at(rows, place)}
        answering |= {spec.id for spec in rows if self._answering.get(spec.id) == spec.base_url}
        models = found.models if found.models is not None else await self.models()
        return ReadinessFacts(
            backends=frozenset(row.spec.backend for row in listed if row.spec.backend and row.state == "ready"),
            engines=frozenset(engines),
            has_model=bool(models),
            with_key=frozenset(key.provider for key in keys),
            answering=frozenset(answering),
            peers=len(await machinery.distributed.peers()),
        )

    async def profile(self, found: Found, facts: ReadinessFacts) -> MachineProfile:
        """This computer as the install matrix sees it."""
        machine = await asyncio.to_thread(self._rooms.machine)
        listed = await self.providers()
        names = {row.spec.id: row.spec for row in listed}

        def of(category: str, ids: Sequence[ProviderId]) -> tuple[str, ...]:
            return tuple(names[one].name for one in ids if one in names and names[one].category == category)

        keys = [key.provider for key in found.keys or ()]
        return MachineProfile(
            gpus=tuple(gpu.name for gpu in machine.gpus),
            memory_bytes=machine.memory_bytes,
            built_in=tuple(row.spec.name for row in listed if row.spec.family == "in_process" and row.state == "ready"),
            engines=of("local_spawned", sorted(facts.engines)),
            models=len(found.models or ()),
            servers=tuple(f"{place.name} at {place.said}" for place in found.servers or ()),
            peers=facts.peers,
            vendor_keys=of("cloud_provider", keys),
            router_keys=of("llm_router", keys),
        )

    async def engine(self, spec: ProviderSpec) -> EngineFacts | None:
        """The program behind a row; None where there is none of ours."""
        engines = (await self.machinery()).engines
        behind = await asyncio.to_thread(engines.spec_behind, spec)
        return None if behind is None else EngineFacts(behind, await engines.installed(behind))

    def package_command(self, spec: ProviderSpec) -> str:
        """What a person runs to bring the package of an engine inside the application; empty where nothing does."""
        return self._rooms.package_command(spec.backend)

    async def served(self, spec: ProviderSpec) -> tuple[str, ...]:
        """The models to choose from, the best first. Raises what the provider refused."""
        if is_here(spec):
            # Whoever chooses may choose any: also what is too large, or too small, to be loaded without asking.
            rows = (*await self._rooms.shelf.ranked(""), *await self.models())
            return tuple(dict.fromkeys(row.id for row in rows))
        beyond = await self.beyond()
        names = chat_models([row.id for row in await beyond.providers.models(spec.id)])
        known = await asyncio.to_thread(beyond.tables.known_models)
        return tuple(sorted(names, key=lambda name: known.provider_of(name) != spec.id))


def is_here(spec: ProviderSpec) -> bool:
    """Whether it answers with the model files of this computer."""
    started = spec.category == "local_spawned" and "port" in placeholders(spec)
    return spec.family == "in_process" or started or is_led_from_here(spec)


def fields_of(spec: ProviderSpec) -> tuple[str, ...]:
    """The names of values that are the person's to give: of the address first, then those that a request needs."""
    if is_here(spec):
        return ()
    if spec.goes_where_it_says:  # the whole address is typed; only what it lacks is asked for by name
        return tuple(name for name in placeholders(spec) if not spec.defaults.get(name))
    return tuple(dict.fromkeys((*placeholders(spec), *spec.variables)))


def completed(spec: ProviderSpec, address: str) -> str:
    """The address with the path that this provider's usual one has, where somebody typed only host and port."""
    path = urlsplit(spec.base_url).path.rstrip("/")
    has_own = urlsplit(address).path.strip("/")
    return address if has_own or "{" in path else f"{address.rstrip('/')}{path}"


def _is_at(rows: Sequence[ProviderSpec], place: FoundPlace) -> bool:
    """Whether a server that was found is where its row says."""
    return any(spec.id == place.provider and filled_address(spec) == place.base_url for spec in rows)


def filled_address(spec: ProviderSpec) -> str:
    """Its address; empty where that is not known."""
    try:
        return base_url_of(spec)
    except NeedsAddress:
        return ""


async def in_time(work: Awaitable[T], instead: T) -> T:
    """What it brings within FIND_S."""
    try:
        async with asyncio.timeout(FIND_S):
            return await work
    except TimeoutError:
        return instead
