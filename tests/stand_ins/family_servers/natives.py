"""The protocols of local servers: Ollama, LM Studio, KoboldCpp.

Sources: Ollama's docs/openapi.yaml, LM Studio "Streaming events", koboldcpp.py 1.76. Read 2026-11-21.
"""

import json
from collections.abc import Mapping

from tests.stand_ins.family_servers.script import FINISH, Script

Named = tuple[str, Mapping[str, object] | str]


def ollama(script: Script) -> list[Named]:
    """Lines; the one that is done is reason and mark in one."""
    lines = [_said("", thinking=piece) for piece in script.reasoning]
    lines += [_said(piece) for piece in script.text]
    if script.error:
        return [*lines, ("", {"error": script.error})]
    if script.tool is not None:
        given = script.tool.arguments
        arguments = json.loads(given) if isinstance(given, str) else given
        function = {"index": 0, "name": script.tool.name, "arguments": arguments}
        lines.append(_said("", tool_calls=[{"id": script.tool.id, "function": function}]))
    if script.has_end:
        counts: dict[str, object] = {}
        if script.usage is not None:
            counts = {"prompt_eval_count": script.usage[0], "eval_count": script.usage[1], "eval_duration": 1000}
        reason = script.finish or FINISH["ollama_native"]
        lines.append(_said("", is_done=True, done_reason=reason, counts=counts))
    return lines


def lmstudio(script: Script) -> list[Named]:
    """Named events; `chat.end` tells the whole answer again."""
    events = [_event("chat.start", model_instance_id="stand-in"), _event("prompt_processing.progress", progress=1.0)]
    if script.reasoning:
        pieces = [_event("reasoning.delta", content=piece) for piece in script.reasoning]
        events += [_event("reasoning.start"), *pieces, _event("reasoning.end")]
    events += [_event("message.start"), *(_event("message.delta", content=piece) for piece in script.text)]
    if script.error:
        events.append(_event("error", error={"type": "internal_error", "message": script.error}))
    elif script.has_mark:
        events.append(_event("message.end"))
    if script.has_end or script.error:
        stats: dict[str, object] = {"tokens_per_second": 40.5}
        if script.usage is not None:
            stats |= {"input_tokens": script.usage[0], "total_output_tokens": script.usage[1]}
        output = [{"type": "message", "content": "".join(script.text)}]
        events.append(_event("chat.end", result={"model_instance_id": "stand-in", "output": output, "stats": stats}))
    return events


def kobold(script: Script) -> list[Named]:
    """Tokens under one name; the last event names the reason."""
    events: list[Named] = [("message", {"token": piece, "finish_reason": None}) for piece in script.text]
    if script.error:
        return [*events, ("message", {"detail": {"msg": script.error, "type": "service_unavailable"}})]
    if script.has_end:
        events.append(("message", {"token": "", "finish_reason": script.finish or FINISH["koboldai_native"]}))
    return events


def kobold_whole(script: Script) -> dict[str, object]:
    """The body of an answer that is not streamed."""
    if script.error:
        return {"detail": {"msg": script.error, "type": "service_unavailable"}}
    return {"results": [{"text": "".join(script.text)}] if script.has_end else []}


def _said(
    content: str,
    *,
    is_done: bool = False,
    done_reason: str = "",
    counts: Mapping[str, object] | None = None,
    **more: object,
) -> Named:
    value: dict[str, object] = {
        "model": "stand-in",
        "created_at": "2026-11-21T12:00:00.000000Z",
        "message": {"role": "assistant", "content": content, **more},
        "done": is_done,
        **(counts or {}),
    }
    return "", {**value, "done_reason": done_reason} if done_reason else value


def _event(kind: str, **fields: object) -> Named:
    return kind, {"type": kind, **fields}
