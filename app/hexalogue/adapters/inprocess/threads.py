"""How many threads the engine computes with on this machine, now."""

import psutil

from hexalogue.domain.threads import thread_count


def chosen(asked: int) -> int:
    """The threads a person asked for, capped by the processor; 0 = from this machine and its load now."""
    if asked > 0:
        return min(asked, psutil.cpu_count() or 1)
    return thread_count(psutil.cpu_count(logical=False) or 1, psutil.getloadavg()[0])
