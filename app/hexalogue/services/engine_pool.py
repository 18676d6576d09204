"""The engines this process supervises: one process a model, room made for the next, nobody stopped while in use."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field, replace

from hexalogue.domain.engine_ports import EngineHouse, Supervisor
from hexalogue.domain.engines import EngineAddress, EngineSpec, EngineState, EngineStatus, InstalledEngine, Launch
from hexalogue.domain.errors import AppError, Died, StartFailed, TooLargeForMemory
from hexalogue.domain.ids import EngineId


async def _not_left(_spec: EngineSpec, _engine: InstalledEngine) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class PoolRooms:
    """What the pool asks. memory_needed: bytes a launch takes, touches the disk.   memory_free: bytes that a new
    process may take now.   budget: bytes all engines together may take, 0 for what is free.   before: the version that
    a new one replaced, touches the disk; it is tried when the new one does not start.   left: told that it did better.
    """

    house: EngineHouse
    memory_needed: Callable[[Launch], int]
    memory_free: Callable[[], int]
    budget: Callable[[], int] = lambda: 0
    before: Callable[[InstalledEngine], InstalledEngine | None] = lambda _: None
    left: Callable[[EngineSpec, InstalledEngine], Awaitable[None]] = _not_left


@dataclass(frozen=True, slots=True)
class Lent:
    """A ready engine in use. supervisor: None for one that another Hexalogue supervises."""

    address: EngineAddress
    supervisor: Supervisor | None


@dataclass(slots=True)
class _Place:
    """One model of one engine."""

    name: str
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    supervisor: Supervisor | None = None
    needed_bytes: int = 0
    is_begun: bool = False
    users: int = 0
    used_at: float = 0.0

    @property
    def takes_memory(self) -> bool:
        """Also between a crash and the next attempt, which comes by itself; not once its start was given up, nor when
        it was stopped for idleness or from elsewhere.
        """
        if self.supervisor is None or not self.is_begun:
            return False
        return self.supervisor.status.state is not EngineState.STOPPED


class EnginePool:
    """Starts, lends and stops. Loads are made one after another; a question waits for the model it needs."""

    def __init__(self, rooms: PoolRooms, on_change: Callable[[EngineStatus], None]) -> None:
        self._rooms = rooms
        self._on_change = on_change
        self._places: dict[tuple[EngineId, str], _Place] = {}
        self._making_room = asyncio.Lock()
        self._given_back = asyncio.Event()

    @property
    def statuses(self) -> Sequence[EngineStatus]:
        """How each engine of this process is doing."""
        return [place.supervisor.status for place in self._places.values() if place.supervisor is not None]

    @property
    def idle(self) -> Sequence[EngineStatus]:
        """Those that are ready and that nobody asks right now: they could be stopped for their memory."""
        resting = [place.supervisor for place in self._places.values() if place.supervisor and not place.users]
        return [one.status for one in resting if one.status.state in (EngineState.READY, EngineState.DEGRADED)]

    @asynccontextmanager
    async def lent(self, spec: EngineSpec, launch: Launch) -> AsyncIterator[Lent]:
        """The engine with this model, started if need be, and not stopped for memory meanwhile.

        Raises EngineError leaves, TooLargeForMemory, ModelError leaves for a file that cannot be served.
        """
        place = self._places.setdefault((spec.id, launch.alias), _Place(spec.name))
        place.users += 1
        try:
            lent = await self._ready(place, spec, launch)
            with lent.supervisor.busy() if lent.supervisor is not None else nullcontext():
                yield lent
        finally:
            place.users -= 1
            place.used_at = time.monotonic()
            self._given_back.set()

    async def start(self, spec: EngineSpec, launch: Launch) -> EngineStatus:
        """Start and leave running. Raises as `lent`."""
        async with self.lent(spec, launch) as lent:
            return lent.supervisor.status if lent.supervisor is not None else self._elsewhere(spec.id, launch.alias)

    async def stop(self, engine: EngineId, model: str = "") -> bool:
        """Stop every model of this engine that this process supervises, or one; False when there was none.

        One that crashed is forgotten, too.
        """
        places = [place for place in self._of(engine, model) if place.supervisor is not None]
        await asyncio.gather(*(self._stopped(place) for place in places))
        return bool(places)

    def log(self, engine: EngineId, model: str = "") -> str:
        """The last output of one that this process supervises; empty when there is none. model: empty for any."""
        for place in self._of(engine, model):
            if place.supervisor is not None:
                return place.supervisor.log()
        return ""

    async def close(self) -> None:
        """Stop everything, side by side. Idempotent."""
        places = [place for place in self._places.values() if place.supervisor is not None]
        await asyncio.gather(*(self._stopped(place) for place in places))

    def _of(self, engine: EngineId, model: str) -> list[_Place]:
        return [place for (owner, alias), place in self._places.items() if owner == engine and model in ("", alias)]

    async def _ready(self, place: _Place, spec: EngineSpec, launch: Launch) -> Lent:
        async with place.lock:
            supervisor = place.supervisor
            if supervisor is None or not place.takes_memory:
                running = await asyncio.to_thread(self._rooms.house.address, spec.id, launch.alias)
                if running is not None:
                    return Lent(running, None)
                place.needed_bytes = await asyncio.to_thread(self._rooms.memory_needed, launch)
                async with self._making_room:
                    await self._make_room(place, launch)
                    return await self._begun(place, spec, launch)
            return Lent(await supervisor.start(), supervisor)

    async def _begun(self, place: _Place, spec: EngineSpec, launch: Launch) -> Lent:
        """Held inside of `_making_room`: what is free is only known once the model before is loaded."""
        try:
            return await self._started(place, spec, launch)
        except (StartFailed, Died) as error:
            before = await asyncio.to_thread(self._rooms.before, launch.engine)
            if before is None:
                raise
            try:
                lent = await self._started(place, spec, replace(launch, engine=before))
            except AppError:
                raise error from None
            await self._rooms.left(spec, launch.engine)
            return lent

    async def _started(self, place: _Place, spec: EngineSpec, launch: Launch) -> Lent:
        supervisor = self._rooms.house.supervisor(spec, launch, self._on_change)
        place.supervisor, place.is_begun = supervisor, True
        try:
            return Lent(await supervisor.start(), supervisor)
        except (AppError, asyncio.CancelledError):
            place.is_begun = False
            raise

    async def _make_room(self, place: _Place, launch: Launch) -> None:
        """Stop the least recently used until it fits; wait for those in use. Raises TooLargeForMemory."""
        while True:
            short = await self._short_of(place)
            if short <= 0:
                return
            others = [other for other in self._places.values() if other is not place and other.takes_memory]
            idle = [other for other in others if not other.users]
            if idle:
                await self._stopped(min(idle, key=lambda other: other.used_at))
            elif others:
                self._given_back.clear()
                await self._given_back.wait()
            else:
                free = max(0, place.needed_bytes - short)
                raise TooLargeForMemory(launch.alias or place.name, place.needed_bytes, free)

    async def _short_of(self, place: _Place) -> int:
        """Bytes that are missing; zero or less when it fits."""
        free = await asyncio.to_thread(self._rooms.memory_free)
        budget = self._rooms.budget()
        if budget:
            taken = sum(
                other.needed_bytes for other in self._places.values() if other is not place and other.takes_memory
            )
            free = min(free, budget - taken)
        return place.needed_bytes - free

    async def _stopped(self, place: _Place) -> None:
        if place.supervisor is not None:
            await place.supervisor.stop()
            place.supervisor, place.is_begun = None, False

    def _elsewhere(self, engine: EngineId, alias: str) -> EngineStatus:
        running = (row for row in self._rooms.house.running() if row.engine == engine and row.model == alias)
        return next(running, replace(EngineStatus(engine), model=alias))
