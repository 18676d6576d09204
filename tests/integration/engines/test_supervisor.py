"""A supervised llama-server, the real one: started, asked, killed, started again, stopped."""

import asyncio
import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import Coroutine
from pathlib import Path

import psutil
import pytest
from tests.helpers.processes import is_alive, resident_bytes, wait_gone
from tests.helpers.supervised import answer, llama_launch, supervised

from hexalogue.domain.engines import EngineState
from hexalogue.domain.errors import Died, NoSuchModel, StartFailed

pytestmark = [pytest.mark.native, pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")]

S = EngineState
QUESTION = {"messages": [{"role": "user", "content": "What is 2+2?"}], "max_tokens": 24, "temperature": 0}
ENDLESS = {"messages": [{"role": "user", "content": "Count."}], "max_tokens": 4000, "stream": True, "ignore_eos": True}


def command_lines() -> str:
    """What `ps` shows of every process."""
    lines = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            lines.append(" ".join(process.cmdline()))
    return "\n".join(lines)


def all_written(folder: Path) -> str:
    """The text of every file but those that hold keys."""
    return "".join(path.read_text() for path in folder.rglob("*") if path.is_file() and path.suffix != ".key")


async def test_it_starts_answers_and_stops(tmp_path: Path) -> None:
    async with supervised(tmp_path) as (supervisor, watched, _):
        address = await supervisor.start()
        text = await answer(address, "/v1/chat/completions", json.dumps(QUESTION).encode())
        pid = supervisor.status.pid
        assert pid is not None
        assert resident_bytes(pid) > 50_000_000
        started = time.monotonic()
        await supervisor.stop()

        assert time.monotonic() - started < 2.0
        assert b"4" in text
        assert b" 200 " in text.splitlines()[0]
        assert not is_alive(pid)
        assert watched.states == [S.STARTING, S.LOADING, S.READY, S.STOPPING, S.STOPPED]
        assert supervisor.status.pid is None


async def test_its_key_is_wanted_and_seen_nowhere(tmp_path: Path) -> None:
    async with supervised(tmp_path) as (supervisor, watched, house):
        address = await supervisor.start()
        without = await answer(type(address)(address.port), "/props")
        written = all_written(tmp_path)

        assert b" 401 " in without.splitlines()[0]
        assert len(address.key) > 30
        for place in (command_lines(), written, repr(address), repr(watched.statuses), supervisor.log()):
            assert address.key not in place
        assert house.address(supervisor.status.engine, "") == address
        assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "run").iterdir())


async def test_it_listens_on_loopback_only(tmp_path: Path) -> None:
    async with supervised(tmp_path) as (supervisor, _, _):
        address = await supervisor.start()
        listening = psutil.Process(supervisor.status.pid).net_connections("inet")

        assert {row.laddr for row in listening if row.status == psutil.CONN_LISTEN} == {("127.0.0.1", address.port)}


async def test_killed_it_is_ready_again_and_says_what_happened(tmp_path: Path) -> None:
    async with supervised(tmp_path) as (supervisor, watched, _):
        first = await supervisor.start()
        began = time.time()
        pid = supervisor.status.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        await watched.until_state(S.CRASHED)
        second = await supervisor.start()

        assert isinstance(supervisor.cause_of_death(began), Died)
        assert supervisor.cause_of_death(time.time()) is None
        assert watched.states == [S.STARTING, S.LOADING, S.READY, S.CRASHED, S.STARTING, S.LOADING, S.READY]
        assert b" 200 " in await answer(second)
        assert second != first
        assert any("starts again in 0.05 s" in text for text in watched.sentences)
        assert supervisor.status.attempt == 1


async def test_a_broken_answer_is_explained_though_the_end_is_not_yet_known(tmp_path: Path) -> None:
    async with supervised(tmp_path) as (supervisor, _, _):
        address = await supervisor.start()
        began, pid = time.time(), supervisor.status.pid
        assert pid is not None
        asyncio.get_running_loop().call_later(0.3, os.kill, pid, signal.SIGKILL)
        with contextlib.suppress(ConnectionError):
            await answer(address, "/v1/chat/completions", json.dumps(ENDLESS).encode())

        error = await supervisor.explained(began)

        assert isinstance(error, Died)
        assert "ended the engine at once" in error.message
        assert error.fix


async def test_stopped_while_it_loads_nothing_is_left(tmp_path: Path) -> None:
    async with supervised(tmp_path) as (supervisor, watched, _):
        async with asyncio.TaskGroup() as group:
            start = group.create_task(_refused(supervisor.start()))
            await watched.until(lambda status: status.pid is not None)
            await supervisor.stop()

        pids = [status.pid for status in watched.statuses if status.pid]
        assert wait_gone(pids, 0.1) == []
        assert isinstance(start.result(), StartFailed)
        assert supervisor.status.state is S.STOPPED
        assert list((tmp_path / "run").iterdir()) == []


async def _refused(start: Coroutine[object, object, object]) -> BaseException | None:
    try:
        await start
    except StartFailed as error:
        return error
    return None


async def test_a_cancelled_start_stops_it(tmp_path: Path) -> None:
    async with supervised(tmp_path) as (supervisor, watched, _):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await supervisor.start()

        pids = [status.pid for status in watched.statuses if status.pid]
        assert wait_gone(pids, 0.1) == []
        assert supervisor.status.state is S.STOPPED


async def test_a_missing_model_is_no_reason_to_try_again(tmp_path: Path) -> None:
    async with supervised(tmp_path, llama_launch(model=tmp_path / "none.gguf")) as (supervisor, watched, _):
        with pytest.raises(NoSuchModel) as caught:
            await supervisor.start()

        assert caught.value.fix
        assert watched.states == [S.STARTING, S.CRASHED]
        assert "not started again" in watched.sentences[-1]


async def test_it_can_be_started_again_after_a_stop(tmp_path: Path) -> None:
    async with supervised(tmp_path) as (supervisor, _, _):
        await supervisor.start()
        await supervisor.stop()

        assert b" 200 " in await answer(await supervisor.start())


async def test_several_who_start_it_get_one_engine(tmp_path: Path) -> None:
    async with supervised(tmp_path) as (supervisor, watched, _):
        addresses = await asyncio.gather(*(supervisor.start() for _ in range(4)))

        assert len(set(addresses)) == 1
        assert len({status.pid for status in watched.statuses if status.pid}) == 1
