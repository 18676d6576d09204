"""The setup's use case: what is found on this computer, what a provider still lacks, and how a person brings it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar
from urllib.parse import urlsplit

from hexalogue.domain.distributed import Peer, PeerState
from hexalogue.domain.engines import EngineSpec, InstalledEngine
from hexalogue.domain.errors import AppError, BadArgument, NeedsAddress
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.install_matrix import MachineProfile
from hexalogue.domain.keys import KeyPlace, KeyState
from hexalogue.domain.machine import Machine
from hexalogue.domain.models import LocalModel
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.readiness import ReadinessFacts, is_led_from_here, placeholders
from hexalogue.domain.setting_up import Found, FoundKey, FoundPlace, Proven, SetupDraft, SetupDrafts, asks_for_chat
from hexalogue.domain.target import base_url_of
from hexalogue.domain.taxonomy import Taxonomy
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.engine_installing import Progress
from hexalogue.services.facade import Beyond, Machinery
from hexalogue.services.offers import chat_models
from hexalogue.services.own_providers import meant_or_told
from hexalogue.services.providers import Listed
from hexalogue.services.proving import proven
from hexalogue.services.shelf import ModelShelf

T = TypeVar("T")

# Whatever listens on this computer, a look at it is over by then.
FIND_S: Final = 3.0
_WITHOUT: Final = (KeyState.MISSING, KeyState.NO_BACKEND)
_REACHED: Final = ("ok", "reachable_only", "bad_key", "no_permission", "no_quota", "rate_limited", "starting")


@dataclass(frozen=True, slots=True)
class SetupRooms:
    """What the service asks. beyond: built at its first call, in a thread.   machine: reads this computer, for a thread
    as well.   drafts: what was typed.
    """

    beyond: Callable[[], Beyond]
    shelf: ModelShelf
    machine: Callable[[], Machine]
    drafts: SetupDrafts


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """The engine behind a provider. installed: the one in use; ours, or one that was found on this computer."""

    spec: EngineSpec
    installed: InstalledEngine | None

    @property
    def can_be_downloaded(self) -> bool:
        """Whether its makers offer programs."""
        return bool(self.spec.repository)


class SetupService:
    """Everything the wizard does. Holds what was seen to answer in this run, and nothing else."""

    def __init__(self, rooms: SetupRooms) -> None:
        self._rooms = rooms
        self._answering: dict[ProviderId, str] = {}

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

    # --- what is there

    async def servers(self) -> tuple[FoundPlace, ...]:
        """Servers on this computer that were recognised, within FIND_S. Whatever answers oddly is none."""
        beyond = await self.beyond()
        found = await _in_time(beyond.providers.probe(), ())
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
            rows = await _in_time(beyond.keys.states(), ())
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
        rows = await _in_time(self._rooms.shelf.models(), ())
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

    async def served(self, spec: ProviderSpec) -> tuple[str, ...]:
        """The models to choose from, the best first. Raises what the provider refused."""
        if is_here(spec):
            return tuple(row.id for row in await self._rooms.shelf.ranked(""))
        beyond = await self.beyond()
        names = chat_models([row.id for row in await beyond.providers.models(spec.id)])
        known = await asyncio.to_thread(beyond.tables.known_models)
        return tuple(sorted(names, key=lambda name: known.provider_of(name) != spec.id))

    # --- what a person brings

    async def looked_at(self, spec: ProviderSpec, typed: str) -> tuple[str, Verdict]:
        """The address that was meant, and what answers there, within FIND_S and without any key.

        An address that would fit better is in the verdict. Raises BadArgument for what is no address.
        """
        address = completed(spec, meant_or_told(typed))
        beyond = await self.beyond()
        silent = Verdict(
            "unreachable", f"Nothing at {address} answered for {FIND_S:g} s.", "Is it running?", why="timeout"
        )
        row = replace(spec, base_url=address, defaults={})
        verdict = await _in_time(beyond.providers.looked_at(row), silent)
        return (verdict.corrected or address) if verdict.outcome == "wrong_address" else address, verdict

    async def use_address(self, spec: ProviderSpec, address: str, verdict: Verdict | None = None) -> None:
        """Keep an address. verdict: of a look at it; with a good one, or a correction that answered, it is known to
        answer. Raises as `OwnProvidersService.change`."""
        is_usual = address == _filled(spec)
        if not is_usual:
            await (await self.beyond()).own.change(spec.id, {"base_url": address})
        if verdict is not None and (verdict.outcome in _REACHED or verdict.corrected == address):
            self._answering[spec.id] = spec.base_url if is_usual else address

    async def save_values(self, spec: ProviderSpec, values: Mapping[str, str]) -> None:
        """Keep values of placeholders; an empty one is forgotten. Raises as `OwnProvidersService.change`."""
        known = set(fields_of(spec))
        cleaned = {name: text.strip() for name, text in values.items() if name in known}
        for name, text in cleaned.items():
            if any(letter.isspace() or letter in "/?#{}" for letter in text):
                raise BadArgument(
                    f"“{text[:60]}” cannot stand for {name} in an address.", fix="Type it without spaces and slashes."
                )
        await (await self.beyond()).own.change(spec.id, {"defaults": cleaned})

    async def save_key(self, spec: ProviderSpec, text: str, *, for_session: bool = False) -> Verdict:
        """Keep a key and ask whether it works. Raises BadArgument and KeyStoreError leaves; none holds the key."""
        beyond = await self.beyond()
        place = KeyPlace.SESSION if for_session else KeyPlace.KEYCHAIN
        await beyond.keys.set(spec.id, text, place=place)
        return await beyond.providers.verify(spec.id)

    async def install(
        self, engine: EngineSpec, path: Path | None, on_progress: Callable[[Progress], None]
    ) -> InstalledEngine:
        """Download, or take from a file, and prove. on_progress: called in the loop's thread.

        Raises as `EngineInstalling`.
        """
        loop = asyncio.get_running_loop()
        installing = (await self.machinery()).installing

        def told(progress: Progress) -> None:
            loop.call_soon_threadsafe(on_progress, progress)

        if path is not None:
            return await installing.install_file(engine, path, told)
        return await installing.install(engine, on_progress=told)

    async def add_peer(self, text: str) -> Peer:
        """Remember a worker. Raises BadArgument, PublicPeer."""
        return await (await self.machinery()).distributed.add(text)

    async def remove_peer(self, address: str) -> None:
        """Forget a worker. Raises BadArgument."""
        await (await self.machinery()).distributed.remove(address)

    async def peers(self) -> tuple[PeerState, ...]:
        """How the workers are doing."""
        return await (await self.machinery()).distributed.check()

    async def prove(self, spec: ProviderSpec, model: str) -> Proven:
        """One real answer. Raises the AppError it failed with."""
        return await proven((await self.beyond()).walker, reference(spec, model))

    # --- what was typed

    async def draft(self) -> SetupDraft:
        """What was typed before; never raises."""
        return await asyncio.to_thread(self._rooms.drafts.read)

    async def keep(self, draft: SetupDraft) -> None:
        """Keep it. Raises DiskFull, ReadOnly."""
        await asyncio.to_thread(self._rooms.drafts.keep, draft)


def reference(spec: ProviderSpec, model: str) -> str:
    """The name under which a chat asks this model of this provider."""
    return f"{spec.id}:{ModelId(model)}"


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
    return any(spec.id == place.provider and _filled(spec) == place.base_url for spec in rows)


def _filled(spec: ProviderSpec) -> str:
    """Its address; empty where that is not known."""
    try:
        return base_url_of(spec)
    except NeedsAddress:
        return ""


async def _in_time(work: Awaitable[T], instead: T) -> T:
    """What it brings within FIND_S."""
    try:
        async with asyncio.timeout(FIND_S):
            return await work
    except TimeoutError:
        return instead
