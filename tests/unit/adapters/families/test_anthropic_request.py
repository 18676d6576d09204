"""A request of the Messages API: every part of a conversation has its place, and every Claude gets what it takes."""

from typing import Any

import pytest
from tests.helpers.vendor_answers import CALL, NOTE, PDF, PNG, RESULT, SCHEMA, WEATHER, ZIP, body_of, request, said

from hexalogue.adapters.families import anthropic_messages, claude_models
from hexalogue.domain.errors import NotSupported
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling, ToolCallPart, ToolResultPart

OLD, ADAPTIVE, NEW = "claude-sonnet-4-5-20250929", "claude-opus-4-6", "claude-opus-4-8"


def body(asked: ChatRequest, model: str = OLD) -> dict[str, Any]:
    return body_of(anthropic_messages, asked, model)


def content(*messages: Message) -> list[Any]:
    """The content of the last message that is sent."""
    return list(body(request(*messages))["messages"][-1]["content"])


def test_a_plain_question_has_a_limit_and_streams() -> None:
    assert body(request()) == {
        "model": OLD,
        "stream": True,
        "max_tokens": claude_models.DEFAULT_MAX_TOKENS,
        "messages": [{"role": "user", "content": [{"type": "text", "text": "hi"}]}],
    }


def test_system_prompts_stand_beside_the_messages() -> None:
    sent = body(request(Message.of(Role.SYSTEM, "A"), Message.of(Role.SYSTEM, "B"), Message.of(Role.USER, "hi")))

    assert sent["system"] == "A\n\nB"
    assert len(sent["messages"]) == 1


def test_neighbours_of_one_side_are_one_message_and_blanks_are_none() -> None:
    sent = body(
        request(
            said(Role.USER, "a"),
            said(Role.USER, "b", "  "),
            said(Role.ASSISTANT, ""),
            said(Role.ASSISTANT, "c"),
            said(Role.USER, "d"),
        )
    )

    sides = [(message["role"], [block["text"] for block in message["content"]]) for message in sent["messages"]]
    assert sides == [("user", ["a", "b"]), ("assistant", ["c"]), ("user", ["d"])]


def test_pictures_and_documents_have_their_blocks() -> None:
    picture, pdf, note = content(said(Role.USER, PNG, PDF, NOTE))

    assert picture == {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "iVBORw=="}}
    assert pdf["source"] == {"type": "base64", "media_type": "application/pdf", "data": "JVBERi0xLjc="}
    assert note["source"] == {"type": "text", "media_type": "text/plain", "data": "grüße"}
    assert (pdf["type"], pdf["title"]) == ("document", "a report_2026.pdf")


def test_files_of_other_kinds_are_refused_before_anything_is_sent() -> None:
    with pytest.raises(NotSupported, match="application/zip"):
        content(said(Role.USER, ZIP))


def test_calls_and_results_travel_as_blocks() -> None:
    failed = ToolResultPart("id-1", "weather", "no", is_error=True)
    sent = body(request(said(Role.USER, "?"), said(Role.ASSISTANT, CALL), said(Role.TOOL, RESULT, failed)))

    called, answered = sent["messages"][1:]
    assert called["content"] == [{"type": "tool_use", "id": "id-1", "name": "weather", "input": {"city": "Oslo"}}]
    assert answered["role"] == "user"
    assert answered["content"][0] == {"type": "tool_result", "tool_use_id": "id-1", "content": "rain"}
    assert answered["content"][1]["is_error"] is True


def test_tools_are_declared_and_so_are_those_that_only_history_knows() -> None:
    declared = body(request(tools=(WEATHER,)))["tools"]
    from_history = body(request(said(Role.USER, "?"), said(Role.ASSISTANT, CALL), said(Role.TOOL, RESULT)))["tools"]

    assert declared == [{"name": "weather", "description": "Tells the weather.", "input_schema": SCHEMA}]
    assert [tool["name"] for tool in from_history] == ["weather"]


