"""Installing an engine as a job: in the background, with its steps on the list of activity, paused and gone on with."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from hexalogue.domain.activity import JobKind
from hexalogue.domain.engines import EngineSpec, InstalledEngine
from hexalogue.domain.errors import AppError, BadArgument
from hexalogue.services.activity import Activity, Controls, JobHandle
from hexalogue.services.engine_installing import FASTEST, EngineInstalling, Progress
from hexalogue.services.tasks import TaskScope

Work = Callable[[Callable[[Progress], None]], Awaitable[InstalledEngine]]


@dataclass(slots=True)
class _Under:
    """One engine's job. is_paused: it was cancelled only to go on later.   is_measured: its last step says what came
    of it.
    """

    name: str
    work: Work
    handle: JobHandle | None = None
    task: "asyncio.Task[Any] | None" = None
    is_paused: bool = False
    is_measured: bool = False


class EngineJobs:
    """One job an engine at a time. What went wrong stands on the list; nothing is raised."""

    def __init__(self, installing: EngineInstalling, activity: Activity, tasks: TaskScope) -> None:
        self._installing = installing
        self._activity = activity
        self._tasks = tasks
        self._jobs: dict[str, _Under] = {}

    def is_busy(self, spec: EngineSpec) -> bool:
        """Whether something is done with this engine now."""
        job = self._jobs.get(spec.id)
        return job is not None and job.task is not None and not job.task.done()

    def install(self, spec: EngineSpec, version: str = "", variant: str = "") -> None:
        """As `EngineInstalling.install`. Paused, what arrived is kept for when it goes on."""

        async def work(tell: Callable[[Progress], None]) -> InstalledEngine:
            return await self._installing.install(spec, version, variant, tell)

        self._begin(spec, spec.name, work, may_pause=True, is_measured=variant == FASTEST)

    async def installed(self, spec: EngineSpec, path: Path | None, tell: Callable[[Progress], None]) -> InstalledEngine:
        """As `install`, or `install_file` where there is a path, for who waits for it; on the list like the others.

        Cancelled there, it is cancelled here. Raises as `EngineInstalling`, and BadArgument while another job does
        something with this engine.
        """
        if self.is_busy(spec):
            raise BadArgument(f"{spec.name} is being installed already.", fix="Wait until that is done.")

        async def work(told: Callable[[Progress], None]) -> InstalledEngine:
            if path is not None:
                return await self._installing.install_file(spec, path, told)
            return await self._installing.install(spec, on_progress=told)

        job = _Under(spec.name, work, task=asyncio.current_task())
        controls = Controls(cancel=partial(self._cancel, job))
        title = spec.name if path is None else f"{spec.name} from {path.name}"
        handle = job.handle = self._activity.begin(JobKind.ENGINE, title, controls, subject=spec.id)
        self._jobs[spec.id] = job
        try:
            return await self._carried_out(job, handle, tell)
        finally:
            job.task = None  # whoever waited does something else now

    def install_file(self, spec: EngineSpec, path: Path) -> None:
        """As `EngineInstalling.install_file`."""

        async def work(tell: Callable[[Progress], None]) -> InstalledEngine:
            return await self._installing.install_file(spec, path, tell)

        self._begin(spec, f"{spec.name} from {path.name}", work)

    def roll_back(self, spec: EngineSpec) -> None:
        """As `EngineInstalling.roll_back`."""

        async def work(tell: Callable[[Progress], None]) -> InstalledEngine:
            tell(f"Checking the version of {spec.name} before")
            return await self._installing.roll_back(spec)

        self._begin(spec, f"{spec.name}, the version before", work)

    def _begin(
        self, spec: EngineSpec, title: str, work: Work, *, may_pause: bool = False, is_measured: bool = False
    ) -> None:
        if self.is_busy(spec):
            return
        job = _Under(spec.name, work, is_measured=is_measured)
        controls = Controls(
            pause=partial(self._pause, job) if may_pause else None,
            resume=partial(self._run, job),
            cancel=partial(self._cancel, job),
        )
        job.handle = self._activity.begin(JobKind.ENGINE, title, controls, subject=spec.id)
        self._jobs[spec.id] = job
        self._run(job)

    def _run(self, job: _Under) -> None:
        if job.handle is None or (job.task is not None and not job.task.done()):
            return
        job.is_paused = False
        job.handle.resume()
        job.task = self._tasks.start(self._done(job, job.handle), name=f"install {job.name}")

    async def _done(self, job: _Under, handle: JobHandle) -> None:
        with suppress(AppError):  # it stands on the list
            await self._carried_out(job, handle)

    async def _carried_out(
        self, job: _Under, handle: JobHandle, tell: Callable[[Progress], None] = lambda _: None
    ) -> InstalledEngine:
        last = ""

        def told(progress: Progress) -> None:
            nonlocal last
            if isinstance(progress, str):
                last = progress
                handle.step(progress)
            else:
                handle.advance(progress)
            tell(progress)

        try:
            engine = await job.work(told)
        except AppError as error:
            handle.fail(error)
            raise
        except asyncio.CancelledError:
            if job.is_paused:
                handle.pause()
            else:
                handle.cancel()
            raise
        handle.end(last if job.is_measured else f"Version {engine.version} ({engine.variant}) is in use.")
        return engine

    def _pause(self, job: _Under) -> None:
        if job.task is not None:
            job.is_paused = True
            job.task.cancel()

    def _cancel(self, job: _Under) -> None:
        job.is_paused = False
        if job.task is not None and not job.task.done():
            job.task.cancel()
        elif job.handle is not None:
            job.handle.cancel()
