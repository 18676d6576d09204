"""Answers of the vendors' families in tests: small streams put together by the protocol, and what is read from them."""

import json
from collections.abc import Iterable, Mapping, Sequence

from tests.helpers.wire_bytes import aws_message

from hexalogue.adapters.families.base import Endpoint, Failed, Family, StreamEvent
from hexalogue.domain.errors import AppError
from hexalogue.domain.messages import ChatRequest, FilePart, ImagePart, Message, Role, TextPart, ToolCallPart
from hexalogue.domain.messages import ToolResultPart as Result
from hexalogue.domain.messages import ToolSpec as Tool
from hexalogue.wire.eventstream import EventStreamDecoder
from hexalogue.wire.frames import Decoder
from hexalogue.wire.sse import SseDecoder

PNG = ImagePart(b"\x89PNG", "image/png")
PDF = FilePart(b"%PDF-1.7", "application/pdf", "a report_2026.pdf")
NOTE = FilePart("grüße".encode(), "text/plain", "note.txt")
ZIP = FilePart(b"PK", "application/zip", "a.zip")
SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}}
WEATHER = Tool("weather", "Tells the weather.", SCHEMA)
CALL = ToolCallPart("id-1", "weather", {"city": "Oslo"})
RESULT = Result("id-1", "weather", "rain")


def endpoint(base_url: str = "https://api.example.com", *quirks: str, models: str = "", **variables: str) -> Endpoint:
    """Somebody who speaks the family under test."""
    return Endpoint("Somebody", "somebody", base_url, frozenset(quirks), models, variables)


def request(*messages: Message, **more: object) -> ChatRequest:
    """A request of these messages, or of a plain question."""
    return ChatRequest(messages or (Message.of(Role.USER, "hi"),), **more)  # type: ignore[arg-type]


def said(role: Role, *parts: object) -> Message:
    """A message; strings are parts of text."""
    return Message(role, tuple(TextPart(part) if isinstance(part, str) else part for part in parts))  # type: ignore[misc]


def body_of(
    family: Family, asked: ChatRequest, model: str = "a-model", at: Endpoint | None = None
) -> dict[str, object]:
    """The body that is sent, decoded."""
    made: dict[str, object] = json.loads(family.chat_call(at or endpoint(), model, asked).body)
    return made


def sse(*events: Mapping[str, object] | str) -> bytes:
    """A stream of these, each under the name of its type; strings go out as data."""
    return b"".join(_sse(event) for event in events)


def _sse(event: Mapping[str, object] | str) -> bytes:
    if isinstance(event, str):
        return f"data: {event}\n\n".encode()
    name = f"event: {event['type']}\n" if "type" in event else ""
    return f"{name}data: {json.dumps(event, ensure_ascii=False)}\n\n".encode()


def aws(*events: tuple[str, Mapping[str, object]]) -> bytes:
    """A stream of these AWS messages; a name that begins with `!` is an exception's."""
    return b"".join(
        aws_message(
            json.dumps(payload, ensure_ascii=False).encode(),
            **({"message_type": "exception", "exception_type": name[1:]} if name[0] == "!" else {"event_type": name}),
        )
        for name, payload in events
    )


def events_of(family: Family, body: bytes, size: int | None = None) -> list[StreamEvent]:
    """All that is read from a stream in pieces of `size` bytes."""
    decoder: Decoder = EventStreamDecoder() if family.framing == "aws" else SseDecoder()
    parser = family.new_parser(endpoint())
    size = size or len(body) or 1
    found = [event for at in range(0, len(body), size) for event in parser.feed(decoder.feed(body[at : at + size]))]
    return [*found, *parser.feed(decoder.end()), *parser.end()]


def failure(events: Sequence[StreamEvent]) -> AppError:
    """The error that ends these events."""
    assert isinstance(events[-1], Failed), events
    return events[-1].error


def refusal(family: Family, status: int, body: object, headers: Mapping[str, str] | None = None) -> AppError:
    """The error of a refused request."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return family.read_error(endpoint(), status, headers or {}, raw)


def ids(family: Family, body: object) -> Iterable[str]:
    """The models of a list."""
    return [model.id for model in family.read_models(json.dumps(body).encode()).models]
