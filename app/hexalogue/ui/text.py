"""Words that several panes share: downloads, models; numbers, sizes and times as the person's language writes them.

Pure functions, no Qt. `domain/quantities.py` says the same for the command line, in English.
"""

import re
from datetime import datetime
from enum import StrEnum

from hexalogue.domain import quantities
from hexalogue.domain.models import DownloadPhase, DownloadProgress, LocalModel, ModelOrigin
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.language import figures, isolated, say, source

# A privacy class as the short words of a sign, and as a line that says it in full.
PLACES: dict[Privacy, str] = {
    Privacy.LOCAL: source("This computer"),
    Privacy.SELF_HOSTED: source("Your network"),
    Privacy.THIRD_PARTY: source("A company"),
}
WAYS: dict[Privacy, str] = {
    Privacy.LOCAL: source("Stays on this computer"),
    Privacy.SELF_HOSTED: source("Stays on your network"),
    Privacy.THIRD_PARTY: source("Goes to a company"),
}
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
_FIGURES = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_UNITS: dict[str, str] = {
    "bytes": source("{number} bytes"),
    "kB": source("{number} kB"),
    "MB": source("{number} MB"),
    "GB": source("{number} GB"),
    "TB": source("{number} TB"),
    "kB/s": source("{number} kB/s"),
    "MB/s": source("{number} MB/s"),
    "GB/s": source("{number} GB/s"),
    "h": source("{number} h"),
    "min": source("{number} min"),
    "s": source("{number} s"),
}
# What `domain/quantities.py` makes: a number, or numbers with units.
_QUANTITY = re.compile(rf"({_FIGURES})(?: ({'|'.join(_UNITS)}))?(?: ({_FIGURES}) ({'|'.join(_UNITS)}))?")


class DownloadAct(StrEnum):
    """What a person may do with a download."""

    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"


def said_number(number: float, decimals: int = 0) -> str:
    """`1234.5` as “1,235”, or with one decimal as “1,234.5”."""
    return figures().of(f"{number:,.{decimals}f}")


def said_size(size_bytes: float) -> str:
    """`491400032` as “491 MB”."""
    return isolated(said_quantity(quantities.said_size(size_bytes)))


def said_rate(bytes_per_s: float) -> str:
    """`3200000` as “3.2 MB/s”."""
    return isolated(said_quantity(quantities.said_rate(bytes_per_s)))


def said_duration(seconds: float) -> str:
    """`75` as “1 min 15 s”."""
    return isolated(said_quantity(quantities.said_duration(seconds)))


def said_quantity(english: str) -> str:
    """A number, a size or a time in English as the language writes it; any other text as it is."""
    found = _QUANTITY.fullmatch(english)
    if found is None:
        return english
    number, unit, more, smaller = found.groups()
    first = _with_unit(number, unit)
    return f"{first} {_with_unit(more, smaller)}" if more else first


def said_day(at: datetime) -> str:
    """The day in figures."""
    return say("{year}-{month}-{day}", year=at.year, month=f"{at.month:02}", day=f"{at.day:02}")


def said_day_and_time(at: datetime) -> str:
    """The day in figures, the hour and the minute."""
    return f"{said_day(at)} {at:%H:%M}"


def dotted(*parts: str) -> str:
    """What is known, part by part, with dots between; empty parts are left out."""
    return " · ".join(isolated(part) for part in parts if part)


def said_context(tokens: int) -> str:
    """`32768` as “32k tokens of context”; empty when it is not known."""
    if tokens <= 0:
        return ""
    number = f"{tokens // _THOUSAND}k" if tokens >= _THOUSAND and tokens % _THOUSAND == 0 else said_number(tokens)
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
            return dotted(amount, *_pace(progress))
        case DownloadPhase.WAITING | DownloadPhase.FAILED if progress.next_attempt_s is not None:
            return dotted(amount, say("trying again in {time}", time=said_duration(progress.next_attempt_s)))
        case DownloadPhase.WAITING:
            return amount
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
    if size_bytes is None:
        return said_size(received_bytes)
    received, whole = quantities.said_size(received_bytes), quantities.said_size(size_bytes)
    number, unit = received.split(" ")
    part = number if whole.endswith(f" {unit}") else received
    return say("{part} of {whole}", part=said_quantity(part), whole=said_quantity(whole))


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


def _with_unit(number: str, unit: str | None) -> str:
    shown = figures().of(number)
    return say(_UNITS[unit], number=shown) if unit else shown
