"""Streams as bytes: cut anywhere, put together by the protocol, or recorded from real providers."""

import os
import struct
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from hexalogue.wire.frames import Decoder, Frame

ROOT = Path(__file__).resolve().parents[2]
# Recorded exchanges are read where they lie and never copied; without them their tests are skipped.
WIRE = Path(os.environ.get("HEXALOGUE_WIRE") or ROOT.parent / "shared" / "wire")


def recordings(provider: str) -> list[Path]:
    """The recorded exchanges of one provider, each a folder; empty where none are present."""
    return sorted(path.parent for path in (WIRE / provider).glob("*/exchange.json"))


def pieces(data: bytes, cuts: Sequence[int]) -> Iterator[bytes]:
    """The same bytes, cut at these offsets (those beyond the end count from the front again)."""
    at = 0
    for cut in sorted({cut % (len(data) + 1) for cut in cuts}):
        yield data[at:cut]
        at = cut
    yield data[at:]


def decoded(decoder: Decoder, parts: Iterator[bytes] | Sequence[bytes]) -> list[Frame]:
    """All frames of a stream."""
    frames = [frame for part in parts for frame in decoder.feed(part)]
    return [*frames, *decoder.end()]


def aws_message(payload: bytes, **headers: str) -> bytes:
    """One event-stream message with text headers: `event_type="chunk"` is `:event-type: chunk`."""
    return aws_raw(payload, b"".join(aws_header(name, value) for name, value in headers.items()))


def aws_header(name: str, value: str) -> bytes:
    """One header of the type string."""
    word = b":" + name.replace("_", "-").encode()
    text = value.encode()
    return bytes([len(word)]) + word + b"\x07" + struct.pack(">H", len(text)) + text


def aws_raw(payload: bytes, headers: bytes = b"") -> bytes:
    """One event-stream message around a block of headers, with right lengths and checksums."""
    lengths = struct.pack(">II", 16 + len(headers) + len(payload), len(headers))
    start = lengths + struct.pack(">I", zlib.crc32(lengths)) + headers + payload
    return start + struct.pack(">I", zlib.crc32(start))
