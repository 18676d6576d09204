"""How many threads an engine computes with, in this application or beside it. Pure."""

from typing import Final

# From here on one core is left for the window: below, a core is too much of the machine to leave it.
SPARE_CORE_FROM: Final = 4


def thread_count(physical_cores: int, load_1m: float) -> int:
    """Threads for a machine with so many cores and so much running on them already; at least 1.

    OpenMP threads wait for each other at every step, so one too many costs far more than one too few: two on a busy
    two-core machine made 2 to 7 tokens/s where one made 42 (measured 2026-11-21). Never less than half of the cores,
    because the load of the last minute may have been our own.
    """
    busy = round(load_1m)
    spare = 1 if physical_cores >= SPARE_CORE_FROM else 0
    return max(1, physical_cores // 2, min(physical_cores - spare, physical_cores - busy))
