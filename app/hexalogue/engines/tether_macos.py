"""macOS, and any other POSIX system: a guard process ends the program's group when this process is gone.

The program waits for the guard: killed before that, we leave a trampoline that ends by itself. The guard needs nothing
of macOS, so it is tested on Linux as well.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from hexalogue.engines.posix_group import GuardedTie, confirm, started, watchman


def tied_by_guard(argv: Sequence[str], environment: Mapping[str, str], folder: Path | None) -> GuardedTie:
    """Start it and its guard. Raises OSError."""
    go, goes = os.pipe()
    try:
        process, channel, report = started(argv, environment, folder, go)
    except OSError:
        os.close(goes)
        raise
    finally:
        os.close(go)
    tie = GuardedTie(process, channel)
    try:
        with os.fdopen(goes, "wb", buffering=0) as pipe:
            tie.watchman = watchman(process.pid)
            pipe.write(b"g")
    except OSError:  # no guard, or it is dead already: the pipe's end is the program's
        os.close(report)
        tie.wait()
        channel.close()
        raise
    try:
        confirm(process, channel, report, argv[0])
    except OSError:
        tie.wait()
        raise
    return tie
