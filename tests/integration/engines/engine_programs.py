"""Commands for the small engine with faults (`tests/stand_ins/engine_program.py`)."""

import sys
from pathlib import Path

from hexalogue.domain.engines import Command

PROGRAM = Path(__file__).resolve().parents[2] / "stand_ins" / "engine_program.py"
KEY = "not-a-key-but-as-long-as-one"


def program(mode: str, *words: str, **environment: str) -> Command:
    """The command for a mode."""
    argv = (sys.executable, "-I", "-S", str(PROGRAM), mode, *words)
    return Command(argv, {"HEXALOGUE_TEST_KEY": KEY, **environment})
