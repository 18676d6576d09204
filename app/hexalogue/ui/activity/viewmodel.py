"""The Activity page as rows. The state is the list of jobs itself. Plain Python, no Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from hexalogue.domain.activity import Job, JobKind, JobState
from hexalogue.ui.errors import fix_of, title_of
from hexalogue.ui.job_text import said_job
from hexalogue.ui.language import in_a_row, say, say_number, source
from hexalogue.ui.sentences import said
from hexalogue.ui.text import dotted, said_size

TITLE = source("Activity")
SUBTITLE = source(
    "Downloads, installations and transcriptions of this session. They go on while you do something else."
)
EMPTY = source("Nothing is going on. Downloads of models and installations of engines appear here.")

KINDS: dict[JobKind, str] = {
    JobKind.DOWNLOAD: source("Download"),
    JobKind.ENGINE: source("Engine"),
    JobKind.TRANSCRIPTION: source("Transcription"),
    JobKind.IMPORT: source("Model import"),
}
ICONS: dict[JobKind, str] = {
    JobKind.DOWNLOAD: "download",
    JobKind.ENGINE: "cpu",
    JobKind.TRANSCRIPTION: "activity",
    JobKind.IMPORT: "file-up",
}
STATES: dict[JobState, str] = {
    JobState.RUNNING: source("Running"),
    JobState.WAITING: source("Waiting"),
    JobState.PAUSED: source("Paused"),
    JobState.DONE: source("Done"),
    JobState.FAILED: source("Failed"),
    JobState.CANCELLED: source("Cancelled"),
}
COLOURS: dict[JobState, str] = {
    JobState.RUNNING: "accent",
    JobState.WAITING: "warning",
    JobState.PAUSED: "muted",
    JobState.DONE: "local",
    JobState.FAILED: "danger",
    JobState.CANCELLED: "faint",
}


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One job. facts: its kind, and when it ended.   doing, amount, fraction: of one that is not over.

    may_show: what it made can be seen somewhere; place: where on that page.   trouble: cause and fix.   verb: of the
    button that goes on.
    """

    id: str
    kind: JobKind
    title: str
    icon: str
    state: str
    colour: str
    facts: str
    doing: str = ""
    amount: str = ""
    fraction: float | None = None
    is_over: bool = False
    trouble: str = ""
    verb: str = ""
    may_pause: bool = False
    may_resume: bool = False
    may_cancel: bool = False
    may_show: bool = False
    place: str = ""


def activity_rows(jobs: tuple[Job, ...], clock: Callable[[float], str]) -> tuple[ActivityRow, ...]:
    """What goes on first, then what rests or failed, then the rest; the newest first in each."""
    newest_first = sorted(enumerate(jobs), key=lambda pair: (_rank(pair[1]), -pair[0]))
    return tuple(_row(job, clock) for _, job in newest_first)


def summary(jobs: tuple[Job, ...]) -> str:
    """How many go on, in a sentence; empty for none at all."""
    count = sum(job.state in (JobState.RUNNING, JobState.WAITING) for job in jobs)
    if count:
        return say_number("{count} job is running", "{count} jobs are running", count)
    return ""


def may_forget(jobs: tuple[Job, ...]) -> bool:
    """Whether there is something to take off the list."""
    return any(job.state.is_over for job in jobs)


def _doing(job: Job) -> str:
    if job.failure is not None:
        return title_of(job.failure.kind)
    return "" if job.state.is_over else said(job.doing)


def _rank(job: Job) -> int:
    if job.state in (JobState.RUNNING, JobState.WAITING):
        return 0
    return 1 if job.state in (JobState.PAUSED, JobState.FAILED) else 2


def _row(job: Job, clock: Callable[[float], str]) -> ActivityRow:
    is_done = job.state is JobState.DONE
    failure = job.failure
    trouble = ""
    if failure is not None:
        trouble = in_a_row(said(failure.message), fix_of(failure.kind, failure.fix))
    size = said_size(job.size_bytes) if is_done and job.size_bytes else ""
    ended = clock(job.ended_at) if job.ended_at else ""
    amount, said_state = said_job(job), say(STATES[job.state])
    return ActivityRow(
        job.id,
        job.kind,
        job.title,
        ICONS[job.kind],
        said_state,
        COLOURS[job.state],
        facts=dotted(say(KINDS[job.kind]), size, ended, said(job.doing) * is_done),
        doing=_doing(job),
        amount=amount if amount != said_state else "",
        fraction=job.done,
        is_over=job.state.is_over,
        trouble=trouble.strip(),
        verb=say("Try again") if job.state in (JobState.FAILED, JobState.WAITING) else say("Resume"),
        may_pause=job.may_pause,
        may_resume=job.may_resume,
        may_cancel=job.may_cancel,
        may_show=is_done and job.kind is not JobKind.TRANSCRIPTION,
        place=job.subject if is_done and job.kind is JobKind.ENGINE else "",
    )
