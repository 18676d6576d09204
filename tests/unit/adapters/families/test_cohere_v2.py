"""Cohere's Chat API: what is asked, and what a stream or a whole reply is read as."""

import json
from typing import Any

import pytest
from tests.helpers.vendor_answers import (
    CALL,
    NOTE,
    PDF,
    PNG,
    RESULT,
    SCHEMA,
    WEATHER,
    body_of,
    endpoint,
    events_of,
    failure,
    refusal,
    request,
    said,
    sse,
)

from hexalogue.adapters.families import cohere_v2
from hexalogue.adapters.families.base import BadShape, Finished, ListedModel
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import NotSupported
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling

Event = dict[str, Any]


def event(kind: str, index: int | None = None, **message: object) -> Event:
    made: Event = {"type": kind, "delta": {"message": message}}
    return made if index is None else made | {"index": index}


def text(words: object) -> Event:
    return event("content-delta", 0, content={"text": words})


def over(reason: str = "COMPLETE", **delta: object) -> Event:
    return {"type": "message-end", "id": "m", "delta": {"finish_reason": reason, **delta}}


def call(kind: str, **function: object) -> Event:
    start = {"id": "t1", "type": "function"} if kind == "tool-call-start" else {}
    return event(kind, 0, tool_calls={**start, "function": function})


TOKENS = {"input_tokens": 20.0, "output_tokens": 3.0}
BILLED = {"input_tokens": 5, "output_tokens": 2}
START: Event = {
    "type": "message-start",
    "id": "m",
    "delta": {"message": {"role": "assistant", "content": [], "tool_calls": []}},
}


def read(*events: Event | str) -> list[Any]:
    return events_of(cohere_v2, sse(*events))


def body(asked: ChatRequest) -> Event:
    return body_of(cohere_v2, asked)


def test_text_thoughts_usage_and_the_reason_come_in_order() -> None:
    events = read(
        START,
        event("content-start", 0, content={"type": "thinking", "thinking": ""}),
        event("content-delta", 0, content={"thinking": "Hm."}),
        {"type": "content-end", "index": 0},
        event("content-start", 1, content={"type": "text", "text": ""}),
        event("content-delta", 1, content={"text": "Yes"}),
        event("citation-start", 0, citations={"start": 0, "text": "Yes", "sources": []}),
        {"type": "citation-end", "index": 0},
        over(usage={"billed_units": BILLED, "tokens": TOKENS}),
        "[DONE]",
    )

    assert events == [ReasoningArrived("Hm."), TextArrived("Yes"), UsageReported(20, 3), Finished("COMPLETE")]


def test_billed_units_count_where_tokens_are_not_told() -> None:
    assert UsageReported(5, 2) in read(text("a"), over(usage={"billed_units": BILLED}))


def test_a_plan_is_reasoning_and_a_tool_call_comes_whole() -> None:
    events = read(
        event("tool-plan-delta", tool_plan="I will look"),
        call("tool-call-start", name="weather", arguments=""),
        call("tool-call-delta", arguments='{"city": '),
        call("tool-call-delta", arguments='"Oslo"}'),
        {"type": "tool-call-end", "index": 0},
        over("TOOL_CALL"),
    )

    assert events == [
        ReasoningArrived("I will look"),
        ToolCallArrived("t1", "weather", {"city": "Oslo"}),
        Finished("TOOL_CALL"),
    ]


def test_a_call_that_nothing_closed_is_still_a_call() -> None:
    events = read(call("tool-call-start", name="weather", arguments=""), over("TOOL_CALL"))

    assert events[0] == ToolCallArrived("t1", "weather", {})


def test_arguments_that_are_no_object_are_a_bad_reply() -> None:
    events = read(call("tool-call-start", name="weather", arguments="[1"), over("TOOL_CALL"))

    assert failure(events).kind == "BadReply"


@pytest.mark.parametrize("reason", ["ERROR", "TIMEOUT"])
def test_an_answer_that_the_api_gave_up_is_a_failure(reason: str) -> None:
    events = read(text("Half"), over(reason, error="llm failed"))

    assert events[0] == TextArrived("Half")
    assert failure(events).kind == "Overloaded"
    assert "llm failed" in failure(events).message


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        ({"message": "model 'command-x' not found"}, "NotServed"),
        ({"error": {"message": "boom"}}, "Overloaded"),
        ({"message": "invalid token"}, "BadKey"),
        ({"type": "error", "message": "too many requests"}, "RateLimited"),
    ],
)
def test_an_error_within_the_stream_ends_it(error: Event, expected: str) -> None:
    assert failure(read(text("Half"), error, over())).kind == expected


def test_a_stream_that_breaks_off_keeps_its_text_and_is_cut() -> None:
    events = read(START, text("Half"))

    assert events[0] == TextArrived("Half")
    assert failure(events).kind == "Cut"


def test_unknown_events_and_fields_are_passed_over() -> None:
    events = read({"type": "debug", "prompt": "x", "delta": 3}, {**text("a"), "logprobs": {"x": []}}, over(new=[1]))

    assert events == [TextArrived("a"), Finished("COMPLETE")]


@pytest.mark.parametrize("broken", ["{not json", '{"type":"content-delta","delta":[]}', '{"message":{"content":3}}'])
def test_what_cannot_be_read_is_a_bad_reply(broken: str) -> None:
    assert failure(read(text("a"), broken, over())).kind == "BadReply"


def test_event_names_may_be_missing() -> None:
    body = sse(*(json.dumps(made) for made in (START, text("a"), over())))

    assert events_of(cohere_v2, body) == [TextArrived("a"), Finished("COMPLETE")]


