"""A house of engines without restarts: one real llama-server for each supervisor, which stays down when it falls.

For tests of what happens above a supervisor; the real one has tests of its own.
"""

import asyncio
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from hexalogue.domain.engines import Command, EngineAddress, EngineSpec, EngineState, EngineStatus, Launch
from hexalogue.domain.errors import AppError, Died, StartFailed
from hexalogue.domain.ids import EngineId
from hexalogue.engines.process import EngineProcess

START_S = 60.0


@dataclass
class PlainSupervisor:
    spec: EngineSpec
    launch: Launch
    on_change: Callable[[EngineStatus], None]
    status: EngineStatus
    process: EngineProcess | None = None
    death: tuple[float, AppError] | None = None
    watcher: "asyncio.Task[None] | None" = None

    async def start(self) -> EngineAddress:
        if self.status.state is EngineState.READY and self.status.port:
            return EngineAddress(self.status.port)
        port = _free_port()
        argv = [str(self.launch.engine.executable), "-m", str(self.launch.model), "--host", "127.0.0.1", "--port"]
        argv += [str(port), "-c", "1024", "-np", "1", "-t", "1", "-tb", "1", "-lv", "4", "-ngl", "99"]
        argv += ["--rpc", ",".join(self.launch.peers)] if self.launch.peers else []
        self._is(EngineState.STARTING)
        self.process = await EngineProcess.spawned(
            Command(tuple(argv), {"OMP_WAIT_POLICY": "PASSIVE"}, self.launch.engine.folder)
        )
        deadline = time.monotonic() + START_S
        while not await asyncio.to_thread(_is_healthy, port):
            if await self.process.ended_within(0.05) or time.monotonic() > deadline:
                await self.process.stop()
                self._is(EngineState.CRASHED)
                raise StartFailed(self.spec.name, "it ended", detail=self.process.tail())
        self.status = replace(self.status, pid=self.process.pid, port=port)
        self._is(EngineState.READY)
        self.watcher = asyncio.get_running_loop().create_task(self._watch(self.process), name="plain supervisor")
        return EngineAddress(port)

    async def stop(self) -> None:
        if self.watcher is not None:
            self.watcher.cancel()
        if self.process is not None:
            await self.process.stop()
        self._is(EngineState.STOPPED)

    def cause_of_death(self, since: float) -> AppError | None:
        return self.death[1] if self.death and self.death[0] >= since else None

    def log(self) -> str:
        return self.process.tail() if self.process else ""

    async def _watch(self, process: EngineProcess) -> None:
        ended = await process.ended()
        self.death = (time.time(), Died(self.spec.name, f"code {ended.code}"))
        self._is(EngineState.CRASHED)

    def _is(self, state: EngineState) -> None:
        self.status = replace(self.status, state=state)
        self.on_change(self.status)


@dataclass
class PlainHouse:
    made: list[PlainSupervisor] = field(default_factory=list)

    def supervisor(
        self, spec: EngineSpec, launch: Launch, on_change: Callable[[EngineStatus], None]
    ) -> PlainSupervisor:
        self.made.append(PlainSupervisor(spec, launch, on_change, EngineStatus(spec.id, model=launch.alias)))
        return self.made[-1]

    def running(self) -> Sequence[EngineStatus]:
        return []

    def address(self, engine: EngineId, model: str) -> EngineAddress | None:
        return None

    async def end_elsewhere(self, engine: EngineId) -> bool:
        return False

    def log(self, engine: EngineId) -> str:
        return ""

    def reap(self) -> int:
        return 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _is_healthy(port: int) -> bool:
    with socket.socket() as client:
        client.settimeout(1.0)
        try:
            client.connect(("127.0.0.1", port))
            client.sendall(b"GET /health HTTP/1.0\r\n\r\n")
            return b" 200 " in client.recv(64)
        except OSError:
            return False
