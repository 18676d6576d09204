"""Speeds on disk, `speeds.json` in the folder of the engines. What cannot be read is forgotten, and learned again.

No model is named in it: a row holds an engine, a size and a speed.
"""

import math
import time
from pathlib import Path
from threading import Lock
from typing import Any

from hexalogue.domain.speeds import MAX_ROWS, Run, Setup, Speed, SpeedRow, expected, noted
from hexalogue.models.small_json import DAMAGED, keep, stored

# 200 rows are 30 kB; a larger file is not ours, or damaged.
MAX_BYTES = 1 << 20


class SpeedFile:
    """Fulfils `domain.speeds.SpeedBook`. Read anew before each change: of two processes, both are remembered."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def note(self, run: Run) -> None:
        """See the port."""
        with self._lock:
            before = _read(self._path)
            rows = noted(before, run, time.time())
            if rows != before:
                self._write(rows)

    def expected(self, setup: Setup, read_bytes: int) -> Speed | None:
        """See the port."""
        with self._lock:
            return expected(_read(self._path), setup, read_bytes)

    def _write(self, rows: tuple[SpeedRow, ...]) -> None:
        listed = [
            [
                row.setup.backend,
                row.setup.variant,
                row.setup.placement,
                row.read_bytes,
                row.tokens_per_s,
                row.runs,
                row.at,
            ]
            for row in rows
        ]
        keep(self._path, {"rows": listed})


def _read(path: Path) -> tuple[SpeedRow, ...]:
    try:
        return tuple(_row(row) for row in stored(path, MAX_BYTES)["rows"][:MAX_ROWS])
    except DAMAGED:
        return ()


def _row(row: list[Any]) -> SpeedRow:
    backend, variant, placement, read_bytes, tokens_per_s, runs, at = row
    numbers = (float(read_bytes), float(tokens_per_s), float(at))
    if not all(map(math.isfinite, numbers)) or numbers[0] <= 0 or numbers[1] <= 0:
        raise ValueError("a row that nobody wrote")
    return SpeedRow(Setup(str(backend), str(variant), str(placement)), numbers[0], numbers[1], int(runs), numbers[2])
