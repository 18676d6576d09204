"""Newline-delimited JSON, cut into lines while the bytes arrive. Pure."""

from functools import partial

from hexalogue.wire.frames import BadStream, Frame

MAX_LINE_BYTES = 32 << 20  # as an event's in `sse`

_BOM = b"\xef\xbb\xbf"
_BLANK = b" \t\r"
_frame = partial(tuple.__new__, Frame)  # half the cost of Frame(...), on the path of every token


class NdjsonDecoder:
    """A `Decoder` for application/x-ndjson. Holds at most one unfinished line."""

    def __init__(self) -> None:
        self._open = bytearray()
        self._is_first = True  # the line that may begin with a byte order mark
        self._fault = ""

    def feed(self, data: bytes) -> list[Frame]:
        """The lines that these bytes complete, without blank ones. Raises BadStream when one is larger than
        MAX_LINE_BYTES: with this call or, where whole lines came before it, with the next."""
        if self._fault:
            raise BadStream(self._fault)
        if self._open:
            self._open += data
            if b"\n" not in data:
                return self._given_up([]) if len(self._open) > MAX_LINE_BYTES else []
            data = bytes(self._open)
            self._open.clear()
        *lines, rest = data.split(b"\n")
        if self._is_first and lines:
            lines[0] = lines[0].removeprefix(_BOM)
            self._is_first = False
        self._open += rest
        if len(data) > MAX_LINE_BYTES:
            return self._measured(lines)
        return [_frame(("", text)) for line in lines if (text := line.strip(_BLANK))]

    def end(self) -> list[Frame]:
        """The last line, where no line end followed it. Raises BadStream only for what `feed` held back."""
        if self._fault:
            raise BadStream(self._fault)
        line = bytes(self._open)
        self._open.clear()
        text = (line.removeprefix(_BOM) if self._is_first else line).strip(_BLANK)
        return [Frame("", text)] if text else []

    def _measured(self, lines: list[bytes]) -> list[Frame]:
        """The same for a read so large that a line may be too long."""
        frames: list[Frame] = []
        for line in lines:
            if len(line) > MAX_LINE_BYTES:
                return self._given_up(frames)
            text = line.strip(_BLANK)
            if text:
                frames.append(Frame("", text))
        return self._given_up(frames) if len(self._open) > MAX_LINE_BYTES else frames

    def _given_up(self, frames: list[Frame]) -> list[Frame]:
        """What came before the fault counts, however the bytes were cut."""
        self._fault = f"a line is larger than {MAX_LINE_BYTES >> 20} MiB"
        self._open.clear()
        if not frames:
            raise BadStream(self._fault)
        return frames
