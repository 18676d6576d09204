"""Between the services of engines and the Engines page."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from hexalogue.domain.activity import Job, JobState
from hexalogue.domain.engines import EngineSpec
from hexalogue.domain.errors import AppError
from hexalogue.domain.events import ActivityChanged, AppEvent, EngineChanged, ModelsChanged, SettingsChanged
from hexalogue.services.facade import Machinery, Services
from hexalogue.ui import dialogs
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.engines import rows
from hexalogue.ui.engines import viewmodel as vm
from hexalogue.ui.engines.asks import Ask
from hexalogue.ui.engines.peers_controller import PeersController
from hexalogue.ui.engines.view import EnginesView
from hexalogue.ui.language import say

# How often those are asked that publish nothing: other Hexalogues' engines, and the memory of all.
LOOK_EVERY_S = 2.0


class EnginesController(QObject):
    """Owns the state of the page."""

    def __init__(self, services: Services, bridge: Bridge, view: EnginesView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = vm.EnginesState(budget_mb=services.settings.current.memory_budget_mb)
        self._watch: asyncio.Task[None] | None = None
        self._over: frozenset[str] = frozenset()
        self._peers = PeersController(services, view.peers, self.machinery)
        bridge.happened.connect(self._hear)
        view.asked.connect(self._asked)
        view.error_closed.connect(lambda: self._take(vm.ErrorSeen("")))
        view.shown.connect(self._begin_watch)
        view.hidden.connect(self._end_watch)
        self._take(vm.JobsChanged(services.activity.jobs))
        self._over = _over(services.activity.jobs)
        self._show()
        self._start(self._look_around(), "look at engines")

    @property
    def state(self) -> vm.EnginesState:
        """What the page shows."""
        return self._state

    async def machinery(self) -> Machinery:
        """The services of engines; some tenths of a second the first time, in a thread."""
        return await asyncio.to_thread(lambda: self._services.beyond().machinery())

    # --- what happens

    def _hear(self, event: AppEvent) -> None:
        match event:
            case EngineChanged(status):
                self._take(vm.StatusChanged(status))
            case ActivityChanged(jobs):
                self._hear_jobs(jobs)
            case ModelsChanged():
                self._start(self._list_models(), "models for engines")
            case SettingsChanged():
                self._take(vm.BudgetSet(self._services.settings.current.memory_budget_mb))
            case _:
                pass

    def _hear_jobs(self, jobs: tuple[Job, ...]) -> None:
        """What was installed is another engine from then on."""
        self._take(vm.JobsChanged(jobs))
        over, before = _over(jobs), self._over
        self._over = over
        if over - before:
            self._start(self._list_engines(), "list engines")

    def _begin_watch(self) -> None:
        if self._watch is None or self._watch.done():
            self._watch = self._services.tasks.start(self._watched(), name="watch engines")

    def _end_watch(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None

    async def _watched(self) -> None:
        machinery = await self.machinery()
        while True:
            self._take(vm.RunningSeen(await machinery.panel.running()))
            self._peers.look_for_returned(machinery)
            await asyncio.sleep(LOOK_EVERY_S)

    async def _look_around(self) -> None:
        """All there is to know, the quick things first."""
        machinery = await self.machinery()
        self._take(vm.RunningSeen(await machinery.panel.running()))
        await self._list_engines()
        await self._list_models()
        self._take(vm.MachineSeen(await machinery.panel.machine()))
        await self._peers.read()

    async def _list_engines(self) -> None:
        async def listed() -> None:
            self._take(vm.Listed(await (await self.machinery()).panel.overviews()))

        await self._or_told("", listed)
        for engine, fold in self._state.unfolded.items():
            await self._read_fold(engine, fold)

    async def _list_models(self) -> None:
        panel = (await self.machinery()).panel
        by_kind = {row.spec.speaks: row.spec for row in self._state.overviews or () if row.current is not None}
        for speaks, spec in by_kind.items():

            async def listed(speaks: str = speaks, spec: EngineSpec = spec) -> None:
                self._take(vm.ServableListed(speaks, tuple(await panel.servable(spec))))

            await self._or_told("", listed)

    # --- what is asked

    def _asked(self, what: str, engine: str, word: str) -> None:
        work: Coroutine[Any, Any, object] | None = None
        match Ask(what):
            case Ask.CHOOSE:
                self._take(vm.ModelChosen(engine, word))
            case Ask.CLOSE_ERROR:
                self._take(vm.ErrorSeen(engine))
            case Ask.PAUSE | Ask.RESUME | Ask.CANCEL:
                self._steer(Ask(what), word)
            case Ask.START:
                work = self._started(engine, word)
            case Ask.STOP:
                work = self._stopped(engine, word)
            case Ask.INSTALL | Ask.FROM_FILE | Ask.ROLL_BACK:
                work = self._installed(Ask(what), engine, word)
            case Ask.LOOK:
                work = self._looked(engine)
            case Ask.FOLD | Ask.READ_LOG:
                work = self._folded(engine, vm.Fold(word) if word else vm.Fold.LOG, is_switch=bool(word))
        if work is not None:
            self._start(work, f"{what} {engine}")

    def _steer(self, what: Ask, job: str) -> None:
        activity = self._services.activity
        {Ask.PAUSE: activity.pause, Ask.RESUME: activity.resume, Ask.CANCEL: activity.cancel}[what](job)
        if what is Ask.CANCEL and (left := activity.job(job)) is not None and left.state.is_over:
            activity.drop(job)

    async def _started(self, engine: str, model: str) -> None:
        self._take(vm.StartBegan(engine))
        panel = (await self.machinery()).panel
        if await self._or_told(engine, lambda: panel.start(engine, model)):
            self._take(vm.StartEnded(engine))
        self._take(vm.RunningSeen(await panel.running()))

    async def _stopped(self, engine: str, model: str) -> None:
        panel = (await self.machinery()).panel
        await self._or_told(engine, lambda: panel.stop(engine, model))
        self._take(vm.RunningSeen(await panel.running()))

    async def _installed(self, what: Ask, engine: str, version: str) -> None:
        machinery = await self.machinery()
        spec = machinery.panel.spec(engine)
        if what is Ask.INSTALL:
            machinery.jobs.install(spec, version)
        elif what is Ask.ROLL_BACK:
            machinery.jobs.roll_back(spec)
        else:
            title = say("Install {name} from a file", name=spec.name)
            pattern = say("Archives and programs ({patterns})", patterns="*.zip *.tar.gz *.tgz *.exe *")
            path = await dialogs.choose_file(self._view, title, pattern)
            if path is not None:
                self.install_file(machinery, engine, path)

    def install_file(self, machinery: Machinery, engine: str, path: Path) -> None:
        """Take in a program that is on this computer."""
        machinery.jobs.install_file(machinery.panel.spec(engine), path)

    async def _looked(self, engine: str) -> None:
        self._take(vm.LookBegan(engine))
        panel = (await self.machinery()).panel

        async def looked() -> None:
            self._take(vm.LookEnded(engine, await panel.newest(engine)))

        await self._or_told(engine, looked)

    async def _folded(self, engine: str, fold: vm.Fold, *, is_switch: bool) -> None:
        if is_switch:
            self._take(vm.Unfolded(engine, fold))
        if self._state.unfolded.get(engine) is fold:
            await self._read_fold(engine, fold)

    async def _read_fold(self, engine: str, fold: vm.Fold) -> None:
        panel = (await self.machinery()).panel

        async def read() -> None:
            if fold is vm.Fold.LOG:
                self._take(vm.LogRead(engine, await panel.log(engine)))
            elif fold is vm.Fold.HISTORY:
                self._take(vm.HistoryRead(engine, tuple(await panel.history(engine))))

        await self._or_told(engine, read)

    # --- inside

    async def _or_told(self, engine: str, work: Callable[[], Awaitable[object]]) -> bool:
        """Whether it went well; what went wrong stands on the page."""
        try:
            await work()
        except AppError as error:
            self._take(vm.Failed(engine, error))
            return False
        return True

    def _start(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._services.tasks.start(work, name=name)

    def _take(self, event: vm.EnginesEvent) -> None:
        state = vm.reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        state = self._state
        folds = {
            engine: (
                rows.timeline_rows(state.timelines.get(engine, ()), said_time),
                state.logs.get(engine, ""),
                state.histories.get(engine, ()),
            )
            for engine in state.unfolded
        }
        listed = None if state.overviews is None else rows.engine_rows(state)
        self._view.show_machine(rows.machine_row(state))
        self._view.show_engines(listed, folds)
        self._view.show_error(state.errors.get(""))


def said_time(at: float) -> str:
    """The time of the day."""
    return time.strftime("%H:%M:%S", time.localtime(at))


def _over(jobs: tuple[Job, ...]) -> frozenset[str]:
    """The installations that are done."""
    return frozenset(f"{job.id} {job.ended_at}" for job in jobs if job.state in (JobState.DONE, JobState.FAILED))
