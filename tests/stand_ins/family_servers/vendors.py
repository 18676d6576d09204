"""The vendors' own protocols: Anthropic, Gemini, Cohere, Bedrock.

Sources: Anthropic "Streaming messages", Google "streamGenerateContent", Cohere "Chat with Streaming (v2)", Amazon
Bedrock "ConverseStream". Read 2026-11-21.
"""

import json
from collections.abc import Mapping, Sequence

from tests.stand_ins.family_servers.script import FINISH, Called, Script

Named = tuple[str, Mapping[str, object] | str]

EXCEPTION = "exception:"  # before an AWS event's name


def anthropic(script: Script) -> list[Named]:
    """Named events in blocks; the reason comes before the mark."""
    sent, received = script.usage or (0, 0)
    usage = {"input_tokens": sent, "output_tokens": 1} if script.usage else {}
    message: dict[str, object] = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "content": [],
        "stop_reason": None,
        "usage": usage,
    }
    events = [_typed("message_start", message=message), _typed("ping")]
    index = 0
    if script.reasoning:
        pieces = [{"type": "thinking_delta", "thinking": piece} for piece in script.reasoning]
        signed = {"type": "signature_delta", "signature": "c2lnbmVk"}
        events += _block(index, {"type": "thinking", "thinking": "", "signature": ""}, [*pieces, signed])
        index += 1
    events += _block(
        index, {"type": "text", "text": ""}, [{"type": "text_delta", "text": piece} for piece in script.text]
    )
    if script.error:
        return [*events[:-1], _typed("error", error={"type": "overloaded_error", "message": script.error})]
    if script.tool is not None:
        halves = [{"type": "input_json_delta", "partial_json": piece} for piece in _halves(script.tool)]
        start = {"type": "tool_use", "id": script.tool.id, "name": script.tool.name, "input": {}}
        events += _block(index + 1, start, halves)
    if script.has_reason:
        reason = script.finish or ("tool_use" if script.tool else FINISH["anthropic_messages"])
        more = {"usage": {"output_tokens": received}} if script.usage else {}
        events.append(_typed("message_delta", delta={"stop_reason": reason, "stop_sequence": None}, **more))
    return [*events, _typed("message_stop")] if script.has_mark else events


def gemini(script: Script) -> list[Named]:
    """Chunks without names; the last that holds text names the reason, and there is no other mark."""
    chunks = [_candidate({"text": piece, "thought": True}) for piece in script.reasoning]
    chunks += [_candidate({"text": piece}) for piece in script.text]
    if script.error:
        return [*chunks, ("", {"error": {"code": 503, "message": script.error, "status": "UNAVAILABLE"}})]
    if script.tool is not None:
        arguments = json.loads(_text_of(script.tool))
        call = {"id": script.tool.id, "name": script.tool.name, "args": arguments}
        chunks.append(_candidate({"functionCall": call, "thoughtSignature": "c2lnbmVk"}))
    if script.has_end:
        more: dict[str, object] = {"finishReason": script.finish or FINISH["gemini_generate"]}
        chunks.append(_candidate({"text": ""}, more, script.usage))
    return chunks


def cohere(script: Script) -> list[Named]:
    """Named events; `message-end` is reason and mark in one."""
    events = [_typed("message-start", id="m1", delta={"message": {"role": "assistant", "content": []}})]
    for index, (kind, pieces) in enumerate((("thinking", script.reasoning), ("text", script.text))):
        if not pieces:
            continue
        events.append(_typed("content-start", index=index, delta=_content({"type": kind, kind: ""})))
        events += [_typed("content-delta", index=index, delta=_content({kind: piece})) for piece in pieces]
        events.append(_typed("content-end", index=index))
    if script.error:
        return [*events, _typed("message-end", delta={"finish_reason": "ERROR", "error": script.error})]
    if script.tool is not None:
        events += _cohere_call(script.tool)
    if script.has_end:
        usual = "TOOL_CALL" if script.tool else FINISH["cohere_v2"]
        over: dict[str, object] = {"finish_reason": script.finish or usual}
        if script.usage is not None:
            counted = {"input_tokens": script.usage[0], "output_tokens": script.usage[1]}
            over["usage"] = {"billed_units": {"input_tokens": 1, "output_tokens": 1}, "tokens": counted}
        events.append(_typed("message-end", delta=over))
    return events


