"""WAV files of every kind: where the sound is, and pieces of it as files of their own."""

import struct
import wave
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.adapters.speech.wav import FLOAT, INTEGER, NotWav, read_wav

RATE = 16_000


def header(encoding: int = INTEGER, channels: int = 1, rate: int = RATE, bits: int = 16, extra: bytes = b"") -> bytes:
    block = channels * bits // 8
    return struct.pack("<HHIIHH", encoding, channels, rate, rate * block, block, bits) + extra


def chunk(name: bytes, content: bytes, size: int | None = None) -> bytes:
    said = len(content) if size is None else size
    return name + struct.pack("<I", said) + content + b"\0" * (len(content) % 2)


def wav(path: Path, *chunks: bytes, name: bytes = b"RIFF") -> Path:
    path.write_bytes(name + struct.pack("<I", 4 + sum(map(len, chunks))) + b"WAVE" + b"".join(chunks))
    return path


def test_a_plain_recording_is_taken_as_it_is(tmp_path: Path) -> None:
    found = read_wav(wav(tmp_path / "a.wav", chunk(b"fmt ", header()), chunk(b"data", bytes(RATE * 2 * 3))))

    assert found.duration_s == 3.0
    assert found.is_plain


@pytest.mark.parametrize(
    "other",
    [header(rate=44_100), header(channels=2), header(bits=8), header(FLOAT, bits=32)],
    ids=["rate", "stereo", "8 bits", "float"],
)
def test_any_other_form_is_not_plain(tmp_path: Path, other: bytes) -> None:
    found = read_wav(wav(tmp_path / "a.wav", chunk(b"fmt ", other), chunk(b"data", bytes(9600))))

    assert not found.is_plain


def test_the_extensible_header_says_its_encoding_further_back(tmp_path: Path) -> None:
    guid = struct.pack("<HHIH", 22, 32, 0, FLOAT) + bytes(14)
    found = read_wav(
        wav(tmp_path / "a.wav", chunk(b"fmt ", header(0xFFFE, bits=32, extra=guid)), chunk(b"data", bytes(400)))
    )

    assert found.encoding == FLOAT


def test_chunks_before_the_sound_are_passed_over(tmp_path: Path) -> None:
    path = wav(tmp_path / "a.wav", chunk(b"LIST", b"abc"), chunk(b"fmt ", header()), chunk(b"data", b"\1\0" * 50))

    assert read_wav(path).samples(0, 1) == b"\1\0" * 50


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF, 10_000], ids=["none", "all bits", "too much"])
def test_a_size_that_was_never_filled_in_means_to_the_end(tmp_path: Path, size: int) -> None:
    path = wav(tmp_path / "a.wav", chunk(b"fmt ", header()), chunk(b"data", bytes(6400), size))

    assert read_wav(path).duration_s == 0.2


def test_the_long_form_is_read_too(tmp_path: Path) -> None:
    path = wav(
        tmp_path / "a.wav",
        chunk(b"ds64", bytes(28)),
        chunk(b"fmt ", header()),
        chunk(b"data", bytes(3200), 0xFFFFFFFF),
        name=b"RF64",
    )

    assert read_wav(path).duration_s == 0.1


def test_a_piece_is_a_file_that_the_standard_library_reads(tmp_path: Path) -> None:
    samples = b"".join(struct.pack("<hh", number, -number) for number in range(1000))
    whole = read_wav(wav(tmp_path / "a.wav", chunk(b"fmt ", header(channels=2, rate=1000)), chunk(b"data", samples)))
    (tmp_path / "piece.wav").write_bytes(whole.piece(0.25, 0.5))

    with wave.open(str(tmp_path / "piece.wav"), "rb") as piece:
        assert (piece.getnchannels(), piece.getframerate(), piece.getnframes()) == (2, 1000, 250)
        assert piece.readframes(1) == struct.pack("<hh", 250, -250)


@given(cuts=st.lists(st.floats(0, 2), max_size=6), block=st.sampled_from([1, 2, 3, 6, 8]))
def test_neighbouring_pieces_hold_every_sample_once(
    cuts: list[float], block: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    samples = bytes(range(256)) * 12
    size = len(samples) - len(samples) % block
    described = struct.pack("<HHIIHH", INTEGER, 1, size // 2 // block, size // 2 // block * block, block, 8 * block)
    whole = read_wav(wav(tmp_path_factory.mktemp("wav") / "a.wav", chunk(b"fmt ", described), chunk(b"data", samples)))
    times = [0.0, *sorted(cuts), whole.duration_s + 1]

    pieces = [whole.samples(start, end) for start, end in pairwise(times)]

    assert b"".join(pieces) == samples[: whole.size]
    assert all(len(piece) % block == 0 for piece in pieces)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF",
        b"OggS" + bytes(40),
        b"RIFF\0\0\0\0WAVE",
        b"RIFF\0\0\0\0WAVE" + chunk(b"fmt ", header()[:10]),
        b"RIFF\0\0\0\0WAVE" + chunk(b"fmt ", header(channels=0)) + chunk(b"data", b"ab"),
        b"RIFF\0\0\0\0WAVE" + chunk(b"fmt ", header(rate=0)) + chunk(b"data", b"ab"),
        b"RIFF\0\0\0\0WAVE" + chunk(b"fmt ", header()) + chunk(b"data", b""),
        b"RIFF\0\0\0\0WAVE" + chunk(b"data", b"abcd") + chunk(b"fmt ", header()),
        b"RIFF\0\0\0\0WAVE" + chunk(b"fmt ", b"", 0xFFFFFFFF),
    ],
)
def test_what_has_no_sound_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(content)

    with pytest.raises(NotWav):
        read_wav(tmp_path / "a.wav")


@given(content=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("wav") / "a.wav"
    path.write_bytes(b"RIFF\0\0\0\0WAVE" + content)

    try:
        found = read_wav(path)
    except NotWav:
        return
    assert found.duration_s > 0
    assert len(found.piece(0, found.duration_s)) >= found.size
