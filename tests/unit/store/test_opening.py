"""Opening what is damaged, foreign, locked, unwritable or not there."""

import sqlite3
from contextlib import closing
from pathlib import Path, PurePath

import pytest
from tests.helpers.builders import a_conversation, a_turn
from tests.unit.store.searching import integrity_of, run

from hexalogue.domain.errors import ReadOnly, Unreadable
from hexalogue.domain.ids import ConversationId
from hexalogue.store.history import SqliteHistory

PAGE_BYTES = 4096
CONVERSATION = ConversationId("sums")


@pytest.fixture
def filled(database: Path) -> Path:
    history = run(SqliteHistory.open(database))
    conversation = a_conversation("Sums", id=CONVERSATION)
    run(history.add_conversation(conversation))
    for number in range(40):
        run(history.add_turn(a_turn(f"{number} " + "word " * 400, conversation=conversation.id)))
    run(history.close())
    return database


def opened_once(database: Path, *, busy_timeout_s: float = 1.0) -> int:
    history = run(SqliteHistory.open(database, busy_timeout_s=busy_timeout_s))
    count = len(run(history.conversations()))
    run(history.close())
    return count


def content_of(path: PurePath | None) -> bytes:
    assert path is not None
    return Path(path).read_bytes()


def damaged_at(database: Path, offset: int, content: bytes) -> bytes:
    whole = database.read_bytes()
    database.write_bytes(whole[:offset] + content + whole[offset + len(content) :])
    return database.read_bytes()


@pytest.mark.parametrize(
    "content", [b"\x00" * 64_560, b"Not a database at all. " * 50, b"SQLite format 3\x00" + b"\xff" * 4080],
    ids=["only NUL bytes", "text", "only the magic"],
)  # fmt: skip
def test_what_is_no_database_is_kept_aside_and_a_fresh_one_begins(database: Path, content: bytes) -> None:
    database.write_bytes(content)

    with pytest.raises(Unreadable, match=r"It is kept as conversations\.sqlite3\.damaged-1") as caught:
        opened_once(database)

    assert caught.value.kept_as == database.with_name("conversations.sqlite3.damaged-1")
    assert content_of(caught.value.kept_as) == content
    assert opened_once(database) == 0


def test_a_second_damaged_file_does_not_replace_the_first(database: Path) -> None:
    for content in (b"first " * 100, b"second " * 100):
        database.write_bytes(content)
        with pytest.raises(Unreadable):
            opened_once(database)

    kept = sorted(database.parent.glob("*.damaged-*"))
    assert [file.read_bytes()[:5] for file in kept] == [b"first", b"secon"]


def test_damage_met_in_use_is_told_and_found_at_the_next_start(filled: Path) -> None:
    damage = damaged_at(filled, 15 * PAGE_BYTES, b"\xee" * 10 * PAGE_BYTES)
    history = run(SqliteHistory.open(filled))

    with pytest.raises(Unreadable, match="damaged") as in_use:
        run(history.turns(CONVERSATION))
    run(history.close())
    with pytest.raises(Unreadable) as at_start:
        opened_once(filled)

    assert in_use.value.kept_as is None
    assert content_of(at_start.value.kept_as) == damage
    assert opened_once(filled) == 0


def test_an_empty_file_is_a_new_store(database: Path) -> None:
    database.touch()

    assert opened_once(database) == 0
    assert integrity_of(database) == "ok"


def test_a_file_that_others_could_read_is_closed_to_them(filled: Path) -> None:
    filled.chmod(0o644)

    opened_once(filled)

    assert filled.stat().st_mode & 0o777 == 0o600


def test_a_folder_in_its_place_is_named_and_left_alone(database: Path) -> None:
    database.mkdir()

    with pytest.raises(Unreadable, match="directory"):
        opened_once(database)

    assert database.is_dir()


def test_a_path_below_a_regular_file_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(ReadOnly):
        opened_once(tmp_path / "file" / "conversations.sqlite3")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no such file or directory"):
        opened_once(tmp_path / "missing" / "conversations.sqlite3")


def test_a_store_locked_by_another_program_is_not_taken_for_damaged(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(Unreadable, match="locked") as caught:
            opened_once(filled, busy_timeout_s=0.05)

    assert caught.value.kept_as is None
    assert opened_once(filled) == 1
