"""Bringing a file: kept up until it is there, and the one download of the model that answers by itself."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from hexalogue.domain.errors import AppError, WireError
from hexalogue.domain.frozen import dataclass
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


class PatientFetch:
    """One file. The network's errors are tried again for ever; others wait until `go` is called.

    tell: gets every progress.   failed: gets each failure before the wait that follows it; what it raises ends the
    fetch.   turns: held while bytes may come, and not while it waits.
    """

    def __init__(
        self,
        downloader: Downloader,
        plan: DownloadPlan,
        tell: Callable[[DownloadProgress], None],
        failed: Callable[[AppError], None],
        turns: asyncio.Semaphore | None = None,
    ) -> None:
        self._downloader = downloader
        self._plan = plan
        self._tell_others = tell
        self._failed = failed
        self._turns = turns or asyncio.Semaphore()
        self._is_silent = False
        self._go = asyncio.Event()
        self._progress: DownloadProgress | None = None

    @property
    def last(self) -> DownloadProgress:
        """How far it is; before the first progress, what is on disk."""
        if self._progress is None:
            received = self._downloader.received_bytes(self._plan)
            return DownloadProgress(self._plan.name, DownloadPhase.STARTING, received, self._plan.size_bytes)
        return self._progress

    def go(self) -> None:
        """Try again at once instead of waiting."""
        self._go.set()

    def silence(self) -> None:
        """Tell nothing more: what a transfer still reports while it is being stopped is no news."""
        self._is_silent = True

    async def run(self) -> FetchedFile:
        """Fetch until it is there. Only cancelling, and what `failed` raises, ends it earlier; the part stays."""
        attempt = 0
        while True:
            try:
                async with self._turns:
                    return await self._downloader.fetch(self._plan, self._tell)
            except AppError as error:
                self._failed(error)
                await self._wait(error, PAUSES_S[min(attempt, len(PAUSES_S) - 1)])
                attempt += 1

    async def _wait(self, error: AppError, pause_s: float) -> None:
        failure = Failure(error.kind, error.message, error.fix)
        seconds = pause_s if isinstance(error, WireError) else None
        stopped = replace(self.last, rate_bytes_s=0.0, remaining_s=None, failure=failure)
        self._tell(replace(stopped, phase=DownloadPhase.FAILED, next_attempt_s=seconds))
        self._go.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._go.wait()
        except TimeoutError:
            return

    def _tell(self, progress: DownloadProgress) -> None:
        self._progress = progress
        if not self._is_silent:
            self._tell_others(progress)


class ModelFetch:
    """The download of the model that answers by itself: one at a time; pause, resume, cancel, try again at once."""

    def __init__(self, downloader: Downloader, tasks: TaskScope, listener: FetchListener) -> None:
        self._downloader = downloader
        self._tasks = tasks
        self._listener = listener
        self._plan: DownloadPlan | None = None
        self._fetch: PatientFetch | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def plan(self) -> DownloadPlan | None:
        """What is being fetched, paused or waited for; None when nothing is."""
        return self._plan

    def start(self, plan: DownloadPlan) -> None:
        """Fetch this one; another one under way is paused and forgotten (its part stays on disk)."""
        if self._plan == plan and self._fetch is not None and self._task is not None and not self._task.done():
            self._fetch.go()
            return
        self._stop()
        self._plan = plan
        self._fetch = PatientFetch(
            self._downloader, plan, self._listener.advanced, lambda error: self._listener.failed(plan, error)
        )
        self._task = self._tasks.start(self._run(plan, self._fetch), name=f"fetch {plan.name}")

    def pause(self) -> None:
        """Stop the transfer; what arrived stays."""
        if self._fetch is None:
            return
        last = self._fetch.last
        self._stop()
        self._listener.advanced(replace(last, phase=DownloadPhase.PAUSED, rate_bytes_s=0.0, remaining_s=None))

    def resume(self) -> None:
        """Go on after `pause`, or at once instead of waiting for the next attempt."""
        if self._plan is not None:
            self.start(self._plan)

    def cancel(self) -> None:
        """Stop and remove what arrived."""
        plan, self._plan = self._plan, None
        self._stop()
        self._fetch = None
        if plan is not None:
            self._downloader.discard(plan)
        self._listener.advanced(None)

    async def _run(self, plan: DownloadPlan, fetch: PatientFetch) -> None:
        fetched = await fetch.run()
        self._plan = self._fetch = None
        self._listener.advanced(None)
        self._listener.fetched(plan, fetched)

    def _stop(self) -> None:
        if self._fetch is not None:
            self._fetch.silence()
        if self._task is not None:
            self._task.cancel()
        self._task = None
