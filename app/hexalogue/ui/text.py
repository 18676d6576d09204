"""Words that several panes share: downloads, models, times. Pure functions, no Qt."""

from enum import StrEnum

from hexalogue.domain.models import DownloadPhase, DownloadProgress, LocalModel, ModelOrigin
from hexalogue.domain.quantities import said_duration, said_rate, said_size
from hexalogue.ui.language import say

ORIGINS: dict[ModelOrigin, str] = {
    ModelOrigin.LIBRARY: "in your library",
    ModelOrigin.STARTER: "came with Hexalogue",
    ModelOrigin.OLLAMA: "found in Ollama",
    ModelOrigin.LM_STUDIO: "found in LM Studio",
    ModelOrigin.HUGGING_FACE: "found in the Hugging Face cache",
    ModelOrigin.JAN: "found in Jan",
    ModelOrigin.GPT4ALL: "found in GPT4All",
    ModelOrigin.FILE: "named by its path",
}
_THOUSAND = 1024


class DownloadAct(StrEnum):
    """What a person may do with a download."""

    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"


def said_context(tokens: int) -> str:
    """`32768` as “32k tokens of context”; empty when it is not known."""
    if tokens <= 0:
        return ""
    number = f"{tokens // _THOUSAND}k" if tokens >= _THOUSAND and tokens % _THOUSAND == 0 else f"{tokens:,}"
    return say("{number} tokens of context", number=number)


def said_origin(model: LocalModel) -> str:
    """Where the file was found."""
    return say(ORIGINS[model.origin])


def said_progress(progress: DownloadProgress) -> str:
    """“120 of 491 MB · 3.2 MB/s · 2 min left”, or what it is waiting for."""
    amount = said_amount(progress.received_bytes, progress.size_bytes)
    match progress.phase:
        case DownloadPhase.STARTING:
            return say("connecting")
        case DownloadPhase.RUNNING:
            return " · ".join((amount, *_pace(progress)))
        case DownloadPhase.WAITING:
            if progress.next_attempt_s is None:
                return amount
            return f"{amount} · " + say("trying again in {time}", time=said_duration(progress.next_attempt_s))
        case DownloadPhase.VERIFYING:
            return say("checking that it is whole")
        case DownloadPhase.PAUSED:
            return say("paused at {amount}", amount=amount)
        case DownloadPhase.DONE:
            return say("done")
        case DownloadPhase.FAILED:
            return say("stopped at {amount}", amount=amount)


def said_amount(received_bytes: int, size_bytes: int | None) -> str:
    """“120 of 491 MB”; only what arrived when the size is not known."""
    received = said_size(received_bytes)
    if size_bytes is None:
        return received
    whole = said_size(size_bytes)
    number, unit = received.split(" ")
    return say("{part} of {whole}", part=number if whole.endswith(f" {unit}") else received, whole=whole)


def possible_acts(phase: DownloadPhase) -> tuple[DownloadAct, ...]:
    """The buttons of a download in this phase."""
    match phase:
        case DownloadPhase.STARTING | DownloadPhase.RUNNING | DownloadPhase.WAITING:
            return (DownloadAct.PAUSE, DownloadAct.CANCEL)
        case DownloadPhase.PAUSED | DownloadPhase.FAILED:
            return (DownloadAct.RESUME, DownloadAct.CANCEL)
        case DownloadPhase.VERIFYING | DownloadPhase.DONE:
            return ()


def fraction_of(progress: DownloadProgress) -> float | None:
    """0 to 1, or None when the size is not known."""
    if not progress.size_bytes:
        return None
    return min(1.0, progress.received_bytes / progress.size_bytes)


def _pace(progress: DownloadProgress) -> tuple[str, ...]:
    rate = (said_rate(progress.rate_bytes_s),) if progress.rate_bytes_s > 0 else ()
    left = () if progress.remaining_s is None else (say("{time} left", time=_roughly(progress.remaining_s)),)
    return (*rate, *left)


def _roughly(seconds: float) -> str:
    """Whole minutes from the first on: seconds would only flicker."""
    return said_duration(seconds if seconds < 60 else round(seconds / 60) * 60)
