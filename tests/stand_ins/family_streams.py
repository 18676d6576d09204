"""One good answer in the language of every family, as its frames: written from the protocols' documentation, read
2026-11-21. Each says the same: some reasoning where the API has it, a text with letters of two to four bytes, a tool
call where the API has them, usage, an end.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Literal

from tests.helpers.wire_bytes import aws_message

Framing = Literal["sse", "ndjson", "aws", "whole"]
Frames = Sequence[tuple[str, bytes]]

WORDS = ("Hel", "lo ", "café ", "你好 ", "😀 ", "end")
TEXT = "".join(WORDS)
CITY = '{"city": "Łódź"}'


def encoded(framing: Framing, frames: Frames) -> bytes:
    """The frames as the body of an answer."""
    return b"".join(_encoded(framing, event, data) for event, data in frames)


def _encoded(framing: Framing, event: str, data: bytes) -> bytes:
    match framing:
        case "ndjson":
            return data + b"\n"
        case "aws":
            return aws_message(data, event_type=event, content_type="application/json", message_type="event")
        case _:
            name = f"event: {event}\n".encode() if event else b""
            return name + b"data: " + data.replace(b"\n", b"\ndata: ") + b"\n\n"


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _nameless(*values: object) -> Frames:
    return [("", _json(value)) for value in values]


def _named(*values: tuple[str, object]) -> Frames:
    return [(name, _json(value)) for name, value in values]


def _typed(*values: Mapping[str, object]) -> Frames:
    """Events whose name is their `type` too."""
    return [(str(value["type"]), _json(value)) for value in values]


def _openai_chunk(delta: object, finish: str | None = None, **more: object) -> Mapping[str, object]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


def _call_delta(arguments: str, **more: object) -> object:
    return {
        "tool_calls": [{"index": 0, **more, "function": {"arguments": arguments, **({"name": "f"} if more else {})}}]
    }


OPENAI_CHAT: Frames = [
    *_nameless(
        _openai_chunk({"role": "assistant", "content": None}),
        _openai_chunk({"reasoning_content": "So, "}),
        _openai_chunk({"reasoning_content": "hm."}),
        *[_openai_chunk({"content": word}) for word in WORDS],
        _openai_chunk(_call_delta("", id="call_1", type="function")),
        _openai_chunk(_call_delta(CITY[:9])),
        _openai_chunk(_call_delta(CITY[9:])),
        _openai_chunk({}, "tool_calls"),
        {
            "id": "c",
            "object": "chat.completion.chunk",
            "choices": [],
            "usage": {"prompt_tokens": 7, "completion_tokens": 9, "total_tokens": 16},
        },
    ),
    ("", b"[DONE]"),
]
OPENAI_THINK: Frames = [
    *_nameless(
        *[_openai_chunk({"content": piece}) for piece in ("<thi", "nk>So, ", "hm.</th", "ink>", *WORDS)],
        _openai_chunk({}, "stop"),
    ),
    ("", b"[DONE]"),
]
_ITEM = {"type": "function_call", "id": "fc", "call_id": "call_1", "name": "f", "arguments": CITY}
RESPONSES: Frames = _typed(
    {"type": "response.created", "response": {"id": "r", "status": "in_progress", "output": []}},
    {"type": "response.output_item.added", "output_index": 0, "item": {"type": "reasoning", "id": "rs", "summary": []}},
    {"type": "response.reasoning_summary_text.delta", "item_id": "rs", "output_index": 0, "delta": "So, hm."},
    {"type": "response.output_item.done", "output_index": 0, "item": {"type": "reasoning", "id": "rs", "summary": []}},
    *[{"type": "response.output_text.delta", "item_id": "m", "output_index": 1, "delta": word} for word in WORDS],
    {"type": "response.output_text.done", "item_id": "m", "output_index": 1, "text": TEXT},
    {"type": "response.output_item.added", "output_index": 2, "item": {**_ITEM, "arguments": ""}},
    {"type": "response.function_call_arguments.delta", "item_id": "fc", "output_index": 2, "delta": CITY[:9]},
    {"type": "response.function_call_arguments.delta", "item_id": "fc", "output_index": 2, "delta": CITY[9:]},
    {"type": "response.function_call_arguments.done", "item_id": "fc", "output_index": 2, "arguments": CITY},
    {"type": "response.output_item.done", "output_index": 2, "item": _ITEM},
    {
        "type": "response.completed",
        "response": {"id": "r", "status": "completed", "usage": {"input_tokens": 7, "output_tokens": 9}},
    },
)
ANTHROPIC: Frames = _typed(
    {"type": "message_start", "message": {"id": "m", "role": "assistant", "content": [], "usage": {"input_tokens": 7}}},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "thinking", "thinking": ""}},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": "So, hm."}},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "signature_delta", "signature": "c2ln"}},
    {"type": "content_block_stop", "index": 0},
    {"type": "ping"},
    {"type": "content_block_start", "index": 1, "content_block": {"type": "text", "text": ""}},
    *[{"type": "content_block_delta", "index": 1, "delta": {"type": "text_delta", "text": word}} for word in WORDS],
    {"type": "content_block_stop", "index": 1},
    {
        "type": "content_block_start",
        "index": 2,
        "content_block": {"type": "tool_use", "id": "toolu_1", "name": "f", "input": {}},
    },
    {"type": "content_block_delta", "index": 2, "delta": {"type": "input_json_delta", "partial_json": CITY[:9]}},
    {"type": "content_block_delta", "index": 2, "delta": {"type": "input_json_delta", "partial_json": CITY[9:]}},
    {"type": "content_block_stop", "index": 2},
    {"type": "message_delta", "delta": {"stop_reason": "tool_use"}, "usage": {"output_tokens": 9}},
    {"type": "message_stop"},
)


def _candidate(part: object, **more: object) -> Mapping[str, object]:
    return {"candidates": [{"content": {"parts": [part], "role": "model"}, "index": 0, **more}]}


GEMINI: Frames = _nameless(
    _candidate({"text": "So, hm.", "thought": True}),
    *[_candidate({"text": word}) for word in WORDS],
    _candidate({"functionCall": {"name": "f", "args": json.loads(CITY)}, "thoughtSignature": "c2ln"}),
    {
        **_candidate({"text": ""}, finishReason="STOP"),
        "usageMetadata": {"promptTokenCount": 7, "candidatesTokenCount": 9, "totalTokenCount": 16},
    },
)


def _cohere(kind: str, index: int, message: object) -> Mapping[str, object]:
    return {"type": kind, "index": index, "delta": {"message": message}}


COHERE: Frames = _typed(
    {"type": "message-start", "id": "m", "delta": {"message": {"role": "assistant", "content": []}}},
    _cohere("content-start", 0, {"content": {"type": "thinking", "thinking": ""}}),
    _cohere("content-delta", 0, {"content": {"thinking": "So, hm."}}),
    {"type": "content-end", "index": 0},
    _cohere("content-start", 1, {"content": {"type": "text", "text": ""}}),
    *[_cohere("content-delta", 1, {"content": {"text": word}}) for word in WORDS],
    {"type": "content-end", "index": 1},
    _cohere(
        "tool-call-start",
        0,
        {"tool_calls": {"id": "f_1", "type": "function", "function": {"name": "f", "arguments": ""}}},
    ),
    _cohere("tool-call-delta", 0, {"tool_calls": {"function": {"arguments": CITY[:9]}}}),
    _cohere("tool-call-delta", 0, {"tool_calls": {"function": {"arguments": CITY[9:]}}}),
    {"type": "tool-call-end", "index": 0},
    {
        "type": "message-end",
        "delta": {"finish_reason": "TOOL_CALL", "usage": {"tokens": {"input_tokens": 7, "output_tokens": 9}}},
    },
)
BEDROCK: Frames = _named(
    ("messageStart", {"role": "assistant"}),
    ("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"reasoningContent": {"text": "So, hm."}}}),
    ("contentBlockStop", {"contentBlockIndex": 0}),
    *[("contentBlockDelta", {"contentBlockIndex": 1, "delta": {"text": word}, "p": "abcd"}) for word in WORDS],
    ("contentBlockStop", {"contentBlockIndex": 1}),
    ("contentBlockStart", {"contentBlockIndex": 2, "start": {"toolUse": {"toolUseId": "t_1", "name": "f"}}}),
    ("contentBlockDelta", {"contentBlockIndex": 2, "delta": {"toolUse": {"input": CITY[:9]}}}),
    ("contentBlockDelta", {"contentBlockIndex": 2, "delta": {"toolUse": {"input": CITY[9:]}}}),
    ("contentBlockStop", {"contentBlockIndex": 2}),
    ("messageStop", {"stopReason": "tool_use"}),
    ("metadata", {"usage": {"inputTokens": 7, "outputTokens": 9, "totalTokens": 16}, "metrics": {"latencyMs": 5}}),
)


def _ollama(message: Mapping[str, object]) -> Mapping[str, object]:
    return {
        "model": "m",
        "created_at": "2026-11-21T12:00:00Z",
        "message": {"role": "assistant", **message},
        "done": False,
    }


OLLAMA: Frames = _nameless(
    _ollama({"content": "", "thinking": "So, hm."}),
    *[_ollama({"content": word}) for word in WORDS],
    _ollama({"content": "", "tool_calls": [{"function": {"name": "f", "arguments": json.loads(CITY)}}]}),
    {**_ollama({"content": ""}), "done": True, "done_reason": "stop", "prompt_eval_count": 7, "eval_count": 9},
)
LMSTUDIO: Frames = _typed(
    {"type": "chat.start", "model_instance_id": "m"},
    {"type": "prompt_processing.progress", "progress": 0.5},
    {"type": "reasoning.start"},
    {"type": "reasoning.delta", "content": "So, hm."},
    {"type": "reasoning.end"},
    {"type": "message.start"},
    *[{"type": "message.delta", "content": word} for word in WORDS],
    {"type": "message.end"},
    {
        "type": "chat.end",
        "result": {
            "output": [{"type": "reasoning", "content": "So, hm."}, {"type": "message", "content": TEXT}],
            "stats": {"input_tokens": 7, "total_output_tokens": 9},
        },
    },
)
KOBOLD: Frames = [("message", _json({"token": word, "finish_reason": None})) for word in WORDS] + [
    ("message", _json({"token": "", "finish_reason": "stop"}))
]

# family id -> how its bodies are cut, and its good answers.
ANSWERS: Mapping[str, tuple[Framing, Sequence[Frames]]] = {
    "openai_chat": ("sse", [OPENAI_CHAT, OPENAI_THINK]),
    "azure_openai": ("sse", [OPENAI_CHAT]),
    "openai_responses": ("sse", [RESPONSES]),
    "anthropic_messages": ("sse", [ANTHROPIC]),
    "gemini_generate": ("sse", [GEMINI]),
    "cohere_v2": ("sse", [COHERE]),
    "bedrock_converse": ("aws", [BEDROCK]),
    "ollama_native": ("ndjson", [OLLAMA]),
    "lmstudio_native": ("sse", [LMSTUDIO]),
    "koboldai_native": ("sse", [KOBOLD]),
}
