"""How far a job is, in words that several panes share. Plain Python, no Qt."""

from hexalogue.domain.activity import Job, JobState
from hexalogue.ui.language import say
from hexalogue.ui.text import dotted, said_amount, said_duration, said_rate


def said_job(job: Job) -> str:
    """“120 of 491 MB · 3.2 MB/s · 2 min left”, or what it waits for; empty where there is nothing to count."""
    amount = said_amount(job.received_bytes, job.size_bytes) if job.received_bytes or job.size_bytes else ""
    match job.state:
        case JobState.RUNNING:
            return dotted(amount or _share(job), _rate(job), _left(job))
        case JobState.WAITING:
            again = "" if job.next_attempt_s is None else _again(job.next_attempt_s)
            return dotted(amount, again)
        case JobState.PAUSED:
            return say("Paused at {amount}", amount=amount) if amount else say("Paused")
        case JobState.FAILED:
            return say("Stopped at {amount}", amount=amount) if amount else ""
        case JobState.DONE | JobState.CANCELLED:
            return ""


def _share(job: Job) -> str:
    return "" if job.fraction is None else f"{job.fraction * 100:.0f} %"


def _again(seconds: float) -> str:
    return say("trying again in {time}", time=said_duration(seconds))


def _rate(job: Job) -> str:
    return said_rate(job.rate_bytes_s) if job.rate_bytes_s > 0 else ""


def _left(job: Job) -> str:
    """Whole minutes from the first on: seconds would only flicker."""
    if job.remaining_s is None:
        return ""
    seconds = job.remaining_s if job.remaining_s < 60 else round(job.remaining_s / 60) * 60
    return say("{time} left", time=said_duration(seconds))
