"""How fast an answer came: for answers that were stopped, and for providers that report no times."""

import time

from hexalogue.domain.chat_events import AnswerBegan, ChatEvent, TextArrived


class Stopwatch:
    """Times one answer from its events. A text event counts as one token, as engines send them."""

    def __init__(self) -> None:
        self._began_at = time.monotonic()
        self._first_at: float | None = None
        self._last_at = 0.0
        self._tokens = 0

    def note(self, event: ChatEvent) -> None:
        """Take the time of an event as it passes."""
        now = time.monotonic()
        if isinstance(event, AnswerBegan):
            self._began_at = now
        elif isinstance(event, TextArrived):
            self._first_at = self._first_at or now
            self._last_at = now
            self._tokens += 1

    @property
    def ttft_s(self) -> float | None:
        """Seconds from the request to the first text; None before it."""
        return None if self._first_at is None else self._first_at - self._began_at

    @property
    def tokens_per_s(self) -> float | None:
        """Tokens after the first over the time they took; None with fewer than two."""
        if self._first_at is None or self._tokens < 2 or self._last_at <= self._first_at:
            return None
        return (self._tokens - 1) / (self._last_at - self._first_at)
