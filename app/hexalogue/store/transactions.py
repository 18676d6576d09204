"""One transaction: all of it or nothing, and how hard it is pressed onto the disk."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def transaction(connection: sqlite3.Connection, *, durable: bool = True) -> Iterator[None]:
    """Commit what happens inside, or roll all of it back and raise.

    durable: the write-ahead log is synced before this returns, so that the change survives a power cut. Otherwise only
    the death of this process is survived; the next durable transaction syncs this one too. The connection rests at
    `synchronous = FULL`: one pragma to relax and one to go back cost 5 µs, a second connection would cost a lock.
    The write lock is taken at once (IMMEDIATE), so waiting for another process happens here and not halfway.
    """
    if not durable:
        connection.execute("PRAGMA synchronous = NORMAL")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        finally:
            # A COMMIT that found the disk full leaves the transaction open; SQLite may also have ended it by itself.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
    finally:
        if not durable:
            connection.execute("PRAGMA synchronous = FULL")
