"""Where to cut a long recording: in the quietest moment near the end of each window, so that no word is cut in two."""

import sys
from array import array
from collections.abc import Callable, Sequence
from typing import Final

from hexalogue.adapters.speech.wav import FLOAT, INTEGER, WavFile
from hexalogue.domain.speech import Window

# A window is how much a person waits for the next line. Inside of one the server reads its last words before it hears
# the next thirty seconds; a seam costs that once, and ends a sentence that it began to repeat.
WINDOW_S: Final = 120.0
# The quiet moment is looked for in this much before a window's end.
SEARCHED_S: Final = 30.0
# A shorter rest joins the window before it.
SHORTEST_S: Final = 10.0
# A pause between two sentences is longer.
MOMENT_S: Final = 0.2
# One window lies in memory, twice while it is sent.
LARGEST_BYTES: Final = 24 << 20
# Samples looked at in each moment: enough to tell speech from silence.
_LOOKED_AT: Final = 200

_Decoder = Callable[[bytes], Sequence[float]]
_CODES: Final = {(INTEGER, 16): "h", (INTEGER, 32): "i", (FLOAT, 32): "f", (FLOAT, 64): "d"}


def windows_of(wav: WavFile, window_s: float = WINDOW_S) -> tuple[Window, ...]:
    """The windows of a recording, in order, without gaps. Raises OSError."""
    window_s = max(SHORTEST_S, min(window_s, LARGEST_BYTES / wav.bytes_per_s))
    windows: list[Window] = []
    start = 0.0
    while wav.duration_s - start > window_s + min(SHORTEST_S, window_s / 2):
        end = quietest(wav, max(start + window_s / 2, start + window_s - SEARCHED_S), start + window_s)
        windows.append(Window(start, end))
        start = end
    return (*windows, Window(start, wav.duration_s))


def quietest(wav: WavFile, start_s: float, end_s: float) -> float:
    """The middle of the quietest moment between two times, the latest of equals; the end where it cannot be told."""
    decoded = _decoder(wav)
    if decoded is None:
        return end_s
    samples = wav.samples(start_s, end_s)
    moment = max(1, round(MOMENT_S * wav.rate)) * wav.block
    count = len(samples) // moment
    if count < 2:
        return end_s
    loudness = [_loudness(samples[at * moment : (at + 1) * moment], wav, decoded) for at in range(count)]
    best = min(range(count), key=lambda at: (loudness[at], -at))
    return start_s + (best + 0.5) * moment / wav.bytes_per_s


def _loudness(moment: bytes, wav: WavFile, decoded: _Decoder) -> float:
    """The mean of the first channel's samples, those that are looked at, without their signs."""
    blocks = len(moment) // wav.block
    step = max(1, blocks // _LOOKED_AT)
    width = wav.bits // 8
    picked = b"".join(moment[at * wav.block : at * wav.block + width] for at in range(0, blocks, step))
    values = decoded(picked)
    middle = sum(values) / len(values)
    return sum(abs(value - middle) for value in values) / len(values)


def _decoder(wav: WavFile) -> _Decoder | None:
    """How samples become numbers; None for what is not plain samples."""
    code = _CODES.get((wav.encoding, wav.bits))
    if code is not None:
        return lambda data: _numbers(code, data)
    if wav.encoding == INTEGER and wav.bits == 8:
        return list
    if wav.encoding == INTEGER and wav.bits == 24:
        return lambda data: [int.from_bytes(data[at : at + 3], "little", signed=True) for at in range(0, len(data), 3)]
    return None


def _numbers(code: str, data: bytes) -> Sequence[float]:
    numbers = array(code, data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
