"""Thousands of damaged headers: each ends in a typed error or a reading, quickly, in little memory."""

import struct
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from tests.helpers.gguf_files import damaged_headers, header_length, write_model

from hexalogue.domain.errors import NotAModel, TruncatedModel
from hexalogue.models.gguf_facts import read_facts

COUNT = 5_000
# Watching every allocation makes reading ten times slower.
WATCHED = 400
# It takes 5 ms; one that is led on by a count of billions takes for ever.
MOST_S = 2.0
MOST_BYTES = 8_000_000


@pytest.fixture(scope="module")
def header(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Everything before the weights, and a little of them."""
    whole = write_model(tmp_path_factory.mktemp("whole") / "a.gguf").read_bytes()
    return whole[: header_length(whole)]


def outcomes(header: bytes, path: Path, count: int, seed: int) -> Iterator[float]:
    """Seconds of CPU each damaged file took; anything but a typed error ends the test."""
    contents = damaged_headers(header, seed)
    for _ in range(count):
        path.write_bytes(next(contents))
        began = time.thread_time()
        with suppress(NotAModel, TruncatedModel):
            read_facts(path)
        yield time.thread_time() - began
        path.unlink()  # a new file each time: rewriting one in place waits for the disk


def test_damaged_headers_end_in_typed_errors_and_quickly(header: bytes, tmp_path: Path) -> None:
    assert max(outcomes(header, tmp_path / "a.gguf", COUNT, seed=20261121)) < MOST_S


def test_a_damaged_header_takes_little_memory_whatever_it_claims(header: bytes, tmp_path: Path) -> None:
    tracemalloc.start()
    try:
        list(outcomes(header, tmp_path / "a.gguf", WATCHED, seed=1))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < MOST_BYTES


def test_a_header_of_nothing_but_keys_ends_quickly(tmp_path: Path) -> None:
    path = tmp_path / "keys.gguf"
    path.write_bytes(struct.pack("<4sIQQ", b"GGUF", 3, 0, 4_096) + bytes(1_000_000))
    began = time.thread_time()

    with pytest.raises(NotAModel):
        read_facts(path)

    assert time.thread_time() - began < MOST_S
