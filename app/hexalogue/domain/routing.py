"""Who is asked, and who next: decisions only, pure. Names are resolved and keys fetched before they get here.

The rules (DESIGN, decision 5): a fallback list is tried in order, other keys of the same provider first; only where
another may do better, and only before the first token; never into a less private class without consent.
"""

from collections.abc import Sequence
from enum import StrEnum

from hexalogue.domain.errors import (
    AppError,
    BadKey,
    NeedsConsent,
    NoPermission,
    NoQuota,
    OutsideClass,
    Overloaded,
    RateLimited,
)
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec

RETRIES = 2
FIRST_WAIT_S = 0.5
JITTER = 0.2
MAX_WAIT_S = 10.0  # a server that wants more is one to come back to later
COOL_DOWN_S = 30.0  # where the provider names no time
MAX_COOL_DOWN_S = 600.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reference that was resolved. why: how, in words.   privacy: of the address it leads to."""

    spec: ProviderSpec
    model: str
    privacy: Privacy
    why: str


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A reference that leads to nobody."""

    reference: str
    error: AppError


@dataclass(frozen=True, slots=True)
class Refused:
    """A candidate that is not asked. error: the cause and what would allow it.   is_first: it was the first choice."""

    provider: str
    model: str
    error: AppError
    privacy: Privacy = Privacy.LOCAL
    is_first: bool = False

    @property
    def why(self) -> str:
        """The cause, as a sentence."""
        return self.error.message


@dataclass(frozen=True, slots=True)
class Plan:
    """steps: in the order they would be tried.   refused: in the order they were named.   limit: the widest class
    that the words may reach."""

    steps: tuple[Candidate, ...]
    refused: tuple[Refused, ...]
    limit: Privacy


@dataclass(frozen=True, slots=True)
class Consent:
    """How far words may go to the first so many candidates: those of a chain, as the person said of it."""

    within: Privacy
    covers: int


def planned(
    candidates: Sequence[Candidate | Unresolved], limit: Privacy | None, consent: Consent | None = None
) -> Plan:
    """The steps and the refusals.

    limit: the widest class that was allowed in so many words; None allows the class of the first reference: who names
    a provider agrees to where it is. A first reference that leads to nobody is a mistake, and nobody else is asked;
    one that is outside of the limit gives way to those inside.
    consent: counts where there is no limit, and for those that it covers only; it may be narrower than the first.
    """
    first = next((candidate for candidate in candidates if isinstance(candidate, Candidate)), None)
    named = first.privacy if first else Privacy.LOCAL
    widest_agreed = limit or (consent.within if consent else named)
    steps: list[Candidate] = []
    refused: list[Refused] = []
    for position, candidate in enumerate(candidates):
        is_covered = limit is not None or (consent is not None and position < consent.covers)
        agreed = widest_agreed if is_covered else min(named, widest_agreed, key=tuple(Privacy).index)
        if isinstance(candidate, Unresolved):
            refused.append(Refused("", candidate.reference, candidate.error, is_first=not refused and not steps))
        elif candidate.privacy.is_within(agreed):
            steps.append(candidate)
        else:
            error = _too_far(candidate, agreed, is_said=is_covered)
            is_first = not refused and not steps
            refused.append(Refused(candidate.spec.id, candidate.model, error, candidate.privacy, is_first))
    if candidates and isinstance(candidates[0], Unresolved):
        steps = []
    return Plan(tuple(steps), tuple(refused), widest_agreed)


def _too_far(candidate: Candidate, agreed: Privacy, *, is_said: bool) -> AppError:
    error: AppError
    if is_said:
        error = OutsideClass(candidate.spec.name, candidate.privacy.value, agreed.value)
    else:
        error = NeedsConsent(candidate.spec.name, candidate.privacy.value, agreed.value)
    error.provider = candidate.spec.id
    return error


class Next(StrEnum):
    """What follows a failure."""

    RETRY = "retry"  # the same again, after a wait
    KEY = "key"  # the same provider with another key
    STEP = "step"  # the next of the list
    STOP = "stop"


def after_failure(error: AppError, *, has_output: bool, attempt: int, keys_left: int, steps_left: int) -> Next:
    """attempt: 1 for the first.   has_output: a piece of the answer has been shown."""
    if has_output:
        return Next.STOP
    if keys_left and isinstance(error, BadKey | NoPermission | NoQuota | RateLimited):
        return Next.KEY
    if not error.may_fall_back:
        return Next.STOP
    if steps_left:
        return Next.STEP
    return Next.RETRY if retry_wait(error, attempt) is not None else Next.STOP


def retry_wait(error: AppError, attempt: int, *, chance: float = 0.0) -> float | None:
    """Seconds until the same may be tried again, or None: not worth it, or not for so long.

    chance: 0 to 1, how much of the jitter is added, so that many clients do not come back in step.
    """
    if attempt > RETRIES or not isinstance(error, RateLimited | Overloaded):
        return None
    asked = error.retry_after_s
    if asked is None:
        return FIRST_WAIT_S * 2.0 ** (attempt - 1) * (1 + JITTER * chance)
    return asked * (1 + JITTER * chance) if asked <= MAX_WAIT_S else None


def cool_down(error: AppError) -> float:
    """Seconds for which a provider (with this key) is not asked first again; 0 for none."""
    if not isinstance(error, RateLimited | Overloaded | NoQuota):
        return 0.0
    return min(error.retry_after_s or COOL_DOWN_S, MAX_COOL_DOWN_S)
