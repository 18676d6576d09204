"""Gemini's generateContent: AI Studio, and Vertex AI with a project or with an express key. Pure.

Quirks: `vertex_path`, the models are a publisher's of Vertex AI; `vertex_express`, they are and no project is named.
Source: Google's API reference, "GenerateContent", "Models", "Troubleshooting", read 2026-11-21.
"""

import re
from collections.abc import Mapping
from typing import Literal
from urllib.parse import quote

import msgspec

from hexalogue.adapters.families import json_read, vertex_address
from hexalogue.adapters.families.addresses import base_of, models_url
from hexalogue.adapters.families.asking import json_bytes, listed_json, posted, with_query
from hexalogue.adapters.families.base import BadShape, Endpoint, ListedModel, ModelPage, Parser, StreamEvent
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.errors_said import said
from hexalogue.adapters.families.gemini_request import OWN_ID, content_body
from hexalogue.adapters.families.reading import (
    IN_STREAM,
    AnswerReader,
    add_reasoning,
    add_text,
    addressed,
    as_arguments,
    blamed,
    decoded,
    said_name,
    words,
)
from hexalogue.domain.chat_events import ToolCallArrived
from hexalogue.domain.errors import AppError, BadKey, ContentRefused, NotServed
from hexalogue.domain.messages import ChatRequest
from hexalogue.wire.call import Call
from hexalogue.wire.frames import Frame

framing: Literal["sse"] = "sse"

PUBLISHER = "publishers/google"
PAGE_MODELS = 1000  # the most that one page holds

NOT_FOUND = 404
_VERSIONED = re.compile(r"/v\d+\w*$")
_NO_MODEL = re.compile(r"models/([\w.@-]+)\S* (?:is|was) not found")

# A key that is not one, in words and reasons of the API; the status is 400, or 403.
_BAD_KEY = (b"API_KEY_INVALID", b"API key not valid", b"API key expired", b"reported as leaked", b"API_KEY_EXPIRED")


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """See `Family.chat_call`. Raises nothing: a model says itself which kinds of files it reads."""
    url = f"{_place(endpoint, model)}:streamGenerateContent?alt=sse"
    return posted(url, content_body(model, request))


