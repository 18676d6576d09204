"""OpenAI's protocols: chat completions (Azure's dialect too) and responses.

Source: OpenAI API reference, "Chat", "Responses", "Streaming events"; Azure OpenAI reference. Read 2026-11-21.
"""

import json
from collections.abc import Mapping

from tests.stand_ins.family_servers.script import FINISH, Called, Script

Named = tuple[str, Mapping[str, object] | str]


def chat(script: Script) -> list[Named]:
    """Chunks without names, `[DONE]` last."""
    events: list[Named] = [("", _chunk({"role": "assistant", "content": ""}))]
    events += [("", _chunk({"reasoning_content": piece})) for piece in script.reasoning]
    events += [("", _chunk({"content": piece})) for piece in script.text]
    if script.error:
        error = {"message": script.error, "type": "server_error", "param": None, "code": None}
        return [*events, ("", {"error": error})]
    if script.tool is not None:
        events += [("", _chunk({"tool_calls": [piece]})) for piece in _call_pieces(script.tool)]
    if script.has_reason:
        usual = "tool_calls" if script.tool else FINISH["openai_chat"]
        events.append(("", _chunk({}, script.finish or usual)))
    if script.usage is not None and script.has_reason:
        events.append(("", {**_chunk({}), "choices": [], "usage": _usage(*script.usage)}))
    return [*events, ("", "[DONE]")] if script.has_mark else events


def azure(script: Script) -> list[Named]:
    """The same after a chunk without choices, which tells what the filter found in the prompt."""
    first = {**_chunk({}), "choices": [], "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": {}}]}
    return [("", first), *chat(script)]


def responses(script: Script) -> list[Named]:
    """Named events; `response.completed` is reason and mark in one."""
    events: list[Named] = [_event("response.created", response=_response("in_progress"))]
    thought = {"item_id": "rs_1", "output_index": 0, "summary_index": 0}
    events += [_event("response.reasoning_summary_text.delta", delta=piece, **thought) for piece in script.reasoning]
    message = {"id": "msg_1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
    events.append(_event("response.output_item.added", output_index=1, item=message))
    said = {"item_id": "msg_1", "output_index": 1, "content_index": 0}
    events += [_event("response.output_text.delta", delta=piece, **said) for piece in script.text]
    if script.error:
        return [*events, _event("error", code="server_error", message=script.error, param=None)]
    events.append(_event("response.output_text.done", item_id="msg_1", output_index=1, text="".join(script.text)))
    if script.tool is not None:
        events += _function_call(script.tool)
    return [*events, _event("response.completed", response=_completed(script))] if script.has_end else events


def _chunk(delta: Mapping[str, object], finish: str | None = None) -> dict[str, object]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1780000000,
        "model": "stand-in",
        "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}],
    }


def _usage(sent: int, received: int) -> dict[str, object]:
    return {"prompt_tokens": sent, "completion_tokens": received, "total_tokens": sent + received}


def _call_pieces(tool: Called) -> list[dict[str, object]]:
    """The name first, then the arguments in two pieces."""
    arguments = _text_of(tool)
    half = len(arguments) // 2
    first = {"index": 0, "id": tool.id, "type": "function", "function": {"name": tool.name, "arguments": ""}}
    pieces = (arguments[:half], arguments[half:])
    return [first, *({"index": 0, "function": {"arguments": piece}} for piece in pieces)]


def _text_of(tool: Called) -> str:
    return tool.arguments if isinstance(tool.arguments, str) else json.dumps(tool.arguments)


def _event(kind: str, **fields: object) -> Named:
    return kind, {"type": kind, "sequence_number": 1, **fields}


def _response(status: str) -> dict[str, object]:
    return {"id": "resp_1", "object": "response", "status": status, "model": "stand-in", "output": [], "error": None}


def _function_call(tool: Called) -> list[Named]:
    item = {"id": "fc_1", "type": "function_call", "status": "in_progress", "call_id": tool.id, "name": tool.name}
    arguments = _text_of(tool)
    place: dict[str, object] = {"item_id": "fc_1", "output_index": 2}
    half = len(arguments) // 2
    return [
        _event("response.output_item.added", output_index=2, item={**item, "arguments": ""}),
        _event("response.function_call_arguments.delta", delta=arguments[:half], **place),
        _event("response.function_call_arguments.delta", delta=arguments[half:], **place),
        _event("response.function_call_arguments.done", arguments=arguments, **place),
        _event(
            "response.output_item.done", output_index=2, item={**item, "status": "completed", "arguments": arguments}
        ),
    ]


def _completed(script: Script) -> dict[str, object]:
    part = {"type": "output_text", "text": "".join(script.text), "annotations": []}
    output: list[object] = [{"id": "msg_1", "type": "message", "role": "assistant", "content": [part]}]
    if script.tool is not None:
        call = {"call_id": script.tool.id, "name": script.tool.name, "arguments": _text_of(script.tool)}
        output.append({"id": "fc_1", "type": "function_call", "status": "completed", **call})
    usage = None
    if script.usage is not None:
        sent, received = script.usage
        usage = {"input_tokens": sent, "output_tokens": received, "total_tokens": sent + received}
    return {**_response("completed"), "output": output, "usage": usage}
