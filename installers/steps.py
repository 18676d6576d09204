"""A step of the set-up, and how a list of steps is carried out."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from installers.console import Console, said_duration


@dataclass(frozen=True, slots=True)
class Step:
    """name: what it brings.   first_time: how long it may take when it has to be done, in words.

    is_current: whether it is done already; must answer within milliseconds.   work: does it, or raises SetupFailed.
    """

    name: str
    first_time: str
    is_current: Callable[[], bool]
    work: Callable[[Console], None]


def carry_out(steps: Sequence[Step], console: Console) -> None:
    """Does, in order, each step that is not current. Raises SetupFailed from the first that cannot be done."""
    for number, step in enumerate(steps, start=1):
        mark = f"[{number}/{len(steps)}] {step.name}"
        if step.is_current():
            console.say(f"{mark}: ready")
            continue
        console.say(f"{mark}: {step.first_time}; later runs skip this")
        began = time.monotonic()
        step.work(console)
        console.say(f"{mark}: done in {said_duration(time.monotonic() - began)}")
