"""How much memory is in use. Blocking: call it in a thread. Not imported before the first paint, for psutil's sake."""

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class MemoryUse:
    """Bytes. own: our processes, the model's worker included.   used: not available to a new process."""

    own: int
    used: int
    total: int


def memory_use() -> MemoryUse:
    """The figures now. A child that ends meanwhile is left out."""
    memory = psutil.virtual_memory()
    own = psutil.Process()
    resident = sum(_resident(process) for process in (own, *own.children(recursive=True)))
    return MemoryUse(resident, memory.total - memory.available, memory.total)


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0
