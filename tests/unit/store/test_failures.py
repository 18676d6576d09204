"""Each refusal of the disk or of SQLite has the leaf that says what to do."""

import errno
import sqlite3
from pathlib import Path

import pytest

from hexalogue.domain.errors import DiskFull, ReadOnly, StoreError, Unreadable
from hexalogue.store.disk_failures import of_disk
from hexalogue.store.failures import of_sqlite, told


@pytest.mark.parametrize(
    ("code", "leaf"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EPERM, ReadOnly),
        (errno.ENOTDIR, ReadOnly),
        (errno.EIO, Unreadable),
        (errno.ENOENT, Unreadable),
    ],
)
def test_what_the_disk_says_becomes_a_leaf(tmp_path: Path, code: int, leaf: type[StoreError]) -> None:
    assert type(of_disk(OSError(code, "Refused"), tmp_path / "file")) is leaf


@pytest.mark.parametrize(
    ("code", "leaf", "words"),
    [
        (sqlite3.SQLITE_FULL, DiskFull, "is full"),
        (sqlite3.SQLITE_BUSY, Unreadable, "locked"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Unreadable, "locked"),
        (sqlite3.SQLITE_CORRUPT, Unreadable, "damaged"),
        (sqlite3.SQLITE_NOTADB, Unreadable, "damaged"),
        (sqlite3.SQLITE_READONLY_DBMOVED, Unreadable, "moved or deleted"),
        (sqlite3.SQLITE_READONLY, ReadOnly, "cannot be written to"),
        (sqlite3.SQLITE_IOERR_READ, Unreadable, "the disk reported an error"),
        (sqlite3.SQLITE_CANTOPEN, Unreadable, "could not be opened"),
    ],
)
def test_what_sqlite_says_becomes_a_leaf(tmp_path: Path, code: int, leaf: type[StoreError], words: str) -> None:
    error = sqlite3.OperationalError("said by SQLite")
    error.sqlite_errorcode = code

    failure = of_sqlite(error, tmp_path / "file")

    assert type(failure) is leaf
    assert words in failure.message


def test_a_mistake_of_ours_stays_what_it_is(tmp_path: Path) -> None:
    connection = sqlite3.connect(":memory:")

    with pytest.raises(sqlite3.OperationalError, match="nowhere"), told(tmp_path / "file"):
        connection.execute("SELECT * FROM nowhere")

    connection.close()


def test_the_cause_stays_attached(tmp_path: Path) -> None:
    cause = OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(DiskFull) as caught, told(tmp_path / "file"):
        raise cause

    assert caught.value.__cause__ is cause
