"""Every quirk does what it says, and the list of them is closed."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.helpers.openai_answers import endpoint

from hexalogue.adapters.families.base import Endpoint
from hexalogue.adapters.families.openai_chat import chat_call, read_error
from hexalogue.adapters.families.quirks import MEANINGS, QUIRKS
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

SAMPLING = Sampling(0.5, 0.9, 4, 0.1, 1.1, 7, 3, ("x",))
TOOL = ToolSpec("look", "Looks.", {"type": "object"})
SYSTEM, SECOND, USER = Message.of(Role.SYSTEM, "Be."), Message.of(Role.SYSTEM, "Good."), Message.of(Role.USER, "Hi")
PICTURE = Message(Role.USER, (TextPart("See"), ImagePart(b"x", "image/png")))
DOCUMENT = Message(Role.USER, (TextPart("See"), FilePart(b"x", "application/pdf", "a.pdf")))
LATER = Message(Role.USER, (TextPart("b"),))


def body(*quirks: str, request: ChatRequest | None = None) -> dict[str, Any]:
    asked = request or ChatRequest((SYSTEM, USER), SAMPLING, (TOOL,))
    value: dict[str, Any] = json.loads(chat_call(endpoint(*quirks), "m", asked).body)
    return value


def test_each_has_a_meaning() -> None:
    assert frozenset(MEANINGS) == QUIRKS
    assert all(meaning.endswith(".") for meaning in MEANINGS.values())


def test_each_has_a_test() -> None:
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))

    assert [name for name in sorted(QUIRKS) if f'"{name}"' not in tests] == []


@pytest.mark.parametrize(
    ("quirk", "present", "absent"),
    [
        ("max_completion_tokens", {"max_completion_tokens": 7}, ["max_tokens"]),
        ("no_stream", {}, ["stream", "stream_options"]),
        ("no_stream_options", {"stream": True}, ["stream_options"]),
        ("no_seed", {}, ["seed", "random_seed"]),
        ("random_seed", {"random_seed": 3}, ["seed"]),
        ("no_stop", {}, ["stop"]),
        ("no_sampling", {}, ["temperature", "top_p"]),
        ("top_k", {"top_k": 4}, []),
        ("min_p", {"min_p": 0.1}, []),
        ("repeat_penalty", {"repeat_penalty": 1.1}, ["repetition_penalty"]),
        ("repetition_penalty", {"repetition_penalty": 1.1}, ["repeat_penalty"]),
        ("tool_choice", {"tool_choice": "auto"}, []),
    ],
)
def test_a_field_is_named_or_left_out(quirk: str, present: dict[str, object], absent: list[str]) -> None:
    plain, odd = body(), body(quirk)

    assert {name: odd[name] for name in present} == present
    assert not set(absent) & odd.keys()
    assert plain != odd


def test_system_prompts_are_the_developers() -> None:
    assert body("developer_role")["messages"][0] == {"role": "developer", "content": "Be."}


def test_several_system_prompts_become_one() -> None:
    messages = body("single_system", request=ChatRequest((SYSTEM, USER, SECOND)))["messages"]

    assert messages == [{"role": "system", "content": "Be.\n\nGood."}, {"role": "user", "content": "Hi"}]


def test_without_a_system_role_the_prompt_goes_before_the_question() -> None:
    request = ChatRequest((SYSTEM, SECOND, USER, Message.of(Role.ASSISTANT, "a"), LATER))

    messages = body("no_system", request=request)["messages"]

    assert [message["content"] for message in messages] == ["Be.\n\nGood.\n\nHi", "a", "b"]


@pytest.mark.parametrize(
    ("quirk", "message"), [("text_only", PICTURE), ("text_only", DOCUMENT), ("no_files", DOCUMENT)]
)
def test_what_has_no_place_is_refused_before_it_is_sent(quirk: str, message: Message) -> None:
    with pytest.raises(NotSupported):
        body(quirk, request=ChatRequest((message,)))


def test_tools_are_refused_before_they_are_sent() -> None:
    with pytest.raises(NotSupported):
        body("no_tools")


@pytest.mark.parametrize(("call_id", "is_kept"), [("abcDEF123", True), ("call_1", False), ("fc-" + "x" * 40, False)])
def test_ids_of_tool_calls_are_made_short(call_id: str, *, is_kept: bool) -> None:
    call = Message(Role.ASSISTANT, (ToolCallPart(call_id, "look", {}),))
    result = Message(Role.TOOL, (ToolResultPart(call_id, "look", "seen"),))

    called, answered = body("short_tool_ids", request=ChatRequest((call, result)))["messages"]

    short = called["tool_calls"][0]["id"]
    assert (short == call_id) is is_kept
    assert len(short) == 9
    assert answered["tool_call_id"] == short


@pytest.mark.parametrize(
    ("quirk", "low", "off"),
    [
        ("reasoning_effort", {"reasoning_effort": "low"}, {"reasoning_effort": "none"}),
        ("reasoning_effort_high", {"reasoning_effort": "high"}, {"reasoning_effort": "none"}),
        ("reasoning_effort_instant", {"reasoning_effort": "low"}, {"reasoning_effort": "instant"}),
        ("reasoning_object", {"reasoning": {"effort": "low"}}, {"reasoning": {"enabled": False}}),
        ("thinking_type", {"thinking": {"type": "enabled"}}, {"thinking": {"type": "disabled"}}),
        ("enable_thinking", {"enable_thinking": True}, {"enable_thinking": False}),
        ("template_thinking", {"chat_template_kwargs": {"enable_thinking": True}},
         {"chat_template_kwargs": {"enable_thinking": False}}),
    ],
)  # fmt: skip
def test_reasoning_is_switched_in_the_providers_own_field(
    quirk: str, low: dict[str, object], off: dict[str, object]
) -> None:
    asked = [ChatRequest((USER,), reasoning=wanted) for wanted in (None, "low", "off")]
    plain, lower, without = (body(quirk, request=request) for request in asked)

    assert {name: value for name, value in lower.items() if name not in plain} == low
    assert {name: value for name, value in without.items() if name not in plain} == off


def test_without_such_a_field_nothing_is_said_of_reasoning() -> None:
    assert body(request=ChatRequest((USER,), reasoning="high")) == body(request=ChatRequest((USER,)))


def test_what_sleeps_until_it_is_asked_is_starting() -> None:
    where = Endpoint("Somebody", "somebody", "https://x/v1", frozenset({"starts_on_demand"}))

    assert read_error(where, 503, {}, b"").kind == "Starting"
