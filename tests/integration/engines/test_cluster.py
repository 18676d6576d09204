"""A real model over real workers: answers, and what happens when one of them goes in the middle of an answer.

Each worker on a machine of its own (a network namespace with its own address) where that is permitted, and on loopback
addresses of their own everywhere.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.helpers.engine_binaries import llama_server, rpc_server
from tests.helpers.rpc_workers import RpcWorker, in_namespaces, on_loopback, unplug
from tests.helpers.supervised import llama_launch, llama_spec, means

from hexalogue.domain.distributed import Condition, Peer, RpcVersion
from hexalogue.domain.engines import Command, EngineAddress, EngineSpec, EngineState, Launch
from hexalogue.domain.errors import Cut, PeerLost, TooLargeForMemory
from hexalogue.engines.arguments import command_of
from hexalogue.engines.house import LocalEngineHouse
from hexalogue.engines.rpc_lines import RpcLines
from hexalogue.engines.rpc_peers import RpcPeers
from hexalogue.engines.rpc_worker import RpcWorkers
from hexalogue.services.cluster_choice import HeadRooms
from hexalogue.services.cluster_head import ClusterHead
from hexalogue.services.tasks import TaskScope
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

GIB = 1 << 30
Workers = Callable[[Path, int], AbstractContextManager[list[RpcWorker]]]


@pytest.fixture(params=[in_namespaces, on_loopback], ids=["namespaces", "loopback"])
def workers(request: pytest.FixtureRequest) -> Iterator[list[RpcWorker]]:
    """Two of them."""
    make: Workers = request.param
    with make(rpc_server(), 2) as started:
        yield started


@dataclass
class Cluster:
    """A head, and what a test asks it with."""

    head: ClusterHead
    launches: list[Launch]
    client: HttpClient
    changed: asyncio.Event

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait for something that the head tells of."""
        async with asyncio.timeout(30):
            while not holds():
                self.changed.clear()
                await self.changed.wait()

    async def answer(self, address: EngineAddress, prompt: str, tokens: int, on_text: Callable[[str], None]) -> None:
        """Ask, and hand over each piece as it comes. Raises Cut."""
        body = {
            "messages": [{"role": "user", "content": prompt}],
            "temperature": 0,
            "max_tokens": tokens,
            "stream": True,
        }
        url = f"http://127.0.0.1:{address.port}/v1/chat/completions"
        headers = {"content-type": "application/json", "authorization": f"Bearer {address.key}"}
        call = Call("POST", url, headers, json.dumps(body).encode())
        rest = b""
        async with self.client.opened(call) as reply:
            assert reply.status == 200
            async for data in reply.chunks():
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    if line.startswith(b"data: {"):
                        choices = json.loads(line[6:])["choices"]
                        on_text((choices[0]["delta"].get("content") or "") if choices else "")

    async def whole(self, address: EngineAddress, prompt: str) -> str:
        pieces: list[str] = []
        await self.answer(address, prompt, 24, pieces.append)
        return "".join(pieces)


@asynccontextmanager
async def cluster(
    workers: list[RpcWorker], folder: Path, needed: int | None = GIB, here: int = GIB
) -> AsyncIterator[Cluster]:
    bugs: list[BaseException] = []
    launches: list[Launch] = []
    scope = TaskScope(lambda _, bug: bugs.append(bug))

    def command(spec: EngineSpec, launch: Launch, port: int, key: str) -> Command:
        launches.append(launch)
        return command_of(spec, launch, port, key)

    house = LocalEngineHouse(means(folder, scope, command=command))
    peers = [Peer(worker.host, worker.port, f"machine {number}") for number, worker in enumerate(workers)]
    versions = RpcWorkers()
    rooms = HeadRooms(
        house=house,
        look=RpcPeers(),
        lines=RpcLines,
        scope=scope,
        peers=lambda: peers,
        version=lambda launch: versions.version(launch.engine.folder),
        needed=lambda _: needed,
        here=lambda: here,
        return_every_s=0.3,
    )
    usual = llama_launch()
    launch = replace(usual, peers=tuple(peer.address for peer in peers), extra=(*usual.extra, "-lv", "4"))
    changed = asyncio.Event()
    head = ClusterHead(llama_spec(), launch, rooms, lambda _: changed.set())
    client = HttpClient(Network())
    try:
        yield Cluster(head, launches, client, changed)
    finally:
        await client.close()
        await head.stop()
        await scope.close()
    assert bugs == []


async def test_the_layers_lie_on_both_and_the_answer_is_right(workers: list[RpcWorker], tmp_path: Path) -> None:
    async with cluster(workers, tmp_path) as running:
        address = await running.head.start()
        text = await running.whole(address, "What is 2+2?")
        log = running.head.log()

    assert "4" in text
    for worker in workers:
        assert f"[{worker.address}] model buffer size" in log


