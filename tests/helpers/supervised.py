"""Supervisors of real engines and of the small one with faults, in a house of the test's own."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from tests.helpers.engine_binaries import llama_server
from tests.helpers.starter import starter_path
from tests.integration.engines.engine_programs import program

from hexalogue.catalog.engines import load_engines
from hexalogue.catalog.faults import load_faults
from hexalogue.domain.engine_life import RestartPolicy
from hexalogue.domain.engines import (
    Command,
    EngineAddress,
    EngineSpec,
    EngineState,
    EngineStatus,
    InstalledEngine,
    Launch,
    Origin,
)
from hexalogue.domain.ids import EngineId
from hexalogue.engines.arguments import command_of
from hexalogue.engines.faults import classified
from hexalogue.engines.house import LocalEngineHouse
from hexalogue.engines.ledger import Ledger
from hexalogue.engines.means import Means
from hexalogue.engines.supervisor import EngineSupervisor
from hexalogue.services.tasks import TaskScope
from hexalogue.store.folders import resource_root

LLAMA = EngineId("llama-server")
# Waits of a test are a tenth of a person's.
QUICK = RestartPolicy(first_s=0.05, cap_s=0.4)


def bugs_are_raised(name: str, bug: BaseException) -> None:
    raise AssertionError(name) from bug


def llama_spec() -> EngineSpec:
    """The row of the real engine."""
    return next(spec for spec in load_engines(resource_root()) if spec.id == LLAMA)


def llama_launch(**changes: Any) -> Launch:
    """The starter model in the real engine, on one thread."""
    engine = InstalledEngine(LLAMA, "b10434", "cpu", llama_server(), Origin.PATH)
    launch = Launch(engine, starter_path(), "starter", context_tokens=512, threads=1, extra=("-tb", "1", "-np", "1"))
    return replace(launch, **changes)


def small_launch(**changes: Any) -> Launch:
    """For the small engine: the program stands in the command."""
    engine = InstalledEngine(LLAMA, "1", "cpu", Path("/usr/bin/true"), Origin.FILE)
    return replace(Launch(engine, None, "small"), **changes)


@dataclass
class Watched:
    """What a supervisor told: each change, in order."""

    statuses: list[EngineStatus] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def __call__(self, status: EngineStatus) -> None:
        self.statuses.append(status)
        self.changed.set()

    @property
    def states(self) -> list[EngineState]:
        """Each state once in a row."""
        states = [status.state for status in self.statuses]
        return [state for number, state in enumerate(states) if number == 0 or states[number - 1] is not state]

    @property
    def sentences(self) -> list[str]:
        """The timeline as it is now."""
        return [entry.text for entry in self.statuses[-1].timeline] if self.statuses else []

    async def until(self, wanted: Callable[[EngineStatus], bool], within_s: float = 20.0) -> EngineStatus:
        """Wait for a status, from now on."""
        async with asyncio.timeout(within_s):
            while not (self.statuses and wanted(self.statuses[-1])):
                self.changed.clear()
                await self.changed.wait()
        return self.statuses[-1]

    async def until_state(self, *states: EngineState, within_s: float = 20.0) -> EngineStatus:
        """Wait until it is in one of these states."""
        return await self.until(lambda status: status.state in states, within_s)


def means(folder: Path, scope: TaskScope, **changes: Any) -> Means:
    """The real means, with quick waits, in a folder of the test's own."""
    usual = Means(
        partial(command_of, threads=lambda: 1),
        partial(classified, load_faults(resource_root())),
        scope.start,
        Ledger(folder / "run"),
        folder / "logs",
        policy=QUICK,
    )
    return replace(usual, **changes)


def small_command(mode: str, *words: str) -> Callable[[EngineSpec, Launch, int, str], Command]:
    """A maker of commands for the small engine with faults."""

    def made(spec: EngineSpec, launch: Launch, port: int, key: str) -> Command:
        del spec, launch
        return program(mode, "--port", str(port), *words, LLAMA_API_KEY=key)

    return made


@contextlib.asynccontextmanager
async def supervised(
    folder: Path, launch: Launch | None = None, **changes: Any
) -> AsyncIterator[tuple[EngineSupervisor, Watched, LocalEngineHouse]]:
    """A supervisor, not started; stopped at the end. changes: of the means."""
    scope = TaskScope(bugs_are_raised)
    house = LocalEngineHouse(means(folder, scope, **changes))
    watched = Watched()
    supervisor = house.supervisor(llama_spec(), launch or llama_launch(), watched)
    try:
        yield supervisor, watched, house
    finally:
        await supervisor.stop()
        await scope.close()


async def answer(address: EngineAddress, path: str = "/health", body: bytes = b"") -> bytes:
    """One exchange with an engine: status line, head and body as they come, until it closes."""
    reader, writer = await asyncio.open_connection(address.host, address.port)
    head = f"{'POST' if body else 'GET'} {path} HTTP/1.0\r\nAuthorization: Bearer {address.key}\r\n"
    writer.write(f"{head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
    try:
        return await reader.read()
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
