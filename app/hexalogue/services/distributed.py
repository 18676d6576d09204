"""Several machines for one model: which workers there are, how they are doing, whether a model fits on them."""

import asyncio
import weakref
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hexalogue.domain.distributed import (
    ClusterPlan,
    Condition,
    Peer,
    PeerState,
    RpcVersion,
    checked_new,
    peer_from,
    planned,
)
from hexalogue.domain.distributed_ports import ClusterLook, PeerLook, PeerStore, RunningWorker, Workers
from hexalogue.domain.engine_ports import EngineHouse, Supervisor
from hexalogue.domain.engines import EngineAddress, EngineSpec, EngineStatus, Launch
from hexalogue.domain.errors import BadArgument, NotInstalled, TimedOut, Unreachable
from hexalogue.domain.ids import EngineId
from hexalogue.domain.vllm_cluster import ClusterFinding
from hexalogue.services.cluster_choice import HeadRooms
from hexalogue.services.cluster_head import ClusterHead


@dataclass(frozen=True, slots=True)
class DistributedRooms:
    """What the service asks. engine_folder: where the installed llama-server lies, None without one; touches the disk.

    own_ips: this computer's addresses besides loopback.   needed: bytes a launch takes, None when nobody knows.
    here: bytes this computer can give.   cluster_look: made when it is first needed.   cluster_key: the stored key of
    vLLM's row, empty without one.   in_use: the workers that heads of this process use.
    returned: those that were lost and answer again.
    """

    store: PeerStore
    look: PeerLook
    workers: Workers
    engine_folder: Callable[[], Path | None]
    own_ips: Callable[[], Collection[str]]
    needed: Callable[[Launch], int | None]
    here: Callable[[], int]
    cluster_look: Callable[[], ClusterLook]
    cluster_key: Callable[[], Awaitable[str]]
    in_use: Callable[[], Sequence[PeerState]] = tuple
    returned: Callable[[], Sequence[PeerState]] = tuple


