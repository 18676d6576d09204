"""The ledger of supervised engines: what it remembers, what it refuses, and whom it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from hexalogue.domain.engines import EngineState, EngineStatus, TimelineEntry
from hexalogue.domain.ids import EngineId
from hexalogue.engines import identity
from hexalogue.engines.environment import NONCE_VARIABLE
from hexalogue.engines.ledger import Ledger, Row, new_nonce, owner_born

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sessions and signals are of POSIX")

LEADER = "import os, time; os.setsid(); print(flush=True); time.sleep(600)"
FAMILY = (
    "import os, subprocess, sys, time; os.setsid();"
    "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'], start_new_session=True);"
    "print(child.pid, flush=True); time.sleep(600)"
)

Started = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def started() -> Iterator[Started]:
    """Starts a process that leads its group, with a nonce in its environment."""
    running: list[subprocess.Popen[bytes]] = []

    def start(nonce: str, code: str = LEADER) -> "subprocess.Popen[bytes]":
        environment = {**os.environ, NONCE_VARIABLE: nonce}
        process = subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE)
        running.append(process)
        assert process.stdout is not None
        process.word = process.stdout.readline()  # type: ignore[attr-defined]
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "engines" / "run")


def row(pid: int | None, nonce: str, *, owner_pid: int = os.getpid(), owner: str | None = None) -> Row:
    status = EngineStatus(EngineId("an-engine"), EngineState.READY, pid=pid, port=4711, owner_pid=owner_pid)
    status = replace(status, timeline=(TimelineEntry(1.5, EngineState.READY, "It is ready."),))
    exe = psutil.Process(pid).exe() if pid else ""
    return Row(nonce, owner_born() if owner is None else owner, status, identity.born(pid) if pid else "", exe)


def orphan(pid: int | None, nonce: str) -> Row:
    """A row whose owner is dead: the number belongs to us, but another birth."""
    return row(pid, nonce, owner="an earlier life")


def test_a_row_comes_back_as_it_was_and_is_private(ledger: Ledger, tmp_path: Path) -> None:
    written = row(os.getpid(), new_nonce())

    ledger.write(written)

    folder = tmp_path / "engines" / "run"
    assert ledger.rows() == (written,)
    assert [path.stat().st_mode & 0o777 for path in folder.iterdir()] == [0o600]
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_key_lies_beside_its_row_and_goes_with_it(ledger: Ledger, tmp_path: Path) -> None:
    nonce = new_nonce()
    ledger.write(row(None, nonce))
    ledger.keep_key(nonce, "a-secret")
    ledger.ask_to_stop(nonce)

    assert ledger.key(nonce) == "a-secret"
    assert "a-secret" not in repr(ledger.rows())
    assert ledger.is_asked_to_stop(nonce)
    ledger.remove(nonce)
    assert (ledger.key(nonce), ledger.is_asked_to_stop(nonce), ledger.has(nonce)) == ("", False, False)
    assert list((tmp_path / "engines" / "run").iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b'{"nonce": 5}', b'{"nonce": "../evil"}'])
def test_a_row_that_cannot_be_read_is_set_aside(ledger: Ledger, tmp_path: Path, content: bytes) -> None:
    good = row(None, new_nonce())
    ledger.write(good)
    (tmp_path / "engines" / "run" / "bad.json").write_bytes(content)

    assert ledger.rows() == (good,)
    assert (tmp_path / "engines" / "run" / "bad.json.damaged").read_bytes() == content
    assert ledger.rows() == (good,)


def test_a_row_under_another_name_is_set_aside(ledger: Ledger, tmp_path: Path) -> None:
    ledger.write(row(None, "0" * 32))
    folder = tmp_path / "engines" / "run"
    (folder / f"{'0' * 32}.json").rename(folder / "another.json")

    assert ledger.rows() == ()


def test_an_orphan_is_ended_and_forgotten(ledger: Ledger, started: Started) -> None:
    nonce = new_nonce()
    process = started(nonce)
    ledger.write(orphan(process.pid, nonce))

    assert ledger.reap() == 1
    assert process.wait(1) == -signal.SIGTERM
    assert ledger.rows() == ()
    assert ledger.reap() == 0


def test_what_an_orphan_had_started_is_ended_too(ledger: Ledger, started: Started) -> None:
    nonce = new_nonce()
    process = started(nonce, FAMILY)
    child = psutil.Process(int(process.word))  # type: ignore[attr-defined]
    ledger.write(orphan(process.pid, nonce))

    ledger.reap()

    assert psutil.wait_procs([child], timeout=2)[1] == []


def test_one_whose_owner_lives_is_not_touched(ledger: Ledger, started: Started) -> None:
    nonce = new_nonce()
    process = started(nonce)
    ledger.write(row(process.pid, nonce))

    assert ledger.reap() == 0
    assert process.poll() is None
    assert ledger.has(nonce)


def test_a_process_without_our_nonce_is_not_touched(ledger: Ledger, started: Started) -> None:
    process = started("another nonce")
    ledger.write(orphan(process.pid, new_nonce()))

    assert ledger.reap() == 0
    assert process.poll() is None
    assert ledger.rows() == ()


def test_a_row_of_a_process_that_is_gone_is_forgotten(ledger: Ledger, started: Started) -> None:
    nonce = new_nonce()
    process = started(nonce)
    ledger.write(orphan(process.pid, nonce))
    process.kill()
    process.wait()

    assert ledger.reap() == 0
    assert ledger.rows() == ()


def test_number_birth_program_and_nonce_must_all_fit(started: Started) -> None:
    process = started("n")
    born, exe = identity.born(process.pid), psutil.Process(process.pid).exe()

    assert identity.is_engine(process.pid, born, exe, "n")
    assert not identity.is_engine(process.pid, born + "0", exe, "n")
    assert not identity.is_engine(None, born, exe, "n")
    assert not identity.is_engine(process.pid, "", exe, "n")
    assert not identity.is_engine(process.pid, born, "/bin/true", "n")
    assert not identity.is_engine(process.pid, born, exe, "m")


def test_a_zombie_does_not_live(started: Started) -> None:
    process = started("n")
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)

    assert identity.born(process.pid) == ""


def test_a_folder_that_is_not_of_an_engine_is_never_removed(ledger: Ledger, tmp_path: Path) -> None:
    nonce = new_nonce()
    (tmp_path / "documents").mkdir()
    ledger.write(replace(orphan(None, nonce), private_folder=str(tmp_path / "documents")))

    ledger.reap()

    assert (tmp_path / "documents").is_dir()
