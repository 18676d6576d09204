"""Watches over an engine and what that starts, where the system does not (Linux, macOS): ends its group, and all of its
session where that can be seen, when our end of a pipe is closed. A script.

Standard input says `done` before it ends when the engine is over; without that word its owner is dead.
"""

import os
import signal
import sys

DONE = b"done"


def main(arguments: list[str]) -> int:
    """arguments: GROUP. Returns when there is nothing left to watch over."""
    group = int(arguments[0])
    said = b""
    while piece := os.read(0, 64):
        said = (said + piece)[-64:]
    if said.endswith(DONE):
        return 0
    others = _others_of_session(group)
    for end, number in ((os.killpg, group), *((os.kill, pid) for pid in others)):
        try:
            end(number, signal.SIGKILL)
        except OSError:  # it ended together with its owner
            continue
    return 0


def _others_of_session(group: int) -> list[int]:
    """Who is in the session that the engine leads and has a group of its own; empty where there is no /proc."""
    try:
        pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]  # noqa: PTH208 - pathlib takes 4 ms
    except OSError:
        return []
    return [pid for pid in pids if _session(pid) == group]


def _session(pid: int) -> int:
    try:
        return os.getsid(pid)
    except OSError:  # gone meanwhile
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
