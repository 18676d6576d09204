"""What the transcript costs the GUI thread: a streamed answer against QTextBrowser.setMarkdown, and long conversations.

CPU time of the GUI thread (`time.thread_time`), so other load on the machine hardly counts. Layout and paint are
included: every flush is painted before the clock stops. Garbage is collected as in the window, by `ui.garbage`, and
what that takes is counted; Python's own collector, which the window keeps off, would stop a flush for 50 ms.
"""

import os
import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from typing import TypedDict

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTextBrowser

from hexalogue.domain.chat_events import AnswerEnded, TextArrived
from hexalogue.domain.growing import applied
from hexalogue.domain.ids import AnswerId, ConversationId, ModelId, TurnId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.settings import Appearance
from hexalogue.domain.turn import Answer, AnswerState, Turn
from hexalogue.ui.chat.look import Look, look_of
from hexalogue.ui.chat.names import Names
from hexalogue.ui.chat.pace import Pace
from hexalogue.ui.chat.transcript import TranscriptView
from hexalogue.ui.chat.turn_intents import TurnIntents
from hexalogue.ui.fonts import load_first, load_later
from hexalogue.ui.garbage import LOOK_EVERY_MS, GarbageCollector
from hexalogue.ui.markdown.parser import prepare
from hexalogue.ui.theme import Theme

TOKENS = 5000
TOKENS_PER_S = 200
FLUSHES_PER_S = 30
# Per token at most, and no single stop of the window longer than this; opening: facts/performance.md A5.
TARGET_US = 300.0
TARGET_BLOCK_MS = 50.0
TARGET_OPEN_MS = {5_000: 100.0, 20_000: 150.0}
TARGET_OPEN_MB = 20.0
# setMarkdown of everything at every flush would take minutes: every fifteenth flush is timed and stands for the rest.
ANCHOR_STRIDE = 15


class Row(TypedDict):
    """One line of the result. anchor, ratio: None where nothing comparable was timed."""

    name: str
    ours: float
    anchor: float | None
    ratio: float | None
    target: str
    unit: str


Tokens = Callable[[], Iterator[str]]


def mixed() -> Iterator[str]:
    """Tokens of an answer with headings, lists, tables and code."""
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(2, 8))) for _ in range(2000)]
    while True:
        yield from ("\n\n", "## ", *_some(chance, words, 3), "\n\n")
        yield from (*_some(chance, words, 70), " **", *_some(chance, words, 2), "**", *_some(chance, words, 40), "\n\n")
        yield from ("- ", *_some(chance, words, 9), "\n", "- `", *_some(chance, words, 2), "`\n", "\n")
        yield from ("```python\n", *(["def f", "(x):", "\n    return", " x + 1", "\n\n"] * 12), "```\n\n")
        yield from ("| a | b |\n", "|---|---|\n", *(["| 1", " | 2", " |\n"] * 4), "\n")
        yield from (*_some(chance, words, 60), "\n\n")


def one_paragraph() -> Iterator[str]:
    """A paragraph without end."""
    chance = random.Random(2)
    while True:
        yield " " + "".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(2, 8)))


def one_program() -> Iterator[str]:
    """A program without end."""
    yield "```python\n"
    while True:
        yield from ("def ", "name", "(value: int)", " -> int:", "\n    return", " value * 2", "  # doubled", "\n\n")


def one_list() -> Iterator[str]:
    """A list without end."""
    while True:
        yield from ("- ", "an item", " with", " some", " words", "\n")


def one_table() -> Iterator[str]:
    """A table without end."""
    yield "| a | b |\n|---|---|\n"
    while True:
        yield from ("| some", " words", " | other", " words", " |\n")


ANSWERS: dict[str, Tokens] = {
    "mixed answer": mixed,
    "one paragraph": one_paragraph,
    "one program": one_program,
    "one list": one_list,
    "one table": one_table,
}


def run() -> list[Row]:
    """All figures. Takes about a minute."""
    prepare()
    theme = _theme()
    look = look_of(theme.tokens)
    view = TranscriptView(look, TurnIntents(), Names())
    collector = GarbageCollector()
    try:
        return _rows(look, view, collector)
    finally:
        collector.close()


def _rows(look: Look, view: TranscriptView, collector: GarbageCollector) -> list[Row]:
    rows = []
    for count, target in TARGET_OPEN_MS.items():
        took, grew = opened(look, count)
        rows.append(_row(f"open {count:,} turns", took, target, "ms"))
        rows.append(_row(f"open {count:,} turns: memory", grew, TARGET_OPEN_MB, "MB"))
    anchor = anchor_us(mixed)
    for name, tokens in ANSWERS.items():
        per_token, longest = streamed(view, tokens, collector)
        compared = anchor if tokens is mixed else None
        rows.append(_row(f"{name}: GUI thread a token", per_token, TARGET_US, "µs", compared))
        rows.append(_row(f"{name}: longest stop", longest, TARGET_BLOCK_MS, "ms"))
    return rows