def test_any_cutting_of_the_bytes_gives_the_same_answer() -> None:
    stream = sse(START, text("grüße 你好 😀"), call("tool-call-start", name="a", arguments="{}"), over())

    assert all(events_of(cohere_v2, stream, size) == events_of(cohere_v2, stream) for size in (1, 2, 3, 9))


def test_a_whole_reply_is_read() -> None:
    function = {"name": "weather", "arguments": '{"city": "Oslo"}'}
    message = {
        "role": "assistant",
        "tool_plan": "I will look",
        "content": [{"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": "Yes"}],
        "tool_calls": [{"id": "t1", "type": "function", "function": function}],
    }

    assert read(json.dumps({"finish_reason": "TOOL_CALL", "message": message, "usage": {"tokens": TOKENS}})) == [
        ReasoningArrived("I will look"),
        ReasoningArrived("Hm."),
        TextArrived("Yes"),
        ToolCallArrived("t1", "weather", {"city": "Oslo"}),
        UsageReported(20, 3),
        Finished("TOOL_CALL"),
    ]


def test_a_reply_without_a_reason_is_not_whole() -> None:
    assert failure(read(json.dumps({"message": {"content": []}}))).kind == "Cut"


@pytest.mark.parametrize(
    ("status", "message", "expected"),
    [
        (401, "no api key supplied", "BadKey"),
        (498, "invalid token", "BadKey"),
        (498, "blocked", "BadKey"),
        (402, "billing", "NoQuota"),
        (429, "You are using a Trial key, which is limited to 1000 API calls / month", "NoQuota"),
        (429, "slow down", "RateLimited"),
        (404, "model 'command-x' not found, make sure the correct model ID was used", "NotServed"),
        (422, "invalid request", "RequestRefused"),
        (503, "busy", "Overloaded"),
    ],
)
def test_a_refusal_becomes_its_kind(status: int, message: str, expected: str) -> None:
    error = refusal(cohere_v2, status, {"id": "x", "message": message})

    assert error.kind == expected
    assert error.provider == "somebody"


def test_words_alone_are_a_string_and_system_prompts_stay_messages() -> None:
    sent = body(request(Message.of(Role.SYSTEM, "S"), said(Role.USER, "a", "b"), said(Role.ASSISTANT, "c")))

    assert sent["stream"] is True
    assert sent["messages"] == [
        {"role": "system", "content": "S"},
        {"role": "user", "content": "a\n\nb"},
        {"role": "assistant", "content": "c"},
    ]


def test_pictures_are_addresses_and_text_files_are_text() -> None:
    picture, note = body(request(said(Role.USER, PNG, NOTE)))["messages"][0]["content"]

    assert picture == {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw=="}}
    assert note == {"type": "text", "text": "note.txt:\ngrüße"}


def test_documents_are_refused_before_anything_is_sent() -> None:
    with pytest.raises(NotSupported, match="application/pdf"):
        body(request(said(Role.USER, PDF)))


def test_calls_and_results_travel_as_messages_of_their_own() -> None:
    sent = body(request(said(Role.USER, "?"), said(Role.ASSISTANT, CALL), said(Role.TOOL, RESULT)))["messages"]

    function = {"name": "weather", "arguments": '{"city":"Oslo"}'}
    assert sent[1] == {"role": "assistant", "tool_calls": [{"id": "id-1", "type": "function", "function": function}]}
    assert sent[2] == {"role": "tool", "tool_call_id": "id-1", "content": "rain"}


def test_tools_thinking_and_sampling_have_the_names_of_this_api() -> None:
    sampling = Sampling(temperature=0.3, top_p=1.0, top_k=900, max_tokens=7, seed=1, stop=("END",))

    sent = body(request(tools=(WEATHER,), reasoning="low", sampling=sampling))

    function = {"name": "weather", "description": "Tells the weather.", "parameters": SCHEMA}
    wanted = {"temperature": 0.3, "p": 0.99, "k": 500, "max_tokens": 7, "seed": 1, "stop_sequences": ["END"]}
    assert sent["tools"] == [{"type": "function", "function": function}]
    assert sent["thinking"] == {"type": "enabled", "token_budget": 2048}
    assert sent.items() >= wanted.items()
    assert body(request(reasoning="off"))["thinking"] == {"type": "disabled"}


@pytest.mark.parametrize("base", ["https://x.example", "https://x.example/v2", "https://x.example/v1/"])
def test_the_address_is_understood_with_and_without_its_version(base: str) -> None:
    assert cohere_v2.chat_call(endpoint(base), "m", request()).url == "https://x.example/v2/chat"


def test_models_come_page_by_page_and_only_those_that_chat() -> None:
    rows = [
        {"name": "command-a", "endpoints": ["chat"], "context_length": 256000.0},
        {"name": "embed", "endpoints": ["embed"]},
        {"name": "old", "endpoints": ["chat"], "is_deprecated": True},
        {"name": 5},
    ]

    page = cohere_v2.read_models(json.dumps({"models": rows, "next_page_token": "n"}).encode())
    listed = cohere_v2.models_call(endpoint(), page.next_page)

    assert page.models == (ListedModel("command-a", context_tokens=256000),)
    assert listed is not None
    assert listed.url == "https://api.example.com/v1/models?page_size=1000&endpoint=chat&page_token=n"


@pytest.mark.parametrize("body", [b"<html>", b"[]", b"", b'{"models": 3}'])
def test_what_is_no_list_of_models_says_so(body: bytes) -> None:
    with pytest.raises(BadShape):
        cohere_v2.read_models(body)
