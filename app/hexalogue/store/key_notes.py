"""`key-notes.json`: when keys were used and what checks of them found. Names and times; a key never comes near it.

What cannot be read is forgotten: every check can be made again.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any, Final, get_args

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.key_notes import MAX_NOTES, Change, KeyCheck, KeyNote, Notes
from hexalogue.domain.keys import KeyRef
from hexalogue.domain.verdicts import Outcome
from hexalogue.store.small_json import DAMAGED, keep, stored

FORMAT: Final = 1
# A row has some 200 bytes; a larger file is not ours, or damaged.
MAX_BYTES: Final = 1 << 20
_OUTCOMES: Final = frozenset(get_args(Outcome))


class KeyNotesFile:
    """Fulfils `domain.key_notes.KeyNoteStore`. Blocks: for worker threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def read(self) -> Notes:
        """See the port."""
        with self._lock:
            return self._read()

    def change(self, change: Change) -> Notes:
        """See the port."""
        with self._lock:
            before = self._read()
            after = change(before)
            if after != before:
                keep(self._path, _document(after))
            return after

    def _read(self) -> Notes:
        try:
            document = stored(self._path, MAX_BYTES)
            if document["format"] != FORMAT:
                return {}
            rows = document["keys"][:MAX_NOTES]
        except DAMAGED:
            return {}
        notes: dict[KeyRef, KeyNote] = {}
        for row in rows:
            with suppress(ValueError, TypeError, KeyError, AttributeError):  # one row that is wrong costs that row
                notes[KeyRef(ProviderId(str(row["provider"])), str(row["label"]))] = _note(row)
        return notes


def _note(row: dict[str, Any]) -> KeyNote:
    check = row.get("check")
    return KeyNote(_time(row.get("used_at")), None if check is None else _check(check))


def _check(row: dict[str, Any]) -> KeyCheck:
    at, models = _time(row["at"]), row.get("models")
    if at is None or row["outcome"] not in _OUTCOMES or not (models is None or type(models) is int):
        raise ValueError("a row that nobody wrote")
    return KeyCheck(row["outcome"], at, models, str(row.get("why", "")), _time(row.get("retry_at")))


def _time(text: str | None) -> datetime | None:
    if text is None:
        return None
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time of no zone")
    return at


def _document(notes: Notes) -> dict[str, Any]:
    rows = [_row(ref, note) for ref, note in list(notes.items())[-MAX_NOTES:]]
    return {"format": FORMAT, "keys": rows}


def _row(ref: KeyRef, note: KeyNote) -> dict[str, Any]:
    row: dict[str, Any] = {"provider": ref.provider, "label": ref.label, "used_at": _iso(note.used_at)}
    check = note.check
    if check is not None:
        row["check"] = {
            "outcome": check.outcome,
            "at": _iso(check.at),
            "models": check.models,
            "why": check.why,
            "retry_at": _iso(check.retry_at),
        }
    return row


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
