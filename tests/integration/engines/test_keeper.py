"""Keepers and houses: an engine that goes on when its starter has ended, is found and stopped by others, never left."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psutil
import pytest
from tests.helpers.engine_binaries import llama_server
from tests.helpers.processes import is_alive, wait_gone
from tests.helpers.starter import starter_path
from tests.helpers.supervised import LLAMA, answer, bugs_are_raised, means, supervised

from hexalogue.domain.engines import EngineState
from hexalogue.domain.errors import StartFailed
from hexalogue.engines import keeper as keeper_module
from hexalogue.engines.health import free_port
from hexalogue.engines.house import LocalEngineHouse
from hexalogue.engines.keeper import EngineKeepers
from hexalogue.services.tasks import TaskScope

pytestmark = [pytest.mark.native, pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")]

PROGRAM = Path(__file__).resolve().parents[2] / "stand_ins" / "keeping_hexalogue.py"
S = EngineState


def keepers(folder: Path, *words: str) -> EngineKeepers:
    """Keepers whose Hexalogue is the stand-in."""
    arguments = (str(folder), *words)
    return EngineKeepers(
        folder / "run", folder / "logs", lambda _engine, _model: arguments, (sys.executable, str(PROGRAM))
    )


@pytest.fixture(autouse=True)
def no_keeper_is_left() -> Iterator[None]:
    yield
    for process in keeper_module._left_running:
        process.kill()
        process.wait()
    keeper_module._left_running.clear()


@contextlib.asynccontextmanager
async def a_house(folder: Path) -> AsyncIterator[LocalEngineHouse]:
    """Another Hexalogue's look at the same ledger."""
    scope = TaskScope(bugs_are_raised)
    yield LocalEngineHouse(means(folder, scope))
    await scope.close()


def owner_of(folder: Path) -> int:
    return keeper_module._left_running[-1].pid


async def test_a_kept_engine_goes_on_and_is_asked_by_others(tmp_path: Path) -> None:
    status = await keepers(tmp_path, "llama").started(LLAMA, "starter")

    async with a_house(tmp_path) as house:
        address = house.address(LLAMA, "starter")
        assert address is not None
        assert b" 200 " in (await answer(address, "/props")).splitlines()[0]
        assert status.state is S.READY
        assert status.owner_pid == owner_of(tmp_path)
        assert [row.pid for row in house.running()] == [status.pid]
        assert house.running()[0].memory_bytes > 50_000_000
        assert house.address(LLAMA, "another") is None


async def test_it_is_stopped_from_another_process_within_two_seconds(tmp_path: Path) -> None:
    status = await keepers(tmp_path, "llama").started(LLAMA, "starter")
    assert status.pid is not None
    async with a_house(tmp_path) as house:
        started = time.monotonic()

        assert await house.end_elsewhere(LLAMA)

        assert time.monotonic() - started < 2.0
        assert not is_alive(status.pid)
        assert wait_gone([owner_of(tmp_path)], 2.0) == []
        assert not list((tmp_path / "run").iterdir())
        assert not await house.end_elsewhere(LLAMA)
        assert house.running() == ()


async def test_an_engine_whose_owner_hangs_is_ended_all_the_same(tmp_path: Path) -> None:
    status = await keepers(tmp_path, "llama").started(LLAMA, "starter")
    assert status.pid is not None
    os.kill(owner_of(tmp_path), signal.SIGSTOP)
    async with a_house(tmp_path) as house:
        started = time.monotonic()

        await house.end_elsewhere(LLAMA)

        assert time.monotonic() - started < 2.5
        assert wait_gone([status.pid], 0.1) == []
    os.kill(owner_of(tmp_path), signal.SIGCONT)
    assert wait_gone([owner_of(tmp_path)], 3.0) == []  # it reads the wish, and does not start it again


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_keeper_that_is_asked_to_end_ends_its_engine(tmp_path: Path, number: signal.Signals) -> None:
    status = await keepers(tmp_path, "llama").started(LLAMA, "starter")
    assert status.pid is not None
    process = keeper_module._left_running[-1]

    process.send_signal(number)

    assert await asyncio.to_thread(process.wait, 3.0) == 0
    assert not is_alive(status.pid)
    assert not list((tmp_path / "run").iterdir())


async def test_a_killed_keeper_takes_its_engine_along(tmp_path: Path) -> None:
    status = await keepers(tmp_path, "llama").started(LLAMA, "starter")
    assert status.pid is not None

    os.kill(owner_of(tmp_path), signal.SIGKILL)

    assert wait_gone([status.pid], 2.0) == []
    async with a_house(tmp_path) as house:
        assert house.running() == ()
        assert house.address(LLAMA, "") is None
        assert house.reap() == 0
    assert not list((tmp_path / "run").iterdir())


async def test_why_it_did_not_start_is_told_to_the_starter(tmp_path: Path) -> None:
    with pytest.raises(StartFailed) as caught:
        await keepers(tmp_path, "exits", "--code", "3").started(LLAMA, "starter")

    assert caught.value.fix
    assert not list((tmp_path / "run").iterdir())


async def test_a_keeper_that_never_came_up_is_told(tmp_path: Path) -> None:
    broken = EngineKeepers(tmp_path / "run", tmp_path / "logs", lambda *_: ("-c", "1 / 0"), (sys.executable,))

    with pytest.raises(StartFailed, match="keeper ended") as caught:
        await broken.started(LLAMA, "starter")

    assert "ZeroDivisionError" in caught.value.detail


async def test_a_starter_that_gives_up_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1.5):
            await keepers(tmp_path, "never_ready").started(LLAMA, "starter")

    pids = [owner_of(tmp_path), *(child.pid for child in psutil.Process(owner_of(tmp_path)).children(recursive=True))]
    assert wait_gone(pids, 3.0) == []


async def test_two_hexalogues_never_end_each_others_engines(tmp_path: Path) -> None:
    theirs = await keepers(tmp_path, "llama").started(LLAMA, "starter")
    async with supervised(tmp_path) as (supervisor, _, house):
        await supervisor.start()
        mine = supervisor.status.pid

        assert house.reap() == 0
        assert {row.pid for row in house.running()} == {theirs.pid, mine}
        await supervisor.stop()

        assert [row.pid for row in house.running()] == [theirs.pid]


@pytest.fixture
def foreign() -> "Iterator[subprocess.Popen[bytes]]":
    """A llama-server that somebody else started, with the same model."""
    argv = [str(llama_server()), "-m", str(starter_path()), "--host", "127.0.0.1", "--port", str(free_port())]
    with subprocess.Popen([*argv, "-t", "1"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        yield process
        process.kill()


async def test_a_foreign_llama_server_is_never_touched(tmp_path: Path, foreign: "subprocess.Popen[bytes]") -> None:
    status = await keepers(tmp_path, "llama").started(LLAMA, "starter")
    async with a_house(tmp_path) as house:
        assert await house.end_elsewhere(LLAMA)
        assert house.reap() == 0

    assert status.pid is not None
    assert not is_alive(status.pid)
    assert foreign.poll() is None
