"""The Messages API: what a stream of it is read as, whatever happens to it."""

import json
from typing import Any

import pytest
from tests.helpers.vendor_answers import endpoint, events_of, failure, ids, refusal, request, sse

from hexalogue.adapters.families import anthropic_messages
from hexalogue.adapters.families.base import BadShape, Finished, ListedModel
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import NotServed, WrongAddress

Event = dict[str, Any]


def started(**usage: int) -> Event:
    return {"type": "message_start", "message": {"id": "m", "content": [], "usage": usage}}


def begun(index: int, kind: str, **block: object) -> Event:
    return {"type": "content_block_start", "index": index, "content_block": {"type": kind, **block}}


def piece(index: int, kind: str, **delta: object) -> Event:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **delta}}


def text(words: object) -> Event:
    return piece(0, "text_delta", text=words)


def closed(index: int) -> Event:
    return {"type": "content_block_stop", "index": index}


def reason(word: str | None = "end_turn", **usage: int) -> Event:
    return {"type": "message_delta", "delta": {"stop_reason": word, "stop_sequence": None}, "usage": usage}


STOP: Event = {"type": "message_stop"}
CALLED = begun(1, "tool_use", id="t1", name="weather", input={})


def read(*events: Event | str) -> list[Any]:
    return events_of(anthropic_messages, sse(*events))


def test_text_reasoning_usage_and_the_reason_come_in_order() -> None:
    events = read(
        started(input_tokens=9, output_tokens=1),
        begun(0, "thinking", thinking="", signature=""),
        piece(0, "thinking_delta", thinking="Hm."),
        piece(0, "signature_delta", signature="abc"),
        closed(0),
        begun(1, "text", text=""),
        {"type": "ping"},
        piece(1, "text_delta", text="Yes"),
        closed(1),
        reason(output_tokens=12),
        STOP,
    )

    assert events == [ReasoningArrived("Hm."), TextArrived("Yes"), UsageReported(9, 12), Finished("end_turn")]


def test_a_tool_call_comes_once_and_whole() -> None:
    parts = [piece(1, "input_json_delta", partial_json=some) for some in ("", '{"city": "Os', 'lo"}')]

    events = read(CALLED, *parts, closed(1), reason("tool_use"), STOP)

    assert events == [ToolCallArrived("t1", "weather", {"city": "Oslo"}), Finished("tool_use")]


@pytest.mark.parametrize("given", [{}, None, {"city": "Oslo"}], ids=["empty", "null", "whole"])
def test_arguments_may_be_none_or_come_with_the_start(given: dict[str, object] | None) -> None:
    events = read(begun(1, "tool_use", id="t1", name="weather", input=given), closed(1), reason("tool_use"))

    assert events[0] == ToolCallArrived("t1", "weather", given or {})


def test_calls_side_by_side_are_told_apart_by_their_index() -> None:
    events = read(
        CALLED,
        begun(2, "tool_use", id="t2", name="time", input={}),
        piece(2, "input_json_delta", partial_json='{"b":2}'),
        piece(1, "input_json_delta", partial_json='{"a":1}'),
        closed(2),
        closed(1),
        reason("tool_use"),
    )

    assert events[:2] == [ToolCallArrived("t2", "time", {"b": 2}), ToolCallArrived("t1", "weather", {"a": 1})]


def test_a_call_that_nothing_closed_is_still_a_call() -> None:
    events = read(CALLED, piece(1, "input_json_delta", partial_json="{}"), reason("tool_use"), STOP)

    assert events == [ToolCallArrived("t1", "weather", {}), Finished("tool_use")]


@pytest.mark.parametrize("arguments", ["[1]", "{", "null", "3"])
def test_arguments_that_are_no_object_are_a_bad_reply(arguments: str) -> None:
    events = read(CALLED, piece(1, "input_json_delta", partial_json=arguments), closed(1), reason("tool_use"), STOP)

    assert [type(event).__name__ for event in events] == ["Failed"]
    assert failure(events).kind == "BadReply"


def test_the_servers_own_tools_are_passed_over() -> None:
    events = read(
        begun(0, "server_tool_use", id="s", name="web_search", input={}),
        piece(0, "input_json_delta", partial_json='{"query": 1'),
        closed(0),
        begun(1, "web_search_tool_result", tool_use_id="s", content=[{"type": "web_search_result"}]),
        closed(1),
        piece(2, "citations_delta", citation={"cited_text": "x"}),
        text("Sunny"),
        reason(),
        STOP,
    )

    assert events == [TextArrived("Sunny"), Finished("end_turn")]


