"""Which workers a head is started on, and which of them are left after its death."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

from hexalogue.domain.distributed import Condition, Peer, PeerState, RpcVersion, peer_from, planned
from hexalogue.domain.distributed_ports import PeerLines, PeerLook
from hexalogue.domain.engine_ports import EngineHouse
from hexalogue.domain.engines import EngineSpec, EngineState, Launch
from hexalogue.domain.errors import PeerLost, StartFailed, TooLargeForMemory
from hexalogue.services.cluster_deaths import missing, why_not
from hexalogue.services.cluster_record import ClusterRecord
from hexalogue.services.tasks import TaskScope

RETURN_EVERY_S: Final = 15.0
# A worker ends its part of a step before it hears that the head is gone: then it answers again.
LOOKS_AFTER_DEATH: Final = 4


@dataclass(frozen=True, slots=True)
class HeadRooms:
    """What a head asks. peers: the person's words for addresses.   version: what a launch's own build speaks.
    needed: bytes a launch takes altogether, None when nobody knows; touches the disk.   here: bytes that this computer
    can give.   now: seconds since the epoch.
    """

    house: EngineHouse
    look: PeerLook
    lines: Callable[[], PeerLines]
    scope: TaskScope
    peers: Callable[[], Sequence[Peer]]
    version: Callable[[Launch], Awaitable[RpcVersion | None]]
    needed: Callable[[Launch], int | None]
    here: Callable[[], int]
    now: Callable[[], float] = time.time
    return_every_s: float = RETURN_EVERY_S


class ClusterChoice:
    """Of one launch."""

    def __init__(self, spec: EngineSpec, launch: Launch, rooms: HeadRooms, record: ClusterRecord) -> None:
        self._spec = spec
        self._launch = launch
        self._rooms = rooms
        self._record = record

    async def wanted(self) -> Sequence[PeerState]:
        """How the workers that the launch names are doing."""
        peers = await asyncio.to_thread(self._rooms.peers)
        names = {peer.address: peer for peer in peers}
        return await self.looked([names.get(address) or peer_from(address) for address in self._launch.peers])

    async def looked(self, peers: Sequence[Peer]) -> Sequence[PeerState]:
        """How these are doing."""
        return await self._rooms.look.states(peers, await self._rooms.version(self._launch))

    async def chosen(self, states: Sequence[PeerState]) -> tuple[PeerState, ...]:
        """Those to start on; the others are told. Raises PeerLost, TooLargeForMemory, StartFailed."""
        needed = await asyncio.to_thread(self._rooms.needed, self._launch)
        plan = planned(states, needed, await asyncio.to_thread(self._rooms.here))
        for state in plan.left_out:
            self._record.lose(state)
        if plan.used and plan.fits is not False:
            names = ", ".join(state.peer.said for state in plan.used)
            self._record.add(EngineState.STARTING, f"The layers go to {names}.")
            return plan.used
        if not states:
            raise StartFailed(self._spec.name, "it was given no workers", fix="Add one: hexalogue peers add HOST.")
        if not plan.left_out:
            too_large = TooLargeForMemory(self._launch.alias, plan.needed_bytes or 0, plan.free_bytes)
            raise self._record.died(too_large)
        away = ", ".join(state.peer.said for state in plan.left_out)
        why = why_not(plan.left_out[0])
        if plan.used:
            why = f"{why}, and without it the model does not fit. {plan.said}".rstrip(".")
        raise self._record.died(PeerLost(away, why, fix=plan.left_out[0].fix))

    async def after_death(self, used: Sequence[PeerState], last_words: str) -> Sequence[PeerState]:
        """The workers it ran on; a silent one is asked again: it may be busy with the last step of the dead head."""
        peers = [state.peer for state in used]
        states = await self.looked(peers)
        for _ in range(LOOKS_AFTER_DEATH - 1):
            if not any(state.condition is Condition.SILENT for state in states):
                break
            states = await self.looked(peers)
        return missing(states, self._record.lost, last_words)
