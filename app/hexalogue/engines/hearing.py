"""A program run to its end, and what it printed: `--version`, `--help`, `--list-devices`. Tied to this process."""

import asyncio
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Final, TypeVar

from hexalogue.engines.environment import engine_environment
from hexalogue.engines.tether import Tie, tied

T = TypeVar("T")

# llama-server's `--help` has 56 kB (b10434); a program that prints more is not listened to any longer.
KEPT_BYTES: Final = 1 << 20
_PIECE: Final = 64 << 10
_STEP_S: Final = 0.02
# For work in a thread to notice that nobody waits for it any more.
_STOP_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Heard:
    """How it ended. code: its exit code, or minus the signal; None when it could not be run, or was ended for being
    late.   text: the beginning of what it printed.
    """

    code: int | None
    text: str
    is_late: bool = False

    @property
    def is_well(self) -> bool:
        """Whether it ended by itself, and says that all went well."""
        return self.code == 0


def heard(argv: Sequence[str], folder: Path, within_s: float, stop: Event | None = None) -> Heard:
    """Run a program and wait for its end, no longer than that. Blocks: for worker threads. Never raises OSError.

    stop: set by another thread, it ends the program at once.
    """
    try:
        tie = tied(argv, engine_environment(os.environ, {}), folder)
    except OSError as error:
        return Heard(None, f"{error.strerror or error}")
    pieces: list[bytes] = []
    over = _Watch(tie, within_s, stop or Event())
    reader = threading.Thread(target=_drain, args=(tie.output, pieces), name=f"output of {tie.pid}", daemon=True)
    reader.start()
    over.start()
    code = tie.wait()
    over.end()
    reader.join(_STEP_S * 10)
    tie.cut()
    reader.join()
    tie.close()
    text = b"".join(pieces).decode(errors="replace")
    return Heard(None, text, is_late=True) if over.has_ended_it else Heard(code, text)


class _Watch(threading.Thread):
    """Ends a program that is late, or that nobody waits for."""

    def __init__(self, tie: Tie, within_s: float, stop: Event) -> None:
        super().__init__(name=f"watch of {tie.pid}", daemon=True)
        self._tie = tie
        self._steps = max(1, round(within_s / _STEP_S))
        self._stop_it = stop
        self._over = Event()
        self.has_ended_it = False

    def run(self) -> None:
        for _ in range(self._steps):
            if self._stop_it.is_set():
                break
            if self._over.wait(_STEP_S):
                return
        if not self._over.is_set():
            self.has_ended_it = True
            self._tie.end()

    def end(self) -> None:
        """It has ended by itself, or was ended."""
        self._over.set()
        self.join()


def _drain(output: int, pieces: list[bytes]) -> None:
    kept = 0
    while data := _read(output):
        if kept < KEPT_BYTES:
            pieces.append(data[: KEPT_BYTES - kept])
            kept += len(data)


def _read(output: int) -> bytes:
    try:
        return os.read(output, _PIECE)
    except OSError:  # a socket whose other side was killed may be reset
        return b""


async def in_thread(work: Callable[[Event], T]) -> T:
    """Blocking work beside the loop. Cancelled, the event is set and the work gets a moment to end.

    A thread of its own for each: the loop's pool may be full of what waits for this.
    """
    stop = Event()
    pool = ThreadPoolExecutor(1, "engine work")
    done = asyncio.get_running_loop().run_in_executor(pool, work, stop)
    done.add_done_callback(_taken_note_of)
    try:
        return await asyncio.shield(done)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait((done,), timeout=_STOP_S)
        raise
    finally:
        pool.shutdown(wait=False)


def _taken_note_of(done: "asyncio.Future[T]") -> None:
    """A failure of work that nobody waits for any more is no news."""
    if not done.cancelled():
        done.exception()
