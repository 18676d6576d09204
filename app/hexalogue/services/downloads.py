"""Downloads that a person started: several at once, each paused, resumed or cancelled by itself, listed again after a
restart. What is on disk is the only memory: a part's journal says where it is from and how far it came.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hexalogue.domain.downloads import DownloadJob, PullPlan
from hexalogue.domain.errors import AppError, HttpRefused, NoSuchModel, TokenRefused
from hexalogue.domain.events import DownloadsChanged
from hexalogue.domain.leftovers import UnfinishedDownload
from hexalogue.domain.models import DownloadPhase, DownloadPlan, DownloadProgress, FetchedFile
from hexalogue.domain.ports import Downloader
from hexalogue.domain.turn import Failure
from hexalogue.services.bus import EventBus
from hexalogue.services.fetching import PatientFetch
from hexalogue.services.tasks import TaskScope

# More at once only share the same line; the rest wait for their turn.
AT_ONCE = 3
# Ten times a second is as often as a progress bar can be read.
PUBLISH_EVERY_S = 0.1
# Finished ones are shown for a while, not for ever.
KEPT_DONE = 20

Files = Sequence[tuple[DownloadPlan, FetchedFile]]


@dataclass
class _Job:
    """One job at work. plan: None until it is found out again what an unfinished download belongs to."""

    shown: DownloadJob
    plan: PullPlan | None = None
    left: list[DownloadPlan] = field(default_factory=list)
    done: list[tuple[DownloadPlan, FetchedFile]] = field(default_factory=list)
    fetch: PatientFetch | None = None
    task: "asyncio.Task[None] | None" = None


class Downloads:
    """Owns the jobs. finished: takes the files of a job in.   kept: those of one that was given up.   planned: what a
    reference means, asked anew after a restart.   instead: another plan after a refusal, or raises what to tell.
    """

    def __init__(
        self,
        downloader: Downloader,
        tasks: TaskScope,
        bus: EventBus,
        finished: Callable[[Files], Awaitable[object]],
        kept: Callable[[Files], Coroutine[Any, Any, None]],
        planned: Callable[[str], Awaitable[PullPlan]],
        instead: Callable[[PullPlan, AppError], Awaitable[PullPlan]],
    ) -> None:
        self._downloader = downloader
        self._tasks = tasks
        self._bus = bus
        self._finished = finished
        self._kept = kept
        self._planned = planned
        self._instead = instead
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._jobs: dict[str, _Job] = {}
        self._published_at = 0.0

    @property
    def jobs(self) -> tuple[DownloadJob, ...]:
        """All of them, in the order they were started."""
        return tuple(job.shown for job in self._jobs.values())

    def start(self, plan: PullPlan) -> DownloadJob:
        """Fetch all files of a plan, one after another. One that is under way already goes on at once."""
        known = self._jobs.get(plan.reference)
        if known is not None and known.shown.phase is not DownloadPhase.DONE:
            self.resume(plan.reference)
            return known.shown
        received = sum(self._downloader.received_bytes(one) for one in plan.plans)
        shown = DownloadJob(
            plan.reference, plan.title, DownloadPhase.STARTING, received, plan.size_bytes, parts=len(plan.plans)
        )
        self._jobs[plan.reference] = _Job(shown, plan)
        self._run(self._jobs[plan.reference])
        return shown

    def pause(self, job: str) -> None:
        """Stop the transfer; what arrived stays. Raises NoSuchModel."""
        found = self._job(job)
        if found.shown.may_pause:
            self._stop(found)
            self._show(found, phase=DownloadPhase.PAUSED, rate_bytes_s=0.0, remaining_s=None, next_attempt_s=None)

    def resume(self, job: str) -> None:
        """Go on after `pause` and after a restart, or at once instead of waiting. Raises NoSuchModel."""
        found = self._job(job)
        if found.task is not None and not found.task.done():
            if found.fetch is not None:
                found.fetch.go()
        elif found.shown.phase is not DownloadPhase.DONE:
            self._show(found, phase=DownloadPhase.STARTING, failure=None)
            self._run(found)

    def cancel(self, job: str) -> None:
        """Stop it and remove what arrived; whole files that are there already stay. Raises NoSuchModel."""
        found = self._job(job)
        self._stop(found)
        plans = found.left or (list(found.plan.plans) if found.plan is not None else [])
        for plan in plans:
            self._downloader.discard(plan)
        if found.done and found.shown.phase is not DownloadPhase.DONE:  # else nobody would know where the rest is
            self._tasks.start(self._kept(list(found.done)), name=f"keep what is whole of {found.shown.title}")
        del self._jobs[job]
        self._publish(is_mere_progress=False)

    def forget_done(self) -> None:
        """Take the finished ones off the list."""
        self._jobs = {key: job for key, job in self._jobs.items() if job.shown.phase is not DownloadPhase.DONE}
        self._publish(is_mere_progress=False)

    async def recover(self, folder: Path, is_taken: Callable[[Path], bool]) -> None:
        """List what earlier runs of the application left, paused. is_taken: whether somebody else here fetches it."""
        rows = await asyncio.to_thread(self._downloader.unfinished, folder)
        ours = {plan.target for job in self._jobs.values() for plan in (job.plan.plans if job.plan else job.left)}
        for row in rows:
            if row.plan.target not in ours and not is_taken(row.plan.target):
                self._recovered(row)
        self._publish(is_mere_progress=False)

    def _recovered(self, row: UnfinishedDownload) -> None:
        key = row.reference or str(row.plan.target)
        shown = DownloadJob(key, row.plan.name, DownloadPhase.PAUSED, row.received_bytes, row.plan.size_bytes)
        single = PullPlan(key, row.plan.name, (row.plan,)) if not row.reference else None
        self._jobs[key] = _Job(shown, single, [row.plan])

    def _run(self, job: _Job) -> None:
        job.task = self._tasks.start(self._fetched(job), name=f"download {job.shown.title}")

    async def _fetched(self, job: _Job) -> None:
        try:
            try:
                await self._fetch_all(job, await self._whole_plan(job))
            except HttpRefused as refused:  # perhaps the file was split, or its terms are not accepted
                job.plan = await self._instead(job.plan, refused) if job.plan is not None else None
                await self._fetch_all(job, await self._whole_plan(job))
            await self._finished(job.done)
        except AppError as error:
            failure = Failure(error.kind, error.message, error.fix)
            stopped = {"rate_bytes_s": 0.0, "remaining_s": None, "next_attempt_s": None}
            self._show(job, phase=DownloadPhase.FAILED, failure=failure, **stopped)
            return
        self._show(job, phase=DownloadPhase.DONE, rate_bytes_s=0.0, remaining_s=None, failure=None)
        done = [key for key, one in self._jobs.items() if one.shown.phase is DownloadPhase.DONE]
        for key in done[:-KEPT_DONE]:
            del self._jobs[key]

    async def _whole_plan(self, job: _Job) -> PullPlan:
        """What the job consists of; after a restart a part's reference says what belongs to it."""
        if job.plan is None:
            try:
                job.plan = await self._planned(job.shown.id)
            except AppError:
                if not job.left:
                    raise
                job.plan = PullPlan(job.shown.id, job.shown.title, tuple(job.left))
            self._show(job, size_bytes=job.plan.size_bytes, parts=len(job.plan.plans), title=job.plan.title)
        return job.plan

    async def _fetch_all(self, job: _Job, plan: PullPlan) -> None:
        there = {done.target for done, _ in job.done}
        job.left = [one for one in plan.plans if one.target not in there]
        while job.left:
            await self._fetch_next(job, plan)

    async def _fetch_next(self, job: _Job, plan: PullPlan) -> None:
        one = job.left[0]
        before = sum(file.size_bytes for _, file in job.done)

        def advanced(progress: DownloadProgress) -> None:
            self._advance(job, plan, before, progress)

        job.fetch = PatientFetch(self._downloader, one, advanced, _end_if_final, self._turns)
        fetched = await job.fetch.run()
        job.done.append((one, fetched))
        job.left.pop(0)

    def _advance(self, job: _Job, plan: PullPlan, before: int, progress: DownloadProgress) -> None:
        """One file's progress as the whole job's."""
        received = before + progress.received_bytes
        size = plan.size_bytes or (progress.size_bytes if len(plan.plans) == 1 else None)
        remaining = progress.remaining_s
        if size is not None and progress.rate_bytes_s > 0:
            remaining = max(0.0, size - received) / progress.rate_bytes_s
        phase = progress.phase if progress.phase is not DownloadPhase.DONE else DownloadPhase.VERIFYING
        self._show(
            job,
            phase=phase,
            received_bytes=received,
            size_bytes=size,
            rate_bytes_s=progress.rate_bytes_s,
            remaining_s=remaining,
            next_attempt_s=progress.next_attempt_s,
            part=min(len(job.done) + 1, len(plan.plans)),
            failure=progress.failure,
        )

    def _show(self, job: _Job, **parts: object) -> None:
        before, job.shown = job.shown, replace(job.shown, **parts)  # type: ignore[arg-type]
        if job.shown != before:
            self._publish(is_mere_progress=job.shown.phase is before.phase)

    def _publish(self, *, is_mere_progress: bool) -> None:
        now = time.monotonic()
        if is_mere_progress and now - self._published_at < PUBLISH_EVERY_S:
            return
        self._published_at = now
        self._bus.publish(DownloadsChanged(self.jobs))

    def _stop(self, job: _Job) -> None:
        if job.fetch is not None:
            job.fetch.silence()
        if job.task is not None:
            job.task.cancel()
        job.task = job.fetch = None

    def _job(self, key: str) -> _Job:
        job = self._jobs.get(key)
        if job is None:
            raise NoSuchModel(key, tuple(self._jobs))
        return job


def _end_if_final(error: AppError) -> None:
    """A server that refuses the request itself refuses it a minute later too: a person is told instead."""
    if isinstance(error, TokenRefused) or (isinstance(error, HttpRefused) and error.is_final):
        raise error
