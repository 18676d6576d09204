"""The Anthropic Messages API, as Anthropic, Vertex AI and many local servers and gateways speak it. Pure.

Quirk `vertex_claude`: the model stands in the address and not in the body, which says the version instead.
Source: Anthropic's API reference, "Create a Message", "Streaming messages", "Errors", read 2026-11-21.
"""

import re
from collections.abc import Mapping
from typing import Literal
from urllib.parse import quote

import msgspec

from hexalogue.adapters.families import json_read, vertex_address
from hexalogue.adapters.families.addresses import base_of, models_url
from hexalogue.adapters.families.anthropic_request import message_body
from hexalogue.adapters.families.asking import listed_json, posted, with_query
from hexalogue.adapters.families.base import BadShape, Endpoint, ListedModel, ModelPage, Parser, StreamEvent
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.errors_said import said
from hexalogue.adapters.families.reading import (
    IN_STREAM,
    AnswerReader,
    CallPieces,
    add_reasoning,
    add_text,
    addressed,
    blamed,
    decoded,
)
from hexalogue.domain.chat_events import ToolCallArrived
from hexalogue.domain.errors import AppError, NotServed
from hexalogue.domain.messages import ChatRequest
from hexalogue.wire.call import Call
from hexalogue.wire.frames import Frame

framing: Literal["sse"] = "sse"

VERSION = "2023-06-01"  # of the API; the newest that every speaker of it knows
VERTEX_VERSION = "vertex-2023-10-16"
PUBLISHER = "publishers/anthropic"  # on Vertex AI
PAGE_MODELS = 1000  # the most that one page holds

NOT_FOUND = 404
_NO_MODEL = re.compile(r"^model: (\S+)$")

# The status that a refused request would have had, for errors that come within a stream.
_STATUS = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """See `Family.chat_call`. Raises NotSupported for files that are neither PDF nor text."""
    body = message_body(endpoint.name, model, request)
    if "vertex_claude" in endpoint.quirks:
        url = f"{vertex_address.of_publisher(endpoint, PUBLISHER)}/models/{quote(model, safe='@')}:streamRawPredict"
        return posted(url, {"anthropic_version": VERTEX_VERSION, "stream": True, **body})
    return posted(
        f"{_root(endpoint)}/v1/messages", {"model": model, "stream": True, **body}, {"anthropic-version": VERSION}
    )


