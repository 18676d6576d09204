"""The one list of jobs: who does something that takes its time reports it here, and a person steers it from here."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count

from hexalogue.domain.activity import STEPS_KEPT, Job, JobKind, JobState
from hexalogue.domain.errors import AppError
from hexalogue.domain.events import ActivityChanged
from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.domain.turn import Failure
from hexalogue.services.bus import EventBus

# Ten times a second is as often as a progress bar can be read.
PUBLISH_EVERY_S = 0.1
# What is over is shown for a while, not for ever.
KEPT_OVER = 50

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Controls:
    """What a person may do with a job; None where there is no way."""

    pause: Act | None = None
    resume: Act | None = None
    cancel: Act | None = None


NONE = Controls()


class JobHandle:
    """The hand of who does the job. Everything after its end is ignored."""

    def __init__(self, activity: "Activity", job: str) -> None:
        self._activity = activity
        self.id = job

    def step(self, doing: str, fraction: float | None = None) -> None:
        """Another sentence of what is done now."""
        job = self._activity.job(self.id)
        if job is not None:
            steps = job.steps if job.steps[-1:] == (doing,) else (*job.steps, doing)[-STEPS_KEPT:]
            self._change(
                doing=doing,
                steps=steps,
                fraction=fraction,
                received_bytes=0,
                size_bytes=None,
                rate_bytes_s=0.0,
                remaining_s=None,
            )

    def advance(self, progress: DownloadProgress) -> None:
        """How far a download of this job is."""
        is_waiting = progress.phase is DownloadPhase.WAITING
        self._change(
            state=JobState.WAITING if is_waiting else JobState.RUNNING,
            received_bytes=progress.received_bytes,
            size_bytes=progress.size_bytes,
            rate_bytes_s=progress.rate_bytes_s,
            remaining_s=progress.remaining_s,
            next_attempt_s=progress.next_attempt_s,
        )

    def go_on(self, doing: str, fraction: float | None, remaining_s: float | None = None) -> None:
        """How far it is where no bytes are counted; makes no new step."""
        self._change(doing=doing, fraction=fraction, remaining_s=remaining_s)

    def pause(self) -> None:
        """It rests until a person resumes it."""
        self._change(state=JobState.PAUSED, rate_bytes_s=0.0, remaining_s=None)

    def resume(self) -> None:
        """It goes on after a rest or a failure."""
        self._change(state=JobState.RUNNING, failure=None, ended_at=0.0)

    def end(self, doing: str = "") -> None:
        """It is done."""
        self._over(JobState.DONE, doing=doing)

    def fail(self, error: AppError) -> None:
        """It is over, and this is why."""
        self._over(JobState.FAILED, failure=Failure(error.kind, error.message, error.fix))

    def cancel(self) -> None:
        """A person wanted it no longer."""
        self._over(JobState.CANCELLED)

    def _over(self, state: JobState, **fields: object) -> None:
        self._change(state=state, rate_bytes_s=0.0, remaining_s=None, ended_at=self._activity.now(), **fields)

    def _change(self, **fields: object) -> None:
        job = self._activity.job(self.id)
        if job is not None:
            self._activity.put(replace(job, **fields))  # type: ignore[arg-type]


class Activity:
    """Owns the list, newest last. now: seconds since the epoch."""

    def __init__(self, bus: EventBus, now: Callable[[], float] = time.time) -> None:
        self._bus = bus
        self.now = now
        self._jobs: dict[str, Job] = {}
        self._controls: dict[str, Controls] = {}
        self._numbers = count(1)
        self._published_at = 0.0

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All of them, in the order they began."""
        return tuple(self._jobs.values())

    def job(self, job: str) -> Job | None:
        """One of them; None when it is not on the list any more."""
        return self._jobs.get(job)

    def begin(self, kind: JobKind, title: str, controls: Controls = NONE, *, subject: str = "") -> JobHandle:
        """A new job. What went wrong before with the same subject is off the list."""
        job = Job(f"{kind.value}-{next(self._numbers)}", kind, title, subject=subject, began_at=self.now())
        for before in [one for one in self.jobs if subject and (one.kind, one.subject) == (kind, subject)]:
            if before.state.is_over:
                self._forget(before.id)
        self.put(job, controls)
        return JobHandle(self, job.id)

    def put(self, job: Job, controls: Controls | None = None) -> None:
        """A job as it is now. controls: from now on; None for those it has."""
        before = self._jobs.get(job.id)
        if controls is not None:
            self._controls[job.id] = controls
        job = _with_ways(job, self._controls.get(job.id, NONE))
        if job == before:
            return
        self._jobs[job.id] = job
        if before is None or job.state is not before.state:
            self._keep_few()
        is_same_step = before is not None and (job.state, job.steps) == (before.state, before.steps)
        self._publish(is_mere_progress=is_same_step)

    def drop(self, job: str) -> None:
        """Take one off the list. Nothing happens when it is not there."""
        if job in self._jobs:
            self._forget(job)
            self._publish(is_mere_progress=False)

    def forget_over(self) -> None:
        """Take everything that is over off the list."""
        for job in self.jobs:
            if job.state.is_over:
                self._forget(job.id)
        self._publish(is_mere_progress=False)

    def pause(self, job: str) -> None:
        """As the person asked; nothing happens where there is no way."""
        self._act(job, "pause")

    def resume(self, job: str) -> None:
        """As the person asked."""
        self._act(job, "resume")

    def cancel(self, job: str) -> None:
        """As the person asked."""
        self._act(job, "cancel")

    @contextmanager
    def reported(self, kind: JobKind, title: str) -> Iterator[JobHandle]:
        """What is done inside is a job, its end or error is the job's; cancelling it cancels the task that is here."""
        task = asyncio.current_task()
        handle = self.begin(kind, title, Controls(cancel=task.cancel if task else None))
        try:
            yield handle
        except AppError as error:
            handle.fail(error)
            raise
        except asyncio.CancelledError:
            handle.cancel()
            raise
        handle.end()

    def _act(self, job: str, name: str) -> None:
        act: Act | None = getattr(self._controls.get(job, NONE), name)
        if act is not None:
            act()

    def _keep_few(self) -> None:
        over = [job.id for job in self.jobs if job.state.is_over]
        for job in over[:-KEPT_OVER]:
            self._forget(job)

    def _forget(self, job: str) -> None:
        self._jobs.pop(job, None)
        self._controls.pop(job, None)

    def _publish(self, *, is_mere_progress: bool) -> None:
        now = time.monotonic()
        if is_mere_progress and now - self._published_at < PUBLISH_EVERY_S:
            return
        self._published_at = now
        self._bus.publish(ActivityChanged(self.jobs))


def _with_ways(job: Job, controls: Controls) -> Job:
    """What can be done with it in its state."""
    is_moving = job.state in (JobState.RUNNING, JobState.WAITING)
    rests = job.state in (JobState.PAUSED, JobState.FAILED)
    return replace(
        job,
        may_pause=is_moving and controls.pause is not None,
        may_resume=(rests or job.state is JobState.WAITING) and controls.resume is not None,
        may_cancel=(is_moving or rests) and controls.cancel is not None,
    )
