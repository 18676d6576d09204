"""Cohere's Chat API, version 2. Pure.

Source: Cohere's API reference, "Chat with Streaming (v2)", "List Models", "Errors", read 2026-11-21.
"""

from collections.abc import Mapping
from typing import Literal
from urllib.parse import quote

import msgspec

from hexalogue.adapters.families import json_read
from hexalogue.adapters.families.addresses import base_of, models_url
from hexalogue.adapters.families.asking import listed_json, posted, with_query
from hexalogue.adapters.families.base import BadShape, Endpoint, ListedModel, ModelPage, Parser, StreamEvent
from hexalogue.adapters.families.cohere_request import chat_body
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.reading import (
    IN_STREAM,
    AnswerReader,
    CallPieces,
    add_reasoning,
    add_text,
    addressed,
    blamed,
    decoded,
    words,
)
from hexalogue.domain.chat_events import ToolCallArrived
from hexalogue.domain.errors import AppError, BadKey, Overloaded
from hexalogue.domain.messages import ChatRequest
from hexalogue.wire.call import Call
from hexalogue.wire.frames import Frame

framing: Literal["sse"] = "sse"

PAGE_MODELS = 1000  # the most that one page holds

INVALID_TOKEN = 498  # Cohere's own status


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """See `Family.chat_call`. Raises NotSupported for files that are no text."""
    return posted(f"{_root(endpoint)}/v2/chat", chat_body(endpoint.name, model, request))