def test_the_last_count_of_usage_holds_and_a_later_prompt_of_nothing_does_not() -> None:
    events = read(started(input_tokens=9, output_tokens=1), text("a"), reason(input_tokens=0, output_tokens=5), STOP)

    assert UsageReported(9, 5) in events


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("overloaded_error", "Overloaded"),
        ("rate_limit_error", "RateLimited"),
        ("authentication_error", "BadKey"),
        ("permission_error", "NoPermission"),
        ("billing_error", "NoQuota"),
        ("api_error", "Overloaded"),
        ("invalid_request_error", "RequestRefused"),
        ("brand_new_error", "Overloaded"),
    ],
)
def test_an_error_within_the_stream_ends_it(kind: str, expected: str) -> None:
    error = {"type": "error", "error": {"type": kind, "message": "Something happened"}}

    events = read(started(), text("Half"), error, text("lost"), STOP)

    assert events[0] == TextArrived("Half")
    assert len(events) == 2
    assert failure(events).kind == expected


@pytest.mark.parametrize(
    "body", [b'data: {"error": {"message": "model not loaded"}}\n\n', b'event: error\ndata: {"detail": "boom"}\n\n']
)
def test_errors_in_other_shapes_are_errors(body: bytes) -> None:
    assert failure(events_of(anthropic_messages, body)).kind in ("NotServed", "Overloaded")


def test_a_stream_that_breaks_off_keeps_its_text_and_is_cut() -> None:
    events = read(started(), text("Half"))

    assert events[0] == TextArrived("Half")
    assert failure(events).kind == "Cut"


def test_a_reason_without_the_end_mark_is_an_end() -> None:
    assert read(text("a"), reason("max_tokens")) == [TextArrived("a"), Finished("max_tokens")]


def test_an_end_mark_without_a_reason_is_an_end() -> None:
    assert read(text("a"), STOP) == [TextArrived("a"), Finished("stop")]


def test_unknown_events_kinds_and_fields_are_passed_over() -> None:
    events = read(
        {"type": "weather_report", "delta": "of another type", "index": "x"},
        begun(0, "hologram", text={"not": "text"}, new=1),
        piece(0, "hologram_delta", text=[1]),
        {**text("Yes"), "new": {"deep": [1, 2]}},
        "[DONE]",
        {**reason(), "context_management": None},
        STOP,
    )

    assert events == [TextArrived("Yes"), Finished("end_turn")]


@pytest.mark.parametrize("broken", ["{not json", "[1]", '{"type":"content_block_delta","delta":[]}', "nothing"])
def test_what_cannot_be_read_is_a_bad_reply(broken: str) -> None:
    assert failure(read(text("a"), broken, STOP)).kind == "BadReply"


def test_text_of_another_type_is_no_silent_loss() -> None:
    assert failure(read(text(5), reason(), STOP)).kind == "BadReply"


def test_event_names_may_be_missing() -> None:
    body = sse(*(json.dumps(event) for event in (started(input_tokens=1), text("a"), reason(output_tokens=2), STOP)))

    assert events_of(anthropic_messages, body) == [TextArrived("a"), UsageReported(1, 2), Finished("end_turn")]


def test_any_cutting_of_the_bytes_gives_the_same_answer() -> None:
    body = sse(started(input_tokens=3), text("grüße 你好 😀"), CALLED, closed(1), reason(output_tokens=4), STOP)

    assert all(
        events_of(anthropic_messages, body, size) == events_of(anthropic_messages, body) for size in (1, 2, 3, 9)
    )


@pytest.mark.parametrize(
    ("raw", "words"), [(b"a\xff\xfeb", "a\ufffd\ufffdb"), (rb"a\ud83db", "a\ufffdb"), (rb"\\ud83d", r"\ud83d")]
)
def test_broken_characters_are_replaced(raw: bytes, words: str) -> None:
    body = sse(text("@"), reason()).replace(b"@", raw)

    assert events_of(anthropic_messages, body) == [TextArrived(words), Finished("end_turn")]


def test_a_whole_message_of_a_server_that_does_not_stream_is_read() -> None:
    blocks = [
        {"type": "thinking", "thinking": "Hm."},
        {"type": "text", "text": "Yes"},
        {"type": "tool_use", "id": "t1", "name": "weather", "input": {"city": "Oslo"}},
    ]
    usage = {"input_tokens": 1, "output_tokens": 2}
    whole = {"id": "m", "type": "message", "content": blocks, "stop_reason": "tool_use", "usage": usage}

    assert read(json.dumps(whole)) == [
        ReasoningArrived("Hm."),
        TextArrived("Yes"),
        ToolCallArrived("t1", "weather", {"city": "Oslo"}),
        UsageReported(1, 2),
        Finished("tool_use"),
    ]


