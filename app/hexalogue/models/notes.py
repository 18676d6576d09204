"""What was found out about files, remembered while they stay the same: a small JSON beside what it is about.

A note is a saving of time and never the only truth: a lost, damaged or unwritable notes file means finding out again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hexalogue.models.small_json import DAMAGED, keep, stored

# Beyond this the file is not ours, or damaged.
_MAX_BYTES = 1 << 24


@dataclass(frozen=True, slots=True)
class Stamp:
    """What changes when a file does: bytes, and the time it was written in ns since the epoch."""

    size_bytes: int
    written_ns: int

    @classmethod
    def of(cls, path: Path, *others: Path) -> "Stamp":
        """The stamp of a file now, or of several as one. Raises OSError."""
        states = [file.stat() for file in (path, *others)]
        return cls(sum(state.st_size for state in states), max(state.st_mtime_ns for state in states))


@dataclass(frozen=True, slots=True)
class Note:
    """What was found out, and about which state of the file."""

    stamp: Stamp
    content: dict[str, Any] = field(default_factory=dict)


class Notes:
    """Notes by the name of the file they are about. One thread at a time; the last of two processes wins."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._notes: dict[str, Note] | None = None
        self._is_changed = False

    def last(self, name: str) -> Note | None:
        """What was noted last, even if the file has changed since."""
        return self._all().get(name)

    def current(self, name: str, stamp: Stamp) -> dict[str, Any] | None:
        """What was noted about exactly this state of the file."""
        note = self.last(name)
        return note.content if note is not None and note.stamp == stamp else None

    def note(self, name: str, stamp: Stamp, content: Mapping[str, Any]) -> None:
        """Remember; on disk after `save`."""
        self._all()[name] = Note(stamp, dict(content))
        self._is_changed = True

    def forget(self, name: str) -> None:
        """Drop what was noted about a file."""
        self._is_changed |= self._all().pop(name, None) is not None

    def keep_only(self, names: set[str]) -> None:
        """Drop the notes about all other files, so that notes do not grow for ever."""
        for name in self._all().keys() - names:
            self.forget(name)

    def save(self) -> None:
        """Write atomically if anything changed. A disk that is full or read-only only costs the time saved."""
        if not self._is_changed:
            return
        rows = {
            name: [note.stamp.size_bytes, note.stamp.written_ns, note.content] for name, note in self._all().items()
        }
        self._is_changed = not keep(self._path, {"files": rows})

    def _all(self) -> dict[str, Note]:
        if self._notes is None:
            self._notes = _read(self._path)
        return self._notes


def _read(path: Path) -> dict[str, Note]:
    try:
        return {
            str(name): Note(Stamp(int(size), int(written)), dict(content))
            for name, (size, written, content) in stored(path, _MAX_BYTES)["files"].items()
        }
    except DAMAGED:
        return {}
