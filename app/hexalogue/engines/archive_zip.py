"""Zip archives. The list of entries is judged as a whole before the first of them is written."""

import os
import shutil
import stat
import zipfile
from collections.abc import Iterator
from typing import IO, BinaryIO, Final, cast

from hexalogue.domain.errors import DiskFull, UnsafeArchive
from hexalogue.engines.archive import CHUNK, Unpacking, damaged
from hexalogue.engines.archive_entries import shown_name

# The list of entries is read in one piece, at 46 bytes and a name for each.
DIRECTORY_BYTES: Final = 4 << 20
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED: Final = 0x1
_LINK_BYTES: Final = 4096


def open_zip(file: BinaryIO, kind: str, unpacking: Unpacking) -> None:
    """Write every entry. Raises UnsafeArchive, Unreadable, DiskFull, and what Python's own reader raises for damage."""
    del kind
    with zipfile.ZipFile(cast("IO[bytes]", _Limited(file, unpacking.archive))) as archive:
        _judge(archive.infolist(), unpacking)
        for entry in archive.infolist():
            unpacking.counted()
            _put(archive, entry, unpacking)


def _judge(entries: list[zipfile.ZipInfo], unpacking: Unpacking) -> None:
    if len(entries) > unpacking.bounds.entries:
        raise UnsafeArchive(unpacking.archive, f"it holds more than {unpacking.bounds.entries} entries")
    # Entries that share their packed bytes make small files enormous (David Fifield's bomb, 2019).
    if sum(entry.compress_size for entry in entries) > unpacking.size_bytes:
        raise UnsafeArchive(unpacking.archive, "its entries overlap")
    total_bytes = sum(entry.file_size for entry in entries)
    unpacking.measured(total_bytes)
    free_bytes = shutil.disk_usage(unpacking.folder).free
    if total_bytes > free_bytes:
        raise DiskFull(unpacking.folder / unpacking.archive, total_bytes, free_bytes)  # ours has no name to show


def _put(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, unpacking: Unpacking) -> None:
    name, mode = entry.orig_filename, entry.external_attr >> 16
    kind = stat.S_IFMT(mode)
    if entry.flag_bits & _ENCRYPTED:
        raise damaged(unpacking.archive, "it is locked with a password")
    if entry.compress_type not in _METHODS:
        raise damaged(unpacking.archive, "it is packed in a way that is not known here")
    if name.replace("\\", "/").endswith("/"):
        unpacking.make_folder(name)
    elif kind == stat.S_IFLNK:
        if entry.file_size > _LINK_BYTES:
            raise UnsafeArchive(unpacking.archive, f"its entry “{shown_name(name)}” is a link too long to be one")
        unpacking.link(name, b"".join(_pieces(archive, entry)).decode())
    elif kind in (0, stat.S_IFREG):
        unpacking.write(name, _pieces(archive, entry), is_executable=bool(mode & 0o100))
    else:
        raise UnsafeArchive(
            unpacking.archive, f"its entry “{shown_name(name)}” is a device, a pipe or another special file"
        )


def _pieces(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """At most `file_size` bytes, which is what was counted; the checksum is compared at the end."""
    left = entry.file_size
    with archive.open(entry) as content:
        while piece := content.read(CHUNK):
            left -= len(piece)
            yield piece
    if left:
        raise zipfile.BadZipFile("an entry is shorter than it says")


class _Limited:
    """The file, which no single read takes a large piece of: not even for a list of a million entries."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name

    def read(self, size: int = -1) -> bytes:
        """At most DIRECTORY_BYTES. Raises UnsafeArchive for more."""
        data = self._file.read(min(size, DIRECTORY_BYTES + 1) if size >= 0 else DIRECTORY_BYTES + 1)
        if len(data) > DIRECTORY_BYTES:
            raise UnsafeArchive(self._name, "its list of entries is too large to be meant")
        return data

    def seek(self, place: int, whence: int = os.SEEK_SET) -> int:
        """As the file's."""
        return self._file.seek(place, whence)

    def tell(self) -> int:
        """As the file's."""
        return self._file.tell()

    def seekable(self) -> bool:
        """It is."""
        return True
