"""Whether an engine can be asked: one GET of its health path, how long it is waited for, what it takes.

A socket and a line of HTTP/1.0, no client: an engine is asked each 10 ms while it starts, and each 5 s for hours.
"""

import asyncio
import contextlib
import socket
from enum import Enum
from typing import Final

import psutil

HOST: Final = "127.0.0.1"

# While it starts: at once, and then more and more seldom, so that the wait adds a fortieth to the start.
FIRST_POLL_S: Final = 0.01
SLOWEST_POLL_S: Final = 0.25
_POLL_SHARE: Final = 0.05

# Once it is ready.
CHECK_EVERY_S: Final = 5.0
# A machine that computes answers late; whoever waits for a stop waits for this as well.
CHECK_PATIENCE_S: Final = 4.0
FAILURES_UNTIL_SILENT: Final = 3

# Without any progress. The slowest disk that a model is loaded from reads 25 MB a second; the rest is for a GPU that
# wakes up, a virus scanner, a first start that compiles its shaders.
QUIET_S: Final = 60.0
SLOWEST_BYTES_PER_S: Final = 25_000_000
# Memory that grows by so much is progress; smaller steps are noise.
PROGRESS_BYTES: Final = 8 * 1024 * 1024

_OK: Final = range(200, 300)
_LOADING: Final = 503


class Health(Enum):
    """What a health check found."""

    REFUSED = "nobody listens"
    LOADING = "it loads its model"
    GOOD = "it can be asked"
    SILENT = "it takes a connection and does not answer"
    ODD = "it answers something else"


async def health(port: int, path: str, within_s: float = CHECK_PATIENCE_S, host: str = HOST) -> Health:
    """Ask once. Never raises but when it is cancelled."""
    try:
        async with asyncio.timeout(within_s):
            return await _asked(host, port, path)
    except TimeoutError:
        return Health.SILENT
    except ConnectionRefusedError:
        return Health.REFUSED
    except (OSError, EOFError):  # reset, or closed before a word: it ends, or it is not what we think
        return Health.SILENT


async def _asked(host: str, port: int, path: str) -> Health:
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(f"GET {path} HTTP/1.0\r\nHost: {host}:{port}\r\nAccept: */*\r\n\r\n".encode())
        line = await reader.readuntil(b"\r\n")
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
        raise EOFError from error
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
    words = line.split(maxsplit=2)
    if len(words) < 2 or not words[0].startswith(b"HTTP/") or not words[1].isdigit():
        return Health.ODD
    status = int(words[1])
    if status in _OK:
        return Health.GOOD
    return Health.LOADING if status == _LOADING else Health.ODD


def poll_after(elapsed_s: float) -> float:
    """Seconds until the next look at an engine that starts since then."""
    return min(SLOWEST_POLL_S, max(FIRST_POLL_S, elapsed_s * _POLL_SHARE))


def quiet_allowed_s(model_bytes: int) -> float:
    """How long a start may show no progress."""
    return QUIET_S + model_bytes / SLOWEST_BYTES_PER_S


def free_port(host: str = HOST) -> int:
    """A port that the system says is free. It may be taken before the engine binds it: then it is started again."""
    with socket.socket() as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])


def resident_bytes(pid: int) -> int:
    """Memory of an engine and what it started, as the system counts it; 0 when it is gone."""
    total = 0
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        total = int(process.memory_info().rss)
        for child in process.children(recursive=True):
            with contextlib.suppress(psutil.Error):
                total += int(child.memory_info().rss)
    return total


class Patience:
    """The deadline of a start, which moves on whenever the engine's memory has grown. quiet_s: not the usual one."""

    def __init__(self, model_bytes: int, now: float, quiet_s: float | None = None) -> None:
        self.quiet_s = quiet_allowed_s(model_bytes) if quiet_s is None else quiet_s
        self._since = now
        self._most_bytes = 0

    def seen(self, resident: int, now: float) -> None:
        """What it takes now. Only a new most counts, and memory has an end: so has every start."""
        if resident >= self._most_bytes + PROGRESS_BYTES:
            self._most_bytes = resident
            self._since = now

    def is_over(self, now: float) -> bool:
        """Whether there was no progress for too long."""
        return now - self._since > self.quiet_s
