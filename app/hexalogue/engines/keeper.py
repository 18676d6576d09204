"""Keepers: what `hexalogue engines start` leaves running. A Hexalogue without a window that supervises one engine until
it is stopped from outside, gives up, or (where that is set) nobody has used it for long.

Who starts one waits for its report: a file beside the ledger, named by a token that only the two of them know.
"""

import asyncio
import contextlib
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from hexalogue.domain import errors
from hexalogue.domain.engine_ports import Supervisor
from hexalogue.domain.engines import EngineState, EngineStatus
from hexalogue.domain.errors import AppError, StartFailed
from hexalogue.domain.ids import EngineId
from hexalogue.engines.output import last_lines
from hexalogue.engines.supervisor import EngineSupervisor
from hexalogue.wire.redact import redacted

REPORT_VARIABLE: Final = "HEXALOGUE_KEEPER_REPORT"

# A supervisor has deadlines of its own; this one is for a keeper that hangs before it has one.
LONGEST_START_S: Final = 3600.0
_STEP_S: Final = 0.025
_LOOK_S: Final = 0.25
_LOG_BYTES: Final = 1024 * 1024
_TAIL_BYTES: Final = 4 * 1024
_PRIVATE: Final = 0o600

# They outlive us: nobody waits for them, and nobody wants to be warned of it.
_left_running: "list[subprocess.Popen[bytes]]" = []


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a start: a status, or an error by its class, its sentences and its detail."""

    status: EngineStatus | None = None
    kind: str = ""
    message: str = ""
    fix: str = ""
    detail: str = ""


class EngineKeepers:
    """Fulfils `domain.engine_ports.Keepers`.

    run: the ledger's folder.   logs: the folder of the engines' logs.   arguments: of our own program, for an engine
    and a model.   program: our own program, unless it is another.
    """

    def __init__(
        self,
        run: Path,
        logs: Path,
        arguments: Callable[[EngineId, str], Sequence[str]],
        program: Sequence[str] = (),
    ) -> None:
        self._run = run
        self._log = logs / "keeper.log"
        self._arguments = arguments
        self._program = tuple(program) or own_program()

    async def started(self, engine: EngineId, model: str) -> EngineStatus:
        """See the port. Cancelled, it ends the keeper, which ends its engine."""
        token = secrets.token_hex(16)
        command = (*self._program, *self._arguments(engine, model))
        try:
            process = await asyncio.to_thread(spawn_keeper, command, {REPORT_VARIABLE: token}, self._log)
        except OSError as error:
            raise StartFailed(engine, f"its keeper could not be started ({error.strerror})") from error
        try:
            report = await self._reported(process, token, engine)
        except asyncio.CancelledError:
            process.terminate()
            raise
        finally:
            (self._run / f"{token}.report").unlink(missing_ok=True)
        if report.status is None:
            raise _error_of(report, engine)
        return report.status

    async def keep(self, supervisor: Supervisor) -> None:
        """See the port. SIGTERM and SIGINT stop it, and are no error."""
        with _ended_by_signals() as asked:
            try:
                await supervisor.start()
                self._tell(Report(supervisor.status))
                await _over(supervisor)
            except AppError as met:
                self._tell(Report(None, met.kind, met.message, met.fix, met.detail))
                raise
            except asyncio.CancelledError:
                if not asked:
                    raise
                _uncancel()
            finally:
                await supervisor.stop()
        error = supervisor.cause_of_death(0.0)
        if supervisor.status.state is EngineState.CRASHED and error is not None:
            raise error

    async def _reported(self, process: "subprocess.Popen[bytes]", token: str, engine: EngineId) -> Report:
        """Wait for the report, or for the keeper's end without one."""
        path, deadline = self._run / f"{token}.report", time.monotonic() + LONGEST_START_S
        while True:
            has_ended = process.poll() is not None  # looked at first: what it wrote before its end is read
            report = _read(path)
            if report is not None:
                return report
            if has_ended:
                words = await asyncio.to_thread(last_lines, self._log, redacted, _TAIL_BYTES)
                why = f"its keeper ended before it was ready (exit code {process.returncode})"
                raise StartFailed(engine, why, detail=words)
            if time.monotonic() > deadline:
                process.terminate()
                raise StartFailed(engine, "its keeper has not said anything for an hour")
            await asyncio.sleep(_STEP_S)

    def _tell(self, report: Report) -> None:
        """To who waits, if anybody does. Once: a later end is not about the start."""
        token = os.environ.pop(REPORT_VARIABLE, "")
        if not token:
            return
        partial = self._run / f".{token}.report"
        with contextlib.suppress(OSError):
            self._run.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE), "wb") as file:
                file.write(msgspec.json.encode(report))
            partial.replace(self._run / f"{token}.report")


def own_program() -> tuple[str, ...]:
    """How this application is started. -P keeps the working folder off the module path."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-P", "-m", "hexalogue")


def spawn_keeper(command: Sequence[str], environment: Mapping[str, str], log: Path) -> "subprocess.Popen[bytes]":
    """Start a process that goes on without us: no terminal, no standard input, its words in a log. Raises OSError."""
    log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(FileNotFoundError):
        if log.stat().st_size > _LOG_BYTES:
            log.replace(log.with_name(f"{log.name}.1"))
    _left_running[:] = [process for process in _left_running if process.poll() is None]
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE)
    with os.fdopen(descriptor, "ab") as words:
        process = subprocess.Popen(  # noqa: S603 - our own program
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=words,
            env={**os.environ, **environment},
            start_new_session=sys.platform != "win32",
            creationflags=_detached(),
        )
    _left_running.append(process)
    return process


def _detached() -> int:
    if sys.platform == "win32":
        return subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_BREAKAWAY_FROM_JOB
    return 0


@contextlib.contextmanager
def _ended_by_signals() -> Iterator[list[int]]:
    """SIGTERM and SIGINT cancel the task that runs here; the list tells which came."""
    asked: list[int] = []
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def end(number: int) -> None:
        asked.append(number)
        if task is not None and len(asked) == 1:
            task.cancel()

    numbers = (signal.SIGTERM, signal.SIGINT)
    before = {number: signal.getsignal(number) for number in numbers}
    for number in numbers:
        if sys.platform == "win32":
            signal.signal(number, lambda got, _: loop.call_soon_threadsafe(end, got))
        else:
            loop.add_signal_handler(number, end, number)
    try:
        yield asked
    finally:
        for number in numbers:
            if sys.platform != "win32":
                loop.remove_signal_handler(number)
            signal.signal(number, before[number])


def _uncancel() -> None:
    task = asyncio.current_task()
    if task is not None:
        task.uncancel()


async def _over(supervisor: Supervisor) -> None:
    """Until it is stopped from elsewhere, or given up."""
    if isinstance(supervisor, EngineSupervisor):
        await supervisor.finished()
        return
    while supervisor.status.state is not EngineState.STOPPED:  # noqa: ASYNC110 - such a one tells nobody
        await asyncio.sleep(_LOOK_S)


def _read(path: Path) -> Report | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Report)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError):
        return Report(kind=StartFailed.__name__, message="What the keeper wrote cannot be read.", fix="Try again.")


def _error_of(report: Report, engine: EngineId) -> AppError:
    """The error that the keeper met, with its sentences."""
    kind = getattr(errors, report.kind, StartFailed)
    if not (isinstance(kind, type) and issubclass(kind, AppError)):
        kind = StartFailed
    error: AppError = kind.__new__(kind)
    AppError.__init__(
        error, report.message or f"The engine {engine} did not start.", fix=report.fix, detail=report.detail
    )
    return error
