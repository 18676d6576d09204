"""Responses, OpenAI's newer API, also spoken by Perplexity and many servers. A `Family`.

Nothing is kept at the provider (`store: false`), so every request carries the whole conversation.
Source: OpenAI API reference, "Responses", read 2026-11-21; deviations in `quirks`.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from hexalogue.adapters.families.addresses import below, models_url
from hexalogue.adapters.families.asking import json_bytes, plain_text_of, posted, system_text
from hexalogue.adapters.families.base import Endpoint, Framing, ModelPage, Parser
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.openai_lists import read_models as _read_models
from hexalogue.adapters.families.openai_messages import data_url
from hexalogue.adapters.families.openai_responses_stream import ResponseStream
from hexalogue.domain.errors import AppError, NotSupported
from hexalogue.domain.messages import (
    ChatRequest,
    FilePart,
    ImagePart,
    Message,
    Part,
    Role,
    Sampling,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    ToolSpec,
)
from hexalogue.wire.call import Call

framing: Framing = "sse"

_STREAMED: Final = {"accept": "text/event-stream"}
_Json = dict[str, object]


def chat_call(endpoint: Endpoint, model: str, request: ChatRequest) -> Call:
    """See `Family.chat_call`."""
    body: _Json = {"model": model, "input": _input(endpoint, request), "stream": True}
    if "no_store" not in endpoint.quirks:
        body["store"] = False
    if instructions := system_text(request):
        body["instructions"] = instructions
    body |= _sampling(endpoint, request.sampling)
    if request.tools and "no_tools" in endpoint.quirks:
        raise NotSupported(endpoint.name, "tools")
    if request.tools:
        body["tools"] = [_tool(tool) for tool in request.tools]
    if request.reasoning is not None:
        is_on = request.reasoning != "off"
        body["reasoning"] = {"effort": request.reasoning, "summary": "auto"} if is_on else {"effort": "none"}
    return posted(below(endpoint, "/responses"), body, _STREAMED)


def new_parser(endpoint: Endpoint) -> Parser:
    """See `Family.new_parser`."""
    return ResponseStream(endpoint)


def read_error(endpoint: Endpoint, status: int, headers: Mapping[str, str], body: bytes) -> AppError:
    """See `Family.read_error`."""
    return classified(endpoint, status, headers, body)


def models_call(endpoint: Endpoint, page: str = "") -> Call | None:
    """See `Family.models_call`. The list has one page."""
    del page
    url = models_url(endpoint, "/models")
    return None if url is None else Call("GET", url)


def read_models(body: bytes) -> ModelPage:
    """See `Family.read_models`."""
    return _read_models(body)


def _sampling(endpoint: Endpoint, drawn: Sampling) -> _Json:
    """This API has no seed, no stop texts and no top_k."""
    wanted: _Json = {"max_output_tokens": drawn.max_tokens}
    if "no_sampling" not in endpoint.quirks:
        wanted |= {"temperature": drawn.temperature, "top_p": drawn.top_p}
    return {name: value for name, value in wanted.items() if value is not None}


def _tool(tool: ToolSpec) -> _Json:
    # Strict is this API's default, and refuses most schemas.
    about: _Json = {"name": tool.name, "description": tool.description, "parameters": tool.parameters}
    return {"type": "function", **about, "strict": False}


def _input(endpoint: Endpoint, request: ChatRequest) -> list[_Json]:
    return [
        item for message in request.messages if message.role is not Role.SYSTEM for item in _items(endpoint, message)
    ]


def _items(endpoint: Endpoint, message: Message) -> Iterator[_Json]:
    """Messages, calls and their results are items of one list."""
    role = "assistant" if message.role is Role.ASSISTANT else "user"
    content = _content(endpoint, message.parts)
    if content:
        yield {"type": "message", "role": role, "content": content}
    for part in message.parts:
        if isinstance(part, ToolCallPart):
            arguments = json_bytes(part.arguments).decode("utf-8")
            yield {"type": "function_call", "call_id": part.id, "name": part.name, "arguments": arguments}
        elif isinstance(part, ToolResultPart):
            yield {"type": "function_call_output", "call_id": part.id, "output": part.text}


def _content(endpoint: Endpoint, parts: tuple[Part, ...]) -> str | list[_Json]:
    """A string where it can be one: every server takes that, and an assistant's text needs no other type then."""
    written = [_part(endpoint, part) for part in parts if isinstance(part, TextPart | ImagePart | FilePart)]
    if all(part["type"] == "input_text" for part in written):
        return "".join(str(part["text"]) for part in written)
    return written


def _part(endpoint: Endpoint, part: TextPart | ImagePart | FilePart) -> _Json:
    if isinstance(part, TextPart):
        return {"type": "input_text", "text": part.text}
    if isinstance(part, ImagePart):
        if "text_only" in endpoint.quirks:
            raise NotSupported(endpoint.name, "images")
        return {"type": "input_image", "image_url": data_url(part)}
    text = plain_text_of(part)
    if text is not None:
        return {"type": "input_text", "text": f"{part.name}:\n{text}\n"}
    if endpoint.quirks & {"text_only", "no_files"}:
        raise NotSupported(endpoint.name, f"files of the type {part.media_type}")
    return {"type": "input_file", "filename": part.name, "file_data": data_url(part)}
