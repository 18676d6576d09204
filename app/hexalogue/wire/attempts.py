"""What follows a failed attempt: wait and try again, try the next address, or give up."""

import random
from collections.abc import Callable
from datetime import UTC, datetime

from hexalogue.domain.errors import Cut, HttpRefused, TimedOut, Unreachable
from hexalogue.wire.faults import Setback
from hexalogue.wire.retry import wait_before


class Attempts:
    """The addresses of a plan and how often each failed since the last new byte.

    `chance` gives numbers from 0 to 1 for the jitter; `pace` stretches or shortens every wait (tests).
    """

    def __init__(
        self, urls: tuple[str, ...], *, pace: float = 1.0, chance: Callable[[], float] = random.random
    ) -> None:
        self._urls = urls
        self._pace = pace
        self._chance = chance
        self._index = 0
        self._failures = 0
        self._given_up = 0
        self._has_received = False

    @property
    def url(self) -> str:
        """The address of the next attempt."""
        return self._urls[self._index]

    def progressed(self) -> None:
        """Bytes came that had never been there: everything counts anew."""
        self._failures = 0
        self._given_up = 0
        self._has_received = True

    def wait_after(self, setback: Setback) -> float:
        """Seconds until the next attempt, at `url` (maybe another by then). Raises the setback's error to give up."""
        self._failures += 1
        if self._is_passing(setback):
            now = datetime.now(UTC)
            seconds = wait_before(self._failures, setback.status, setback.headers, now, chance=self._chance())
            if seconds is not None:
                return seconds * self._pace
        self._given_up += 1
        if self._given_up >= len(self._urls):
            raise setback.error from setback
        self._index = (self._index + 1) % len(self._urls)
        self._failures = 0
        return 0.0

    def _is_passing(self, setback: Setback) -> bool:
        """Whether the same address may answer later. One that was never reached fails at once: the caller has a mirror,
        or a stop-gap, and comes back by itself; one that gave bytes a moment ago deserves patience.
        """
        if isinstance(setback.error, Unreachable):
            return self._has_received
        return isinstance(setback.error, Cut | TimedOut | HttpRefused)
