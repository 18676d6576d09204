"""What can go wrong with an engine, with a small one that misbehaves as it is told."""

import asyncio
import itertools
import os
import signal
import socket
import sys
import time
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.processes import is_alive, wait_gone
from tests.helpers.supervised import QUICK, answer, small_command, small_launch, supervised

from hexalogue.domain.engine_life import RestartPolicy
from hexalogue.domain.engine_steps import Room
from hexalogue.domain.engines import Command, EngineSpec, EngineState, Fault, FaultRow, InstalledEngine, Launch, Origin
from hexalogue.domain.errors import AppError, BadArgument, Died, StartFailed
from hexalogue.domain.ids import EngineId
from hexalogue.engines.health import free_port

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")

S = EngineState


async def test_one_that_loads_for_a_while_is_ready_then(tmp_path: Path) -> None:
    command = small_command("ready", "--seconds", "0.3")
    async with supervised(tmp_path, small_launch(), command=command) as (supervisor, watched, _):
        assert b" 200 " in await answer(await supervisor.start())

        assert watched.states == [S.STARTING, S.LOADING, S.READY]
        assert "loads its model" in watched.sentences[1]
        assert "ready after 0." in watched.sentences[2]


async def test_one_that_binds_late_is_waited_for(tmp_path: Path) -> None:
    command = small_command("late", "--seconds", "0.3")
    async with supervised(tmp_path, small_launch(), command=command) as (supervisor, watched, _):
        await supervisor.start()

        assert watched.states == [S.STARTING, S.READY]


@pytest.mark.parametrize("mode", ["never_ready", "wrong_port"])
async def test_one_without_progress_is_ended(tmp_path: Path, mode: str) -> None:
    changes = {"command": small_command(mode), "quiet_s": 1.2, "policy": RestartPolicy(at_most=0)}
    async with supervised(tmp_path, small_launch(), **changes) as (supervisor, watched, _):
        with pytest.raises(AppError) as caught:
            await supervisor.start()

        assert "no progress" in caught.value.detail
        assert wait_gone([status.pid for status in watched.statuses if status.pid], 0.1) == []


@pytest.mark.parametrize("code", [0, 1, 2, 3, 127, -9, -11, -6, -4])
async def test_each_exit_at_the_start_ends_in_an_error_with_a_fix(tmp_path: Path, code: int) -> None:
    command = small_command("exits", "--code", str(code))
    async with supervised(tmp_path, small_launch(), command=command) as (supervisor, watched, _):
        with pytest.raises(AppError) as caught:
            await supervisor.start()

        assert caught.value.message.endswith(".")
        assert caught.value.fix
        assert supervisor.status.state is S.CRASHED
        assert "not started again" in watched.sentences[-1]
        assert list((tmp_path / "run").iterdir()) == []


async def test_a_fault_nobody_knows_is_tried_four_times_with_longer_waits(tmp_path: Path) -> None:
    changes = {"command": small_command("exits", "--code", "77"), "classify": lambda *_: None}
    async with supervised(tmp_path, small_launch(), **changes) as (supervisor, watched, _):
        with pytest.raises(StartFailed):
            await supervisor.start()

        waits = [text for text in watched.sentences if "starts again in" in text]
        assert [text.partition(" in ")[2].split(" s")[0] for text in waits] == ["0.05", "0.1", "0.2"]
        assert len({status.pid for status in watched.statuses if status.pid}) == 4
        assert watched.sentences[-1].endswith("It ended 4 times within 5 minutes and is not started again.")


async def test_each_attempt_is_a_step_safer_and_a_safer_one_says_so(tmp_path: Path) -> None:
    seen: list[Launch] = []

    def command(spec: EngineSpec, launch: Launch, port: int, key: str) -> Command:
        seen.append(launch)
        return small_command("ready" if len(seen) == 3 else "exits", *_CODE)(spec, launch, port, key)

    gpu = InstalledEngine(EngineId("llama-server"), "1", "cuda", Path("/bin/true"), Origin.FILE)
    memory = FaultRow("gpu-memory", "No memory", "The GPU's memory ran out.", "Choose less.", "fewer_layers")
    changes = {"command": command, "classify": lambda *_: Fault(memory), "room": lambda _: Room(layers=24)}
    async with supervised(tmp_path, small_launch(engine=gpu), **changes) as (supervisor, watched, _):
        await supervisor.start()

        assert [launch.gpu_layers for launch in seen] == [-1, 12, 6]
        assert supervisor.status.state is S.DEGRADED
        assert "with 12 layers on the GPU (attempt 1 of 3)" in watched.sentences[1]
        assert watched.sentences[-1].endswith("with 6 layers on the GPU.")
        assert [entry.fault for entry in supervisor.status.timeline if entry.fault] == ["gpu-memory"] * 2
        assert supervisor.status.timeline[1].fix == "Choose less."


_CODE = ("--code", "1")


