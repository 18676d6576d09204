"""Server-sent events, cut into frames while the bytes arrive. Pure; works on bytes, because text would split lines
at U+2028 and could not wait for the rest of a character.

Source: WHATWG HTML, section 9.2 "Server-sent events", read 2026-11-21. Two deviations, both for the sake of answers:
an unterminated last event is handed out by `end` (a browser would drop it: a lost word), and an event that has neither
data nor a name is passed over (some servers keep a connection open with `data:`).
"""

from functools import partial

from hexalogue.wire.frames import BadStream, Frame

MAX_EVENT_BYTES = 32 << 20  # the largest useful event is a picture in base64

_BOM = b"\xef\xbb\xbf"
_frame = partial(tuple.__new__, Frame)  # half the cost of Frame(...), on the path of every token


class SseDecoder:
    """A `Decoder` for text/event-stream. Holds at most one unfinished event."""

    def __init__(self) -> None:
        self._head: bytes | None = b""  # the first bytes while they may be a byte order mark; None after that
        self._ended_in_cr = False
        self._open = bytearray()  # the unfinished event, line ends made LF
        self._fault = ""

    def feed(self, data: bytes) -> list[Frame]:
        """The events that these bytes complete. Raises BadStream when one is larger than MAX_EVENT_BYTES: with this
        call or, where whole events came before it, with the next."""
        if self._fault:
            raise BadStream(self._fault)
        if self._head is not None:
            data = self._without_mark(data)
        if self._ended_in_cr or b"\r" in data:
            data = self._with_plain_ends(data)
        if self._open:
            # Whether the end is here: looked for only in what is new, one byte back for its first half.
            looked_at = len(self._open) - 1
            self._open += data
            if self._open.find(b"\n\n", looked_at) < 0:
                self._check_open()
                return []
            data = bytes(self._open)
            self._open.clear()
        frames = self._usual(data)
        return self._any(data) if frames is None else frames

    def end(self) -> list[Frame]:
        """The last event, where no blank line ended it. Raises BadStream only for what `feed` held back."""
        if self._fault:
            raise BadStream(self._fault)
        self._open += self._head or b""
        self._head = None
        frame = _read(bytes(self._open))
        self._open.clear()
        return [] if frame is None else [frame]

    def _usual(self, data: bytes) -> list[Frame] | None:
        """The way of nearly every token: nothing but events of one `data: ` line each. None when it is not so."""
        end = data.rfind(b"\n\n")
        if end < 6 or not data.startswith(b"data: ") or len(data) > MAX_EVENT_BYTES:
            return None
        parts = data[6:end].split(b"\n\ndata: ")
        if data.count(b"\n", 0, end) != 2 * len(parts) - 2:  # some event has other lines too
            return None
        self._open += data[end + 2 :]
        return [_frame(("", part)) for part in parts if part]

    def _any(self, data: bytes) -> list[Frame]:
        """All that the format allows."""
        *blocks, rest = data.split(b"\n\n")
        frames: list[Frame] = []
        for block in blocks:
            if len(block) > MAX_EVENT_BYTES:
                return self._given_up(frames)
            frame = _read(block)
            if frame is not None:
                frames.append(frame)
        self._open += rest
        if len(self._open) > MAX_EVENT_BYTES + 1:
            return self._given_up(frames)
        return frames

    def _check_open(self) -> None:
        if len(self._open) > MAX_EVENT_BYTES + 1:  # the one is the first half of a blank line
            self._given_up([])

    def _given_up(self, frames: list[Frame]) -> list[Frame]:
        """What came before the fault counts, however the bytes were cut."""
        self._fault = f"an event is larger than {MAX_EVENT_BYTES >> 20} MiB"
        self._open.clear()
        if not frames:
            raise BadStream(self._fault)
        return frames

    def _without_mark(self, data: bytes) -> bytes:
        """What follows a byte order mark at the very start; empty while the mark may still be coming."""
        head = (self._head or b"") + data
        if len(head) < len(_BOM) and _BOM.startswith(head):
            self._head = head
            return b""
        self._head = None
        return head.removeprefix(_BOM)

    def _with_plain_ends(self, data: bytes) -> bytes:
        """CRLF and CR as LF; a pair may be split between two reads."""
        if self._ended_in_cr and data:
            data = data.removeprefix(b"\n")
            self._ended_in_cr = False
        if data.endswith(b"\r"):
            self._ended_in_cr = True
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _read(block: bytes) -> Frame | None:
    """One event; None when its lines make none. First the two usual forms: `data: ` alone, and after `event: `."""
    name_end = 0
    if block.startswith(b"event: "):
        name_end = block.find(b"\n") + 1
    if block.startswith(b"data: ", name_end) and block.find(b"\n", name_end) < 0:
        name = str(block[7 : name_end - 1], "utf-8", "replace") if name_end else ""
        data = block[name_end + 6 :]
        return _frame((name, data)) if name or data else None
    return _read_lines(block)


def _read_lines(block: bytes) -> Frame | None:
    """An event of any lines."""
    name = b""
    data = bytearray()
    has_data = False
    at = 0
    while at < len(block):  # and not split(): a block of a million lines must not become a million objects
        end = block.find(b"\n", at)
        line = block[at : end if end >= 0 else len(block)]
        at += len(line) + 1
        field, _, value = line.partition(b":")
        if field == b"data":
            if has_data:
                data += b"\n"
            data += value.removeprefix(b" ")
            has_data = True
        elif field == b"event":
            name = value.removeprefix(b" ")
    if not has_data or not (data or name):
        return None
    return Frame(name.decode("utf-8", "replace"), bytes(data))
