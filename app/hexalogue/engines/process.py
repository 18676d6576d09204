"""An engine's process: started tied to ours, its output always drained, its end noticed at once, stopped by a ladder.

A thread starts it and waits for it, so the loop never blocks and the thread that the kernel ties it to lives as long as
it does. Another thread reads its output. `subprocess` and not asyncio's: Windows' loop under Qt has its own troubles.
"""

import asyncio
import contextlib
import os
import select
import shutil
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import psutil

from hexalogue.domain.engines import Command
from hexalogue.domain.errors import StartFailed
from hexalogue.engines.environment import engine_environment, secrets_in
from hexalogue.engines.faults import MEMORY_NOTE
from hexalogue.engines.identity import born
from hexalogue.engines.memory_kills import memory_kills
from hexalogue.engines.output import PAUSE_S, LogFile, Tail
from hexalogue.engines.tether import Tie, tied
from hexalogue.wire.redact import REMOVED, redacted

# From the polite request to SIGKILL: what an engine that is writing its answer needs, and half of what is allowed.
POLITE_SHARE: Final = 0.6

# After SIGKILL the kernel may still be giving back memory, of a GPU too; longer than that it hangs in the kernel.
KERNEL_PATIENCE_S: Final = 3.0

# For the last of the output once the process is gone: what it wrote lies in the socket already.
_LAST_OUTPUT_S: Final = 0.5

# Of the folder for files that only it may read.
PRIVATE_FOLDER: Final = "hexalogue-engine-"

_PIECE: Final = 64 * 1024
_KILLED: Final = -9

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Exit:
    """How a process ended. code: its exit code, or minus the signal.   tail: the last of its output, redacted."""

    code: int
    tail: str


