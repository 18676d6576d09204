"""A house of engines that are only states: for the rules of the pool, which need no process."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hexalogue.domain.engines import (
    EngineAddress,
    EngineSpec,
    EngineState,
    EngineStatus,
    InstalledEngine,
    Launch,
    Origin,
    TimelineEntry,
)
from hexalogue.domain.errors import AppError, StartFailed
from hexalogue.domain.ids import EngineId, ProviderId

GIGABYTE = 1_000_000_000


def a_spec(name: str = "server", provider: str = "server-row") -> EngineSpec:
    return EngineSpec(EngineId(name), name.title(), ProviderId(provider), name, "llama_server", "MIT")


def a_launch(alias: str, spec: EngineSpec | None = None) -> Launch:
    engine = InstalledEngine((spec or a_spec()).id, "b1", "cpu", Path("/engines/server"), Origin.FILE)
    return Launch(engine, Path(f"/models/{alias}.gguf"), alias)


@dataclass
class StateOnly:
    """A supervisor whose engine is ready as soon as `gate` is open."""

    house: "HouseOfStates"
    status: EngineStatus
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    death: AppError | None = None
    starts: int = 0
    users: int = 0
    on_change: Callable[[EngineStatus], None] = lambda _: None
    words: str = ""

    async def start(self) -> EngineAddress:
        if self.status.state is not EngineState.READY:
            self.starts += 1
            self.house.order.append(f"start {self.status.model}")
            self.become(EngineState.LOADING)
            await self.gate.wait()
            if self.death is not None:
                self.become(EngineState.CRASHED)
                raise self.death
            self.become(EngineState.READY, port=4000 + len(self.house.made))
        return EngineAddress(self.status.port or 0, "key")

    async def stop(self) -> None:
        self.house.order.append(f"stop {self.status.model}")
        self.become(EngineState.STOPPED, port=None)

    def become(self, state: EngineState, entry: TimelineEntry | None = None, **changes: Any) -> None:
        """Change, as a supervisor does when something happens, and tell it."""
        timeline = (*self.status.timeline, entry) if entry else self.status.timeline
        self.status = replace(self.status, state=state, timeline=timeline, **changes)
        self.on_change(self.status)

    def cause_of_death(self, since: float) -> AppError | None:
        return self.death

    async def explained(self, since: float) -> AppError | None:
        return self.death

    @contextmanager
    def busy(self) -> Iterator[None]:
        self.users += 1
        yield
        self.users -= 1

    def log(self) -> str:
        return self.words or f"log of {self.status.model}"


@dataclass
class HouseOfStates:
    """Hands out `StateOnly`; each running model takes `sizes` bytes of `memory`."""

    memory: int = 10 * GIGABYTE
    sizes: dict[str, int] = field(default_factory=dict)
    is_open: bool = True
    deaths: dict[str, AppError] = field(default_factory=dict)
    bad_versions: set[str] = field(default_factory=set)
    others: list[EngineStatus] = field(default_factory=list)
    made: list[StateOnly] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    has_made: asyncio.Event = field(default_factory=asyncio.Event)

    def supervisor(self, spec: EngineSpec, launch: Launch, on_change: Callable[[EngineStatus], None]) -> StateOnly:
        version = launch.engine.version
        death = StartFailed(spec.name, version) if version in self.bad_versions else self.deaths.get(launch.alias)
        made = StateOnly(
            self, EngineStatus(spec.id, version=version, model=launch.alias), death=death, on_change=on_change
        )
        if self.is_open:
            made.gate.set()
        self.made.append(made)
        self.has_made.set()
        return made

    def running(self) -> Sequence[EngineStatus]:
        return self.others

    def address(self, engine: EngineId, model: str) -> EngineAddress | None:
        there = (row for row in self.others if row.engine == engine and row.model == model)
        found = next(there, None)
        return EngineAddress(found.port or 0, "theirs") if found else None

    async def end_elsewhere(self, engine: EngineId, model: str = "") -> bool:
        before = len(self.others)
        self.others = [row for row in self.others if row.engine != engine or model not in ("", row.model)]
        return len(self.others) < before

    def log(self, engine: EngineId) -> str:
        return ""

    def reap(self) -> int:
        return 0

    def needed(self, launch: Launch) -> int:
        return self.sizes.get(launch.alias, GIGABYTE)

    def free(self) -> int:
        alive = [one for one in self.made if one.status.state in (EngineState.LOADING, EngineState.READY)]
        return self.memory - sum(self.sizes.get(one.status.model, GIGABYTE) for one in alive)
