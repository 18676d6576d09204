"""Watches over an engine where the system does not (macOS): ends its group when our end of a pipe is closed. A script.

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
    if not said.endswith(DONE):
        try:
            os.killpg(group, signal.SIGKILL)
        except OSError:  # it ended together with its owner
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