def new_parser(endpoint: Endpoint) -> Parser:
    """See `Family.new_parser`."""
    return _Answer(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`."""
    error = classified(endpoint, status, headers, body)
    if status == INVALID_TOKEN:
        return blamed(endpoint, BadKey(endpoint.name, endpoint.provider, detail=error.detail))
    return addressed(error)


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """See `Family.models_call`."""
    url = models_url(endpoint, f"{_root(endpoint)}/v1/models?page_size={PAGE_MODELS}&endpoint=chat")
    if url is None:
        return None
    return Call("GET", with_query(url, f"page_token={quote(page, safe='')}") if page else url)


def read_models(body: bytes) -> ModelPage:
    """See `Family.read_models`. Only models that chat and are not withdrawn."""
    match listed_json(body):
        case {"models": list() as rows, **page}:
            models = tuple(model for row in rows if (model := _listed(row)) is not None)
            return ModelPage(models, json_read.text(page.get("next_page_token")))
        case _:
            raise BadShape("no list called models")


def _root(endpoint: Endpoint) -> str:
    """The address without a version, which people write and the documentation does not."""
    return base_of(endpoint).removesuffix("/chat").removesuffix("/v2").removesuffix("/v1")


def _listed(row: object) -> ListedModel | None:
    match row:
        case {"name": str(name), **more} if name and more.get("is_deprecated") is not True:
            ways = more.get("endpoints")
            if isinstance(ways, list) and ways and "chat" not in ways:
                return None
            return ListedModel(name, context_tokens=json_read.count(more.get("context_length")))
        case _:
            return None


class _Block(msgspec.Struct):
    type: object = None
    text: object = None
    thinking: object = None


class _Function(msgspec.Struct):
    name: object = None
    arguments: object = None


class _ToolCall(msgspec.Struct):
    id: object = None
    function: _Function | None = None


class _Message(msgspec.Struct):
    """Lists in a whole message, single objects in the events of a stream."""

    content: _Block | list[_Block] | str | None = None
    tool_plan: object = None
    tool_calls: _ToolCall | list[_ToolCall] | None = None


class _Delta(msgspec.Struct):
    message: _Message | None = None
    finish_reason: object = None
    usage: object = None
    error: object = None


class _Event(msgspec.Struct):
    type: object = None
    index: int | None = 0
    delta: _Delta | None = None


class _Whole(msgspec.Struct):
    finish_reason: object = None
    message: _Message | None = None
    usage: object = None


class _Kind(msgspec.Struct):
    type: object = None
    message: object = None


_EVENT = msgspec.json.Decoder(_Event)
_WHOLE = msgspec.json.Decoder(_Whole)
_KIND = msgspec.json.Decoder(_Kind)
_READ = frozenset(
    {"content-start", "content-delta", "tool-plan-delta", "tool-call-start", "tool-call-delta", "tool-call-end"}
    | {"message-end"}
)


class _Answer(AnswerReader):
    """One answer. Citations and debugging events are passed over."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__(endpoint)
        self._calls = CallPieces()

    def _take(self, frame: Frame, events: list[StreamEvent]) -> None:
        kind = frame.event if frame.event in _READ else self._kind(frame, events)
        if kind not in _READ:
            return
        event = decoded(_EVENT, frame.data)
        if kind == "tool-call-end":
            events += self._calls.close(event.index)
        elif event.delta is None:
            return
        elif kind == "message-end":
            self._over(event.delta.finish_reason, event.delta.usage, event.delta.error, events)
        elif event.delta.message is not None:
            self._piece(kind, event.index, event.delta.message, events)

    def _kind(self, frame: Frame, events: list[StreamEvent]) -> str:
        """The type of an event without a name of its own; whole messages and errors are dealt with here."""
        if frame.event not in ("", "message", "error") or not frame.data or frame.data == b"[DONE]":
            return ""
        kind = decoded(_KIND, frame.data)
        if isinstance(kind.type, str) and frame.event != "error":
            return kind.type
        if isinstance(kind.message, dict):
            self._whole(decoded(_WHOLE, frame.data), events)
        elif frame.event == "error":
            self._fail(read_error(self._endpoint, IN_STREAM, {}, frame.data), events)
        else:
            self._fail_if_error(frame.data, events)
        return ""

    def _piece(self, kind: str, index: int | None, message: _Message, events: list[StreamEvent]) -> None:
        if kind == "tool-plan-delta":
            add_reasoning(events, message.tool_plan)
        elif isinstance(message.tool_calls, _ToolCall):
            self._call(kind, index, message.tool_calls, events)
        elif isinstance(message.content, _Block):
            _add(events, message.content)

    def _call(self, kind: str, index: int | None, call: _ToolCall, events: list[StreamEvent]) -> None:
        function = call.function or _Function()
        if kind == "tool-call-start":
            events += self._calls.begin(index, call.id, function.name)
        self._calls.add(index, function.arguments)

    def _whole(self, reply: _Whole, events: list[StreamEvent]) -> None:
        message = reply.message or _Message()
        add_reasoning(events, message.tool_plan)
        if isinstance(message.content, str):
            add_text(events, message.content)
        for block in message.content if isinstance(message.content, list) else ():
            _add(events, block)
        for index, call in enumerate(message.tool_calls if isinstance(message.tool_calls, list) else ()):
            self._call("tool-call-start", index, call, events)
        if reply.finish_reason is not None:  # without one it is no whole reply
            self._over(reply.finish_reason, reply.usage, None, events)

    def _over(self, reason: object, usage: object, error: object, events: list[StreamEvent]) -> None:
        """The end, in the API's own word; its errors end a stream with one too."""
        counted = json_read.at(usage, "tokens") or json_read.at(usage, "billed_units")
        self._count(json_read.at(counted, "input_tokens"), json_read.at(counted, "output_tokens"))
        said = words(reason)
        if said in ("ERROR", "TIMEOUT"):
            self._fail(Overloaded(self._endpoint.name, None, error if isinstance(error, str) else said), events)
        else:
            self._finish(said or "stop", events)

    def _open_calls(self) -> list[ToolCallArrived]:
        return self._calls.close_all()


def _add(events: list[StreamEvent], block: _Block) -> None:
    add_reasoning(events, block.thinking)
    add_text(events, block.text)
