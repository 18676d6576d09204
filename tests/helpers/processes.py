"""Processes as tests look at them: alive or gone, and what descends from one. A zombie counts as gone."""

import time
from threading import Event

import psutil

STEP_S = 0.01
_pause = Event()  # never set: waiting on it is a pause that Ctrl+C ends


def is_alive(pid: int) -> bool:
    """Whether a process still runs; one that has ended and was not yet collected by its parent does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def descendants(pid: int) -> list[int]:
    """Pids of the living children of a process and of theirs; empty when it is gone."""
    try:
        return [child.pid for child in psutil.Process(pid).children(recursive=True) if is_alive(child.pid)]
    except psutil.NoSuchProcess:
        return []


def wait_gone(pids: list[int], within_s: float) -> list[int]:
    """Wait until none of them runs; returns those that still do after `within_s` seconds."""
    deadline = time.monotonic() + within_s
    while (left := [pid for pid in pids if is_alive(pid)]) and time.monotonic() < deadline:
        _pause.wait(STEP_S)
    return left


def kill(pid: int) -> None:
    """SIGKILL, as a crash or the kernel would; nothing when it is gone already."""
    try:
        psutil.Process(pid).kill()
    except psutil.NoSuchProcess:
        return


def resident_bytes(pid: int) -> int:
    """Memory of one process as the kernel counts it: resident set size."""
    return int(psutil.Process(pid).memory_info().rss)
