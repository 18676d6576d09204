"""What would happen if providers failed, in words. Pure, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from hexalogue.domain.privacy import Privacy
from hexalogue.domain.routing_simulation import Fault, Happening, Moment
from hexalogue.ui.language import say
from hexalogue.ui.providers import words
from hexalogue.ui.sentences import said

MAX_NAME_CHARS = 48


@dataclass(frozen=True, slots=True)
class Imagined:
    """A simulation. names: of providers by id."""

    chain: str
    fault: Fault
    who: str
    moments: tuple[Moment, ...]
    names: Mapping[str, str]
    reached: Mapping[int, Privacy]


@dataclass(frozen=True, slots=True)
class MomentRow:
    """One line of a simulation. at: when.   colour: of its icon."""

    at: str
    text: str
    icon: str
    colour: str = "muted"


_ICONS: Mapping[Happening, tuple[str, str]] = {
    Happening.SKIPPED: ("x", "muted"),
    Happening.ASKED: ("arrow-up", "muted"),
    Happening.RESTS: ("pause", "muted"),
    Happening.FAILED: ("triangle-alert", "warning"),
    Happening.OTHER_KEY: ("key", "muted"),
    Happening.WAITED: ("clock", "muted"),
    Happening.NEXT: ("arrow-down", "muted"),
    Happening.ANSWERED: ("circle-check", "text"),
    Happening.GAVE_UP: ("circle-alert", "danger"),
}


def moment_rows(imagined: Imagined) -> tuple[MomentRow, ...]:
    """All of it, line by line."""
    return tuple(_moment(moment, imagined) for moment in imagined.moments)


def _moment(moment: Moment, imagined: Imagined) -> MomentRow:
    icon, colour = _ICONS[moment.what]
    if moment.what is Happening.ANSWERED and moment.step is not None:
        colour = imagined.reached[moment.step].value
    at = "" if moment.what is Happening.SKIPPED else f"{moment.at_s:g} s"
    return MomentRow(at, _sentence(moment, imagined), icon, colour)


_SENTENCES: Mapping[Happening, str] = {
    Happening.SKIPPED: "{name} is never asked. {why}",
    Happening.ASKED: "{name} is asked for {model}.",
    Happening.RESTS: "{name} is passed over: it asked for a pause a moment ago.",
    Happening.FAILED: "{why}",
    Happening.OTHER_KEY: "Another key of {name} is tried.",
    Happening.WAITED: "{name} is asked again after {seconds} s.",
    Happening.NEXT: "{name} is next.",
    Happening.ANSWERED: "{name} answers.",
    Happening.GAVE_UP: "Nobody is left. You would be told: {why}",
}


def _sentence(moment: Moment, imagined: Imagined) -> str:
    whole = imagined.names.get(moment.provider, moment.provider) or moment.model
    name = shortened(whole)
    sentence = say(
        _SENTENCES[moment.what],
        name=name,
        model=moment.model or say("its model"),
        seconds=f"{moment.wait_s:g}",
        why=said(moment.error.message).replace(whole, name) if moment.error is not None else "",
    )
    return " ".join((sentence, *_more(moment, imagined)))


def _more(moment: Moment, imagined: Imagined) -> list[str]:
    """What else is worth a sentence."""
    if moment.what is Happening.ANSWERED:
        return [say(words.PROMISES[imagined.reached.get(moment.step or 0, Privacy.LOCAL)])]
    if moment.what is Happening.FAILED and moment.pause_s:
        return [say("It is not asked first again for {seconds} s.", seconds=f"{moment.pause_s:g}")]
    if moment.what is Happening.ASKED and moment.key > 1:
        return [say("With key {number}.", number=moment.key)]
    return []


def shortened(name: str) -> str:
    """A name that does not fill the window."""
    return name if len(name) <= MAX_NAME_CHARS else f"{name[: MAX_NAME_CHARS - 1].rstrip()}…"
