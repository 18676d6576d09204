"""A request of the Anthropic Messages API, made of ours. Pure.

Source: Anthropic's API reference, "Create a Message", read 2026-11-21.
"""

from collections.abc import Iterable

from hexalogue.adapters.families import claude_models
from hexalogue.adapters.families.asking import (
    in_base64,
    is_within_tool_use,
    no_place,
    offered_tools,
    plain_id,
    plain_text_of,
    system_text,
    turns,
)
from hexalogue.domain.messages import (
    ChatRequest,
    FilePart,
    ImagePart,
    Message,
    Part,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)


def message_body(name: str, model: str, request: ChatRequest) -> dict[str, object]:
    """Everything but `model` and `stream`. name: the provider's. Raises NotSupported for files it cannot take."""
    sampling = request.sampling
    effort = None if is_within_tool_use(request) else request.reasoning
    # What the model thought before it called a tool would have to be sent back with its signature, which is not
    # kept: within the use of a tool thinking is not asked for.
    thinking = claude_models.thinking(model, effort)
    body: dict[str, object] = {
        "max_tokens": claude_models.limit(thinking, sampling.max_tokens or claude_models.usual_limit(model)),
        "messages": [
            {"role": "assistant" if is_assistant else "user", "content": content}
            for is_assistant, messages in turns(request)
            if (content := _content(name, messages))
        ],
    }
    if system := system_text(request):
        body["system"] = system
    if tools := offered_tools(request):
        body["tools"] = [
            {"name": tool.name, "description": tool.description, "input_schema": tool.parameters} for tool in tools
        ]
    if stop := [text for text in sampling.stop if text.strip()]:  # blank ones are refused
        body["stop_sequences"] = stop
    is_thinking = claude_models.thinks(thinking)
    return body | claude_models.sampling_fields(model, sampling, is_thinking=is_thinking) | thinking


def _content(name: str, messages: Iterable[Message]) -> list[dict[str, object]]:
    return [block for message in messages for part in message.parts if (block := _block(name, part)) is not None]


def _block(name: str, part: Part) -> dict[str, object] | None:
    match part:
        case TextPart():
            return {"type": "text", "text": part.text} if part.text.strip() else None
        case ImagePart():
            return {"type": "image", "source": _source(part.media_type, part.data)}
        case FilePart():
            return {"type": "document", "source": _document(name, part), "title": part.name[:255] or "document"}
        case ToolCallPart():
            return {"type": "tool_use", "id": plain_id(part.id), "name": part.name, "input": part.arguments}
        case ToolResultPart():
            result: dict[str, object] = {"type": "tool_result", "tool_use_id": plain_id(part.id), "content": part.text}
            return result | {"is_error": True} if part.is_error else result


def _source(media_type: str, data: bytes) -> dict[str, object]:
    return {"type": "base64", "media_type": media_type, "data": in_base64(data)}


def _document(name: str, part: FilePart) -> dict[str, object]:
    if part.media_type == "application/pdf":
        return _source(part.media_type, part.data)
    if (text := plain_text_of(part)) is not None:
        return {"type": "text", "media_type": "text/plain", "data": text}
    raise no_place(name, part)
