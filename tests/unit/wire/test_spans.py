"""Ranges as sets of bytes, and their sharing out."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hexalogue.wire.spans import MIN_SPLIT_BYTES, Range, Spans, merged, missing, prefix_end, total

RANGES = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=12)


def as_set(ranges: tuple[Range, ...] | list[Range]) -> set[int]:
    return {byte for start, end in ranges for byte in range(start, end)}


@given(RANGES)
def test_merging_keeps_every_byte_and_leaves_gaps_between(ranges: list[Range]) -> None:
    joined = merged(ranges)

    assert as_set(joined) == as_set(ranges)
    assert all(left[1] < right[0] for left, right in pairwise(joined))
    assert total(ranges) == len(as_set(ranges))


@given(RANGES, st.integers(0, 70))
def test_good_and_missing_are_the_whole_file(ranges: list[Range], size: int) -> None:
    assert as_set(missing(ranges, size)) == set(range(size)) - as_set(ranges)


@given(RANGES)
def test_the_prefix_ends_at_the_first_missing_byte(ranges: list[Range]) -> None:
    good = as_set(ranges)

    assert prefix_end(ranges) == next(byte for byte in range(61) if byte not in good)


@given(st.lists(st.sampled_from(["take", "advance", "give back"]), max_size=60), st.integers(1, 40), st.booleans())
def test_every_byte_is_fetched_exactly_once_whoever_takes_what(moves: list[str], size: int, in_pieces: bool) -> None:
    unit = MIN_SPLIT_BYTES // 2
    spans, taken, fetched = Spans([(0, size * unit)]), [], []
    if in_pieces:
        spans.cut_pieces(3 * unit)
    for move in [*moves, *["take", "advance", "advance", "give back"] * 3 * size]:
        if move == "take" and (span := spans.take()) is not None:
            taken.append(span)
        elif move == "advance" and taken:
            start = taken[0].position
            fetched.append((start, start + spans.advance(taken[0], unit)))
            taken.append(taken.pop(0))
        elif move == "give back" and taken:
            spans.give_back(taken.pop())

    assert merged(fetched) == ((0, size * unit),)
    assert sum(end - start for start, end in fetched) == size * unit


def test_a_body_of_unknown_length_is_not_shared() -> None:
    spans = Spans([], is_endless=True)

    first = spans.take()

    assert first is not None
    assert first.end is None
    assert not spans.has_work
    assert spans.take() is None


def test_pieces_are_taken_from_the_front() -> None:
    spans = Spans([(0, 100 * MIN_SPLIT_BYTES)])
    whole = spans.take()
    spans.cut_pieces(2 * MIN_SPLIT_BYTES)

    piece = spans.take()

    assert whole is not None
    assert piece is not None
    assert (whole.position, whole.end) == (0, 2 * MIN_SPLIT_BYTES)
    assert (piece.position, piece.end) == (2 * MIN_SPLIT_BYTES, 4 * MIN_SPLIT_BYTES)
