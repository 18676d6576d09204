"""What went wrong with each provider lately: kept in memory, a few a provider, gone with the process."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from hexalogue.domain.errors import AppError
from hexalogue.domain.verdicts import Verdict

KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class Trouble:
    """One failure. kind: of the error, or the outcome of a check.   at: seconds since the epoch.   times: in a row."""

    kind: str
    at: float
    sentence: str
    times: int = 1


class Troubles:
    """clock: seconds since the epoch."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._kept: dict[str, deque[Trouble]] = {}

    def note(self, provider: str, error: AppError) -> None:
        """An error of this provider. The same again only counts."""
        self._keep(provider, error.kind, error.message)

    def note_verdict(self, provider: str, verdict: Verdict) -> None:
        """A check that found something wrong."""
        if verdict.outcome not in ("ok", "reachable_only"):
            self._keep(provider, verdict.outcome, verdict.message)

    def of(self, provider: str) -> Sequence[Trouble]:
        """The last ones, the newest first."""
        return tuple(self._kept.get(provider, ()))

    def forget(self, provider: str) -> None:
        """Nothing of this provider."""
        self._kept.pop(provider, None)

    def _keep(self, provider: str, kind: str, sentence: str) -> None:
        kept = self._kept.setdefault(provider, deque(maxlen=KEPT))
        times = 1
        if kept and (kept[0].kind, kept[0].sentence) == (kind, sentence):
            times = kept.popleft().times + 1
        kept.appendleft(Trouble(kind, self._clock(), sentence, times))
