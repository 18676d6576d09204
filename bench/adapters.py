"""(e) One adapter core: a streamed chat through all of it, against a bare socket, the OpenAI SDK and LiteLLM.

One server streams OpenAI's events on loopback; each client is a process of its own, and they take turns, so that what
else the machine does falls on all. Of CPU the lowest of the rounds is compared, of times the median. The bare socket
is what a person would write by hand: it checks nothing, knows no time-out, no proxy, no error and no other provider.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.chat_server import text_of
from bench.peers import peers

ROOT = Path(__file__).resolve().parents[1]
CLIENTS = Path(__file__).with_name("chat_clients.py")
ROUNDS = 5
EVENTS = 50_000
PEER_EVENTS = {"openai": 3000, "litellm": 1000}
FIRST_CHATS = 200
RATE, PACED_EVENTS = 20, 80
STARTS = 7

IMPORTED = """
import time
began = time.process_time()
import asyncio
from hexalogue.adapters.families.registry import family
from hexalogue.adapters.remote import HttpProviders
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

async def main():
    client = HttpClient(Network())
    await client.warm()
    HttpProviders(client, tuple)
    family("openai_chat")
    print(time.process_time() - began)

asyncio.run(main())
"""

Figures = dict[str, float]


def run() -> list[dict[str, object]]:
    """CPU and rate of a stream, time to the first text, connections, many streams on the window's loop, import."""
    with _server() as port:
        rows = [*_streams(port), *_first(port), _connections(port)]
        for streams in (100, 500):
            rows += _many(port, streams)
    return [*rows, _start()]


def _streams(port: int) -> list[dict[str, object]]:
    figures = _fired(port)
    cpu = {name: min(one["cpu_us"] for one in rounds) for name, rounds in figures.items()}
    rate = {name: max(one["per_s"] for one in rounds) for name, rounds in figures.items()}
    ours, bare = cpu["ours"], cpu["bare"]
    rows = [
        _row("adapter: CPU per event, bare socket", ours, bare, ours / bare, "<= 2.5", "us"),
        _row(
            "adapter: events a second, bare socket", rate["ours"], rate["bare"], rate["ours"] / rate["bare"], "", "/s"
        ),
    ]
    for name, said, target in (("openai", "the OpenAI SDK", ">= 30"), ("litellm", "LiteLLM", ">= 100")):
        if name in cpu:
            rows.append(_row(f"adapter: times less CPU than {said}", ours, cpu[name], cpu[name] / ours, target, "us"))
    return rows


def _fired(port: int) -> dict[str, list[Figures]]:
    figures: dict[str, list[Figures]] = {}
    with _sides(port, peers=peers()) as sides:
        for number in range(ROUNDS):
            # Whoever goes first may find the machine busier: take turns at that too.
            for name in sorted(sides, reverse=bool(number % 2)):
                events = PEER_EVENTS.get(name, EVENTS)
                answer = _ordered(sides[name], f"fire {events}")
                if answer["letters"] != len(text_of(events)):
                    raise RuntimeError(f"{name} lost text: {answer}")
                figures.setdefault(name, []).append(answer)
    return figures


def _first(port: int) -> list[dict[str, object]]:
    """The bare socket connects for each chat in one row, and keeps its connection in the other."""
    took: dict[str, list[float]] = {"ours": [], "bare": [], "fresh": []}
    with _sides(port, clients=tuple(took)) as sides:
        for number in range(ROUNDS):
            for name in sorted(sides, reverse=bool(number % 2)):
                took[name].append(_ordered(sides[name], f"first {FIRST_CHATS}")["first_us"])
    ours, bare, fresh = (statistics.median(took[name]) for name in ("ours", "bare", "fresh"))
    return [
        _row("adapter: time to first text, bare socket", ours, fresh, ours / fresh, "<= 1.5", "us"),
        _row("adapter: the same, bare socket kept open", ours, bare, ours / bare, "", "us"),
    ]


def _connections(port: int) -> dict[str, object]:
    before = _accepted(port)
    with _sides(port, clients=("ours",)) as sides:
        _ordered(sides["ours"], "first 100")
        count = _accepted(port) - before - 1  # the one that asked
    return _row("adapter: connections for 100 chats", count, 100, count / 100, "ours <= 1", "")


