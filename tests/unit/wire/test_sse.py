"""Server-sent events: the same frames however the bytes are cut, whatever the line ends are."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.wire_bytes import decoded, pieces

from hexalogue.wire.frames import BadStream, Frame
from hexalogue.wire.sse import MAX_EVENT_BYTES, SseDecoder

CUTS = st.lists(st.integers(0, 2000), max_size=12)
LINE_ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])
# What a line may begin with, so that chance meets the grammar.
FIELDS = [b"data: ", b"data:", b"data", b"event: ", b"event:", b"event", b": ", b"id: 1", b"retry: 5"]
ENDS = [b"\n", b"\n\n", b"\r", b"\r\n", b"\r\n\r\n"]
OTHER = [b"\xef\xbb\xbf", b"x", b"{}", b"[DONE]", "é\u2028\x85".encode(), b"\x00", b"\xff"]
PIECES = st.sampled_from([*FIELDS, *ENDS, *OTHER])
ANY_BYTES = st.lists(PIECES | st.binary(max_size=4), max_size=40).map(b"".join)

FORMS = {
    "usual": (b"data: {}\n\n", [Frame("", b"{}")]),
    "two": (b"data: a\n\ndata: b\n\n", [Frame("", b"a"), Frame("", b"b")]),
    "crlf": (b"data: a\r\n\r\ndata: b\r\n\r\n", [Frame("", b"a"), Frame("", b"b")]),
    "cr": (b"data: a\r\rdata: b\r\r", [Frame("", b"a"), Frame("", b"b")]),
    "mixed ends": (b"data: a\r\n\ndata: b\r\r\n", [Frame("", b"a"), Frame("", b"b")]),
    "no space": (b"data:a\n\n", [Frame("", b"a")]),
    "one space only": (b"data:  a\n\n", [Frame("", b" a")]),
    "lines": (b"data: a\ndata:\ndata: b\n\n", [Frame("", b"a\n\nb")]),
    "named": (b"event: ping\ndata: a\n\n", [Frame("ping", b"a")]),
    "named afterwards": (b"data: a\nevent: ping\n\n", [Frame("ping", b"a")]),
    "name without space": (b"event:ping\ndata:a\n\n", [Frame("ping", b"a")]),
    "name is reset": (b"event: ping\ndata: a\n\ndata: b\n\n", [Frame("ping", b"a"), Frame("", b"b")]),
    "name without data": (b"event: ping\n\ndata: b\n\n", [Frame("", b"b")]),
    "name with empty data": (b"event: ping\ndata:\n\n", [Frame("ping", b"")]),
    "last name counts": (b"event: a\nevent: b\ndata: c\n\n", [Frame("b", b"c")]),
    "comments": (b": OPENROUTER PROCESSING\n\n:\n\ndata: a\n: in between\n\n", [Frame("", b"a")]),
    "other fields": (b"retry: 100\nid: 1\ndata: a\nfoo: b\n\n", [Frame("", b"a")]),
    "nothing to say": (b"data:\n\ndata: \n\ndata\n\n", []),
    "field without colon": (b"data: a\ndata\n\n", [Frame("", b"a\n")]),
    "similar field": (b"data2: a\n\nDATA: b\n\n data: c\n\n", []),
    "many blank lines": (b"\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n", [Frame("", b"a"), Frame("", b"b")]),
    "mark": (b"\xef\xbb\xbfdata: a\n\n", [Frame("", b"a")]),
    "mark only at the start": (b"data: a\n\n\xef\xbb\xbfdata: b\n\n", [Frame("", b"a")]),
    "half a mark": (b"\xef\xbb", []),
    "separators of text": ("data: a\u2028b\x85c\n\n".encode(), [Frame("", "a\u2028b\x85c".encode())]),
    "invalid UTF-8": (b"event: \xff\ndata: \xff\n\n", [Frame("\ufffd", b"\xff")]),
    "unterminated": (b"data: a\n\ndata: b", [Frame("", b"a"), Frame("", b"b")]),
    "one line end short": (b"data: a\n\ndata: b\n", [Frame("", b"a"), Frame("", b"b")]),
    "unterminated name": (b"event: ping", []),
    "inner data word": (
        b"data: a\n\ndata: b\nid: 3\n\ndata: c\n\n",
        [Frame("", b"a"), Frame("", b"b"), Frame("", b"c")],
    ),
}


@pytest.mark.parametrize(("stream", "frames"), FORMS.values(), ids=FORMS)
def test_a_stream_is_read_as_the_format_says(stream: bytes, frames: list[Frame]) -> None:
    assert decoded(SseDecoder(), [stream]) == frames


@pytest.mark.parametrize(("stream", "frames"), FORMS.values(), ids=FORMS)
def test_bytes_may_come_one_by_one(stream: bytes, frames: list[Frame]) -> None:
    assert decoded(SseDecoder(), [bytes([byte]) for byte in stream]) == frames


@given(ANY_BYTES, CUTS)
def test_any_cutting_gives_the_same_frames(stream: bytes, cuts: list[int]) -> None:
    assert decoded(SseDecoder(), pieces(stream, cuts)) == decoded(SseDecoder(), [stream])


@given(st.lists(st.tuples(st.sampled_from(["", "ping", "x y"]), st.binary(min_size=1, max_size=20))), LINE_ENDS, CUTS)
def test_what_was_written_is_read(events: list[tuple[str, bytes]], line_end: bytes, cuts: list[int]) -> None:
    events = [(name, data.replace(b"\n", b"").replace(b"\r", b"") or b"-") for name, data in events]
    lines = [(b"event: %b" % name.encode() + line_end if name else b"", b"data: " + data) for name, data in events]
    stream = b"".join(name + data + 2 * line_end for name, data in lines)

    assert decoded(SseDecoder(), pieces(stream, cuts)) == events


@given(ANY_BYTES, CUTS)
def test_an_event_comes_with_its_last_byte(stream: bytes, cuts: list[int]) -> None:
    decoder = SseDecoder()

    frames = [frame for piece in pieces(stream + b"\n\ndata: last\n\n", cuts) for frame in decoder.feed(piece)]

    assert frames[-1] == ("", b"last")
    assert decoder.end() == []


def test_an_event_without_end_is_refused_before_it_fills_the_memory() -> None:
    decoder = SseDecoder()
    piece = b"x" * (1 << 20)

    tracemalloc.start()
    with pytest.raises(BadStream):
        _ = [decoder.feed(piece) for _ in range(2 * MAX_EVENT_BYTES >> 20)]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 2.5 * MAX_EVENT_BYTES


@pytest.mark.parametrize("size", [64 << 10, MAX_EVENT_BYTES * 2], ids=["in pieces", "at once"])
@pytest.mark.parametrize(("extra", "is_good"), [(0, True), (1, False)], ids=["largest", "too large"])
def test_the_bound_is_the_same_however_it_comes(size: int, extra: int, is_good: bool) -> None:
    decoder = SseDecoder()
    event = b"data: " + b"x" * (MAX_EVENT_BYTES - 6 + extra)
    stream = b"data: a\n\n" + event + b"\n\ndata: b\n\n"
    frames: list[Frame] = []

    try:
        for at in range(0, len(stream), size):
            frames += decoder.feed(stream[at : at + size])
        frames += decoder.end()
    except BadStream:
        assert not is_good

    assert [frame.data[:1] for frame in frames] == ([b"a", b"x", b"b"] if is_good else [b"a"])


def test_a_stream_that_was_refused_stays_refused() -> None:
    decoder = SseDecoder()
    with pytest.raises(BadStream):
        decoder.feed(b"x" * (MAX_EVENT_BYTES + 2))

    with pytest.raises(BadStream):
        decoder.feed(b"\n\ndata: a\n\n")
    with pytest.raises(BadStream):
        decoder.end()
