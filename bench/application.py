"""(b) The whole application against a bare llama-cpp-python loop: window, bus, store and worker, one thread each.

The application's side is the real window, offscreen, with an empty home; it is asked through the chat service and times
what arrives after the window has heard it. See `bench/engine.py` for how the sides take turns.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from pathlib import Path

from bench.engine import ANSWER_TOKENS, CONTEXT_TOKENS, THREADS, compared, figures
from hexalogue.boot.window import OpenWindow
from hexalogue.domain.chat_events import TextArrived, UsageReported
from hexalogue.domain.events import AppEvent, TurnAdvanced
from hexalogue.domain.models import ModelPhase

RATE_TARGET = 0.95
SETTINGS = f"""schema = 1
[load]
threads = {THREADS}
context_tokens = {CONTEXT_TOKENS}
[sampling]
temperature = 0.0
repeat_penalty = 1.0
max_tokens = {ANSWER_TOKENS}
"""


def run() -> list[dict[str, object]]:
    """Two rows, as the engine's."""
    return compared("application", __file__, RATE_TARGET)


class _Asked:
    """Times one answer."""

    def __init__(self) -> None:
        self.began = time.perf_counter()
        self.arrived: list[float] = []
        self.tokens = 0
        self.over = asyncio.Event()

    def __call__(self, event: AppEvent) -> None:
        """A listener of the bus."""
        if not isinstance(event, TurnAdvanced):
            return
        if isinstance(event.event, TextArrived):
            self.arrived.append(time.perf_counter())
        elif isinstance(event.event, UsageReported):
            self.tokens = event.event.output_tokens
        if not event.turn.growing.state.is_open:
            self.over.set()


async def _serve(opened: OpenWindow) -> None:
    while opened.services.models.state.phase is not ModelPhase.READY:  # noqa: ASYNC110 - once, at the start
        await asyncio.sleep(0.05)
    while line := await asyncio.to_thread(sys.stdin.readline):
        asked = _Asked()
        forget = opened.services.bus.subscribe(asked)
        opened.services.chat.send(line.strip(), None)
        await asked.over.wait()
        forget()
        sys.stdout.write(json.dumps(figures(asked.began, asked.arrived, asked.tokens)) + "\n")
        sys.stdout.flush()
    opened.over.set()


def _begin(opened: OpenWindow) -> None:
    opened.services.tasks.start(_serve(opened), name="bench")


def _ours() -> None:
    from hexalogue.boot.start import start_window

    with tempfile.TemporaryDirectory() as home:
        config = Path(home) / "config"
        config.mkdir()
        (config / "settings.toml").write_text(SETTINGS, encoding="utf-8")
        os.environ.update(HEXALOGUE_HOME=home, HOME=home, QT_QPA_PLATFORM="offscreen", HF_ENDPOINT="http://127.0.0.1:9")
        start_window(on_first_paint=_begin)


if __name__ == "__main__":
    _ours()
