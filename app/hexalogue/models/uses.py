"""When each model was last used: a small JSON in our folder. Lost or damaged, it is only no longer known."""

import math
from pathlib import Path

from hexalogue.models.small_json import DAMAGED, keep, stored

MAX_ROWS = 500
_MAX_BYTES = 1 << 20


class Uses:
    """Times in seconds since the epoch, by path. One thread at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._times: dict[str, float] | None = None

    def last(self, model: Path) -> float:
        """When the file was used last; 0 for never."""
        return self._all().get(str(model), 0.0)

    def note(self, model: Path, at: float) -> None:
        """It is used now. A disk that cannot be written costs only this."""
        self._times = {**_read(self._path), str(model): at}
        newest = sorted(self._times.items(), key=lambda row: -row[1])[:MAX_ROWS]
        keep(self._path, {"uses": dict(newest)})

    def _all(self) -> dict[str, float]:
        if self._times is None:
            self._times = _read(self._path)
        return self._times


def _read(path: Path) -> dict[str, float]:
    try:
        times = {str(name): float(at) for name, at in stored(path, _MAX_BYTES)["uses"].items()}
    except DAMAGED:
        return {}
    return {name: at for name, at in times.items() if math.isfinite(at) and at > 0}
