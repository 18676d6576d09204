"""Compressed bodies: any cutting gives the same, and a small one never becomes a huge one."""

import gzip
import zlib
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.errors import BadReply, Cut
from hexalogue.wire.inflate import FREE_BYTES, MAX_RATIO, PIECE_BYTES, Inflater

PACKERS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "bare deflate": lambda data: zlib.compress(data, wbits=-15),
}


def inflated(encoding: str, pieces: Sequence[bytes]) -> bytes:
    inflater = Inflater("host", encoding.removeprefix("bare "))
    whole = b"".join(out for piece in pieces for out in inflater.feed(piece))
    inflater.end()
    return whole


def cut_at(data: bytes, places: set[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]


@given(st.sampled_from(sorted(PACKERS)), st.binary(max_size=2000), st.sets(st.integers(3, 5000), max_size=8))
def test_any_cutting_gives_the_same(encoding: str, body: bytes, places: set[int]) -> None:
    packed = PACKERS[encoding](body)

    assert inflated(encoding, cut_at(packed, places)) == body


@given(st.sampled_from(["gzip", "deflate"]), st.binary(max_size=500))
def test_garbage_ends_in_a_typed_error(encoding: str, body: bytes) -> None:
    try:
        inflated(encoding, [body])
    except (BadReply, Cut):
        return


@pytest.mark.parametrize("encoding", sorted(PACKERS))
def test_a_body_that_breaks_off_is_cut(encoding: str) -> None:
    packed = PACKERS[encoding](b"some words " * 100)

    with pytest.raises(Cut):
        inflated(encoding, [packed[:-10]])


def test_a_bomb_is_refused_long_before_it_is_whole() -> None:
    packed, sizes = gzip.compress(bytes(64 << 20)), list[int]()

    def pieces() -> Iterator[bytes]:
        for piece in Inflater("host", "gzip").feed(packed):
            sizes.append(len(piece))
            yield piece

    with pytest.raises(BadReply):
        list(pieces())

    assert max(sizes) <= PIECE_BYTES
    assert sum(sizes) <= max(FREE_BYTES, MAX_RATIO * len(packed))


def test_many_small_members_are_no_way_around_the_limit() -> None:
    member = gzip.compress(bytes(1 << 20))

    with pytest.raises(BadReply):
        inflated("gzip", [member] * 64)
