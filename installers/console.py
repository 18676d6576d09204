"""What the person sees while setting up: one line a step, and one moving line inside a long step."""

import sys
import time
from collections.abc import Callable
from typing import TextIO

# A log that is not a terminal gets a progress line this often, so that a long build does not look dead.
QUIET_SECONDS = 10.0
TERMINAL_SECONDS = 0.1


def said_duration(seconds: float) -> str:
    """A duration in words: "8 s", "2 min 05 s"."""
    whole = round(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60} min {whole % 60:02} s"


class Console:
    """Writes to one stream. On a terminal the progress line overwrites itself; elsewhere it comes now and then."""

    def __init__(self, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream or sys.stdout
        self._clock = clock
        self._is_terminal = self._stream.isatty()
        self._shown_at = -QUIET_SECONDS
        self._moving = False

    def say(self, line: str) -> None:
        """One line that stays."""
        self._clear()
        self._stream.write(line + "\n")
        self._stream.flush()

    def progress(self, text: str) -> None:
        """How far a long step is. Called as often as the step likes; shown only now and then."""
        now = self._clock()
        if now - self._shown_at < (TERMINAL_SECONDS if self._is_terminal else QUIET_SECONDS):
            return
        self._shown_at = now
        if self._is_terminal:
            self._clear()
            self._stream.write(f"    {text[:96]}")
            self._moving = True
        else:
            self._stream.write(f"    {text}\n")
        self._stream.flush()

    def _clear(self) -> None:
        if self._moving:
            self._stream.write("\r\033[K")
            self._moving = False
