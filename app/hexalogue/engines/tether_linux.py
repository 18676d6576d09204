"""Linux: the kernel kills a program when the thread that forked it ends (PR_SET_PDEATHSIG). What the program has
started itself gets no such signal: a guard ends that, as on macOS, and the program does not wait for it.
"""

import contextlib
import resource
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from hexalogue.engines.posix_group import GuardedTie, confirm, started, watchman

# -1000 to 1000; the window has 0. High enough that an engine goes first when memory runs out.
_OOM_SCORE = 500


def tied_by_signal(argv: Sequence[str], environment: Mapping[str, str], folder: Path | None) -> GuardedTie:
    """Start it. To be called by the thread that then waits for it. Raises OSError."""
    process, channel, report = started(argv, environment, folder)
    _limit(process.pid)
    tie = GuardedTie(process, channel)
    with contextlib.suppress(
        OSError
    ):  # without a guard, what it starts is ended when the ledger is next looked through
        tie.watchman = watchman(process.pid)
    try:
        confirm(process, channel, report, argv[0])
    except OSError:
        tie.dismiss()
        raise
    return tie


def _limit(pid: int) -> None:
    """No core dump, which may be as large as the model and holds its questions; taken first when memory runs out."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            resource.prlimit(pid, resource.RLIMIT_CORE, (1, 1))  # see boot/cores.py
        with contextlib.suppress(OSError):
            Path(f"/proc/{pid}/oom_score_adj").write_text(str(_OOM_SCORE))
