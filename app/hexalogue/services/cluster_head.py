"""The head of a cluster: one supervised llama-server whose layers lie on several machines.

It looks like any supervisor from outside. Inside it starts the engine on the workers that are ready, holds a line to
each, and when the engine dies of a lost worker it names that worker, and starts again on those left if the model still
fits. A worker that comes back is offered, and used from the next start.
"""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Final

from hexalogue.domain.distributed import PeerState
from hexalogue.domain.engine_ports import Supervisor
from hexalogue.domain.engines import EngineAddress, EngineSpec, EngineState, EngineStatus, Launch
from hexalogue.domain.errors import AppError, EngineError, StartFailed
from hexalogue.services.cluster_choice import ClusterChoice, HeadRooms
from hexalogue.services.cluster_deaths import blames_a_worker, lost
from hexalogue.services.cluster_record import ClusterRecord

# From the break of a line to the head's own end; after it the head hangs on the lost worker and is ended.
ABORT_S: Final = 2.0
# For who waits to be told which worker it was: two looks.
EXPLAIN_S: Final = 6.0

_RECOVER: Final = "a cluster finds out who is missing"
_RETURN: Final = "a cluster waits for a worker to return"
_WATCH: Final = "a cluster watches its workers"

_DOWN: Final = (EngineState.CRASHED, EngineState.STOPPING, EngineState.STOPPED)