def bedrock(script: Script) -> list[Named]:
    """Messages of an event-stream; `messageStop` is reason and mark in one, usage comes after it."""
    events: list[Named] = [("messageStart", {"role": "assistant"})]
    for index, pieces in enumerate((script.reasoning, script.text)):
        for piece in pieces:
            delta: dict[str, object] = {"reasoningContent": {"text": piece}} if index == 0 else {"text": piece}
            events.append(("contentBlockDelta", {"contentBlockIndex": index, "delta": delta}))
        if pieces:
            events.append(("contentBlockStop", {"contentBlockIndex": index}))
    if script.error:
        return [*events, (f"{EXCEPTION}modelStreamErrorException", {"message": script.error})]
    if script.tool is not None:
        start = {"toolUse": {"toolUseId": script.tool.id, "name": script.tool.name}}
        events.append(("contentBlockStart", {"contentBlockIndex": 2, "start": start}))
        for piece in _halves(script.tool):
            given = {"toolUse": {"input": piece}}
            events += [("contentBlockDelta", {"contentBlockIndex": 2, "delta": given})]
        events.append(("contentBlockStop", {"contentBlockIndex": 2}))
    if script.has_end:
        usual = "tool_use" if script.tool else FINISH["bedrock_converse"]
        events.append(("messageStop", {"stopReason": script.finish or usual}))
        if script.usage is not None:
            sent, received = script.usage
            usage = {"inputTokens": sent, "outputTokens": received, "totalTokens": sent + received}
            events.append(("metadata", {"usage": usage, "metrics": {"latencyMs": 5}}))
    return events


def _typed(kind: str, **fields: object) -> Named:
    return kind, {"type": kind, **fields}


def _block(index: int, start: Mapping[str, object], deltas: Sequence[Mapping[str, object]]) -> list[Named]:
    return [
        _typed("content_block_start", index=index, content_block=start),
        *(_typed("content_block_delta", index=index, delta=delta) for delta in deltas),
        _typed("content_block_stop", index=index),
    ]


def _candidate(
    part: Mapping[str, object], more: Mapping[str, object] | None = None, usage: tuple[int, int] | None = None
) -> Named:
    chunk: dict[str, object] = {
        "candidates": [{"content": {"parts": [part], "role": "model"}, "index": 0, **(more or {})}],
        "modelVersion": "stand-in",
        "responseId": "r1",
    }
    if usage is not None:
        counts = {"promptTokenCount": usage[0], "candidatesTokenCount": usage[1], "totalTokenCount": sum(usage)}
        chunk["usageMetadata"] = counts
    return "", chunk


def _content(block: Mapping[str, object]) -> dict[str, object]:
    return {"message": {"content": block}}


def _cohere_call(tool: Called) -> list[Named]:
    function = {"name": tool.name, "arguments": ""}
    start = {"id": tool.id, "type": "function", "function": function}
    return [
        _typed("tool-call-start", index=0, delta={"message": {"tool_calls": start}}),
        *(
            _typed("tool-call-delta", index=0, delta={"message": {"tool_calls": {"function": {"arguments": piece}}}})
            for piece in _halves(tool)
        ),
        _typed("tool-call-end", index=0),
    ]


def _text_of(tool: Called) -> str:
    return tool.arguments if isinstance(tool.arguments, str) else json.dumps(tool.arguments)


def _halves(tool: Called) -> tuple[str, str]:
    text = _text_of(tool)
    return text[: len(text) // 2], text[len(text) // 2 :]
