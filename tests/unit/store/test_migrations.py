"""Migrations: proven with steps of the tests' own, on a store that already holds words."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.builders import a_conversation, a_turn, an_answer
from tests.unit.store.searching import integrity_of

from hexalogue.domain.errors import DiskFull, TooNew, Unreadable
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Choice
from hexalogue.store.history import SqliteHistory
from hexalogue.store.migrations import migrate
from hexalogue.store.schema import STEPS, Step

KNOWN = len(STEPS)


def with_a_star(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE conversations ADD COLUMN is_starred INTEGER NOT NULL DEFAULT 1")


def with_tags(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE tags (name TEXT PRIMARY KEY) STRICT")
    connection.execute("INSERT INTO tags SELECT title FROM conversations")


def with_a_mistake(connection: sqlite3.Connection) -> None:
    with_tags(connection)
    connection.execute("DROP TABLE turns")
    connection.execute("SELECT * FROM nowhere")


def with_orphans(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE turns SET conversation = 12345")


def without_space(connection: sqlite3.Connection) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    connection.execute("CREATE TABLE large AS SELECT zeroblob(1000000) AS bytes")


@pytest.fixture
async def filled(database: Path) -> Path:
    history = await SqliteHistory.open(database)
    conversation = a_conversation("Sums")
    await history.add_conversation(conversation)
    await history.add_turn(replace(a_turn("What is 2+2?", an_answer("Four")), conversation=conversation.id))
    await history.close()
    return database


async def opened_once(database: Path, *more: Step) -> None:
    await (await SqliteHistory.open(database, steps=(*STEPS, *more))).close()


def asked(database: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(question).fetchall()


@pytest.fixture
def of_version_1(database: Path) -> Path:
    """As the first release left it: one question that failed."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        migrate(connection, database, STEPS[:1])
        connection.execute("INSERT INTO conversations (id, title, updated_at) VALUES ('c', 'Sums', 1.0)")
        connection.execute("INSERT INTO turns VALUES (1, 't', 1, 'What is 2+2?', 1.0, 0)")
        connection.execute(
            "INSERT INTO answers (turn, position, id, state, text, dropped_turns, failure_kind, failure_message,"
            " failure_fix) VALUES (1, 0, 'a', 'failed', 'Fo', 0, 'Died', 'It stopped.', 'Send again.')"
        )
    return database


async def test_a_store_of_the_first_release_gets_choices_that_are_the_default(of_version_1: Path) -> None:
    history = await SqliteHistory.open(of_version_1)

    [conversation] = await history.conversations()
    [turn] = await history.turns(conversation.id)
    await history.set_lock(conversation.id, Privacy.LOCAL)
    again = await history.conversation(ConversationId("c"))
    await history.close()

    assert conversation.choice == Choice()
    assert (turn.answer.text, turn.answer.tried) == ("Fo", ())
    assert turn.answer.failure is not None
    assert turn.answer.failure.reached is None
    assert again is not None
    assert again.lock is Privacy.LOCAL
    assert asked(of_version_1.with_name("conversations.sqlite3.before-2"), "PRAGMA user_version") == [(1,)]


async def test_the_missing_steps_are_taken_in_order(filled: Path) -> None:
    await opened_once(filled, with_a_star, with_tags)

    assert asked(filled, "PRAGMA user_version") == [(KNOWN + 2,)]
    assert asked(filled, "SELECT title, is_starred, name FROM conversations, tags") == [("Sums", 1, "Sums")]
    assert integrity_of(filled) == "ok"


async def test_a_private_copy_from_before_is_left_beside_it(filled: Path) -> None:
    await opened_once(filled, with_a_star)

    copy = filled.with_name(f"conversations.sqlite3.before-{KNOWN + 1}")
    assert asked(copy, "PRAGMA user_version") == [(KNOWN,)]
    assert asked(copy, "SELECT question FROM turns") == [("What is 2+2?",)]
    assert copy.stat().st_mode & 0o777 == 0o600


async def test_a_new_store_and_one_that_is_up_to_date_need_no_copy(database: Path) -> None:
    await opened_once(database)
    await opened_once(database)

    assert [file.name for file in database.parent.iterdir()] == [database.name]


@pytest.mark.parametrize("step", [with_a_mistake, with_orphans], ids=["statement", "orphan rows"])
async def test_a_failing_migration_changes_nothing_and_says_so(filled: Path, step: Step) -> None:
    with pytest.raises(Unreadable, match=f"format {KNOWN + 2}") as caught:
        await opened_once(filled, with_a_star, step)

    assert caught.value.kept_as is None
    assert asked(filled, "PRAGMA user_version") == [(KNOWN,)]
    assert asked(filled, "SELECT question FROM turns") == [("What is 2+2?",)]
    assert integrity_of(filled) == "ok"


async def test_a_disk_that_fills_up_in_the_middle_changes_nothing(filled: Path) -> None:
    with pytest.raises(DiskFull):
        await opened_once(filled, with_a_star, without_space)

    await opened_once(filled)
    assert asked(filled, "PRAGMA user_version") == [(KNOWN,)]
    assert integrity_of(filled) == "ok"


async def test_a_failed_migration_can_be_tried_again(filled: Path) -> None:
    with pytest.raises(Unreadable):
        await opened_once(filled, with_a_mistake)

    await opened_once(filled, with_tags)

    assert asked(filled, "SELECT name FROM tags") == [("Sums",)]


async def test_a_store_of_a_newer_version_is_refused_and_not_touched(filled: Path) -> None:
    await opened_once(filled, with_a_star)
    before = {file.name: file.read_bytes() for file in filled.parent.iterdir()}

    with pytest.raises(TooNew, match=f"format {KNOWN + 1}, this one knows {KNOWN}"):
        await opened_once(filled)

    assert {file.name: file.read_bytes() for file in filled.parent.iterdir()} == before


async def test_a_newer_version_that_is_still_in_the_log_is_refused_and_not_touched(
    filled: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    newer = await SqliteHistory.open(filled, steps=(*STEPS, with_a_star))
    copy = tmp_path_factory.mktemp("killed") / filled.name
    before = copied_with_log(filled, copy)
    await newer.close()

    with pytest.raises(TooNew):
        await opened_once(copy)

    assert {name: (copy.parent / name).read_bytes() for name in before} == before


def copied_with_log(source: Path, target: Path) -> dict[str, bytes]:
    """As a killed process leaves them; the index of the log is not copied, it is SQLite's to make anew."""
    for suffix in ("", "-wal"):
        target.with_name(target.name + suffix).write_bytes(source.with_name(source.name + suffix).read_bytes())
    return {file.name: file.read_bytes() for file in target.parent.iterdir()}
