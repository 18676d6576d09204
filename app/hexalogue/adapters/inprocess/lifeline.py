"""The worker's first acts: it dies with the application, is taken first when memory runs out, and leaves no core dump.

Each act is of one system; elsewhere the end of standard input is what ends the worker (`worker._read_requests`).
"""

import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, NoReturn

# The parent's process id, so that a worker whose parent died before it could look still notices.
PARENT_VARIABLE: Final = "HEXALOGUE_WORKER_PARENT"

# prctl(2), Linux: the signal to get when the parent dies.
_PR_SET_PDEATHSIG: Final = 1

# -1000 to 1000; the window has 0. High enough that the worker goes first, whatever else is large.
_OOM_SCORE: Final = 500


_last_acts: list[Callable[[], None]] = []


def at_the_end(act: Callable[[], None]) -> None:
    """Do this when the application's end of the line is closed: for what a worker has started itself."""
    _last_acts.append(act)


def end_now(status: int) -> NoReturn:
    """The last acts, then the end, whatever native code is doing."""
    for act in _last_acts:
        with contextlib.suppress(OSError):
            act()
    os._exit(status)


def dies_with_this_process() -> Callable[[], None] | None:
    """What a process started from here calls before its program: on Linux it ends when this one does, however that
    ends. Elsewhere None: there the last acts end it, which a SIGKILL of the worker leaves undone."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl  # looked up here: between fork and exec nothing may be imported

    def tie() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)

    return tie


def tie_to_parent() -> None:
    """Call before anything that takes time. Ends the process when the parent is gone already."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text(str(_OOM_SCORE))
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError):  # none was allowed at all
            resource.setrlimit(resource.RLIMIT_CORE, (1, 1))  # see boot/cores.py
        parent = os.environ.get(PARENT_VARIABLE, "")
        if parent and str(os.getppid()) != parent:
            os._exit(0)
