"""Linux: the kernel kills a program when the thread that forked it ends (PR_SET_PDEATHSIG), so nothing watches."""

import contextlib
import resource
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from hexalogue.engines.posix_group import GroupTie, confirm, started

# -1000 to 1000; the window has 0. High enough that an engine goes first when memory runs out.
_OOM_SCORE = 500


def tied_by_signal(argv: Sequence[str], environment: Mapping[str, str], folder: Path | None) -> GroupTie:
    """Start it. To be called by the thread that then waits for it. Raises OSError."""
    process, channel, report = started(argv, environment, folder)
    _limit(process.pid)
    confirm(process, channel, report, argv[0])
    return GroupTie(process, channel)


def _limit(pid: int) -> None:
    """No core dump, which may be as large as the model and holds its questions; taken first when memory runs out."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            resource.prlimit(pid, resource.RLIMIT_CORE, (0, 0))
        with contextlib.suppress(OSError):
            Path(f"/proc/{pid}/oom_score_adj").write_text(str(_OOM_SCORE))
