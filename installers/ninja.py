"""Reads how far a build is from what ninja prints."""

import re
from dataclasses import dataclass

from installers.console import said_duration

STEP = re.compile(r"^\s*\[(\d+)/(\d+)\] ")
# The first steps of a build say little about the rest of it.
STEPS_BEFORE_A_GUESS = 5


@dataclass(frozen=True, slots=True)
class BuildProgress:
    """Steps done, of how many."""

    done: int
    total: int


def progress_in(line: str) -> BuildProgress | None:
    """The progress that a line of ninja's output tells ("[12/140] g++ ..."), or None."""
    found = STEP.match(line)
    if found is None or int(found[2]) == 0:
        return None
    return BuildProgress(int(found[1]), int(found[2]))


def time_left_s(progress: BuildProgress, elapsed_s: float) -> float | None:
    """Seconds left if the rest goes as the steps so far; None while that would be a wild guess."""
    if progress.done < STEPS_BEFORE_A_GUESS:
        return None
    return elapsed_s / progress.done * (progress.total - progress.done)


def said_progress(progress: BuildProgress, elapsed_s: float) -> str:
    """One line for the person: percent, steps and time left."""
    left = time_left_s(progress, elapsed_s)
    ending = "" if left is None else f", about {said_duration(left)} left"
    return f"{progress.done * 100 // progress.total} % ({progress.done} of {progress.total}){ending}"
