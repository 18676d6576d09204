"""Routes and chains as a value: who answers by default, the chains, and what would happen. Plain Python, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from hexalogue.domain.chains import Chain, chain_named, chain_reference, cleaned_name
from hexalogue.domain.errors import AppError
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.routing import Candidate
from hexalogue.domain.routing_simulation import Fault
from hexalogue.ui.language import isolated, say, source
from hexalogue.ui.providers import words
from hexalogue.ui.providers.imagining import Imagined, MomentRow, moment_rows
from hexalogue.ui.text import PLACES, dotted

FAULTS: Mapping[Fault, str] = {
    Fault.RATE_LIMITED: source("Simulate 429"),
    Fault.FAILS: source("Simulate 500"),
    Fault.TIMES_OUT: source("Simulate a timeout"),
    Fault.REFUSED: source("Simulate a refusal"),
}
FAULT_HELP: Mapping[Fault, str] = {
    Fault.RATE_LIMITED: source("It says that there are too many requests for now"),
    Fault.FAILS: source("It has a fault of its own"),
    Fault.TIMES_OUT: source("It takes the question and says nothing"),
    Fault.REFUSED: source("Nobody listens there"),
}
WHO: Mapping[str, str] = {
    "first": source("the first one fails"),
    "all_but_last": source("all but the last fail"),
    "all": source("everybody fails"),
}
REACHES: Mapping[str, str] = {
    "": "As far as the first one reaches",
    "local": "No further than this computer",
    "self_hosted": "No further than your network",
    "third_party": "To companies too",
}


@dataclass(frozen=True, slots=True)
class Led:
    """Where a reference leads. name: of the provider.   problem: why it leads to nobody.   is_built_in: to the engine
    inside the application.
    """

    name: str = ""
    model: str = ""
    privacy: Privacy | None = None
    problem: str = ""
    is_built_in: bool = False


@dataclass(frozen=True, slots=True)
class RoutingState:
    """known: references that can be offered.   led: where references lead, as far as it was found out.   open: the
    chain that is edited, empty for none."""

    default: str = ""
    chains: Mapping[str, Chain] = field(default_factory=dict)
    known: tuple[str, ...] = ()
    led: Mapping[str, Led] = field(default_factory=dict)
    open: str = ""
    who: str = "first"
    imagined: Imagined | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """What is saved."""

    default: str
    chains: Mapping[str, Chain]


@dataclass(frozen=True, slots=True)
class KnownRead:
    """What can be offered."""

    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LedTo:
    """Where a reference leads."""

    reference: str
    led: Led


@dataclass(frozen=True, slots=True)
class ChainOpened:
    """A chain is edited; empty closes it."""

    name: str


@dataclass(frozen=True, slots=True)
class WhoChosen:
    """Whose failure is imagined."""

    who: str


@dataclass(frozen=True, slots=True)
class WasImagined:
    """What would happen."""

    imagined: Imagined


@dataclass(frozen=True, slots=True)
class Failed:
    """Saving went wrong, or a name cannot be used."""

    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message."""


RoutingEvent = SettingsRead | KnownRead | LedTo | ChainOpened | WhoChosen | WasImagined | Failed | ErrorSeen


def reduced(state: RoutingState, event: RoutingEvent) -> RoutingState:
    """The tab after one event. What was imagined of a chain that changed is gone."""
    match event:
        case SettingsRead(default, chains):
            return _with_settings(state, default, chains)
        case KnownRead(references):
            return replace(state, known=references)
        case LedTo(reference, led):
            return replace(state, led={**state.led, reference: led})
        case ChainOpened(name):
            return replace(state, open=name, imagined=None)
        case WhoChosen(who):
            return replace(state, who=who, imagined=None)
        case WasImagined(imagined):
            return replace(state, imagined=imagined)
        case Failed() | ErrorSeen():
            return replace(state, error=event.error if isinstance(event, Failed) else None)
        case _:
            assert_never(event)


def _with_settings(state: RoutingState, default: str, chains: Mapping[str, Chain]) -> RoutingState:
    imagined = state.imagined
    if imagined is not None and chains.get(imagined.chain) != state.chains.get(imagined.chain):
        imagined = None
    opened = state.open if state.open in chains else ""
    return replace(state, default=default, chains=dict(chains), open=opened, imagined=imagined)


# --- changes of a chain


def added(chain: Chain, reference: str) -> Chain:
    """With one more at its end; once is enough, and a chain holds no chain."""
    text = reference.strip()
    if not text or text in chain.references or chain_named(text) is not None:
        return chain
    return replace(chain, references=(*chain.references, text))


def moved(chain: Chain, place: int, by: int) -> Chain:
    """One of them further up or down; where it cannot go it stays."""
    there = place + by
    if not (0 <= place < len(chain.references) and 0 <= there < len(chain.references)):
        return chain
    rows = list(chain.references)
    rows.insert(there, rows.pop(place))
    return replace(chain, references=tuple(rows))