async def test_a_worker_that_dies_in_the_middle_of_an_answer_is_named_and_done_without(
    workers: list[RpcWorker], tmp_path: Path
) -> None:
    async with cluster(workers, tmp_path) as running:
        address = await running.head.start()
        began = time.time()
        pieces: list[str] = []

        def told(text: str) -> None:
            pieces.append(text)
            if len(pieces) == 12:
                workers[1].kill()

        with pytest.raises(Cut):
            await running.answer(address, "Tell me a long story about a cat.", 400, told)
        died_at = time.monotonic()
        death = await running.head.explained(began)
        assert time.monotonic() - died_at < 6.0
        again = await running.head.start()
        text = await running.whole(again, "What is 2+2?")
        status = running.head.status

    assert len("".join(pieces)) > 10  # what had arrived is kept
    assert isinstance(death, PeerLost)
    assert f"machine 1 ({workers[1].address})" in death.message
    assert "machine 0" not in death.message
    assert "4" in text
    assert status.state is EngineState.READY
    assert running.launches[-1].peers == (workers[0].address,)
    told_of = "\n".join(entry.text for entry in status.timeline)
    assert f"machine 1 ({workers[1].address}) is missing" in told_of
    assert "answers again, on port" in told_of


async def test_without_the_lost_worker_a_model_that_needs_it_is_not_started_again(
    workers: list[RpcWorker], tmp_path: Path
) -> None:
    [one, other] = await RpcPeers().states([Peer(worker.host, worker.port) for worker in workers], None)
    needed = int((one.free_bytes + other.free_bytes) * 0.8)
    async with cluster(workers, tmp_path, needed=needed, here=0) as running:
        await running.head.start()
        began = time.time()
        workers[0].kill()
        await running.head.explained(began)
        with pytest.raises(PeerLost, match="does not fit"):
            await running.head.start()
        status = running.head.status

    assert status.state is EngineState.CRASHED
    assert "does not fit" in "\n".join(entry.text for entry in status.timeline)


async def test_a_model_too_large_for_all_of_them_is_not_started(workers: list[RpcWorker], tmp_path: Path) -> None:
    async with cluster(workers, tmp_path, needed=1 << 50) as running:
        with pytest.raises(TooLargeForMemory):
            await running.head.start()

    assert running.launches == []


async def test_a_worker_that_is_away_at_the_start_is_left_out_and_told(
    workers: list[RpcWorker], tmp_path: Path
) -> None:
    workers[0].kill()
    async with cluster(workers, tmp_path) as running:
        address = await running.head.start()
        text = await running.whole(address, "What is 2+2?")
        told = [entry.text for entry in running.head.status.timeline]

    assert "4" in text
    assert any("machine 0" in line and "is missing" in line for line in told)


async def test_with_all_workers_away_the_first_is_named(workers: list[RpcWorker], tmp_path: Path) -> None:
    for worker in workers:
        worker.kill()
    async with cluster(workers, tmp_path) as running:
        with pytest.raises(PeerLost, match="machine 0"):
            await running.head.start()


async def test_a_worker_that_comes_back_is_offered_and_not_used_by_itself(
    workers: list[RpcWorker], tmp_path: Path
) -> None:
    async with cluster(workers, tmp_path) as running:
        await running.head.start()
        began = time.time()
        workers[1].kill()
        await running.head.explained(began)
        await running.head.start()
        workers[1].start()
        await running.until(lambda: running.head.record.returned)
        used = [state.peer.host for state in running.head.used]
        await running.head.stop()
        await running.head.start()
        used_again = [state.peer.host for state in running.head.used]

    assert used == [workers[0].host]
    assert used_again == [workers[0].host, workers[1].host]


async def test_a_machine_that_vanishes_from_the_network_is_noticed_though_llama_server_waits_for_ever(
    tmp_path: Path,
) -> None:
    with in_namespaces(rpc_server(), 2) as workers:
        async with cluster(workers, tmp_path) as running:
            address = await running.head.start()
            pieces: list[str] = []

            def told(text: str) -> None:
                pieces.append(text)
                if len(pieces) == 12:
                    unplug(workers[1])

            began = time.time()
            with pytest.raises(Cut):
                async with asyncio.timeout(40):
                    await running.answer(address, "Tell me a long story about a cat.", 400, told)
            death = await running.head.explained(began)
            again = await running.head.start()
            text = await running.whole(again, "What is 2+2?")

    assert isinstance(death, PeerLost)
    assert "machine 1" in death.message
    assert "4" in text


async def test_a_worker_in_use_is_silent_to_others_and_ready_again_afterwards(
    workers: list[RpcWorker], tmp_path: Path
) -> None:
    peer = Peer(workers[0].host, workers[0].port)
    async with cluster(workers, tmp_path) as running:
        await running.head.start()
        [while_used] = await RpcPeers().states([peer], None)
    [afterwards] = await RpcPeers().states([peer], None)

    assert while_used.condition is Condition.SILENT
    assert afterwards.condition is Condition.READY


async def test_the_version_of_a_build_is_found_by_asking_its_own_worker(
    workers: list[RpcWorker], tmp_path: Path
) -> None:
    ours = await RpcWorkers().version(llama_server().parent)
    [state] = await RpcPeers().states([Peer(workers[0].host, workers[0].port)], ours)

    assert isinstance(ours, RpcVersion)
    assert state.condition is Condition.READY
    assert state.total_bytes > GIB
