"""The journal: read back whole, torn anywhere, or filled with rubbish, it never calls good what was not written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.wire.journal import Origin, Record, header, line, parsed
from hexalogue.wire.spans import Range, merged

SIZE = 1000
ORIGIN = Origin("https://host/file", '"etag"', SIZE, "ab" * 32)
RANGES = st.lists(st.tuples(st.integers(0, SIZE - 1), st.integers(1, SIZE)).filter(lambda r: r[0] < r[1]), max_size=8)


def written(ranges: list[Range]) -> bytes:
    return header(ORIGIN) + b"".join(line(start, end) for start, end in ranges)


def as_set(ranges: tuple[Range, ...] | list[Range]) -> set[int]:
    return {byte for start, end in ranges for byte in range(start, end)}


@given(RANGES)
def test_what_was_written_is_read_back(ranges: list[Range]) -> None:
    assert parsed(written(ranges)) == Record(ORIGIN, merged(ranges))


@given(RANGES, st.data())
def test_a_journal_torn_anywhere_claims_no_byte_too_many(ranges: list[Range], data: st.DataObject) -> None:
    content = written(ranges)
    torn = content[: data.draw(st.integers(0, len(content)))]

    record = parsed(torn)

    assert record.origin in {None, ORIGIN}
    assert as_set(record.good) <= as_set(ranges)


@given(RANGES, RANGES, st.data())
def test_a_torn_line_never_turns_the_next_one_into_more(
    before: list[Range], after: list[Range], data: st.DataObject
) -> None:
    content = written(before)
    torn = content[: data.draw(st.integers(len(header(ORIGIN)), len(content)))]

    record = parsed(torn + b"".join(line(start, end) for start, end in after))

    assert as_set(record.good) <= as_set(before) | as_set(after)


@given(st.binary(max_size=200))
def test_rubbish_is_nothing(content: bytes) -> None:
    assert parsed(content).good == ()


@pytest.mark.parametrize("bad", [b"5 4", b"0 2000", b"-1 5", b"1", b"1 2 3", b"a b", b"\xff 1", b"0  5"])
def test_a_line_that_cannot_be_ends_the_reading(bad: bytes) -> None:
    assert parsed(header(ORIGIN) + b"0 10\n" + bad + b"\n20 30\n").good == ((0, 10),)


@pytest.mark.parametrize(
    "head",
    [
        b"[]",
        b'{"format":2,"url":"u"}',
        b'{"format":1}',
        b'{"format":1,"url":"u","size_bytes":-1}',
        b'{"format":1,"url":3}',
    ],
)
def test_another_header_is_nothing(head: bytes) -> None:
    assert parsed(head + b"\n0 10\n") == Record()


@pytest.mark.parametrize(
    ("now", "fits"),
    [
        (ORIGIN, True),
        (Origin("https://host/file", '"other"', SIZE, "ab" * 32), False),
        (Origin("https://host/file", '"etag"', SIZE + 1, "ab" * 32), False),
        (Origin("https://host/file", '"etag"', SIZE, "cd" * 32), False),
        (Origin("https://host/file", '"etag"', SIZE, None), True),
        (Origin("https://host/file", None, SIZE, "ab" * 32), True),
        (Origin("https://host/file", None, SIZE, None), False),
        (Origin("https://mirror/file", '"mirror"', SIZE, "ab" * 32), True),
        (Origin("https://mirror/file", '"etag"', SIZE, None), False),
        (Origin("https://host/file", '"etag"', None, "ab" * 32), False),
    ],
)
def test_bytes_stay_only_beside_bytes_of_the_same_file(now: Origin, fits: bool) -> None:
    assert now.continues(ORIGIN) is fits
