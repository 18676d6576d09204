"""What an engine prints: the last of it in memory, and a file that is bounded in size and in how fast it grows."""

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

# Enough for the banner of a load and the assertion that ended it.
TAIL_BYTES: Final = 64 * 1024

# One file and the one before it.
FILE_BYTES: Final = 2 * 1024 * 1024

# Redaction reads 1.5 MB a second (2026-11-21): an engine that floods its output must not take a core for it.
BURST_BYTES: Final = 512 * 1024
STEADY_BYTES_PER_S: Final = 64 * 1024

# Redaction waits until a program has nothing to say for a moment, or for this long: not while it starts.
PAUSE_S: Final = 0.5
OLDEST_S: Final = 1.0
FULL_BYTES: Final = 64 * 1024

# A line without an end is written in pieces.
_LONGEST_LINE: Final = 8 * 1024

_PRIVATE: Final = 0o600
_APPEND: Final = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


class Tail:
    """The last bytes of an output. Written by one thread, read by any."""

    def __init__(self, limit: int = TAIL_BYTES) -> None:
        self._limit = limit
        self._kept = bytearray()
        self._lock = threading.Lock()
        self.seen_bytes = 0

    def write(self, data: bytes) -> None:
        """Keep the end of it."""
        with self._lock:
            self.seen_bytes += len(data)
            self._kept += data[-self._limit :]
            if len(self._kept) > 2 * self._limit:
                del self._kept[: -self._limit]

    def text(self) -> str:
        """The last of it, from the beginning of a line where something was left out."""
        with self._lock:
            kept, is_cut = bytes(self._kept[-self._limit :]), self.seen_bytes > self._limit
        if is_cut:
            kept = kept.partition(b"\n")[2] or kept
        return kept.decode(errors="replace")


class LogFile:
    """A rotating file of redacted lines, 0600. Its disk may be full or gone: then it is silent. For one thread."""

    def __init__(self, path: Path, redact: Callable[[str], str], limit: int = FILE_BYTES) -> None:
        self._path = path
        self._redact = redact
        self._limit = limit
        self._unfinished = b""
        self._lines = b""
        self._began_at = 0.0
        self._allowed = float(BURST_BYTES)
        self._asked_at = time.monotonic()
        self._left_out = 0

    @property
    def has_lines(self) -> bool:
        """Whether there is something that `flush` would write."""
        return bool(self._lines)

    def write(self, data: bytes) -> None:
        """Take whole lines; more than is allowed at this moment is counted and left out. Written a little later."""
        whole, end, rest = (self._unfinished + data).rpartition(b"\n")
        if len(rest) > _LONGEST_LINE:
            whole, end, rest = whole + end + rest, b"\n", b""
        self._unfinished = rest
        if not whole:
            return
        if not self._is_allowed(len(whole)):
            self._left_out += len(whole)
            return
        if not self._lines:
            self._began_at = time.monotonic()
        self._lines += whole + end
        if len(self._lines) >= FULL_BYTES or time.monotonic() - self._began_at >= OLDEST_S:
            self.flush()

    def flush(self) -> None:
        """Write what was taken."""
        lines, self._lines = self._lines, b""
        if lines:
            self._append(lines)

    def close(self) -> None:
        """Write everything, also what had no end yet."""
        rest, self._unfinished = self._unfinished, b""
        lines, self._lines = self._lines, b""
        if lines or rest or self._left_out:
            self._append(lines + (rest + b"\n" if rest else b""))

    def _is_allowed(self, count: int) -> bool:
        now = time.monotonic()
        self._allowed = min(BURST_BYTES, self._allowed + (now - self._asked_at) * STEADY_BYTES_PER_S)
        self._asked_at = now
        if count > self._allowed:
            return False
        self._allowed -= count
        return True

    def _append(self, lines: bytes) -> None:
        text = self._redact(lines.decode(errors="replace"))
        if self._left_out:
            text = f"[{self._left_out} bytes were left out: too much at once]\n{text}"
            self._left_out = 0
        try:
            self._rotate()
            descriptor = os.open(self._path, _APPEND, _PRIVATE)
            with os.fdopen(descriptor, "ab") as file:
                file.write(text.encode())
        except OSError:  # a log that cannot be written must not end what it is about
            return

    def _rotate(self) -> None:
        try:
            size = self._path.stat().st_size
        except FileNotFoundError:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return
        if size > self._limit:
            self._path.replace(self._path.with_name(f"{self._path.name}.1"))


def last_lines(path: Path, redact: Callable[[str], str], limit: int = TAIL_BYTES) -> str:
    """The end of a log file, of the one before it as well when it has just begun; empty when there is none."""
    text = b""
    for part in (path, path.with_name(f"{path.name}.1")):
        try:
            with part.open("rb") as file:
                file.seek(max(0, part.stat().st_size - limit))
                text = file.read(limit) + text
        except OSError:
            continue
        if len(text) >= limit:
            break
    tail = Tail(limit)
    tail.write(text)
    return redact(tail.text())
