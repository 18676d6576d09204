"""What no stream may do to the vendors' parsers: make them raise, speak after a failure, or end twice."""

import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.vendor_answers import endpoint

from hexalogue.adapters.families import anthropic_messages, bedrock_converse, cohere_v2, gemini_generate, reading
from hexalogue.adapters.families.base import Failed, Family, Finished, StreamEvent
from hexalogue.domain.chat_events import TextArrived, UsageReported
from hexalogue.wire.frames import Frame

# The words that these protocols are made of: random JSON of random words would never be near to a stream.
VOCABULARY = """
type index delta content_block message usage text thinking partial_json stop_reason error input id name content
input_tokens output_tokens candidates parts functionCall args finishReason usageMetadata promptTokenCount thought
promptFeedback blockReason tool_plan tool_calls function arguments finish_reason tokens start toolUse toolUseId
contentBlockIndex reasoningContent stopReason inputTokens output
"""
KEYS = VOCABULARY.split()
WORDS = sorted(
    {"content_block_delta", "content_block_start", "content_block_stop", "message_start", "message_delta", "error"}
    | {"message_stop", "message", "text_delta", "thinking_delta", "input_json_delta", "tool_use", "end_turn", "STOP"}
    | {"content-start", "content-delta", "tool-call-start", "tool-call-delta", "tool-call-end", "message-end", "{}"}
)
EVENTS = ["", "exception:throttlingException", "contentBlockStart", "contentBlockDelta", "contentBlockStop"]
NAMES = st.sampled_from([*EVENTS, "messageStop", "metadata", *WORDS])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.floats() | st.sampled_from(WORDS) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=12,
)
FRAMES = st.lists(
    st.builds(
        Frame, NAMES, st.binary(max_size=20) | VALUES.map(lambda value: json.dumps(value).encode("utf-8", "replace"))
    ),
    max_size=8,
)
FAMILIES: Sequence[Family] = [anthropic_messages, bedrock_converse, cohere_v2, gemini_generate]
every_family = pytest.mark.parametrize("family", FAMILIES, ids=["anthropic", "bedrock", "cohere", "gemini"])


def read(family: Family, frames: Sequence[Frame]) -> list[StreamEvent]:
    parser = family.new_parser(endpoint())
    return [*(event for frame in frames for event in parser.feed([frame])), *parser.end()]


@every_family
@given(FRAMES)
def test_no_stream_makes_a_parser_raise_or_end_twice(family: Family, frames: list[Frame]) -> None:
    events = read(family, frames)

    ends = [place for place, event in enumerate(events) if isinstance(event, Finished | Failed)]
    assert len(ends) == 1
    assert all(isinstance(event, UsageReported) for event in events[ends[0] + 1 :])


@every_family
@given(FRAMES)
def test_frames_together_and_one_by_one_give_the_same(family: Family, frames: list[Frame]) -> None:
    parser = family.new_parser(endpoint())

    together = [*parser.feed(frames), *parser.end()]

    assert [said(event) for event in together] == [said(event) for event in read(family, frames)]


def said(event: StreamEvent) -> Any:
    """An event, or what its error says: two errors are never equal."""
    return (event.error.kind, event.error.message) if isinstance(event, Failed) else event


@every_family
@given(st.integers(100, 599), st.binary(max_size=60) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_any_refusal_is_an_error_with_a_fix(family: Family, status: int, body: bytes) -> None:
    error = family.read_error(endpoint(), status, {}, body)

    assert error.message
    assert error.fix


@every_family
def test_a_stream_of_nothing_is_cut(family: Family) -> None:
    (event,) = read(family, [])

    assert isinstance(event, Failed)
    assert event.error.kind == "Cut"


@every_family
def test_brackets_without_end_are_a_bad_reply(family: Family) -> None:
    deep = b'{"delta":' * 100_000

    (event,) = read(family, [Frame("content_block_delta", deep), Frame("", deep), Frame("message-end", deep)])

    assert isinstance(event, Failed)
    assert event.error.kind == "BadReply"


def test_arguments_without_end_are_a_bad_reply(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_ARGUMENTS_CHARACTERS", 10)
    calls = reading.CallPieces()
    calls.begin(0, "t1", "weather")

    with pytest.raises(reading.Misread):
        calls.add(0, "x" * 11)


def test_a_failure_after_the_end_is_none() -> None:
    end = [Frame("message_delta", b'{"type":"message_delta","delta":{"stop_reason":"end_turn"}}')]
    stop = [Frame("message_stop", b'{"type":"message_stop"}'), Frame("message_stop", b"{broken")]

    text = Frame("content_block_delta", b'{"type":"content_block_delta","delta":{"type":"text_delta","text":"a"}}')
    events = read(anthropic_messages, [text, *end, *stop, text])

    assert events == [TextArrived("a"), Finished("end_turn")]


@pytest.mark.parametrize("letter", [b"\x00", b"\t", b"\x1f"], ids=["nul", "tab", "unit separator"])
def test_letters_that_json_wants_escaped_are_read_all_the_same(letter: bytes) -> None:
    data = b'{"delta": {"message": {"content": {"text": "a%bb"}}}}' % letter

    events = read(cohere_v2, [Frame("content-delta", data)])

    assert events[0] == TextArrived(f"a{letter.decode()}b")


def test_a_number_beyond_all_numbers_costs_no_answer() -> None:
    data = b'{"candidates": [{"content": {"parts": [{"text": "a"}]}, "finishReason": "STOP", "avgLogprobs": -1e999}]}'

    events = read(gemini_generate, [Frame("", data)])

    assert events == [TextArrived("a"), Finished("STOP")]


@pytest.mark.parametrize("usage", ["none", [1], 3, {"input_tokens": {}, "output_tokens": 10**40}])
def test_usage_that_is_none_costs_no_answer(usage: object) -> None:
    end = {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": usage}

    events = read(anthropic_messages, [Frame("", json.dumps(end).encode()), Frame("", b'{"type": "message_stop"}')])

    assert events == [Finished("end_turn")]
