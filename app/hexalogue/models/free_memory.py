"""How much memory a new process may take: what the system has free, and what a container leaves of it."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

CONTROL_GROUPS = Path("/sys/fs/cgroup")
OWN_GROUPS = Path("/proc/self/cgroup")


def free_memory(own_groups: Path = OWN_GROUPS, control_groups: Path = CONTROL_GROUPS) -> int:
    """Bytes free now: the least of the system's and of every limit set on this process's control groups."""
    import psutil  # 20 ms that the first painted window need not wait for

    free: int = psutil.virtual_memory().available
    return max(0, min([free, *left_in_groups(own_groups, control_groups)]))


def left_in_groups(own_groups: Path, control_groups: Path) -> list[int]:
    """What each memory limit on this process leaves; empty without limits, and on other systems than Linux.

    Source: Linux `cgroups(7)`; memory.max and memory.current (version 2), memory.limit_in_bytes (version 1).
    """
    try:
        lines = own_groups.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    left: list[int] = []
    for line in lines:
        _, controllers, name = line.split(":", 2) if line.count(":") >= 2 else ("", "-", "")
        if controllers == "":
            left += _left(control_groups, name, "memory.max", "memory.current")
        elif "memory" in controllers.split(","):
            left += _left(control_groups / "memory", name, "memory.limit_in_bytes", "memory.usage_in_bytes")
    return left


def _left(root: Path, name: str, limit_file: str, used_file: str) -> Iterator[int]:
    """Limits hold for a group and for all that it is in."""
    group = PurePosixPath(name.lstrip("/"))
    for folder in (group, *group.parents):
        limit, used = _number(root / folder / limit_file), _number(root / folder / used_file)
        if limit is not None and used is not None:
            yield limit - used + _reclaimable(root / folder)


def _reclaimable(folder: Path) -> int:
    """File pages count as used and go when they are needed: the inactive ones are as good as free."""
    try:
        text = (folder / "memory.stat").read_text(encoding="utf-8")
    except OSError:
        return 0
    for line in text.splitlines():
        key, _, number = line.partition(" ")
        if key == "inactive_file" and number.strip().isdigit():
            return int(number)
    return 0


def _number(path: Path) -> int | None:
    """The file's number; None for “max”, and where there is no such file."""
    try:
        text = path.read_text(encoding="utf-8").strip()
    except OSError:
        return None
    return int(text) if text.isdigit() else None
