"""macOS, and any other POSIX system: a guard process ends the program's group when this process is gone.

The program waits for the guard: killed before that, we leave a trampoline that ends by itself. The guard needs nothing
of macOS, so it is tested on Linux as well.
"""

import contextlib
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from hexalogue.engines import guard
from hexalogue.engines.posix_group import GroupTie, confirm, guard_command, started


class GuardedTie(GroupTie):
    """A group with a guard, which is told when there is nothing left to guard."""

    watchman: "subprocess.Popen[bytes] | None" = None

    def wait(self) -> int:
        """See the port."""
        code = super().wait()
        # Before the number of the group can belong to others, the guard has forgotten it.
        if self.watchman is not None:
            with contextlib.suppress(OSError):
                self.watchman.communicate(guard.DONE)
        return code


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
            tie.watchman = _watchman(process.pid)
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


def _watchman(group: int) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 - our own script
        [*guard_command(), str(group)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
