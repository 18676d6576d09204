"""`troubles.json`: what went wrong with providers lately, as kinds, times and counts.

Only names of classes and numbers are written: a provider's own words may repeat a part of a key or of a question.
What cannot be read is forgotten, and what is old is left out.
"""

import re
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any, Final

from hexalogue.domain.troubles import KEPT, Trouble
from hexalogue.store.small_json import DAMAGED, keep, stored

FORMAT: Final = 1
# Some hundred providers with eight rows each; a larger file is not ours, or damaged.
MAX_BYTES: Final = 1 << 18
MAX_PROVIDERS: Final = 500
# What went wrong three weeks ago explains nothing today.
LATELY_S: Final = 21 * 86_400
# A clock that was set back a little is no mistake of the file.
_AHEAD_S: Final = 3600
_KIND: Final = re.compile(r"[A-Za-z_]{1,40}")


class TroublesFile:
    """Fulfils `domain.troubles.TroubleStore`. Blocks: for worker threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def read(self) -> Mapping[str, Sequence[Trouble]]:
        """See the port."""
        with self._lock:
            return self._read()

    def keep(self, provider: str, troubles: Sequence[Trouble]) -> None:
        """See the port. Read anew first, so that what another process noted of others stays."""
        with self._lock:
            known = {name: rows for name, rows in self._read().items() if name != provider}
            keep(self._path, _document({**known, provider: troubles}))

    def _read(self) -> dict[str, Sequence[Trouble]]:
        try:
            document = stored(self._path, MAX_BYTES)
            if document["format"] != FORMAT:
                return {}
            rows = list(document["providers"].items())[-MAX_PROVIDERS:]
        except DAMAGED:
            return {}
        found: dict[str, Sequence[Trouble]] = {}
        for provider, kept in rows:
            with suppress(ValueError, TypeError, KeyError):  # one provider that is wrong costs that one
                found[str(provider)] = _lately([_trouble(row) for row in kept[:KEPT]])
        return {provider: kept for provider, kept in found.items() if kept}


def _lately(rows: Sequence[Trouble]) -> tuple[Trouble, ...]:
    now = time.time()
    return tuple(row for row in rows if now - LATELY_S < row.at <= now + _AHEAD_S)


def _trouble(row: dict[str, Any]) -> Trouble:
    kind, at, times = row["kind"], row["at"], row["times"]
    if not isinstance(kind, str) or not _KIND.fullmatch(kind) or type(times) is not int or times < 1:
        raise ValueError("a row that nobody wrote")
    return Trouble(kind, float(at), "", times)


def _document(kept: Mapping[str, Sequence[Trouble]]) -> dict[str, Any]:
    rows = {
        provider: [{"kind": row.kind, "at": int(row.at), "times": row.times} for row in troubles]
        for provider, troubles in list(kept.items())[-MAX_PROVIDERS:]
    }
    return {"format": FORMAT, "providers": rows}
