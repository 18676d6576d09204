"""A request of Cohere's Chat API (v2), made of ours. Pure.

Source: Cohere's API reference, "Chat with Streaming (v2)", read 2026-11-21.
"""

from collections.abc import Iterable, Mapping

from hexalogue.adapters.families.asking import BUDGETS, function_of, in_base64, json_bytes, no_place, plain_text_of
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
)

MOST_TOP_P = 0.99  # 1 is refused
MOST_TOP_K = 500


def chat_body(name: str, model: str, request: ChatRequest) -> dict[str, object]:
    """The whole body. name: the provider's. Raises NotSupported for files that are no text."""
    body: dict[str, object] = {
        "model": model,
        "stream": True,
        "messages": [made for message in request.messages for made in _messages(name, message)],
    }
    if request.tools:
        body["tools"] = [function_of(tool) for tool in request.tools]
    if request.reasoning is not None:
        body["thinking"] = _thinking(request.reasoning)
    return body | _sampling(request.sampling)


def _thinking(effort: str) -> dict[str, object]:
    if effort == "off":
        return {"type": "disabled"}
    return {"type": "enabled", "token_budget": BUDGETS.get(effort, BUDGETS["medium"])}


def _sampling(sampling: Sampling) -> dict[str, object]:
    named = {
        "temperature": sampling.temperature,
        "p": None if sampling.top_p is None else min(sampling.top_p, MOST_TOP_P),
        "k": min(sampling.top_k, MOST_TOP_K) if sampling.top_k else None,
        "max_tokens": sampling.max_tokens,
        "seed": sampling.seed,
        "stop_sequences": list(sampling.stop) or None,
    }
    return {name: value for name, value in named.items() if value is not None}


def _messages(name: str, message: Message) -> Iterable[Mapping[str, object]]:
    """Results of tools are messages of their own; everything else of a message stays one."""
    results = [part for part in message.parts if isinstance(part, ToolResultPart)]
    for result in results:
        yield {"role": "tool", "tool_call_id": result.id, "content": result.text or " "}
    calls = [_call(part) for part in message.parts if isinstance(part, ToolCallPart)]
    content = _content(name, message.parts)
    if calls:
        yield {"role": "assistant", "tool_calls": calls} | ({"content": content} if content else {})
    elif content:
        role = Role.USER if message.role is Role.TOOL else message.role
        yield {"role": role.value, "content": content}


def _content(name: str, parts: Iterable[Part]) -> str | list[dict[str, object]]:
    """Words alone are a plain string."""
    made = [block for part in parts if (block := _block(name, part)) is not None]
    if all(block["type"] == "text" for block in made):
        return "\n\n".join(str(block["text"]) for block in made)
    return made


def _call(part: ToolCallPart) -> dict[str, object]:
    arguments = json_bytes(part.arguments).decode("utf-8")
    return {"id": part.id, "type": "function", "function": {"name": part.name, "arguments": arguments}}


def _block(name: str, part: Part) -> dict[str, object] | None:
    match part:
        case TextPart():
            return {"type": "text", "text": part.text} if part.text else None
        case ImagePart():
            url = f"data:{part.media_type};base64,{in_base64(part.data)}"
            return {"type": "image_url", "image_url": {"url": url}}
        case FilePart():
            return {"type": "text", "text": f"{part.name}:\n{_words(name, part)}"}
        case _:
            return None


def _words(name: str, part: FilePart) -> str:
    """Raises NotSupported: this API reads text and pictures only."""
    if (text := plain_text_of(part)) is None:
        raise no_place(name, part)
    return text
