"""Files moved and measured: errors of the disk as typed ones, hashes, and a copy that costs no space where it can."""

import errno
import hashlib
import os
import secrets
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path

from hexalogue.domain.errors import AppError, DiskFull, ReadOnly, Unreadable

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_HASH_PIECE = 1 << 20
# Linux `ioctl_ficlone(2)`: share the blocks of another file; either file may be changed later without the other.
_FICLONE = 0x40049409
_UNFINISHED = ".importing"
# An import of the largest model from the slowest disk is over by then.
_ABANDONED_AFTER_S = 86_400


def write_error(error: OSError, path: Path) -> AppError:
    """The typed error for a write to `path` that failed."""
    if error.errno in _FULL:
        return DiskFull(path)
    if error.errno in _FORBIDDEN:
        return ReadOnly(path.parent)
    return Unreadable(path, why(error))


def why(error: OSError) -> str:
    """The system's own words, as the end of a sentence."""
    return (error.strerror or type(error).__name__).lower()


def sha256_of(path: Path) -> str:
    """The sha256 of a file, about 1 s a gigabyte. Raises OSError."""
    digest = hashlib.sha256()
    piece = bytearray(_HASH_PIECE)
    view = memoryview(piece)
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(piece):
            digest.update(view[:count])
    return digest.hexdigest()


def put_beside(source: Path, folder: Path) -> Path:
    """The file's content in `folder` under an unfinished name: shared blocks, else a hard link, else a copy.

    Raises OSError, and DiskFull when a copy would not fit.
    """
    unfinished = folder / f".{secrets.token_hex(8)}{_UNFINISHED}"
    try:
        if not (_is_cloned(source, unfinished) or _is_linked(source, unfinished)):
            _copy(source, unfinished)
    except (OSError, AppError):  # nothing half may stay
        discard(unfinished)
        raise
    return unfinished


def publish(unfinished: Path, target: Path) -> Path:
    """Give the file its final name, or the next free one (`name-2.gguf`). Never overwrites. Raises OSError."""
    for count in range(1, 1_000):
        name = target if count == 1 else target.with_stem(f"{target.stem}-{count}")
        try:
            os.link(unfinished, name)
        except FileExistsError:
            continue
        except OSError:  # a file system without links; two imports at one moment are the only risk left
            if name.exists():
                continue
            unfinished.rename(name)
            return name
        unfinished.unlink()
        return name
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))


def discard(unfinished: Path) -> None:
    """Remove an unfinished file, if it is there and the system lets it go."""
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Remove what killed imports left behind more than a day ago."""
    for path in folder.glob(f".*{_UNFINISHED}"):
        with suppress(OSError):
            if time.time() - path.stat().st_ctime > _ABANDONED_AFTER_S:
                path.unlink()


def _is_cloned(source: Path, target: Path) -> bool:
    """Whether the file system could share the blocks (btrfs, XFS, bcachefs)."""
    if sys.platform != "linux":
        return False
    import fcntl  # there is none on Windows

    with source.open("rb") as old, target.open("xb") as new:
        try:
            fcntl.ioctl(new.fileno(), _FICLONE, old.fileno())
        except OSError:
            cloned = False
        else:
            cloned = True
    if not cloned:
        target.unlink()
    return cloned


def _is_linked(source: Path, target: Path) -> bool:
    try:
        os.link(source, target)
    except OSError:  # another disk, no links there, or too many already
        return False
    return True


def _copy(source: Path, target: Path) -> None:
    needs, free = source.stat().st_size, shutil.disk_usage(target.parent).free
    if needs > free:
        raise DiskFull(target, needs, free)
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
