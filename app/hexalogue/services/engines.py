"""Engines: what is here, what runs, started and stopped; which model a name means for them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from hexalogue.domain.engine_ports import EngineHome, EngineHouse, Keepers
from hexalogue.domain.engines import EngineAddress, EngineSpec, EngineState, EngineStatus, InstalledEngine, Launch
from hexalogue.domain.errors import AppError, BadArgument, Died, NeedsAddress, NoSuchModel, NotInstalled
from hexalogue.domain.fit import Fitting, Using, Wish
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.readiness import is_led_from_here
from hexalogue.domain.settings import Settings
from hexalogue.domain.target import ServedModel, Target, base_url_of
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.engine_pool import EnginePool, Lent
from hexalogue.services.shelf import ModelShelf

# How long the news of an engine's end may take from the Hexalogue that supervises it.
DEATH_IS_KNOWN_S = 1.0
# Of a program that does not tell: whisper-server has no --version.
UNKNOWN = "unknown"
# A model over several computers is another engine than the same model here alone.
SPREAD = " over several computers"
LOOK_S = 0.05


class Spreading(Protocol):
    """Who knows the computers that help (`services/distributed.py`)."""

    async def spread(self, launch: Launch) -> Launch:
        """The same launch, on every worker the person named. Raises BadArgument when there is none."""
        ...


@dataclass(frozen=True, slots=True)
class EngineRooms:
    """What the service asks. specs: the rows, read when they are first needed.   upkeep: ends and removes what a killed
    Hexalogue left; blocks, for a thread.
    """

    specs: Callable[[], Sequence[EngineSpec]]
    home: EngineHome
    house: EngineHouse
    keepers: Keepers
    shelf: ModelShelf
    settings: Callable[[], Settings]
    spreading: Spreading
    fitting: Fitting
    upkeep: Callable[[], None] = lambda: None


class EnginesService:
    """What a person does with engines."""

    def __init__(self, rooms: EngineRooms, pool: EnginePool) -> None:
        self._rooms = rooms
        self.pool = pool

    async def tidy(self) -> None:
        """End the engines and remove the half installations that a killed Hexalogue left. Once at each start."""
        await asyncio.to_thread(self._rooms.upkeep)

    def spec(self, name: str) -> EngineSpec:
        """A row by its id, or the id of the provider it is. Raises BadArgument."""
        specs = self._rooms.specs()
        for spec in specs:
            if name in (spec.id, spec.provider):
                return spec
        known = ", ".join(spec.id for spec in specs)
        raise BadArgument(f"There is no engine “{name}”.", fix=f"Choose one of {known}.")

    def spec_behind(self, provider: ProviderSpec) -> EngineSpec | None:
        """The engine that a provider's row is when it runs; None where a person gave the row an address.

        A cluster that is led from here has the engine whose archive holds workers.
        """
        if provider.category == "distributed" and is_led_from_here(provider):
            return next((spec for spec in self._rooms.specs() if spec.companions), None)
        if provider.category != "local_spawned":
            return None
        try:
            base_url_of(provider)
        except NeedsAddress:
            return next((spec for spec in self._rooms.specs() if spec.provider == provider.id), None)
        return None

    async def listed(self) -> Sequence[EngineStatus]:
        """Every engine: one row for each that runs, here or in another Hexalogue, and one for each that does not."""
        running = list(self.pool.statuses)
        ours = {row.pid for row in running}
        running += [row for row in await asyncio.to_thread(self._rooms.house.running) if row.pid not in ours]
        rows: list[EngineStatus] = []
        for spec in self._rooms.specs():
            of_it = [row for row in running if row.engine == spec.id and row.state is not EngineState.STOPPED]
            if of_it:
                rows += of_it
                continue
            current = await self.installed(spec)
            version, variant = (current.version or UNKNOWN, current.variant) if current else ("", "cpu")
            rows.append(EngineStatus(spec.id, version=version, variant=variant))
        return rows

    async def installed(self, spec: EngineSpec) -> InstalledEngine | None:
        """The version in use; None when there is none."""
        return await asyncio.to_thread(self._rooms.home.current, spec.id)

    async def is_ready_to_start(self, provider: ProviderSpec) -> bool:
        """Whether the engine behind this row is installed."""
        spec = self.spec_behind(provider)
        return spec is not None and await self.installed(spec) is not None

    async def running_as(self, provider: ProviderSpec) -> Target | None:
        """Where the engine behind a row is asked now; None while it does not run."""
        spec = self.spec_behind(provider)
        address = await asyncio.to_thread(self._rooms.house.address, spec.id, "") if spec is not None else None
        return Target(addressed(provider, address), key=address.key) if address is not None else None

    async def at_rest(self, provider: ProviderSpec) -> Verdict:
        """What a check says of an engine that does not run. Raises NotInstalled."""
        spec = self.spec(provider.id)
        current = await self.installed(spec)
        if current is None:
            raise NotInstalled(spec.name, _how_to_get(spec))
        return Verdict("reachable_only", f"{spec.name} {current.version} is installed; the first question starts it.")

    async def servable(self, provider: ProviderSpec) -> Sequence[ServedModel]:
        """The models on this computer that the engine behind a row could be started with."""
        if self.spec(provider.id).speaks != "chat":
            return ()
        rows = await self._rooms.shelf.models()
        return [ServedModel(row.id, row.facts.context_tokens, row.size_bytes) for row in rows]

    async def start(self, name: str, model: str) -> EngineStatus:
        """Start an engine that goes on when this process ends, and wait until it is ready.

        Raises BadArgument, NotInstalled, NoSuchModel, ModelError and EngineError leaves.
        """
        spec = self.spec(name)
        launch = await self.launch(spec, model)
        for row in await asyncio.to_thread(self._rooms.house.running):
            if row.engine == spec.id and row.state is EngineState.READY and row.model == launch.alias:
                return row
        return await self._rooms.keepers.started(spec.id, model)

    async def keep(self, name: str, model: str) -> None:
        """Supervise one engine in this process until it is stopped from outside. Raises as `start`."""
        spec = self.spec(name)
        launch = await self.launch(spec, model)
        supervisor = self._rooms.house.supervisor(spec, launch, lambda _: None)
        await self._rooms.keepers.keep(supervisor)

    async def stop(self, name: str) -> bool:
        """Stop it, wherever it is supervised; within 2 seconds. False when it did not run. Raises BadArgument."""
        spec = self.spec(name)
        here = await self.pool.stop(spec.id)
        return await self._rooms.house.end_elsewhere(spec.id) or here

    async def log(self, name: str) -> str:
        """The last lines of its log. Raises BadArgument."""
        spec = self.spec(name)
        return self.pool.log(spec.id) or await asyncio.to_thread(self._rooms.house.log, spec.id)

    @asynccontextmanager
    async def lent(self, provider: ProviderSpec, model: str) -> AsyncIterator[tuple[Lent, Launch]]:
        """The engine behind a provider's row with this model, ready. Raises as `start`."""
        spec = self.spec_behind(provider)
        if spec is None:
            raise NotInstalled(provider.name, f"Give it an address: [{provider.id}] base_url in providers.toml.")
        launch = await self.launch(spec, model)
        if provider.category == "distributed":
            launch = replace(await self._rooms.spreading.spread(launch), alias=f"{launch.alias}{SPREAD}")
        async with self.pool.lent(spec, launch) as lent:
            yield lent, launch

    async def launch(self, spec: EngineSpec, model: str) -> Launch:
        """What starts this engine with that model. model: as in a reference, or the path of a file or a folder.

        Raises NotInstalled, NoSuchModel, ModelError.
        """
        engine = await self.installed(spec)
        if engine is None:
            raise NotInstalled(spec.name, _how_to_get(spec))
        if not model:
            raise NoSuchModel(spec.id, tuple(row.id for row in await self._rooms.shelf.models()))
        path = Path(model)
        if spec.speaks == "speech" or await asyncio.to_thread(_is_folder, path):
            return Launch(engine, path, path.name)
        found = await self._rooms.shelf.named(model, model)
        if found is None:
            raise NoSuchModel(model, tuple(row.id for row in await self._rooms.shelf.models()))
        load = self._rooms.settings().load
        wish, using = Wish(load.context_tokens), Using(spec.id, engine.variant)
        fit = await asyncio.to_thread(self._rooms.fitting.advice, found.size_bytes, found.facts, wish, using)
        is_left_to_us = load.gpu_layers < 0
        return Launch(
            engine,
            found.path,
            found.id,
            context_tokens=load.context_tokens or fit.context_tokens,
            gpu_layers=fit.gpu_layers if is_left_to_us and engine.variant != "cpu" else load.gpu_layers,
            threads=load.threads,
            projector=found.projector,
        )

    async def learn(self, launch: Launch, tokens_per_s: float | None, tokens: int) -> None:
        """An answer ended: remember how fast it came, where that is known, for the next advice."""
        model = await self._rooms.shelf.named(launch.alias, launch.alias)
        if model is not None and tokens_per_s:
            using = Using(launch.engine.engine, launch.engine.variant)
            ran = self._rooms.fitting.ran
            await asyncio.to_thread(ran, model, using, launch.gpu_layers, tokens_per_s, tokens)

    async def death_of(self, lent: Lent, provider: ProviderSpec, began: float) -> AppError | None:
        """What an engine died of after `began` (seconds since the epoch), once its connection is lost.

        None when it lives: waits a moment, since the end of a process may lag behind that of its connection.
        """
        if lent.supervisor is not None:
            return await lent.supervisor.explained(began)
        spec = self.spec_behind(provider)
        for _ in range(int(DEATH_IS_KNOWN_S / LOOK_S)):
            for row in await asyncio.to_thread(self._rooms.house.running):
                deaths = [entry for entry in row.timeline if entry.at >= began and entry.state is EngineState.CRASHED]
                if spec is not None and row.engine == spec.id and deaths:
                    return Died(spec.name, deaths[0].text.rstrip("."))
            await asyncio.sleep(LOOK_S)
        return None

    async def close(self) -> None:
        """Stop every engine of this process. Idempotent."""
        await self.pool.close()


def addressed(provider: ProviderSpec, address: EngineAddress) -> ProviderSpec:
    """The row with the address of the engine that runs behind it."""
    return replace(provider, defaults={**provider.defaults, "port": str(address.port), "head": address.host})


def _is_folder(path: Path) -> bool:
    """A reference may be longer than the name of a file may be."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _how_to_get(spec: EngineSpec) -> str:
    if spec.repository:
        return f"Run “hexalogue engines install {spec.id}”. Meanwhile the engine inside Hexalogue answers."
    return f"{spec.how} Meanwhile the engine inside Hexalogue answers."
