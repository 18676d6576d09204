"""Amazon Bedrock's Converse API, as a stream. Pure; signing is `wire.auth`'s.

Source: Amazon Bedrock's API reference, "ConverseStream", "ListFoundationModels", "ListInferenceProfiles", read
2026-11-21.
"""

from collections.abc import Mapping
from typing import Literal
from urllib.parse import quote, urlsplit, urlunsplit

import msgspec

from hexalogue.adapters.families import json_read
from hexalogue.adapters.families.addresses import base_of, models_url
from hexalogue.adapters.families.asking import listed_json, posted, with_query
from hexalogue.adapters.families.base import BadShape, Endpoint, ListedModel, ModelPage, Parser, StreamEvent
from hexalogue.adapters.families.bedrock_errors import refused
from hexalogue.adapters.families.bedrock_request import converse_body
from hexalogue.adapters.families.reading import AnswerReader, CallPieces, add_reasoning, add_text, decoded, words
from hexalogue.domain.chat_events import ToolCallArrived
from hexalogue.domain.errors import AppError
from hexalogue.domain.messages import ChatRequest
from hexalogue.wire.call import Call
from hexalogue.wire.frames import Frame

framing: Literal["aws"] = "aws"

# The list has two parts: models that are called by their own id, then the profiles through which the others are.
PROFILES = "profiles:"
PAGE_PROFILES = 1000  # the most that one page holds


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """See `Family.chat_call`. Raises NotSupported for pictures and files of kinds that the API does not know."""
    url = f"{base_of(endpoint)}/model/{quote(model, safe='')}/converse-stream"
    return posted(url, converse_body(endpoint.name, model, request))


