"""The index of words (FTS5), kept in step with the view `passages` by hand: it changes only when a passage does."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

_PASSAGE = "SELECT number, question, answers FROM passages WHERE number = ?"
_ADD = "INSERT INTO words (rowid, question, answers) VALUES (?, ?, ?)"
# An index without a copy of the text has to be told what to forget, word for word (sqlite.org/fts5.html 4.4.3,
# read 2026-01).
_FORGET = "INSERT INTO words (words, rowid, question, answers) VALUES ('delete', ?, ?, ?)"
_FORGET_CONVERSATION = """
    INSERT INTO words (words, rowid, question, answers)
    SELECT 'delete', number, question, answers FROM passages WHERE conversation = ?
"""


@contextmanager
def reindexed(connection: sqlite3.Connection, turn: int) -> Iterator[None]:
    """Keep the index in step with what happens inside to the turn with the number `turn`. Within a transaction.

    A streamed save leaves the passage as it is, and then this costs two reads and no write.
    """
    before = connection.execute(_PASSAGE, (turn,)).fetchone()
    yield
    after = connection.execute(_PASSAGE, (turn,)).fetchone()
    if before == after:
        return
    if before:
        connection.execute(_FORGET, before)
    if after:
        connection.execute(_ADD, after)


def add_to_index(connection: sqlite3.Connection, turn: int) -> None:
    """Index a turn that was just added. Within a transaction."""
    connection.execute(_ADD, connection.execute(_PASSAGE, (turn,)).fetchone())


def forget_conversation(connection: sqlite3.Connection, conversation: int) -> None:
    """Take all turns of a conversation out of the index, before they are deleted. Within a transaction."""
    connection.execute(_FORGET_CONVERSATION, (conversation,))


def drop_forgotten(connection: sqlite3.Connection) -> None:
    """Write the index anew without the words that were taken out: until then they are only marked. Up to 0.5 s."""
    connection.execute("INSERT INTO words (words) VALUES ('optimize')")


def rebuild(connection: sqlite3.Connection) -> None:
    """Build the index anew from the tables: 3 s for 50,000 turns. What to do when it alone is damaged."""
    connection.execute("INSERT INTO words (words) VALUES ('rebuild')")
