"""What would happen if: a plan is walked with failures that somebody imagines, by the rules of `domain.routing` alone.

Nothing is asked. It mirrors `services.walking` and `services.remote_answering`, and a test lets both walk the same
plans with the same failures.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hexalogue.domain.errors import AppError, Overloaded, RateLimited, TimedOut, Unreachable
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.routing import Candidate, Next, Plan, Refused, after_failure, cool_down, retry_wait

# A server that says nothing is given up after so long, as `wire.timeouts` has it: a company's, and one that is near.
FAR_TIMEOUT_S = 120.0
NEAR_TIMEOUT_S = 600.0


class Fault(StrEnum):
    """What a provider does to the question, again and again."""

    NONE = "none"  # it answers
    RATE_LIMITED = "429"
    FAILS = "500"
    TIMES_OUT = "timeout"
    REFUSED = "refused"


class Happening(StrEnum):
    """What a line of the simulation tells."""

    SKIPPED = "skipped"  # not asked at all: too far, or nobody
    ASKED = "asked"
    RESTS = "rests"  # it asked for a pause a moment ago, so it is passed over
    FAILED = "failed"
    OTHER_KEY = "other_key"
    WAITED = "waited"
    NEXT = "next"
    ANSWERED = "answered"
    GAVE_UP = "gave_up"


@dataclass(frozen=True, slots=True)
class Moment:
    """One line. step: position in the plan, None for who is skipped.   at_s: seconds since the question.

    wait_s: for WAITED.   error: for FAILED, RESTS, SKIPPED and GAVE_UP.   key: which one, 1 for the first, for ASKED.
    pause_s: for FAILED, how long this provider is not asked first again.
    """

    what: Happening
    provider: str
    model: str
    step: int | None = None
    at_s: float = 0.0
    wait_s: float = 0.0
    error: AppError | None = None
    key: int = 1
    pause_s: float = 0.0


@dataclass(slots=True)
class _Clock:
    """Imagined time, and who rests until when: by provider and key."""

    now_s: float = 0.0
    rests: dict[tuple[ProviderId, int], float] = field(default_factory=dict)

    def left(self, provider: ProviderId, key: int) -> float:
        return max(0.0, self.rests.get((provider, key), 0.0) - self.now_s)


def simulated(
    plan: Plan,
    faults: Mapping[int, Fault],
    keys: Mapping[ProviderId, int] | None = None,
    *,
    retry_after_s: float | None = None,
) -> tuple[Moment, ...]:
    """What would happen, in order. Ends in ANSWERED or GAVE_UP.

    faults: by position in the plan; who is not named answers.   keys: how many each provider has, 1 where nothing is
    said.   retry_after_s: the pause that a 429 and a 500 name; None for none.
    """
    skipped = [_skipped(refused) for refused in plan.refused]
    if not plan.steps:
        last = plan.refused[0]
        return (*skipped, Moment(Happening.GAVE_UP, last.provider, last.model, error=last.error))
    clock = _Clock()
    moments = list(skipped)
    for position, step in enumerate(plan.steps):
        steps_left = len(plan.steps) - position - 1
        fault = Fault.NONE if step.spec.family == "in_process" else faults.get(position, Fault.NONE)
        count = max(1, (keys or {}).get(step.spec.id, 1))
        walk = _Walk(step, position, fault, steps_left, clock, retry_after_s)
        failure = walk.asked(count)
        moments += walk.moments
        if failure is None:
            return tuple(moments)
        told = (step.spec.id, step.model, position, clock.now_s)
        if after_failure(failure, has_output=False, attempt=1, keys_left=0, steps_left=steps_left) is not Next.STEP:
            moments.append(Moment(Happening.GAVE_UP, *told, error=failure))
            return tuple(moments)
        following = plan.steps[position + 1]
        moments.append(Moment(Happening.NEXT, following.spec.id, following.model, position + 1, clock.now_s))
    return tuple(moments)


class _Walk:
    """One step of the plan: its keys in order, waits that are worth it."""

    def __init__(
        self,
        step: Candidate,
        position: int,
        fault: Fault,
        steps_left: int,
        clock: _Clock,
        retry_after_s: float | None,
    ) -> None:
        self.moments: list[Moment] = []
        self._step = step
        self._position = position
        self._fault = fault
        self._steps_left = steps_left
        self._clock = clock
        self._retry_after_s = retry_after_s

    def asked(self, count: int) -> AppError | None:
        """None when it answered. count: of its keys."""
        provider, clock = self._step.spec.id, self._clock
        keys = sorted(range(1, count + 1), key=lambda key: clock.left(provider, key))
        rest = clock.left(provider, keys[0])
        if rest and self._steps_left:
            rested = RateLimited(self._step.spec.name, "it asked for a pause a moment ago", retry_after_s=rest)
            self._tell(Happening.RESTS, error=rested)
            return rested
        attempt = 1
        while True:
            self._tell(Happening.ASKED, key=keys[0])
            error = failure_of(self._fault, self._step, self._retry_after_s)
            if error is None:
                self._tell(Happening.ANSWERED)
                return None
            if isinstance(error, TimedOut):
                clock.now_s += patience_s(self._step)
            pause = cool_down(error)
            if pause:
                clock.rests[provider, keys[0]] = clock.now_s + pause
            self._tell(Happening.FAILED, error=error, key=keys[0], pause_s=pause)
            following = after_failure(
                error, has_output=False, attempt=attempt, keys_left=len(keys) - 1, steps_left=self._steps_left
            )
            if following is Next.KEY:
                keys = keys[1:]
                self._tell(Happening.OTHER_KEY, key=keys[0])
            elif following is Next.RETRY:
                wait = retry_wait(error, attempt) or 0.0
                clock.now_s += wait
                self._tell(Happening.WAITED, wait_s=wait)
                attempt += 1
            else:
                return error

    def _tell(
        self,
        what: Happening,
        *,
        wait_s: float = 0.0,
        error: AppError | None = None,
        key: int = 1,
        pause_s: float = 0.0,
    ) -> None:
        step, at_s = self._step, self._clock.now_s
        self.moments.append(Moment(what, step.spec.id, step.model, self._position, at_s, wait_s, error, key, pause_s))


def failure_of(fault: Fault, step: Candidate, retry_after_s: float | None = None) -> AppError | None:
    """The error that stands for a fault; None where there is none."""
    name = step.spec.name
    match fault:
        case Fault.NONE:
            return None
        case Fault.RATE_LIMITED:
            return RateLimited(name, retry_after_s=retry_after_s)
        case Fault.FAILS:
            return Overloaded(name, 500, retry_after_s=retry_after_s)
        case Fault.TIMES_OUT:
            return TimedOut(name, "answer", patience_s(step))
        case Fault.REFUSED:
            return Unreachable(name, "the connection was refused")


def patience_s(step: Candidate) -> float:
    """How long a silent server is waited for."""
    return FAR_TIMEOUT_S if step.privacy is Privacy.THIRD_PARTY else NEAR_TIMEOUT_S


def _skipped(refused: Refused) -> Moment:
    return Moment(Happening.SKIPPED, refused.provider, refused.model, error=refused.error)