class EngineProcess:
    """A running program. Made by `spawned`; every method is for the loop that it was made on."""

    pid: int
    create_time: float
    exe: str
    # When it began, as `identity.born` says it.
    born: str
    # Holds its key where it takes that from a file; gone when it has ended.
    private_folder: Path | None = None

    def __init__(self, command: Command, log_file: Path | None) -> None:
        self._command = command
        self._secrets = secrets_in(command.environment)
        self._log = LogFile(log_file, self._redacted) if log_file else None
        self._tail = Tail()
        self._loop = asyncio.get_running_loop()
        self._started: asyncio.Future[OSError | None] = self._loop.create_future()
        self._ended: asyncio.Future[Exit] = self._loop.create_future()
        self._tie: Tie | None = None
        self._is_unwanted = threading.Event()
        self._kill_timer: asyncio.TimerHandle | None = None

    @classmethod
    async def spawned(cls, command: Command, log_file: Path | None = None) -> "EngineProcess":
        """Start a program; returns once it runs. Raises StartFailed. Cancelled, it leaves no process behind."""
        process = cls(command, log_file)
        threading.Thread(target=process._live, name=f"engine {Path(command.argv[0]).stem}", daemon=True).start()
        try:
            error = await asyncio.shield(process._started)
        except asyncio.CancelledError:
            process._is_unwanted.set()
            process._end()
            raise
        if error is not None:
            why = f"its program could not be run ({error.strerror})"
            raise StartFailed(Path(command.argv[0]).stem, why, detail=f"{command.argv[0]}: {error}") from error
        return process

    @property
    def is_alive(self) -> bool:
        """Whether it has not ended, as far as this loop knows."""
        return not self._ended.done()

    @property
    def output_bytes(self) -> int:
        """How much it has printed."""
        return self._tail.seen_bytes

    def tail(self) -> str:
        """The last of its output, redacted."""
        return self._redacted(self._tail.text())

    async def ended(self) -> Exit:
        """Wait for its end, whoever brings it about."""
        return await asyncio.shield(self._ended)

    async def ended_within(self, seconds: float) -> bool:
        """Wait for its end, but no longer than that. Returns whether it has ended."""
        if not self._ended.done():
            await asyncio.wait((self._ended,), timeout=seconds)
        return self._ended.done()

    def begin_stop(self, within_s: float = 2.0) -> None:
        """Ask it to end now, and end its whole group after a while. Timers: nobody need wait. Idempotent."""
        if self._ended.done() or self._kill_timer is not None or self._tie is None:
            return
        self._kill_timer = self._loop.call_later(within_s * POLITE_SHARE, self._end)
        self._tie.ask_to_end()

    async def stop(self, within_s: float = 2.0) -> Exit:
        """End it and wait until it is gone. Idempotent; cancelling who waits here does not save it."""
        self.begin_stop(within_s)
        if await self.ended_within(within_s + KERNEL_PATIENCE_S):
            return self._ended.result()
        return Exit(_KILLED, self.tail())  # it hangs in the kernel, and ends when that lets go

    def kill(self) -> None:
        """End the whole group now; `ended` tells when it is over."""
        self._end()

    # --- in threads of its own

    def _live(self) -> None:
        """The whole life of the process, in the thread that it is tied to."""
        environment = engine_environment(os.environ, self._command.environment)
        kills = memory_kills()
        try:
            tie = tied(self._command.argv, environment, self._folder())
        except OSError as error:
            self._leave_folder()
            self._tell(self._started, error)
            return
        self._tie = tie
        self.pid = tie.pid
        self._identify()
        if self._is_unwanted.is_set():
            tie.end()
        reader = threading.Thread(target=self._drain, args=(tie.output,), name=f"output of {tie.pid}", daemon=True)
        reader.start()
        self._tell(self._started, None)
        code = tie.wait()
        reader.join(_LAST_OUTPUT_S)
        tie.cut()
        reader.join()
        tie.close()
        self._leave_folder()
        note = f"\n{MEMORY_NOTE}\n" if code == _KILLED and memory_kills() > kills else ""
        self._tell(self._ended, Exit(code, self.tail() + note))

    def _folder(self) -> Path | None:
        """Where it runs: a new folder of its own where it needs files that nobody else may read. Raises OSError."""
        files = self._command.private_files
        if not files:
            return self._command.folder
        self.private_folder = Path(tempfile.mkdtemp(prefix=PRIVATE_FOLDER))
        for name, content in files.items():
            descriptor = os.open(self.private_folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(content)
        return self.private_folder

    def _leave_folder(self) -> None:
        if self.private_folder is not None:
            shutil.rmtree(self.private_folder, ignore_errors=True)

    def _identify(self) -> None:
        """When it began and what it is, for the ledger. A process that has just ended keeps its number until `wait`."""
        self.create_time, self.exe, self.born = time.time(), self._command.argv[0], born(self.pid)
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(self.pid)
            self.create_time = process.create_time()
            self.exe = process.exe() or self.exe

    def _drain(self, output: int) -> None:
        """Read all it prints: a full pipe would stop it."""
        if self._log:
            argv = " ".join(self._command.argv)
            self._log.write(f"--- {time.strftime('%Y-%m-%d %H:%M:%S')} process {self.pid}: {argv}\n".encode())
        while True:
            if self._log and self._log.has_lines and not _has_more(output, PAUSE_S):
                self._log.flush()
                continue
            if not (data := _read(output)):
                break
            self._tail.write(data)
            if self._log:
                self._log.write(data)
        if self._log:
            self._log.close()

    def _tell(self, future: asyncio.Future[T], value: T) -> None:
        """Settle a future of the loop from this thread; a loop that is closed wants to know nothing any more."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._settle, future, value)

    def _settle(self, future: asyncio.Future[T], value: T) -> None:
        if not future.done():
            future.set_result(value)
        if self._kill_timer is not None and self._ended.done():
            self._kill_timer.cancel()

    def _end(self) -> None:
        if self._tie is not None:
            self._tie.end()

    def _redacted(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, REMOVED)
        return redacted(text)


def _read(output: int) -> bytes:
    try:
        return os.read(output, _PIECE)
    except OSError:  # a socket whose other side was killed may be reset
        return b""


def _has_more(output: int, within_s: float) -> bool:
    """Whether there is something to read, or its end. Windows cannot wait for a pipe: there it is written at once."""
    if sys.platform == "win32":
        return False
    waiting = select.poll()
    waiting.register(output, select.POLLIN)
    return bool(waiting.poll(within_s * 1000))