def new_parser(endpoint: Endpoint) -> Parser:
    """See `Family.new_parser`."""
    return _Answer(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`. The header names the exception, where one is set."""
    return refused(endpoint, headers.get("x-amzn-errortype", ""), status, headers, body)


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """See `Family.models_call`. Lists are the control plane's, at a host beside the one that answers."""
    root = _control(base_of(endpoint))
    if page.startswith(PROFILES):
        url = f"{root}/inference-profiles?maxResults={PAGE_PROFILES}"
        token = page.removeprefix(PROFILES)
        return Call("GET", with_query(url, f"nextToken={quote(token, safe='')}") if token else url)
    own = models_url(endpoint, f"{root}/foundation-models?byOutputModality=TEXT")
    return Call("GET", own) if own is not None else None


def read_models(body: bytes) -> ModelPage:
    """See `Family.read_models`."""
    match listed_json(body):
        case {"modelSummaries": list() as rows}:
            return ModelPage(tuple(model for row in rows if (model := _model(row)) is not None), PROFILES)
        case {"inferenceProfileSummaries": list() as rows, **page}:
            token = json_read.text(page.get("nextToken"))
            models = tuple(model for row in rows if (model := _profile(row)) is not None)
            return ModelPage(models, f"{PROFILES}{token}" if token else "")
        case _:
            raise BadShape("no list called modelSummaries")


def _control(base: str) -> str:
    """bedrock-runtime.{region}… answers, bedrock.{region}… lists; an address of another form does both."""
    parts = urlsplit(base)
    host = "bedrock." + parts.netloc.removeprefix("bedrock-runtime.")
    is_runtime = parts.netloc.startswith("bedrock-runtime.")
    return urlunsplit((parts.scheme, host if is_runtime else parts.netloc, parts.path, "", ""))


def _model(row: object) -> ListedModel | None:
    """A model that may be called by its own id, speaks, and streams."""
    match row:
        case {"modelId": str(model), **more} if model:
            kinds, ways = more.get("outputModalities"), more.get("inferenceTypesSupported")
            is_mute = isinstance(kinds, list) and "TEXT" not in kinds
            is_elsewhere = isinstance(ways, list) and "ON_DEMAND" not in ways
            if is_mute or is_elsewhere or more.get("responseStreamingSupported") is False:
                return None
            return ListedModel(model, json_read.text(more.get("modelName")))
        case _:
            return None


def _profile(row: object) -> ListedModel | None:
    match row:
        case {"inferenceProfileId": str(profile), **more} if profile and more.get("status", "ACTIVE") == "ACTIVE":
            return ListedModel(profile, json_read.text(more.get("inferenceProfileName")))
        case _:
            return None


class _ToolUse(msgspec.Struct, rename="camel"):
    tool_use_id: object = None
    name: object = None
    input: object = None


class _Reasoning(msgspec.Struct, rename="camel"):
    """The text of a delta; in a whole message it stands one deeper."""

    text: object = None
    reasoning_text: "_Reasoning | None" = None


class _Block(msgspec.Struct, rename="camel"):
    text: object = None
    tool_use: _ToolUse | None = None
    reasoning_content: _Reasoning | None = None


class _Event(msgspec.Struct, rename="camel"):
    """What is used of an event, whichever it is."""

    content_block_index: int | None = 0
    delta: _Block | None = None
    start: _Block | None = None
    stop_reason: object = None
    usage: object = None


class _Message(msgspec.Struct):
    content: list[_Block] = []


class _Output(msgspec.Struct):
    message: _Message | None = None


class _Whole(msgspec.Struct, rename="camel"):
    output: _Output | None = None
    stop_reason: object = None
    usage: object = None


_EVENT = msgspec.json.Decoder(_Event)
_WHOLE = msgspec.json.Decoder(_Whole)
_READ = frozenset({"contentBlockStart", "contentBlockDelta", "contentBlockStop", "messageStop", "metadata"})


class _Answer(AnswerReader):
    """One answer. Usage comes last, in an event after the one that ends the message."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__(endpoint)
        self._calls = CallPieces()

    def _take(self, frame: Frame, events: list[StreamEvent]) -> None:
        if frame.event.startswith("exception:"):
            kind = frame.event.removeprefix("exception:")
            self._fail(refused(self._endpoint, kind, None, {}, frame.data), events)
        elif not frame.event:
            self._whole(decoded(_WHOLE, frame.data), frame.data, events)
        elif frame.event in _READ:
            self._event(frame.event, decoded(_EVENT, frame.data), events)

    def _event(self, kind: str, event: _Event, events: list[StreamEvent]) -> None:
        index = event.content_block_index
        if kind == "contentBlockDelta" and event.delta is not None:
            self._piece(index, event.delta, events)
        elif kind == "contentBlockStart" and event.start is not None and event.start.tool_use is not None:
            call = event.start.tool_use
            events += self._calls.begin(index, call.tool_use_id, call.name)
        elif kind == "contentBlockStop":
            events += self._calls.close(index)
        elif kind == "messageStop":
            self._finish(words(event.stop_reason) or "stop", events)
        elif kind == "metadata":
            self._note(event.usage, events)

    def _piece(self, index: int | None, block: _Block, events: list[StreamEvent]) -> None:
        if block.reasoning_content is not None:
            inner = block.reasoning_content.reasoning_text or block.reasoning_content
            add_reasoning(events, inner.text)
        add_text(events, block.text)
        if block.tool_use is not None:
            self._calls.add(index, block.tool_use.input)

    def _note(self, usage: object, events: list[StreamEvent]) -> None:
        self._count(json_read.at(usage, "inputTokens"), json_read.at(usage, "outputTokens"))
        if self._is_finished:
            self._report_usage(events)

    def _whole(self, reply: _Whole, data: bytes, events: list[StreamEvent]) -> None:
        """A reply of `converse`, which does not stream, or an error that came with a status of success."""
        if reply.output is None:
            self._fail_if_error(data, events)
            return
        for index, block in enumerate(reply.output.message.content if reply.output.message else ()):
            if (call := block.tool_use) is not None:
                events += self._calls.begin(index, call.tool_use_id, call.name, given=call.input)
                events += self._calls.close(index)
                block.tool_use = None
            self._piece(index, block, events)
        self._note(reply.usage, events)
        if reply.stop_reason is not None:
            self._finish(words(reply.stop_reason), events)

    def _open_calls(self) -> list[ToolCallArrived]:
        return self._calls.close_all()
