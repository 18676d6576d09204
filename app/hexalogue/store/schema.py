"""The shape of `conversations.sqlite3`, as the steps that lead to it. `PRAGMA user_version` counts the steps taken."""

import sqlite3
from collections.abc import Callable
from typing import Final

Step = Callable[[sqlite3.Connection], None]

# `number` gives the order in which things were added; `id` is the caller's name for them. Two writers on one clock that
# is set back would confuse an order by time.
_VERSION_1: Final = (
    """
    CREATE TABLE conversations (
        number     INTEGER PRIMARY KEY,
        id         TEXT NOT NULL UNIQUE,
        title      TEXT NOT NULL,
        updated_at REAL NOT NULL,
        deleted_at REAL
    ) STRICT
    """,
    "CREATE INDEX conversations_by_time ON conversations (updated_at DESC)",
    """
    CREATE TABLE turns (
        number       INTEGER PRIMARY KEY,
        id           TEXT NOT NULL UNIQUE,
        conversation INTEGER NOT NULL REFERENCES conversations (number) ON DELETE CASCADE,
        question     TEXT NOT NULL,
        asked_at     REAL NOT NULL,
        shown        INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX turns_by_conversation ON turns (conversation)",
    """
    CREATE TABLE answers (
        turn            INTEGER NOT NULL REFERENCES turns (number) ON DELETE CASCADE,
        position        INTEGER NOT NULL,
        id              TEXT NOT NULL,
        state           TEXT NOT NULL,
        text            TEXT NOT NULL,
        provider        TEXT,
        model           TEXT,
        privacy         TEXT,
        input_tokens    INTEGER,
        output_tokens   INTEGER,
        finish_reason   TEXT,
        ttft_s          REAL,
        tokens_per_s    REAL,
        dropped_turns   INTEGER NOT NULL,
        failure_kind    TEXT,
        failure_message TEXT,
        failure_fix     TEXT,
        UNIQUE (turn, position)
    ) STRICT
    """,
    # Few answers are open at any time, so closing what a killed application left behind looks at nothing else.
    "CREATE INDEX answers_open ON answers (turn) WHERE state IN ('queued', 'waiting', 'streaming')",
    # What can be searched: a turn's question, and those of its answers that will not change any more. Indexing an
    # answer while it grows costs 11.7 ms for 40 saves instead of 0.7 (measured, SQLite 3.40).
    """
    CREATE VIEW passages (number, conversation, question, answers) AS
    SELECT t.number, t.conversation, t.question, coalesce((
        SELECT group_concat(text, char(10)) FROM (
            SELECT a.text FROM answers a
            WHERE a.turn = t.number AND a.state NOT IN ('queued', 'waiting', 'streaming')
            ORDER BY a.position
        )
    ), '')
    FROM turns t
    """,
    # The index keeps no copy of the text; it reads the view when it is built anew. `index.py` keeps the two in step.
    """
    CREATE VIRTUAL TABLE words USING fts5 (
        question, answers, content = 'passages', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
)


# Who answers a conversation and how far its words may go; who was tried before an answer came, and where the words of a
# refused one would have gone. The lists are JSON: they are only ever read and written whole.
_VERSION_2: Final = (
    "ALTER TABLE conversations ADD COLUMN reference TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE conversations ADD COLUMN fallbacks TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE conversations ADD COLUMN lock TEXT",
    "ALTER TABLE answers ADD COLUMN failure_reached TEXT",
    "ALTER TABLE answers ADD COLUMN tried TEXT NOT NULL DEFAULT '[]'",
)


def first_version(connection: sqlite3.Connection) -> None:
    """From an empty file to version 1: conversations, turns, answers and the index of their words."""
    for statement in _VERSION_1:
        connection.execute(statement)


def with_choices(connection: sqlite3.Connection) -> None:
    """To version 2: conversations are answered by whom a person chose, and may be locked."""
    for statement in _VERSION_2:
        connection.execute(statement)


# Append only. A step runs inside a transaction of `migrations.py`: it must not commit, so no `executescript`.
STEPS: Final[tuple[Step, ...]] = (first_version, with_choices)