def new_parser(endpoint: Endpoint) -> Parser:
    """See `Family.new_parser`."""
    return _Answer(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`. A wrong key is a 400 here, a withdrawn one a 403."""
    error = classified(endpoint, status, headers, body)
    if status == NOT_FOUND and (named := _NO_MODEL.search(said(status, body).text)):
        return blamed(endpoint, NotServed(endpoint.name, named[1], provider=endpoint.provider, detail=error.detail))
    if status in (400, 403) and any(sign in body for sign in _BAD_KEY):
        return blamed(endpoint, BadKey(endpoint.name, endpoint.provider, detail=error.detail))
    return addressed(error, _supposed(endpoint))


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """See `Family.models_call`."""
    if _is_vertex(endpoint):
        return vertex_address.publisher_list(endpoint, PUBLISHER, page)
    url = models_url(endpoint, f"{base_of(endpoint)}/models?pageSize={PAGE_MODELS}")
    if url is None:
        return None
    return Call("GET", with_query(url, f"pageToken={quote(page, safe='')}") if page else url)


def read_models(body: bytes) -> ModelPage:
    """See `Family.read_models`. Only models that generate content; either service's list."""
    value = listed_json(body)
    match value:
        case {"models": list() as rows, **page}:
            models = tuple(model for row in rows if (model := _listed(row)) is not None)
            return ModelPage(models, json_read.text(page.get("nextPageToken")))
        case {"publisherModels": _} | {"nextPageToken": _}:
            return vertex_address.publisher_models(body)
        case {}:
            if value:
                raise BadShape("no list called models")
            return ModelPage(())  # proto JSON leaves an empty list out
        case _:
            raise BadShape("no list called models")


def _supposed(endpoint: Endpoint) -> str | None:
    """The version is part of AI Studio's address; Vertex AI's paths bring their own."""
    base = base_of(endpoint)
    return None if _is_vertex(endpoint) or _VERSIONED.search(base) else f"{base}/v1beta"


def _is_vertex(endpoint: Endpoint) -> bool:
    return not endpoint.quirks.isdisjoint({"vertex_path", "vertex_express"})


def _place(endpoint: Endpoint, model: str) -> str:
    """A model's own address. Lists name models with their folder (`models/`, `tunedModels/`), people without."""
    if _is_vertex(endpoint):
        return f"{vertex_address.of_publisher(endpoint, PUBLISHER)}/models/{_quoted(model.rpartition('/')[2])}"
    name = model if "/" in model else f"models/{model}"
    return f"{base_of(endpoint)}/{_quoted(name)}"


def _quoted(model: str) -> str:
    return quote(model, safe="/@")


def _listed(row: object) -> ListedModel | None:
    match row:
        case {"name": str(name), **more}:
            ways = more.get("supportedGenerationMethods")
            if not name or (isinstance(ways, list) and "generateContent" not in ways):
                return None
            title = json_read.text(more.get("displayName"))
            return ListedModel(name.removeprefix("models/"), title, json_read.count(more.get("inputTokenLimit")))
        case _:
            return None


class _FunctionCall(msgspec.Struct):
    id: object = None
    name: object = None
    args: object = None


class _Part(msgspec.Struct, rename="camel"):
    text: object = None
    thought: object = None
    function_call: _FunctionCall | None = None


class _Content(msgspec.Struct):
    parts: list[_Part] | None = None


class _Candidate(msgspec.Struct, rename="camel"):
    content: _Content | None = None
    finish_reason: object = None
    index: object = None


class _Feedback(msgspec.Struct, rename="camel"):
    block_reason: object = None
    block_reason_message: object = None


class _Chunk(msgspec.Struct, rename="camel"):
    candidates: list[_Candidate] | None = None
    usage_metadata: object = None
    prompt_feedback: _Feedback | None = None
    response_id: object = None
    error: object = None


_CHUNK = msgspec.json.Decoder(_Chunk)
_CHUNKS = msgspec.json.Decoder(list[_Chunk])


class _Answer(AnswerReader):
    """One answer. The end of the body is its end: a finish reason may stand in every chunk, and text after it."""

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__(endpoint)
        self._calls = 0

    def _take(self, frame: Frame, events: list[StreamEvent]) -> None:
        if not frame.data or frame.data == b"[DONE]":
            return
        # Servers that pass over alt=sse send one list of all chunks.
        chunks = decoded(_CHUNKS, frame.data) if frame.data.lstrip()[:1] == b"[" else [decoded(_CHUNK, frame.data)]
        for chunk in chunks:
            self._chunk(chunk, frame.data, events)
            if self._has_failed:
                return

    def _chunk(self, chunk: _Chunk, data: bytes, events: list[StreamEvent]) -> None:
        if chunk.error is not None:
            self._fail(_stream_error(self._endpoint, chunk.error), events)
            return
        if chunk.usage_metadata is not None:
            usage = chunk.usage_metadata
            self._count(json_read.at(usage, "promptTokenCount"), json_read.at(usage, "candidatesTokenCount"))
        if chunk.candidates:
            self._candidate(chunk.candidates[0], words(chunk.response_id), events)
        elif chunk.prompt_feedback is not None and chunk.prompt_feedback.block_reason:
            self._fail(_refused(self._endpoint, chunk.prompt_feedback), events)
        elif chunk.usage_metadata is None and data[:1] != b"[":
            self._fail_if_error(data, events)

    def _candidate(self, candidate: _Candidate, response_id: str, events: list[StreamEvent]) -> None:
        for part in (candidate.content.parts if candidate.content else None) or ():
            if part.function_call is not None:
                events.append(self._called(part.function_call, response_id))
            elif part.thought is True:
                add_reasoning(events, part.text)
            else:
                add_text(events, part.text)
        if candidate.finish_reason:
            self._reason = words(candidate.finish_reason)

    def _called(self, call: _FunctionCall, response_id: str) -> ToolCallArrived:
        """Ids are rare here: one of ours is the answer's own id and the call's place in it, so that no two calls of a
        conversation share one, and the same stream read again gives the same."""
        self._calls += 1
        own = f"{OWN_ID}{response_id}-{self._calls}" if response_id else f"{OWN_ID}{self._calls}"
        return ToolCallArrived(words(call.id) or own, said_name(call.name), as_arguments(call.args or {}))


def _refused(endpoint: Endpoint, feedback: _Feedback) -> ContentRefused:
    """The prompt was blocked: there is no candidate."""
    given = [word for word in (feedback.block_reason_message, feedback.block_reason) if isinstance(word, str)]
    return ContentRefused(endpoint.name, given[0] if given else "", detail=" ".join(given))


def _stream_error(endpoint: Endpoint, error: object) -> AppError:
    code = json_read.count(json_read.at(error, "code"))
    status = code if code is not None and 400 <= code <= 599 else IN_STREAM
    return read_error(endpoint, status, {}, json_bytes({"error": error}))
