"""What a power cut, a full disk and a kill leave behind: real files, real processes, a real small disk."""

import asyncio
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fixtures.store.children import started
from tests.fixtures.store.killed_migration import NEWER_STEPS
from tests.helpers.builders import a_conversation, a_turn, an_answer

from hexalogue.domain.errors import DiskFull, ReadOnly, StoreError
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.settings import Settings
from hexalogue.domain.turn import AnswerState
from hexalogue.store.folders import found_places, prepared
from hexalogue.store.history import SqliteHistory
from hexalogue.store.schema import STEPS
from hexalogue.store.settings import TomlSettings

TURNS = 60
# Of each kind: a thousand together with HEXALOGUE_DRILL=full.
CUTS = 500 if os.environ.get("HEXALOGUE_DRILL") == "full" else 30
SEED = 7
CONVERSATION = ConversationId("only")


async def filled(history: SqliteHistory, turns: int) -> None:
    await history.add_conversation(a_conversation(id=CONVERSATION))
    for number in range(turns):
        turn = a_turn(f"Question {number}", conversation=CONVERSATION, asked_at=float(number))
        await history.add_turn(turn)
        await history.save_turn(replace(turn, answers=(an_answer(f"Answer {number} " * 30),)), durable=True)


@pytest.fixture(scope="module")
def cut_off(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with everything still in its log, as a power cut finds it."""
    folder = tmp_path_factory.mktemp("cut-off")

    async def make() -> None:
        history = await SqliteHistory.open(folder / "living.sqlite3")
        await history._run(lambda database: database.execute("PRAGMA wal_autocheckpoint = 0").fetchall())
        await filled(history, TURNS)
        for suffix in ("", "-wal"):
            shutil.copy(folder / f"living.sqlite3{suffix}", folder / f"cut.sqlite3{suffix}")
        await history.close()

    asyncio.run(make())
    return folder / "cut.sqlite3"


def damaged_copy(source: Path, target: Path, chance: random.Random, *, overwrite: bool) -> Path:
    """A copy whose log ends, or is full of noise for a sector group, at a random offset."""
    for suffix in ("", "-wal"):
        shutil.copy(source.with_name(source.name + suffix), target.with_name(target.name + suffix))
    log = target.with_name(target.name + "-wal")
    size = log.stat().st_size
    offset = chance.randrange(size)
    with log.open("r+b") as file:
        if overwrite:
            file.seek(offset)
            file.write(chance.randbytes(min(4096, size - offset)))
        else:
            file.truncate(offset)
    return target


async def questions_after_opening(database: Path) -> list[str]:
    history = await SqliteHistory.open(database)
    questions = [turn.question for turn in await history.turns(CONVERSATION)]
    await history.close()
    return questions


def complaints(database: Path) -> list[object]:
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
        found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row != ("ok",)]
        return found + connection.execute("PRAGMA foreign_key_check").fetchall()


@pytest.mark.parametrize("overwrite", [False, True], ids=["cut", "overwritten"])
def test_a_log_damaged_anywhere_opens_to_the_turns_before_the_damage(
    cut_off: Path, tmp_path: Path, overwrite: bool
) -> None:
    chance = random.Random(SEED)
    kept = []
    for number in range(CUTS):
        database = damaged_copy(cut_off, tmp_path / f"{number}.sqlite3", chance, overwrite=overwrite)
        questions = asyncio.run(questions_after_opening(database))
        kept.append(len(questions))

        assert questions == [f"Question {number}" for number in range(len(questions))]
        assert complaints(database) == []
    assert min(kept) < TURNS // 3 < max(kept), "the offsets must reach the beginning and the end of the log"


def test_a_migration_killed_at_any_statement_leaves_the_old_store_or_the_new_one(tmp_path: Path) -> None:
    original = tmp_path / "original.sqlite3"
    asyncio.run(_made(original))
    outcomes = []
    for statement in range(1, 40):
        database = tmp_path / f"{statement}.sqlite3"
        shutil.copy(original, database)
        status = _status_of_killed_migration(database, statement)
        outcomes.append(_version(database))
        asyncio.run(_opened_with_newer_steps(database))

        assert complaints(database) == []
        assert questions_of(database) == [f"Question {number}" for number in range(5)]
        if status == 0:
            break
    assert outcomes[-1] == len(NEWER_STEPS), "the last child was to finish"
    assert set(outcomes[:-1]) <= {len(STEPS), len(NEWER_STEPS)}
    assert outcomes.count(len(STEPS)) >= 8, "the kills must reach every part of the migration"


async def _made(database: Path) -> None:
    history = await SqliteHistory.open(database)
    await filled(history, 5)
    await history.close()


def _status_of_killed_migration(database: Path, statement: int) -> int:
    with started("killed_migration.py", database, statement) as child:
        child.communicate()
    assert child.returncode in (0, -signal.SIGKILL)
    return child.returncode


def _version(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        return version


async def _opened_with_newer_steps(database: Path) -> None:
    await (await SqliteHistory.open(database, steps=NEWER_STEPS)).close()


def questions_of(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        return [row[0] for row in connection.execute("SELECT question FROM turns ORDER BY number")]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 600 kB of its own, of which the test is the only user."""
    disk = tmp_path / "disk"
    disk.mkdir()
    yield from _mounted(disk, "size=600k")


@pytest.fixture
def read_only_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system that nobody may write to, root neither."""
    disk = tmp_path / "disk"
    disk.mkdir()
    yield from _mounted(disk, "ro")


def _mounted(disk: Path, options: str) -> Iterator[Path]:
    if sys.platform != "linux" or _run("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)) != 0:
        pytest.skip("mounting a small disk takes root on Linux; the unit tests fill a database by its page limit")
    try:
        yield disk
    finally:
        _run("umount", "--lazy", str(disk))


def _run(*command: str) -> int:
    return subprocess.run(command, check=False, capture_output=True).returncode


async def test_a_full_disk_is_told_loses_nothing_and_is_overcome(small_disk: Path) -> None:
    history = await SqliteHistory.open(small_disk / "conversations.sqlite3")
    await history.add_conversation(a_conversation(id=CONVERSATION))
    acknowledged = await _asked_until_full(history)

    for call in (_asking(history), _saving(history, acknowledged[-1]), history.rename(CONVERSATION, "x" * 20_000)):
        with pytest.raises(DiskFull):
            await call
    still_there = [turn.question for turn in await history.turns(CONVERSATION)]
    _run("mount", "-o", "remount,size=4m", str(small_disk))
    await history.add_turn(a_turn("After", conversation=CONVERSATION))
    await history.close()

    assert still_there == acknowledged
    assert await questions_after_opening(small_disk / "conversations.sqlite3") == [*acknowledged, "After"]
    assert complaints(small_disk / "conversations.sqlite3") == []


async def _asked_until_full(history: SqliteHistory) -> list[str]:
    acknowledged: list[str] = []
    while len(acknowledged) < 1000:
        question = f"{len(acknowledged)} " + "x" * 3000
        try:
            await history.add_turn(a_turn(question, conversation=CONVERSATION))
        except DiskFull:
            return acknowledged
        acknowledged.append(question)
    pytest.fail("the small disk did not fill up")


async def _asking(history: SqliteHistory) -> None:
    await history.add_turn(a_turn("x" * 50_000, conversation=CONVERSATION))


async def _saving(history: SqliteHistory, question: str) -> None:
    turn = next(turn for turn in await history.turns(CONVERSATION) if turn.question == question)
    long = an_answer("y" * 50_000, state=AnswerState.STREAMING)
    await history.save_turn(replace(turn, answers=(long,)), durable=False)


async def test_a_disk_that_is_full_from_the_start_is_told(small_disk: Path) -> None:
    _fill(small_disk)

    with pytest.raises(DiskFull):
        await SqliteHistory.open(small_disk / "conversations.sqlite3")


def test_settings_on_a_full_disk_stay_as_they_were(small_disk: Path) -> None:
    store = TomlSettings(small_disk / "settings.toml")
    store.write(Settings(model="before"))
    _fill(small_disk)

    with pytest.raises(DiskFull):
        store.write(Settings(model="after", system_prompt="x" * 10_000))

    assert store.read().model == "before"
    assert sorted(file.name for file in small_disk.iterdir()) == ["filler", "settings.toml"]


def _fill(disk: Path) -> None:
    with (disk / "filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return


@pytest.mark.parametrize("what", ["folders", "history", "settings"])
def test_a_read_only_disk_is_told(read_only_disk: Path, what: str) -> None:
    acts: dict[str, Callable[[], object]] = {
        "folders": lambda: prepared(found_places({"HEXALOGUE_HOME": str(read_only_disk)}, Path("resources"))),
        "history": lambda: asyncio.run(SqliteHistory.open(read_only_disk / "conversations.sqlite3")),
        "settings": lambda: TomlSettings(read_only_disk / "settings.toml").write(Settings()),
    }

    with pytest.raises(StoreError) as caught:
        acts[what]()

    assert isinstance(caught.value, ReadOnly)
    assert str(read_only_disk) in caught.value.message
