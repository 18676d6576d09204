"""One window per home: the lock. Its mail box is in `handover.py`, which needs QtNetwork and so comes later."""

from pathlib import Path

from PySide6.QtCore import QLockFile

LOCK_NAME = "window.lock"
# A lock whose owner is dead is taken over at once (QLockFile checks the process); this is for a race of two starts.
LOCK_WAIT_MS = 100


class InstanceLock:
    """Held by the first start of a home for as long as it runs; a kill -9 leaves nothing that blocks the next."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / LOCK_NAME))
        self._lock.setStaleLockTime(0)

    def acquire(self) -> bool:
        """Whether this is the first start. False only while another process holds it."""
        if self._lock.tryLock(LOCK_WAIT_MS):
            return True
        # A folder that cannot be written to has no lock: then two windows are better than none.
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """Give it back. Idempotent."""
        self._lock.unlock()


def mailbox_name(folder: Path) -> str:
    """The name of the local socket that belongs to this home; short, since Unix sockets allow some 100 characters."""
    from hashlib import sha256  # a later start needs it, and the first one after its first paint

    return "hexalogue-" + sha256(str(folder.resolve()).encode()).hexdigest()[:16]
