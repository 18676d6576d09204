"""What of a `.part` is good: a file beside it, one line for every piece that was written.

First line: which file on the server the part belongs to (JSON). Then `start end` lines, appended after their bytes were
written. kill -9 loses nothing that was appended; a torn last line is ignored. The whole-file hash at the end guards
against what a power cut may do to bytes that the journal calls good.
"""

import errno
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from hexalogue.wire.spans import Range, merged

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Origin:
    """Which file the bytes are of. url: of the plan, without its query.   etag: strong, else None.

    size_bytes: None while the server does not tell.   sha256: the publisher's, from the plan or the hub; else None.
    """

    url: str
    etag: str | None = None
    size_bytes: int | None = None
    sha256: str | None = None

    def continues(self, earlier: "Origin") -> bool:
        """Whether bytes fetched as `earlier` may stay beside bytes fetched as this.

        One address: the strong ETag decides where both have one. Another address (a mirror), or no ETag: only a known
        sha256 makes it safe. Another size never is.
        """
        if self.size_bytes is None or self.size_bytes != earlier.size_bytes:
            return False
        if self.sha256 and earlier.sha256 and self.sha256 != earlier.sha256:
            return False
        if self.url == earlier.url and self.etag and earlier.etag:
            return self.etag == earlier.etag
        return self.sha256 is not None and self.sha256 == earlier.sha256


@dataclass(frozen=True, slots=True)
class Record:
    """A journal read back. origin None: nothing usable."""

    origin: Origin | None = None
    good: tuple[Range, ...] = ()


def parsed(content: bytes) -> Record:
    """Read a journal. Never raises: what cannot be read means bytes fetched again, never wrong bytes kept."""
    head, *lines = content.split(b"\n")
    origin = _origin(head) if lines else None  # a header without its newline was torn
    if origin is None:
        return Record()
    ranges: list[Range] = []
    for line in lines[:-1]:  # what stands after the last newline is torn, or empty
        found = _range(line, origin.size_bytes)
        if found is None:
            break
        ranges.append(found)
    return Record(origin, merged(ranges))


def header(origin: Origin) -> bytes:
    """The first line."""
    return json.dumps({"format": FORMAT, **asdict(origin)}).encode() + b"\n"


def line(start: int, end: int) -> bytes:
    """One good range."""
    return b"%d %d\n" % (start, end)


def _origin(head: bytes) -> Origin | None:
    try:
        fields = json.loads(head)
    except ValueError:
        return None
    if not isinstance(fields, dict) or fields.pop("format", None) != FORMAT:
        return None
    texts = [fields.get("etag"), fields.get("sha256")]
    size = fields.get("size_bytes")
    is_whole = isinstance(fields.get("url"), str) and all(text is None or isinstance(text, str) for text in texts)
    if not is_whole or isinstance(size, bool) or not (size is None or (isinstance(size, int) and size >= 0)):
        return None
    return Origin(fields["url"], texts[0], size, texts[1])


def _range(text: bytes, size_bytes: int | None) -> Range | None:
    words = text.split(b" ")
    if len(words) != 2 or not all(word.isdigit() and len(word) < 20 for word in words):
        return None
    start, end = int(words[0]), int(words[1])
    return (start, end) if start < end and (size_bytes is None or end <= size_bytes) else None


class Journal:
    """The open journal; its holder has the lock and is the only writer."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    def read(self) -> Record:
        """What stands in it. A torn last line is cut off, so that the next one starts on its own."""
        size = os.fstat(self._descriptor).st_size
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        content = os.read(self._descriptor, size) if size else b""
        os.ftruncate(self._descriptor, content.rfind(b"\n") + 1)
        return parsed(content)

    def begin(self, origin: Origin) -> None:
        """Forget everything; another file starts."""
        os.ftruncate(self._descriptor, 0)
        self._append(header(origin))

    def add(self, start: int, end: int) -> None:
        """Bytes that are written."""
        self._append(line(start, end))

    def forget(self) -> None:
        """Nothing of the part is good."""
        os.ftruncate(self._descriptor, 0)

    def close(self) -> None:
        """Give the lock back."""
        descriptor, self._descriptor = self._descriptor, -1  # a late writer gets an error, not somebody else's file
        os.close(descriptor)

    def _append(self, text: bytes) -> None:
        end = os.lseek(self._descriptor, 0, os.SEEK_END)
        if os.write(self._descriptor, text) != len(text):  # a piece of a line must not become another line
            os.ftruncate(self._descriptor, end)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
