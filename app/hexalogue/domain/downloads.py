"""Downloads as jobs: what a person started, how far each is, what can be done with it."""

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.models import DownloadPhase, DownloadPlan
from hexalogue.domain.turn import Failure


@dataclass(frozen=True, slots=True)
class PullPlan:
    """All files that a reference means, as plans. reference: what was asked for.   title: for a person.

    why: why these files were chosen, in a sentence; empty when the reference named them.
    """

    reference: str
    title: str
    plans: tuple[DownloadPlan, ...]
    why: str = ""

    @property
    def size_bytes(self) -> int | None:
        """Of all files; None while one is unknown."""
        sizes = [plan.size_bytes for plan in self.plans]
        return None if None in sizes else sum(size for size in sizes if size is not None)


@dataclass(frozen=True, slots=True)
class DownloadJob:
    """One job as it is shown. id: what it is called by, the reference where there is one.

    part: which of its `parts` files is being fetched, from 1.   received_bytes, size_bytes: of all files together.
    """

    id: str
    title: str
    phase: DownloadPhase
    received_bytes: int = 0
    size_bytes: int | None = None
    rate_bytes_s: float = 0.0
    remaining_s: float | None = None
    next_attempt_s: float | None = None
    part: int = 1
    parts: int = 1
    failure: Failure | None = None

    @property
    def may_pause(self) -> bool:
        """Whether it moves, or will by itself."""
        return self.phase not in (DownloadPhase.PAUSED, DownloadPhase.DONE)
