"""Long recordings are cut where nobody speaks, whatever form their samples have."""

import struct
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from tests.unit.adapters.speech.test_wav import chunk, header, wav

from hexalogue.adapters.speech.loudness import SHORTEST_S, quietest, windows_of
from hexalogue.adapters.speech.wav import FLOAT, INTEGER, WavFile, read_wav

RATE = 1000
FORMS: dict[str, tuple[int, int, Callable[[float], bytes]]] = {
    "8": (INTEGER, 8, lambda value: bytes([round(128 + value * 100)])),
    "16": (INTEGER, 16, lambda value: struct.pack("<h", round(value * 30_000))),
    "24": (INTEGER, 24, lambda value: round(value * 8_000_000).to_bytes(3, "little", signed=True)),
    "32": (INTEGER, 32, lambda value: struct.pack("<i", round(value * 2_000_000_000))),
    "float": (FLOAT, 32, lambda value: struct.pack("<f", value)),
    "double": (FLOAT, 64, lambda value: struct.pack("<d", value)),
}


def recorded(
    path: Path, seconds: float, pauses: tuple[tuple[float, float], ...], form: str = "16", channels: int = 1
) -> WavFile:
    """Loud everywhere but in the pauses; the other channels are silent."""
    encoding, bits, packed = FORMS[form]
    silent = packed(0.0) * (channels - 1)
    loud = (packed(0.8) + silent, packed(-0.8) + silent)
    hushed = packed(0.01) + silent
    samples = b"".join(
        hushed if any(start <= at / RATE < end for start, end in pauses) else loud[at % 2]
        for at in range(round(seconds * RATE))
    )
    return read_wav(wav(path, chunk(b"fmt ", header(encoding, channels, RATE, bits)), chunk(b"data", samples)))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("channels", [1, 2])
def test_the_quiet_moment_is_found_in_every_form(tmp_path: Path, form: str, channels: int) -> None:
    found = recorded(tmp_path / "a.wav", 20, ((12.0, 12.6),), form, channels)

    assert 12.0 <= quietest(found, 5.0, 20.0) <= 12.6


def test_of_two_pauses_the_later_one_makes_the_longer_window(tmp_path: Path) -> None:
    found = recorded(tmp_path / "a.wav", 20, ((8.0, 8.4), (16.0, 16.4)))

    assert 16.0 <= quietest(found, 5.0, 20.0) <= 16.4


def test_windows_end_in_pauses_and_leave_no_gap(tmp_path: Path) -> None:
    found = recorded(tmp_path / "a.wav", 100, tuple((at, at + 0.5) for at in (25.0, 52.0, 77.0)))

    windows = windows_of(found, window_s=30)

    assert [round(window.end_s) for window in windows] == [25, 52, 77, 100]
    assert windows[0].start_s == 0.0
    assert all(one.end_s == other.start_s for one, other in pairwise(windows))


def test_a_recording_that_fits_is_one_window(tmp_path: Path) -> None:
    found = recorded(tmp_path / "a.wav", 35, ())

    assert [(window.start_s, window.end_s) for window in windows_of(found, window_s=30)] == [(0.0, 35.0)]


def test_a_rest_is_never_too_short_to_be_understood(tmp_path: Path) -> None:
    found = recorded(tmp_path / "a.wav", 64, ((29.5, 30.0), (59.5, 60.0)))

    last = windows_of(found, window_s=30)[-1]

    assert last.end_s - last.start_s >= SHORTEST_S


def test_a_recording_without_a_pause_is_cut_all_the_same(tmp_path: Path) -> None:
    windows = windows_of(recorded(tmp_path / "a.wav", 100, ()), window_s=30)

    assert len(windows) == 4
    assert windows[-1].end_s == 100.0


def test_a_form_that_cannot_be_decoded_is_cut_by_the_clock(tmp_path: Path) -> None:
    described = struct.pack("<HHIIHH", 17, 1, RATE, 500, 256, 4)  # ADPCM
    found = read_wav(wav(tmp_path / "a.wav", chunk(b"fmt ", described), chunk(b"data", bytes(50_000))))

    windows = windows_of(found, window_s=30)

    assert [window.end_s for window in windows[:-1]] == [30.0, 60.0]
