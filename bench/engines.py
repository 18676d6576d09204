"""(f) Programs of ours: a supervised llama-server and whisper-server, against the same programs started and asked bare.

Both sides take turns on one machine, one thread each. What is compared is the median over the rounds of one side's time
by the other's in the same round.
"""

import asyncio
import http.client
import json
import statistics
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from pathlib import Path

from tests.helpers.engine_binaries import speech, whisper_model
from tests.helpers.speech_house import WhisperServer, speech_house
from tests.helpers.supervised import llama_launch, llama_spec, supervised

from hexalogue.adapters.remote import HttpProviders
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.chat_events import TextArrived
from hexalogue.domain.engines import EngineAddress
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling, TextPart
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.speech import Wanted
from hexalogue.domain.target import Target
from hexalogue.engines.arguments import command_of
from hexalogue.engines.health import free_port
from hexalogue.store.folders import resource_root
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

STARTS = 9
ANSWERS = 9
HEARINGS = 5
ANSWER_TOKENS = 96
IDLE_S = 20.0
ASKED = "Tell a long story about a lighthouse, its keeper and the ships that pass by night."
# Greedy, so that both sides are given the same words.
SAMPLING = Sampling(temperature=0.0, max_tokens=ANSWER_TOKENS)


def run() -> list[dict[str, object]]:
    """Start to ready, answers, the supervisor at rest, transcription."""
    return asyncio.run(_all())


async def _all() -> list[dict[str, object]]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        return [await _starts(home), *await _answers(home), await _rest(home), await _hearing(home)]


def _row(name: str, ours: list[float], bare: list[float], target: str, unit: str) -> dict[str, object]:
    ratio = statistics.median(mine / theirs for mine, theirs in zip(ours, bare, strict=True))
    return {
        "name": f"engines: {name}",
        "ours": round(statistics.median(ours), 2),
        "anchor": round(statistics.median(bare), 2),
        "ratio": round(ratio, 3),
        "target": target,
        "unit": unit,
    }


# --- start to ready


async def _starts(home: Path) -> dict[str, object]:
    ours: list[float] = []
    bare: list[float] = []
    for number in range(-1, STARTS):
        for side in sorted(("bare", "ours"), reverse=bool(number % 2)):
            took_ms = await (_bare_start() if side == "bare" else _our_start(home))
            if number >= 0:  # the first round warms the disk up
                (bare if side == "bare" else ours).append(took_ms)
    return _row("start to ready", ours, bare, "<= 1.1", "ms")


async def _our_start(home: Path) -> float:
    async with supervised(home) as (supervisor, _, _):
        began = time.perf_counter()
        await supervisor.start()
        return (time.perf_counter() - began) * 1000


async def _bare_start() -> float:
    return await asyncio.to_thread(_started_bare)


