"""Bringing a model: one download at a time, kept up until it is there; pause, resume, cancel, try again at once."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

from hexalogue.domain.errors import AppError, WireError
from hexalogue.domain.models import DownloadPhase, DownloadPlan, DownloadProgress, FetchedFile
from hexalogue.domain.ports import Downloader
from hexalogue.domain.turn import Failure
from hexalogue.services.tasks import TaskScope

# The downloader itself retries for minutes; these are the pauses after it gave up. A network may come back any time.
PAUSES_S = (15.0, 30.0, 60.0, 120.0, 300.0)


@dataclass(frozen=True, slots=True)
class FetchListener:
    """Who is told: of every progress, of the finished file, and of each failure (fetching may go on after it)."""

    advanced: Callable[[DownloadProgress | None], None]
    fetched: Callable[[DownloadPlan, FetchedFile], None]
    failed: Callable[[DownloadPlan, AppError], None]


class ModelFetch:
    """The one model download. The network's errors are tried again for ever; others wait for the person."""

    def __init__(self, downloader: Downloader, tasks: TaskScope, listener: FetchListener) -> None:
        self._downloader = downloader
        self._tasks = tasks
        self._listener = listener
        self._plan: DownloadPlan | None = None
        self._task: asyncio.Task[None] | None = None
        self._go = asyncio.Event()
        self._progress: DownloadProgress | None = None

    @property
    def plan(self) -> DownloadPlan | None:
        """What is being fetched, paused or waited for; None when nothing is."""
        return self._plan

    def start(self, plan: DownloadPlan) -> None:
        """Fetch this one; another one under way is paused and forgotten (its part stays on disk)."""
        if self._plan == plan and self._task is not None and not self._task.done():
            self._go.set()
            return
        self._stop()
        self._plan = plan
        self._task = self._tasks.start(self._run(plan), name=f"fetch {plan.name}")

    def pause(self) -> None:
        """Stop the transfer; what arrived stays."""
        if self._plan is None:
            return
        self._stop()
        self._tell(replace(self._last(self._plan), phase=DownloadPhase.PAUSED, rate_bytes_s=0.0, remaining_s=None))

    def resume(self) -> None:
        """Go on after `pause`, or at once instead of waiting for the next attempt."""
        if self._plan is not None:
            self.start(self._plan)

    def cancel(self) -> None:
        """Stop and remove what arrived."""
        plan, self._plan = self._plan, None
        self._stop()
        if plan is not None:
            self._downloader.discard(plan)
        self._tell(None)

    async def _run(self, plan: DownloadPlan) -> None:
        for attempt in range(1_000_000):
            try:
                fetched = await self._downloader.fetch(plan, self._tell)
            except AppError as error:
                self._listener.failed(plan, error)
                await self._wait(plan, error, PAUSES_S[min(attempt, len(PAUSES_S) - 1)])
                continue
            self._plan = None
            self._tell(None)
            self._listener.fetched(plan, fetched)
            return

    async def _wait(self, plan: DownloadPlan, error: AppError, pause_s: float) -> None:
        failure = Failure(error.kind, error.message, error.fix)
        seconds = pause_s if isinstance(error, WireError) else None
        stopped = replace(self._last(plan), rate_bytes_s=0.0, remaining_s=None, failure=failure)
        self._tell(replace(stopped, phase=DownloadPhase.FAILED, next_attempt_s=seconds))
        self._go.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._go.wait()
        except TimeoutError:
            return

    def _last(self, plan: DownloadPlan) -> DownloadProgress:
        if self._progress is not None and self._progress.name == plan.name:
            return self._progress
        received = self._downloader.received_bytes(plan)
        return DownloadProgress(plan.name, DownloadPhase.STARTING, received, plan.size_bytes)

    def _tell(self, progress: DownloadProgress | None) -> None:
        self._progress = progress
        self._listener.advanced(progress)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None
