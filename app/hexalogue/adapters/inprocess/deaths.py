"""Why a worker ended: from its exit status, its last words and the memory to an error with the cause in it. Pure."""

import re
import signal
from dataclasses import dataclass
from typing import Final

from hexalogue.adapters.inprocess import ENGINE
from hexalogue.domain.errors import AppError, Died, OutOfMemory, StartFailed

# A kill without a killer below this much free memory counts as the system's own.
SCARCE_MEMORY_BYTES: Final = 256 * 1024 * 1024

_DETAIL_CHARS: Final = 2000

_MEMORY_WORDS: Final = re.compile(
    r"bad_alloc|failed to allocate|unable to allocate|out of memory|cannot allocate memory|MemoryError", re.IGNORECASE
)
_ASSERTION: Final = re.compile(r"^.*GGML_(?:ASSERT|ABORT).*$|^.*terminate called.*$|^.*what\(\):.*$", re.MULTILINE)

_ILLEGAL_INSTRUCTION: Final = "it was built for another processor"

# Windows says the same things in NTSTATUS values (ntstatus.h, [MS-ERREF] 2.3.1, read 2026-11-21).
_WINDOWS: Final = {
    0xC0000005: "memory access violation",
    0xC000001D: _ILLEGAL_INSTRUCTION,
    0xC0000409: "it ended itself (abort)",
    0xC00000FD: "stack overflow",
    0xC0000135: "a library is missing",
}
# Below minus this a status is no signal but an NTSTATUS read as a signed number.
_SIGNALS_END: Final = 128
_WINDOWS_NO_MEMORY: Final = 0xC0000017

_SIGNALS: Final = {
    "SIGSEGV": "memory access violation, SIGSEGV",
    "SIGBUS": "the model file changed or its disk went away, SIGBUS",
    "SIGILL": f"{_ILLEGAL_INSTRUCTION}, SIGILL",
    "SIGFPE": "arithmetic error, SIGFPE",
    "SIGKILL": "ended from outside, SIGKILL",
    "SIGTERM": "ended from outside, SIGTERM",
}

_REINSTALL: Final = "Install the Hexalogue for this computer's processor, or build the engine again with “make run”."


@dataclass(frozen=True, slots=True)
class Memory:
    """What the system says. None where it says nothing. oom_kills: since the system started."""

    available_bytes: int | None = None
    oom_kills: int | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """How a worker ended. status: exit code, or minus the signal. hung: it was killed because it did not answer."""

    status: int
    last_words: str = ""
    at_start: Memory = Memory()
    at_end: Memory = Memory()
    hung: bool = False


def explained(ending: Ending, *, while_loading: bool, engine: str = ENGINE) -> AppError:
    """The error for a worker that ended unasked: OutOfMemory, StartFailed while it was loading, else Died."""
    detail = ending.last_words.strip()[-_DETAIL_CHARS:]
    if is_out_of_memory(ending):
        return OutOfMemory(engine, detail=detail)
    how = said_status(ending)
    error = StartFailed(engine, how, detail=detail) if while_loading else Died(engine, how, detail=detail)
    if _ILLEGAL_INSTRUCTION in how:
        error.fix = _REINSTALL
    return error


def is_out_of_memory(ending: Ending) -> bool:
    """Whether memory was the cause: said so itself, or taken by the system."""
    if ending.hung:
        return False
    if ending.status == _WINDOWS_NO_MEMORY or _MEMORY_WORDS.search(ending.last_words):
        return True
    if ending.status != -int(getattr(signal, "SIGKILL", 9)):
        return False
    before, after = ending.at_start.oom_kills, ending.at_end.oom_kills
    if before is not None and after is not None and after > before:
        return True
    free = ending.at_end.available_bytes
    return free is not None and free < SCARCE_MEMORY_BYTES


def said_status(ending: Ending) -> str:
    """The exit status in words, with the line of the assertion that failed where there is one."""
    if ending.hung:
        return "it did not answer any more"
    assertion = _ASSERTION.findall(ending.last_words)
    if -_SIGNALS_END < ending.status < 0:
        name = _signal_name(-ending.status)
        if name == "SIGABRT":
            return f"it ended itself, SIGABRT: {_shortened(assertion[-1])}" if assertion else "it ended itself, SIGABRT"
        return _SIGNALS.get(name, name)
    return _WINDOWS.get(ending.status & 0xFFFFFFFF, f"exit code {ending.status}")


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _shortened(line: str) -> str:
    """The line without the builder's folders: `.../ggml-cpu.c:1234: GGML_ASSERT(x) failed`."""
    return re.sub(r"(?:/[^\s/:]+)+/", "", line.strip())[:160]
