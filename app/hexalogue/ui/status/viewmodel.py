"""What the status strip says, from the state of the model. Pure."""

from dataclasses import replace

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.models import DownloadPhase, DownloadProgress, ModelPhase, ModelState
from hexalogue.ui.language import say
from hexalogue.ui.text import DownloadAct, fraction_of, possible_acts, said_amount, said_progress, said_size


@dataclass(frozen=True, slots=True)
class StatusLine:
    """model: what answers, in words.   aside: more about it, where there is room.   colour: the token of its dot.

    download: empty when nothing is fetched.
    fraction: 0 to 1 of the download or the loading, None when neither runs or the size is not known.
    """

    model: str
    colour: str
    aside: str = ""
    download: str = ""
    fraction: float | None = None
    acts: tuple[DownloadAct, ...] = ()
    offline: str = ""


def status_of(state: ModelState) -> StatusLine:
    """The strip for this state."""
    download = state.download if state.download is not None and state.download.phase != DownloadPhase.DONE else None
    return StatusLine(
        model=_said_model(state),
        colour=_colour(state),
        aside=_aside(state),
        download=_said_download(download),
        fraction=_fraction(state, download),
        acts=possible_acts(download.phase) if download is not None else (),
        offline=say("Offline ready") if state.phase in (ModelPhase.READY, ModelPhase.RESTING) else "",
    )


def without_download(line: StatusLine) -> StatusLine:
    """The strip of a page that tells downloads itself."""
    return replace(line, download="", fraction=None, acts=()) if line.download else line


def said_memory(used_bytes: int, total_bytes: int) -> str:
    """“Memory 3.1 of 8.4 GB”."""
    return say("Memory {amount}", amount=said_amount(used_bytes, total_bytes))


def said_memory_at_length(own_bytes: int, used_bytes: int, total_bytes: int) -> str:
    """The tool tip: the computer's memory, and our part of it."""
    return say(
        "{used} of this computer's {total} are in use, {own} of them by Hexalogue",
        used=said_size(used_bytes),
        total=said_size(total_bytes),
        own=said_size(own_bytes),
    )


def _said_model(state: ModelState) -> str:
    name = state.model.name if state.model is not None else ""
    match state.phase:
        case ModelPhase.LOOKING:
            return say("Looking for a model on this computer")
        case ModelPhase.ABSENT:
            return say("No model loaded")
        case ModelPhase.LOADING:
            return say(
                "Loading {name} · {percent} %", name=name or say("the model"), percent=round(state.load_fraction * 100)
            )
        case ModelPhase.READY:
            return say("{name} loaded", name=name)
        case ModelPhase.RESTING:
            return say("{name} rests", name=name)
        case ModelPhase.FAILED:
            return say("{name} could not be loaded", name=name or say("The model"))


def _aside(state: ModelState) -> str:
    match state.phase:
        case ModelPhase.READY if state.model is not None and state.model.stop_gap:
            return " · " + say("a stop-gap, often wrong")
        case ModelPhase.READY:
            return " " + say("in the app")
        case ModelPhase.RESTING:
            return " · " + say("the next message loads it")
        case _:
            return ""


def _colour(state: ModelState) -> str:
    match state.phase:
        case ModelPhase.READY if state.model is not None and state.model.stop_gap:
            return "warning"
        case ModelPhase.READY:
            return "local"
        case ModelPhase.LOADING | ModelPhase.LOOKING:
            return "accent"
        case ModelPhase.ABSENT | ModelPhase.RESTING:
            return "faint"
        case ModelPhase.FAILED:
            return "danger"


def _said_download(download: DownloadProgress | None) -> str:
    if download is None:
        return ""
    name, progress = download.name, said_progress(download)
    if download.phase in (DownloadPhase.STARTING, DownloadPhase.RUNNING):
        return say("Downloading {name}: {progress}", name=name, progress=progress)
    return f"{name}: {progress}"


def _fraction(state: ModelState, download: DownloadProgress | None) -> float | None:
    if download is not None:
        return fraction_of(download)
    return state.load_fraction if state.phase == ModelPhase.LOADING else None
