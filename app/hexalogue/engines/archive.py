"""Opening an archive of somebody else's: everything lands in one new folder, or nothing does.

Regular files are written first, each as a new file in a folder made here; links come last, when nothing is written any
more. So no write can go through a link, whatever the order of the entries. `tarfile.data_filter` is asked besides: it
knows types and modes. Names and links have stricter rules of our own (`archive_entries`), because the filter itself let
links past it until June 2025 (CVE-2025-4138, 4330, 4517; their records, read 2026-11-21).
"""

import errno
import os
import shutil
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from lzma import LZMAError
from pathlib import Path
from tarfile import TarError
from threading import Event
from typing import BinaryIO, Final
from zipfile import BadZipFile

from hexalogue.domain.errors import AppError, DiskFull, ReadOnly, Unreadable, UnsafeArchive
from hexalogue.domain.quantities import said_size
from hexalogue.engines.archive_entries import Entries, Parts

CHUNK: Final = 64 << 10
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_DAMAGED: Final = (
    TarError,
    BadZipFile,
    LZMAError,
    zlib.error,
    EOFError,
    ValueError,
    RecursionError,
    NotImplementedError,
)
_MAGIC: Final = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gz"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zst"),
)
_TAR_SIGN: Final = (257, b"ustar")
_HEAD_BYTES: Final = 512


@dataclass(frozen=True, slots=True)
class Bounds:
    """What no engine's archive needs more of: builds for ROCm hold some thousand kernels and unpack to a few GB.

    ratio: unpacked to packed, looked at from `ratio_from_bytes` on; text and empty space pack well in small files.
    """

    entries: int = 50_000
    total_bytes: int = 8 << 30
    ratio: int = 100
    ratio_from_bytes: int = 64 << 20


USUAL: Final = Bounds()


class Stopped(Exception):
    """Opening was stopped by who asked for it; nothing is left of it."""


@dataclass(slots=True)
class Unpacking:
    """One archive on its way into one folder: what it may still take, what was entered, what is written last."""

    archive: str
    size_bytes: int
    folder: Path
    bounds: Bounds
    stop: Event
    entries: Entries = field(init=False)
    out_bytes: int = 0
    _count: int = 0
    _hard_links: list[tuple[Parts, Parts]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.entries = Entries(self.archive)

    def counted(self) -> None:
        """One more entry. Raises UnsafeArchive, Stopped."""
        self._count += 1
        if self._count > self.bounds.entries:
            raise UnsafeArchive(self.archive, f"it holds more than {self.bounds.entries} entries")
        if self.stop.is_set():
            raise Stopped

    def measured(self, size_bytes: int) -> None:
        """So many bytes more came out of it. Raises UnsafeArchive, Stopped."""
        self.out_bytes += size_bytes
        if self.out_bytes > self.bounds.total_bytes:
            raise UnsafeArchive(self.archive, f"it unpacks to more than {said_size(self.bounds.total_bytes)}")
        if self.out_bytes > max(self.bounds.ratio_from_bytes, self.size_bytes * self.bounds.ratio):
            raise UnsafeArchive(self.archive, f"it unpacks to more than {self.bounds.ratio} times its size")
        if self.stop.is_set():
            raise Stopped

    def make_folder(self, name: str) -> None:
        """A folder, with those around it."""
        self._place(self.entries.folder(name)).mkdir(mode=0o755, parents=True, exist_ok=True)

    def write(self, name: str, pieces: Iterator[bytes], *, is_executable: bool) -> None:
        """A new regular file, on the disk when this returns. Of its rights only “executable” is kept."""
        path = self._place(self.entries.file(name))
        path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, _NEW, 0o755 if is_executable else 0o644), "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())

    def link(self, name: str, target: str) -> None:
        """A symbolic link, made by `finish`."""
        self.entries.link(name, target)

    def hard_link(self, name: str, target: str) -> None:
        """Another name for an earlier file, made by `finish`."""
        source = self.entries.linked_file(target)
        self._hard_links.append((source, self.entries.file(name)))

    def finish(self) -> None:
        """Make the links, now that their ends are all there and nothing is written any more."""
        settled = self.entries.settled()
        for source, parts in self._hard_links:
            _joined(self._place(source), self._place(parts))
        for parts, (target, end) in settled.items():
            _linked(self._place(parts), target, self._place(end))

    def _place(self, parts: Parts) -> Path:
        return self.folder.joinpath(*parts)


def kind_of(file: BinaryIO) -> str | None:
    """`zip`, `gz`, `xz`, `zst` or `tar` by the first bytes, whatever the name says; None for no archive."""
    file.seek(0)
    head = file.read(_HEAD_BYTES)
    file.seek(0)
    at, sign = _TAR_SIGN
    return next(
        (kind for magic, kind in _MAGIC if head.startswith(magic)), "tar" if head[at:].startswith(sign) else None
    )


def unpack(file: BinaryIO, name: str, folder: Path, *, bounds: Bounds = USUAL, stop: Event | None = None) -> None:
    """Open an archive into `folder`, which is made here. Blocks: for worker threads.

    file: open at any place; only what is read from it counts, so nobody can exchange it between check and use.
    stop: set by another thread, it ends with Stopped.
    Raises UnsafeArchive, Unreadable (damaged, or a kind that is not known), DiskFull, ReadOnly; then no folder is left.
    """
    kind = kind_of(file)
    if kind is None:
        raise UnsafeArchive(name, "it is no archive that is known here (zip, tar.gz, tar.xz)")
    size_bytes = file.seek(0, os.SEEK_END)
    file.seek(0)
    with _disk_told(folder):
        folder.mkdir(mode=0o700, parents=True)
    unpacking = Unpacking(name, size_bytes, folder, bounds, stop or Event())
    try:
        with _disk_told(folder), _damage_told(name):
            _opener(kind)(file, kind, unpacking)
            unpacking.finish()
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _opener(kind: str) -> Callable[[BinaryIO, str, Unpacking], None]:
    """Imported here: who has no archive to open needs none of it."""
    if kind == "zip":
        from hexalogue.engines.archive_zip import open_zip

        return open_zip
    from hexalogue.engines.archive_tar import open_tar

    return open_tar


def damaged(name: str, why: str = "it is damaged or cut short") -> Unreadable:
    """The error for an archive that does not hold together."""
    return Unreadable(Path(name), why, fix="Download or copy it again.")


@contextmanager
def _damage_told(name: str) -> Iterator[None]:
    try:
        yield
    except _DAMAGED as error:
        raise damaged(name) from error


@contextmanager
def _disk_told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _of_disk(error, folder) from error


def _of_disk(error: OSError, folder: Path) -> AppError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(folder)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
        return ReadOnly(folder.parent)
    return Unreadable(folder, (error.strerror or "the disk reported an error").lower())


def _joined(source: Path, path: Path) -> None:
    path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    try:
        os.link(source, path, follow_symlinks=False)
    except OSError:  # a disk without hard links
        shutil.copy2(source, path)


def _linked(path: Path, target: str, end: Path) -> None:
    path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    try:
        path.symlink_to(target, target_is_directory=end.is_dir())
    except OSError:  # Windows without the right to make links, disks without any: the same content instead
        with suppress(FileExistsError):
            shutil.copytree(end, path) if end.is_dir() else shutil.copy2(end, path)
