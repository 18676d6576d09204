"""What is remembered of installed engines: a record for each engine, and a description in each version's folder.

The record is the switch: which version is in use is one name in it, replaced in one step. Descriptions lie with what
they describe, so that a lost record loses a name and no engine.
"""

import json
import os
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, get_args

from hexalogue.domain.engines import InstalledEngine, Origin, Proof, Variant
from hexalogue.domain.errors import TooNew, Unreadable
from hexalogue.domain.ids import EngineId
from hexalogue.wire.lock import locked

FORMAT: Final = 1
RECORD: Final = "record.json"
DESCRIPTION: Final = "installed.json"
# What a person wants to look back on; a year of weekly updates.
HISTORY_ENTRIES: Final = 100
# For one that only tidies; an installation takes longer, and is told at once.
_LOCK_PATIENCE_S: Final = 1.0
# Larger files are damaged, or not ours.
_MAX_BYTES: Final = 4 << 20
_VARIANTS: Final = frozenset(get_args(Variant))
_MISREAD: Final = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


class Damaged(Exception):
    """A file of ours that does not hold what it should."""


@dataclass(frozen=True, slots=True)
class Disk:
    """What `store` can do, handed in because rooms of one floor do not know each other.

    replaced: writes a whole file in one step, 0600, on the disk when it returns.   free_name: a name beside a path that
    is not taken, such as `NAME.damaged-1`.   told: turns an OSError about a path into the leaf a person is told.
    """

    replaced: Callable[[Path, bytes], None]
    free_name: Callable[[Path, str], Path]
    told: Callable[[Path], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class Record:
    """One engine's record. current: the folder in use, empty for none.   kept: ours, newest installation first.

    refused: versions that were left for good, and why.   history: seconds since the epoch and a sentence, newest last.
    other: keys of newer versions, kept as they are.
    """

    current: str = ""
    kept: tuple[str, ...] = ()
    refused: Mapping[str, str] = field(default_factory=dict)
    history: tuple[tuple[float, str], ...] = ()
    other: Mapping[str, Any] = field(default_factory=dict)

    @property
    def before(self) -> tuple[str, ...]:
        """Those installed before the one in use: where a roll back goes."""
        place = self.kept.index(self.current) + 1 if self.current in self.kept else 0
        return self.kept[place:]

    def noted(self, at: float, text: str) -> "Record":
        """With one more entry of its history."""
        return replace(self, history=(*self.history, (at, text))[-HISTORY_ENTRIES:])

    def said(self) -> tuple[str, ...]:
        """The history as sentences with their date, newest first."""
        moments = ((datetime.fromtimestamp(at, UTC).astimezone(), text) for at, text in reversed(self.history))
        return tuple(f"{moment:%Y-%m-%d %H:%M}: {text}" for moment, text in moments)


def read_record(folder: Path) -> Record | None:
    """None when there is none. Raises Damaged, TooNew, OSError."""
    document = _document(folder / RECORD)
    if document is None:
        return None
    try:
        other = {key: value for key, value in document.items() if key not in _RECORD_KEYS}
        return Record(
            current=_name(document["current"]),
            kept=tuple(_name(name) for name in document["kept"]),
            refused={str(key): str(why) for key, why in dict(document["refused"]).items()},
            history=tuple((float(at), str(text)) for at, text in document["history"]),
            other=other,
        )
    except _MISREAD as error:
        raise Damaged from error


_RECORD_KEYS: Final = frozenset({"format", "current", "kept", "refused", "history"})


def write_record(folder: Path, record: Record, disk: Disk) -> None:
    """In one step, durable. Raises StoreError leaves; then it is as it was."""
    document = {
        "format": FORMAT,
        "current": record.current,
        "kept": list(record.kept),
        "refused": dict(record.refused),
        "history": [list(entry) for entry in record.history],
        **record.other,
    }
    _write(folder / RECORD, document, disk)


def read_description(folder: Path, engine: EngineId) -> InstalledEngine | None:
    """The engine in one version's folder; None when it is not described there. Raises Damaged, TooNew, OSError."""
    document = _document(folder / DESCRIPTION)
    if document is None:
        return None
    try:
        if document["variant"] not in _VARIANTS:
            raise Damaged
        return InstalledEngine(
            engine=engine,
            version=str(document["version"]),
            variant=document["variant"],
            executable=folder / str(document["executable"]),  # an absolute one stands for itself
            origin=Origin(document["origin"]),
            installed_at=float(document["installed_at"]),
            why=str(document["why"]),
            sha256=str(document["sha256"]),
            known_flags=frozenset(map(str, document["known_flags"])),
            devices=tuple(map(str, document["devices"])),
            proofs=tuple(Proof(str(name), str(said), float(took)) for name, said, took in document["proofs"]),
        )
    except _MISREAD as error:
        raise Damaged from error


def write_description(folder: Path, engine: InstalledEngine, disk: Disk) -> None:
    """Describe the engine in its version's folder, paths below it relative. Raises StoreError leaves."""
    try:
        known = _document(folder / DESCRIPTION) or {}
    except (Damaged, OSError):
        known = {}
    inside = engine.executable.is_relative_to(folder)
    document = known | {
        "format": FORMAT,
        "version": engine.version,
        "variant": engine.variant,
        "executable": str(engine.executable.relative_to(folder) if inside else engine.executable.absolute()),
        "origin": engine.origin.value,
        "installed_at": engine.installed_at,
        "why": engine.why,
        "sha256": engine.sha256,
        "known_flags": sorted(engine.known_flags),
        "devices": list(engine.devices),
        "proofs": [[proof.name, proof.said, round(proof.took_s, 3)] for proof in engine.proofs],
    }
    _write(folder / DESCRIPTION, document, disk)


def lock_taken(folder: Path, disk: Disk, name: str) -> int:
    """Keep other installations of this engine away, in this process and in others, until the descriptor is closed.

    Raises Unreadable when one is under way, StoreError leaves.
    """
    with disk.told(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    deadline = time.monotonic() + _LOCK_PATIENCE_S
    while not locked(descriptor):
        if time.monotonic() > deadline:
            os.close(descriptor)
            raise Unreadable(
                folder / RECORD,
                f"{name} is just being installed, here or by another Hexalogue",
                fix="Wait until that has finished, then try again.",
            )
        threading.Event().wait(0.02)
    return descriptor


def _document(path: Path) -> dict[str, Any] | None:
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    try:
        document = json.loads(content) if len(content) <= _MAX_BYTES else None
        version = document["format"]  # type: ignore[index]  # a wrong one is what is looked for
    except _MISREAD as error:
        raise Damaged from error
    if type(version) is not int or not isinstance(document, dict):
        raise Damaged
    if version > FORMAT:
        raise TooNew(path, version, FORMAT)
    return document


def _write(path: Path, document: Mapping[str, Any], disk: Disk) -> None:
    with disk.told(path):
        disk.replaced(path, json.dumps(document, indent=1, ensure_ascii=False).encode() + b"\n")


def _name(value: object) -> str:
    """A folder's name: never a path that leads elsewhere."""
    if not isinstance(value, str) or Path(value).name != value:
        raise Damaged
    return value
