"""Engines as a page shows them: all that is known of each, what runs, what each could be started with."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from hexalogue.domain.engine_ports import EngineHouse
from hexalogue.domain.engines import EngineSpec, EngineState, EngineStatus, InstalledEngine
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import EngineId
from hexalogue.domain.machine import Machine
from hexalogue.domain.turn import Failure
from hexalogue.services.engine_installing import EngineInstalling, Update
from hexalogue.services.engines import EnginesService
from hexalogue.services.shelf import ModelShelf


class Installed(Protocol):
    """What is here of engines (`engines/home.py`). All touch the disk."""

    def current(self, engine: EngineId) -> InstalledEngine | None:
        """The one in use."""
        ...

    def kept(self, engine: EngineId) -> Sequence[InstalledEngine]:
        """Ours, the one in use first, then those that a roll back goes to."""
        ...

    def problems(self, engine: EngineId) -> Sequence[str]:
        """What is there and does not work, a sentence each."""
        ...


@dataclass(frozen=True, slots=True)
class EngineOverview:
    """One engine. current: the one in use, None without.   before: the versions to roll back to.   problems:
    sentences.   update: a tested version instead of the one in use.   failure: why this engine could not be looked at;
    then the rest is empty.
    """

    spec: EngineSpec
    current: InstalledEngine | None = None
    before: tuple[InstalledEngine, ...] = ()
    problems: tuple[str, ...] = ()
    update: Update | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Servable:
    """A model on this computer that an engine could be started with. reference: what `start` takes."""

    reference: str
    name: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class PanelRooms:
    """What the panel asks. machine: reads the facts, for a thread.   speech: the models of speech on this computer."""

    specs: Callable[[], Sequence[EngineSpec]]
    home: Installed
    house: EngineHouse
    shelf: ModelShelf
    machine: Callable[[], Machine]
    speech: Callable[[], Awaitable[Sequence[Servable]]]


class EnginePanel:
    """What a page of engines needs. Looks go to threads; one engine that cannot be looked at hides no other."""

    def __init__(self, rooms: PanelRooms, engines: EnginesService, installing: EngineInstalling) -> None:
        self._rooms = rooms
        self._engines = engines
        self._installing = installing

    def spec(self, engine: str) -> EngineSpec:
        """A row by its id. Raises BadArgument."""
        return self._engines.spec(engine)

    async def machine(self) -> Machine:
        """This computer; up to a second."""
        return await asyncio.to_thread(self._rooms.machine)

    async def overviews(self) -> tuple[EngineOverview, ...]:
        """All engines, in the order of their rows. Raises BadRow."""
        specs = await asyncio.to_thread(self._rooms.specs)
        return tuple([await self.overview(spec) for spec in specs])

    async def overview(self, spec: EngineSpec) -> EngineOverview:
        """One engine. Finding those of others may prove them, which takes a moment the first time."""
        try:
            found = await asyncio.to_thread(self._looked, spec)
            return replace(found, update=await self._installing.update(spec))
        except AppError as error:
            return EngineOverview(spec, failure=Failure(error.kind, error.message, error.fix))

    async def running(self) -> tuple[EngineStatus, ...]:
        """Those of this process, crashed ones among them, and those of others; with the memory each takes now."""
        ours = [status for status in self._engines.pool.statuses if status.state is not EngineState.STOPPED]
        rows = await asyncio.to_thread(self._rooms.house.running)
        measured = {row.pid: row.memory_bytes for row in rows if row.pid is not None}
        own_pids = {status.pid for status in ours if status.pid is not None}
        own = {(status.engine, status.model, status.owner_pid) for status in ours}
        others = [row for row in rows if row.pid not in own_pids and (row.engine, row.model, row.owner_pid) not in own]
        known = [replace(row, memory_bytes=measured.get(row.pid or 0, row.memory_bytes)) for row in ours]
        return (*known, *others)

    async def idle(self) -> tuple[EngineStatus, ...]:
        """Of `running` those of this process that nobody asks right now."""
        resting = {(row.engine, row.model, row.owner_pid) for row in self._engines.pool.idle}
        return tuple(row for row in await self.running() if (row.engine, row.model, row.owner_pid) in resting)

    async def servable(self, spec: EngineSpec) -> Sequence[Servable]:
        """What it can be started with, the best first."""
        if spec.speaks == "speech":
            return await self._rooms.speech()
        models = await self._rooms.shelf.models()
        chatting = [row for row in models if row.facts.has_chat_template]
        return [Servable(row.id, row.name, row.size_bytes) for row in chatting]

    async def start(self, engine: str, model: str) -> EngineStatus:
        """Start in this process, and wait until it is ready. Raises as `EnginesService.start`."""
        spec = self._engines.spec(engine)
        return await self._engines.pool.start(spec, await self._engines.launch(spec, model))

    async def stop(self, engine: str, model: str = "") -> bool:
        """Stop one model of an engine, or all of it, wherever it is supervised. False when it did not run."""
        spec = self._engines.spec(engine)
        if not model:
            return await self._engines.stop(spec.id)
        here = await self._engines.pool.stop(spec.id, model)
        return here or await self._rooms.house.end_elsewhere(spec.id, model)

    async def log(self, engine: str, model: str = "") -> str:
        """The last lines of its log, redacted. model: of one that this process supervises; empty for any."""
        spec = self._engines.spec(engine)
        return self._engines.pool.log(spec.id, model) or await asyncio.to_thread(self._rooms.house.log, spec.id)

    async def history(self, engine: str) -> Sequence[str]:
        """What was installed, refused and rolled back, newest first."""
        return await self._installing.history(self._engines.spec(engine))

    async def newest(self, engine: str) -> Update | None:
        """Look at the releases for something newer than the tested one. Raises NoRelease, WireError leaves."""
        return await self._installing.update(self._engines.spec(engine), latest=True)

    def _looked(self, spec: EngineSpec) -> EngineOverview:
        home = self._rooms.home
        current = home.current(spec.id)
        before = tuple(one for one in home.kept(spec.id) if current is None or one.executable != current.executable)
        return EngineOverview(spec, current, before, tuple(home.problems(spec.id)))


def servable_file(path: Path, name: str) -> Servable:
    """A model that is started by its path. Touches the disk."""
    try:
        return Servable(str(path), name, path.stat().st_size)
    except OSError:
        return Servable(str(path), name, 0)
