"""What the doctor says: one check, one verdict, one fix."""

from enum import StrEnum

from hexalogue.domain.frozen import dataclass


class Verdict(StrEnum):
    """How a check came out. warning: works, but worse than it could; error: something does not work."""

    OK = "ok"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. fix: what to do, None only for ok and info."""

    id: str
    verdict: Verdict
    message: str
    fix: str | None = None

    def __post_init__(self) -> None:
        if self.verdict in (Verdict.WARNING, Verdict.ERROR) and not self.fix:
            raise ValueError(f"the check {self.id} says {self.verdict} without a fix")
