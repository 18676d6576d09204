"""Messages and tools in the shape of OpenAI's chat completions. Pure.

Source: OpenAI API reference, "Create chat completion", read 2026-11-21; deviations in `quirks`.
"""

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Final

from hexalogue.adapters.families.asking import function_of, in_base64, json_bytes, plain_text_of
from hexalogue.adapters.families.base import Endpoint
from hexalogue.domain.errors import NotSupported
from hexalogue.domain.messages import (
    ChatRequest,
    FilePart,
    ImagePart,
    Message,
    Part,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    ToolSpec,
)

_Json = dict[str, object]
# Mistral's rule for ids of tool calls, read 2026-11-21.
_SHORT_ID: Final = re.compile(r"[A-Za-z0-9]{9}")


def messages(endpoint: Endpoint, request: ChatRequest) -> list[_Json]:
    """The conversation, oldest first. Raises NotSupported for parts this endpoint has no place for."""
    quirks = endpoint.quirks
    said = list(request.messages)
    if "no_system" in quirks:
        said = _without_system(said)
    elif "single_system" in quirks:
        said = [*_joined_system(said), *(message for message in said if message.role is not Role.SYSTEM)]
    return [written for message in said for written in _written(endpoint, message)]


def tools(endpoint: Endpoint, specs: Iterable[ToolSpec]) -> list[_Json]:
    """The tools the model may call. Raises NotSupported where the field would be refused."""
    listed = [function_of(spec) for spec in specs]
    if listed and "no_tools" in endpoint.quirks:
        raise NotSupported(endpoint.name, "tools")
    return listed


def tool_id(endpoint: Endpoint, call_id: str) -> str:
    """The id of a call as this endpoint takes it: its own stay, another provider's are mapped, always the same way."""
    if "short_tool_ids" not in endpoint.quirks or _SHORT_ID.fullmatch(call_id):
        return call_id
    return sha256(call_id.encode("utf-8", "replace")).hexdigest()[:9]


def data_url(part: ImagePart | FilePart) -> str:
    """The bytes as an address of their own."""
    return f"data:{part.media_type};base64,{in_base64(part.data)}"


def _joined_system(said: list[Message]) -> list[Message]:
    texts = [message.text for message in said if message.role is Role.SYSTEM and message.text]
    return [Message.of(Role.SYSTEM, "\n\n".join(texts))] if texts else []


def _without_system(said: list[Message]) -> list[Message]:
    """System prompts as the beginning of the first question."""
    prompts = [part for message in _joined_system(said) for part in message.parts]
    rest = [message for message in said if message.role is not Role.SYSTEM]
    if not prompts:
        return rest
    for index, message in enumerate(rest):
        if message.role is Role.USER:
            rest[index] = Message(Role.USER, (*prompts, TextPart("\n\n"), *message.parts))
            return rest
    return [Message(Role.USER, tuple(prompts)), *rest]


def _written(endpoint: Endpoint, message: Message) -> Iterator[_Json]:
    match message.role:
        case Role.SYSTEM:
            role = "developer" if "developer_role" in endpoint.quirks else "system"
            yield {"role": role, "content": message.text}
        case Role.USER:
            yield {"role": "user", "content": _content(endpoint, message.parts)}
        case Role.ASSISTANT:
            yield _assistant(endpoint, message)
        case Role.TOOL:
            for part in message.parts:
                if isinstance(part, ToolResultPart):
                    yield {"role": "tool", "tool_call_id": tool_id(endpoint, part.id), "content": part.text}


def _assistant(endpoint: Endpoint, message: Message) -> _Json:
    calls = [
        {
            "id": tool_id(endpoint, part.id),
            "type": "function",
            "function": {"name": part.name, "arguments": json_bytes(part.arguments).decode("utf-8")},
        }
        for part in message.parts
        if isinstance(part, ToolCallPart)
    ]
    if not calls:
        return {"role": "assistant", "content": message.text}
    return {"role": "assistant", "content": message.text or None, "tool_calls": calls}


def _content(endpoint: Endpoint, parts: tuple[Part, ...]) -> str | list[_Json]:
    """A string where it can be one: every server takes that."""
    written = [_part(endpoint, part) for part in parts if not isinstance(part, ToolCallPart | ToolResultPart)]
    if all(part["type"] == "text" for part in written):
        return "".join(str(part["text"]) for part in written)
    return written


def _part(endpoint: Endpoint, part: TextPart | ImagePart | FilePart) -> _Json:
    match part:
        case TextPart(text):
            return {"type": "text", "text": text}
        case ImagePart():
            if "text_only" in endpoint.quirks:
                raise NotSupported(endpoint.name, "images")
            return {"type": "image_url", "image_url": {"url": data_url(part)}}
        case FilePart():
            return _file(endpoint, part)


def _file(endpoint: Endpoint, part: FilePart) -> _Json:
    """A document; a text file goes as its words, which every model reads."""
    text = plain_text_of(part)
    if text is not None:
        return {"type": "text", "text": f"{part.name}:\n{text}\n"}
    if endpoint.quirks & {"text_only", "no_files"}:
        raise NotSupported(endpoint.name, f"files of the type {part.media_type}")
    return {"type": "file", "file": {"filename": part.name, "file_data": data_url(part)}}
