"""What the vendors' families share in asking: addresses, JSON bodies, and what a conversation holds."""

import base64
import json
import re
from collections.abc import Iterable, Mapping

import msgspec

from hexalogue.adapters.families import json_read
from hexalogue.adapters.families.base import BadShape
from hexalogue.domain.errors import NotSupported
from hexalogue.domain.messages import ChatRequest, FilePart, Message, Role, ToolCallPart, ToolResultPart
from hexalogue.domain.messages import ToolSpec as Tool
from hexalogue.wire.call import Call

# Least and most thinking that is worth waiting for, in tokens; 1024 is the least that Claude takes.
# Anthropic's documentation, "Extended thinking", read 2026-11-21.
BUDGETS = {"low": 2048, "medium": 8192, "high": 24576}


MOST_ID_CHARACTERS = 64
_NOT_IN_IDS = re.compile(r"[^0-9A-Za-z_-]")


def posted(url: str, body: Mapping[str, object], headers: Mapping[str, str] | None = None) -> Call:
    """A JSON request."""
    return Call("POST", url, {"content-type": "application/json", **(headers or {})}, json_bytes(body))


def json_bytes(value: object) -> bytes:
    """Compact JSON. Half a character of a broken paste becomes a question mark: no API takes it."""
    try:
        return msgspec.json.encode(value, enc_hook=_plain)
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=False, default=_plain).encode("utf-8", "replace")


def in_base64(data: bytes) -> str:
    """As all of these APIs want bytes: standard alphabet, padded."""
    return base64.b64encode(data).decode("ascii")


def listed_json(body: bytes) -> object:
    """The body of a list. Raises BadShape when it is no JSON."""
    try:
        return json_read.decoded(body)
    except json_read.NotJson as error:
        raise BadShape("no JSON") from error


def with_query(url: str, query: str) -> str:
    """More of a query, behind what is there."""
    return f"{url}{'&' if '?' in url else '?'}{query}"


def system_text(request: ChatRequest) -> str:
    """All system prompts as one text."""
    return "\n\n".join(text for message in request.messages if message.role is Role.SYSTEM if (text := message.text))


def turns(request: ChatRequest) -> Iterable[tuple[bool, list[Message]]]:
    """Neighbouring messages of one side together, without system prompts: APIs want sides to alternate.

    The first is whether the assistant speaks; results of tools belong to the person's side.
    """
    together: list[tuple[bool, list[Message]]] = []
    for message in request.messages:
        if message.role is Role.SYSTEM:
            continue
        is_assistant = message.role is Role.ASSISTANT
        if together and together[-1][0] is is_assistant:
            together[-1][1].append(message)
        else:
            together.append((is_assistant, [message]))
    return together


def offered_tools(request: ChatRequest) -> tuple[Tool, ...]:
    """The tools of the request, and a bare declaration of those that only its history calls: Anthropic and Bedrock
    refuse calls of tools that they are not told of."""
    known = {tool.name for tool in request.tools}
    called: dict[str, Tool] = {}
    for message in request.messages:
        for part in message.parts:
            if isinstance(part, ToolCallPart) and part.name not in known:
                called[part.name] = Tool(part.name, "", {"type": "object", "properties": {}})
    return (*request.tools, *called.values())


def function_of(tool: Tool) -> dict[str, object]:
    """A tool as OpenAI's chat API describes one, and those that follow it."""
    described = {"name": tool.name, "description": tool.description, "parameters": tool.parameters}
    return {"type": "function", "function": described}


def is_within_tool_use(request: ChatRequest) -> bool:
    """Whether the last thing said is a tool's result: the model goes on with the turn in which it called."""
    return bool(request.messages) and any(isinstance(part, ToolResultPart) for part in request.messages[-1].parts)


def plain_id(call_id: str) -> str:
    """A tool call's id as Anthropic and Bedrock take it: letters, digits, `_` and `-`, at most 64. Those that another
    provider gave are made such, the same at every place."""
    return _NOT_IN_IDS.sub("_", call_id)[-MOST_ID_CHARACTERS:] or "call"


def plain_text_of(part: FilePart) -> str | None:
    """The words of a text file; None for other kinds."""
    if not part.media_type.startswith("text/") and part.media_type != "application/json":
        return None
    return part.data.decode("utf-8", "replace")


def no_place(name: str, part: FilePart) -> NotSupported:
    """The error for a file of a kind that an API does not take."""
    return NotSupported(name, f"files of the type {part.media_type}")


def result_object(part: ToolResultPart) -> dict[str, object]:
    """A tool's result as an object: itself where it is one, else under `output` or `error`."""
    try:
        value = msgspec.json.decode(part.text)
    except (ValueError, RecursionError):
        value = None
    if isinstance(value, dict) and not part.is_error:
        return value
    return {"error" if part.is_error else "output": part.text}


def _plain(value: object) -> object:
    """Mappings that are no dict (a frozen view, for one) as one."""
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError(type(value).__name__)
