"""Streams that are called JSON, JSON that is called a stream: the body says what it is, and what came of it is kept."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
import pytest_asyncio
from tests.rules.source import ROOT
from tests.stand_ins.raw_server import FIN, LAST_CHUNK, Answer, RawServer, chunk, reply

from hexalogue.adapters.remote import HttpProviders
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.chat_events import ChatEvent, TextArrived
from hexalogue.domain.errors import AppError, BadReply, Cut, NotServed, RateLimited
from hexalogue.domain.messages import ChatRequest, Message, Role
from hexalogue.domain.target import Target
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

QUESTION = ChatRequest((Message.of(Role.USER, "hi"),))
PIECE = {"choices": [{"index": 0, "delta": {"content": "Hello"}, "finish_reason": None}]}
SSE = b"data: " + json.dumps(PIECE).encode() + b"\n\n"
DONE = b"data: [DONE]\n\n"
NDJSON = b'{"message": {"role": "assistant", "content": "Hello"}, "done": false}\n'
REFUSED = b'{"error": {"message": "No such model", "code": "model_not_found"}}'


@pytest_asyncio.fixture
async def remote() -> AsyncIterator[HttpProviders]:
    made = HttpProviders(HttpClient(Network()), dict)
    yield made
    await made.close()


def answer(kind: str, body: bytes, *, is_cut: bool = False, size: int = 1) -> Answer:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ntransfer-encoding: chunked\r\n\r\n".encode()
    pieces = [chunk(body[start : start + size]) for start in range(0, len(body), size)]
    return [head, *pieces, FIN if is_cut else LAST_CHUNK]


async def heard(remote: HttpProviders, provider: str, said: Answer) -> tuple[list[ChatEvent], AppError | None]:
    """What came, and the error that ended it."""
    events: list[ChatEvent] = []
    take = events.append
    row = next(row for row in load_providers(ROOT / "resources") if row.id == provider)
    with RawServer(said) as server:
        spec = replace(row, base_url=f"http://127.0.0.1:{server.port}/v1")
        try:
            async for event in remote.stream(Target(spec, "a-model", "a-key"), QUESTION):
                take(event)
        except AppError as error:
            return events, error
    return events, None


def text_of(events: list[ChatEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, TextArrived))


@pytest.mark.parametrize(("provider", "body"), [("openai", SSE), ("ollama", NDJSON)])
async def test_a_stream_that_is_called_json_keeps_its_text_when_it_breaks_off(
    remote: HttpProviders, provider: str, body: bytes
) -> None:
    events, error = await heard(remote, provider, answer("application/json", body, is_cut=True))

    assert text_of(events) == "Hello"
    assert isinstance(error, Cut)
    assert "127.0.0.1" not in error.message  # whoever reads it asked a provider, and not a host


async def test_an_answer_that_is_called_a_stream_is_read_whole(remote: HttpProviders) -> None:
    said = {"choices": [{"message": {"content": "Hello"}, "finish_reason": "stop"}]}

    events, error = await heard(
        remote, "openai", answer("text/event-stream", json.dumps(said, indent=1).encode(), size=7)
    )

    assert error is None
    assert text_of(events) == "Hello"


async def test_an_error_that_is_called_a_stream_is_that_error(remote: HttpProviders) -> None:
    _, error = await heard(remote, "openai", answer("text/event-stream", REFUSED))

    assert isinstance(error, NotServed)
    assert "“a-model”" in error.message


async def test_blank_lines_before_a_stream_say_nothing(remote: HttpProviders) -> None:
    events, error = await heard(remote, "openai", answer("text/event-stream", b"\r\n\n " + b"\n" + SSE + DONE))

    assert error is None
    assert text_of(events) == "Hello"


async def test_a_refusal_without_a_date_is_held_against_our_clock(remote: HttpProviders) -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)

    _, error = await heard(remote, "openai", [reply(b"{}", f"retry-after: {soon}", status="429 Too Many Requests")])

    assert error is not None
    assert error.retry_after_s is not None
    assert 60 < error.retry_after_s <= 90


async def test_nonsense_after_good_words_is_the_providers_and_not_the_networks(remote: HttpProviders) -> None:
    call = {"choices": [{"index": 0, "delta": {"tool_calls": [{"function": {"name": "f", "arguments": "{no"}}]}}]}

    events, error = await heard(
        remote, "openai", answer("text/event-stream", SSE + b"data: " + json.dumps(call).encode() + b"\n\n" + DONE)
    )

    assert text_of(events) == "Hello"
    assert isinstance(error, BadReply)
    assert "OpenAI sent" in error.message
    assert "network" not in error.fix


async def test_a_refusal_in_an_encoding_that_nobody_asked_for_is_that_refusal(remote: HttpProviders) -> None:
    _, error = await heard(
        remote, "openai", [reply(b"\x1b\x00??", "content-encoding: br", "retry-after: 60", status="429 No")]
    )

    assert isinstance(error, RateLimited)
    assert error.retry_after_s == 60


async def test_a_number_of_thousands_of_digits_costs_no_answer(remote: HttpProviders) -> None:
    body = b'data: {"created": %b, ' % (b"9" * 5000) + SSE.removeprefix(b"data: {")

    events, error = await heard(remote, "openai", answer("text/event-stream", body + DONE, size=1000))

    assert error is None
    assert text_of(events) == "Hello"


async def test_a_provider_that_fails_says_when_to_come_again(remote: HttpProviders) -> None:
    _, error = await heard(remote, "openai", [reply(b"{}", "retry-after: 60", status="503 No")])

    assert error is not None
    assert "in 60 s" in error.fix
