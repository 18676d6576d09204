"""No core dumps: keys and conversations lie in memory while they are used, and must not lie in a file after a crash."""

import sys
from contextlib import suppress
from typing import Final

# Not none: a core of no bytes is still handed to a program that the system has for it (systemd-coredump, apport); one
# byte is what Linux takes as "not even that". A file is written for neither: both are less than a page.
# Source: fs/coredump.c, "cprm.limit == 1", read 2026-11-21; man 5 core, "Piping core dumps to a program".
CORE_BYTES: Final = 1


def forbid_core_dumps() -> None:
    """For this process and everything that it starts, for good. Windows writes none unless an administrator asks."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    wanted = min(hard, CORE_BYTES) if hard != resource.RLIM_INFINITY else CORE_BYTES
    with suppress(OSError, ValueError):  # a system that allows nobody to lower it; the window is worth more
        resource.setrlimit(resource.RLIMIT_CORE, (wanted, wanted))
