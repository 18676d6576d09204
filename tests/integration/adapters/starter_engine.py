"""What tests of the real engine share: the starter model, short requests, and the worker's process id."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress

from tests.helpers.starter import starter_path

from hexalogue.adapters.inprocess.child import WorkerLink
from hexalogue.adapters.inprocess.engine import BuiltInEngine
from hexalogue.domain.chat_events import ChatEvent, TextArrived
from hexalogue.domain.ids import ModelId
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling
from hexalogue.domain.models import GgufFacts, LoadSettings, LocalModel, ModelOrigin

# Two threads on a shared two-core machine collapse: tests compute with one.
SETTINGS = LoadSettings(threads=1)
FACTS = GgufFacts("llama", "SmolLM2 135M Instruct", 2048, "Q4_1", 30, 576, 9, 3, 64, has_chat_template=True)
STARTER = LocalModel(
    ModelId("smollm2-135m"), "SmolLM2", starter_path(), starter_path().stat().st_size, ModelOrigin.STARTER, "llamacpp",
    FACTS, stop_gap=True,
)  # fmt: skip
ENDLESS = "Tell me a very long story about a lighthouse."


def question(text: str = "What is 2+2?", max_tokens: int | None = 24) -> ChatRequest:
    """A request with one message."""
    return conversation(text, max_tokens=max_tokens)


def conversation(*texts: str, max_tokens: int | None = 24) -> ChatRequest:
    """A request whose messages are said in turn by the person and the model; the person begins."""
    roles = (Role.USER, Role.ASSISTANT)
    messages = tuple(Message.of(roles[number % 2], text) for number, text in enumerate(texts))
    return ChatRequest(messages, Sampling(temperature=0.0, max_tokens=max_tokens))


async def events_of(engine: BuiltInEngine, request: ChatRequest) -> list[ChatEvent]:
    """The whole answer."""
    return [event async for event in engine.stream(request)]


async def text_of(engine: BuiltInEngine, request: ChatRequest) -> str:
    """The whole answer's text."""
    return "".join(event.text for event in await events_of(engine, request) if isinstance(event, TextArrived))


async def read_some(stream: AsyncGenerator[ChatEvent, None], events: int) -> list[ChatEvent]:
    """The first events of an answer, which is left open."""
    return [await anext(stream) for _ in range(events)]


async def stop_took_s(engine: BuiltInEngine, request: ChatRequest, events: int) -> float:
    """How long it takes to stop an answer after so many events, until the worker is idle again."""
    async with aclosing(engine.stream(request)) as stream:
        await read_some(stream, events)
        began = time.perf_counter()
    return time.perf_counter() - began


async def stop_while_reading_took_s(engine: BuiltInEngine, request: ChatRequest) -> float:
    """The same in the middle of the prompt's evaluation: before any event, after a third of a second."""
    loop = asyncio.get_running_loop()
    async with aclosing(engine.stream(request)) as stream:
        cut_at = loop.time() + 0.3
        with suppress(TimeoutError):
            async with asyncio.timeout_at(cut_at):
                await read_some(stream, 1)
                raise AssertionError("the prompt was read before it could be stopped")
    return loop.time() - cut_at


def worker_of(engine: BuiltInEngine) -> WorkerLink:
    """The process behind the engine. The only place where tests look inside."""
    link = engine._link
    assert isinstance(link, WorkerLink)
    return link


def pid_of(engine: BuiltInEngine) -> int:
    """Its process id."""
    pid = worker_of(engine).pid
    assert pid is not None
    return pid