def _row(name: str, ours: float, target: float, unit: str, anchor: float | None = None) -> Row:
    ratio = None if anchor is None else round(ours / anchor, 3)
    return Row(name=name, ours=ours, anchor=anchor, ratio=ratio, target=f"ours <= {target:g}", unit=unit)


def streamed(view: TranscriptView, tokens: Tokens, collector: GarbageCollector) -> tuple[float, float]:
    """Stream a whole answer into an open conversation. Returns µs of the GUI thread a token, the longest stop in ms."""
    turn = a_turn(0, "", AnswerState.STREAMING)
    view.resize(834, 700)
    view.show()
    view.show_turns([*(a_turn(number, "Some **answer** text. " * 20) for number in range(1, 41)), turn])
    _paint()
    stops: list[float] = []
    now_ms = next_ms = next_look_ms = 0.0
    pace, waiting = Pace(), ""
    for batch in _batches(tokens, TOKENS):
        # The batches come in their own time; the controller's `Pace` says when they are shown.
        now_ms += 1000 / FLUSHES_PER_S
        waiting += batch
        if now_ms >= next_look_ms:
            stops.append(_thread_s(collector.look))
            next_look_ms = now_ms + LOOK_EVERY_MS
        if now_ms < next_ms:
            continue
        turn = applied(turn, TextArrived(waiting))
        shown = _thread_s(partial(view.update_turn, turn))
        stops.append(shown + _thread_s(_paint))
        pace.note(shown * 1000)
        next_ms, waiting = now_ms + pace.interval_ms - 1, ""
    turn = applied(applied(turn, TextArrived(waiting)), AnswerEnded("stop"))
    stops.append(_thread_s(partial(view.update_turn, turn)) + _thread_s(_paint))
    view.hide()
    return round(sum(stops) / TOKENS * 1e6, 1), round(max(stops) * 1e3, 2)


def _thread_s(act: Callable[[], object]) -> float:
    began = time.thread_time()
    act()
    return time.thread_time() - began


def anchor_us(tokens: Tokens, count: int = TOKENS) -> float:
    """The same flushes, each as the whole text into QTextBrowser.setMarkdown; µs a token."""
    browser = QTextBrowser()
    browser.resize(834, 700)
    browser.show()
    text, total = "", 0.0
    for number, batch in enumerate(_batches(tokens, count)):
        text += batch
        if number % ANCHOR_STRIDE:
            continue
        began = time.thread_time()
        browser.setMarkdown(text)
        browser.verticalScrollBar().setValue(browser.verticalScrollBar().maximum())
        _paint()
        total += (time.thread_time() - began) * ANCHOR_STRIDE
    browser.hide()
    browser.deleteLater()
    return round(total / count * 1e6, 1)


def opened(look: Look, count: int) -> tuple[float, float]:
    """Show a conversation of `count` turns, painted. Returns ms, and MB that the process grew by."""
    answer = "".join(islice(mixed(), 300))
    turns = [a_turn(number, answer[: 200 + number % 1200]) for number in range(count)]
    view = TranscriptView(look, TurnIntents(), Names())
    view.resize(834, 700)
    view.show()
    _paint()
    before, began = _resident_mb(), time.thread_time()
    view.show_turns(turns)
    _paint()
    took, grew = (time.thread_time() - began) * 1e3, _resident_mb() - before
    view.hide()
    view.deleteLater()
    _paint()
    return round(took, 1), round(grew, 1)


def a_turn(number: int, text: str, state: AnswerState = AnswerState.DONE) -> Turn:
    """A turn of the built-in model."""
    answer = Answer(AnswerId(f"a{number}"), state, text, model=ModelId("qwen2.5-0.5b"), privacy=Privacy.LOCAL)
    return Turn(
        TurnId(f"t{number}"), ConversationId("c"), f"Question {number}, as people ask.", float(number), (answer,)
    )


def _batches(tokens: Tokens, count: int) -> Iterator[str]:
    size = TOKENS_PER_S / FLUSHES_PER_S
    source, taken = islice(tokens(), count), 0
    flush = 0
    while taken < count:
        flush += 1
        goal = min(count, round(flush * size))
        yield "".join(islice(source, goal - taken))
        taken = goal


def _some(chance: random.Random, words: list[str], count: int) -> list[str]:
    return [" " + chance.choice(words) for _ in range(count)]


def _paint() -> None:
    QApplication.processEvents()
    QApplication.processEvents()


def _theme() -> Theme:
    application = QApplication.instance() or QApplication(["bench"])
    if not isinstance(application, QApplication):
        raise TypeError("a QApplication is needed")
    load_first()
    load_later()
    return Theme(application, Appearance.LIGHT)


def _resident_mb() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


if __name__ == "__main__":
    for row in run():
        print(row)
