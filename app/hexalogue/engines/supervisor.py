"""Keeps one engine running: a process after another for one launch, each a step safer, and tells how it is doing."""

import asyncio
import contextlib
import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from hexalogue.domain.engine_life import (
    Crash,
    CrashRecord,
    Happening,
    said_again,
    said_given_up,
    said_ready,
    said_start,
    wait_before,
)
from hexalogue.domain.engine_steps import next_launch, said_change
from hexalogue.domain.engines import Command, EngineAddress, EngineSpec, EngineState, EngineStatus, Launch
from hexalogue.domain.errors import AppError, StartFailed
from hexalogue.engines.attempt import TICK_S, Attempt, Ending, Plan, Told
from hexalogue.engines.board import Board, Usage
from hexalogue.engines.environment import NONCE_VARIABLE
from hexalogue.engines.faults import error_of
from hexalogue.engines.means import Means
from hexalogue.engines.process import EngineProcess

# An answer breaks off some milliseconds before its engine's end is known.
EXPLAIN_S: Final = 1.0

_KEY_BYTES: Final = 32
_UNHEALTHY: Final = "It runs, but its health check has failed several times in a row."


class EngineSupervisor:
    """Fulfils `domain.engine_ports.Supervisor`. Belongs to one loop; `on_change` is called on it.

    usage: told by whoever asks the engine, where idle engines are stopped.
    """

    def __init__(
        self, spec: EngineSpec, launch: Launch, means: Means, on_change: Callable[[EngineStatus], None]
    ) -> None:
        engine = launch.engine
        status = EngineStatus(spec.id, version=engine.version, variant=engine.variant, model=launch.alias)
        self.usage = Usage()
        self._spec = spec
        self._asked = launch
        self._launch = launch
        self._means = means
        self._board = Board(status, means.ledger, on_change)
        self._key = secrets.token_urlsafe(_KEY_BYTES)
        self._process: EngineProcess | None = None
        self._task: asyncio.Task[None] | None = None
        self._outcome: asyncio.Future[EngineAddress | AppError] | None = None
        self._stop = asyncio.Event()
        self._record = CrashRecord()
        self._last_log = ""
        self._waiting = 0
        self._was_ready = False

    # --- what others ask

    @property
    def status(self) -> EngineStatus:
        """See the port."""
        return self._board.status

    async def start(self) -> EngineAddress:
        """See the port. Cancelled, a first start that nobody else waits for is stopped."""
        if self._stop.is_set():
            await self.finished()
        if self._task is None or self._task.done():
            self._begin()
        is_up = self._process is not None and self._process.is_alive
        if self._outcome is None or (self._outcome.done() and not is_up):  # its end is not yet dealt with
            self._outcome = asyncio.get_running_loop().create_future()
        self._waiting += 1
        try:
            outcome = await asyncio.shield(self._outcome)
        except asyncio.CancelledError:
            if self._waiting == 1 and not self._was_ready:
                await self.stop()
            raise
        finally:
            self._waiting -= 1
        if isinstance(outcome, AppError):
            raise outcome
        return outcome

    async def stop(self) -> None:
        """See the port. Cancelling who waits here does not save it."""
        self._begin_stop("It is asked to stop.")
        await self.finished()

    async def finished(self) -> None:
        """Wait until it is stopped, from here or from elsewhere, or given up."""
        if self._task is not None:
            await asyncio.wait((self._task,))

    def log(self) -> str:
        """See the port."""
        return self._process.tail() if self._process is not None else self._last_log

    def cause_of_death(self, since: float) -> AppError | None:
        """See the port."""
        return self._board.cause_of_death(since)

    def busy(self) -> contextlib.AbstractContextManager[None]:
        """See the port."""
        return self.usage.busy()

    async def explained(self, since: float) -> AppError | None:
        """See the port."""
        if self.cause_of_death(since) is None and self._task is not None and not self._task.done():
            await self._board.death(EXPLAIN_S)
        return self.cause_of_death(since)

    # --- one process after another

    def _begin(self) -> None:
        """A start that somebody asked for: what was before is forgotten, but for the timeline."""
        self._stop.clear()
        self._record = CrashRecord()
        self._launch = self._asked
        self._was_ready = False
        self._outcome = asyncio.get_running_loop().create_future()
        self._task = self._means.start_task(self._run(), name=f"engine {self._spec.id}")

    async def _run(self) -> None:
        try:
            while not self._stop.is_set() and await self._went_on():
                pass
        finally:
            self._process = None
            self._board.has(None)
            if self.status.state not in (EngineState.STOPPED, EngineState.CRASHED):  # the task was cancelled
                self._board.happen(Happening.STOP_ASKED)
                self._board.happen(Happening.ENDED, "It has stopped.")
            self._board.forget()
            _settle(self._outcome, StartFailed(self._spec.name, "it was stopped meanwhile", fix="Start it again."))

    async def _went_on(self) -> bool:
        """One process; whether there is to be another."""
        engine, port = self._launch.engine, self._means.port()
        self._board.note(port=port, started_at=time.time(), variant=engine.variant, version=engine.version)
        said = said_start(engine.version, engine.variant, self._launch.alias)
        self._board.happen(Happening.STARTED, said)
        try:
            plan = self._plan(port)
        except AppError as error:  # its build does not understand what this launch wants
            return await self._ended(Ending(None, error.detail, error=error))
        told = Told(
            self._spawned,
            partial(self._tell, Happening.LISTENED, "It listens, and loads its model."),
            self._answered,
            partial(self._tell, Happening.FELL_SILENT, _UNHEALTHY),
            self._heed,
            self._checked,
        )
        return await self._ended(await Attempt(plan, told).lived())

    def _plan(self, port: int) -> Plan:
        """The next process. Raises what the command's maker raises."""
        command = self._means.command(self._spec, self._launch, port, self._key)
        if _is_used(self._key, command):
            self._means.ledger.keep_key(self._board.nonce, self._key)
        else:
            self._key = ""
        return Plan(
            replace(command, environment={**command.environment, NONCE_VARIABLE: self._board.nonce}),
            port,
            self._spec.health,
            self._launch.model,
            self._means.logs / f"{self._spec.id}.log",
            self._means.quiet_s,
            self._means.check_every_s,
            self._means.check_patience_s,
        )

    async def _ended(self, ending: Ending) -> bool:
        """After its end: rest, give up, or wait and go on."""
        pid, self._process = self.status.pid or 0, None
        self._board.has(None)
        self._last_log = ending.tail
        if self._stop.is_set():
            self._board.happen(Happening.ENDED, "It has stopped.")
            return False
        code, tail, policy, now = ending.code, ending.tail, self._means.policy, time.monotonic()
        fault = self._means.classify(self._spec.id, code, tail)
        meanings = self._spec.exits
        error = error_of(fault, self._spec.name, code, tail, was_ready=ending.was_ready, meanings=meanings)
        if fault is None and ending.error is not None:
            error = ending.error
        self._record = self._record.noted(Crash(pid, now), policy)
        count, wait_s = len(self._record.recent(policy, now)), wait_before(self._record, policy, now)
        room = await asyncio.to_thread(self._means.room, self._launch)
        row = fault.row if fault else None
        following = next_launch(self._launch, row, room, count, was_ready=ending.was_ready)
        if wait_s is None or following is None or ending.error is not None:
            self._board.note(attempt=0)
            self._board.crash(error, fault, said_given_up(error.message, policy, count))
            _settle(self._outcome, error)
            return False
        if self._outcome is not None and self._outcome.done():  # who asks for it now waits for the next one
            self._outcome = asyncio.get_running_loop().create_future()
        change = said_change(self._launch, following)
        self._board.note(attempt=count)
        self._board.crash(error, fault, said_again(error.message, wait_s, change, policy, count))
        self._launch = following
        await _waited(self._stop, wait_s, self._heed)
        return not self._stop.is_set()

    # --- what a process tells

    def _spawned(self, process: EngineProcess) -> None:
        self._process = process
        self._board.has(process)
        if self._stop.is_set():
            process.begin_stop()

    def _answered(self) -> None:
        """It is ready, or good again."""
        self._was_ready = True
        self.usage.touch()
        is_first = self.status.state in (EngineState.STARTING, EngineState.LOADING)
        took_s = time.time() - self.status.started_at if is_first else None
        change = said_change(self._asked, self._launch)
        self._tell(Happening.ANSWERED_SAFER if change else Happening.ANSWERED, said_ready(took_s, change))
        if not self._stop.is_set():
            _settle(self._outcome, EngineAddress(self.status.port or 0, self._key))

    def _tell(self, happening: Happening, text: str) -> None:
        if not self._stop.is_set():
            self._board.happen(happening, text)

    def _checked(self, memory_bytes: int, is_at_work: bool) -> None:
        self._board.note(memory_bytes=memory_bytes)
        if is_at_work:
            self.usage.touch()
        idle_s = self._means.idle_s()
        if idle_s and self.usage.rested_s >= idle_s:
            self._begin_stop(f"Nobody asked it anything for {idle_s:g} s: it is stopped, and its memory is free.")

    def _heed(self) -> None:
        """A wish of another process."""
        if not self._stop.is_set() and self._means.ledger.is_asked_to_stop(self._board.nonce):
            self._begin_stop("Another Hexalogue asks it to stop.")

    def _begin_stop(self, why: str) -> None:
        if self._stop.is_set() or self._task is None or self._task.done():
            return
        self._stop.set()
        self._board.happen(Happening.STOP_ASKED, why)
        if self._process is not None:
            self._process.begin_stop()


def _settle(waited: "asyncio.Future[EngineAddress | AppError] | None", outcome: EngineAddress | AppError) -> None:
    """Tell whoever waits for a start."""
    if waited is not None and not waited.done():
        waited.set_result(outcome)


async def _waited(stop: asyncio.Event, seconds: float, look: Callable[[], None]) -> None:
    """Wait before the next attempt, until somebody wants none any more; `look` sees to it that this is noticed."""
    until = time.monotonic() + seconds
    while not stop.is_set() and (left := until - time.monotonic()) > 0:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(left, TICK_S)):
                await stop.wait()
        look()


def _is_used(key: str, command: Command) -> bool:
    """Whether the engine was given the key: one that knows none is asked without."""
    values = (*command.environment.values(), *command.private_files.values())
    return bool(key) and any(key in value for value in values)
