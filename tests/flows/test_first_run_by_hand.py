"""The first run as a person has it: an empty home, a screen, a keyboard. No pointer is moved and nothing is clicked."""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.helpers.qt_run import qt_run

from hexalogue.domain.turn import AnswerState, Turn
from hexalogue.store.history import SqliteHistory

pytestmark = [pytest.mark.native, pytest.mark.flow]
PROGRAMS = ("Xvfb", "xdotool")
# A cold start on a busy computer, and a model of 135 million parameters on one processor.
WINDOW_S, ANSWER_S = 60.0, 90.0
_pause = threading.Event()


@contextmanager
def a_screen() -> Iterator[str]:
    """A screen of its own; its number."""
    reading, writing = os.pipe()
    argv = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x820x24", "-nolisten", "tcp"]
    with subprocess.Popen(argv, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


@pytest.fixture
def environ(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A person who has nothing yet, before a screen."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} is not installed")
    (tmp_path / "user").mkdir()
    with a_screen() as screen:
        yield os.environ | {
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(tmp_path / "user"),
            "HEXALOGUE_HOME": str(tmp_path / "home"),
            "HF_HOME": str(tmp_path / "hf"),
            "OMP_WAIT_POLICY": "PASSIVE",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }


def by_hand(environ: dict[str, str], *words: str) -> str:
    """One `xdotool` command; what it printed."""
    done = subprocess.run(["xdotool", *words], env=environ, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout.strip()


def waited(look: Callable[[], object], within_s: float, program: "subprocess.Popen[bytes]") -> object:
    """What `look` finds, once it finds something."""
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline:
        assert program.poll() is None, f"the application ended with {program.returncode}"
        found = look()
        if found:
            return found
        _pause.wait(0.2)
    raise AssertionError("it did not come")


def answered(database: Path) -> Turn | None:
    """The one turn of the store, once its answer is whole."""

    async def read() -> Turn | None:
        history = await SqliteHistory.open(database)
        try:
            for conversation in await history.conversations():
                for turn in await history.turns(conversation.id):
                    return turn
        finally:
            await history.close()
        return None

    turn = qt_run(read()) if database.exists() else None
    return turn if turn is not None and turn.answer.state is AnswerState.DONE else None


def test_a_window_a_typed_question_and_an_answer_without_a_click(environ: dict[str, str], tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-m", "hexalogue"], env=environ, cwd=tmp_path) as program:
        try:
            window = str(waited(lambda: by_hand(environ, "search", "--name", "^Hexalogue$"), WINDOW_S, program))
            by_hand(environ, "windowfocus", "--sync", window.splitlines()[-1])  # what a window manager does
            by_hand(environ, "type", "--delay", "20", "What is 2+2?")
            by_hand(environ, "key", "Return")

            database = tmp_path / "home" / "data" / "conversations.sqlite3"
            turn = waited(lambda: answered(database), ANSWER_S, program)
        finally:
            program.terminate()

    assert isinstance(turn, Turn)
    assert turn.question == "What is 2+2?"
    assert turn.answer.text
    assert turn.answer.privacy == "local"
