"""When each model was last used: a small JSON in our folder. Lost or damaged, it is only no longer known."""

import json
import math
import secrets
from contextlib import suppress
from pathlib import Path

VERSION = 1
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
        fresh = self._path.with_name(f".{self._path.name}.{secrets.token_hex(6)}")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh.write_text(json.dumps({"version": VERSION, "uses": dict(newest)}), encoding="utf-8")
            fresh.replace(self._path)
        except OSError:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)

    def _all(self) -> dict[str, float]:
        if self._times is None:
            self._times = _read(self._path)
        return self._times


def _read(path: Path) -> dict[str, float]:
    try:
        if path.stat().st_size > _MAX_BYTES:
            return {}
        stored = json.loads(path.read_bytes())
        if stored["version"] != VERSION:
            return {}
        times = {str(name): float(at) for name, at in stored["uses"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}
    return {name: at for name, at in times.items() if math.isfinite(at) and at > 0}