def new_parser(endpoint: Endpoint) -> Parser:
    """See `Family.new_parser`."""
    return _Answer(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`. A model that is not there is told from an address that is not by the words alone."""
    error = classified(endpoint, status, headers, body)
    if status == NOT_FOUND and (named := _NO_MODEL.search(said(status, body).text)):
        return blamed(endpoint, NotServed(endpoint.name, named[1], provider=endpoint.provider, detail=error.detail))
    return addressed(error)


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """See `Family.models_call`."""
    if "vertex_claude" in endpoint.quirks:
        return vertex_address.publisher_list(endpoint, PUBLISHER, page)
    url = models_url(endpoint, f"{_root(endpoint)}/v1/models")
    if url is None:
        return None
    if not endpoint.models:
        url = with_query(url, f"limit={PAGE_MODELS}")
    if page:
        url = with_query(url, f"after_id={quote(page, safe='')}")
    return Call("GET", url, {"anthropic-version": VERSION})


def read_models(body: bytes) -> ModelPage:
    """See `Family.read_models`. Servers that imitate this API list their models in OpenAI's shape: it fits too."""
    match listed_json(body):
        case {"data": list() as rows, **page}:
            models = tuple(model for row in rows if (model := _listed(row)) is not None)
            more = page.get("last_id") if page.get("has_more") is True else None
            return ModelPage(models, more if isinstance(more, str) else "")
        case {"publisherModels": list()}:
            return vertex_address.publisher_models(body)
        case _:
            raise BadShape("no list called data")


def _root(endpoint: Endpoint) -> str:
    """The address without /v1, which people write and the documentation does not."""
    return base_of(endpoint).removesuffix("/messages").removesuffix("/v1")


def _listed(row: object) -> ListedModel | None:
    match row:
        case {"id": str(model), **more} if model:
            name = more.get("display_name")
            context = more.get("max_input_tokens", more.get("context_length", more.get("max_model_len")))
            return ListedModel(model, json_read.text(name), json_read.count(context))
        case _:
            return None


class _Block(msgspec.Struct):
    type: object = None
    id: object = None
    name: object = None
    input: object = None
    text: object = None
    thinking: object = None


class _Delta(msgspec.Struct):
    type: object = None
    text: object = None
    thinking: object = None
    partial_json: object = None
    stop_reason: object = None


class _Message(msgspec.Struct):
    usage: object = None


class _Event(msgspec.Struct):
    """What is used of an event; a whole message, of a server that does not stream, fits too."""

    type: object = None
    index: int | None = 0
    delta: _Delta | None = None
    content_block: _Block | None = None
    message: _Message | None = None
    usage: object = None


class _Whole(msgspec.Struct):
    content: list[_Block] = []
    stop_reason: object = None
    usage: object = None


class _Kind(msgspec.Struct):
    type: object = None
    error: object = None


_EVENT = msgspec.json.Decoder(_Event)
_WHOLE = msgspec.json.Decoder(_Whole)
_KIND = msgspec.json.Decoder(_Kind)
_READ = frozenset(
    {"content_block_delta", "content_block_start", "content_block_stop"}
    | {"message_start", "message_delta", "message_stop"}
)


class _Answer(AnswerReader):
    """One answer. Blocks have an index; those of kinds that are not ours (a server's tools) are passed over."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__(endpoint)
        self._calls = CallPieces()

    def _take(self, frame: Frame, events: list[StreamEvent]) -> None:
        # Some servers send no event names, and some data that is no JSON under names of their own.
        if frame.event not in _READ and not self._is_other_read(frame, events):
            return
        event = decoded(_EVENT, frame.data)
        kind = event.type if isinstance(event.type, str) else frame.event
        if kind == "content_block_delta" and event.delta is not None:
            self._piece(event.index, event.delta, events)
        elif kind == "content_block_start" and event.content_block is not None:
            self._begin(event.index, event.content_block, events)
        elif kind == "content_block_stop":
            events += self._calls.close(event.index)
        elif kind == "message_start" and event.message is not None:
            self._noted(event.message.usage)
        elif kind == "message_delta":
            self._delta_of_message(event, events)
        elif kind == "message_stop":
            self._finish(self._reason or "stop", events)

    def _is_other_read(self, frame: Frame, events: list[StreamEvent]) -> bool:
        """Whether a frame without one of the usual names is one of the usual events. Errors and whole messages are
        dealt with here."""
        if frame.event not in ("", "message", "error") or not frame.data or frame.data == b"[DONE]":
            return False
        kind = decoded(_KIND, frame.data)
        if kind.type == "error" or frame.event == "error":
            self._fail(_stream_error(self._endpoint, kind.error, frame.data), events)
            return False
        if kind.type is None:
            self._fail_if_error(frame.data, events)
            return False
        if kind.type == "message":
            self._whole(decoded(_WHOLE, frame.data), events)
            return False
        return isinstance(kind.type, str) and kind.type in _READ

    def _piece(self, index: int | None, delta: _Delta, events: list[StreamEvent]) -> None:
        if delta.type == "text_delta":
            add_text(events, delta.text)
        elif delta.type == "thinking_delta":
            add_reasoning(events, delta.thinking)
        elif delta.type == "input_json_delta":
            self._calls.add(index, delta.partial_json)

    def _begin(self, index: int | None, block: _Block, events: list[StreamEvent]) -> None:
        if block.type == "text":
            add_text(events, block.text)
        elif block.type == "thinking":
            add_reasoning(events, block.thinking)
        elif block.type == "tool_use":
            events += self._calls.begin(index, block.id, block.name, given=block.input)

    def _open_calls(self) -> list[ToolCallArrived]:
        return self._calls.close_all()

    def _delta_of_message(self, event: _Event, events: list[StreamEvent]) -> None:
        self._noted(event.usage)
        if event.delta is not None and isinstance(event.delta.stop_reason, str):
            self._reason = event.delta.stop_reason
        if self._is_finished:
            self._report_usage(events)

    def _noted(self, usage: object) -> None:
        """Later numbers count. A later prompt of nothing is what servers send that count it only once."""
        self._count(json_read.at(usage, "input_tokens") or None, json_read.at(usage, "output_tokens"))

    def _whole(self, message: _Whole, events: list[StreamEvent]) -> None:
        for index, block in enumerate(message.content):
            self._begin(index, block, events)
            events += self._calls.close(index)
        self._noted(message.usage)
        if isinstance(message.stop_reason, str):
            self._finish(message.stop_reason, events)


def _stream_error(endpoint: Endpoint, error: object, data: bytes) -> AppError:
    status = _STATUS.get(json_read.text(json_read.at(error, "type")), IN_STREAM)
    return read_error(endpoint, status, {}, data)
