"""Which build of an engine is the fastest here: each answers with the starter model for two seconds; no maker's name is
believed. A build that says something else than the processor's build is fast and wrong, and is passed over.
"""

import asyncio
import math
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from hexalogue.domain.engines import Variant
from hexalogue.domain.errors import AppError

# How long one build generates. Long enough for 40 tokens of the starter on a slow laptop.
MEASURED_S = 2.0
# Start, load and measurement of one build; one that hangs must not hold up the choice.
LIMIT_S = 60.0
# Runs where everything runs, needs no driver, and says what is right.
SAFE: Variant = "cpu"
# Differences below this are noise: two runs of one build differ by as much.
WORTH = 1.15
# With temperature 0 builds differ in the last bits only; after some words those may turn one choice.
LEAST_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Measured:
    """One build on the starter model. text: what it said, at temperature 0.   why: it failed, the end of a sentence."""

    variant: Variant
    tokens_per_s: float = 0.0
    text: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class VariantChoice:
    """The build to use, and why, in a sentence."""

    variant: Variant
    why: str
    measured: tuple[Measured, ...] = ()


def chosen(measured: Sequence[Measured]) -> VariantChoice:
    """The fastest that is right; the processor's build where none is clearly faster. Pure.

    Without any that worked, the processor's, with what went wrong.
    """
    rows = tuple(measured)
    safe = next((row for row in rows if row.variant == SAFE and is_sound(row)), None)
    right = [row for row in rows if is_sound(row) and (safe is None or is_alike(row.text, safe.text))]
    if not right:
        causes = "; ".join(f"{row.variant}: {row.why or 'it gave no words'}" for row in rows)
        return VariantChoice(SAFE, f"The build for the processor is used: none could be measured ({causes}).", rows)
    fastest = max(right, key=lambda row: row.tokens_per_s)
    if safe is not None and fastest.tokens_per_s < WORTH * safe.tokens_per_s:
        fastest = safe
    return VariantChoice(fastest.variant, _why(fastest, rows, safe), rows)


def is_sound(row: Measured) -> bool:
    """Whether it said something in finite time."""
    return not row.why and bool(row.text.strip()) and math.isfinite(row.tokens_per_s) and row.tokens_per_s > 0


def is_alike(text: str, wanted: str) -> bool:
    """Whether two answers are the same but for late differences. The shorter one's length is compared."""
    length = min(len(text.strip()), len(wanted.strip()))
    if length == 0:
        return False
    first, second = text.strip()[:length], wanted.strip()[:length]
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= LEAST_ALIKE


def _why(fastest: Measured, rows: Sequence[Measured], safe: Measured | None) -> str:
    speed = f"{fastest.tokens_per_s:.0f} tokens a second"
    others = [row for row in rows if row is not fastest]
    if not others:
        return f"{fastest.variant} is used: {speed} with the starter model, and nothing else to compare it with."
    said = "; ".join(_said(row, safe) for row in others)
    lead = "as fast as any" if fastest is safe and any(is_sound(row) for row in others) else "the fastest that is right"
    return f"{fastest.variant} is used, {lead}: {speed} with the starter model ({said})."


def _said(row: Measured, safe: Measured | None) -> str:
    if not is_sound(row):
        return f"{row.variant}: {row.why or 'it gave no words'}"
    if safe is not None and not is_alike(row.text, safe.text):
        return f"{row.variant} {row.tokens_per_s:.0f}, and wrong words"
    return f"{row.variant} {row.tokens_per_s:.0f}"


async def measured(
    variants: Sequence[Variant], run: Callable[[Variant, float], Awaitable[Measured]], limit_s: float = LIMIT_S
) -> VariantChoice:
    """Measure each build, one after another so that none disturbs another, and choose.

    run: starts a build with the starter model, lets it generate for so many seconds, ends it.   A build that fails or
    hangs is a measurement too. Cancelling goes through to `run`.
    """
    rows: list[Measured] = []
    for variant in variants:
        try:
            async with asyncio.timeout(limit_s):
                rows.append(await run(variant, MEASURED_S))
        except TimeoutError:
            rows.append(Measured(variant, why=f"it was not done within {limit_s:.0f} s"))
        except AppError as error:
            rows.append(Measured(variant, why=error.message.rstrip(".")))
    return chosen(rows)
