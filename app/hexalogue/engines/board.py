"""What is known of one supervised engine: its status, told here and through the ledger; its deaths; who uses it."""

import asyncio
import contextlib
import logging
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

from hexalogue.domain.engine_life import Happening, IllegalTransition, added, transition
from hexalogue.domain.engines import EngineState, EngineStatus, Fault, TimelineEntry
from hexalogue.domain.errors import AppError
from hexalogue.engines.ledger import Ledger, Row, new_nonce, owner_born
from hexalogue.engines.process import EngineProcess

_log = logging.getLogger(__name__)

_DEATHS: Final = 10


class Board:
    """Status and row of one engine, always the same. on_change: told each change, on the loop."""

    def __init__(self, status: EngineStatus, ledger: Ledger, on_change: Callable[[EngineStatus], None]) -> None:
        self.status = replace(status, owner_pid=os.getpid())
        self.nonce = new_nonce()
        self._ledger = ledger
        self._on_change = on_change
        self._owner_born = owner_born()
        self._process: EngineProcess | None = None
        self._deaths: list[tuple[float, AppError]] = []
        self._died = asyncio.Event()

    def note(self, **fields: Any) -> None:
        """Change fields of the status; told with the next thing that happens."""
        self.status = replace(self.status, **fields)

    def has(self, process: EngineProcess | None) -> None:
        """Its process from now on; None when it has ended."""
        self._process = process
        if process is None:
            self.note(pid=None, port=None, memory_bytes=0)
            return
        self.note(pid=process.pid)
        self._tell()

    def happen(self, happening: Happening, text: str = "", fault: str = "", fix: str = "") -> None:
        """Something happened to it. What cannot happen is a mistake of ours: logged, and nothing changes."""
        try:
            state = transition(self.status.state, happening)
        except IllegalTransition as mistake:
            _log.warning("%s: %s", self.status.engine, mistake)
            return
        timeline = self.status.timeline
        if text:
            timeline = added(timeline, TimelineEntry(time.time(), state, text, fault, fix))
        self.note(state=state, timeline=timeline)
        self._tell()

    def crash(self, error: AppError, fault: Fault | None, text: str) -> None:
        """It ended unasked. text: what follows from it, in a sentence."""
        self._deaths = [*self._deaths[1 - _DEATHS :], (time.time(), error)]
        self.happen(Happening.ENDED, text, fault.row.id if fault else "", error.fix)
        self._died.set()
        self._died = asyncio.Event()

    async def death(self, within_s: float) -> None:
        """Wait for the next one, but no longer than that."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                await self._died.wait()

    def cause_of_death(self, since: float) -> AppError | None:
        """The last death after that moment; None where there is none."""
        found = [error for at, error in self._deaths if at >= since]
        return found[-1] if found else None

    def forget(self) -> None:
        """Take it out of the ledger: nothing runs any more."""
        self._ledger.remove(self.nonce)

    def _tell(self) -> None:
        if self.status.state is not EngineState.STOPPED:
            row = Row(self.nonce, self._owner_born, self.status)
            if (process := self._process) is not None:
                folder = str(process.private_folder or "")
                row = replace(row, engine_born=process.born, exe=process.exe, private_folder=folder)
            self._ledger.write(row)
        self._on_change(self.status)


class Usage:
    """Whether anybody wants anything of it."""

    def __init__(self) -> None:
        self._users = 0
        self._used_at = time.monotonic()

    def touch(self) -> None:
        """Somebody asks it something."""
        self._used_at = time.monotonic()

    @contextlib.contextmanager
    def busy(self) -> Iterator[None]:
        """While somebody waits for its answer it is not idle, however long that takes."""
        self._users += 1
        try:
            yield
        finally:
            self._users -= 1
            self.touch()

    @property
    def rested_s(self) -> float:
        """Seconds since it was last used; 0 while it is."""
        return 0.0 if self._users else time.monotonic() - self._used_at
