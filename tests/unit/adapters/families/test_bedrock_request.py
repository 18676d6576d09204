"""A request of the Converse API: every part of a conversation has its place, and every model gets what it takes."""

from typing import Any

import pytest
from tests.helpers.vendor_answers import CALL, NOTE, PDF, PNG, RESULT, SCHEMA, WEATHER, ZIP, body_of, request, said

from hexalogue.adapters.families import bedrock_converse, claude_models
from hexalogue.domain.errors import NotSupported
from hexalogue.domain.messages import ChatRequest, FilePart, ImagePart, Message, Role, Sampling, ToolResultPart

NOVA, CLAUDE, NEW = "us.amazon.nova-micro-v1:0", "us.anthropic.claude-sonnet-4-5-v1:0", "anthropic.claude-opus-4-8"


def body(asked: ChatRequest, model: str = NOVA) -> dict[str, Any]:
    return body_of(bedrock_converse, asked, model)


def content(*parts: object) -> list[Any]:
    return list(body(request(said(Role.USER, *parts)))["messages"][0]["content"])


def test_a_plain_question_says_nothing_else() -> None:
    assert body(request()) == {"messages": [{"role": "user", "content": [{"text": "hi"}]}]}


def test_system_prompts_stand_beside_the_messages_and_sides_alternate() -> None:
    sent = body(
        request(Message.of(Role.SYSTEM, "S"), said(Role.USER, "a"), said(Role.USER, "b"), said(Role.ASSISTANT, "c"))
    )

    assert sent["system"] == [{"text": "S"}]
    assert sent["messages"] == [
        {"role": "user", "content": [{"text": "a"}, {"text": "b"}]},
        {"role": "assistant", "content": [{"text": "c"}]},
    ]


def test_pictures_and_documents_have_their_blocks() -> None:
    picture, pdf, note, words = content(PNG, PDF, NOTE, "Look")

    assert picture == {"image": {"format": "png", "source": {"bytes": "iVBORw=="}}}
    assert pdf == {"document": {"format": "pdf", "name": "a report 2026", "source": {"bytes": "JVBERi0xLjc="}}}
    assert note["document"]["format"] == "txt"
    assert words == {"text": "Look"}


def test_a_document_is_never_alone_and_no_two_share_a_name() -> None:
    blocks = content(PDF, PDF)

    assert blocks[0]["document"]["name"] != blocks[1]["document"]["name"]
    assert "text" in blocks[2]


@pytest.mark.parametrize("name", ["", "☃.pdf", "...", "_"])
def test_a_name_without_a_letter_is_a_document(name: str) -> None:
    assert content(FilePart(b"", "application/pdf", name))[0]["document"]["name"] == "document"


@pytest.mark.parametrize("part", [ZIP, ImagePart(b"", "image/tiff")])
def test_other_kinds_are_refused_before_anything_is_sent(part: object) -> None:
    with pytest.raises(NotSupported, match=r"application/zip|image/tiff"):
        content(part)


def test_calls_and_results_travel_as_blocks() -> None:
    failed = ToolResultPart("id-1", "weather", "no", is_error=True)
    sent = body(request(said(Role.USER, "?"), said(Role.ASSISTANT, CALL), said(Role.TOOL, RESULT, failed)))

    called, answered = sent["messages"][1:]
    assert called["content"] == [{"toolUse": {"toolUseId": "id-1", "name": "weather", "input": {"city": "Oslo"}}}]
    assert answered["content"][0] == {"toolResult": {"toolUseId": "id-1", "content": [{"text": "rain"}]}}
    assert answered["content"][1]["toolResult"]["status"] == "error"
    assert sent["toolConfig"]["tools"][0]["toolSpec"]["name"] == "weather"


def test_tools_are_declared() -> None:
    spec = body(request(tools=(WEATHER,)))["toolConfig"]["tools"][0]["toolSpec"]

    assert spec == {"name": "weather", "description": "Tells the weather.", "inputSchema": {"json": SCHEMA}}


SAMPLING = Sampling(temperature=1.5, top_p=0.9, top_k=40, max_tokens=7, stop=("END", " "))


@pytest.mark.parametrize(
    ("model", "config", "extra"),
    [
        (NOVA, {"maxTokens": 7, "temperature": 1.0, "topP": 0.9, "stopSequences": ["END"]}, None),
        (CLAUDE, {"maxTokens": 7, "temperature": 1.0, "stopSequences": ["END"]}, {"top_k": 40}),
        (NEW, {"maxTokens": 7, "stopSequences": ["END"]}, None),
    ],
)
def test_a_model_is_told_only_the_sampling_it_takes(model: str, config: object, extra: object) -> None:
    sent = body(request(sampling=SAMPLING), model)

    assert sent["inferenceConfig"] == config
    assert sent.get("additionalModelRequestFields") == extra


@pytest.mark.parametrize(
    ("model", "extra"),
    [
        (CLAUDE, {"thinking": {"type": "enabled", "budget_tokens": 2048}}),
        (NEW, {"thinking": {"type": "adaptive", "display": "summarized"}, "output_config": {"effort": "low"}}),
        ("openai.gpt-oss-120b-1:0", {"reasoning_effort": "low"}),
        ("amazon.nova-2-lite-v1:0", {"reasoningConfig": {"type": "enabled", "maxReasoningEffort": "low"}}),
        (NOVA, None),
    ],
)
def test_thinking_has_a_form_for_each_maker(model: str, extra: object) -> None:
    assert body(request(reasoning="low"), model).get("additionalModelRequestFields") == extra


def test_a_budget_lies_below_the_limit() -> None:
    sent = body(request(reasoning="low"), CLAUDE)

    assert sent["inferenceConfig"]["maxTokens"] == 2048 + claude_models.DEFAULT_MAX_TOKENS
