"""The sha256 of a file that is still arriving: it follows the part of it that is there without a gap.

Bytes that arrive just where the hash stands are taken from memory (`offer`, the usual case with one connection). All
others (resumed, or written ahead by another connection) are read back once, from the page cache mostly (`follow`).
"""

import hashlib
import time
from collections.abc import Callable
from threading import Lock

from hexalogue.wire.faults import on_disk
from hexalogue.wire.part import Part

BLOCK_BYTES = 1 << 20


class PrefixHash:
    """Any thread may call any method; one hashes, the others do not wait for it."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._lock = Lock()
        self._state = hashlib.sha256()
        self._position = 0
        self._block = memoryview(bytearray(BLOCK_BYTES))

    def restart(self) -> None:
        """The file started over."""
        with self._lock:
            self._state = hashlib.sha256()
            self._position = 0

    def offer(self, start: int, block: memoryview) -> None:
        """Bytes that are on disk now; taken if they are the next ones, else left for `follow`. Never waits."""
        if self._position != start or not self._lock.acquire(blocking=False):
            return
        try:
            if self._position == start:
                self._state.update(block)
                self._position += len(block)
        finally:
            self._lock.release()

    def follow(self, budget_s: float) -> bool:
        """Read back what is there and not in yet, for about `budget_s`. True: there is more. Raises Unreadable."""
        deadline = time.monotonic() + budget_s
        while self._position < self._part.prefix_end:
            self._read_block()
            if time.monotonic() > deadline:
                return self._position < self._part.prefix_end
        return False

    def digest(self, check: Callable[[], None]) -> str:
        """The whole file's sha256 as 64 hex digits. `check` is called between blocks and may raise."""
        while self.follow(0.05):
            check()
        return self._state.hexdigest()

    def _read_block(self) -> None:
        with self._lock, on_disk(self._part.target):
            wanted = min(BLOCK_BYTES, self._part.prefix_end - self._position)
            if wanted <= 0:
                return
            with self._part.path.open("rb", buffering=0) as file:
                file.seek(self._position)
                count = file.readinto(self._block[:wanted])
            if not count:
                raise OSError(None, "it became shorter while it was being written")
            self._state.update(self._block[:count])
            self._position += count
