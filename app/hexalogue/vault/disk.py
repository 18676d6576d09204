"""How this room's two files are written: with what boot hands in, and one process at a time."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hexalogue.domain.errors import Unreadable
from hexalogue.wire.lock import locked

# Another process holds the lock while it derives one key and writes one small file.
LOCK_DEADLINE_S: Final = 10.0
_STEP_S = 0.02


@dataclass(frozen=True, slots=True)
class Disk:
    """What `store` can do, handed in because rooms of one floor do not know each other.

    replaced: writes a whole file in one step, 0600, on the disk when it returns.   free_name: a name beside a path that
    is not taken, such as `NAME.damaged-1`.   told: turns an OSError about a path into the leaf a person is told.
    """

    replaced: Callable[[Path, bytes], None]
    free_name: Callable[[Path, str], Path]
    told: Callable[[Path], AbstractContextManager[None]]

    def write(self, path: Path, content: bytes) -> None:
        """Replace a file. Raises StoreError leaves; then it is as it was."""
        with self.told(path):
            self.replaced(path, content)

    def read(self, path: Path) -> bytes | None:
        """A file's contents; None when there is none. Raises StoreError leaves."""
        with self.told(path):
            try:
                return path.read_bytes()
            except (FileNotFoundError, NotADirectoryError):
                return None

    def keep_copy(self, path: Path) -> Path:
        """A copy of a damaged file beside it, made before it is replaced."""
        with self.told(path):
            copy = self.free_name(path, "damaged")
            self.replaced(copy, path.read_bytes())
            return copy

    @contextmanager
    def alone(self, path: Path) -> Iterator[None]:
        """Keep other processes from changing what lies under this name. Raises Unreadable when one does not end."""
        name = path.with_name(f".{path.name}.lock")
        with self.told(name):
            descriptor = os.open(name, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            deadline = time.monotonic() + LOCK_DEADLINE_S
            while not locked(descriptor):
                if time.monotonic() > deadline:
                    raise Unreadable(path, "another Hexalogue has been writing it for long", fix="Close that one.")
                threading.Event().wait(_STEP_S)
            yield
        finally:
            os.close(descriptor)