@pytest.fixture
def taken() -> Iterator[int]:
    """A port of somebody else, who answers every health check."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])


async def test_a_port_taken_by_another_is_left_for_another_port(tmp_path: Path, taken: int) -> None:
    ports = itertools.chain([taken], iter(free_port, None))
    changes = {"command": small_command("ready"), "port": lambda: next(ports)}
    async with supervised(tmp_path, small_launch(), **changes) as (supervisor, watched, _):
        address = await supervisor.start()

        assert address.port != taken
        assert S.CRASHED in watched.states


async def test_a_stranger_that_answers_is_not_taken_for_ours(tmp_path: Path) -> None:
    async with supervised(tmp_path / "other", small_launch(), command=small_command("ready")) as (other, _, _):
        theirs = await other.start()
        changes = {"command": small_command("wrong_port"), "port": lambda: theirs.port, "quiet_s": 1.2}
        changes["policy"] = RestartPolicy(at_most=0)
        async with supervised(tmp_path, small_launch(), **changes) as (supervisor, watched, _):
            with pytest.raises(AppError):
                await supervisor.start()

            assert S.READY not in watched.states


async def test_one_that_goes_silent_is_degraded_and_good_again_later(tmp_path: Path) -> None:
    changes = {"command": small_command("goes_silent", "--seconds", "0.3"), "check_every_s": 0.05}
    changes["check_patience_s"] = 0.2
    async with supervised(tmp_path, small_launch(), **changes) as (supervisor, watched, _):
        await supervisor.start()
        await watched.until_state(S.DEGRADED)
        pid = supervisor.status.pid
        assert pid is not None
        assert "health check has failed" in watched.sentences[-1]
        os.kill(pid, signal.SIGUSR1)
        await watched.until_state(S.READY)

        assert supervisor.status.pid == pid
        assert watched.sentences[-1] == "It answers again."


async def test_one_that_dies_again_and_again_is_given_up_and_says_why(tmp_path: Path) -> None:
    command = small_command("dies_later", "--seconds", "0.6")
    async with supervised(tmp_path, small_launch(), command=command) as (supervisor, watched, _):
        began = time.time()
        await supervisor.start()
        await watched.until(lambda status: "not started again" in status.timeline[-1].text)

        assert isinstance(supervisor.cause_of_death(began), Died)
        assert watched.states.count(S.READY) == 4
        assert "It ended 4 times within 5 minutes" in watched.sentences[-1]
        assert supervisor.status.attempt == 0


@pytest.mark.parametrize("mode", ["deaf", "hangs_in_stop", "family"])
async def test_a_stop_takes_at_most_two_seconds(tmp_path: Path, mode: str) -> None:
    async with supervised(tmp_path, small_launch(), command=small_command(mode)) as (supervisor, _, _):
        await supervisor.start()
        pid = supervisor.status.pid
        assert pid is not None
        began = time.monotonic()
        await supervisor.stop()

        assert time.monotonic() - began < 2.0
        assert not is_alive(pid)


async def test_a_stop_while_it_waits_for_its_next_attempt_ends_the_waiting(tmp_path: Path) -> None:
    changes = {"command": small_command("exits", "--code", "77"), "policy": replace(QUICK, first_s=60.0, cap_s=60.0)}
    changes["classify"] = lambda *_: None
    async with supervised(tmp_path, small_launch(), **changes) as (supervisor, watched, _):
        async with asyncio.TaskGroup() as group:
            start = group.create_task(_error(supervisor.start()))
            await watched.until_state(S.CRASHED)
            await supervisor.stop()

        assert isinstance(start.result(), StartFailed)
        assert supervisor.status.state is S.STOPPED


async def _error(start: Coroutine[object, object, object]) -> AppError | None:
    try:
        await start
    except AppError as error:
        return error
    return None


async def test_an_idle_one_is_stopped_and_a_used_one_is_not(tmp_path: Path) -> None:
    changes = {"command": small_command("ready"), "idle_s": lambda: 0.6, "check_every_s": 0.05}
    async with supervised(tmp_path, small_launch(), **changes) as (supervisor, watched, _):
        await supervisor.start()
        with supervisor.usage.busy():
            await asyncio.sleep(1.2)
            assert supervisor.status.state is S.READY
        await watched.until_state(S.STOPPED)

        assert any("Nobody asked it anything" in text for text in watched.sentences)


async def test_a_launch_that_makes_no_command_is_an_error_of_the_start(tmp_path: Path) -> None:
    def refused(*_: object) -> Command:
        raise BadArgument("There is no such argument.", fix="Leave it out.")

    async with supervised(tmp_path, small_launch(), command=refused) as (supervisor, _, _):
        with pytest.raises(BadArgument):
            await supervisor.start()

        assert supervisor.status.state is S.CRASHED


async def test_a_program_that_is_gone_is_an_error_of_the_start(tmp_path: Path) -> None:
    def gone(*_: object) -> Command:
        return Command((str(tmp_path / "none"),))

    async with supervised(tmp_path, small_launch(), command=gone) as (supervisor, watched, _):
        with pytest.raises(AppError) as caught:
            await supervisor.start()

        assert caught.value.fix
        assert watched.states == [S.STARTING, S.CRASHED]


@pytest.mark.expected_log("ledger cannot be written")
async def test_a_full_disk_does_not_keep_it_from_running(tmp_path: Path) -> None:
    (tmp_path / "run").write_text("a file where the folder should be")
    async with supervised(tmp_path, small_launch(), command=small_command("ready")) as (supervisor, _, house):
        assert b" 200 " in await answer(await supervisor.start())
        assert house.running() == ()


@pytest.mark.both_loops
async def test_it_works_in_the_window_as_well(tmp_path: Path) -> None:
    command = small_command("dies_later", "--seconds", "0.6")
    async with supervised(tmp_path, small_launch(), command=command) as (supervisor, watched, _):
        await supervisor.start()
        await watched.until_state(S.CRASHED)
        await supervisor.start()
        await supervisor.stop()

        assert supervisor.status.state is S.STOPPED