class DistributedService:
    """What a person does with the machines that help."""

    def __init__(self, rooms: DistributedRooms) -> None:
        self._rooms = rooms

    async def peers(self) -> tuple[Peer, ...]:
        """The workers the person named. Raises Unreadable."""
        return await asyncio.to_thread(self._rooms.store.read)

    async def add(self, text: str, name: str = "") -> Peer:
        """Remember a worker. It need not run now, but its name must lead to near addresses only, if to any.

        Raises BadArgument (no address, there already, this computer itself), PublicPeer, StoreError leaves.
        """
        peer = peer_from(text, name)
        known = await self.peers()
        try:
            ips = await self._rooms.look.addresses(peer)
        except (Unreachable, TimedOut):
            ips = ()
        checked_new(peer, ips, known, await asyncio.to_thread(self._rooms.own_ips))
        await asyncio.to_thread(self._rooms.store.write, (*known, peer))
        return peer

    async def remove(self, text: str) -> Peer:
        """Forget a worker, by its address or its name. Raises BadArgument when there is none such."""
        known = await self.peers()
        found = [peer for peer in known if text in (peer.name, peer.host, peer.address)]
        exact = [peer for peer in found if text != peer.host] or found
        if len(exact) != 1:
            what = "There is no worker" if not exact else "There are several workers"
            listed = ", ".join(peer.said for peer in known) or "none"
            raise BadArgument(f"{what} “{text[:60]}”.", fix=f"Write it with its port. Known: {listed}.")
        await asyncio.to_thread(self._rooms.store.write, [peer for peer in known if peer != exact[0]])
        return exact[0]

    async def version(self) -> RpcVersion | None:
        """What this computer's llama-server speaks; None when it is not known."""
        folder = await asyncio.to_thread(self._rooms.engine_folder)
        return None if folder is None else await self._rooms.workers.version(folder)

    async def check(self) -> tuple[PeerState, ...]:
        """How all of them are doing, side by side. One that a head of ours has is not disturbed."""
        peers = await self.peers()
        used = {state.peer: replace(state, condition=Condition.IN_USE) for state in self._rooms.in_use()}
        asked = [peer for peer in peers if peer not in used]
        looked = dict(zip(asked, await self._rooms.look.states(asked, await self.version()), strict=True))
        return tuple(_in_use(used[peer]) if peer in used else looked[peer] for peer in peers)

    @property
    def returned(self) -> tuple[PeerState, ...]:
        """Workers that running models lost and that answer again: they are used from the next start."""
        return tuple(self._rooms.returned())

    async def plan(self, launch: Launch) -> ClusterPlan:
        """Who would compute a model now, and whether it fits."""
        states = await self.check()
        needed = await asyncio.to_thread(self._rooms.needed, launch)
        return planned(states, needed, await asyncio.to_thread(self._rooms.here))

    async def spread(self, launch: Launch) -> Launch:
        """The same launch, on every worker the person named. Raises BadArgument when there is none."""
        peers = await self.peers()
        if not peers:
            raise BadArgument("No worker is named yet.", fix="Add one with “hexalogue peers add HOST”.")
        return replace(launch, peers=tuple(peer.address for peer in peers))

    async def serve(
        self, host: str, port: int, *, threads: int, devices: Sequence[str] = (), keeps: bool = False
    ) -> RunningWorker:
        """Start a worker of this computer. Raises NotInstalled, StartFailed, PublicPeer, BadArgument."""
        folder = await asyncio.to_thread(self._rooms.engine_folder)
        if folder is None:
            how = "Install llama-server first: its archive holds the worker. Run “hexalogue engines”."
            raise NotInstalled("for workers", how)
        return await self._rooms.workers.started(folder, host, port, threads=threads, devices=devices, keeps=keeps)

    async def look(self, head: str, port: int, dashboard: str, token: str = "") -> ClusterFinding:
        """How a vLLM cluster on Ray is doing; the stored key is used. Raises KeyStoreError leaves."""
        key = await self._rooms.cluster_key()
        return await self._rooms.cluster_look().look(head, port, dashboard, key, token)


class ClusterHouse:
    """An engine house whose launches with peers get a head that knows its workers. Fulfils `EngineHouse`."""

    def __init__(self, house: EngineHouse, rooms: HeadRooms) -> None:
        self._house = house
        self._rooms = rooms
        self._heads: weakref.WeakSet[ClusterHead] = weakref.WeakSet()

    @property
    def in_use(self) -> tuple[PeerState, ...]:
        """The workers that heads of this process use."""
        return tuple(state for head in self._heads for state in head.used)

    @property
    def returned(self) -> tuple[PeerState, ...]:
        """The workers that came back to heads of this process, and are not used yet."""
        return tuple(state for head in self._heads for state in head.record.returned)

    def supervisor(self, spec: EngineSpec, launch: Launch, on_change: Callable[[EngineStatus], None]) -> Supervisor:
        """As in the port."""
        if not launch.peers:
            return self._house.supervisor(spec, launch, on_change)
        head = ClusterHead(spec, launch, self._rooms, on_change)
        self._heads.add(head)
        return head

    def running(self) -> Sequence[EngineStatus]:
        """As in the port."""
        return self._house.running()

    def address(self, engine: EngineId, model: str) -> EngineAddress | None:
        """As in the port."""
        return self._house.address(engine, model)

    async def end_elsewhere(self, engine: EngineId, model: str = "") -> bool:
        """As in the port."""
        return await self._house.end_elsewhere(engine, model)

    def log(self, engine: EngineId) -> str:
        """As in the port."""
        return self._house.log(engine)

    def reap(self) -> int:
        """As in the port."""
        return self._house.reap()


def _in_use(state: PeerState) -> PeerState:
    return replace(state, verdict=f"{state.peer.said} computes for this computer now.", fix="")
