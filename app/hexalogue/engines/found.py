"""Engines that others installed: offered with what they say of themselves, never altered; the broken ones are told.

Asking a program takes tens of milliseconds, so what it said is remembered as long as its file stays the same.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.engines import EngineSpec, InstalledEngine, Origin, Proof
from hexalogue.domain.errors import ProofFailed, StoreError
from hexalogue.engines.finding import is_program, programs_of_others
from hexalogue.engines.proofs import Prover, Seen, variant_of
from hexalogue.engines.records import Disk

_FORMAT: Final = 1
_MAX_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class _Note:
    """What a program said when it was asked, or why it could not be."""

    stamp: tuple[int, int]
    seen: Seen | None
    problem: str = ""


class Others:
    """Looks for them. path: where answers are remembered; losing it costs time only. Blocks: for worker threads."""

    def __init__(self, path: Path, prover: Prover, disk: Disk, environ: Mapping[str, str]) -> None:
        self._path = path
        self._prover = prover
        self._disk = disk
        self._environ = environ
        self._notes: dict[str, _Note] | None = None

    def found(self, spec: EngineSpec) -> Sequence[InstalledEngine]:
        """Those that run, in the order in which they would be used, each file once."""
        engines: dict[Path, InstalledEngine] = {}
        for path, origin, version in programs_of_others(spec, self._environ):
            note = self._asked(spec, path) if is_program(path) else None
            if note is not None and note.seen is not None:
                engines.setdefault(path.resolve(), _engine(spec, path, origin, version, note.seen))
        return tuple(engines.values())

    def problems(self, spec: EngineSpec) -> Sequence[str]:
        """Those that do not run, a sentence each."""
        said = []
        for path, origin, _ in programs_of_others(spec, self._environ):
            where = f"{spec.name} at {path}" if origin is Origin.PATH else f"{spec.name} of the package {spec.package}"
            if not is_program(path):
                named = f"{spec.path_variable} names {path}, which is no program that may be run."
                said.append(named if origin is Origin.PATH else f"{where} may not be run.")
            elif problem := self._asked(spec, path).problem:
                said.append(f"{where} does not run: {problem}")
        return tuple(dict.fromkeys(said))

    def _asked(self, spec: EngineSpec, path: Path) -> _Note:
        notes = self._all()
        try:
            status = path.stat()
        except OSError as error:
            return _Note((0, 0), None, f"{error.strerror or error}")
        stamp, key = (status.st_size, status.st_mtime_ns), f"{spec.id} {path}"
        known = notes.get(key)
        if known is not None and known.stamp == stamp:
            return known
        try:
            note = _Note(stamp, self._prover.seen(spec, path))
        except ProofFailed as error:
            note = _Note(stamp, None, error.message)
        notes[key] = note
        self._save()
        return note

    def _all(self) -> dict[str, _Note]:
        if self._notes is None:
            self._notes = _read(self._path)
        return self._notes

    def _save(self) -> None:
        rows = {key: _row(note) for key, note in self._all().items() if note.seen is not None}
        with suppress(StoreError), self._disk.told(self._path):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._disk.replaced(self._path, json.dumps({"format": _FORMAT, "programs": rows}).encode())


def _engine(spec: EngineSpec, path: Path, origin: Origin, version: str, seen: Seen) -> InstalledEngine:
    why = f"delivered by the package {spec.package}" if origin is Origin.PACKAGE else f"found at {path.parent}"
    return InstalledEngine(
        engine=spec.id,
        version=version or seen.version,
        variant=variant_of(seen.devices),
        executable=path,
        origin=origin,
        why=why,
        known_flags=seen.known_flags,
        devices=seen.devices,
        proofs=seen.proofs,
    )


def _row(note: _Note) -> list[Any]:
    seen = note.seen or Seen("", frozenset(), (), ())
    proofs = [[proof.name, proof.said, proof.took_s] for proof in seen.proofs]
    return [*note.stamp, seen.version, sorted(seen.known_flags), list(seen.devices), proofs]


def _read(path: Path) -> dict[str, _Note]:
    try:
        if path.stat().st_size > _MAX_BYTES:
            return {}
        document = json.loads(path.read_bytes())
        if document["format"] != _FORMAT:
            return {}
        return {str(key): _note(*row) for key, row in document["programs"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def _note(size: int, written: int, version: str, flags: list[str], devices: list[str], proofs: list[Any]) -> _Note:
    said = tuple(Proof(str(name), str(text), float(took)) for name, text, took in proofs)
    return _Note((int(size), int(written)), Seen(str(version), frozenset(flags), tuple(devices), said))
