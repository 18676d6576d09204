"""From what the disk says to the leaf of `domain/errors.py` that a person is told. Without SQLite: see `failures`."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hexalogue.domain.errors import DiskFull, ReadOnly, StoreError, Unreadable

_NO_SPACE = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
# ENOTDIR and EEXIST: a part of the folder's path is a regular file, so nothing can be written below it either.
_NOT_WRITABLE = {errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EEXIST}


def of_disk(error: OSError, path: Path) -> StoreError:
    """The leaf for an operating system's refusal to read or write `path`."""
    if error.errno in _NO_SPACE:
        return DiskFull(path)
    if error.errno in _NOT_WRITABLE:
        return ReadOnly(path.parent)
    return Unreadable(path, (error.strerror or "the disk reported an error").lower())


@contextmanager
def disk_told(path: Path) -> Iterator[None]:
    """Raises, for what the disk refuses inside, the leaf a person can be told."""
    try:
        yield
    except OSError as error:
        raise of_disk(error, path) from error
