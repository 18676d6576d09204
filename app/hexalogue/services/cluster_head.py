"""The head of a cluster: one supervised llama-server whose layers lie on several machines.

It looks like any supervisor from outside. Inside it starts the engine on the workers that are ready, holds a line to
each, and when the engine dies of a lost worker it names that worker, and starts again on those left if the model still
fits. A worker that comes back is offered, and used from the next start.
"""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from typing import Final

from hexalogue.domain.distributed import Condition, Peer, PeerState, RpcVersion, peer_from, planned
from hexalogue.domain.distributed_ports import PeerLines, PeerLook
from hexalogue.domain.engine_ports import EngineHouse, Supervisor
from hexalogue.domain.engines import EngineAddress, EngineSpec, EngineState, EngineStatus, Launch, TimelineEntry
from hexalogue.domain.errors import AppError, EngineError, PeerLost, StartFailed, TooLargeForMemory
from hexalogue.services.cluster_deaths import blames_a_worker, lost, missing, why_not
from hexalogue.services.tasks import TaskScope

# From the break of a line to the head's own end; after it the head hangs on the lost worker and is ended.
ABORT_S: Final = 2.0
# A worker ends its part of a step before it hears that the head is gone: then it answers again.
LOOKS_AFTER_DEATH: Final = 4
# Without a lost worker: as for every engine.
MAX_RESTARTS: Final = 3
RESTARTS_WITHIN_S: Final = 300.0
RETURN_EVERY_S: Final = 15.0
# For who waits to be told which worker it was: two looks.
EXPLAIN_S: Final = 6.0


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


