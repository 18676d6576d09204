"""The bytes of a GGUF header, read through a small window: whatever a file claims, memory stays bounded.

Buffered reads and no memory map: a file that shrinks while it is mapped would end the process with SIGBUS.
"""

from pathlib import Path
from struct import Struct
from typing import BinaryIO

from hexalogue.domain.errors import NotAModel, TruncatedModel

# Large enough that a 5 MB vocabulary is a few dozen reads, small enough to forget about.
WINDOW_BYTES = 1 << 18
# Longest key or tensor name worth believing; llama.cpp allows tensor names of 63 bytes, keys are shorter than 200.
MAX_NAME_BYTES = 1 << 12
# Longest text value or vocabulary entry worth believing; the longest chat templates are about 20 kB.
MAX_TEXT_BYTES = 1 << 24

_U32 = Struct("<I")
_U64 = Struct("<Q")


class HeaderBytes:
    """A forward-only cursor. Methods raise TruncatedModel at the end of the file, NotAModel for absurd lengths."""

    def __init__(self, file: BinaryIO, size_bytes: int, path: Path) -> None:
        self._file = file
        self._size = size_bytes
        self.path = path
        self._window = b""
        self._start = 0  # where in the file the window begins
        self._at = 0  # where in the window the cursor stands

    @property
    def position(self) -> int:
        """Bytes from the start of the file."""
        return self._start + self._at

    def take(self, count: int) -> bytes:
        """The next bytes; `count` is at most WINDOW_BYTES."""
        self._ensure(count)
        piece = self._window[self._at : self._at + count]
        self._at += count
        return piece

    def u32(self) -> int:
        """The next little-endian unsigned 32-bit number."""
        return int(_U32.unpack(self.take(4))[0])

    def u64(self) -> int:
        """The next little-endian unsigned 64-bit number."""
        return int(_U64.unpack(self.take(8))[0])

    def name(self) -> str:
        """A key or a tensor's name."""
        return self.take(self._length(MAX_NAME_BYTES)).decode("utf-8", "replace")

    def text(self, kept_bytes: int) -> str:
        """A text value; only its first `kept_bytes` are decoded, the rest is passed over."""
        length = self._length(MAX_TEXT_BYTES)
        kept = self.take(min(length, kept_bytes)).decode("utf-8", "replace")
        self.skip(length - min(length, kept_bytes))
        return kept

    def skip(self, count: int) -> None:
        """Pass over bytes without reading them."""
        if self.position + count > self._size:
            raise TruncatedModel(self.path, self._size, self.position + count)
        self._at += count

    def skip_texts(self, count: int) -> None:
        """Pass over so many texts: a vocabulary has 300,000, so this loop is kept free of calls."""
        unpack = _U64.unpack_from
        while count:
            self._ensure(8)
            window, at, last = self._window, self._at, len(self._window) - 8
            while count and at <= last:
                (length,) = unpack(window, at)
                if length > MAX_TEXT_BYTES:
                    raise self.damaged(f"a text claims to be {length} bytes long")
                at += 8 + length
                count -= 1
            self._at = at
            self.skip(0)

    def damaged(self, why: str) -> NotAModel:
        """The error for a header that contradicts itself or the format."""
        return NotAModel(self.path, why)

    def _length(self, limit: int) -> int:
        length = self.u64()
        if length > limit:
            raise self.damaged(f"a text claims to be {length} bytes long")
        return length

    def _ensure(self, count: int) -> None:
        """Have `count` bytes in the window, which moves forward with the cursor."""
        if self._at + count <= len(self._window):
            return
        start = self.position
        if start + count > self._size:
            raise TruncatedModel(self.path, self._size, start + count)
        self._file.seek(start)
        self._window = self._file.read(WINDOW_BYTES)
        self._start, self._at = start, 0
        if len(self._window) < count:  # it shrank since its size was taken
            raise TruncatedModel(self.path, start + len(self._window), start + count)
