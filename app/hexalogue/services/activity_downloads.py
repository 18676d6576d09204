"""Downloads in the list of jobs: those that a person started, and that of the model which answers by itself."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from hexalogue.domain.activity import Job, JobKind, JobState
from hexalogue.domain.events import AppEvent, DownloadsChanged, ModelStateChanged
from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.services.activity import NONE, Activity, Controls
from hexalogue.services.models import ModelsService

if TYPE_CHECKING:  # no first paint needs a list of downloads
    from hexalogue.domain.downloads import DownloadJob

_STATES = {
    DownloadPhase.STARTING: JobState.RUNNING,
    DownloadPhase.RUNNING: JobState.RUNNING,
    DownloadPhase.VERIFYING: JobState.RUNNING,
    DownloadPhase.WAITING: JobState.WAITING,
    DownloadPhase.PAUSED: JobState.PAUSED,
    DownloadPhase.DONE: JobState.DONE,
    DownloadPhase.FAILED: JobState.FAILED,
}
_DOING = {
    DownloadPhase.STARTING: "Connecting",
    DownloadPhase.VERIFYING: "Checking that it is whole",
}
_OWN = "model"


class DownloadsFollower:
    """Hears the bus, and puts what it hears of downloads into the list."""

    def __init__(self, activity: Activity, models: ModelsService) -> None:
        self._activity = activity
        self._models = models
        self._followed: set[str] = set()

    def hear(self, event: AppEvent) -> None:
        """A listener of the bus."""
        match event:
            case DownloadsChanged(jobs):
                self._follow(jobs)
            case ModelStateChanged(state):
                self._follow_own(state.download)
            case _:
                pass

    def _follow(self, jobs: tuple["DownloadJob", ...]) -> None:
        now = {_id(job.id) for job in jobs}
        for gone in self._followed - now:
            self._activity.drop(gone)
        self._followed = now
        for job in jobs:
            self._show(job)

    def _show(self, job: "DownloadJob") -> None:
        downloads = self._models.downloads
        state, known = _state(job.phase, job.next_attempt_s), self._activity.job(_id(job.id))
        doing = _DOING.get(job.phase, "") or (f"File {job.part} of {job.parts}" if job.parts > 1 else "")
        row = Job(
            _id(job.id),
            JobKind.DOWNLOAD,
            job.title,
            state,
            subject=job.id,
            doing=doing if not state.is_over else "",
            received_bytes=job.received_bytes,
            size_bytes=job.size_bytes,
            rate_bytes_s=job.rate_bytes_s,
            remaining_s=job.remaining_s,
            next_attempt_s=job.next_attempt_s,
            failure=job.failure if state in (JobState.FAILED, JobState.WAITING) else None,
            began_at=known.began_at if known else self._activity.now(),
            ended_at=self._ended(known, state),
        )
        is_there = known is not None
        ways = Controls(
            partial(downloads.pause, job.id), partial(downloads.resume, job.id), partial(downloads.cancel, job.id)
        )
        self._activity.put(row, None if is_there else ways)

    def _follow_own(self, progress: DownloadProgress | None) -> None:
        known = self._activity.job(_OWN)
        if progress is None:
            self._own_is_over(known)
            return
        state = _state(progress.phase, progress.next_attempt_s)
        row = Job(
            _OWN,
            JobKind.DOWNLOAD,
            progress.name,
            state,
            subject=progress.name,
            doing=_DOING.get(progress.phase, ""),
            received_bytes=progress.received_bytes,
            size_bytes=progress.size_bytes,
            rate_bytes_s=progress.rate_bytes_s,
            remaining_s=progress.remaining_s,
            next_attempt_s=progress.next_attempt_s,
            failure=progress.failure if state in (JobState.FAILED, JobState.WAITING) else None,
            began_at=known.began_at if known else self._activity.now(),
            ended_at=self._ended(known, state),
        )
        models = self._models
        self._activity.put(row, Controls(models.pause_download, models.resume_download, models.cancel_download))

    def _own_is_over(self, known: Job | None) -> None:
        """It is not told whether it came or was given up: one that was being checked came."""
        if known is None or known.state.is_over:
            return
        if known.doing == _DOING[DownloadPhase.VERIFYING] or known.done == 1.0:
            ended = replace(known, state=JobState.DONE, doing="", ended_at=self._activity.now())
            self._activity.put(ended, NONE)
        else:
            self._activity.drop(_OWN)

    def _ended(self, known: Job | None, state: JobState) -> float:
        if not state.is_over:
            return 0.0
        return known.ended_at if known is not None and known.state.is_over else self._activity.now()


def _state(phase: DownloadPhase, next_attempt_s: float | None) -> JobState:
    """One that failed and is tried again by itself waits."""
    is_tried_again = phase is DownloadPhase.FAILED and next_attempt_s is not None
    return JobState.WAITING if is_tried_again else _STATES[phase]


def _id(job: str) -> str:
    return f"download {job}"
