"""The memory estimate against what real engines take: the starter model, its context nearly full.

At least nine tenths of what was taken, at most a quarter more: an advice that says “fits” must hold, and one that says
“too large” must not be far off. Errors of 2026-11-21: llama-server 0 to +5 %, the built-in engine +4 to +13 %; the
numbers stand in `domain/model_memory.py`.
"""

import http.client
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.helpers.engine_binaries import llama_server
from tests.helpers.gguf_files import write_split_model
from tests.helpers.starter import starter_path
from tests.integration.models.test_models_with_the_engine import decoded

from hexalogue.domain.fit import Room, Wish, advised
from hexalogue.domain.model_memory import BUILT_IN, SERVER, CacheType, EngineCost, needed_bytes
from hexalogue.domain.models import GgufFacts
from hexalogue.models.gguf_facts import read_facts

pytestmark = [
    pytest.mark.native,
    pytest.mark.skipif(sys.platform != "linux", reason="the peak of another process is read from /proc"),
]
LEAST, MOST = 0.9, 1.25
READY_S = 60.0
STOP_S = 5.0


@pytest.fixture
def starter() -> tuple[Path, GgufFacts]:
    return starter_path(), read_facts(starter_path()).facts


@contextmanager
def serving(model: Path, context: int, *arguments: str) -> Iterator[tuple[int, int]]:
    """llama-server with one thread: its port and its pid, ended at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [str(llama_server()), "-m", str(model), "-c", str(context), "--port", str(port), "-t", "1", "-tb", "1"]
    process = subprocess.Popen(
        [*command, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + READY_S
        while asked(port, "GET", "/health") != 200:
            assert process.poll() is None, "it ended before it was ready"
            assert time.monotonic() < deadline, "it was never ready"
        yield port, process.pid
    finally:
        process.terminate()
        try:
            process.wait(STOP_S)
        finally:
            process.kill()
            process.wait()


def asked(port: int, method: str, path: str, body: object = None) -> int:
    """The status of one request; 0 while nobody listens."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=180)
    try:
        connection.request(method, path, json.dumps(body) if body else None, {"Content-Type": "application/json"})
        reply = connection.getresponse()
        reply.read()
    except OSError:
        return 0
    finally:
        connection.close()
    return reply.status


def peak_bytes(pid: int) -> int:
    """The most that was resident so far."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))


def estimated(starter: tuple[Path, GgufFacts], context: int, engine: EngineCost, cache: CacheType = "f16") -> int:
    """What we say."""
    path, facts = starter
    return needed_bytes(path.stat().st_size, facts, context, engine, cache)


@pytest.mark.parametrize(("context", "cache"), [(512, "f16"), (2_048, "f16"), (8_192, "f16"), (8_192, "q8_0")], ids=str)
def test_llama_server_takes_what_we_say(starter: tuple[Path, GgufFacts], context: int, cache: CacheType) -> None:
    with serving(starter[0], context, "-ctk", cache, "-ctv", cache) as (port, pid):
        # A short prompt is enough: the cache is written to when it is made, and the rest is one batch's.
        assert asked(port, "POST", "/completion", {"prompt": "hello " * 450, "n_predict": 1}) == 200
        taken = peak_bytes(pid)

    assert LEAST * taken <= estimated(starter, context, SERVER, cache) <= MOST * taken


@pytest.mark.parametrize("context", [512, 2_048])
def test_the_built_in_engine_takes_what_we_say(starter: tuple[Path, GgufFacts], context: int) -> None:
    taken = decoded(starter[0], context, context - 100)["peak_bytes"]

    assert LEAST * taken <= estimated(starter, context, BUILT_IN) <= MOST * taken


def test_what_fits_by_a_hair_is_started_in_that_much_memory(starter: tuple[Path, GgufFacts]) -> None:
    path, facts = starter
    with serving(path, 2_048) as (_, pid):
        taken = peak_bytes(pid)

    advice = advised(path.stat().st_size, facts, Room(int(taken * MOST)), Wish(2_048))
    refused = advised(path.stat().st_size, facts, Room(int(taken * LEAST)), Wish(2_048))

    assert advice.runs
    assert not refused.runs


def test_a_model_in_parts_is_loaded_by_its_first_part(tmp_path: Path) -> None:
    parts = write_split_model(tmp_path)

    assert decoded(parts[0], 512, 100)["tokens"] == 100
    with serving(parts[0], 512) as (port, _):
        # It is ready: what a model of random weights would say need not even be text.
        assert asked(port, "POST", "/tokenize", {"content": "hello"}) == 200
