"""One writer per download: an operating system's lock on an open file. It ends with the process, however that ends."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    # Far behind any byte of the file: on Windows a locked byte cannot be read by others.
    _BYTE = 1 << 40

    def locked(descriptor: int) -> bool:
        """Whether the lock is ours now; False when another holds it. Never waits."""
        os.lseek(descriptor, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def locked(descriptor: int) -> bool:
        """Whether the lock is ours now; False when another holds it. Never waits.

        flock belongs to the open file, so it also keeps two threads of one process apart.
        """
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def is_same_file(descriptor: int, path: Path) -> bool:
    """Whether the open file is still the one under that name: whoever held the lock before may have removed it."""
    try:
        named = path.stat()
    except FileNotFoundError:
        return False
    opened = os.fstat(descriptor)
    return (opened.st_dev, opened.st_ino) == (named.st_dev, named.st_ino)
