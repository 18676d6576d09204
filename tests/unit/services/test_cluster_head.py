"""What a head does when things happen at odd moments. Its processes are only states; the real ones have their tests."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

import pytest
import pytest_asyncio
from tests.helpers.engine_fakes import HouseOfStates, a_launch, a_spec

from hexalogue.domain.distributed import Condition, DeviceMemory, Peer, PeerState, RpcVersion
from hexalogue.domain.engines import EngineState, EngineStatus, Launch, TimelineEntry
from hexalogue.domain.errors import Died, PeerLost, StartFailed
from hexalogue.services.cluster_choice import HeadRooms
from hexalogue.services.cluster_head import ClusterHead
from hexalogue.services.distributed import ClusterHouse
from hexalogue.services.tasks import TaskScope

GIB = 1 << 30
A, B = Peer("10.0.0.1", name="a"), Peer("10.0.0.2", name="b")


@dataclass
class Network:
    """The machines as a look finds them, and the lines that are held. conditions: READY where none is given."""

    conditions: dict[Peer, Condition] = field(default_factory=dict)
    looks: int = 0
    lines: dict[Peer, Callable[[str], None]] = field(default_factory=dict)
    is_held: asyncio.Event = field(default_factory=asyncio.Event)
    now: float = 1000.0

    async def addresses(self, peer: Peer) -> Sequence[str]:
        return [peer.host]

    async def states(self, peers: Collection[Peer], ours: RpcVersion | None) -> tuple[PeerState, ...]:
        self.looks += 1
        return tuple(self.state(peer) for peer in peers)

    def state(self, peer: Peer) -> PeerState:
        condition = self.conditions.get(peer, Condition.READY)
        devices = (DeviceMemory(GIB, GIB),)
        return PeerState(peer, condition, f"{peer.said} is {condition.value}.", "Mend it.", peer.host, None, devices)

    async def hold(self, states: Collection[PeerState], on_loss: Callable[[PeerState, str], None]) -> None:
        for state in states:
            self.lines[state.peer] = lambda why, state=state: on_loss(state, why)  # type: ignore[misc]
        self.is_held.set()

    def let_go(self) -> None:
        self.lines.clear()


@dataclass
class Scene:
    head: ClusterHead
    house: HouseOfStates
    network: Network
    told: list[EngineStatus]

    def engine_dies(self, last_words: str = "") -> None:
        """The newest engine crashes with these words."""
        inner = self.house.made[-1]
        inner.log = lambda: last_words  # type: ignore[method-assign]
        inner.status = replace(inner.status, state=EngineState.CRASHED)
        self.head._changed(inner.status)

    async def settles(self) -> None:
        async with asyncio.timeout(10):
            await self.head._settled.wait()

    @property
    def state(self) -> EngineState:
        return self.head.status.state


@pytest_asyncio.fixture
async def scene() -> AsyncIterator[Scene]:
    bugs: list[BaseException] = []
    told: list[EngineStatus] = []
    scope, house, network = TaskScope(lambda _, bug: bugs.append(bug)), HouseOfStates(), Network()

    async def no_version(launch: Launch) -> None:
        del launch

    rooms = HeadRooms(
        house=house,
        look=network,
        lines=lambda: network,
        scope=scope,
        peers=lambda: [A, B],
        version=no_version,
        needed=lambda _: GIB // 2,
        here=lambda: 0,
        now=lambda: network.now,
    )
    launch = replace(a_launch("big"), peers=(A.address, B.address))
    scene = Scene(ClusterHead(a_spec(), launch, rooms, told.append), house, network, told)
    yield scene
    await scene.head.stop()
    await scope.close()
    assert bugs == []


async def test_a_second_start_returns_the_address_of_the_first(scene: Scene) -> None:
    assert await scene.head.start() == await scene.head.start()
    assert len(scene.house.made) == 1


async def test_a_death_with_a_workers_words_is_looked_into_at_once(scene: Scene) -> None:
    await scene.head.start()
    scene.network.conditions[B] = Condition.UNREACHABLE
    scene.engine_dies("Remote RPC server crashed or returned malformed response")
    while_looking = scene.state

    await scene.settles()

    assert while_looking is EngineState.STARTING  # nobody else begins another one meanwhile
    assert scene.state is EngineState.READY
    assert [state.peer for state in scene.head.used] == [A]
    assert isinstance(scene.head.cause_of_death(0), PeerLost)


async def test_a_death_of_its_own_is_left_to_its_supervisor(scene: Scene) -> None:
    await scene.head.start()
    looks = scene.network.looks
    scene.engine_dies("ggml_abort: out of memory")
    await asyncio.sleep(0)

    assert scene.network.looks == looks
    assert scene.network.lines == {}  # the workers are free for the next attempt
    assert scene.state is EngineState.CRASHED


async def test_brought_back_by_its_supervisor_the_workers_are_watched_again(scene: Scene) -> None:
    await scene.head.start()
    scene.engine_dies("out of memory")
    scene.network.is_held.clear()
    inner = scene.house.made[-1]
    scene.head._changed(replace(inner.status, state=EngineState.READY))
    async with asyncio.timeout(5):
        await scene.network.is_held.wait()
    assert set(scene.network.lines) == {A, B}


async def test_a_silent_worker_is_asked_again_after_a_death(scene: Scene) -> None:
    await scene.head.start()
    scene.network.conditions[A] = Condition.SILENT
    looks = scene.network.looks
    scene.engine_dies("Remote RPC server crashed")
    await scene.settles()

    assert scene.network.looks - looks >= 4
    assert [state.peer for state in scene.head.used] == [B]


async def test_a_worker_named_in_the_last_words_counts_as_gone_although_it_answers(scene: Scene) -> None:
    await scene.head.start()
    scene.engine_dies(f"Failed to connect to {A.address}")
    await scene.settles()

    assert [state.peer for state in scene.head.used] == [B]


async def test_a_broken_line_ends_a_head_that_waits_for_ever(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hexalogue.services.cluster_head.ABORT_S", 0.01)
    await scene.head.start()
    scene.network.lines[B]("its machine is not there any more")
    death = await scene.head.explained(0)
    await scene.settles()

    assert isinstance(death, PeerLost)
    assert "b (10.0.0.2:50052)" in death.message
    assert [state.peer for state in scene.head.used] == [A]
    assert any("waits for a worker" in entry.text for entry in scene.head.status.timeline)


async def test_workers_that_all_answer_after_each_death_are_not_tried_for_ever(scene: Scene) -> None:
    await scene.head.start()
    for _ in range(4):
        scene.engine_dies("Remote RPC server crashed")
        await scene.settles()

    assert scene.state is EngineState.CRASHED
    assert isinstance(scene.head.cause_of_death(0), StartFailed)


async def test_stopped_in_the_middle_of_finding_out_it_stays_stopped(scene: Scene) -> None:
    await scene.head.start()
    scene.engine_dies("Remote RPC server crashed")
    await scene.head.stop()
    await asyncio.sleep(0)

    assert scene.state is EngineState.STOPPED
    assert len(scene.house.made) == 1


async def test_a_worker_that_goes_while_the_head_starts_is_left_out(scene: Scene) -> None:
    scene.house.is_open = False
    starting = asyncio.ensure_future(scene.head.start())
    await scene.house.has_made.wait()
    scene.network.conditions[A] = Condition.UNREACHABLE
    scene.house.is_open = True
    first = scene.house.made[0]
    first.death = Died("Server", "code 134")
    first.gate.set()
    await starting

    assert [state.peer for state in scene.head.used] == [B]


async def test_a_start_that_fails_although_all_workers_answer_fails_as_it_did(scene: Scene) -> None:
    scene.house.deaths["big"] = Died("Server", "code 1")

    with pytest.raises(Died):
        await scene.head.start()

    assert scene.state is EngineState.CRASHED


async def test_stopped_from_elsewhere_it_keeps_no_worker_waiting(scene: Scene) -> None:
    await scene.head.start()
    inner = scene.house.made[-1]
    inner.status = replace(inner.status, state=EngineState.STOPPED)
    scene.head._changed(inner.status)

    assert scene.network.lines == {}
    assert scene.head.used == ()
    assert scene.state is EngineState.STOPPED


async def test_what_the_engine_before_went_through_stays_in_the_timeline(scene: Scene) -> None:
    await scene.head.start()
    entry = TimelineEntry(1.0, EngineState.READY, "It is ready after 3 s.")
    inner = scene.house.made[-1]
    inner.status = replace(inner.status, timeline=(entry,))
    scene.engine_dies("Remote RPC server crashed")
    await scene.settles()

    assert entry in scene.head.status.timeline


async def test_the_timeline_is_told_to_whoever_listens(scene: Scene) -> None:
    await scene.head.start()

    assert "The layers go to a (10.0.0.1:50052), b (10.0.0.2:50052)." in [
        entry.text for status in scene.told for entry in status.timeline
    ]


async def test_a_house_gives_heads_only_to_launches_with_peers(scene: Scene) -> None:
    house = ClusterHouse(scene.house, scene.head._rooms)
    alone = house.supervisor(a_spec(), a_launch("small"), lambda _: None)
    spread = house.supervisor(a_spec(), replace(a_launch("big"), peers=(A.address,)), lambda _: None)

    await spread.start()

    assert isinstance(spread, ClusterHead)
    assert not isinstance(alone, ClusterHead)
    assert [state.peer for state in house.in_use] == [A]
    await spread.stop()
    assert house.in_use == ()
