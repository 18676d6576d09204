"""Makes supervisors, and knows through the ledger which engines other Hexalogues on this computer supervise."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from hexalogue.domain.engines import EngineAddress, EngineSpec, EngineState, EngineStatus, Launch
from hexalogue.domain.ids import EngineId
from hexalogue.engines.health import resident_bytes
from hexalogue.engines.identity import end_engine
from hexalogue.engines.ledger import Row
from hexalogue.engines.means import Means
from hexalogue.engines.output import last_lines
from hexalogue.engines.supervisor import EngineSupervisor
from hexalogue.wire.redact import redacted

# For an owner that lives: it looks four times a second, asks its engine to end, and kills it after 1.2 s. One that has
# not done so by then hangs, and the engine is ended from here.
OWNER_S: Final = 1.7
_STEP_S: Final = 0.02

_CAN_BE_ASKED: Final = frozenset({EngineState.READY, EngineState.DEGRADED})


class LocalEngineHouse:
    """Fulfils `domain.engine_ports.EngineHouse`."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._ledger = means.ledger

    def supervisor(
        self, spec: EngineSpec, launch: Launch, on_change: Callable[[EngineStatus], None]
    ) -> EngineSupervisor:
        """See the port."""
        return EngineSupervisor(spec, launch, self._means, on_change)

    def running(self) -> Sequence[EngineStatus]:
        """See the port. One whose owner is about to start it again is among them, as crashed."""
        return tuple(_measured(row) for row in self._rows())

    def address(self, engine: EngineId, model: str) -> EngineAddress | None:
        """See the port."""
        for row in self._rows():
            status = row.status
            fits = status.engine == engine and (not model or status.model == model)
            if fits and status.port and status.state in _CAN_BE_ASKED and row.is_alive:
                return EngineAddress(status.port, self._ledger.key(row.nonce))
        return None

    async def end_elsewhere(self, engine: EngineId, model: str = "") -> bool:
        """See the port. An engine of this process is ended as well, by its supervisor."""
        of_engine = [row for row in await asyncio.to_thread(self._rows) if row.status.engine == engine]
        rows = [row for row in of_engine if model in ("", row.status.model)]
        await asyncio.gather(*(self._ended(row) for row in rows))
        return bool(rows)

    def log(self, engine: EngineId) -> str:
        """See the port."""
        return last_lines(self._means.logs / f"{engine}.log", redacted)

    def reap(self) -> int:
        """See the port. Blocks: for a thread."""
        return self._ledger.reap()

    def _rows(self) -> tuple[Row, ...]:
        return tuple(row for row in self._ledger.rows() if row.is_owned or row.is_alive)

    async def _ended(self, row: Row) -> None:
        if row.is_owned:
            self._ledger.ask_to_stop(row.nonce)
            deadline = time.monotonic() + OWNER_S
            while self._ledger.has(row.nonce) and time.monotonic() < deadline:  # noqa: ASYNC110 - another process's act
                await asyncio.sleep(_STEP_S)
        if not self._ledger.has(row.nonce):
            return
        # Its owner may have started it again since the row was read.
        now = next((other for other in self._ledger.rows() if other.nonce == row.nonce), row)
        pid = now.status.pid
        if pid is not None:
            await asyncio.to_thread(end_engine, pid, now.engine_born, now.exe, now.nonce)
        if not now.is_owned:
            self._ledger.remove(now.nonce)


def _measured(row: Row) -> EngineStatus:
    pid = row.status.pid
    return replace(row.status, memory_bytes=resident_bytes(pid)) if pid is not None and row.is_alive else row.status
