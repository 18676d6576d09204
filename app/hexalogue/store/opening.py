"""Opening `conversations.sqlite3`: look before touching, check what was not closed, keep what is damaged."""

import sqlite3
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from hexalogue.domain.errors import TooNew, Unreadable
from hexalogue.store.failures import is_damage, told
from hexalogue.store.files import free_name, private_file, settle
from hexalogue.store.migrations import migrate, problem, user_version
from hexalogue.store.schema import Step

# How long a write waits for another process (a second window, the command line) before it is told that the file is
# locked. Theirs take milliseconds; a backup program that holds the file longer is worth a sentence.
BUSY_TIMEOUT_S = 5.0

# The log is cut back to this size when it is folded into the database, so that one long import does not leave it large.
_LOG_LIMIT_BYTES = 8 * 1024 * 1024

# SQLite file format, section 1.3: magic at 0, three bytes that never differ at 21, user version at 60 as a big-endian
# integer (sqlite.org/fileformat2.html, read 2026-01).
_MAGIC = b"SQLite format 3\x00"
_FIXED = slice(21, 24)
_FIXED_BYTES = bytes((64, 32, 32))
_USER_VERSION = slice(60, 64)


def opened(path: Path, steps: Sequence[Step], *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> sqlite3.Connection:
    """A connection to the database at `path`, created with mode 0600 or brought up to date first.

    Raises TooNew (file untouched), ReadOnly, DiskFull, and Unreadable. A damaged file is kept under another name, which
    the Unreadable carries; opening again then starts with an empty database.
    """
    with told(path):
        _refuse_newer(path, len(steps))
        is_suspect = _was_not_closed(path)
        private_file(path)
        connection = sqlite3.connect(path, timeout=busy_timeout_s, isolation_level=None)
        with ExitStack() as undo:
            undo.callback(connection.close)
            found = _damage(connection, steps, is_suspect=is_suspect)
            if found is None:
                _make_ready(connection, path, steps)
                undo.pop_all()
                return connection
        raise Unreadable(path, "its contents are damaged", kept_as=_kept(path), fix="A new, empty one is begun.")


def mark_suspect(path: Path) -> None:
    """Have the next start check the whole file: damage was met while it was in use. Raises OSError."""
    private_file(_suspicion(path))


def _refuse_newer(path: Path, known: int) -> None:
    """Raise TooNew without changing a byte or leaving a file beside it: opening for writing would do both."""
    if not path.is_file():
        return
    version = _logged_version(path) if _has_log(path) else _stored_version(path)
    if version > known:
        raise TooNew(path, version, known)


def _stored_version(path: Path) -> int:
    with path.open("rb") as file:
        header = file.read(_USER_VERSION.stop)
    is_database = header.startswith(_MAGIC) and header[_FIXED] == _FIXED_BYTES
    return int.from_bytes(header[_USER_VERSION], "big") if is_database else 0


def _logged_version(path: Path) -> int:
    # The version may still be in the log of a process that was killed: SQLite itself has to read it, read-only.
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return user_version(connection)
    except sqlite3.DatabaseError:
        return 0  # damaged, or not readable this way: the real opening finds out and says so


def _was_not_closed(path: Path) -> bool:
    return _has_log(path) or _suspicion(path).exists()


def _has_log(path: Path) -> bool:
    log = _beside(path, "-wal")
    return log.is_file() and log.stat().st_size > 0


def _damage(connection: sqlite3.Connection, steps: Sequence[Step], *, is_suspect: bool) -> str | None:
    """What is wrong with the file, None for nothing. Checks all of it only where there is a reason to."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if is_suspect or 0 < user_version(connection) < len(steps):
            return problem(connection)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return str(error)
    return None


def _make_ready(connection: sqlite3.Connection, path: Path, steps: Sequence[Step]) -> None:
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        # macOS only: fsync alone does not reach the platter there.
        "fullfsync = ON",
        "checkpoint_fullfsync = ON",
        # Words of a conversation never go to a temporary file.
        "temp_store = MEMORY",
        "trusted_schema = OFF",
        f"journal_size_limit = {_LOG_LIMIT_BYTES}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    migrate(connection, path, steps)
    connection.execute("PRAGMA foreign_keys = ON")
    _suspicion(path).unlink(missing_ok=True)
    settle(path.parent)


def _kept(path: Path) -> Path:
    """Move the damaged database, with its log, out of the way; the log must keep the name that belongs to it."""
    kept = free_name(path, "damaged")
    for suffix in ("", "-wal"):
        source = _beside(path, suffix)
        if source.exists():
            source.replace(_beside(kept, suffix))
    _beside(path, "-shm").unlink(missing_ok=True)
    _suspicion(path).unlink(missing_ok=True)
    settle(path.parent)
    return kept


def _suspicion(path: Path) -> Path:
    return _beside(path, ".suspect")


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)
