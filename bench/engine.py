"""(b) The built-in engine against a bare llama-cpp-python loop: tokens a second and time to the first, one thread each.

Both sides are processes of their own that stay loaded; they answer the same questions in turns, so that what else the
machine does falls on both. Medians of the rounds are compared. `python bench/engine.py bare|ours` is one side: it
answers a line of standard input with a line of JSON.
"""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 15
ANSWER_TOKENS = 48
CONTEXT_TOKENS = 2048
THREADS = 1
RATE_TARGET = 0.97
FIRST_TARGET = 1.05
ASKED = " ".join(["Tell a long story about a lighthouse, its keeper and the ships that pass by night."] * 4)

Answer = dict[str, float]


def run() -> list[dict[str, object]]:
    """Two rows: tokens a second (higher is better) and milliseconds to the first text (lower is better)."""
    return compared("engine", __file__, RATE_TARGET)


def compared(what: str, script: str, rate_target: float) -> list[dict[str, object]]:
    """The rows of `script ours` against the bare loop. The script answers lines as this one does."""
    sides = {"bare": _side(__file__, "bare"), "ours": _side(script, "ours")}
    answers: dict[str, list[Answer]] = {name: [] for name in sides}
    try:
        for number in range(-1, ROUNDS):
            # Whoever goes first may find the machine busier: take turns at that too.
            for name in sorted(sides, reverse=bool(number % 2)):
                answer = _answer(sides[name], f"{number} {ASKED}")
                if number >= 0:  # the first round warms both up
                    answers[name].append(answer)
    finally:
        for side in sides.values():
            side.communicate()
    return [
        _row(f"{what}: tokens a second", "tokens_per_s", answers, f">= {rate_target}", "tokens/s"),
        _row(f"{what}: time to the first text", "first_ms", answers, f"<= {FIRST_TARGET}", "ms"),
    ]


def _row(name: str, figure: str, answers: dict[str, list[Answer]], target: str, unit: str) -> dict[str, object]:
    """Figures are medians; the ratio is the median over the rounds, whose two answers had the same machine."""
    pairs = [(ours[figure], bare[figure]) for ours, bare in zip(answers["ours"], answers["bare"], strict=True)]
    return {
        "name": name,
        "ours": round(statistics.median(ours for ours, _ in pairs), 1),
        "anchor": round(statistics.median(bare for _, bare in pairs), 1),
        "ratio": round(statistics.median(ours / bare for ours, bare in pairs), 3),
        "target": target,
        "unit": unit,
    }


def _side(script: str, name: str) -> subprocess.Popen[str]:
    path = os.pathsep.join([str(ROOT / "app"), str(ROOT)])
    environment = os.environ | {"PYTHONPATH": path, "OMP_WAIT_POLICY": "PASSIVE"}
    command = [sys.executable, script, name]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    )


def _answer(side: subprocess.Popen[str], question: str) -> Answer:
    assert side.stdin is not None
    assert side.stdout is not None
    side.stdin.write(question + "\n")
    side.stdin.flush()
    answer: Answer = json.loads(side.stdout.readline())
    return answer


def figures(began: float, arrived: list[float], tokens: int) -> Answer:
    """From the moment of the question and of every piece of text; pieces that come together may be one."""
    return {
        "first_ms": (arrived[0] - began) * 1000,
        "tokens_per_s": (tokens - 1) / (arrived[-1] - arrived[0]),
    }


def _serve(answer: Callable[[str], Answer]) -> None:
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(line.strip())) + "\n")
        sys.stdout.flush()


def _bare() -> None:
    """What a person would write after reading llama-cpp-python's README: the anchor."""
    from llama_cpp import Llama
    from tests.helpers.starter import starter_path

    llama = Llama(str(starter_path()), n_ctx=CONTEXT_TOKENS, n_threads=THREADS, n_threads_batch=THREADS, verbose=False)

    def answer(question: str) -> Answer:
        began = time.perf_counter()
        pieces = llama.create_chat_completion(
            [{"role": "user", "content": question}],
            stream=True, temperature=0.0, repeat_penalty=1.0, max_tokens=ANSWER_TOKENS,
        )  # fmt: skip
        arrived = [time.perf_counter() for piece in pieces if piece["choices"][0]["delta"].get("content")]
        return figures(began, arrived, len(arrived))

    _serve(answer)


def _ours() -> None:
    """The engine as the application has it: a worker child behind the port."""
    from tests.integration.adapters.starter_engine import STARTER

    from hexalogue.adapters.inprocess.engine import make_engine
    from hexalogue.domain.chat_events import TextArrived, UsageReported
    from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling
    from hexalogue.domain.models import LoadSettings

    engine = make_engine()
    sampling = Sampling(temperature=0.0, repeat_penalty=1.0, max_tokens=ANSWER_TOKENS)

    async def streamed(question: str) -> Answer:
        began, tokens, arrived = time.perf_counter(), 0, list[float]()
        async for event in engine.stream(ChatRequest((Message.of(Role.USER, question),), sampling)):
            match event:
                case TextArrived():
                    arrived.append(time.perf_counter())
                case UsageReported():
                    tokens = event.output_tokens
        return figures(began, arrived, tokens)

    with asyncio.Runner() as runner:
        runner.run(engine.load(STARTER, LoadSettings(CONTEXT_TOKENS, THREADS)))
        _serve(lambda question: runner.run(streamed(question)))
        runner.run(engine.close())


if __name__ == "__main__":
    {"bare": _bare, "ours": _ours}[sys.argv[1]]()
