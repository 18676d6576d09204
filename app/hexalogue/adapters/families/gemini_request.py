"""A request of Gemini's generateContent, made of ours. Pure.

Source: Google's API reference, "GenerateContent", "Thinking", "Thought signatures", read 2026-11-21.
"""

import re
from collections.abc import Iterable

from hexalogue.adapters.families.asking import (
    BUDGETS,
    in_base64,
    plain_text_of,
    result_object,
    system_text,
    turns,
)
from hexalogue.domain.messages import (
    ChatRequest,
    FilePart,
    ImagePart,
    Message,
    Part,
    Sampling,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)

# How ids begin that we give to calls which came without one. They are not sent back: the API pairs such calls and
# their results by name and order.
OWN_ID = "call-"

# From version 3 a call must come back with the signature of the thought behind it, which is not kept. This word is
# the documented way to say that there is none.
NO_SIGNATURE = "skip_thought_signature_validator"
_FIRST_SIGNED = 3

_VERSION = re.compile(r"gemini-(\d{1,2})(?:[.-]|$)")


def content_body(model: str, request: ChatRequest) -> dict[str, object]:
    """The whole body; the model stands in the address."""
    is_signed = version(model) >= _FIRST_SIGNED
    body: dict[str, object] = {
        "contents": [
            {"parts": parts, "role": "model" if is_assistant else "user"}
            for is_assistant, messages in turns(request)
            if (parts := _parts(messages, is_signed=is_signed))
        ],
        "generationConfig": _config(model, request),
    }
    if system := system_text(request):
        body["systemInstruction"] = {"parts": [{"text": system}], "role": "user"}
    if request.tools:
        declarations = [
            {"description": tool.description, "name": tool.name, "parametersJsonSchema": tool.parameters}
            for tool in request.tools
        ]
        body["tools"] = [{"functionDeclarations": declarations}]
    return body


def version(model: str) -> int:
    """3 for gemini-3-pro-preview; 0 where the name has none (gemini-flash-latest, gemma-3)."""
    found = _VERSION.search(model.lower())
    return int(found[1]) if found else 0


def _config(model: str, request: ChatRequest) -> dict[str, object]:
    said = _sampling(request.sampling)
    if request.reasoning is not None:
        said["thinkingConfig"] = _thinking(model, request.reasoning)
    return said


def _sampling(sampling: Sampling) -> dict[str, object]:
    named = {
        "temperature": sampling.temperature,
        "topP": sampling.top_p,
        "topK": sampling.top_k or None,
        "maxOutputTokens": sampling.max_tokens,
        "seed": sampling.seed,
        "stopSequences": list(sampling.stop) or None,
    }
    return {name: value for name, value in named.items() if value is not None}


def _thinking(model: str, effort: str) -> dict[str, object]:
    """From version 3 a level, before it a budget of tokens. Models that cannot do without think as little as they
    can: 128 tokens is the least of 2.5 Pro."""
    is_pro = "pro" in model.lower()
    if version(model) >= _FIRST_SIGNED:
        if effort == "off":
            return {"thinkingLevel": "low" if is_pro else "minimal"}
        return {"includeThoughts": True, "thinkingLevel": effort}
    if effort == "off":
        return {"thinkingBudget": 128 if is_pro else 0}
    return {"includeThoughts": True, "thinkingBudget": BUDGETS.get(effort, BUDGETS["medium"])}


def _parts(messages: Iterable[Message], *, is_signed: bool) -> list[dict[str, object]]:
    parts = [made for message in messages for part in message.parts if (made := _part(part)) is not None]
    if is_signed:
        # Of calls that stand side by side only the first bears a signature.
        first = next((part for part in parts if "functionCall" in part), None)
        if first is not None:
            first["thoughtSignature"] = NO_SIGNATURE
    return parts


def _part(part: Part) -> dict[str, object] | None:
    match part:
        case TextPart():
            return {"text": part.text} if part.text else None
        case ImagePart():
            return _inline(part.media_type, part.data)
        case FilePart():
            text = plain_text_of(part)
            return _inline(part.media_type, part.data) if text is None else {"text": f"{part.name}:\n{text}"}
        case ToolCallPart():
            return {"functionCall": {"args": part.arguments, "name": part.name, **_id(part.id)}}
        case ToolResultPart():
            return {"functionResponse": {"name": part.name, "response": result_object(part), **_id(part.id)}}


def _inline(media_type: str, data: bytes) -> dict[str, object]:
    return {"inlineData": {"data": in_base64(data), "mimeType": media_type}}


def _id(call_id: str) -> dict[str, object]:
    return {} if call_id.startswith(OWN_ID) else {"id": call_id}