def ordered(chain: Chain, references: tuple[str, ...]) -> Chain:
    """In another order; anything that is not just that changes nothing."""
    return replace(chain, references=references) if sorted(references) == sorted(chain.references) else chain


def without(chain: Chain, place: int) -> Chain:
    """Without one of them."""
    return replace(chain, references=tuple(row for at, row in enumerate(chain.references) if at != place))


def reaching(chain: Chain, within: str) -> Chain:
    """How far the words may go; empty for as far as the first."""
    return replace(chain, within=Privacy(within) if within else None)


def free_name(chains: Mapping[str, Chain], wanted: str) -> str:
    """A name nobody has, made of what was typed."""
    name = cleaned_name(wanted) or say("My chain")
    others = (name, *(f"{name} {number}" for number in range(2, len(chains) + 3)))
    return next(other for other in others if other not in chains)


# --- what is shown


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One of a chain. privacy: None while it is not known.   is_out: it will not be asked."""

    reference: str
    text: str
    privacy: Privacy | None = None
    is_out: bool = False


@dataclass(frozen=True, slots=True)
class ChainRow:
    """A chain as its card shows it."""

    id: str
    summary: str
    members: tuple[MemberRow, ...]
    within: str
    note: str
    is_open: bool
    is_default: bool
    moments: tuple[MomentRow, ...] = ()
    who: str = "first"


def default_words(state: RoutingState) -> tuple[str, Privacy | None]:
    """Who answers where nobody is named, and where the words go then; None while that is not known."""
    if not state.default:
        return say("The best model on this computer answers."), Privacy.LOCAL
    name = chain_named(state.default)
    if name is not None:
        chain = state.chains.get(name, Chain())
        reach = chain.within or (state.led.get(chain.references[0], Led()).privacy if chain.references else None)
        return say("The chain “{name}” answers.", name=name), reach
    led = state.led.get(state.default, Led())
    if led.problem:
        return say("{reference} leads to nobody: {problem}", reference=state.default, problem=led.problem), None
    if led.is_built_in:
        return say("{model}, built in, answers.", model=led.model), led.privacy
    return say("{model} at {name} answers.", model=led.model or state.default, name=led.name or "…"), led.privacy


def chain_rows(state: RoutingState) -> tuple[ChainRow, ...]:
    """A card each."""
    return tuple(_chain_row(state, name, chain) for name, chain in state.chains.items())


def offered(state: RoutingState) -> tuple[str, ...]:
    """What can be chosen as the default: chains first."""
    return (*(chain_reference(name) for name in state.chains), *state.known)


def _chain_row(state: RoutingState, name: str, chain: Chain) -> ChainRow:
    members = tuple(_member(state, chain, place, reference) for place, reference in enumerate(chain.references))
    outside = sum(member.is_out for member in members)
    note = ""
    if outside:
        note = say(
            "{count} of {all} would not be asked: they reach further than you allow.", count=outside, all=len(members)
        )
    elif not members:
        note = say("Nobody is in it yet. Add a model.")
    imagined = state.imagined if state.imagined and state.imagined.chain == name else None
    return ChainRow(
        id=name,
        summary=_summary(chain),
        members=members,
        within=chain.within.value if chain.within else "",
        note=note,
        is_open=state.open == name,
        is_default=state.default == chain_reference(name),
        moments=moment_rows(imagined) if imagined else (),
        who=state.who,
    )


def _summary(chain: Chain) -> str:
    first = chain.references[0] if chain.references else ""
    reach = say(REACHES[chain.within.value if chain.within else ""])
    return dotted(words.said_count(len(chain.references)), first, reach)


def _member(state: RoutingState, chain: Chain, place: int, reference: str) -> MemberRow:
    led = state.led.get(reference)
    said = reference or say("The best model on this computer")
    if led is None:
        return MemberRow(reference, _line(place, said))
    if led.problem:
        return MemberRow(reference, _line(place, said, led.problem), is_out=True)
    assert led.privacy is not None
    limit = chain.within or state.led.get(chain.references[0], Led()).privacy
    is_out = limit is not None and not led.privacy.is_within(limit)
    where = dotted(say("built in") if led.is_built_in else led.name, say(PLACES[led.privacy]))
    text = _line(place, said, where, say("not asked") if is_out else "")
    return MemberRow(reference, text, led.privacy, is_out)


def _line(place: int, *parts: str) -> str:
    """A number, and what is known of who stands there."""
    return "  ".join((isolated(f"{place + 1}."), "  ·  ".join(isolated(part) for part in parts if part)))


def faults_of(who: str, fault: Fault, steps: int) -> Mapping[int, Fault]:
    """Which of so many fail."""
    failing = {"first": range(min(1, steps)), "all_but_last": range(max(0, steps - 1)), "all": range(steps)}[who]
    return dict.fromkeys(failing, fault)


def reached_of(steps: tuple[Candidate, ...]) -> Mapping[int, Privacy]:
    """Where the words would be with each."""
    return {place: step.privacy for place, step in enumerate(steps)}
