"""A request of Amazon Bedrock's Converse API, made of ours. Pure.

Source: Amazon Bedrock's API reference, "ConverseStream", "Message", "DocumentBlock", read 2026-11-21; for the fields
of single models its user guide, "Inference parameters".
"""

import re
from collections.abc import Iterable

from hexalogue.adapters.families import claude_models
from hexalogue.adapters.families.asking import (
    in_base64,
    is_within_tool_use,
    no_place,
    offered_tools,
    plain_id,
    system_text,
    turns,
)
from hexalogue.domain.errors import NotSupported
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

_IMAGES = {"image/png": "png", "image/jpeg": "jpeg", "image/gif": "gif", "image/webp": "webp"}
_DOCUMENTS = {
    "application/pdf": "pdf",
    "text/csv": "csv",
    "text/html": "html",
    "text/markdown": "md",
    "text/plain": "txt",
    "application/msword": "doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.ms-excel": "xls",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}
# A document's name holds letters, digits, single spaces, hyphens and brackets, and nothing else.
_NOT_IN_NAMES = re.compile(r"[^0-9A-Za-z()\[\]-]+")
MOST_NAME_CHARACTERS = 200


def converse_body(name: str, model: str, request: ChatRequest) -> dict[str, object]:
    """The whole body; the model stands in the address. name: the provider's. Raises NotSupported for pictures and
    files of other kinds than the API's."""
    effort = None if is_within_tool_use(request) else request.reasoning
    extra = _extra(model, effort, request.sampling)
    body: dict[str, object] = {
        "messages": [
            {"role": "assistant" if is_assistant else "user", "content": content}
            for is_assistant, messages in turns(request)
            if (content := _content(name, messages))
        ]
    }
    if system := system_text(request):
        body["system"] = [{"text": system}]
    if config := _config(model, request.sampling, extra):
        body["inferenceConfig"] = config
    if tools := offered_tools(request):
        body["toolConfig"] = {
            "tools": [
                {
                    "toolSpec": {
                        "name": tool.name,
                        "inputSchema": {"json": tool.parameters},
                        **({"description": tool.description} if tool.description else {}),
                    }
                }
                for tool in tools
            ]
        }
    if extra:
        body["additionalModelRequestFields"] = extra
    return body


def _config(model: str, sampling: Sampling, extra: dict[str, object]) -> dict[str, object]:
    """What every model knows; top_k is not among it."""
    named: dict[str, object] = {"maxTokens": sampling.max_tokens, "temperature": sampling.temperature}
    named["topP"] = sampling.top_p
    if _is_claude(model):
        said = claude_models.sampling_fields(model, sampling, is_thinking=claude_models.thinks(extra))
        named |= {"temperature": said.get("temperature"), "topP": said.get("top_p")}
        if sampling.max_tokens or "thinking" in extra:
            most = sampling.max_tokens or claude_models.usual_limit(model)
            named["maxTokens"] = claude_models.limit(extra, most)
    elif sampling.temperature is not None:
        named["temperature"] = min(sampling.temperature, 1.0)
    named["stopSequences"] = [text for text in sampling.stop if text.strip()] or None
    return {key: value for key, value in named.items() if value is not None}


def _extra(model: str, effort: str | None, sampling: Sampling) -> dict[str, object]:
    """Fields that only some models know."""
    plain = model.lower()
    if _is_claude(model):
        thinking = claude_models.thinking(model, effort)
        said = claude_models.sampling_fields(model, sampling, is_thinking=claude_models.thinks(thinking))
        return thinking | ({"top_k": said["top_k"]} if "top_k" in said else {})
    if effort is None or effort == "off":
        return {}
    if "gpt-oss" in plain:
        return {"reasoning_effort": effort}
    if "nova-2" in plain:
        return {"reasoningConfig": {"type": "enabled", "maxReasoningEffort": effort}}
    return {}


def _is_claude(model: str) -> bool:
    return "claude" in model.lower()


def _content(name: str, messages: Iterable[Message]) -> list[dict[str, object]]:
    blocks = [block for message in messages for part in message.parts if (block := _block(name, part)) is not None]
    if any("document" in block for block in blocks) and not any("text" in block for block in blocks):
        blocks.append({"text": "See the document."})  # a document alone is refused
    return _with_names_apart(blocks)


def _block(name: str, part: Part) -> dict[str, object] | None:
    match part:
        case TextPart():
            return {"text": part.text} if part.text.strip() else None
        case ImagePart():
            return {"image": {"format": _image_format(name, part), "source": {"bytes": in_base64(part.data)}}}
        case FilePart():
            return {"document": _document(name, part)}
        case ToolCallPart():
            return {"toolUse": {"toolUseId": plain_id(part.id), "name": part.name, "input": part.arguments}}
        case ToolResultPart():
            result: dict[str, object] = {"toolUseId": plain_id(part.id), "content": [{"text": part.text or " "}]}
            return {"toolResult": result | {"status": "error"} if part.is_error else result}


def _image_format(name: str, part: ImagePart) -> str:
    if (known := _IMAGES.get(part.media_type)) is None:
        raise NotSupported(name, f"pictures of the type {part.media_type}")
    return known


def _document(name: str, part: FilePart) -> dict[str, object]:
    kind = _DOCUMENTS.get(part.media_type) or ("txt" if part.media_type.startswith("text/") else None)
    if kind is None:
        raise no_place(name, part)
    stem = part.name.rpartition(".")[0] or part.name
    plain = _NOT_IN_NAMES.sub(" ", stem).strip()[:MOST_NAME_CHARACTERS].strip()
    return {"format": kind, "name": plain or "document", "source": {"bytes": in_base64(part.data)}}


def _with_names_apart(blocks: list[dict[str, object]]) -> list[dict[str, object]]:
    """Two documents of one message may not share a name."""
    seen: set[object] = set()
    for number, block in enumerate(blocks, start=1):
        match block:
            case {"document": dict() as document}:
                if document["name"] in seen:
                    document["name"] = f"{document['name']} ({number})"
                seen.add(document["name"])
            case _:
                continue
    return blocks
