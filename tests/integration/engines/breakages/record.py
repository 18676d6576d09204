"""The logs of the real failures anew: `python -m tests.integration.engines.breakages.record [NAME ...]`.

Writes tests/fixtures/engine_logs/NAME.txt without clocks, folders and secrets, and prints the exit codes: a new one
gets its entry in manifest.toml by hand.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.integration.engines.breakages.every import EVERY
from tests.integration.engines.breakages.stage import Stage

from hexalogue.engines.faults import last_words

LOGS = Path(__file__).parents[3] / "fixtures" / "engine_logs"
LINES = 12
# What llama-server says at every start.
NOISE = ("CORS is set", "security risk", "more info: ", "-----------------", "verbosity = ", "cleaning up before")


def main(names: list[str]) -> None:
    """Break what is named, or everything."""
    for name in names or sorted(EVERY):
        with tempfile.TemporaryDirectory() as folder:
            ended = asyncio.run(EVERY[name][1](Stage(Path(folder))))
        lines = [line for line in ended.tail.splitlines() if not any(noise in line for noise in NOISE)]
        kept = lines if len(lines) <= 2 * LINES else [*lines[:LINES], "…", *lines[-LINES:]]
        text = "".join(f"{last_words(line)}\n" for line in kept)
        (LOGS / f"{name}.txt").write_text(text)
        sys.stdout.write(f"{name} exit={ended.exit_code} engine={ended.engine} lines={len(lines)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
