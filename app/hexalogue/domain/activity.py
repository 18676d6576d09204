"""What is being done in the background, as a person sees it: one row a job, whoever does it."""

from enum import StrEnum

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.turn import Failure

# Of one installation or transcription, the latest sentences.
STEPS_KEPT = 30


class JobKind(StrEnum):
    """What sort of thing is done."""

    DOWNLOAD = "download"
    ENGINE = "engine"
    TRANSCRIPTION = "transcription"
    IMPORT = "import"


class JobState(StrEnum):
    """Where a job stands."""

    RUNNING = "running"
    WAITING = "waiting"  # it goes on by itself
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of it unless a person asks."""
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Job:
    """One job. id: of this run of the application.   subject: what it is about, as the engine's id.

    doing: what happens now, in a sentence or a part of one; empty where the numbers say enough.   steps: the sentences
    so far.   fraction: from 0 to 1 where it is known without bytes.   next_attempt_s: while WAITING.   began_at,
    ended_at: seconds since the epoch, 0 = not yet.   may_pause and its like: what there is a way to do now.
    """

    id: str
    kind: JobKind
    title: str
    state: JobState = JobState.RUNNING
    subject: str = ""
    doing: str = ""
    steps: tuple[str, ...] = ()
    received_bytes: int = 0
    size_bytes: int | None = None
    rate_bytes_s: float = 0.0
    remaining_s: float | None = None
    next_attempt_s: float | None = None
    fraction: float | None = None
    failure: Failure | None = None
    began_at: float = 0.0
    ended_at: float = 0.0
    may_pause: bool = False
    may_resume: bool = False
    may_cancel: bool = False

    @property
    def done(self) -> float | None:
        """From 0 to 1, None when nobody knows."""
        if self.state is JobState.DONE:
            return 1.0
        if self.size_bytes:
            return min(1.0, self.received_bytes / self.size_bytes)
        return self.fraction


def running(jobs: tuple[Job, ...]) -> tuple[Job, ...]:
    """Those that go on by themselves."""
    return tuple(job for job in jobs if job.state in (JobState.RUNNING, JobState.WAITING))


def overall(jobs: tuple[Job, ...]) -> float | None:
    """How far all running ones are together, each counting alike; None when nobody knows of one."""
    known = [job.done for job in running(jobs)]
    fractions = [one for one in known if one is not None]
    return sum(fractions) / len(fractions) if fractions else None
