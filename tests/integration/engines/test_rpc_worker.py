"""A worker of this computer: which commands start one, and that the real one runs, tells its version and ends."""

import asyncio
import socket
import struct
from pathlib import Path

import pytest
from tests.helpers.engine_binaries import rpc_server
from tests.helpers.processes import is_alive

from hexalogue.domain.distributed import Condition, Peer
from hexalogue.domain.errors import BadArgument, NotInstalled, PublicPeer, StartFailed
from hexalogue.engines.rpc_lines import RpcLines
from hexalogue.engines.rpc_peers import RpcPeers
from hexalogue.engines.rpc_worker import RpcWorkers, program_in, worker_command

PROGRAM = Path("/engines/ggml-rpc-server")


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_command_names_address_port_threads_devices_and_cache() -> None:
    command = worker_command(PROGRAM, "192.168.1.20", 50052, threads=4, devices=("CUDA0", "CPU"), keeps=True)

    argv = command.argv[command.argv.index(str(PROGRAM)) :]
    assert argv[1:] == ("-H", "192.168.1.20", "-p", "50052", "-t", "4", "-d", "CUDA0,CPU", "-c")
    assert command.folder == PROGRAM.parent


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "1.1.1.1", "desk.local"])
def test_no_command_listens_everywhere_or_in_public(host: str) -> None:
    with pytest.raises((BadArgument, PublicPeer)):
        worker_command(PROGRAM, host, 50052, threads=1)


@pytest.mark.parametrize(("port", "threads", "device"), [(0, 1, "CPU"), (70000, 1, "CPU"), (1, 0, "CPU"), (1, 1, "-x")])
def test_odd_numbers_and_names_are_refused(port: int, threads: int, device: str) -> None:
    with pytest.raises(BadArgument):
        worker_command(PROGRAM, "127.0.0.1", port, threads=threads, devices=(device,))


@pytest.mark.parametrize("name", ["ggml-rpc-server", "rpc-server"])
def test_the_program_is_found_under_either_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()

    assert program_in(tmp_path) == tmp_path / name


async def test_a_folder_without_a_worker_says_how_to_get_one(tmp_path: Path) -> None:
    assert await RpcWorkers().version(tmp_path) is None
    with pytest.raises(NotInstalled):
        await RpcWorkers().started(tmp_path, "127.0.0.1", 50052, threads=1)


async def test_a_real_worker_runs_answers_and_is_gone_after_stop(port: int) -> None:
    worker = await RpcWorkers().started(rpc_server().parent, "127.0.0.1", port, threads=1)
    try:
        [state] = await RpcPeers().states([Peer("127.0.0.1", port)], worker.version)
    finally:
        await worker.stop()

    assert state.condition is Condition.READY
    assert not is_alive(worker.pid)


async def test_a_worker_outlives_a_head_that_is_gone_before_its_answer(port: int) -> None:
    """Greeted, left, and free only later: ggml's own program ends by SIGPIPE then."""
    worker = await RpcWorkers().started(rpc_server().parent, "127.0.0.1", port, threads=1)
    try:
        with socket.create_connection(("127.0.0.1", port)) as head:
            head.sendall(bytes((14,)) + struct.pack("<Q", 24) + bytes(24))
            await asyncio.to_thread(head.recv, 36)
            with socket.create_connection(("127.0.0.1", port)) as late:
                late.sendall(bytes((14,)) + struct.pack("<Q", 24) + bytes(24))
        [state] = await RpcPeers().states([Peer("127.0.0.1", port)], worker.version)
    finally:
        await worker.stop()

    assert state.condition is Condition.READY


async def test_a_taken_port_is_told_with_its_number(port: int) -> None:
    with socket.create_server(("127.0.0.1", port)), pytest.raises(StartFailed, match=str(port)):
        await RpcWorkers().started(rpc_server().parent, "127.0.0.1", port, threads=1)


async def test_an_address_of_another_computer_is_told(port: int) -> None:
    with pytest.raises(BadArgument, match="no address of this computer"):
        await RpcWorkers().started(rpc_server().parent, "10.255.254.253", port, threads=1)


async def test_an_unknown_device_is_told_in_the_programs_words(port: int) -> None:
    with pytest.raises(StartFailed) as told:
        await RpcWorkers().started(rpc_server().parent, "127.0.0.1", port, threads=1, devices=("CUDA7",))

    assert "CUDA7" in told.value.detail


@pytest.mark.both_loops
async def test_a_line_tells_that_its_worker_ended_and_keeps_nobody_out(port: int) -> None:
    worker = await RpcWorkers().started(rpc_server().parent, "127.0.0.1", port, threads=1)
    look, lines, lost = RpcPeers(), RpcLines(), asyncio.Queue[str]()
    try:
        states = await look.states([Peer("127.0.0.1", port)], worker.version)
        with socket.create_connection(("127.0.0.1", port)):  # the head
            await lines.hold(states, lambda _, why: lost.put_nowait(why))
            lines.let_go()
        [freed] = await look.states([Peer("127.0.0.1", port)], worker.version)
        await lines.hold(states, lambda _, why: lost.put_nowait(why))
    finally:
        await worker.stop()

    assert freed.condition is Condition.READY
    async with asyncio.timeout(5):
        assert await lost.get() == "its worker ended"
    assert lost.empty()