def _many(port: int, streams: int) -> list[dict[str, object]]:
    """On the window's loop. The ideal is the server's own pace."""
    ideal_s = PACED_EVENTS / RATE
    answers: dict[str, list[Figures]] = {"ours": [], "bare": []}
    with _sides(port, clients=tuple(answers), loop="qasync") as sides:
        for _ in range(2):
            for name, side in sides.items():
                answers[name].append(_ordered(side, f"many {streams} {RATE} {PACED_EVENTS}"))
    best = min(answers["ours"], key=lambda one: one["wall_s"])
    errors = sum(one["errors"] for one in answers["ours"])
    letters = streams * len(text_of(PACED_EVENTS))
    lost = sum(letters - one["letters"] for one in answers["ours"])
    cpu = {name: min(one["cpu_us"] for one in rounds) for name, rounds in answers.items()}
    name = f"adapter: {streams} streams on Qt's loop"
    return [
        _row(f"{name}, wall", best["wall_s"], ideal_s, best["wall_s"] / ideal_s, "<= 1.1", "s"),
        _row(f"{name}, CPU an event", cpu["ours"], cpu["bare"], cpu["ours"] / cpu["bare"], "", "us"),
        _row(f"{name}, errors", errors + lost, 0, 0, "ours <= 0", ""),
    ]


def _start() -> dict[str, object]:
    """From a bare interpreter to a client with its certificates read and a family loaded: processor time."""
    took = []
    for _ in range(STARTS):
        done = subprocess.run(
            [sys.executable, "-c", IMPORTED], env=_environment(), capture_output=True, text=True, check=True, timeout=60
        )
        took.append(float(done.stdout) * 1000)
    ours = statistics.median(took)
    return _row("adapter: import and first usable client, CPU", ours, 150, ours / 150, "ours <= 150", "ms")


def _row(name: str, ours: float, anchor: float, ratio: float, target: str, unit: str) -> dict[str, object]:
    def said(value: float) -> float | int:
        return round(value) if abs(value) >= 1000 or value == int(value) else round(value, 2)

    return {
        "name": name,
        "ours": said(ours),
        "anchor": said(anchor),
        "ratio": round(ratio, 2),
        "target": target,
        "unit": unit,
    }


@contextmanager
def _server() -> Iterator[int]:
    process = _process([sys.executable, str(CLIENTS.with_name("chat_server.py"))], _environment())
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline())
    finally:
        process.communicate()


@contextmanager
def _sides(
    port: int,
    *,
    clients: Sequence[str] = ("bare", "ours"),
    peers: Mapping[str, Path] | None = None,
    loop: str = "",
) -> Iterator[dict[str, "subprocess.Popen[str]"]]:
    """A process for each client, started one after the other so that no start falls into another's figures."""
    environment = _environment() | {"BENCH_LOOP": loop}
    sides = {name: _process([sys.executable, str(CLIENTS), name, str(port)], environment) for name in clients}
    for name, python in (peers or {}).items():
        sides[name] = _process([str(python), str(CLIENTS), name, str(port)], environment)
    try:
        for side in sides.values():
            _ordered(side, "first 3")  # warm, and no start is left to disturb
        yield sides
    finally:
        for side in sides.values():
            side.communicate()


def _ordered(side: "subprocess.Popen[str]", order: str) -> Figures:
    assert side.stdin is not None
    assert side.stdout is not None
    side.stdin.write(order + "\n")
    side.stdin.flush()
    line = side.stdout.readline()
    if not line:
        raise RuntimeError(f"{side.args!r} ended instead of answering “{order}”")
    figures: Figures = json.loads(line)
    return figures


def _process(command: list[str], environment: dict[str, str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)


def _environment() -> dict[str, str]:
    path = os.pathsep.join([str(ROOT / "app"), str(ROOT)])
    return os.environ | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "LITELLM_LOCAL_MODEL_COST_MAP": "True"}


def _accepted(port: int) -> int:
    """How many connections the server has taken, this one included."""
    import socket

    with socket.create_connection(("127.0.0.1", port)) as asking:
        asking.sendall(b"GET /accepted HTTP/1.1\r\nhost: bench\r\n\r\n")
        time.sleep(0.05)
        return int(asking.recv(1000).rpartition(b"\r\n")[2])


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(), indent=1) + "\n")
