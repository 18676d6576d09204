"""Newline-delimited JSON: the same lines however the bytes are cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.wire_bytes import decoded, pieces

from hexalogue.wire.frames import BadStream, Frame
from hexalogue.wire.ndjson import MAX_LINE_BYTES, NdjsonDecoder

CUTS = st.lists(st.integers(0, 500), max_size=12)
PARTS = st.sampled_from([b"{}", b"\n", b"\r\n", b"\n\n", b" ", b"\t", b"\xef\xbb\xbf", "é\u2028\x85".encode(), b"\xff"])
ANY_BYTES = st.lists(PARTS | st.binary(max_size=4), max_size=40).map(b"".join)

FORMS = {
    "lines": (b'{"a":1}\n{"b":2}\n', [b'{"a":1}', b'{"b":2}']),
    "crlf": (b"{}\r\n[]\r\n", [b"{}", b"[]"]),
    "blank lines": (b"\n\r\n {} \n \t\n\n[]\n", [b"{}", b"[]"]),
    "no end": (b"{}\n[1", [b"{}", b"[1"]),
    "mark": (b"\xef\xbb\xbf{}\n\xef\xbb\xbf[]", [b"{}", b"\xef\xbb\xbf[]"]),
    "only a mark": (b"\xef\xbb\xbf", []),
    "separators of text": ("a\u2028b\x85c\x0bd\n".encode(), ["a\u2028b\x85c\x0bd".encode()]),
    "nothing": (b"", []),
}


@pytest.mark.parametrize(("stream", "lines"), FORMS.values(), ids=FORMS)
def test_a_stream_is_its_lines(stream: bytes, lines: list[bytes]) -> None:
    assert decoded(NdjsonDecoder(), [stream]) == [Frame("", line) for line in lines]


@given(ANY_BYTES, CUTS)
def test_any_cutting_gives_the_same_lines(stream: bytes, cuts: list[int]) -> None:
    assert decoded(NdjsonDecoder(), pieces(stream, cuts)) == decoded(NdjsonDecoder(), [stream])


@pytest.mark.parametrize("size", [64 << 10, MAX_LINE_BYTES * 2], ids=["in pieces", "at once"])
@pytest.mark.parametrize(("extra", "is_good"), [(0, True), (1, False)], ids=["largest", "too large"])
def test_the_bound_of_a_line_is_the_same_however_it_comes(size: int, extra: int, is_good: bool) -> None:
    decoder = NdjsonDecoder()
    stream = b"a\n" + b"x" * (MAX_LINE_BYTES + extra) + b"\nb\n"
    frames: list[Frame] = []

    try:
        for at in range(0, len(stream), size):
            frames += decoder.feed(stream[at : at + size])
        frames += decoder.end()
    except BadStream:
        assert not is_good

    assert [frame.data[:1] for frame in frames] == ([b"a", b"x", b"b"] if is_good else [b"a"])


def test_a_line_without_end_is_refused() -> None:
    decoder = NdjsonDecoder()

    with pytest.raises(BadStream):
        _ = [decoder.feed(b"x" * (1 << 20)) for _ in range(2 * MAX_LINE_BYTES >> 20)]
    with pytest.raises(BadStream):
        decoder.feed(b"\n{}\n")
    with pytest.raises(BadStream):
        decoder.end()
