"""The worker's first acts: it dies with the application, is taken first when memory runs out, and leaves no core dump.

Each act is of one system; elsewhere the end of standard input is what ends the worker (`worker._read_requests`).
"""

import contextlib
import ctypes
import os
import signal
import sys
from pathlib import Path
from typing import Final

# The parent's process id, so that a worker whose parent died before it could look still notices.
PARENT_VARIABLE: Final = "HEXALOGUE_WORKER_PARENT"

# prctl(2), Linux: the signal to get when the parent dies.
_PR_SET_PDEATHSIG: Final = 1

# -1000 to 1000; the window has 0. High enough that the worker goes first, whatever else is large.
_OOM_SCORE: Final = 500


def tie_to_parent() -> None:
    """Call before anything that takes time. Ends the process when the parent is gone already."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text(str(_OOM_SCORE))
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        parent = os.environ.get(PARENT_VARIABLE, "")
        if parent and str(os.getppid()) != parent:
            os._exit(0)
