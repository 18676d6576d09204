"""The unfinished file: `NAME.part` beside the target, its journal, and the lock that keeps a second writer out.

A file gets the target's name only through `publish`, after it was verified.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import BinaryIO
from urllib.parse import unquote

from hexalogue.domain.errors import DiskFull
from hexalogue.domain.leftovers import UnfinishedDownload
from hexalogue.domain.models import DownloadPlan
from hexalogue.wire.faults import on_disk
from hexalogue.wire.hub import reference_of
from hexalogue.wire.journal import Journal, Origin, Record, parsed
from hexalogue.wire.lock import is_same_file, locked
from hexalogue.wire.spans import Range, merged, missing, prefix_end, total

# The publish step, the journal and what else runs on this machine want a little room too.
SPARE_BYTES = 8 << 20
_JOURNAL = ".part.journal"


def part_path(target: Path) -> Path:
    """The unfinished file of a target: beside it, so that the last step is a rename on one disk."""
    return target.with_name(f"{target.name}.part")


def journal_path(target: Path) -> Path:
    """The journal of a target's part."""
    return target.with_name(f"{target.name}{_JOURNAL}")


def received_bytes(target: Path) -> int:
    """How much of a target is on disk from earlier attempts; what a shortened part no longer holds does not count."""
    try:
        record = parsed(journal_path(target).read_bytes())
        size = part_path(target).stat().st_size
    except OSError:
        return 0
    return total(_within(record.good, size))


def unfinished(folder: Path) -> tuple[UnfinishedDownload, ...]:
    """What is in a folder of downloads that nobody works on, by name. Never raises; damaged journals are left out."""
    found: list[UnfinishedDownload] = []
    try:
        journals = sorted(folder.glob(f"*{_JOURNAL}"))
    except OSError:
        return ()
    for path in journals:
        target = path.with_name(path.name.removesuffix(_JOURNAL))
        try:
            origin = parsed(path.read_bytes()).origin
            is_taken = _is_held(path)
        except OSError:
            continue
        if origin is None or not origin.url or is_taken:
            continue
        reference = reference_of(origin.url) or ""
        name = unquote(origin.url.rpartition("/")[2]) or target.name
        plan = DownloadPlan(name, (origin.url,), target, origin.size_bytes, origin.sha256)
        found.append(UnfinishedDownload(plan, received_bytes(target), reference))
    return tuple(found)


def discard(target: Path) -> bool:
    """Remove part and journal, unless somebody is writing them: then False. Raises ReadOnly."""
    with on_disk(target):
        if not part_path(target).exists() and not journal_path(target).exists():
            return True
        held = _held(journal_path(target))
        if held is None:
            return False
        try:
            _remove(target)
        finally:
            os.close(held)
    _unlink_late(journal_path(target))
    return True


