"""Responses: what is asked, and what is heard of the named events, in whatever order and completeness they come."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.openai_answers import DONE, calls_of, end_of, endpoint, frame, heard, reasoning_of, text_of, usage_of

from hexalogue.adapters.families import openai_responses
from hexalogue.adapters.families.base import Failed, Family, Finished, StreamEvent
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import NotSupported
from hexalogue.domain.messages import (
    ChatRequest,
    FilePart,
    ImagePart,
    Message,
    Role,
    Sampling,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    ToolSpec,
)
from hexalogue.wire.frames import Frame

FAMILY: Family = openai_responses
USER = Message.of(Role.USER, "Hi")


def body_of(request: ChatRequest, *quirks: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(openai_responses.chat_call(endpoint(*quirks), "m", request).body)
    return value


def event(kind: str, **fields: object) -> Frame:
    return frame({"type": kind, "sequence_number": 1, **fields}, kind)


def text(delta: str) -> Frame:
    return event("response.output_text.delta", item_id="i", output_index=0, content_index=0, delta=delta)


def completed(**response: object) -> Frame:
    return event("response.completed", response={"status": "completed", "output": [], **response})


def answer(*frames: Frame) -> list[StreamEvent]:
    return heard(openai_responses.new_parser(endpoint()), frames)


def test_a_question_is_posted_and_nothing_is_kept_there() -> None:
    request = ChatRequest((Message.of(Role.SYSTEM, "Be."), USER), Sampling(temperature=0.5, max_tokens=7, seed=1))

    call = openai_responses.chat_call(endpoint(), "m", request)

    assert call.url == "https://api.example.com/v1/responses"
    assert json.loads(call.body) == {
        "model": "m",
        "input": [{"type": "message", "role": "user", "content": "Hi"}],
        "stream": True,
        "store": False,
        "instructions": "Be.",
        "max_output_tokens": 7,
        "temperature": 0.5,
    }


def test_calls_and_results_are_items_of_their_own() -> None:
    messages = (
        USER,
        Message(Role.ASSISTANT, (TextPart("I look."), ToolCallPart("1", "look", {"at": "a"}))),
        Message(Role.TOOL, (ToolResultPart("1", "look", "seen"),)),
    )

    body = body_of(ChatRequest(messages, tools=(ToolSpec("look", "Looks.", {"type": "object"}),)))

    assert body["input"][1:] == [
        {"type": "message", "role": "assistant", "content": "I look."},
        {"type": "function_call", "call_id": "1", "name": "look", "arguments": '{"at":"a"}'},
        {"type": "function_call_output", "call_id": "1", "output": "seen"},
    ]
    about = {"name": "look", "description": "Looks.", "parameters": {"type": "object"}}
    assert body["tools"] == [{"type": "function", **about, "strict": False}]


def test_pictures_and_documents_go_as_data() -> None:
    parts = (TextPart("See"), ImagePart(b"a", "image/png"), FilePart(b"a", "application/pdf", "a.pdf"))

    (item,) = body_of(ChatRequest((Message(Role.USER, parts),)))["input"]

    assert item["content"] == [
        {"type": "input_text", "text": "See"},
        {"type": "input_image", "image_url": "data:image/png;base64,YQ=="},
        {"type": "input_file", "filename": "a.pdf", "file_data": "data:application/pdf;base64,YQ=="},
    ]


@pytest.mark.parametrize(
    ("wanted", "field"),
    [(None, None), ("off", {"effort": "none"}), ("high", {"effort": "high", "summary": "auto"})],
)
def test_reasoning_is_asked_for_with_its_summary(wanted: str | None, field: object) -> None:
    assert body_of(ChatRequest((USER,), reasoning=wanted)).get("reasoning") == field


def test_quirks_leave_fields_out() -> None:
    request = ChatRequest((USER,), Sampling(temperature=1.0))

    assert not {"store", "temperature"} & body_of(request, "no_store", "no_sampling").keys()


@pytest.mark.parametrize(
    ("quirk", "request_"),
    [
        ("text_only", ChatRequest((Message(Role.USER, (ImagePart(b"", "image/png"),)),))),
        ("no_files", ChatRequest((Message(Role.USER, (FilePart(b"", "application/pdf", "a"),)),))),
        ("no_tools", ChatRequest((USER,), tools=(ToolSpec("a", "", {}),))),
    ],
)
def test_what_has_no_place_is_refused_before_it_is_sent(quirk: str, request_: ChatRequest) -> None:
    with pytest.raises(NotSupported):
        body_of(request_, quirk)


def test_text_usage_and_the_end_come_in_this_order() -> None:
    usage = {"input_tokens": 3, "output_tokens": 2, "output_tokens_details": {"reasoning_tokens": 1}}

    events = answer(event("response.created", response={}), text("H"), text("i"), completed(usage=usage), DONE)

    assert events == [TextArrived("H"), TextArrived("i"), UsageReported(3, 2), Finished("completed")]


@pytest.mark.parametrize(
    "thought",
    [
        event("response.reasoning_summary_text.delta", delta="hm"),
        event("response.reasoning_text.delta", delta="hm"),
        event("response.reasoning.started", thought="hm"),
        text("<think>hm</think>"),
    ],
)
def test_reasoning_is_apart_from_the_text(thought: Frame) -> None:
    events = answer(thought, text("Yes"), completed())

    assert (reasoning_of(events), text_of(events)) == ("hm", "Yes")


CALL = {"type": "function_call", "id": "fc", "call_id": "1", "name": "look"}
ADDED = event("response.output_item.added", output_index=0, item={**CALL, "arguments": ""})
HALVES = [
    event("response.function_call_arguments.delta", item_id="fc", output_index=0, delta=half)
    for half in ('{"at"', ':"a"}')
]
WHOLE = event("response.function_call_arguments.done", item_id="fc", output_index=0, arguments='{"at":"a"}')
ITEM_DONE = event("response.output_item.done", output_index=0, item={**CALL, "arguments": '{"at":"a"}'})
IN_OUTPUT = completed(output=[{**CALL, "arguments": '{"at":"a"}'}])


@pytest.mark.parametrize(
    "frames",
    [
        [ADDED, *HALVES, WHOLE, ITEM_DONE, IN_OUTPUT],
        [ITEM_DONE, completed()],
        [ADDED, *HALVES, completed()],
        [ADDED, WHOLE, completed()],
        [*HALVES, IN_OUTPUT],
        [IN_OUTPUT],
        [ADDED, ITEM_DONE, DONE],
        [event("response.output_item.added", item={**CALL, "id": "other"}), ITEM_DONE, completed()],
    ],
)
def test_a_tool_call_comes_once_and_whole(frames: list[Frame]) -> None:
    assert calls_of(answer(*frames)) == [ToolCallArrived("1", "look", {"at": "a"})]


@pytest.mark.parametrize("arguments", ["[]", '{"a', "x"])
def test_a_call_that_cannot_be_made_is_a_fault(arguments: str) -> None:
    done = event("response.output_item.done", item={**CALL, "arguments": arguments})

    assert end_of(answer(done, completed())) == "BadReply"


def test_what_never_came_in_pieces_is_taken_from_the_whole() -> None:
    output = [
        {"type": "reasoning", "summary": [{"type": "summary_text", "text": "hm"}]},
        {"type": "message", "content": [{"type": "output_text", "text": "Yes"}]},
    ]
    whole = frame({"object": "response", "status": "completed", "output": output, "usage": {"input_tokens": 1}})

    events = answer(whole)

    assert events == [ReasoningArrived("hm"), TextArrived("Yes"), UsageReported(1, 0), Finished("completed")]


def test_what_came_in_pieces_is_not_said_twice() -> None:
    output = [{"type": "message", "content": [{"type": "output_text", "text": "Yes"}]}]

    assert text_of(answer(text("Yes"), completed(output=output))) == "Yes"


@pytest.mark.parametrize(
    ("frames", "end"),
    [
        ([text("a"), completed()], "completed"),
        ([text("a"), event("response.incomplete", response={"incomplete_details": {"reason": "max_output_tokens"}})],
         "max_output_tokens"),
        ([text("a"), DONE], "stop"),
        ([DONE], "Cut"),
        ([text("a")], "Cut"),
        ([text("a"), event("response.failed", response={"error": {"code": "server_error"}})], "Overloaded"),
        ([event("response.failed", response={"error": {"code": "rate_limit_exceeded"}})], "RateLimited"),
        ([event("response.failed", response={})], "Overloaded"),
        ([event("error", code="context_length_exceeded", message="x")], "ContextExceeded"),
        ([Frame("error", b"boom")], "Overloaded"),
        ([frame({"error": {"message": "no such model", "code": 404}})], "NotServed"),
        ([frame({"object": "response", "status": "failed", "error": {"message": "flagged by x"}, "output": []})],
         "ContentRefused"),
        ([text("a"), Frame("response.output_text.delta", b'{"type": "resp')], "Cut"),
        ([text("a"), Frame("response.output_text.delta", b"{no}"), completed()], "BadReply"),
        ([text("a"), Frame("ping", b"{no}"), completed()], "completed"),
    ],
)  # fmt: skip
def test_an_answer_ends_as_the_stream_says(frames: list[Frame], end: str) -> None:
    assert end_of(answer(*frames)) == end


def test_usage_is_counted_once() -> None:
    usage = {"input_tokens": 1, "output_tokens": 2}
    working = event("response.in_progress", response={"usage": None})

    assert usage_of(answer(working, text("a"), completed(usage=usage))) == [UsageReported(1, 2)]


KINDS = [
    "response.output_text.delta",
    "response.completed",
    "response.output_item.done",
    "error",
    "response.failed",
    "",
]
KINDS += [
    "response.function_call_arguments.delta",
    "response.function_call_arguments.done",
    "response.output_item.added",
]
KEYS = "type delta item id call_id name arguments output_index item_id response output usage status error message code"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(KINDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS.split()), inner, max_size=5),
    max_leaves=15,
)
EVENTS = st.builds(
    lambda kind, value: frame({**value, "type": kind}, kind) if isinstance(value, dict) else frame(value, kind),
    st.sampled_from(KINDS),
    JSON,
)


@given(st.lists(EVENTS | st.just(DONE), max_size=6))
def test_any_stream_has_exactly_one_end(frames: list[Frame]) -> None:
    events = answer(*frames)

    assert end_of(events)
    assert isinstance(events[-1], Finished | Failed)
