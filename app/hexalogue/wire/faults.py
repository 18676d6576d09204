"""The ends an attempt may have, and the disk's errors as sentences. The network's are in `network_faults.py`."""

import errno
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from hexalogue.domain.errors import AppError, DiskFull, ReadOnly, Unreadable

# EFBIG: a file system with small files (FAT32 ends at 4 GB), or a limit; for the person the disk cannot take it.
_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class Setback(Exception):
    """An attempt that failed: what to tell if it stays so, and what the decision about another one needs.

    status: of the reply, None for a transport error.   headers: of the reply, lower-case names.
    """

    def __init__(self, error: AppError, status: int | None = None, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(error.message)
        self.error = error
        self.status = status
        self.headers = headers or {}


class Changed(Exception):
    """The server has another file now than when this one was begun."""


class Stopped(Exception):
    """Somebody asked the download to stop."""


@contextmanager
def on_disk(path: Path) -> Iterator[None]:
    """Errors of the disk become DiskFull, ReadOnly or Unreadable, about `path`."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(path) from error
        if error.errno in _FORBIDDEN:
            raise ReadOnly(path.parent) from error
        raise Unreadable(path, error.strerror or type(error).__name__) from error
