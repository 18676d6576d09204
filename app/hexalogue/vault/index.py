"""Which keys are kept, and where: names only. A keychain gives no list, and nothing at all while it is locked.

A lost list loses no key: keys with the default label are looked for all the same.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.errors import TooNew
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyPlace, KeyRef
from hexalogue.vault.disk import Disk

FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A key that was stored. place: keychain or file."""

    ref: KeyRef
    place: KeyPlace


class KeyIndex:
    """The list in one small file, in the order in which keys are tried. Blocks: for worker threads."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self._path = path
        self._disk = disk

    def entries(self) -> tuple[Entry, ...]:
        """The list; empty for a file that is missing or damaged. Raises TooNew and StoreError leaves."""
        return self._read()[0]

    def add(self, entry: Entry, before: KeyRef | None = None) -> None:
        """Append a key, or leave it where it stands. Durable. Raises TooNew, DiskFull, ReadOnly.

        before: the key in front of which it goes, where that one is listed.
        """
        self._change(lambda entries: entries if entry in entries else _inserted(entries, entry, before))

    def arrange(self, provider: ProviderId, wanted: Sequence[Entry]) -> None:
        """A provider's keys in this order; one that another process added meanwhile comes last. Raises as `add`."""

        def arranged(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
            others = tuple(entry for entry in entries if entry.ref.provider != provider)
            late = tuple(entry for entry in entries if entry.ref.provider == provider and entry not in wanted)
            return (*others, *wanted, *late)

        self._change(arranged)

    def remove(self, ref: KeyRef) -> None:
        """Drop a key from the list. Raises as `add`."""
        self._change(lambda entries: tuple(entry for entry in entries if entry.ref != ref))

    def _change(self, change: Callable[[tuple[Entry, ...]], tuple[Entry, ...]]) -> None:
        with self._disk.alone(self._path):
            entries, is_damaged = self._read()
            changed = change(entries)
            if changed == entries:
                return
            if is_damaged:
                self._disk.keep_copy(self._path)
            self._disk.write(self._path, _written(changed))

    def _read(self) -> tuple[tuple[Entry, ...], bool]:
        """The list, and whether there was something else than one."""
        content = self._disk.read(self._path)
        if content is None:
            return (), False
        try:
            document = json.loads(content)
            version = document["format"]
            if type(version) is int and version > FORMAT:
                raise TooNew(self._path, version, FORMAT)
            return tuple(_entry(row) for row in document["keys"]), False
        except (ValueError, TypeError, KeyError, RecursionError):
            return (), True


def _inserted(entries: tuple[Entry, ...], entry: Entry, before: KeyRef | None) -> tuple[Entry, ...]:
    at = next((number for number, other in enumerate(entries) if other.ref == before), len(entries))
    return (*entries[:at], entry, *entries[at:])


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(KeyRef(ProviderId(str(row["provider"])), str(row["label"])), KeyPlace(row["place"]))


def _written(entries: Sequence[Entry]) -> bytes:
    rows = [{"provider": entry.ref.provider, "label": entry.ref.label, "place": entry.place.value} for entry in entries]
    return json.dumps({"format": FORMAT, "keys": rows}, indent=1).encode() + b"\n"
