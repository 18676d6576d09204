"""Thousands of damaged headers: each ends in a typed error or a reading, quickly, in little memory."""

import random
import struct
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from tests.helpers.gguf_files import LAYERS, write_model

from hexalogue.domain.errors import NotAModel, TruncatedModel
from hexalogue.models.gguf_facts import read_facts

COUNT = 5_000
# Watching every allocation makes reading ten times slower.
WATCHED = 400
MOST_S = 0.05
MOST_BYTES = 8_000_000
NASTY = (0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**63, 2**64 - 1)


def damaged(header: bytes, seed: int) -> Iterator[bytes]:
    """Bits flipped, numbers replaced by nasty ones, pieces cut out, doubled or exchanged, the end cut off."""
    chance = random.Random(seed)
    while True:
        content = bytearray(header)
        for _ in range(chance.randint(1, 4)):
            _damage(content, chance)
        yield bytes(content)


def _damage(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(max(1, len(content) - 8))
    kind = chance.randrange(6)
    if kind == 0:
        content[at : at + 1] = bytes([content[at] ^ (1 << chance.randrange(8))]) if content else b""
    elif kind == 1:
        content[at : at + 8] = struct.pack("<Q", chance.choice(NASTY))
    elif kind == 2:
        content[at : at + 4] = struct.pack("<I", chance.choice(NASTY) & 0xFFFFFFFF)
    elif kind == 3:
        del content[at : at + chance.randint(1, 64)]
    elif kind == 4:
        content[at:at] = content[at : at + chance.randint(1, 64)]
    else:
        del content[at + 8 :]


@pytest.fixture(scope="module")
def header(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Everything before the weights, and a little of them."""
    whole = write_model(tmp_path_factory.mktemp("whole") / "a.gguf").read_bytes()
    return whole[: whole.rindex(f"blk.{LAYERS - 1}.ffn_down.weight".encode()) + 128]


def outcomes(header: bytes, path: Path, count: int, seed: int) -> Iterator[float]:
    """Seconds of CPU each damaged file took; anything but a typed error ends the test."""
    contents = damaged(header, seed)
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
