"""WAV files: where their sound is, and pieces of it as files of their own. Any format inside; nothing is decoded.

The standard library's reader refuses floating point and the extensible header; this one only needs to know where the
samples are. Source: Microsoft, Multiple Channel Audio Data and WAVE Files; EBU Tech 3306 (RF64), both read 2026-11-21.
"""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

INTEGER: Final = 1
FLOAT: Final = 3
_EXTENSIBLE: Final = 0xFFFE
# Behind them a header can have any number of chunks; nobody has thousands.
_MAX_CHUNKS: Final = 1000
_MAX_HEADER: Final = 4096


class NotWav(Exception):
    """The file is no WAV, or has no sound in it. Its text says which."""


@dataclass(frozen=True, slots=True)
class WavFile:
    """A WAV file's sound. header: the `fmt ` chunk as it is.   encoding: INTEGER, FLOAT or another.   bits: of one
    sample.   block: bytes of one sample of all channels.   start, size: where the samples are, in bytes.
    """

    path: Path
    header: bytes
    encoding: int
    channels: int
    rate: int
    bits: int
    block: int
    bytes_per_s: int
    start: int
    size: int

    @property
    def duration_s(self) -> float:
        """How long it is."""
        return self.size / self.bytes_per_s

    @property
    def is_plain(self) -> bool:
        """Whether every model takes it as it is: 16 kHz, one channel, 16 bits."""
        return (self.encoding, self.channels, self.rate, self.bits) == (INTEGER, 1, 16_000, 16)

    def position(self, seconds: float) -> int:
        """The byte in the samples at this time, at the beginning of a block."""
        wanted = round(seconds * self.bytes_per_s)
        return min(self.size, wanted - wanted % self.block)

    def samples(self, start_s: float, end_s: float) -> bytes:
        """The bytes of the samples between two times. Raises OSError."""
        first, last = self.position(start_s), self.position(end_s)
        with self.path.open("rb") as file:
            file.seek(self.start + first)
            return file.read(max(0, last - first))

    def piece(self, start_s: float, end_s: float) -> bytes:
        """The sound between two times as a whole WAV file. Raises OSError."""
        samples = self.samples(start_s, end_s)
        return _chunk(b"RIFF", b"WAVE" + _chunk(b"fmt ", self.header) + _chunk(b"data", samples))


def read_wav(path: Path) -> WavFile:
    """Finds the sound. A size that a recorder never filled in means "to the end". Raises NotWav, OSError."""
    with path.open("rb") as file:
        length = file.seek(0, 2)
        file.seek(0)
        head = file.read(12)
        if head[:4] not in (b"RIFF", b"RF64") or head[8:12] != b"WAVE":
            raise NotWav("it is no WAV file")
        header = b""
        for _ in range(_MAX_CHUNKS):
            chunk = file.read(8)
            if len(chunk) < 8:
                break
            name, size = chunk[:4], int.from_bytes(chunk[4:], "little")
            if name == b"data" and header:
                return _described(path, header, file.tell(), min(size or length, length - file.tell()))
            if name == b"fmt ":
                header = _fmt(file, size)
            else:
                file.seek(size, 1)
            file.seek(size % 2, 1)
    raise NotWav("its header ends before any sound")


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + len(content).to_bytes(4, "little") + content + b"\0" * (len(content) % 2)


def _fmt(file: BinaryIO, size: int) -> bytes:
    header = file.read(min(size, _MAX_HEADER))
    if not 16 <= size <= _MAX_HEADER or len(header) < size:
        raise NotWav("its header is damaged")
    return header


def _described(path: Path, header: bytes, start: int, size: int) -> WavFile:
    encoding, channels, rate, bytes_per_s, block, bits = struct.unpack_from("<HHIIHH", header)
    if encoding == _EXTENSIBLE and len(header) >= 26:
        encoding = int.from_bytes(header[24:26], "little")
    if not (channels and rate and bytes_per_s and block) or (
        encoding in (INTEGER, FLOAT) and block * rate != bytes_per_s
    ):
        raise NotWav("its header is damaged")
    size -= size % block
    if size <= 0:
        raise NotWav("there is no sound in it")
    return WavFile(path, header, encoding, channels, rate, bits, block, bytes_per_s, start, size)