class ClusterHead:
    """Fulfils `domain.engine_ports.Supervisor` for a launch with peers.

    record: what happened to its workers; `record.returned` are those to offer.
    """

    def __init__(
        self, spec: EngineSpec, launch: Launch, rooms: HeadRooms, on_change: Callable[[EngineStatus], None]
    ) -> None:
        self._spec = spec
        self._launch = launch
        self._rooms = rooms
        self._on_change = on_change
        self.record = ClusterRecord(rooms.now, self._tell)
        self._choice = ClusterChoice(spec, launch, rooms, self.record)
        self._lines = rooms.lines()
        self._inner: Supervisor | None = None
        self._seen = EngineStatus(spec.id, version=launch.engine.version, model=launch.alias)
        self._used: tuple[PeerState, ...] = ()
        self._starting = asyncio.Lock()
        self._is_stopping = False
        self._news = asyncio.Event()  # something happened
        self._ended = asyncio.Event()  # the engine's process is gone
        self._found_out = asyncio.Event()  # it is known who is missing
        self._settled = asyncio.Event()  # it is back, or given up
        self._found_out.set()
        self._settled.set()
        self._tasks: set[asyncio.Task[None]] = set()

    # --- what a supervisor does

    @property
    def status(self) -> EngineStatus:
        """The engine's, with what happened to the workers in its timeline. While it is brought back it is starting."""
        is_on_its_way = self._seen.state in _DOWN and not self._settled.is_set()
        state = EngineState.STARTING if is_on_its_way else self._seen.state
        return replace(self._seen, state=state, timeline=self.record.with_entries(self._seen.timeline))

    @property
    def used(self) -> tuple[PeerState, ...]:
        """The workers that compute now."""
        return self._used

    async def start(self) -> EngineAddress:
        """As in the port; also raises PeerLost when no worker can take part, TooLargeForMemory."""
        async with self._starting:
            if self._inner is not None and self._seen.state not in _DOWN:
                return await self._inner.start()
            if self._inner is not None:
                await self._inner.stop()
            self._is_stopping = False
            try:
                return await self._begun(await self._choice.wanted())
            except AppError:
                self._give_up()
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
        self._used = ()
        self.record.begin_anew()
        self._found_out.set()
        self._settled.set()

    def cause_of_death(self, since: float) -> AppError | None:
        """As in the port: the lost worker where it is known already. `explained` waits for it."""
        death = self.record.death_since(since)
        return death or (self._inner.cause_of_death(since) if self._inner is not None else None)

    async def explained(self, since: float) -> AppError | None:
        """As `cause_of_death`, but waits until it is known which worker went; within 8 s, usually at once."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ABORT_S):
                await self._news.wait()
            async with asyncio.timeout(EXPLAIN_S):
                await self._found_out.wait()
        return self.cause_of_death(since)

    def busy(self) -> contextlib.AbstractContextManager[None]:
        """As in the port."""
        return self._inner.busy() if self._inner is not None else contextlib.nullcontext()

    def log(self) -> str:
        """As in the port."""
        return self._inner.log() if self._inner is not None else ""

    # --- starting

    async def _begun(self, states: Sequence[PeerState]) -> EngineAddress:
        """Start on those that are ready; a worker that goes meanwhile is left out, too."""
        while True:
            used = await self._choice.chosen(states)
            self.record.keep(self._seen.timeline)
            launch = replace(self._launch, peers=tuple(state.endpoint for state in used))
            inner = self._inner = self._rooms.house.supervisor(self._spec, launch, self._changed)
            try:
                address = await inner.start()
                break
            except EngineError as error:
                await inner.stop()
                states = await self._choice.looked([state.peer for state in used])
                if self._is_stopping or all(state.is_usable for state in states):
                    self.record.died(error)
                    raise
        self._seen = inner.status
        self._used = used
        self._news.clear()
        await self._watch()
        return address

    async def _watch(self) -> None:
        if self._used and not self._is_stopping:
            await self._lines.hold(self._used, self._line_broke)
        if self.record.away:
            self._spawn(self._wait_for_return, _RETURN)

    # --- what happens to it

    def _changed(self, status: EngineStatus) -> None:
        """The inner supervisor tells something."""
        before, self._seen = self._seen.state, status
        if status.state in _DOWN:  # also when it was idle, or stopped from elsewhere
            self._lines.let_go()
        if status.state is EngineState.CRASHED:
            self._ended.set()
            self._news.set()
            if not self._starting.locked() and blames_a_worker(self.log()):
                self._find_out()
        elif status.state is EngineState.STOPPED and self._settled.is_set():
            self._used = ()
        elif status.state is EngineState.READY and before is not EngineState.READY and not self._starting.locked():
            self._spawn(self._watch, _WATCH)  # it died of something else and its supervisor brought it back
        self._tell()

    def _line_broke(self, state: PeerState, why: str) -> None:
        self.record.broke(state.peer, why)
        self._find_out()

    def _find_out(self) -> None:
        """Once for each death, however many things tell of it."""
        if self._is_stopping or not self._settled.is_set():
            return
        self._news.set()
        self._found_out.clear()
        self._settled.clear()
        if self._seen.state is not EngineState.CRASHED:
            self._ended.clear()
        # The one before may be about to end: it holds the lock until then.
        self._spawn(self._recovered, _RECOVER, is_single=False)

    async def _recovered(self) -> None:
        """End what is left of the head, name who went, and start again on the others."""
        async with self._starting:
            try:
                address = await self._again()
            except AppError as error:
                self.record.add(EngineState.CRASHED, error.message, error.fix)
                self._give_up()
            else:
                self.record.add(EngineState.READY, f"It answers again, on port {address.port}.")
            finally:
                self._found_out.set()
                self._settled.set()
        self._tell()

    async def _again(self) -> EngineAddress:
        try:
            async with asyncio.timeout(ABORT_S):
                await self._ended.wait()
        except TimeoutError:
            text = f"{self._spec.name} waits for a worker that is gone, and is ended."
            self.record.add(EngineState.CRASHED, text)
        last_words = self.log()
        if self._inner is not None:
            await self._inner.stop()
        self._lines.let_go()
        states = await self._choice.after_death(self._used, last_words)
        gone = [state for state in states if not state.is_usable]
        for state in gone:
            self.record.lose(state)
        if gone:
            self.record.died(lost(gone))
        elif not self.record.may_restart():
            why = "it loses its workers again and again although all of them answer"
            raise self.record.died(StartFailed(self._spec.name, why, detail=last_words))
        self._found_out.set()
        return await self._begun(states)

    async def _wait_for_return(self) -> None:
        """Look at the lost from time to time, and tell once when one answers."""
        while self.record.away:
            await asyncio.sleep(self._rooms.return_every_s)
            for state in await self._choice.looked(self.record.away):
                if state.is_usable:
                    self.record.came_back(state, self._seen.state)

    def _give_up(self) -> None:
        self._seen = replace(self._seen, state=EngineState.CRASHED, pid=None, port=None)
        self._used = ()
        for task in self._tasks:
            if task.get_name() != _RECOVER:
                task.cancel()

    def _tell(self) -> None:
        self._on_change(self.status)

    def _spawn(self, work: Callable[[], Coroutine[object, object, None]], name: str, *, is_single: bool = True) -> None:
        if is_single and any(task.get_name() == name and not task.cancelling() for task in self._tasks):
            return
        task = self._rooms.scope.start(work(), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
