"""The Doctor page as a value: what was found so far, and what is looked at now. Plain Python, no Qt."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

from hexalogue.domain.errors import AppError
from hexalogue.domain.health import Check, Verdict
from hexalogue.ui.doctor import words
from hexalogue.ui.doctor.fixes import fix_of, fix_sentence
from hexalogue.ui.language import say, say_number
from hexalogue.ui.sentences import said

_TO_MEND = (Verdict.ERROR, Verdict.WARNING)


class Phase(Enum):
    """Where the examination is."""

    NOT_YET = auto()
    RUNNING = auto()
    STOPPED = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class DoctorState:
    """at: what is looked at, one of `words.PARTS`.   part, parts: how far it is.   error: why what was pressed did
    not happen.   save_error: why the report was not saved.   when: of the end, as in “2026-11-21 19:05”.
    """

    phase: Phase = Phase.NOT_YET
    checks: tuple[Check, ...] = ()
    at: str = ""
    part: int = 0
    parts: int = 1
    error: AppError | None = None
    save_error: AppError | None = None
    when: str = ""


@dataclass(frozen=True, slots=True)
class Began:
    """A new examination; what the last one found goes."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """The next part is looked at."""

    at: str
    part: int
    parts: int


@dataclass(frozen=True, slots=True)
class Found:
    """A check came."""

    check: Check


@dataclass(frozen=True, slots=True)
class Ended:
    """All was looked at, or the person stopped it."""

    when: str
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Failed:
    """What a button should have done was not possible."""

    error: AppError


@dataclass(frozen=True, slots=True)
class SaveFailed:
    """The report could not be saved."""

    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message, or tries again."""


DoctorEvent = Began | LookedAt | Found | Ended | Failed | SaveFailed | ErrorSeen


def reduced(state: DoctorState, event: DoctorEvent) -> DoctorState:
    """The page after one event."""
    match event:
        case Began():
            return DoctorState(Phase.RUNNING)
        case LookedAt(at, part, parts):
            return replace(state, at=at, part=part, parts=parts)
        case Found(check):
            return replace(state, checks=(*state.checks, check))
        case Ended(when, is_whole):
            return replace(state, phase=Phase.DONE if is_whole else Phase.STOPPED, at="", when=when)
        case Failed(error):
            return replace(state, error=error)
        case SaveFailed(error):
            return replace(state, save_error=error)
        case ErrorSeen():
            return replace(state, error=None, save_error=None)
        case _:
            assert_never(event)


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding as it stands on the page. verb: empty without a button.   fix: empty where all is well."""

    id: str
    verdict: Verdict
    word: str
    message: str
    fix: str
    verb: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What the examination comes to. verdict: the worst, None while it runs.   fraction: done, None unless it runs."""

    title: str
    text: str
    verdict: Verdict | None = None
    fraction: float | None = None


def to_mend(state: DoctorState) -> tuple[FindingRow, ...]:
    """Problems, then warnings, each as it came."""
    return tuple(_row(check) for verdict in _TO_MEND for check in state.checks if check.verdict is verdict)


def in_order(state: DoctorState) -> tuple[FindingRow, ...]:
    """The rest, as it came."""
    return tuple(_row(check) for check in state.checks if check.verdict not in _TO_MEND)


def summary_of(state: DoctorState) -> Summary | None:
    """The card at the top; None before anything was checked."""
    match state.phase:
        case Phase.NOT_YET:
            return None
        case Phase.RUNNING:
            title = say(words.LOOKING, at=say(state.at)) if state.at else say(words.LOOKING, at=say(words.PARTS[0]))
            return Summary(title, _counted(state), fraction=max(0, state.part - 1) / state.parts)
        case Phase.STOPPED:
            return Summary(say(words.STOPPED), _counted(state), Verdict.INFO)
        case Phase.DONE:
            return Summary(_said_of(state), _counted(state), worst(state))


def worst(state: DoctorState) -> Verdict:
    """The worst verdict of all."""
    verdicts = {check.verdict for check in state.checks}
    return next((verdict for verdict in _TO_MEND if verdict in verdicts), Verdict.OK)


def check_of(state: DoctorState, check_id: str) -> Check | None:
    """A finding by its id."""
    return next((check for check in state.checks if check.id == check_id), None)


def _said_of(state: DoctorState) -> str:
    problems = sum(check.verdict is Verdict.ERROR for check in state.checks)
    warnings = sum(check.verdict is Verdict.WARNING for check in state.checks)
    parts = []
    if problems:
        parts.append(say_number("{count} problem", "{count} problems", problems))
    if warnings:
        parts.append(say_number("{count} warning", "{count} warnings", warnings))
    return (
        say("{one} and {other}", one=parts[0], other=parts[1])
        if len(parts) > 1
        else "".join(parts) or say(words.ALL_WELL)
    )


def _counted(state: DoctorState) -> str:
    count = len(state.checks)
    if state.phase is Phase.RUNNING:
        return say_number("{count} check so far.", "{count} checks so far.", count)
    return say_number("{count} check, at {time}.", "{count} checks, at {time}.", count, time=state.when[-5:])


def _row(check: Check) -> FindingRow:
    fix = fix_of(check)
    verb = say(fix.verb) if fix is not None else ""
    return FindingRow(
        check.id, check.verdict, say(words.VERDICTS[check.verdict]), said(check.message), fix_sentence(check), verb
    )