@contextmanager
def opened_part(target: Path, wait: Callable[[], None]) -> Iterator["Part"]:
    """The part, once nobody else writes it. `wait` is called between looks and may raise to give up waiting.

    Makes the folder. Raises ReadOnly, DiskFull, Unreadable.
    """
    with on_disk(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor = _held(journal_path(target))
    while descriptor is None:
        wait()
        with on_disk(target):
            descriptor = _held(journal_path(target))
    part = Part(target, Journal(journal_path(target), descriptor))
    try:
        yield part
    finally:
        part.close()


class Part:
    """The part while we hold its lock. Any thread may call any method."""

    def __init__(self, target: Path, journal: Journal) -> None:
        self.target = target
        self.path = part_path(target)
        self._journal = journal
        self._lock = Lock()
        self._is_gone = False
        with on_disk(target):
            record = journal.read()
            size = self.path.stat().st_size if self.path.exists() else 0
        self._record = Record(record.origin, _within(record.good, size))

    @property
    def origin(self) -> Origin | None:
        """Which file it belongs to; None before `begin`."""
        return self._record.origin

    @property
    def received_bytes(self) -> int:
        """How much of it is good."""
        return total(self._record.good)

    @property
    def prefix_end(self) -> int:
        """How far it is good without a gap."""
        return prefix_end(self._record.good)

    @property
    def is_complete(self) -> bool:
        """Whether all its bytes are there. They may still be the wrong ones."""
        origin = self._record.origin
        return (
            origin is not None and origin.size_bytes is not None and not missing(self._record.good, origin.size_bytes)
        )

    def missing(self) -> tuple[Range, ...]:
        """What is to be fetched; empty while the size is not known."""
        origin = self._record.origin
        return missing(self._record.good, origin.size_bytes) if origin and origin.size_bytes is not None else ()

    def begin(self, origin: Origin) -> None:
        """Start over, as that file. Raises DiskFull, ReadOnly."""
        with self._lock, on_disk(self.target):
            self._journal.begin(origin)
            self._record = Record(origin)
            self.path.open("wb").close()

    def check_space(self) -> None:
        """Raises DiskFull when the rest will not fit. What was written is gone from the disk's free bytes already:
        the file is never allocated ahead, so only the missing bytes count.
        """
        needed = sum(end - start for start, end in self.missing())
        with on_disk(self.target):
            free = shutil.disk_usage(self.target.parent).free
        if needed and needed + SPARE_BYTES > free:
            raise DiskFull(self.target, needed, free)

    def writer(self, position: int) -> BinaryIO:
        """An unbuffered file of one's own, standing at `position`; also shows every other writer's bytes."""
        with on_disk(self.target):
            file = self.path.open("r+b", buffering=0)
            file.seek(position)
        return file

    def mark(self, start: int, end: int) -> None:
        """These bytes are written."""
        with self._lock, on_disk(self.target):
            self._journal.add(start, end)
            self._record = Record(self._record.origin, merged([*self._record.good, (start, end)]))

    def settle_size(self, size_bytes: int) -> None:
        """The body ended and with it the size is known (chunked replies tell none before)."""
        with self._lock, on_disk(self.target):
            origin = self._record.origin or Origin("")
            self._record = Record(Origin(origin.url, origin.etag, size_bytes, origin.sha256), self._record.good)

    def publish(self) -> None:
        """Give the verified part the target's name, durably. Raises DiskFull, ReadOnly, Unreadable."""
        with self._lock, on_disk(self.target):
            with self.path.open("r+b") as file:
                os.fsync(file.fileno())
            self.path.replace(self.target)
            _sync_folder(self.target.parent)
        self.remove()

    def forget(self) -> None:
        """Take the bytes away and keep the lock, to start over."""
        with self._lock, on_disk(self.target):
            self._journal.forget()
            self._record = Record()
            self.path.unlink(missing_ok=True)

    def remove(self) -> None:
        """Take part and journal away; nothing can be written after it. Idempotent."""
        with self._lock, on_disk(self.target):
            self._journal.forget()
            self._record = Record()
            _remove(self.target)
            self._is_gone = True

    def close(self) -> None:
        """Give the lock back; the part stays unless it was removed."""
        with self._lock:
            self._journal.close()
        if self._is_gone:
            _unlink_late(journal_path(self.target))


def _within(good: tuple[Range, ...], size: int) -> tuple[Range, ...]:
    return merged((start, min(end, size)) for start, end in good)


def _held(path: Path) -> int | None:
    """The open and locked journal; None while another holds it. One that was removed meanwhile does not count."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, flags, 0o600)
    if locked(descriptor) and is_same_file(descriptor, path):
        return descriptor
    os.close(descriptor)
    return None


def _is_held(path: Path) -> bool:
    """Whether somebody is writing this part."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        return not locked(descriptor)
    finally:
        os.close(descriptor)


def _remove(target: Path) -> None:
    part_path(target).unlink(missing_ok=True)
    if os.name != "nt":  # there an open file cannot be removed: it goes after it was closed
        journal_path(target).unlink(missing_ok=True)


def _unlink_late(path: Path) -> None:
    if os.name == "nt":
        try:
            path.unlink(missing_ok=True)
        except PermissionError:  # the next in line has it open already, and will remove it
            return


def _sync_folder(folder: Path) -> None:
    """Make a rename durable. Windows has no such call; NTFS journals names by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
