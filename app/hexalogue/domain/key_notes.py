"""What is remembered about a key without the key: when it was last used, and what its last check found. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from hexalogue.domain.errors import AppError, BadKey, NoPermission, NoQuota, RateLimited
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.keys import KeyRef
from hexalogue.domain.verdicts import Outcome, Verdict

# More keys than anybody has; a file that claims more is damaged.
MAX_NOTES: Final = 2_000

_TELLING: Final[tuple[tuple[type[AppError], Outcome], ...]] = (
    (BadKey, "bad_key"),
    (NoPermission, "no_permission"),
    (NoQuota, "no_quota"),
    (RateLimited, "rate_limited"),
)


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """What a check found. at: when, in UTC.   models: how many were listed.   why: see `Verdict`.

    retry_at: when a provider that asked for a pause will answer again, where it said so. No words of the provider's are
    kept: some repeat a part of the key.
    """

    outcome: Outcome
    at: datetime
    models: int | None = None
    why: str = ""
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeyNote:
    """About one key. used_at: when it last carried a question that was answered, in UTC."""

    used_at: datetime | None = None
    check: KeyCheck | None = None


Notes = Mapping[KeyRef, KeyNote]
Change = Callable[[Notes], Notes]


class KeyNoteStore(Protocol):
    """Where notes survive a restart (`store/key_notes.py`). Both calls touch the disk."""

    def read(self) -> Notes:
        """All of them; empty where there are none or they cannot be read."""
        ...

    def change(self, change: Change) -> Notes:
        """Read anew, change and write, so that what another process noted stays. Returns what is there now.

        Raises StoreError leaves.
        """
        ...


def check_of(verdict: Verdict, at: datetime) -> KeyCheck:
    """A verdict with its time."""
    return KeyCheck(verdict.outcome, at, verdict.models, verdict.why, _later(at, verdict.retry_after_s))


def check_in(error: AppError, at: datetime) -> KeyCheck | None:
    """What a refused question says about its key; None for an error that says nothing about it."""
    outcome = next((outcome for kind, outcome in _TELLING if isinstance(error, kind)), None)
    return None if outcome is None else KeyCheck(outcome, at, retry_at=_later(at, error.retry_after_s))


def with_use(notes: Notes, ref: KeyRef, at: datetime) -> Notes:
    """The key answered. A refusal from before is no longer true; how many models there are is."""
    note = notes.get(ref, KeyNote())
    was_fine = note.check is not None and note.check.outcome in ("ok", "reachable_only")
    return {**notes, ref: KeyNote(at, note.check if was_fine else KeyCheck("ok", at))}


def with_check(notes: Notes, ref: KeyRef, check: KeyCheck) -> Notes:
    """The key was checked."""
    return {**notes, ref: replace(notes.get(ref, KeyNote()), check=check)}


def without(notes: Notes, ref: KeyRef) -> Notes:
    """The key is gone, or another one has its name: nothing is known about it."""
    return {other: note for other, note in notes.items() if other != ref}


def renamed(notes: Notes, ref: KeyRef, label: str) -> Notes:
    """The same key under another label."""
    note = notes.get(ref)
    rest = without(notes, ref)
    return rest if note is None else {**rest, KeyRef(ref.provider, label): note}


def _later(at: datetime, seconds: float | None) -> datetime | None:
    # A year: what asks for more is a mistake, and would not fit a date.
    return None if seconds is None else at + timedelta(seconds=min(max(seconds, 0.0), 31_536_000.0))
