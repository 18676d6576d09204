"""A look at a worker: what it finds, and that nothing a peer does holds it up."""

import asyncio
import socket
import time
from collections.abc import Sequence

import pytest
from tests.stand_ins.raw_server import HOLD, RawServer, reply
from tests.stand_ins.rpc_peer import RpcPeer, devices, framed, greeting, memory

from hexalogue.domain.distributed import Condition, DeviceMemory, Peer, PeerState, RpcVersion
from hexalogue.engines.rpc_peers import RpcPeers

TODAY = RpcVersion(5, 0, 0)
GIB = 1 << 30


async def looked(port: int, ours: RpcVersion | None = TODAY, host: str = "127.0.0.1") -> PeerState:
    began = time.monotonic()
    [state] = await RpcPeers().states([Peer(host, port)], ours)
    assert time.monotonic() - began < 3.0  # whatever it does
    return state


@pytest.mark.both_loops
async def test_a_worker_tells_its_version_and_the_memory_of_each_device() -> None:
    with RpcPeer(greeting(TODAY), devices(2), memory(3 * GIB, 4 * GIB), memory(GIB, 2 * GIB)) as peer:
        state = await looked(peer.port)

    assert state.condition is Condition.READY
    assert state.version == TODAY
    assert state.devices == (DeviceMemory(3 * GIB, 4 * GIB), DeviceMemory(GIB, 2 * GIB))
    assert (state.free_bytes, state.total_bytes) == (4 * GIB, 6 * GIB)
    assert [command for command, _ in peer.requests] == [14, 15, 11, 11]


async def test_hello_asks_for_nothing_but_plain_tcp() -> None:
    with RpcPeer(greeting(TODAY), devices(1), memory(1, 2)) as peer:
        await looked(peer.port)

    assert peer.requests[0] == (14, bytes(24))


async def test_another_version_is_told_with_the_fix() -> None:
    with RpcPeer(greeting(RpcVersion(7, 0, 0)), devices(1), memory(1, 2)) as peer:
        state = await looked(peer.port)

    assert state.condition is Condition.OTHER_VERSION
    assert "7.0.0" in state.verdict
    assert "5.0.0" in state.verdict
    assert "same build" in state.fix


async def test_without_a_version_of_ours_every_version_will_do() -> None:
    with RpcPeer(greeting(RpcVersion(7, 0, 0)), devices(1), memory(1, 2)) as peer:
        assert (await looked(peer.port, None)).condition is Condition.READY


@pytest.mark.parametrize(
    ("version", "asked"), [(RpcVersion(3, 6, 0), [14, 14, 15, 11]), (RpcVersion(2, 0, 0), [14, 14, 11])]
)
async def test_an_older_worker_is_asked_in_its_own_words(version: RpcVersion, asked: list[int]) -> None:
    rest = [devices(1)] if version.major >= 3 else []
    with RpcPeer(greeting(version, is_old=True), *rest, memory(1, 2), is_old=True) as peer:
        state = await looked(peer.port)

    assert state.condition is Condition.OTHER_VERSION
    assert state.version == version
    assert [command for command, _ in peer.requests] == asked


@pytest.mark.both_loops
async def test_silence_is_a_finding_of_its_own() -> None:
    with RpcPeer(None) as peer:
        state = await looked(peer.port)

    assert state.condition is Condition.SILENT
    assert "another head" in state.verdict
    assert not state.is_usable


