"""Bringing an older database to the version this application knows: backup, one transaction, check, or as before."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from hexalogue.domain.errors import DiskFull, TooNew, Unreadable
from hexalogue.store.failures import of_sqlite
from hexalogue.store.files import private_file, settle
from hexalogue.store.schema import Step
from hexalogue.store.transactions import transaction

# The log of a migration can grow to the size of the whole database, and the backup is another copy of it.
_COPIES = 2


def user_version(connection: sqlite3.Connection) -> int:
    """How many steps the database has taken. 0 for a new file."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(connection: sqlite3.Connection, path: Path, steps: Sequence[Step]) -> None:
    """Take the steps that are still missing. Does nothing when there are none.

    An existing database is copied to `NAME.before-VERSION` first. All steps, the new version and the check are one
    transaction: a failure, a kill or a power cut in the middle leaves the old version, and the next start tries again.
    Foreign keys must be off on `connection`: a step may have to build a table anew.
    Raises TooNew, DiskFull, ReadOnly, and Unreadable naming the version that could not be reached.
    """
    version = user_version(connection)
    if version > len(steps):
        raise TooNew(path, version, len(steps))
    if version == len(steps):
        return
    try:
        if version > 0:
            _back_up(connection, path, path.with_name(f"{path.name}.before-{len(steps)}"))
        _take(connection, path, steps)
    except sqlite3.Error as error:
        raise of_sqlite(error, path) or _not_reached(path, len(steps), str(error)) from error


def problem(connection: sqlite3.Connection) -> str | None:
    """What a full check of the file finds wrong, None for nothing. Reads all of it: 0.15 s for 100 MB in memory."""
    verdict: str = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        return verdict
    orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    return f"a row of {orphan[0]} belongs to nothing" if orphan else None


def _take(connection: sqlite3.Connection, path: Path, steps: Sequence[Step]) -> None:
    with transaction(connection):
        # Asked again under the lock: another process may have come first.
        for step in steps[user_version(connection) :]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        found = problem(connection)
        if found:
            raise _not_reached(path, len(steps), found)


def _back_up(connection: sqlite3.Connection, path: Path, target: Path) -> None:
    needs_bytes = _COPIES * path.stat().st_size
    free_bytes = shutil.disk_usage(path.parent).free
    if free_bytes < needs_bytes:
        raise DiskFull(path, needs_bytes, free_bytes)
    partial = target.with_name(f"{target.name}.part")
    partial.unlink(missing_ok=True)
    try:
        private_file(partial)
        with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
            connection.backup(copy)
            # The copy inherits the mode; as a single file it can be moved and opened anywhere.
            copy.execute("PRAGMA journal_mode = DELETE")
        _sync(partial)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    settle(path.parent)


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _not_reached(path: Path, version: int, why: str) -> Unreadable:
    failure = Unreadable(
        path,
        f"it could not be brought to format {version}",
        fix="Nothing in it was changed. Install the Hexalogue you had before, and report this.",
    )
    failure.detail = f"{path}: {why}"
    return failure