class ClusterHead:
    """Fulfils `domain.engine_ports.Supervisor` for a launch with peers."""

    def __init__(
        self, spec: EngineSpec, launch: Launch, rooms: HeadRooms, on_change: Callable[[EngineStatus], None]
    ) -> None:
        self._spec = spec
        self._launch = launch
        self._rooms = rooms
        self._on_change = on_change
        self._lines = rooms.lines()
        self._inner: Supervisor | None = None
        self._seen = EngineStatus(spec.id, version=launch.engine.version, model=launch.alias)
        self._used: tuple[PeerState, ...] = ()
        self._lost: dict[Peer, str] = {}
        self._said: set[Peer] = set()
        self._back: dict[Peer, PeerState] = {}
        self._entries: list[TimelineEntry] = []
        self._deaths: list[tuple[float, AppError]] = []
        self._restarts: list[float] = []
        self._starting = asyncio.Lock()
        self._is_stopping = False
        # Something happened; it is known who is missing; it is back, or given up.
        self._news = asyncio.Event()
        self._found_out = asyncio.Event()
        self._settled = asyncio.Event()
        self._ended = asyncio.Event()
        self._found_out.set()
        self._settled.set()
        self._tasks: set[asyncio.Task[None]] = set()

    # --- what a supervisor does

    @property
    def status(self) -> EngineStatus:
        """The engine's, with what happened to the workers in its timeline. While it is brought back it is starting."""
        timeline = sorted((*self._seen.timeline, *self._entries), key=lambda entry: entry.at)
        is_down = self._seen.state in (EngineState.CRASHED, EngineState.STOPPING, EngineState.STOPPED)
        state = EngineState.STARTING if is_down and not self._settled.is_set() else self._seen.state
        return replace(self._seen, state=state, timeline=tuple(timeline))

    @property
    def used(self) -> tuple[PeerState, ...]:
        """The workers that compute now."""
        return self._used

    @property
    def returned(self) -> tuple[PeerState, ...]:
        """Lost workers that answer again: to be offered, and used from the next start."""
        return tuple(self._back.values())

    async def start(self) -> EngineAddress:
        """As in the port; also raises PeerLost when no worker can take part, TooLargeForMemory."""
        async with self._starting:
            if self._inner is not None and self._seen.state not in (EngineState.CRASHED, EngineState.STOPPED):
                return await self._inner.start()
            if self._inner is not None:
                await self._inner.stop()
            self._is_stopping = False
            try:
                return await self._begun(await self._looked(self._wanted()))
            except AppError:
                self._seen = replace(self._seen, state=EngineState.CRASHED, pid=None, port=None)
                raise

    async def stop(self) -> None:
        """As in the port."""
        self._is_stopping = True
        self._lines.let_go()
        for task in tuple(self._tasks):
            task.cancel()
        if self._inner is not None:
            await self._inner.stop()
        self._seen = replace(self._seen, state=EngineState.STOPPED, pid=None, port=None)
        self._lost, self._said, self._back, self._used = {}, set(), {}, ()
        self._found_out.set()
        self._settled.set()

    def cause_of_death(self, since: float) -> AppError | None:
        """As in the port: the lost worker where it is known already. `explained` waits for it."""
        deaths = [error for at, error in self._deaths if at >= since]
        if deaths:
            return deaths[-1]
        return self._inner.cause_of_death(since) if self._inner is not None else None

    async def explained(self, since: float) -> AppError | None:
        """As `cause_of_death`, but waits until it is known which worker went; within 6 s."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ABORT_S):
                await self._news.wait()
            async with asyncio.timeout(EXPLAIN_S):
                await self._found_out.wait()
        return self.cause_of_death(since)

    def log(self) -> str:
        """As in the port."""
        return self._inner.log() if self._inner is not None else ""

    # --- starting

    def _wanted(self) -> list[Peer]:
        names = {peer.address: peer for peer in self._rooms.peers()}
        return [names.get(address) or peer_from(address) for address in self._launch.peers]

    async def _looked(self, peers: Sequence[Peer]) -> tuple[PeerState, ...]:
        return await self._rooms.look.states(peers, await self._rooms.version(self._launch))

    async def _begun(self, states: Sequence[PeerState]) -> EngineAddress:
        """Start on those that are ready; a worker that goes meanwhile is left out, too."""
        while True:
            used = await self._chosen(states)
            inner = self._rooms.house.supervisor(
                self._spec, replace(self._launch, peers=tuple(state.endpoint for state in used)), self._changed
            )
            self._inner = inner
            try:
                address = await inner.start()
            except EngineError as error:
                await inner.stop()
                states = await self._looked([state.peer for state in used])
                if self._is_stopping or all(state.is_usable for state in states):
                    self._died(error)
                    raise
                continue
            break
        self._used = used
        self._news.clear()
        await self._watch()
        return address

    async def _chosen(self, states: Sequence[PeerState]) -> tuple[PeerState, ...]:
        """Those to start on; the others are told. Raises PeerLost, TooLargeForMemory."""
        needed = await asyncio.to_thread(self._rooms.needed, self._launch)
        plan = planned(states, needed, await asyncio.to_thread(self._rooms.here))
        for state in plan.left_out:
            self._lose(state)
        if plan.used and plan.fits is not False:
            names = ", ".join(state.peer.said for state in plan.used)
            self._add(EngineState.STARTING, f"The layers go to {names}.")
            return plan.used
        if not states:
            raise StartFailed(self._spec.name, "it was given no workers", fix="Add one: hexalogue peers add HOST.")
        if not plan.left_out:
            raise self._died(TooLargeForMemory(self._launch.alias, plan.needed_bytes or 0, plan.free_bytes))
        away = ", ".join(state.peer.said for state in plan.left_out)
        why = why_not(plan.left_out[0])
        if plan.used:
            why = f"{why}, and without it the model does not fit. {plan.said}".rstrip(".")
        raise self._died(PeerLost(away, why, fix=plan.left_out[0].fix))

    async def _watch(self) -> None:
        if self._used and not self._is_stopping:
            await self._lines.hold(self._used, self._line_broke)
        if self._lost and not any(task.get_name() == _RETURN for task in self._tasks):
            self._spawn(self._wait_for_return(), _RETURN)

    # --- what happens to it

    def _changed(self, status: EngineStatus) -> None:
        """The inner supervisor tells something."""
        before, self._seen = self._seen.state, status
        if status.state is EngineState.CRASHED:
            self._lines.let_go()
            self._ended.set()
            self._news.set()
            if not self._starting.locked() and blames_a_worker(self.log()):
                self._find_out({})
        elif status.state is EngineState.READY and before is not EngineState.READY and not self._starting.locked():
            self._spawn(self._watch(), _WATCH)  # it died of something else and its supervisor brought it back
        self._on_change(self.status)

    def _line_broke(self, state: PeerState, why: str) -> None:
        self._find_out({state.peer: why})

    def _find_out(self, broken: dict[Peer, str]) -> None:
        """Once for each death, however many things tell of it."""
        for peer, why in broken.items():
            self._lost.setdefault(peer, why)
        if self._is_stopping or any(task.get_name() == _RECOVER for task in self._tasks):
            return
        self._news.set()
        self._found_out.clear()
        self._settled.clear()
        self._ended.clear()
        if self._seen.state is EngineState.CRASHED:
            self._ended.set()
        self._spawn(self._recovered(), _RECOVER)

    async def _recovered(self) -> None:
        """End what is left of the head, name who went, and start again on the others."""
        async with self._starting:
            try:
                address = await self._again()
            except AppError as error:
                self._add(EngineState.CRASHED, error.message, error.fix)
                self._seen = replace(self._seen, state=EngineState.CRASHED, pid=None, port=None)
            else:
                self._add(EngineState.READY, f"It answers again, on port {address.port}.")
            finally:
                self._found_out.set()
                self._settled.set()
        self._on_change(self.status)

    async def _again(self) -> EngineAddress:
        try:
            async with asyncio.timeout(ABORT_S):
                await self._ended.wait()
        except TimeoutError:
            self._add(EngineState.CRASHED, f"{self._spec.name} waits for a worker that is gone, and is ended.")
        last_words = self.log()
        if self._inner is not None:
            await self._inner.stop()
        self._lines.let_go()
        states = await self._looked_after_death(last_words)
        gone = [state for state in states if not state.is_usable]
        for state in gone:
            self._lose(state)
        if gone:
            self._died(lost(gone))
        else:
            self._count_restart()
        self._found_out.set()
        return await self._begun(states)

    async def _looked_after_death(self, last_words: str) -> list[PeerState]:
        """The workers it ran on; a silent one is asked again: it may be busy with the last step of the dead head."""
        states = await self._looked([state.peer for state in self._used])
        for _ in range(LOOKS_AFTER_DEATH - 1):
            if not any(state.condition is Condition.SILENT for state in states):
                break
            states = await self._looked([state.peer for state in self._used])
        return missing(states, self._lost, last_words)

    def _count_restart(self) -> None:
        """All workers answer: then it is the head's own trouble, and worth a few attempts. Raises StartFailed."""
        now = self._rooms.now()
        self._restarts = [at for at in self._restarts if at > now - RESTARTS_WITHIN_S] + [now]
        if len(self._restarts) > MAX_RESTARTS:
            why = f"it lost its workers {len(self._restarts)} times in a row although all of them answer"
            raise self._died(StartFailed(self._spec.name, why, detail=self.log()))
        self._add(EngineState.CRASHED, "The connection to a worker broke, though all of them answer.")

    async def _wait_for_return(self) -> None:
        """Look at the lost from time to time, and tell once when one answers."""
        while True:
            await asyncio.sleep(self._rooms.return_every_s)
            if self._seen.state in (EngineState.CRASHED, EngineState.STOPPED) and self._settled.is_set():
                return
            away = [peer for peer in self._lost if peer not in self._back]
            for state in await self._looked(away) if away else ():
                if state.is_usable:
                    self._back[state.peer] = state
                    text = f"{state.peer.said} answers again. It is used from the next start."
                    self._add(self._seen.state, text, "Stop and start to use it.")

    # --- words

    def _lose(self, state: PeerState) -> None:
        why = self._lost.setdefault(state.peer, why_not(state))
        if state.peer not in self._said:
            self._said.add(state.peer)
            self._add(EngineState.DEGRADED, f"{state.peer.said} is missing: {why}.", state.fix)

    def _died(self, error: AppError) -> AppError:
        self._deaths = [*self._deaths[-9:], (self._rooms.now(), error)]
        return error

    def _add(self, state: EngineState, text: str, fix: str = "") -> None:
        self._entries = [*self._entries[-49:], TimelineEntry(self._rooms.now(), state, text, fix=fix)]
        self._on_change(self.status)

    def _spawn(self, work: Coroutine[object, object, None], name: str) -> None:
        task = self._rooms.scope.start(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


_RECOVER: Final = "a cluster finds out who is missing"
_RETURN: Final = "a cluster waits for a worker to return"
_WATCH: Final = "a cluster watches its workers"
