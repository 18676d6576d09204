"""kill -9 of the whole application while it streams: no question lost, no store damaged, at most a second of answer."""

import asyncio
import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.helpers.processes import descendants, wait_gone

from hexalogue.domain.turn import Turn
from hexalogue.store.history import SqliteHistory

pytestmark = pytest.mark.native
KILLS = 100 if os.environ.get("HEXALOGUE_DRILL") == "full" else 10
SCRIPT = Path(__file__).parents[1] / "stand_ins" / "chatting_application.py"
LOSS_LIMIT_S = 1.0
ORPHAN_LIMIT_S = 2.0


def test_a_hundred_kills_lose_no_question_and_damage_no_store(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = prepared_home(tmp_path)
    dice = random.Random(20261121)
    asked: set[str] = set()
    lost_text, orphans = 0, 0
    began = time.monotonic()
    for kill in range(KILLS):
        seen, workers = killed_run(home, f"run {kill}", dice.uniform(0.05, 1.5))
        orphans += len(wait_gone(workers, ORPHAN_LIMIT_S))
        turns = stored_turns(home)
        asked |= {line["question"] for line in seen}
        lost_text += is_text_lost(seen, turns)
        assert is_whole(home)
    lost = asked - {turn.question for turn in stored_turns(home)}
    with capsys.disabled():
        print(
            f"\napplication drill: {KILLS} kills, {len(asked)} questions, {len(lost)} lost, {lost_text} answers behind "
            f"by more than {LOSS_LIMIT_S:g} s, {orphans} orphans, {time.monotonic() - began:.0f} s"
        )
    assert (lost, lost_text, orphans) == (set(), 0, 0)
    assert len(asked) >= KILLS


def prepared_home(folder: Path) -> Mapping[str, str]:
    """The environment of a person with empty folders, one thread and no network."""
    config = folder / "home" / "config"
    config.mkdir(parents=True)
    (config / "settings.toml").write_text("schema = 1\n[load]\nthreads = 1\n", encoding="utf-8")
    own = {"HEXALOGUE_HOME": str(folder / "home"), "HOME": str(folder), "HF_HOME": str(folder / "hf")}
    return os.environ | own | {"HF_ENDPOINT": "http://127.0.0.1:9", "QT_QPA_PLATFORM": "offscreen"}


def killed_run(environ: Mapping[str, str], name: str, after_s: float) -> tuple[list[dict[str, Any]], list[int]]:
    """Start, kill -9 a moment after the first text; what it had said, and its children at that time."""
    command = [sys.executable, str(SCRIPT), name]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = next(line for line in parsed(process.stdout) if "length" in line)
        time.sleep(after_s)
        workers = descendants(process.pid)
        process.kill()
        seen = [first, *parsed(process.stdout)]
    return seen, workers


def parsed(output: Iterator[str]) -> Iterator[dict[str, Any]]:
    """Its lines; the last may be cut."""
    for line in output:
        if line.endswith("}\n"):
            yield json.loads(line)


def stored_turns(environ: Mapping[str, str]) -> list[Turn]:
    """Everything in the store, read as the next start reads it."""

    async def read() -> list[Turn]:
        history = await SqliteHistory.open(database(environ))
        try:
            return [turn for row in await history.conversations() for turn in await history.turns(row.id)]
        finally:
            await history.close()

    return asyncio.run(read())


def is_text_lost(seen: list[dict[str, Any]], turns: list[Turn]) -> bool:
    """Whether the store is behind by text that had been shown a second before the end."""
    last = seen[-1]["at"]
    safe = [line for line in seen if "length" in line and line["at"] < last - LOSS_LIMIT_S]
    if not safe:
        return False
    stored = next((turn for turn in turns if turn.question == safe[-1]["question"]), None)
    return stored is None or len(stored.answer.text) < safe[-1]["length"]


def is_whole(environ: Mapping[str, str]) -> bool:
    """SQLite's own verdict."""
    connection = sqlite3.connect(database(environ))
    try:
        verdict: tuple[str] = connection.execute("PRAGMA integrity_check").fetchone()
        return verdict == ("ok",)
    finally:
        connection.close()


def database(environ: Mapping[str, str]) -> Path:
    """Where the conversations are."""
    return Path(environ["HEXALOGUE_HOME"]) / "data" / "conversations.sqlite3"
