"""How an engine lives: its states, when it is started again, and the sentences of its timeline. Pure.

What is changed for the next attempt is in `engine_steps`.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from hexalogue.domain.engines import EngineState, TimelineEntry, Variant
from hexalogue.domain.frozen import dataclass

# Of a timeline, the latest: a crash takes three entries.
TIMELINE_ENTRIES: Final = 50


class Happening(StrEnum):
    """What moves an engine from one state to another."""

    STARTED = "started"  # its process runs
    LISTENED = "listened"  # it takes connections, and says that it loads
    ANSWERED = "answered"  # its health check is good
    ANSWERED_SAFER = "answered_safer"  # good, but it runs one step safer than it was asked to
    FELL_SILENT = "fell_silent"  # its health check failed several times in a row
    ENDED = "ended"  # its process is gone
    STOP_ASKED = "stop_asked"


class IllegalTransition(ValueError):
    """Something that cannot happen in this state: a mistake of ours, never of the engine's."""

    def __init__(self, state: EngineState, happening: Happening) -> None:
        super().__init__(f"{happening.value} cannot happen to an engine that is {state.value}")


_S: Final = EngineState
_LIVING: Final = (_S.STARTING, _S.LOADING, _S.READY, _S.DEGRADED)

_TABLE: Final[Mapping[tuple[EngineState, Happening], EngineState]] = MappingProxyType(
    {
        (_S.STOPPED, Happening.STARTED): _S.STARTING,
        (_S.CRASHED, Happening.STARTED): _S.STARTING,
        (_S.STARTING, Happening.LISTENED): _S.LOADING,
        (_S.LOADING, Happening.LISTENED): _S.LOADING,
        **{(state, Happening.ANSWERED): _S.READY for state in _LIVING},
        **{(state, Happening.ANSWERED_SAFER): _S.DEGRADED for state in _LIVING},
        (_S.READY, Happening.FELL_SILENT): _S.DEGRADED,
        (_S.DEGRADED, Happening.FELL_SILENT): _S.DEGRADED,
        **{(state, Happening.ENDED): _S.CRASHED for state in _LIVING},
        (_S.STOPPING, Happening.ENDED): _S.STOPPED,
        **{(state, Happening.STOP_ASKED): _S.STOPPING for state in (*_LIVING, _S.STOPPING)},
        # There is no process whose end could be waited for.
        (_S.CRASHED, Happening.STOP_ASKED): _S.STOPPED,
        (_S.STOPPED, Happening.STOP_ASKED): _S.STOPPED,
    }
)


def transition(state: EngineState, happening: Happening) -> EngineState:
    """The next state. Raises IllegalTransition; a supervisor logs that and stays where it is."""
    try:
        return _TABLE[state, happening]
    except KeyError:
        raise IllegalTransition(state, happening) from None


@dataclass(frozen=True, slots=True)
class RestartPolicy:
    """When a crashed engine is started again. In seconds.

    The wait is first_s, then twice as long for each crash within within_s, at most cap_s; after at_most restarts within
    that time it is given up.
    """

    first_s: float = 0.5
    cap_s: float = 30.0
    at_most: int = 3
    within_s: float = 300.0


USUAL_POLICY: Final = RestartPolicy()


@dataclass(frozen=True, slots=True)
class Crash:
    """The end of one process. process: any number that no other process of this engine has.   at: in seconds."""

    process: int
    at: float


@dataclass(frozen=True, slots=True)
class CrashRecord:
    """The crashes that still count, oldest first."""

    crashes: tuple[Crash, ...] = ()

    def noted(self, crash: Crash, policy: RestartPolicy) -> "CrashRecord":
        """With one more. One process is one crash, however many signs of it there are: a broken answer, a log line, an
        exit code."""
        if any(known.process == crash.process for known in self.crashes):
            return self
        return replace(self, crashes=(*self.recent(policy, crash.at), crash))

    def recent(self, policy: RestartPolicy, now: float) -> tuple[Crash, ...]:
        """Those within the policy's time."""
        return tuple(crash for crash in self.crashes if crash.at > now - policy.within_s)


def wait_before(record: CrashRecord, policy: RestartPolicy, now: float) -> float | None:
    """Seconds to wait before the next attempt, 0 before the first; None when it is given up."""
    count = len(record.recent(policy, now))
    if count > policy.at_most:
        return None
    if not count:
        return 0.0
    # The exponent is bounded: a policy of a drill allows thousands.
    return min(policy.cap_s, policy.first_s * 2.0 ** min(count - 1, 30))


def added(timeline: tuple[TimelineEntry, ...], entry: TimelineEntry) -> tuple[TimelineEntry, ...]:
    """The timeline with one more entry, the oldest left out when it is long."""
    return (*timeline, entry)[-TIMELINE_ENTRIES:]


# --- sentences

BUILDS: Final[Mapping[Variant, str]] = MappingProxyType(
    {
        "cpu": "build for the processor",
        "metal": "build for Apple GPUs (Metal)",
        "cuda": "build for NVIDIA GPUs (CUDA)",
        "vulkan": "build for any GPU (Vulkan)",
        "rocm": "build for AMD GPUs (ROCm)",
        "sycl": "build for Intel GPUs (SYCL)",
        "openvino": "build for Intel hardware (OpenVINO)",
        "opencl": "build for Adreno GPUs (OpenCL)",
    }
)


def said_start(version: str, variant: Variant, model: str) -> str:
    """An attempt begins. model: empty where it is not known by a name."""
    if not model:
        return f"It starts: version {version}, {BUILDS[variant]}."
    return f"It starts: version {version}, {BUILDS[variant]}, with {model}."


def said_ready(took_s: float | None, change: str) -> str:
    """It answers. took_s: None where it did so before.   change: what is different from what was asked for."""
    if took_s is None:
        return f"It answers again, {change}." if change else "It answers again."
    return f"It is ready after {took_s:.1f} s, {change}." if change else f"It is ready after {took_s:.1f} s."


def said_again(message: str, wait_s: float, change: str, policy: RestartPolicy, count: int) -> str:
    """A crash after which it is started again. change: what is different then, empty for nothing."""
    different = f", {change}" if change else ""
    return f"{message} It starts again in {wait_s:g} s{different} (attempt {count} of {policy.at_most})."


def said_given_up(message: str, policy: RestartPolicy, count: int) -> str:
    """A crash after which it is not. count: crashes that count."""
    if count > policy.at_most:
        return f"{message} It ended {count} times within {_said_time(policy.within_s)} and is not started again."
    return f"{message} Another attempt would fail in the same way, so it is not started again."


def _said_time(seconds: float) -> str:
    minutes = seconds / 60
    return f"{minutes:g} minutes" if minutes > 1 else f"{seconds:g} s"