def _started_bare() -> float:
    port = free_port()
    command = command_of(llama_spec(), llama_launch(), port, "bench", threads=lambda: 1)
    began = time.perf_counter()
    process = subprocess.Popen(
        command.argv,
        env=dict(command.environment),
        cwd=command.folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not _is_healthy(port):
            time.sleep(0.005)
        return (time.perf_counter() - began) * 1000
    finally:
        process.terminate()
        process.wait()


def _is_healthy(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


# --- answers


async def _answers(home: Path) -> list[dict[str, object]]:
    rates: dict[str, list[float]] = {"bare": [], "ours": []}
    firsts: dict[str, list[float]] = {"bare": [], "ours": []}
    launch = llama_launch(context_tokens=2048)
    async with supervised(home, launch) as (supervisor, _, _), _adapter() as adapter:
        address = await supervisor.start()
        target = Target(_provider(address), launch.alias, address.key)
        for number in range(-1, ANSWERS):
            for side in sorted(rates, reverse=bool(number % 2)):
                first_s, rate = await (_bare_answer(address) if side == "bare" else _our_answer(adapter, target))
                if number >= 0:
                    firsts[side].append(first_s * 1000)
                    rates[side].append(rate)
    return [
        _row("llama-server, tokens a second", rates["ours"], rates["bare"], ">= 0.98", "tokens/s"),
        _row("llama-server, time to the first text", firsts["ours"], firsts["bare"], "<= 1.5", "ms"),
    ]


@asynccontextmanager
async def _adapter() -> AsyncIterator[HttpProviders]:
    client = HttpClient(Network())
    await client.warm()
    adapter = HttpProviders(client, dict)
    try:
        yield adapter
    finally:
        await client.close()


def _provider(address: EngineAddress) -> ProviderSpec:
    row = next(row for row in load_providers(resource_root()) if row.id == llama_spec().provider)
    return replace(row, defaults={"port": str(address.port)})


async def _our_answer(adapter: HttpProviders, target: Target) -> tuple[float, float]:
    request = ChatRequest((Message(Role.USER, (TextPart(ASKED),)),), SAMPLING)
    began = time.perf_counter()
    async with aclosing(adapter.stream(target, request)) as events:
        arrivals = [time.perf_counter() async for event in events if isinstance(event, TextArrived)]
    return arrivals[0] - began, (len(arrivals) - 1) / (arrivals[-1] - arrivals[0])


async def _bare_answer(address: EngineAddress) -> tuple[float, float]:
    """A socket and json, as a person would write it by hand."""
    question = {
        "messages": [{"role": "user", "content": ASKED}],
        "stream": True,
        "temperature": 0.0,
        "max_tokens": ANSWER_TOKENS,
    }
    body = json.dumps(question).encode()
    head = f"POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {address.key}\r\n"
    began = time.perf_counter()
    reader, writer = await asyncio.open_connection("127.0.0.1", address.port)
    writer.write(head.encode() + b"connection: close\r\ncontent-length: %d\r\n\r\n" % len(body) + body)
    arrivals = [time.perf_counter() async for line in reader if _has_text(line)]
    writer.close()
    return arrivals[0] - began, (len(arrivals) - 1) / (arrivals[-1] - arrivals[0])


def _has_text(line: bytes) -> bool:
    return line.startswith(b"data: {") and bool(json.loads(line[6:])["choices"][0]["delta"].get("content"))


# --- at rest


async def _rest(home: Path) -> dict[str, object]:
    """Processor time of this process while it supervises an engine that nobody asks anything."""
    async with supervised(home) as (supervisor, _, _):
        await supervisor.start()
        await asyncio.sleep(1.0)
        began = time.process_time()
        await asyncio.sleep(IDLE_S)
        share = (time.process_time() - began) / IDLE_S * 100
    return {
        "name": "engines: supervisor at rest",
        "ours": round(share, 3),
        "anchor": "-",
        "ratio": "-",
        "target": "ours <= 0.5",
        "unit": "% of a core",
    }


# --- speech


async def _hearing(home: Path) -> dict[str, object]:
    ours: list[float] = []
    bare: list[float] = []
    model, sound = whisper_model(), speech()
    server = WhisperServer()
    local = next(row for row in load_providers(resource_root()) if row.family == "whisper_server")
    async with server.lent(local, model) as address:
        house = speech_house(home, engine=_Lent(address))
        for number in range(-1, HEARINGS):
            for side in sorted(("bare", "ours"), reverse=bool(number % 2)):
                began = time.perf_counter()
                if side == "bare":
                    await asyncio.to_thread(_heard_bare, address.port, sound)
                else:
                    await house.service.transcribed(Wanted(sound, language="en", model=str(model)), lambda _: None)
                if number >= 0:
                    (bare if side == "bare" else ours).append((time.perf_counter() - began) * 1000)
        await house.service.close()
    return _row("eleven seconds of speech into words", ours, bare, "<= 1.1", "ms")


class _Lent:
    """An engine that runs already."""

    def __init__(self, address: EngineAddress) -> None:
        self._address = address

    @asynccontextmanager
    async def lent(self, provider: ProviderSpec, model: Path) -> AsyncIterator[EngineAddress]:
        del provider, model
        yield self._address


def _heard_bare(port: int, sound: Path) -> None:
    edge = "bench"
    fields = {"response_format": "verbose_json", "language": "en", "no_language_probabilities": "true"}
    parts = [f'--{edge}\r\ncontent-disposition: form-data; name="{key}"\r\n\r\n{fields[key]}\r\n' for key in fields]
    head = f'--{edge}\r\ncontent-disposition: form-data; name="file"; filename="a.wav"\r\n\r\n'
    body = "".join((*parts, head)).encode() + sound.read_bytes() + f"\r\n--{edge}--\r\n".encode()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("POST", "/inference", body, {"content-type": f"multipart/form-data; boundary={edge}"})
    reply = connection.getresponse()
    said = reply.read()
    connection.close()
    if reply.status != 200 or b"country" not in said:
        raise RuntimeError(f"the bare server answered {reply.status}")
