"""One engine's versions on disk: the record, what lies beside it, and the steps by which they change.

Every method blocks: for worker threads. Those that change something want the engine's lock.
"""

import logging
import re
import secrets
import shutil
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

import psutil

from hexalogue.domain.engines import InstalledEngine
from hexalogue.domain.ids import EngineId
from hexalogue.engines.records import (
    DESCRIPTION,
    RECORD,
    Damaged,
    Disk,
    Record,
    read_description,
    read_record,
    write_description,
    write_record,
)

logger = logging.getLogger(__name__)

STAGE: Final = ".stage-"
# A virus scanner looks at new programs for a moment, and Windows lets nobody rename them meanwhile.
_RENAME_ATTEMPTS: Final = 20
_RENAME_PAUSE_S: Final = 0.1
_UNFIT: Final = re.compile(r"[^A-Za-z0-9._+-]+")
_NAME_CHARACTERS: Final = 80


class Versions:
    """folder: `DATA/engines/ID`.   now: seconds since the epoch.   is_used: whether a process runs from a folder."""

    def __init__(
        self, engine: EngineId, folder: Path, disk: Disk, now: Callable[[], float], is_used: Callable[[Path], bool]
    ) -> None:
        self.engine = engine
        self.folder = folder
        self._disk = disk
        self._now = now
        self._is_used = is_used

    def record(self) -> Record:
        """The record, put together anew from what lies on the disk when it is lost or damaged. Raises TooNew,
        StoreError leaves.
        """
        with self._disk.told(self.folder / RECORD):
            try:
                record = read_record(self.folder)
            except Damaged:
                return self._recovered("was damaged")
            if record is None:
                return self._recovered("was lost") if self._names() else Record()
            return record

    def described(self, name: str) -> InstalledEngine | None:
        """The engine in one version's folder; None when its description or its program is gone."""
        try:
            described = read_description(self.folder / name, self.engine)
        except (Damaged, OSError):
            return None
        return described if described is not None and described.executable.is_file() else None

    def new_stage(self) -> Path:
        """A folder to install into. Afterwards there is a record: one that is missing later was lost."""
        self.tidy()
        if not (self.folder / RECORD).exists():
            write_record(self.folder, self.record(), self._disk)
        stage = self.folder / f"{STAGE}{secrets.token_hex(6)}"
        with self._disk.told(stage):
            stage.mkdir(mode=0o700)
        return stage

    def take_into_use(self, stage: Path, engine: InstalledEngine) -> InstalledEngine:
        """The stage gets its final name, then the record names it; it and the one in use before are kept."""
        name = self._free_name(engine)
        engine = replace(engine, installed_at=self._now())
        write_description(stage, engine, self._disk)
        with self._disk.told(self.folder / name):
            _renamed(stage, self.folder / name)
        record = self.record()
        before = [kept for kept in (record.current, *record.before) if kept and self.described(kept)]
        said = f"{_said(engine)} was installed"
        said += f"; {before[0]} is kept to go back to." if before else "."
        refused = {version: why for version, why in record.refused.items() if version != engine.version}
        record = replace(record, current=name, kept=(name, *before[:1]), refused=refused).noted(self._now(), said)
        write_record(self.folder, record, self._disk)
        return self.described(name) or engine

    def go_back(self, name: str, engine: InstalledEngine, because: str) -> InstalledEngine:
        """The record names an earlier one. because: why the other is left for good; empty when it is kept."""
        write_description(self.folder / name, engine, self._disk)
        record = self.record()
        left = self.described(record.current)
        if because:
            refused = {**record.refused, left.version: because} if left is not None else record.refused
            kept = tuple(one for one in record.kept if one != record.current)
            text = f"{record.current} did not work ({because}); {_said(engine)} is in use again."
            record = replace(record, current=name, kept=kept, refused=refused).noted(self._now(), text)
        else:
            text = f"{_said(engine)} is in use again instead of {record.current}."
            record = replace(record, current=name).noted(self._now(), text)
        write_record(self.folder, record, self._disk)
        self.tidy()
        return self.described(name) or engine

    def note_refusal(self, what: str, why: str, version: str) -> None:
        """Remember what was not installed. version: one that is not to be offered again; empty for none."""
        record = self.record().noted(self._now(), f"{what} was not installed: {why}")
        if version:
            record = replace(record, refused={**record.refused, version: why})
        write_record(self.folder, record, self._disk)

    def tidy(self) -> None:
        """Remove stages, and versions that are neither kept nor run. Folders that are not ours are left alone."""
        record = self.record()
        for path in self._folders():
            is_old = (path / DESCRIPTION).is_file() and path.name not in record.kept and path.name[0] != "."
            if path.name.startswith(STAGE) or (is_old and not self._is_used(path)):
                self._remove(path)

    def _remove(self, path: Path) -> None:
        """Out of sight in one step, then piece by piece: what a kill interrupts is a stage, and goes the next time."""
        aside = path if path.name.startswith(STAGE) else path.with_name(f"{STAGE}{secrets.token_hex(6)}")
        with suppress(OSError):
            path.rename(aside)
            shutil.rmtree(aside, ignore_errors=True)

    def _recovered(self, happened: str) -> Record:
        found = [(name, described) for name in self._names() if (described := self.described(name))]
        found.sort(key=lambda one: one[1].installed_at, reverse=True)
        kept = tuple(name for name, _ in found)
        aside = ""
        if (self.folder / RECORD).exists():
            copy = self._disk.free_name(self.folder / RECORD, "damaged")
            with suppress(FileNotFoundError):  # another process was faster
                (self.folder / RECORD).rename(copy)
                aside = f" It is kept as {copy.name}."
        text = f"The record of what is installed {happened}, and was put together from what lies on the disk.{aside}"
        logger.warning("%s: %s", self.engine, text)
        record = Record(kept[0] if kept else "", kept).noted(self._now(), text)
        write_record(self.folder, record, self._disk)
        return record

    def _names(self) -> list[str]:
        return sorted(path.name for path in self._folders() if (path / DESCRIPTION).is_file() and path.name[0] != ".")

    def _folders(self) -> list[Path]:
        try:
            return [path for path in self.folder.iterdir() if path.is_dir() and not path.is_symlink()]
        except (FileNotFoundError, NotADirectoryError):
            return []

    def _free_name(self, engine: InstalledEngine) -> str:
        version = engine.version or engine.sha256[:12] or "unknown"
        name = _UNFIT.sub("-", f"{version[:_NAME_CHARACTERS]}-{engine.variant}").lstrip(".")
        names = (name if number == 1 else f"{name}-{number}" for number in range(1, 1_000))
        return next(name for name in names if not (self.folder / name).exists())


def runs_from(folder: Path) -> bool:
    """Whether a program below the folder is running. Looks at every process, some milliseconds."""
    for process in psutil.process_iter(["exe"]):
        exe = process.info["exe"]
        if exe and Path(exe).is_relative_to(folder):
            return True
    return False


def _said(engine: InstalledEngine) -> str:
    return f"{engine.version or 'a build without a version'} ({engine.variant})"


def _renamed(stage: Path, target: Path) -> None:
    for _ in range(_RENAME_ATTEMPTS):
        try:
            stage.rename(target)
        except PermissionError:
            threading.Event().wait(_RENAME_PAUSE_S)
        else:
            return
    stage.rename(target)