@pytest.mark.parametrize(
    ("status", "kind", "message", "expected"),
    [
        (400, "invalid_request_error", "Your credit balance is too low to access the API.", "NoQuota"),
        (400, "invalid_request_error", "messages: at least one message is required", "RequestRefused"),
        (400, "invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum", "ContextExceeded"),
        (401, "authentication_error", "invalid x-api-key", "BadKey"),
        (403, "permission_error", "not for this key", "NoPermission"),
        (404, "not_found_error", "Not Found", "WrongAddress"),
        (413, "request_too_large", "Request exceeds the maximum size", "RequestRefused"),
        (429, "rate_limit_error", "slow down", "RateLimited"),
        (529, "overloaded_error", "Overloaded", "Overloaded"),
    ],
)
def test_a_refusal_becomes_its_kind(status: int, kind: str, message: str, expected: str) -> None:
    error = refusal(anthropic_messages, status, {"type": "error", "error": {"type": kind, "message": message}})

    assert error.kind == expected
    assert error.provider == "somebody"


def test_an_unknown_model_is_told_from_a_wrong_address() -> None:
    error = refusal(anthropic_messages, 404, {"error": {"type": "not_found_error", "message": "model: claude-x"}})

    assert isinstance(error, NotServed)
    assert "claude-x" in error.message


def test_no_version_is_offered_where_it_changes_nothing() -> None:
    error = refusal(anthropic_messages, 404, b"<html>Not Found</html>")

    assert isinstance(error, WrongAddress)
    assert error.corrected is None


@pytest.mark.parametrize("base", ["https://x.example", "https://x.example/v1", "https://x.example/v1/messages"])
def test_the_address_is_understood_with_and_without_its_version(base: str) -> None:
    call = anthropic_messages.chat_call(endpoint(base), "claude-x", request())

    assert call.url == "https://x.example/v1/messages"
    assert call.headers["anthropic-version"] == "2023-06-01"


def test_vertex_names_the_model_in_the_address_and_the_version_in_the_body() -> None:
    at = endpoint("https://global-aiplatform.googleapis.com", "vertex_claude", project="p", location="global")

    call = anthropic_messages.chat_call(at, "claude-opus-4-8@default", request())

    assert call.url == (
        "https://aiplatform.googleapis.com/v1/projects/p/locations/global"
        "/publishers/anthropic/models/claude-opus-4-8@default:streamRawPredict"
    )
    body = json.loads(call.body)
    assert body["anthropic_version"] == "vertex-2023-10-16"
    assert "model" not in body
    assert body["stream"] is True


def test_models_come_page_by_page() -> None:
    rows = [{"id": "a", "display_name": "A", "max_input_tokens": 200000}, {"id": 5}, "x"]

    first = anthropic_messages.models_call(endpoint())
    page = anthropic_messages.read_models(json.dumps({"data": rows, "has_more": True, "last_id": "a"}).encode())
    second = anthropic_messages.models_call(endpoint(), page.next_page)

    assert first is not None
    assert first.url == "https://api.example.com/v1/models?limit=1000"
    assert page.models == (ListedModel("a", "A", 200000),)
    assert second is not None
    assert second.url == "https://api.example.com/v1/models?limit=1000&after_id=a"


def test_a_row_may_say_where_the_list_is_or_that_there_is_none() -> None:
    call = anthropic_messages.models_call(endpoint(models="/list"))

    assert call is not None
    assert call.url == "https://api.example.com/list"
    assert anthropic_messages.models_call(endpoint(models="-")) is None


def test_lists_in_the_shape_of_openai_and_of_vertex_are_read() -> None:
    assert list(ids(anthropic_messages, {"object": "list", "data": [{"id": "b", "object": "model"}]})) == ["b"]
    assert list(ids(anthropic_messages, {"publisherModels": [{"name": "publishers/x/models/c"}]})) == ["c"]


@pytest.mark.parametrize("body", [b"<html>", b"{}", b"[]", b"", b'{"data": 3}'])
def test_what_is_no_list_of_models_says_so(body: bytes) -> None:
    with pytest.raises(BadShape):
        anthropic_messages.read_models(body)
