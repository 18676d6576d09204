"""What the doctor says: one check, one verdict, one fix."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


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


def has_display(system: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can be shown: always on macOS and Windows, by the session's variables elsewhere.

    system: as `sys.platform` names it.
    """
    if system in ("darwin", "win32"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
