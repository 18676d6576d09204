"""Downloads of models as rows: those a person started, and that of the model which answers by itself. Plain Python."""

from dataclasses import dataclass
from typing import Final

from hexalogue.domain.downloads import DownloadJob
from hexalogue.domain.hub_files import part_name
from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.domain.turn import Failure
from hexalogue.ui.errors import title_of
from hexalogue.ui.language import say
from hexalogue.ui.models.here import capital
from hexalogue.ui.models.viewmodel import ModelsState
from hexalogue.ui.sentences import said_error
from hexalogue.ui.text import DownloadAct, dotted, possible_acts, said_progress

# The download of the model that answers by itself; no reference looks like this.
OWN: Final = "own"
_OVER: Final = frozenset({DownloadPhase.DONE})


@dataclass(frozen=True, slots=True)
class JobRow:
    """One download. fraction: None where it is not known.   origin: what was asked for.   trouble: what went wrong,
    with what is done about it.   received_bytes: what a cancelling would throw away.
    """

    id: str
    name: str
    progress: str
    origin: str = ""
    fraction: float | None = None
    acts: tuple[DownloadAct, ...] = ()
    trouble: str = ""
    is_over: bool = False
    received_bytes: int = 0


def job_rows(state: ModelsState) -> tuple[JobRow, ...]:
    """What moves or waits first, what is done last."""
    own = state.engine.download
    rows = [_own_row(own)] if own is not None and own.phase is not DownloadPhase.DONE else []
    rows += [_row(job) for job in state.jobs]
    return tuple(sorted(rows, key=lambda row: row.is_over))


def phases(state: ModelsState) -> dict[str, DownloadPhase]:
    """Of the downloads that a person started, by what was asked for."""
    return {_asked(job.id): job.phase for job in state.jobs}


def job_of(state: ModelsState, reference: str) -> str:
    """The id of the download that fetches this; empty when there is none."""
    return next((job.id for job in state.jobs if _asked(job.id) == reference), "")


def _asked(reference: str) -> str:
    """After a restart a job is called by a file's path; this is what it was asked for by."""
    owner, _, rest = reference.partition("/")
    name, _, path = rest.partition("/")
    if not path:
        return reference
    file = path.rpartition("/")[2]
    part = part_name(file)
    return f"{owner}/{name}:{part.whole if part is not None else file}"


def _own_row(progress: DownloadProgress) -> JobRow:
    return JobRow(
        OWN,
        progress.name,
        capital(said_progress(progress)),
        say("The model that answers by itself"),
        _fraction(progress.received_bytes, progress.size_bytes),
        possible_acts(progress.phase),
        _trouble(progress.failure, progress.phase),
        received_bytes=progress.received_bytes,
    )


def _row(job: DownloadJob) -> JobRow:
    progress = DownloadProgress(
        job.title,
        job.phase,
        job.received_bytes,
        job.size_bytes,
        job.rate_bytes_s,
        job.remaining_s,
        job.next_attempt_s,
    )
    is_over = job.phase in _OVER
    part = say("file {part} of {parts}", part=job.part, parts=job.parts) if job.parts > 1 and not is_over else ""
    said = say("Whole and checked. It is on this computer now.") if is_over else capital(said_progress(progress))
    return JobRow(
        job.id,
        job.title,
        dotted(said, part, _again(job)),
        job.id.removeprefix("hf:"),
        1.0 if is_over else _fraction(job.received_bytes, job.size_bytes),
        possible_acts(job.phase),
        _trouble(job.failure, job.phase),
        is_over,
        job.received_bytes,
    )


def _again(job: DownloadJob) -> str:
    if job.phase is not DownloadPhase.FAILED or job.next_attempt_s is None:
        return ""
    return say("tried again by itself")


def _trouble(failure: Failure | None, phase: DownloadPhase) -> str:
    if failure is None or phase not in (DownloadPhase.FAILED, DownloadPhase.WAITING):
        return ""
    return f"{title_of(failure.kind)}. {said_error(failure)}"


def _fraction(received: int, size: int | None) -> float | None:
    return min(1.0, received / size) if size else None
