"""For tests by property: a store that stays open between examples, driven from outside a loop."""

import asyncio
import sqlite3
import tempfile
from collections.abc import Coroutine, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from hexalogue.store.history import SqliteHistory

Result = TypeVar("Result")


@contextmanager
def at_work() -> Iterator[SqliteHistory]:
    """A store in a folder of its own, closed and removed afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        history = run(SqliteHistory.open(Path(folder) / "conversations.sqlite3"))
        try:
            yield history
        finally:
            run(history.close())


def run(coroutine: Coroutine[Any, Any, Result]) -> Result:
    """The coroutine's result, on a loop of its own."""
    return asyncio.run(coroutine)


def integrity_of(database: Path) -> str:
    """`ok`, or the first thing that SQLite finds wrong with the file; raises when the index differs from the texts."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
        verdict: str = connection.execute("PRAGMA integrity_check").fetchone()[0]
        return verdict
