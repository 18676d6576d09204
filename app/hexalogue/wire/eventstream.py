"""AWS event-stream (application/vnd.amazon.eventstream), cut into messages while the bytes arrive. Pure.

A message: total length and headers' length (4 bytes each), a CRC-32 of those 8, the headers, the payload, a CRC-32 of
all before it; big-endian. A header: length and name, a type, a value by its type.
Source: Amazon Transcribe developer guide, "Event stream encoding", and the event-stream specification of Smithy, read
2026-11-21.
"""

import json
import struct
import zlib
from collections.abc import Mapping

from hexalogue.wire.frames import BadStream, Frame

# The services send at most 24 MiB and 128 KiB.
MAX_MESSAGE_BYTES = 32 << 20
MAX_HEADERS_BYTES = 128 << 10

_PRELUDE = struct.Struct(">III")
_CRC = struct.Struct(">I")
_LENGTH = struct.Struct(">H")
_STRING = 7
# type -> size of its value: true, false, byte, short, integer, long, (6: bytes, 7: string: own length), time, UUID
_SIZES = {0: 0, 1: 0, 2: 1, 3: 2, 4: 4, 5: 8, 8: 8, 9: 16}
_LEAST_BYTES = _PRELUDE.size + _CRC.size


class EventStreamDecoder:
    """A `Decoder` for messages with checksums. Holds at most one unfinished message.

    Frame.event: the message's `:event-type`; "exception:" and the type (or error code) of an exception or error.
    """

    def __init__(self) -> None:
        self._open = bytearray()
        self._fault = ""

    def feed(self, data: bytes) -> list[Frame]:
        """The messages that these bytes complete. Raises BadStream for a wrong length, checksum or header: with this
        call or, where whole messages came before the fault, with the next."""
        if self._fault:
            raise BadStream(self._fault)
        self._open += data
        frames: list[Frame] = []
        at = 0
        try:
            while (message := _message(self._open, at)) is not None:
                frames.append(_read(message))
                at += len(message)
        except BadStream as fault:
            self._fault = str(fault)
            self._open.clear()
            if not frames:
                raise
            return frames
        del self._open[:at]
        return frames

    def end(self) -> list[Frame]:
        """Always empty. Raises BadStream when the stream broke off inside a message: half of one cannot be checked."""
        if self._fault:
            raise BadStream(self._fault)
        if self._open:
            self._open.clear()
            raise BadStream("it broke off inside a message")
        return []


def _message(data: bytearray, at: int) -> bytes | None:
    """The message that begins there; None while it is not whole. Its lengths are checked before its rest is awaited."""
    if len(data) - at < _PRELUDE.size:
        return None
    size, headers_size, crc = _PRELUDE.unpack_from(data, at)
    if zlib.crc32(data[at : at + 8]) != crc:
        raise BadStream("a message's prelude has a wrong checksum")
    if not _LEAST_BYTES <= size <= MAX_MESSAGE_BYTES:
        raise BadStream("a message has an impossible length")
    if headers_size > min(size - _LEAST_BYTES, MAX_HEADERS_BYTES):
        raise BadStream("a message's headers have an impossible length")
    return bytes(data[at : at + size]) if len(data) - at >= size else None


def _read(message: bytes) -> Frame:
    end = len(message) - _CRC.size
    if zlib.crc32(memoryview(message)[:end]) != _CRC.unpack_from(message, end)[0]:
        raise BadStream("a message has a wrong checksum")
    headers_end = _PRELUDE.size + _PRELUDE.unpack_from(message)[1]
    headers = _headers(message[_PRELUDE.size : headers_end])
    payload = message[headers_end:end]
    if headers.get(":message-type", "event") == "event":
        return Frame(headers.get(":event-type", ""), payload)
    kind = headers.get(":exception-type") or headers.get(":error-code", "")
    return Frame(f"exception:{kind}", payload or _said(headers))


def _said(headers: Mapping[str, str]) -> bytes:
    """An error that no service defines has no payload: its words are in a header."""
    words = headers.get(":error-message")
    return b"" if words is None else json.dumps({"message": words}).encode()


def _headers(block: bytes) -> dict[str, str]:
    """The headers that are text, by name; values of other types are passed over."""
    headers: dict[str, str] = {}
    at = 0
    while at < len(block):
        name_end = at + 1 + block[at]
        if name_end >= len(block):
            raise BadStream("a header is longer than its block")
        kind = block[name_end]
        start, end = _value(block, name_end + 1, kind)
        if end > len(block):
            raise BadStream("a header is longer than its block")
        if kind == _STRING:
            headers[block[at + 1 : name_end].decode("utf-8", "replace")] = block[start:end].decode("utf-8", "replace")
        at = end
    return headers


def _value(block: bytes, at: int, kind: int) -> tuple[int, int]:
    """Where a header's value begins and ends; the end may lie beyond the block."""
    if kind in _SIZES:
        return at, at + _SIZES[kind]
    if kind not in (6, _STRING):
        raise BadStream("a header has an unknown type")
    if at + 2 > len(block):
        raise BadStream("a header is longer than its block")
    return at + 2, at + 2 + int(_LENGTH.unpack_from(block, at)[0])
