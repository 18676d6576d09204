"""One client of `bench/adapters.py`, in a process of its own: `python bench/chat_clients.py CLIENT PORT`.

Clients: bare (an asyncio socket and msgspec: the anchor), fresh (bare, and a connection for each chat), ours (the whole
adapter), openai, litellm. Each line of
standard input is an order, each line of output its figures as JSON:

    fire N          CPU microseconds per event and events a second, of one stream of N
    first K         microseconds to the first text, the median of K chats
    many S R N      wall seconds and errors of S streams at once, R events a second and N in each

`bare` and `ours` run on the window's loop when BENCH_LOOP is qasync.
"""

import asyncio
import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Awaitable, Callable

OnText = Callable[[str], None]
Chat = Callable[[str, OnText], Awaitable[None]]
ASKED = "hello"


def bare(port: int) -> Chat:
    """The anchor, with its connection kept."""
    from bench.bare_chat import bare_chat

    return bare_chat(port, ASKED, keeps=True)


def fresh(port: int) -> Chat:
    """The anchor, with a connection for each chat."""
    from bench.bare_chat import bare_chat

    return bare_chat(port, ASKED, keeps=False)


def ours(port: int) -> Chat:
    """The whole adapter: key, request, transport, decoder, family, events."""
    from hexalogue.adapters.credentials import Credentials
    from hexalogue.adapters.http_chat import HttpChat
    from hexalogue.domain.chat_events import AnswerEnded, TextArrived
    from hexalogue.domain.ids import ProviderId
    from hexalogue.domain.messages import ChatRequest, Message, Role
    from hexalogue.domain.privacy import Privacy
    from hexalogue.domain.provider import Auth, ProviderSpec
    from hexalogue.domain.target import Target
    from hexalogue.wire.client import HttpClient
    from hexalogue.wire.network import Network

    client = HttpClient(Network())
    adapter = HttpChat(client, Credentials(client))
    spec = ProviderSpec(
        id=ProviderId("bench"), name="Bench", category="cloud_provider", privacy=Privacy.THIRD_PARTY,
        families=("openai_chat",), base_url=f"http://127.0.0.1:{port}/v1", auth=Auth(scheme="header"),
    )  # fmt: skip
    request = ChatRequest((Message.of(Role.USER, ASKED),))

    async def chat(model: str, on_text: OnText) -> None:
        reason = ""
        async for event in adapter.stream(Target(spec, model, "sk-bench"), request):
            if isinstance(event, TextArrived):
                on_text(event.text)
            elif isinstance(event, AnswerEnded):
                reason = event.finish_reason
        assert reason == "stop"

    return chat


def openai(port: int) -> Chat:
    from openai import AsyncOpenAI  # type: ignore[import-not-found,unused-ignore]

    client = AsyncOpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key="sk-bench", max_retries=0)

    async def chat(model: str, on_text: OnText) -> None:
        stream = await client.chat.completions.create(
            model=model, messages=[{"role": "user", "content": ASKED}], stream=True
        )
        async for piece in stream:
            if text := piece.choices[0].delta.content:
                on_text(text)

    return chat


def litellm(port: int) -> Chat:
    import litellm as library  # type: ignore[import-not-found,unused-ignore]

    async def chat(model: str, on_text: OnText) -> None:
        stream = await library.acompletion(
            model=f"openai/{model}", messages=[{"role": "user", "content": ASKED}], stream=True,
            api_base=f"http://127.0.0.1:{port}/v1", api_key="sk-bench",
        )  # fmt: skip
        async for piece in stream:
            if text := piece.choices[0].delta.content:
                on_text(text)

    return chat


async def fire(chat: Chat, events: int) -> dict[str, float]:
    texts: list[str] = []
    cpu, wall = _cpu_s(), time.perf_counter()
    await chat(f"fire-{events}", texts.append)
    cpu, wall = _cpu_s() - cpu, time.perf_counter() - wall
    return {"cpu_us": cpu / events * 1e6, "per_s": events / wall, "letters": len("".join(texts))}


async def first(chat: Chat, chats: int) -> dict[str, float]:
    took = []
    for _ in range(chats):
        arrived: list[float] = []
        began = time.perf_counter()
        await chat("fire-1", lambda text: arrived.append(time.perf_counter()))  # noqa: B023
        took.append(arrived[0] - began)
    return {"first_us": statistics.median(took) * 1e6}


async def many(chat: Chat, streams: int, rate: float, events: int) -> dict[str, float]:
    letters = [0]

    def count(text: str) -> None:
        letters[0] += len(text)

    cpu, wall = _cpu_s(), time.perf_counter()
    chats = (chat(f"paced-{rate:g}-{events}", count) for _ in range(streams))
    results = await asyncio.gather(*chats, return_exceptions=True)
    cpu, wall = _cpu_s() - cpu, time.perf_counter() - wall
    errors = [result for result in results if isinstance(result, BaseException)]
    if errors:
        sys.stderr.write(f"{errors[0]!r}\n")
    return {"wall_s": wall, "errors": len(errors), "letters": letters[0], "cpu_us": cpu / streams / events * 1e6}


def _cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def serve(client: str, port: int) -> None:
    chat = {"bare": bare, "fresh": fresh, "ours": ours, "openai": openai, "litellm": litellm}[client](port)
    await chat("fire-1", lambda text: None)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        match line.split():
            case ["fire", events]:
                figures = await fire(chat, int(events))
            case ["first", chats]:
                figures = await first(chat, int(chats))
            case ["many", streams, rate, events]:
                figures = await many(chat, int(streams), float(rate), int(events))
            case _:
                raise ValueError(line)
        sys.stdout.write(json.dumps(figures) + "\n")
        sys.stdout.flush()


def main(client: str, port: int) -> None:
    if os.environ.get("BENCH_LOOP") != "qasync":
        asyncio.run(serve(client, port))
        return
    import qasync
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(serve(client, port))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