async def test_silence_in_the_middle_is_silence() -> None:
    with RpcPeer(greeting(TODAY), None) as peer:
        assert (await looked(peer.port)).condition is Condition.SILENT


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([b"\xff" * 64], id="garbage"),
        pytest.param([framed(b"x" * 27)], id="a size that is not the one"),
        pytest.param([(1 << 62).to_bytes(8, "little") + b"x" * 4096], id="an enormous size"),
        pytest.param([greeting(RpcVersion(0, 0, 0))], id="version nought"),
        pytest.param([greeting(RpcVersion(255, 1, 1))], id="version 255"),
        pytest.param([greeting(TODAY), devices(0)], id="no device"),
        pytest.param([greeting(TODAY), devices(1 << 31)], id="two thousand million devices"),
        pytest.param([greeting(TODAY), devices(1), memory(1 << 63, 1 << 63)], id="more memory than there is"),
        pytest.param([greeting(TODAY), devices(1), memory(2, 1)], id="more free than there is"),
        pytest.param([greeting(TODAY)[:20], b""], id="an answer cut off"),
        pytest.param([b""], id="hangs up at once"),
    ],
)
async def test_what_is_no_worker_is_told_so(answers: Sequence[bytes]) -> None:
    with RpcPeer(*answers) as peer:
        state = await looked(peer.port)

    assert state.condition is Condition.NOT_A_WORKER
    assert not state.is_usable
    assert state.fix


async def test_a_web_server_on_that_port_is_told_by_its_name() -> None:
    with RawServer([reply(b"hello")]) as server:
        state = await looked(server.port)

    assert state.condition is Condition.NOT_A_WORKER
    assert "web server" in state.verdict


async def test_what_speaks_before_it_is_asked_is_no_worker() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        looking = asyncio.ensure_future(looked(port))
        connection, _ = await asyncio.to_thread(server.accept)
        with connection:
            connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
            state = await looking

    assert state.condition is Condition.NOT_A_WORKER
    assert "SSH" in state.verdict


async def test_a_worker_is_greeted_only_after_it_hung_up_on_a_knock() -> None:
    """One that is greeted, left and free only later would end by its own answer (SIGPIPE)."""
    with RpcPeer(None) as busy:
        await looked(busy.port)
    with RpcPeer(greeting(TODAY), devices(1), memory(1, 2)) as free:
        await looked(free.port)

    assert busy.requests == []
    assert (free.accepted, len(free.requests)) == (2, 3)


async def test_a_web_server_that_keeps_silent_is_silent() -> None:
    with RawServer([HOLD]) as server:
        assert (await looked(server.port)).condition is Condition.SILENT


@pytest.mark.both_loops
async def test_nothing_there_is_unreachable() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    state = await looked(port)

    assert state.condition is Condition.UNREACHABLE
    assert "nothing listens" in state.verdict
    assert str(port) in state.fix


async def test_a_full_queue_is_unreachable_within_the_deadline() -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        try:
            for client in waiting:
                client.setblocking(False)
                client.connect_ex(("127.0.0.1", port))
            state = await looked(port)
        finally:
            for client in waiting:
                client.close()

    assert state.condition is Condition.UNREACHABLE


@pytest.mark.parametrize("ips", [["8.8.8.8"], ["192.168.1.4", "2001:4860::8888"], ["0.0.0.0"]], ids=str)
async def test_a_name_with_any_public_address_is_refused_before_a_byte_is_sent(ips: list[str]) -> None:
    async def resolve(host: str, port: int, within_s: float) -> Sequence[str]:
        del host, port, within_s
        return ips

    [state] = await RpcPeers(resolve).states([Peer("worker.example")], TODAY)

    assert state.condition is Condition.REFUSED
    assert "neither encrypts" in state.verdict


async def test_a_name_nobody_knows_is_unreachable(refused_hosts: list[str]) -> None:
    state = await looked(50052, host="worker.example")

    assert state.condition is Condition.UNREACHABLE
    assert "name was not found" in state.verdict
    assert refused_hosts


async def test_an_address_of_the_other_kind_is_explained() -> None:
    state = await looked(50052, host="fd00::1")

    assert "IPv4" in state.verdict


async def test_all_peers_are_looked_at_side_by_side() -> None:
    with RpcPeer(None) as first, RpcPeer(None) as second, RpcPeer(greeting(TODAY), devices(1), memory(1, 2)) as third:
        peers = [Peer("127.0.0.1", peer.port) for peer in (first, second, third)]
        began = time.monotonic()
        states = await RpcPeers().states(peers, TODAY)

    assert time.monotonic() - began < 3.0
    assert [state.condition for state in states] == [Condition.SILENT, Condition.SILENT, Condition.READY]
    assert [state.peer for state in states] == peers
