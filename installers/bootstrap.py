"""Sets up this checkout for one command of the Makefile: `python3 -m installers.bootstrap TARGET`.

Exit status: 0 ready, 1 something is missing (cause and fix on standard error), 3 no display for the window,
130 interrupted. Python older than 3.11 can read this file, so that it can say what to do.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

OLDEST = (3, 11)
KNOWN_NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
ROOT = Path(__file__).resolve().parent.parent
TOO_OLD = """Hexalogue needs Python {oldest[0]}.{oldest[1]} or newer; this is {found}.
Fix: install a newer Python (Debian 12, Ubuntu 24.04 and later have one; Ubuntu 22.04: apt-get install python3.11
python3.11-venv; macOS: brew install python; Windows: python.org), or name one: make run PYTHON=/path/to/python3.12
"""


def newer_python(version: tuple[int, ...]) -> str | None:
    """A Python that is new enough where this version is not; "" where there is none; None where this one is."""
    if version[:2] >= OLDEST:
        return None
    return next((path for path in map(shutil.which, KNOWN_NEWER) if path), "")


def main(arguments: list[str]) -> int:
    """Sets up for the target named in `arguments`."""
    other = newer_python(sys.version_info[:3])
    if other:
        os.execv(other, [other, "-m", "installers.bootstrap", *arguments])  # noqa: S606 - no shell is wanted
    if other == "":
        sys.stderr.write(TOO_OLD.format(oldest=OLDEST, found=sys.version.split()[0]))
        return 1
    # Only now: these modules need Python 3.11.
    from installers.targets import set_up

    return set_up(ROOT, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
