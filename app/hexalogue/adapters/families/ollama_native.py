"""Ollama's own API: POST /api/chat, a JSON object a line; also spoken by Ollama Cloud, LocalAI and others.

Source: the OpenAPI description in Ollama's repository (docs/openapi.yaml), and docs.ollama.com/api, read 2026-11-21.
No Origin header is ever sent: the server answers 403 to those it does not know.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from hexalogue.adapters.families.addresses import models_url
from hexalogue.adapters.families.asking import function_of, in_base64, listed_json, posted
from hexalogue.adapters.families.base import BadShape, Endpoint, Framing, ListedModel, ModelPage, StreamEvent
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.json_read import at, count, items, text
from hexalogue.adapters.families.local_servers import not_taken, server_root, told_apart
from hexalogue.adapters.families.reading import AnswerReader, Misread, add_reasoning, arguments, as_arguments, decoded
from hexalogue.adapters.families.think import ThinkSplitter
from hexalogue.domain.chat_events import TextArrived, ToolCallArrived
from hexalogue.domain.errors import AppError, WrongAddress
from hexalogue.domain.messages import (
    ChatRequest,
    ImagePart,
    Message,
    Sampling,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from hexalogue.wire.call import Call
from hexalogue.wire.frames import Frame

framing: Framing = "ndjson"


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """POST /api/chat, streamed. Raises NotSupported for files."""
    body: dict[str, object] = {
        "model": model,
        "messages": [written for message in request.messages for written in _messages(endpoint, message)],
        "stream": True,
    }
    options = _options(request.sampling)
    if options:
        body["options"] = options
    if request.tools:
        body["tools"] = [function_of(tool) for tool in request.tools]
    if request.reasoning is not None:
        body["think"] = False if request.reasoning == "off" else request.reasoning
    return posted(f"{server_root(endpoint)}/api/chat", body)


def new_parser(endpoint: Endpoint) -> "OllamaReader":
    """See `Family.new_parser`."""
    return OllamaReader(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`. The body is {"error": sentence}; empty for a Host that it does not know."""
    if status == 403 and not body.strip():
        return WrongAddress(endpoint.name, endpoint.base_url, detail="HTTP 403: the server refuses this host name")
    return classified(endpoint, status, headers, body)


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """GET /api/tags: the models on that server's disk."""
    del page
    url = models_url(endpoint, f"{server_root(endpoint)}/api/tags")
    return None if url is None else Call("GET", url, {"accept": "application/json"})


def read_models(body: bytes) -> ModelPage:
    """The tags. Raises BadShape."""
    listed = at(listed_json(body), "models")
    if not isinstance(listed, list):
        raise BadShape("there is no list “models”")
    models = [
        ListedModel(
            name, size_bytes=count(at(item, "size")), context_tokens=count(at(item, "details", "context_length"))
        )
        for item in listed
        if (name := text(at(item, "model")) or text(at(item, "name")))
    ]
    return ModelPage(tuple(models))


def embeddings_call(endpoint: Endpoint, model: str, texts: Sequence[str]) -> Call:
    """POST /api/embed: a vector for each text, in their order."""
    return posted(f"{server_root(endpoint)}/api/embed", {"model": model, "input": list(texts)})


def read_embeddings(body: bytes) -> tuple[tuple[float, ...], ...]:
    """The vectors. Raises BadShape."""
    rows = at(listed_json(body), "embeddings")
    if not isinstance(rows, list):
        raise BadShape("there is no list “embeddings”")
    return tuple(_vector(row) for row in rows)


class _Said(msgspec.Struct):
    content: str | None = None
    thinking: str | None = None
    tool_calls: list[Any] | None = None


class _Line(msgspec.Struct):
    message: _Said | None = None
    done: bool | None = None
    done_reason: str | None = None
    prompt_eval_count: Any = None
    eval_count: Any = None
    error: Any = None


_LINE = msgspec.json.Decoder(_Line)


class OllamaReader(AnswerReader):
    """The parser: text, `thinking` (or think tags, from models that Ollama does not know to think), calls, the end."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__(endpoint)
        self._thoughts = ThinkSplitter()
        self._calls = 0

    def end(self) -> list[StreamEvent]:
        """See `Parser.end`: what was held of a tag is text after all."""
        held: list[StreamEvent] = [] if self._is_finished or self._has_failed else told_apart(self._thoughts.end())
        return [*held, *super().end()]

    def _take(self, frame: Frame, events: list[StreamEvent]) -> None:
        line = decoded(_LINE, frame.data)
        if line.error is not None:
            self._fail(classified(self._endpoint, 200, {}, frame.data), events)
            return
        if line.message is not None:
            self._take_message(line.message, events)
        if line.done:
            events += told_apart(self._thoughts.end())
            self._count(line.prompt_eval_count, line.eval_count)
            self._finish(line.done_reason or "stop", events)

    def _take_message(self, said: _Said, events: list[StreamEvent]) -> None:
        if said.thinking:
            add_reasoning(events, said.thinking)
        if said.content:
            if self._thoughts.is_open:
                events.append(TextArrived(said.content))
            else:
                events += told_apart(self._thoughts.feed(said.content))
        for call in said.tool_calls or ():
            events.append(self._called(call))

    def _called(self, call: object) -> ToolCallArrived:
        """A call comes whole. Its arguments are an object; servers that imitate Ollama also send them as a string."""
        self._calls += 1
        name = text(at(call, "function", "name"))
        if not name:
            raise Misread("a tool call without a name")
        given = at(call, "function", "arguments")
        wanted = arguments(given) if isinstance(given, str) else as_arguments({} if given is None else given)
        return ToolCallArrived(text(at(call, "id")) or f"call-{self._calls}", name, wanted)


def _messages(endpoint: Endpoint, message: Message) -> list[dict[str, object]]:
    """One message: texts joined, pictures and calls beside them. A tool's result is a message of its own."""
    own: dict[str, object] = {"role": message.role.value, "content": message.text}
    results: list[dict[str, object]] = []
    pictures: list[str] = []
    calls: list[object] = []
    for part in message.parts:
        match part:
            case TextPart():
                continue
            case ImagePart():
                pictures.append(in_base64(part.data))
            case ToolCallPart():
                calls.append({"id": part.id, "function": {"name": part.name, "arguments": dict(part.arguments)}})
            case ToolResultPart():
                results.append({"role": "tool", "content": part.text, "tool_name": part.name, "tool_call_id": part.id})
            case _:
                raise not_taken(endpoint.name, part)
    if pictures:
        own["images"] = pictures
    if calls:
        own["tool_calls"] = calls
    return results + ([own] if own["content"] or pictures or calls or not results else [])


def _options(sampling: Sampling) -> dict[str, object]:
    given = {
        "num_predict": sampling.max_tokens,
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "top_k": sampling.top_k,
        "min_p": sampling.min_p,
        "repeat_penalty": sampling.repeat_penalty,
        "seed": sampling.seed,
        "stop": list(sampling.stop) or None,
    }
    return {name: value for name, value in given.items() if value is not None}


def _vector(row: object) -> tuple[float, ...]:
    numbers = [float(value) for value in items(row) if isinstance(value, int | float) and not isinstance(value, bool)]
    if not isinstance(row, list) or len(numbers) != len(row):
        raise BadShape("a vector holds something else than numbers")
    return tuple(numbers)
