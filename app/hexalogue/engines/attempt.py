"""One process of an engine from its start to its end: started, waited for, watched. What follows, others decide."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from hexalogue.domain.engines import Command
from hexalogue.domain.errors import AppError, StartFailed
from hexalogue.engines.health import (
    CHECK_EVERY_S,
    CHECK_PATIENCE_S,
    FAILURES_UNTIL_SILENT,
    Health,
    Patience,
    health,
    poll_after,
    resident_bytes,
)
from hexalogue.engines.listening import listens
from hexalogue.engines.process import EngineProcess

# How soon a wish of another process is seen; four looks a second are not seen on a core.
TICK_S: Final = 0.25

# While it starts: an answer is there at once, or it is not ours.
_START_CHECK_S: Final = 1.0
_LOOK_AT_MEMORY_S: Final = 1.0
# Of processor time between two checks: what a check itself costs is a hundredth of it.
_AT_WORK_S: Final = 0.1

# What is said of an engine that was ended because its start came to nothing.
NO_PROGRESS: Final = "hexalogue: it made no progress for {:.0f} s while it started, and was ended"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is started. health: the path of its check.   quiet_s: how long a start may show no progress; None for what
    the model's size gives.   check_every_s, check_patience_s: once it is ready.
    """

    command: Command
    port: int
    health: str
    model: Path | None = None
    log_file: Path | None = None
    quiet_s: float | None = None
    check_every_s: float = CHECK_EVERY_S
    check_patience_s: float = CHECK_PATIENCE_S


@dataclass(frozen=True, slots=True)
class Told:
    """What is told while it lives. ticked: at least each quarter second.   checked: memory it takes, and whether it
    computes.
    """

    spawned: Callable[[EngineProcess], None]
    listened: Callable[[], None]
    answered: Callable[[], None]
    fell_silent: Callable[[], None]
    ticked: Callable[[], None]
    checked: Callable[[int, bool], None]


@dataclass(frozen=True, slots=True)
class Ending:
    """How it ended. code: as a process says it; None when it could not be run at all, and `error` says why.
    was_ready: it had answered before.
    """

    code: int | None
    tail: str
    was_ready: bool = False
    error: AppError | None = None


class Attempt:
    """Lives one life. Cancelled, it ends the process before it lets go."""

    def __init__(self, plan: Plan, told: Told) -> None:
        self._plan = plan
        self._told = told
        self._is_silent = False
        self._failures = 0
        self._cpu_s = 0.0
        self._last_words = ""

    async def lived(self) -> Ending:
        """Start it, wait until it is ready, watch it until it ends."""
        try:
            process = await EngineProcess.spawned(self._plan.command, self._plan.log_file)
        except StartFailed as error:
            return Ending(None, error.detail, error=error)
        try:
            self._told.spawned(process)
            is_ready = await self._became_ready(process)
            if is_ready:
                self._told.answered()
                await self._watch(process)
            end = await process.ended()
        finally:
            await process.stop()
        return Ending(end.code, end.tail + self._last_words, is_ready)

    async def _became_ready(self, process: EngineProcess) -> bool:
        """Whether it answered; false when it ended before, or was ended because nothing moved."""
        began = looked_at = time.monotonic()
        patience = Patience(await asyncio.to_thread(_size, self._plan.model), began, self._plan.quiet_s)
        owner: asyncio.Future[bool | None] | None = None
        is_loading = False
        while not await process.ended_within(poll_after(time.monotonic() - began)):
            self._told.ticked()
            found = await health(self._plan.port, self._plan.health, _START_CHECK_S)
            now = time.monotonic()
            if found in (Health.GOOD, Health.LOADING):
                # Looked at beside the loading, and again as long as it is not ours: ours may bind yet.
                owner = owner or asyncio.get_running_loop().run_in_executor(None, listens, process.pid, self._plan.port)
                if found is Health.GOOD and await owner is not False and process.is_alive:
                    return True
                is_ours = owner.done() and owner.result() is not False
                if is_ours and not is_loading and found is Health.LOADING:
                    is_loading = True
                    self._told.listened()
                owner = None if owner.done() and not is_ours else owner
            if now - looked_at >= _LOOK_AT_MEMORY_S:
                looked_at = now
                patience.seen(resident_bytes(process.pid), now)
                self._give_up_if(process, patience, now)
        return False

    def _give_up_if(self, process: EngineProcess, patience: Patience, now: float) -> None:
        if patience.is_over(now) and not self._last_words:
            self._last_words = f"\n{NO_PROGRESS.format(patience.quiet_s)}\n"
            process.kill()

    async def _watch(self, process: EngineProcess) -> None:
        """Until it ends: wishes four times a second, its health now and then."""
        next_check = 0.0  # at once: what it takes is wanted
        while not await process.ended_within(TICK_S):
            self._told.ticked()
            if time.monotonic() < next_check:
                continue
            self._told.checked(resident_bytes(process.pid), self._is_at_work(process.pid))
            found = await health(self._plan.port, self._plan.health, self._plan.check_patience_s)
            if process.is_alive:
                self._judge(found)
            next_check = time.monotonic() + self._plan.check_every_s

    def _judge(self, found: Health) -> None:
        """Silence is told once it has lasted, and its end."""
        if found is Health.GOOD:
            if self._is_silent:
                self._told.answered()
            self._is_silent, self._failures = False, 0
            return
        self._failures += 1
        if self._failures >= FAILURES_UNTIL_SILENT and not self._is_silent:
            self._is_silent = True
            self._told.fell_silent()

    def _is_at_work(self, pid: int) -> bool:
        """Whether it computed since the last look: it may be asked by programs that do not tell us."""
        try:
            times = psutil.Process(pid).cpu_times()
        except psutil.Error:
            return False
        before, self._cpu_s = self._cpu_s, times.user + times.system
        return self._cpu_s - before >= _AT_WORK_S


def _size(model: Path | None) -> int:
    """Bytes of the model's file; 0 when it is none. Touches the disk."""
    if model is None:
        return 0
    try:
        return model.stat().st_size if model.is_file() else 0
    except OSError:
        return 0
