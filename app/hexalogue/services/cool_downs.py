"""Providers that asked for a pause: remembered for as long as they said, by provider and key."""

import time
from collections.abc import Callable


class CoolDowns:
    """clock: monotonic seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: dict[tuple[str, str], float] = {}

    def begin(self, provider: str, label: str, seconds: float) -> None:
        """Not asked first again for so long. Zero changes nothing."""
        if seconds > 0:
            self._until[provider, label] = self._clock() + seconds

    def left(self, provider: str, label: str) -> float:
        """Seconds until it may be asked again; 0 when it may now."""
        return max(0.0, self._until.get((provider, label), 0.0) - self._clock())
