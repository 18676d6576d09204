"""What went wrong with a provider: what is kept of it, and where it survives a restart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

# Of each provider.
KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class Trouble:
    """One failure. kind: of the error, or the outcome of a check.   at: seconds since the epoch.   times: in a row.

    sentence: empty for one from before the last start: a provider's own words may repeat a part of a key or of a
    question, so none are written to a disk.
    """

    kind: str
    at: float
    sentence: str
    times: int = 1


class TroubleStore(Protocol):
    """Kinds, times and counts on a disk (`store/troubles.py`). Both calls touch it."""

    def read(self) -> Mapping[str, Sequence[Trouble]]:
        """By provider, the newest first, without sentences; empty where there are none or they cannot be read."""
        ...

    def keep(self, provider: str, troubles: Sequence[Trouble]) -> None:
        """What is known of one provider instead of what was. Raises StoreError leaves."""
        ...
