"""Between the services of engines and the Engines page: who looks, and shows."""

import asyncio
import time

from PySide6.QtCore import QObject

from hexalogue.domain.activity import Job, JobKind, JobState
from hexalogue.domain.engines import EngineSpec
from hexalogue.domain.events import ActivityChanged, AppEvent, EngineChanged, ModelsChanged, SettingsChanged
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.engines import rows
from hexalogue.ui.engines import viewmodel as vm
from hexalogue.ui.engines.acts import EngineActs
from hexalogue.ui.engines.desk import Desk
from hexalogue.ui.engines.peers_controller import PeersController
from hexalogue.ui.engines.view import EnginesView

# How often those are asked that publish nothing: other Hexalogues' engines, and the memory of all.
LOOK_EVERY_S = 2.0


class EnginesController(QObject):
    """Keeps the page true; what a person asks is carried out by `EngineActs`."""

    def __init__(self, services: Services, bridge: Bridge, view: EnginesView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._desk = Desk(services, self._show)
        self._acts = EngineActs(self._desk, view)
        self._peers = PeersController(services, view.peers, self._desk.machinery)
        self._watch: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        self._over = _over(services.activity.jobs)
        bridge.happened.connect(self._hear)
        view.asked.connect(self._acts.asked)
        view.error_closed.connect(self._close_error)
        view.again_asked.connect(self._look)
        view.shown.connect(self._begin_watch)
        view.hidden.connect(self._end_watch)
        self._desk.take(vm.JobsChanged(services.activity.jobs))
        self._show()
        self._look()

    @property
    def state(self) -> vm.EnginesState:
        """What the page shows."""
        return self._desk.state

    def _hear(self, event: AppEvent) -> None:
        match event:
            case EngineChanged(status):
                self._desk.take(vm.StatusChanged(status))
            case ActivityChanged(jobs):
                self._hear_jobs(jobs)
            case ModelsChanged():
                self._desk.start(self._list_models(), "models for engines")
            case SettingsChanged():
                self._desk.take(vm.BudgetSet(self._services.settings.current.memory_budget_mb))
            case _:
                pass

    def _hear_jobs(self, jobs: tuple[Job, ...]) -> None:
        """What was installed is another engine from then on."""
        self._desk.take(vm.JobsChanged(jobs))
        over, before = _over(jobs), self._over
        self._over = over
        if over - before:
            self._desk.start(self._list_all(), "list engines")

    # --- looking

    def _begin_watch(self) -> None:
        if self._watch is None or self._watch.done():
            self._watch = self._services.tasks.start(self._watched(), name="watch engines")

    def _end_watch(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None

    async def _watched(self) -> None:
        while True:
            await self._desk.look_at_running()
            self._peers.look_for_returned(await self._desk.machinery())
            await asyncio.sleep(LOOK_EVERY_S)

    def _close_error(self) -> None:
        """Whatever was pressed closed it. A page without engines looks for them again, and says so."""
        self._desk.take(vm.ErrorSeen(""))
        if self._desk.state.overviews is None:
            self._look()

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._services.tasks.start(self._look_around(), name="look at engines")

    async def _look_around(self) -> None:
        """All there is to know, the quick things first."""
        await self._desk.look_at_running()
        await self._list_all()
        self._desk.take(vm.MachineSeen(await (await self._desk.machinery()).panel.machine()))
        await self._peers.read()

    async def _list_all(self) -> None:
        async def listed() -> None:
            self._desk.take(vm.Listed(await (await self._desk.machinery()).panel.overviews()))

        await self._desk.or_told("", listed)
        await self._list_models()
        for engine, fold in self._desk.state.unfolded.items():
            await self._desk.read_fold(engine, fold)

    async def _list_models(self) -> None:
        """For each language that an installed engine speaks."""
        here = [row.spec for row in self._desk.state.overviews or () if row.current is not None]
        for spec in {spec.speaks: spec for spec in here}.values():
            await self._list_models_of(spec)

    async def _list_models_of(self, spec: EngineSpec) -> None:
        async def listed() -> None:
            models = await (await self._desk.machinery()).panel.servable(spec)
            self._desk.take(vm.ServableListed(spec.speaks, tuple(models)))

        await self._desk.or_told("", listed)

    # --- showing

    def _show(self) -> None:
        state = self._desk.state
        listed = None if state.overviews is None else rows.engine_rows(state)
        folds = {
            engine: (
                rows.timeline_rows(state.timelines.get(engine, ()), said_time),
                state.logs.get(engine, ""),
                state.histories.get(engine, ()),
            )
            for engine in state.unfolded
        }
        self._view.show_machine(rows.machine_row(state))
        self._view.show_engines(listed, folds)
        self._view.show_error(state.errors.get(""))


def said_time(at: float) -> str:
    """The time of the day."""
    return time.strftime("%H:%M:%S", time.localtime(at))


def _over(jobs: tuple[Job, ...]) -> frozenset[str]:
    """The ends of installations so far."""
    ended = (JobState.DONE, JobState.FAILED)
    return frozenset(f"{job.id} {job.ended_at}" for job in jobs if job.kind is JobKind.ENGINE and job.state in ended)
