"""What the system says about memory at this moment, for telling a kill for lack of memory from another."""

from pathlib import Path
from typing import Final

import psutil

from hexalogue.adapters.inprocess.deaths import Memory

# The kernel's own count of processes it ended for memory (Linux 4.13 and later, proc(5), /proc/vmstat).
_VMSTAT: Final = Path("/proc/vmstat")
# The same for this container, where control groups version 2 are mounted (Documentation/admin-guide/cgroup-v2.rst).
_CGROUP_EVENTS: Final = Path("/sys/fs/cgroup/memory.events")


def memory_now() -> Memory:
    """A snapshot; a few hundred microseconds. Never raises."""
    counts = [count for path in (_VMSTAT, _CGROUP_EVENTS) if (count := _count(path)) is not None]
    return Memory(psutil.virtual_memory().available, sum(counts) if counts else None)


def _count(path: Path) -> int | None:
    try:
        for line in path.read_text().splitlines():
            name, _, value = line.partition(" ")
            if name == "oom_kill":
                return int(value)
    except (OSError, ValueError):
        return None
    return None
