"""AWS event-stream: checksums and lengths are believed only when they agree."""

import json
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.wire_bytes import aws_header, aws_message, aws_raw, decoded, pieces, recordings

from hexalogue.wire.eventstream import EventStreamDecoder
from hexalogue.wire.frames import BadStream, Frame

CUTS = st.lists(st.integers(0, 2000), max_size=12)
MESSAGES = st.lists(st.tuples(st.sampled_from(["messageStart", "x", ""]), st.binary(max_size=60)), max_size=6)
FIRST = aws_message(b'{"role":"assistant"}', message_type="event", event_type="messageStart")
SAID = b'{"message": "a"}'
STREAM = FIRST + aws_message(b'{"p":"ab"}', message_type="event", event_type="contentBlockDelta")

# One header of every type, each before the one that counts.
TYPES = {
    "true": b"\x00",
    "false": b"\x01",
    "byte": b"\x02\x7f",
    "short": b"\x03\x00\x01",
    "integer": b"\x04" + bytes(4),
    "long": b"\x05" + bytes(8),
    "bytes": b"\x06\x00\x03abc",
    "string": b"\x07\x00\x02\xff\xfe",
    "time": b"\x08" + bytes(8),
    "uuid": b"\x09" + bytes(16),
}


def wrong(lengths: bytes, rest: bytes = bytes(20)) -> bytes:
    """A message whose prelude has a right checksum and impossible lengths."""
    return lengths + struct.pack(">I", zlib.crc32(lengths)) + rest


BAD = {
    "prelude": b"\x01" + STREAM[1:],
    "checksum of the prelude": STREAM[:8] + b"\x00" + STREAM[9:],
    "payload": FIRST[:-8] + b"\x00" + FIRST[-7:],
    "checksum": FIRST[:-1] + bytes([FIRST[-1] ^ 1]),
    "too short": wrong(struct.pack(">II", 15, 0)),
    "too long": wrong(struct.pack(">II", (32 << 20) + 1, 0)),
    "headers beyond the message": wrong(struct.pack(">II", 32, 17)),
    "headers beyond their bound": wrong(struct.pack(">II", 1 << 20, (128 << 10) + 1)),
    "unknown type": aws_raw(b"", b"\x01a\x0a"),
    "name beyond the block": aws_raw(b"xxxx", b"\x09a\x07"),
    "value beyond the block": aws_raw(b"xxxx", b"\x01a\x07\x00\x09ab"),
    "length beyond the block": aws_raw(b"xxxx", b"\x01a\x07\x00"),
    "html": b"<html><body>Welcome to the hotel</body></html>",
}


@given(MESSAGES, CUTS)
def test_any_cutting_gives_the_same_messages(messages: list[tuple[str, bytes]], cuts: list[int]) -> None:
    stream = b"".join(aws_message(data, message_type="event", event_type=kind) for kind, data in messages)

    assert decoded(EventStreamDecoder(), pieces(stream, cuts)) == messages


@pytest.mark.parametrize("value", TYPES.values(), ids=TYPES)
def test_headers_of_every_type_are_passed_over(value: bytes) -> None:
    stream = aws_raw(b"{}", b"\x03odd" + value + aws_header("event_type", "chunk"))

    assert decoded(EventStreamDecoder(), [stream]) == [Frame("chunk", b"{}")]


@pytest.mark.parametrize(
    ("headers", "payload", "event", "data"),
    [
        ({"message_type": "exception", "exception_type": "throttling"}, b'{"p":1}', "exception:throttling", b'{"p":1}'),
        ({"message_type": "error", "error_code": "Fault", "error_message": "a"}, b"", "exception:Fault", SAID),
        ({"message_type": "error"}, b"", "exception:", b""),
    ],
    ids=["exception", "error", "error without words"],
)
def test_an_exception_is_told_apart(headers: dict[str, str], payload: bytes, event: str, data: bytes) -> None:
    assert decoded(EventStreamDecoder(), [aws_message(payload, **headers)]) == [Frame(event, data)]


@pytest.mark.parametrize("stream", BAD.values(), ids=BAD)
def test_what_is_no_message_is_refused_and_stays_refused(stream: bytes) -> None:
    decoder = EventStreamDecoder()

    with pytest.raises(BadStream):
        decoder.feed(stream)
    with pytest.raises(BadStream):
        decoder.feed(STREAM)
    with pytest.raises(BadStream):
        decoder.end()


@pytest.mark.parametrize("stream", BAD.values(), ids=BAD)
def test_whole_messages_before_a_fault_count(stream: bytes) -> None:
    decoder = EventStreamDecoder()

    assert len(decoder.feed(STREAM + stream)) == 2
    with pytest.raises(BadStream):
        decoder.end()


@given(st.integers(1, len(STREAM) - 1).filter(lambda size: size != len(FIRST)))
def test_a_stream_that_breaks_off_inside_a_message_is_refused(size: int) -> None:
    decoder = EventStreamDecoder()

    assert len(decoder.feed(STREAM[:size])) == (size > len(FIRST))
    with pytest.raises(BadStream):
        decoder.end()


def test_an_impossible_length_is_refused_before_its_bytes_are_awaited() -> None:
    with pytest.raises(BadStream):
        EventStreamDecoder().feed(wrong(struct.pack(">II", 0xFFFFFFFF, 0), b""))


@given(st.binary(max_size=200), st.integers(0, len(STREAM)), st.integers(0, 255), CUTS)
def test_nothing_but_bad_stream_is_raised(noise: bytes, at: int, value: int, cuts: list[int]) -> None:
    stream = STREAM[:at] + bytes([value]) + STREAM[at + 1 :] + noise

    try:
        frames = decoded(EventStreamDecoder(), pieces(stream, cuts))
    except BadStream:
        return
    assert len(frames) >= 2


STREAMS = [
    folder / "response.body"
    for folder in recordings("bedrock")
    if "eventstream" in (json.loads((folder / "exchange.json").read_text("utf-8"))["content_type"] or "")
]


@pytest.mark.skipif(not STREAMS, reason="no recorded exchanges are present")
@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.parent.name)
def test_recorded_streams_are_read_to_their_end(path: Path) -> None:
    body = path.read_bytes()

    frames = decoded(EventStreamDecoder(), pieces(body, range(0, len(body), 37)))

    assert frames == decoded(EventStreamDecoder(), [body])
    assert [frame.event for frame in frames if frame.event == "messageStop"] == ["messageStop"]
    assert all(isinstance(json.loads(frame.data), dict) for frame in frames)
