"""Deleted models, which can be brought back for a week: each in a folder of its own, with a record of what it was.

The folder lies in ours, so that deleting and restoring are renames on one disk and cost nothing but the space, which is
told. A record is written before the first file moves: a kill in between leaves files that are either here or there.
"""

import json
import secrets
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.ids import ModelId
from hexalogue.domain.leftovers import DeletedModel
from hexalogue.models import disk
from hexalogue.models.small_json import DAMAGED, VERSION, stored

KEPT_S = 7 * 86_400.0
FOLDER = ".trash"
_RECORD = "record.json"
_MAX_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Kept:
    """One deleted model. files: name in our folder, and what was noted about it."""

    folder: Path
    model: DeletedModel
    files: Mapping[str, Mapping[str, Any]]


class Trash:
    """Moves files in and out. Raises ReadOnly, DiskFull and Unreadable where the disk refuses."""

    def __init__(self, own: Path, now: Callable[[], float] = time.time) -> None:
        self._own = own
        self._root = own / FOLDER
        self._now = now

    def take(self, model: ModelId, name: str, files: Mapping[Path, Mapping[str, Any]]) -> DeletedModel:
        """Move these files in. files: with what is noted about each."""
        at = self._now()
        size = sum(path.stat().st_size for path in files if path.exists())
        folder = self._root / secrets.token_hex(8)
        record = {
            "version": VERSION,
            "id": model,
            "name": name,
            "size_bytes": size,
            "deleted_at": at,
            "files": {path.name: dict(note) for path, note in files.items()},
        }
        try:
            folder.mkdir(mode=0o700, parents=True)
            (folder / _RECORD).write_text(json.dumps(record), encoding="utf-8")
            for path in files:
                path.rename(folder / path.name)
        except OSError as error:
            self._undo(folder, files)
            raise disk.write_error(error, folder) from error
        return DeletedModel(model, name, size, at, at + KEPT_S)

    def kept(self) -> Sequence[Kept]:
        """What can be brought back, the last one deleted first."""
        try:
            folders = [path for path in self._root.iterdir() if path.is_dir()]
        except OSError:
            return ()
        found = [kept for folder in folders if (kept := _read(folder)) is not None]
        return sorted(found, key=lambda kept: -kept.model.deleted_at)

    def put_back(self, kept: Kept) -> dict[Path, Mapping[str, Any]]:
        """Move its files back where they were; with what was noted about each. Raises BadArgument when a name there is
        taken by now.
        """
        moves = {kept.folder / name: self._own / name for name in kept.files if (kept.folder / name).exists()}
        taken = [target.name for target in moves.values() if target.exists()]
        if taken:
            raise BadArgument(
                f"{kept.model.name} cannot be brought back: {taken[0]} is there again.",
                fix=f"Delete {taken[0]} first, if it is the other one that you want.",
            )
        try:
            for source, target in moves.items():
                source.rename(target)
            shutil.rmtree(kept.folder)
        except OSError as error:
            raise disk.write_error(error, self._own) from error
        return {self._own / name: note for name, note in kept.files.items()}

    def purge(self, *, everything: bool = False, model: ModelId | None = None) -> int:
        """Remove for good what was deleted more than a week ago, or one model too, or all of it. Returns the bytes that
        this frees.
        """
        freed = 0
        for kept in self.kept():
            if everything or kept.model.id == model or self._now() >= kept.model.until:
                with suppress(OSError):
                    shutil.rmtree(kept.folder)
                    freed += kept.model.size_bytes
        return freed

    def _undo(self, folder: Path, files: Mapping[Path, object]) -> None:
        """Half a deletion is none."""
        with suppress(OSError):
            for path in files:
                if (folder / path.name).exists() and not path.exists():
                    (folder / path.name).rename(path)
            shutil.rmtree(folder)


def _read(folder: Path) -> Kept | None:
    """The record of one folder; None for a folder that is none of ours, or damaged. Names stay inside."""
    try:
        path = folder / _RECORD
        row = stored(path, _MAX_BYTES)
        files = {str(name): dict(note) for name, note in row["files"].items()}
        at = float(row["deleted_at"])
        model = DeletedModel(ModelId(str(row["id"])), str(row["name"]), int(row["size_bytes"]), at, at + KEPT_S)
    except DAMAGED:
        return None
    if any(Path(name).name != name or name in (".", "..") for name in files):
        return None
    return Kept(folder, model, files)
