"""What a test left running: child processes, threads, tasks, timers, windows; each named.

A plain test pays for two cheap snapshots. Qt is looked at only when it is there already.
"""

import asyncio
import gc
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

GRACE_S = 2.0  # pool threads and ended children need a moment on a busy machine
STEP_S = 0.01
_PROC_TASKS = Path("/proc/self/task")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was already running. threads: identities; children: pids; windows and timers: Python identities."""

    threads: frozenset[int | None]
    children: frozenset[int]
    windows: frozenset[int]
    timers: frozenset[int]


def snapshot() -> Snapshot:
    """Remember what runs now."""
    return Snapshot(
        threads=frozenset(thread.ident for thread in threading.enumerate()),
        children=frozenset(child_pids()),
        windows=frozenset(id(window) for window in _visible_windows()),
        timers=frozenset(id(timer) for timer in _running_timers()),
    )


def child_pids() -> list[int]:
    """Pids of this process's children: Linux lists them by thread (microseconds), elsewhere psutil looks at all."""
    try:
        lists = [(task / "children").read_text() for task in _PROC_TASKS.iterdir()]
    except OSError:
        return [child.pid for child in psutil.Process().children()]
    return [int(pid) for text in lists for pid in text.split()]


def left_since(before: Snapshot) -> list[str]:
    """One sentence for everything that runs now and did not then, after a moment of grace for what is ending."""
    deadline = time.monotonic() + GRACE_S
    while (left := _left_outside_qt(before)) and time.monotonic() < deadline:
        threading.Event().wait(STEP_S)
    return left + _left_in_qt(before)


async def left_tasks() -> list[str]:
    """Names of the tasks on the running loop besides the caller; those that are ending get a moment."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    if others:
        _, others = await asyncio.wait(others, timeout=0.2)
    for task in others:
        task.cancel()
    return sorted(task.get_name() for task in others)


def _left_outside_qt(before: Snapshot) -> list[str]:
    threads = [
        f"thread left running: {thread.name}"
        for thread in threading.enumerate()
        if thread.ident not in before.threads and not isinstance(thread, threading._DummyThread)
    ]
    return threads + [f"child left running: {_said(pid)}" for pid in child_pids() if pid not in before.children]


def _said(pid: int) -> str:
    try:
        process = psutil.Process(pid)
        return f"{pid} ({process.status()}) {' '.join(process.cmdline())[:200]}"
    except psutil.Error:
        return f"{pid} (gone meanwhile)"


def _left_in_qt(before: Snapshot) -> list[str]:
    if not _has_application():
        return []
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows = [
        f"window left open: {type(window).__name__} {window.objectName()!r} {window.windowTitle()!r}"
        for window in _visible_windows()
        if id(window) not in before.windows
    ]
    timers = [
        f"timer left running: every {timer.interval()} ms, of {_owner(timer)}"
        for timer in _running_timers()
        if id(timer) not in before.timers
    ]
    return windows + timers


def _has_application() -> bool:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets is not None and widgets.QApplication.instance() is not None


def _visible_windows() -> "list[QWidget]":
    if not _has_application():
        return []
    from PySide6.QtWidgets import QApplication

    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _running_timers() -> "list[QTimer]":
    """Timers that Python holds: Qt has no list of its own. Cheap because conftest freezes what was there before."""
    if not _has_application():
        return []
    import shiboken6
    from PySide6.QtCore import QTimer

    found = [thing for thing in gc.get_objects() if type(thing) is QTimer]
    return [timer for timer in found if shiboken6.isValid(timer) and timer.isActive()]


def _owner(timer: "QTimer") -> str:
    parent = timer.parent()
    return "nobody" if parent is None else f"{type(parent).__name__} {parent.objectName()!r}"
