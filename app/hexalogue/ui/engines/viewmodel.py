"""The Engines page as a value: what is known, what runs, what a person opened. Plain Python, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar, assert_never

from hexalogue.domain.activity import Job, JobKind
from hexalogue.domain.engines import EngineState, EngineStatus, TimelineEntry
from hexalogue.domain.errors import AppError
from hexalogue.domain.machine import Machine
from hexalogue.services.engine_installing import Update
from hexalogue.services.engine_panel import EngineOverview, Servable

V = TypeVar("V")

# Of all models of one engine together.
TIMELINE_KEPT = 100


class Fold(StrEnum):
    """What can be unfolded below an engine; one at a time."""

    TIMELINE = "timeline"
    LOG = "log"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Looked:
    """The answer to a look for a newer version. update: None for nothing newer."""

    update: Update | None


@dataclass(frozen=True, slots=True)
class EnginesState:
    """overviews, machine: None until the first look came.   timelines: by engine, oldest entry first; they outlast
    their engines.   servable: by what an engine speaks, absent until they are known.   chosen: the model that Start
    takes, by engine.   newer: what a look for a newer version found, by engine.   looking: those it is under way for.
    asked: those whose start is on its way.   errors: by engine; the page's own under an empty id.   budget_mb: 0 = what
    is free.
    """

    overviews: tuple[EngineOverview, ...] | None = None
    machine: Machine | None = None
    running: tuple[EngineStatus, ...] = ()
    timelines: Mapping[str, tuple[TimelineEntry, ...]] = field(default_factory=dict)
    jobs: tuple[Job, ...] = ()
    servable: Mapping[str, tuple[Servable, ...]] = field(default_factory=dict)
    chosen: Mapping[str, str] = field(default_factory=dict)
    newer: Mapping[str, Looked] = field(default_factory=dict)
    looking: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    errors: Mapping[str, AppError] = field(default_factory=dict)
    unfolded: Mapping[str, Fold] = field(default_factory=dict)
    logs: Mapping[str, str] = field(default_factory=dict)
    histories: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    budget_mb: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """All engines were looked at."""

    overviews: tuple[EngineOverview, ...]


@dataclass(frozen=True, slots=True)
class MachineSeen:
    """The facts of this computer were read."""

    machine: Machine


@dataclass(frozen=True, slots=True)
class RunningSeen:
    """What runs now, of whichever Hexalogue."""

    rows: tuple[EngineStatus, ...]


@dataclass(frozen=True, slots=True)
class StatusChanged:
    """One engine of this process is doing something else."""

    status: EngineStatus


@dataclass(frozen=True, slots=True)
class JobsChanged:
    """What is being done in the background."""

    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class ServableListed:
    """The models that engines which speak so can be started with."""

    speaks: str
    rows: tuple[Servable, ...]


@dataclass(frozen=True, slots=True)
class ModelChosen:
    """The person chose what Start takes."""

    engine: str
    reference: str


@dataclass(frozen=True, slots=True)
class StartBegan:
    """Start was pressed."""

    engine: str


@dataclass(frozen=True, slots=True)
class StartEnded:
    """It is ready."""

    engine: str


@dataclass(frozen=True, slots=True)
class LookBegan:
    """The releases are asked for something newer."""

    engine: str


@dataclass(frozen=True, slots=True)
class LookEnded:
    """They answered."""

    engine: str
    update: Update | None


@dataclass(frozen=True, slots=True)
class Failed:
    """Something about this engine went wrong; about the page where the id is empty."""

    engine: str
    error: AppError


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """The person closed the message."""

    engine: str


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The person unfolded a part, or folded it when it was open."""

    engine: str
    fold: Fold


@dataclass(frozen=True, slots=True)
class LogRead:
    """The last lines of a log."""

    engine: str
    text: str


@dataclass(frozen=True, slots=True)
class HistoryRead:
    """What was installed, newest first."""

    engine: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BudgetSet:
    """The memory that all engines together may take."""

    budget_mb: int


EnginesEvent = (
    Listed
    | MachineSeen
    | RunningSeen
    | StatusChanged
    | JobsChanged
    | ServableListed
    | ModelChosen
    | StartBegan
    | StartEnded
    | LookBegan
    | LookEnded
    | Failed
    | ErrorSeen
    | Unfolded
    | LogRead
    | HistoryRead
    | BudgetSet
)