def test_sampling_has_the_names_of_this_api() -> None:
    sampling = Sampling(temperature=1.5, top_k=40, max_tokens=7, stop=("END", " "))

    sent = body(request(sampling=sampling))

    wanted = {"temperature": 1.0, "top_k": 40, "max_tokens": 7, "stop_sequences": ["END"]}
    assert sent.items() >= wanted.items()


@pytest.mark.parametrize(
    ("model", "sent"),
    [
        ("claude-3-5-haiku-latest", {"temperature", "top_p"}),
        (OLD, {"temperature"}),
        (NEW, set()),
        ("claude-opus-5", set()),
        ("glm-5", {"temperature", "top_p"}),
    ],
)
def test_a_model_is_told_only_the_sampling_it_takes(model: str, sent: set[str]) -> None:
    found = body(request(sampling=Sampling(temperature=0.5, top_p=0.9)), model)

    assert found.keys() & {"temperature", "top_p"} == sent


@pytest.mark.parametrize("model", [OLD, "claude-opus-4-20250514", "us.anthropic.claude-haiku-4-5-v1:0", "glm-5"])
def test_older_models_get_a_budget_below_the_limit(model: str) -> None:
    sent = body(request(reasoning="low", sampling=Sampling(max_tokens=100, temperature=0.5)), model)

    assert sent["thinking"] == {"type": "enabled", "budget_tokens": 2048}
    assert sent["max_tokens"] == 2148
    assert "temperature" not in sent


@pytest.mark.parametrize("model", [ADAPTIVE, NEW, "claude-sonnet-5", "claude-opus-4-8@default", "claude-opus-4.7"])
def test_newer_models_get_an_effort(model: str) -> None:
    sent = body(request(reasoning="high"), model)

    assert sent["thinking"] == {"type": "adaptive", "display": "summarized"}
    assert sent["output_config"] == {"effort": "high"}
    assert sent["max_tokens"] == 24576 + claude_models.DEFAULT_MAX_TOKENS


def test_the_oldest_models_have_a_limit_that_they_take() -> None:
    assert body(request(), "claude-3-haiku-20240307")["max_tokens"] == 4096


def test_ids_of_another_provider_are_made_plain() -> None:
    foreign = ToolCallPart("functions.weather:0", "weather", {})
    result = ToolResultPart("functions.weather:0", "weather", "rain")

    _, called, answered = body(request(said(Role.USER, "?"), said(Role.ASSISTANT, foreign), said(Role.TOOL, result)))[
        "messages"
    ]

    assert called["content"][0]["id"] == answered["content"][0]["tool_use_id"] == "functions_weather_0"


def test_thinking_is_off_when_asked_and_unsaid_when_nothing_was_asked() -> None:
    assert body(request(reasoning="off"))["thinking"] == {"type": "disabled"}
    assert "thinking" not in body(request())
    assert "thinking" not in body(request(reasoning="high"), "claude-3-5-sonnet-20241022")


def test_within_the_use_of_a_tool_thinking_is_not_asked_for() -> None:
    asked = request(said(Role.USER, "?"), said(Role.ASSISTANT, CALL), said(Role.TOOL, RESULT), reasoning="high")

    assert "thinking" not in body(asked)


@pytest.mark.parametrize(
    ("model", "version"),
    [
        ("claude-3-7-sonnet-20250219", (3, 7)),
        ("claude-3-haiku-20240307", (3, 0)),
        ("claude-sonnet-4-0", (4, 0)),
        ("claude-opus-4-20250514", (4, 0)),
        ("global.anthropic.claude-opus-4-6-v1", (4, 6)),
        ("anthropic/claude-sonnet-4.5", (4, 5)),
        ("claude-opus-5-20261001", (5, 0)),
        ("claude-instant", None),
        ("deepseek-chat", None),
    ],
)
def test_a_version_is_read_from_a_name(model: str, version: tuple[int, int] | None) -> None:
    assert claude_models.version(model) == version


def test_half_a_character_does_not_stop_a_request() -> None:
    sent = body(request(Message.of(Role.USER, "a\ud83d")))

    assert sent["messages"][0]["content"][0]["text"] == "a?"
