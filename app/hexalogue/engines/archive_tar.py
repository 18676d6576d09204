"""Tar archives, read once from front to back through a stream that measures what comes out of it."""

import gzip
import io
import lzma
import sys
import tarfile
from collections.abc import Iterator
from typing import IO, BinaryIO, Final, cast

from hexalogue.domain.errors import UnsafeArchive
from hexalogue.engines.archive import CHUNK, Unpacking, damaged
from hexalogue.engines.archive_entries import shown_name

# What may stand before one entry: long names and the like take some hundred bytes. Python's parser keeps all of it in
# memory, and takes the square of its length for some (CVE-2024-6232).
HEADER_BYTES: Final = 64 << 10
# Decompressors that ask for more memory than this are refused; `xz -9` takes 65 MiB.
_MEMORY_BYTES: Final = 256 << 20


def open_tar(file: BinaryIO, kind: str, unpacking: Unpacking) -> None:
    """Write every entry. Raises UnsafeArchive, Unreadable, and what Python's own readers raise for damage."""
    try:
        stream = _Measured(_plain(file, kind, unpacking.archive), unpacking)
        with tarfile.TarFile(fileobj=cast("IO[bytes]", stream), mode="r", errorlevel=2) as tar:
            stream.allow(HEADER_BYTES)
            while (member := tar.next()) is not None:
                unpacking.counted()
                _put(tar, member, stream, unpacking)
                tar.members.clear()  # type: ignore[attr-defined]  # it would remember every entry
                stream.allow(HEADER_BYTES)
        stream.end()
    except (gzip.BadGzipFile, lzma.LZMAError) as error:  # the first of them is an OSError, and no trouble of the disk
        raise damaged(unpacking.archive) from error


def _plain(file: BinaryIO, kind: str, name: str) -> IO[bytes]:
    if kind == "tar":
        return file
    if kind == "gz":
        return cast("IO[bytes]", gzip.GzipFile(fileobj=file, mode="rb"))
    if kind == "xz":
        return cast("IO[bytes]", io.BufferedReader(_Xz(file)))
    if sys.version_info >= (3, 14):
        from compression import zstd

        return zstd.ZstdFile(file)
    raise damaged(name, "this Python cannot open .zst; the same release usually has a .tar.gz")


def _put(tar: tarfile.TarFile, member: tarfile.TarInfo, stream: "_Measured", unpacking: Unpacking) -> None:
    name = member.name
    if member.issparse() or not (member.isreg() or member.isdir() or member.issym() or member.islnk()):
        raise UnsafeArchive(
            unpacking.archive, f"its entry “{shown_name(name)}” is a device, a pipe or another special file"
        )
    if member.isdir():
        unpacking.make_folder(name)
    elif member.issym():
        unpacking.link(name, member.linkname)
    elif member.islnk():
        unpacking.hard_link(name, member.linkname)
    else:
        stream.allow(member.size)
        mode = _filtered(member, unpacking).mode or 0
        unpacking.write(name, _pieces(tar, member), is_executable=bool(mode & 0o100))


def _filtered(member: tarfile.TarInfo, unpacking: Unpacking) -> tarfile.TarInfo:
    """Python's own opinion on top of ours."""
    try:
        return tarfile.data_filter(member, str(unpacking.folder))
    except tarfile.FilterError as error:
        raise UnsafeArchive(unpacking.archive, f"its entry “{shown_name(member.name)}” is not safe to write") from error


def _pieces(tar: tarfile.TarFile, member: tarfile.TarInfo) -> Iterator[bytes]:
    content = tar.extractfile(member)
    if content is not None:
        while piece := content.read(CHUNK):
            yield piece


class _Measured:
    """The unpacked stream, forwards only. Each byte is counted; reads are held to what the next thing may take."""

    def __init__(self, source: IO[bytes], unpacking: Unpacking) -> None:
        self._source = source
        self._unpacking = unpacking
        self._at = 0
        self._allowed = HEADER_BYTES
        self._last = b""

    def allow(self, size_bytes: int) -> None:
        """What may be read from now on: a header, or the content of one file."""
        self._allowed = size_bytes

    def read(self, size: int = -1) -> bytes:
        """The next bytes, as many as there are. Raises UnsafeArchive."""
        if size < 0 or size > self._allowed:
            raise UnsafeArchive(self._unpacking.archive, "a header in it is too large to be meant")
        self._allowed -= size
        return self._taken(size)

    def tell(self) -> int:
        """How much was read."""
        return self._at

    def seek(self, place: int, whence: int = 0) -> int:
        """Forwards, by reading."""
        if whence != 0 or place < self._at:
            raise tarfile.ReadError("a tar is read forwards")
        while self._at < place and self._taken(min(CHUNK, place - self._at)):
            pass
        return self._at

    def end(self) -> None:
        """Read what is left, so that checksums are compared. Raises ReadError for a tar without its end mark."""
        if len(self._last) != tarfile.BLOCKSIZE or self._last.strip(b"\0"):
            raise tarfile.ReadError("there is no end mark")
        while self._taken(CHUNK):
            pass

    def _taken(self, size: int) -> bytes:
        pieces = []
        while size > 0 and (piece := self._source.read(size)):
            self._unpacking.measured(len(piece))
            size -= len(piece)
            self._at += len(piece)
            pieces.append(piece)
        self._last = b"".join(pieces)
        return self._last


class _Xz(io.RawIOBase):
    """lzma's own file class takes as much memory as the archive asks for; this one has a bound."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decompressor = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MEMORY_BYTES)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # always a memoryview here
        """The next bytes, at least one until the end. Raises EOFError for a cut one, LZMAError for a damaged one."""
        while not self._decompressor.eof:
            packed = self._file.read(CHUNK) if self._decompressor.needs_input else b""
            if self._decompressor.needs_input and not packed:
                raise EOFError("the xz stream is cut short")
            if piece := self._decompressor.decompress(packed, max_length=len(buffer)):
                buffer[: len(piece)] = piece
                return len(piece)
        return 0
