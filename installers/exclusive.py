"""One at a time: a lock between processes, kept by the operating system and gone with its last holder."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
    import time

    # msvcrt can only wait ten seconds, so the wait is made of short tries.
    _RETRY_SECONDS = 0.5

    def _taken(file: IO[bytes]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait_for(file: IO[bytes]) -> None:
        while not _taken(file):
            time.sleep(_RETRY_SECONDS)
else:
    import fcntl

    def _taken(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _wait_for(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)


@contextmanager
def exclusive(path: Path, *, waiting: Callable[[], None]) -> Iterator[int]:
    """Holds the lock file while the block runs; `waiting` is called once when another process holds it.

    Yields the file descriptor. A child that inherits it keeps the lock when its parent is killed, so that a build
    left behind and a new one never write into the same folder.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:
        if not _taken(file):
            waiting()
            _wait_for(file)
        yield file.fileno()
