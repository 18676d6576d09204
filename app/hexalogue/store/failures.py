"""From what the disk or SQLite says to the leaf of `domain/errors.py` that a person is told."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hexalogue.domain.errors import DiskFull, ReadOnly, StoreError, Unreadable
from hexalogue.store.disk_failures import disk_told

# SQLite keeps the kind of a failure in the low byte of its extended result code (sqlite.org/rescode.html, 2026-01).
_KIND_MASK = 0xFF
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_REFUSED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}

# Below this much free space an input/output error is taken for a full disk: SQLite reports a quota, and the shared
# memory file that could not grow, as SQLITE_IOERR.
_NEARLY_FULL_BYTES = 256 * 1024


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file's contents are broken, as opposed to the disk, its permissions or our statement."""
    return _kind(error) in _DAMAGE and not is_index_damage(error)


def is_index_damage(error: sqlite3.Error) -> bool:
    """Whether only the search index is broken. It can be built again from the tables."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_CORRUPT_VTAB


def of_sqlite(error: sqlite3.Error, path: Path) -> StoreError | None:
    """The leaf for what SQLite reports about `path`; None for a mistake of ours (a bad statement, say)."""
    kind = _kind(error)
    if kind == sqlite3.SQLITE_FULL:
        return DiskFull(path)
    if kind in _BUSY:
        return _locked(path)
    if kind in _DAMAGE:
        return Unreadable(path, "its contents are damaged", fix="Restart Hexalogue: it checks the file when it starts.")
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_READONLY_DBMOVED:
        return Unreadable(path, "it was moved or deleted while in use", fix="Restart Hexalogue.")
    if kind in _REFUSED:
        return ReadOnly(path.parent)
    if kind == sqlite3.SQLITE_CANTOPEN:
        return _not_opened(path)
    if kind == sqlite3.SQLITE_IOERR:
        return DiskFull(path) if _is_nearly_full(path.parent) else Unreadable(path, "the disk reported an error")
    return None


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raises, for what goes wrong inside, the leaf a person can be told. Mistakes of ours pass unchanged."""
    try:
        with disk_told(path):
            yield
    except sqlite3.Error as error:
        leaf = of_sqlite(error, path)
        if leaf is None:
            raise
        raise leaf from error


def _kind(error: sqlite3.Error) -> int | None:
    # Errors that Python's own module raises (a closed connection, a wrong parameter) have no code.
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _KIND_MASK


def _locked(path: Path) -> Unreadable:
    return Unreadable(
        path,
        "another program keeps it locked",
        fix="Close other windows of Hexalogue and programs that copy or synchronise this file, then try again.",
    )


def _not_opened(path: Path) -> StoreError:
    if _is_nearly_full(path.parent):
        return DiskFull(path)
    if not os.access(path.parent, os.W_OK):
        return ReadOnly(path.parent)
    return Unreadable(path, "it could not be opened")


def _is_nearly_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NEARLY_FULL_BYTES
    except OSError:
        return False
