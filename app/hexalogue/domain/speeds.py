"""How fast answers came on this computer, by what had to be read for each token. Pure; `models/speeds.py` keeps it.

An answer's speed is, but for the smallest models, the speed at which weights are read. So runs of one model say how
fast another will be with the same engine in the same place; a model that is much larger or smaller than any that
ran says nothing.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from hexalogue.domain.frozen import dataclass

# Where a model's layers are: in memory, some on a GPU, all there.
NONE, SOME, ALL = "none", "some", "all"
# Two size classes for each doubling of what a token reads.
CLASSES_PER_DOUBLING = 2
# The newest run counts this much: a slow day fades after some answers, and one alone does not turn the estimate over.
WEIGHT = 0.3
# Shorter answers measure the start of an engine more than its speed.
LEAST_TOKENS = 16
# Twice as many engines, variants and sizes as anybody has.
MAX_ROWS = 200
# Beyond sixteen times more or less to read, other things than reading decide.
MAX_RATIO = 16.0
# Nothing generates faster; what claims to is a clock that jumped.
_MAX_TOKENS_PER_S = 100_000.0
# Two files that differ by less are the same model for a person.
_SAME = 0.03


@dataclass(frozen=True, slots=True)
class Setup:
    """What generates: `backend` as a row names it, `variant` of the build, and where the layers are."""

    backend: str
    variant: str = "cpu"
    placement: str = NONE


@dataclass(frozen=True, slots=True)
class Run:
    """One answer. read_bytes: of weights, for one token."""

    setup: Setup
    read_bytes: int
    tokens_per_s: float
    tokens: int


@dataclass(frozen=True, slots=True)
class SpeedRow:
    """What many runs of one size class come to. at: seconds since the epoch of the last one."""

    setup: Setup
    read_bytes: float
    tokens_per_s: float
    runs: int
    at: float


@dataclass(frozen=True, slots=True)
class Speed:
    """An expectation. is_measured: this very model ran here; otherwise it is judged by others."""

    tokens_per_s: float
    is_measured: bool


class SpeedBook(Protocol):
    """What is remembered of speeds (`models/speeds.py`). Touches the disk."""

    def note(self, run: Run) -> None:
        """Remember an answer; one that is too short to say anything is passed over. Never raises."""
        ...

    def expected(self, setup: Setup, read_bytes: int) -> Speed | None:
        """How fast a model will answer; None when nothing is known."""
        ...


def placement(gpu_layers: int, layers: int) -> str:
    """Where the layers are. gpu_layers: -1 = all."""
    if gpu_layers == 0:
        return NONE
    return ALL if gpu_layers < 0 or gpu_layers >= layers > 0 else SOME


def noted(rows: Sequence[SpeedRow], run: Run, at: float) -> tuple[SpeedRow, ...]:
    """The rows with one run more, the newest first."""
    is_sound = math.isfinite(run.tokens_per_s) and 0 < run.tokens_per_s <= _MAX_TOKENS_PER_S
    if not is_sound or run.tokens < LEAST_TOKENS or run.read_bytes <= 0:
        return tuple(rows)
    same = next((row for row in rows if _is_class_of(row, run)), None)
    if same is None:
        fresh = SpeedRow(run.setup, run.read_bytes, run.tokens_per_s, 1, at)
    else:
        fresh = replace(
            same,
            read_bytes=_moved(same.read_bytes, run.read_bytes),
            tokens_per_s=_moved(same.tokens_per_s, run.tokens_per_s),
            runs=same.runs + 1,
            at=at,
        )
    return (fresh, *(row for row in rows if row is not same))[:MAX_ROWS]


def expected(rows: Sequence[SpeedRow], setup: Setup, read_bytes: int) -> Speed | None:
    """What the rows say about a model that reads so much a token: between the two nearest sizes, or as the nearest."""
    known = sorted((row for row in rows if row.setup == setup), key=lambda row: row.read_bytes)
    if not known or read_bytes <= 0:
        return None
    nearest = min(known, key=lambda row: abs(math.log(row.read_bytes / read_bytes)))
    if abs(nearest.read_bytes - read_bytes) <= _SAME * read_bytes:
        return Speed(nearest.tokens_per_s, is_measured=True)
    if not 1 / MAX_RATIO <= nearest.read_bytes / read_bytes <= MAX_RATIO:
        return None
    below = [row for row in known if row.read_bytes < read_bytes]
    above = [row for row in known if row.read_bytes >= read_bytes]
    rate = _between(below[-1], above[0], read_bytes) if below and above else _bytes_per_s(nearest)
    return Speed(rate / read_bytes, is_measured=False)


def _between(low: SpeedRow, high: SpeedRow, read_bytes: int) -> float:
    """Bytes a second for a size between two, on logarithmic scales."""
    share = math.log(read_bytes / low.read_bytes) / math.log(high.read_bytes / low.read_bytes)
    return math.exp((1 - share) * math.log(_bytes_per_s(low)) + share * math.log(_bytes_per_s(high)))


def _bytes_per_s(row: SpeedRow) -> float:
    return row.read_bytes * row.tokens_per_s


def _is_class_of(row: SpeedRow, run: Run) -> bool:
    return row.setup == run.setup and _size_class(row.read_bytes) == _size_class(run.read_bytes)


def _size_class(read_bytes: float) -> int:
    return round(math.log2(read_bytes) * CLASSES_PER_DOUBLING)


def _moved(old: float, new: float) -> float:
    return (1 - WEIGHT) * old + WEIGHT * new