def reduced(state: EnginesState, event: EnginesEvent) -> EnginesState:
    """The page after one event."""
    match event:
        case Listed(overviews):
            return replace(state, overviews=overviews, errors=_without(state.errors, ""))
        case MachineSeen(machine):
            return replace(state, machine=machine)
        case RunningSeen(rows):
            return _remembered(replace(state, running=rows), rows)
        case StatusChanged(status):
            return _remembered(replace(state, running=_with(state.running, status)), (status,))
        case JobsChanged(jobs):
            return replace(state, jobs=tuple(job for job in jobs if job.kind is JobKind.ENGINE))
        case ServableListed(speaks, models):
            return replace(state, servable={**state.servable, speaks: models})
        case BudgetSet(budget_mb):
            return replace(state, budget_mb=budget_mb)
        case ModelChosen() | Unfolded() | LogRead() | HistoryRead():
            return _looked_at(state, event)
        case _:
            return _asked(state, event)


def _looked_at(state: EnginesState, event: ModelChosen | Unfolded | LogRead | HistoryRead) -> EnginesState:
    """What a person chose and unfolded, and what came to be read there."""
    engine = event.engine
    match event:
        case ModelChosen(_, reference):
            return replace(state, chosen={**state.chosen, engine: reference})
        case Unfolded(_, fold):
            return _folded(state, engine, fold)
        case LogRead(_, text):
            return replace(state, logs={**state.logs, engine: text})
        case HistoryRead(_, lines):
            return replace(state, histories={**state.histories, engine: lines})
        case _:
            assert_never(event)


def _asked(
    state: EnginesState, event: StartBegan | StartEnded | LookBegan | LookEnded | Failed | ErrorSeen
) -> EnginesState:
    """What a person wanted of one engine, and what came of it."""
    engine = event.engine
    quiet = _without(state.errors, engine)
    match event:
        case StartBegan():
            return replace(state, asked=state.asked | {engine}, errors=quiet)
        case StartEnded():
            chosen = _without(state.chosen, engine)  # it runs: the next one is another
            return replace(state, asked=state.asked - {engine}, chosen=chosen)
        case LookBegan():
            return replace(state, looking=state.looking | {engine}, errors=quiet, newer=_without(state.newer, engine))
        case LookEnded(_, update):
            newer = {**state.newer, engine: Looked(update)}
            return replace(state, looking=state.looking - {engine}, newer=newer)
        case Failed(_, error):
            errors = {**state.errors, engine: error}
            return replace(state, errors=errors, looking=state.looking - {engine}, asked=state.asked - {engine})
        case ErrorSeen():
            return replace(state, errors=quiet)
        case _:
            assert_never(event)


def _with(rows: tuple[EngineStatus, ...], status: EngineStatus) -> tuple[EngineStatus, ...]:
    """The rows with this one in its place, at the end where it is new, left out where it has stopped."""
    same = [row for row in rows if _key(row) == _key(status)]
    if status.state is EngineState.STOPPED:
        return tuple(row for row in rows if row not in same)
    if status.memory_bytes == 0 and same and same[0].pid == status.pid:
        status = replace(status, memory_bytes=same[0].memory_bytes)
    if not same:
        return (*rows, status)
    return tuple(status if row is same[0] else row for row in rows)


def _key(status: EngineStatus) -> tuple[str, str, int | None]:
    return (status.engine, status.model, status.owner_pid)


def _remembered(state: EnginesState, rows: tuple[EngineStatus, ...]) -> EnginesState:
    """What happened to engines is known still when they are gone."""
    timelines = dict(state.timelines)
    for row in rows:
        if row.timeline:
            known = dict.fromkeys((*timelines.get(row.engine, ()), *row.timeline))
            timelines[row.engine] = tuple(sorted(known, key=lambda entry: entry.at))[-TIMELINE_KEPT:]
    return replace(state, timelines=timelines)


def _folded(state: EnginesState, engine: str, fold: Fold) -> EnginesState:
    if state.unfolded.get(engine) is fold:
        return replace(state, unfolded=_without(state.unfolded, engine))
    return replace(state, unfolded={**state.unfolded, engine: fold})


def _without(mapping: Mapping[str, V], key: str) -> Mapping[str, V]:
    return {other: value for other, value in mapping.items() if other != key}
