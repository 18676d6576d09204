"""Which process is which: a number alone is given to others again, so birth, program and nonce must fit as well."""

import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from threading import Event
from typing import Final

import psutil

from hexalogue.engines.environment import NONCE_VARIABLE

# For a program that was asked to end and has nobody who waits for it.
POLITE_S: Final = 0.5
KILL_S: Final = 1.0
_STEP_S: Final = 0.01

# Of /proc/PID/stat, counted behind the name in parentheses (proc(5)).
_STATE_FIELD: Final = 0
_START_FIELD: Final = 19
_GONE: Final = frozenset({"Z", "X", "x"})
_DELETED: Final = " (deleted)"

_pause = Event()  # never set: waiting on it is a pause


def born(pid: int) -> str:
    """When a living process began, in a form that only equals itself; empty when there is none.

    On Linux the start of the system and the ticks since: the clock may be set meanwhile, and psutil's seconds with it.
    """
    if sys.platform == "linux":
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
        except OSError:
            return ""
        return "" if fields[_STATE_FIELD] in _GONE else f"{_boot()} {fields[_START_FIELD]}"
    try:
        process = psutil.Process(pid)
        return "" if process.status() == psutil.STATUS_ZOMBIE else f"{process.create_time():.6f}"
    except psutil.Error:
        return ""


@cache
def _boot() -> str:
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def is_the_same(pid: int | None, birth: str) -> bool:
    """Whether this process still lives."""
    return pid is not None and bool(birth) and born(pid) == birth


def is_engine(pid: int | None, birth: str, exe: str, nonce: str) -> bool:
    """Whether that number is our engine: born then, of this program, and with our nonce where that can be read."""
    if pid is None or not is_the_same(pid, birth):
        return False
    try:
        process = psutil.Process(pid)
        if process.exe().removesuffix(_DELETED) != exe:
            return False
        with contextlib.suppress(psutil.AccessDenied):
            return process.environ().get(NONCE_VARIABLE) == nonce
    except psutil.Error:
        return False
    return True


def end_engine(pid: int, birth: str, exe: str, nonce: str) -> bool:
    """End an engine that nobody supervises, with all it started; at most 1.5 s. False when it is not ours.

    Blocks: not for the loop's thread.
    """
    if not is_engine(pid, birth, exe, nonce):
        return False
    _signal(pid, signal.SIGTERM)
    if not _is_gone(pid, birth, POLITE_S) and is_engine(pid, birth, exe, nonce):
        _signal(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        _is_gone(pid, birth, KILL_S)
    return True


def end_family(nonce: str) -> int:
    """End every process that carries the nonce: what a dead engine had started. Returns how many. Blocks."""
    family = list(_family(nonce))
    for process in family:
        with contextlib.suppress(psutil.Error):
            process.kill()
    psutil.wait_procs(family, timeout=KILL_S)
    return len(family)


def _family(nonce: str) -> Iterator[psutil.Process]:
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.environ().get(NONCE_VARIABLE) == nonce and process.status() != psutil.STATUS_ZOMBIE:
                yield process


def _signal(pid: int, number: signal.Signals) -> None:
    """To its group, which it leads; on Windows there is only an end."""
    with contextlib.suppress(ProcessLookupError, PermissionError, psutil.Error):
        if sys.platform == "win32":
            psutil.Process(pid).kill()
        elif os.getpgid(pid) == pid:
            os.killpg(pid, number)
        else:
            psutil.Process(pid).send_signal(number)


def _is_gone(pid: int, birth: str, within_s: float) -> bool:
    deadline = time.monotonic() + within_s
    while is_the_same(pid, birth):
        if time.monotonic() > deadline:
            return False
        _pause.wait(_STEP_S)
    return True
