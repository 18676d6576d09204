"""How often the system has ended a process because memory ran out: for telling such a kill from another one's."""

from pathlib import Path
from typing import Final

# The kernel's own count (Linux 4.13 and later, proc(5), /proc/vmstat), and this container's
# (Documentation/admin-guide/cgroup-v2.rst).
_COUNTS: Final = (Path("/proc/vmstat"), Path("/sys/fs/cgroup/memory.events"))
_NAME: Final = "oom_kill "


def memory_kills(paths: tuple[Path, ...] = _COUNTS) -> int:
    """So many since the system started; 0 where nobody counts. Never raises."""
    return sum(_count(path) for path in paths)


def _count(path: Path) -> int:
    try:
        lines = path.read_text().splitlines()
        return sum(int(line.removeprefix(_NAME)) for line in lines if line.startswith(_NAME))
    except (OSError, ValueError):
        return 0
