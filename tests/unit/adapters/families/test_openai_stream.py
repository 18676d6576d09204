"""Chat completions are read whatever a server makes of the format: no word is lost, no fault is an answer."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.openai_answers import (
    DONE,
    calls_of,
    chunk,
    end_of,
    endpoint,
    frame,
    heard,
    reasoning_of,
    text_of,
    usage_of,
)

from hexalogue.adapters.families.base import Failed, Finished, StreamEvent
from hexalogue.adapters.families.openai_stream import ChatStream
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.wire.frames import Frame


def answer(*frames: Frame) -> list[StreamEvent]:
    return heard(ChatStream(endpoint()), frames)


def test_text_usage_and_the_end_come_in_this_order() -> None:
    usage = frame({"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 2}})

    events = answer(chunk(role="assistant", content=""), chunk(content="Hi"), chunk("stop"), usage, DONE)

    assert events == [TextArrived("Hi"), UsageReported(3, 2), Finished("stop")]


def test_pieces_of_one_read_are_joined() -> None:
    parser = ChatStream(endpoint())

    events = parser.feed([chunk(content="a"), chunk(content="b"), chunk(reasoning="c"), chunk(content="d")])

    assert events == [TextArrived("ab"), ReasoningArrived("c"), TextArrived("d")]


@pytest.mark.parametrize(
    "delta",
    [
        {"reasoning_content": "hm"},
        {"reasoning": "hm"},
        {"reasoning": "hm", "reasoning_content": "hm"},
        {"content": "", "reasoning": "hm", "reasoning_details": [{"type": "reasoning.text", "text": "hm"}]},
        {"reasoning": None, "reasoning_details": [{"type": "reasoning.summary", "summary": "hm"}]},
        {"thinking_blocks": [{"type": "thinking", "thinking": "hm"}]},
        {"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}]},
        {"content": [{"type": "thinking", "thinking": "hm"}]},
        {"content": "<think>hm</think>"},
        {"content": "<thinking>hm</thinking>"},
    ],
    ids=json.dumps,
)
def test_reasoning_in_any_field_is_apart_from_the_text(delta: dict[str, object]) -> None:
    events = answer(chunk(**delta), chunk(content="Yes"), chunk("stop"), DONE)

    assert (reasoning_of(events), text_of(events)) == ("hm", "Yes")


@pytest.mark.parametrize(
    "choice",
    [
        {"index": 0, "delta": {"role": "assistant", "content": None}},
        {"index": 0, "finish_reason": None},
        {"delta": None},
        {"delta": "odd"},
        {},
    ],
    ids=json.dumps,
)
def test_a_piece_without_anything_is_passed_over(choice: dict[str, object]) -> None:
    events = answer(frame({"choices": [choice]}), chunk(content="a"), chunk("stop"))

    assert (text_of(events), end_of(events)) == ("a", "stop")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b'{"choices":[{"delta":{"content":"a\xff\xfeb"}}]}', "a\ufffd\ufffdb"),
        (b'{"choices":[{"delta":{"content":"a\\ud83d"}}]}', "a\ufffd"),
        (b'{"choices":[{"delta":{"content":"a\nb"}}]}', "a\nb"),
        (b'{"created":"soon","usage":"none","choices":[{"delta":{"content":"a","role":7}}]}', "a"),
        (b'{"choices":[{"delta":{"content":"a","reasoning":{"odd":1}}}]}', "a"),
        (b'{"choices":{"delta":{"content":"a"}}}', "a"),
        (b'[{"choices":[{"delta":{"content":"a"}}]}]', "a"),
        (b'{"choices":[{"delta":{"content":12}}]}', "12"),
        (b'{"choices":[{"delta":{"content":{"text":"a"}}}]}', "a"),
        (b'{"choices":[{"text":"a"}]}', "a"),
        (b'{"choices":[{"delta":{"refusal":"I will not."}}]}', "I will not."),
        (b'{"choices":[{"index":1,"delta":{"content":"other"}},{"index":0,"delta":{"content":"a"}}]}', "a"),
        (b'{"x":NaN,"choices":[{"delta":{"content":"a"}}]}', "a"),
    ],
)
def test_an_ill_made_piece_loses_no_text(data: bytes, text: str) -> None:
    events = answer(Frame("", data), chunk("stop"), DONE)

    assert (text_of(events), end_of(events)) == (text, "stop")


@pytest.mark.parametrize(
    ("frames", "end"),
    [
        ([chunk(content="a"), DONE], "stop"),
        ([chunk(content="a"), chunk("length")], "length"),
        ([chunk(content="a"), chunk("stop"), chunk(content=""), chunk("end_turn"), DONE], "end_turn"),
        ([chunk("content_filter"), DONE], "content_filter"),
        ([frame({"choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]})], "stop"),
        ([frame({"choices": [{"message": {"content": "a"}}]})], "stop"),
        ([chunk(content="a")], "Cut"),
        ([], "Cut"),
        ([DONE], "Cut"),
        ([frame({"choices": [], "usage": {"prompt_tokens": 1}}), DONE], "Cut"),
        ([chunk("null", content="a")], "Cut"),
        ([chunk(content="a"), Frame("", b'{"choices": [{"ind')], "Cut"),
        ([chunk(content="a"), Frame("", b"{not json}"), DONE], "BadReply"),
        ([chunk(content="a"), Frame("", b'"words"'), DONE], "BadReply"),
        ([chunk(content="a"), frame({"error": {"message": "gone", "code": 503}})], "Overloaded"),
        ([chunk(content="a"), frame({"error": "slow down", "code": 429})], "RateLimited"),
        ([chunk(content="a"), frame({"error": {"message": "boom"}}, "error")], "Overloaded"),
        ([chunk(content="a"), Frame("error", b"boom")], "Overloaded"),
        ([chunk("stop"), frame({"error": {"message": "late", "code": 400}}), DONE], "RequestRefused"),
        ([chunk("error", content="a"), DONE], "Overloaded"),
        ([frame({"choices": [{"error": {"message": "x", "code": 502}}]}), DONE], "Overloaded"),
        ([frame({"x_groq": {"error": {"message": "x", "code": 503}}, "choices": []})], "Overloaded"),
        ([frame({"x_groq": {"error": "over capacity"}, "choices": []})], "Overloaded"),
        ([frame({"object": "error", "message": "model `m` not found", "code": 404})], "NotServed"),
        ([frame({"detail": "no credits left"})], "NoQuota"),
    ],
)
def test_an_answer_ends_as_the_stream_says(frames: list[Frame], end: str) -> None:
    assert end_of(answer(*frames)) == end


def test_what_had_come_before_an_error_is_kept() -> None:
    events = answer(chunk(content="<thi"), frame({"error": {"message": "boom"}}))

    assert events[0] == TextArrived("<thi")
    assert isinstance(events[1], Failed)


def test_events_beside_the_stream_are_passed_over() -> None:
    pings = [Frame("ping", b"{}"), Frame("progress", b"not json"), Frame("", b" "), frame({"type": "ping"})]

    events = answer(*pings, chunk(content="a"), Frame("message", chunk("stop").data), Frame("done", b"[DONE]"))

    assert events == [TextArrived("a"), Finished("stop")]


def test_nothing_comes_after_the_end() -> None:
    parser = ChatStream(endpoint())
    parser.feed([chunk(content="a"), DONE])

    assert parser.feed([chunk(content="b"), frame({"error": "x"})]) == []
    assert parser.end() == []


@pytest.mark.parametrize(
    "usage",
    [
        {"usage": {"prompt_tokens": 5, "completion_tokens": 7}},
        {"usage": {"prompt_tokens": 5.0, "completion_tokens": "7"}},
        {"usage": {"input_tokens": 5, "output_tokens": 7}},
        {"x_groq": {"id": "x", "usage": {"prompt_tokens": 5, "completion_tokens": 7}}},
    ],
)
def test_usage_is_read_in_all_its_spellings(usage: dict[str, object]) -> None:
    events = answer(chunk("stop", content="a"), frame({"choices": [], **usage}), DONE)

    assert usage_of(events) == [UsageReported(5, 7)]


def test_of_usage_in_every_piece_the_last_counts() -> None:
    pieces = [frame({"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": n}}) for n in range(4)]

    assert usage_of(answer(chunk(content="a"), *pieces, DONE)) == [UsageReported(5, 3)]


def call(index: int | None = 0, call_id: str | None = None, name: str | None = None, arguments: object = None) -> Frame:
    delta: dict[str, object] = {"function": {"name": name, "arguments": arguments}}
    delta |= {} if index is None else {"index": index}
    delta |= {} if call_id is None else {"id": call_id, "type": "function"}
    return chunk(tool_calls=[delta])


A = ToolCallArrived("1", "look", {"at": "a"})
B = ToolCallArrived("2", "look", {"at": "b"})


@pytest.mark.parametrize(
    "frames",
    [
        [call(0, "1", "look", ""), call(0, None, None, '{"at"'), call(0, None, None, ': "a"}')],
        [call(0, "1", "look", '{"at":"a"}')],
        [call(None, "1", "look", '{"at"'), call(None, None, None, ':"a"}')],
        [call(0, "1", "look", '{"at"'), call(0, "1", "look", ':"a"}')],
        [call(0, "1", "look", '{"at"'), call(0, "9", None, ':"a"}')],
        [call(0, "1", "look", {"at": "a"})],
        [call(0, "1", "look", '"{\\"at\\": \\"a\\"}"')],
        [frame({"choices": [{"message": {"tool_calls": [
            {"id": "1", "function": {"name": "look", "arguments": '{"at":"a"}'}}]}, "finish_reason": "tool_calls"}]})],
    ],
)  # fmt: skip
def test_a_tool_call_comes_once_and_whole(frames: list[Frame]) -> None:
    events = answer(*frames, chunk("tool_calls"), DONE)

    assert events == [A, Finished("tool_calls")]


@pytest.mark.parametrize(
    "frames",
    [
        [call(0, "1", "look", '{"at":'), call(1, "2", "look", '{"at":'), call(0, None, None, '"a"}'),
         call(1, None, None, '"b"}')],
        [call(0, "1", "look", '{"at":"a"}'), call(0, "2", "look", '{"at":"b"}')],
        [call(None, "1", "look", '{"at":"a"}'), call(None, "2", "look", '{"at":"b"}')],
        [chunk(tool_calls=[{"id": "1", "function": {"name": "look", "arguments": {"at": "a"}}},
                           {"id": "2", "function": {"name": "look", "arguments": {"at": "b"}}}])],
    ],
)  # fmt: skip
def test_several_tool_calls_are_kept_apart(frames: list[Frame]) -> None:
    assert calls_of(answer(*frames, chunk("tool_calls"), DONE)) == [A, B]


def test_calls_without_index_and_id_are_numbered() -> None:
    events = answer(call(None, None, "look", '{"at":"a"}'), call(None, None, "look", '{"at":"b"}'), chunk("stop"))

    assert [event.id for event in calls_of(events)] == ["call-1", "call-2"]


def test_the_older_function_call_is_a_tool_call() -> None:
    events = answer(chunk(function_call={"name": "look", "arguments": '{"at"'}),
                    chunk(function_call={"arguments": ':"a"}'}), chunk("function_call"))  # fmt: skip

    assert calls_of(events) == [ToolCallArrived("call-1", "look", {"at": "a"})]


@pytest.mark.parametrize("arguments", ["", "null", None, "{}"])
def test_no_arguments_are_an_empty_object(arguments: object) -> None:
    assert calls_of(answer(call(0, "1", "look", arguments), DONE)) == [ToolCallArrived("1", "look", {})]


@pytest.mark.parametrize(
    ("name", "arguments"), [("look", "[1]"), ("look", '{"at"'), ("look", "at a"), ("look", 5), (None, "{}")]
)
def test_a_call_that_cannot_be_made_is_a_fault(name: str | None, arguments: object) -> None:
    events = answer(call(0, "1", name, arguments), chunk("tool_calls"), DONE)

    assert end_of(events) == "BadReply"
    assert not calls_of(events)


def test_a_stream_that_breaks_off_makes_no_call() -> None:
    events = answer(call(0, "1", "look", '{"at":"a"}'))

    assert (calls_of(events), end_of(events)) == ([], "Cut")


KEYS = ("choices delta message content reasoning tool_calls function arguments name id index finish_reason usage "
        "prompt_tokens error code type text thinking reasoning_details x_groq")  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS.split()), inner, max_size=5),
    max_leaves=15,
)
FRAMES = st.lists(
    st.builds(
        Frame,
        st.sampled_from(["", "", "error", "message", "ping"]),
        JSON.map(json.dumps).map(str.encode) | st.binary(max_size=20) | st.just(b"[DONE]"),
    ),
    max_size=6,
)


@given(FRAMES)
def test_any_stream_has_exactly_one_end(frames: list[Frame]) -> None:
    events = answer(*frames)

    assert end_of(events)
    assert isinstance(events[-1], Finished | Failed)


@given(st.text(max_size=40), st.lists(st.integers(1, 6), max_size=20))
def test_the_text_is_the_same_whatever_the_pieces(tail: str, sizes: list[int]) -> None:
    content = f"<think>a{tail}</think>b{tail}"
    pieces, start = [], 0
    for size in [*sizes, len(content)]:
        pieces.append(chunk(content=content[start : start + size]))
        start += size

    cut, whole = answer(*pieces, DONE), answer(chunk(content=content), DONE)

    assert (text_of(cut), reasoning_of(cut)) == (text_of(whole), reasoning_of(whole))


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"a":' * 100_000, b'{"choices":' + b"9" * 5000 + b"}"])
def test_brackets_and_digits_without_end_are_a_fault(data: bytes) -> None:
    assert end_of(answer(Frame("", data))) in {"Cut", "BadReply"}
