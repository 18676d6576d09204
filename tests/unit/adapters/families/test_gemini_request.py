"""A request of generateContent: every part of a conversation has its place."""

from typing import Any

import pytest
from tests.helpers.vendor_answers import CALL, NOTE, PDF, PNG, RESULT, SCHEMA, WEATHER, body_of, request, said

from hexalogue.adapters.families import gemini_generate
from hexalogue.adapters.families.gemini_request import NO_SIGNATURE
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling, ToolCallPart, ToolResultPart


def body(asked: ChatRequest, model: str = "gemini-2.5-flash") -> dict[str, Any]:
    return body_of(gemini_generate, asked, model)


def test_roles_are_user_and_model_and_the_system_prompt_stands_apart() -> None:
    sent = body(
        request(Message.of(Role.SYSTEM, "S"), said(Role.USER, "a"), said(Role.ASSISTANT, "b"), said(Role.USER, "c"))
    )

    assert sent == {
        "systemInstruction": {"parts": [{"text": "S"}], "role": "user"},
        "contents": [
            {"role": "user", "parts": [{"text": "a"}]},
            {"role": "model", "parts": [{"text": "b"}]},
            {"role": "user", "parts": [{"text": "c"}]},
        ],
        "generationConfig": {},
    }


def test_pictures_and_documents_are_inline_data_and_text_files_are_text() -> None:
    picture, pdf, note = body(request(said(Role.USER, PNG, PDF, NOTE)))["contents"][0]["parts"]

    assert picture == {"inlineData": {"data": "iVBORw==", "mimeType": "image/png"}}
    assert pdf == {"inlineData": {"data": "JVBERi0xLjc=", "mimeType": "application/pdf"}}
    assert note == {"text": "note.txt:\ngrüße"}


def test_tools_are_declared_with_their_json_schema() -> None:
    declared = body(request(tools=(WEATHER,)))["tools"][0]["functionDeclarations"]

    assert declared == [{"name": "weather", "description": "Tells the weather.", "parametersJsonSchema": SCHEMA}]


def used(*results: ToolResultPart, call: ToolCallPart = CALL, model: str = "gemini-2.5-flash") -> list[Any]:
    asked = request(said(Role.USER, "?"), said(Role.ASSISTANT, call), *(said(Role.TOOL, part) for part in results))
    return [content["parts"] for content in body(asked, model)["contents"][1:]]


def test_calls_and_their_results_keep_the_ids_that_the_api_gave() -> None:
    called, answered = used(RESULT)

    assert called == [{"functionCall": {"args": {"city": "Oslo"}, "name": "weather", "id": "id-1"}}]
    assert answered == [{"functionResponse": {"name": "weather", "response": {"output": "rain"}, "id": "id-1"}}]


def test_ids_of_ours_are_not_sent() -> None:
    own = ToolCallPart("call-r1-1", "weather", {})

    called, answered = used(ToolResultPart("call-r1-1", "weather", "{}"), call=own)

    assert "id" not in called[0]["functionCall"]
    assert "id" not in answered[0]["functionResponse"]


@pytest.mark.parametrize(
    ("text", "is_error", "response"),
    [
        ('{"sky": "grey"}', False, {"sky": "grey"}),
        ("[1]", False, {"output": "[1]"}),
        ("rain", False, {"output": "rain"}),
        ('{"sky": "grey"}', True, {"error": '{"sky": "grey"}'}),
    ],
)
def test_a_result_is_an_object(text: str, is_error: bool, response: object) -> None:
    _, answered = used(ToolResultPart("id-1", "weather", text, is_error))

    assert answered[0]["functionResponse"]["response"] == response


def test_results_of_calls_side_by_side_are_one_message() -> None:
    _, answered = used(RESULT, ToolResultPart("id-2", "weather", "sun"))

    assert len(answered) == 2


def test_newer_models_are_told_that_a_call_has_no_signature() -> None:
    assert used(RESULT, model="gemini-3-pro-preview")[0][0]["thoughtSignature"] == NO_SIGNATURE
    assert "thoughtSignature" not in used(RESULT)[0][0]


def test_sampling_has_the_names_of_this_api() -> None:
    sampling = Sampling(temperature=0.0, top_p=0.9, top_k=40, max_tokens=7, seed=1, stop=("END",))

    assert body(request(sampling=sampling))["generationConfig"] == {
        "temperature": 0.0,
        "topP": 0.9,
        "topK": 40,
        "maxOutputTokens": 7,
        "seed": 1,
        "stopSequences": ["END"],
    }


@pytest.mark.parametrize(
    ("model", "effort", "config"),
    [
        ("gemini-2.5-flash", "low", {"includeThoughts": True, "thinkingBudget": 2048}),
        ("gemini-2.5-flash", "off", {"thinkingBudget": 0}),
        ("gemini-2.5-pro", "off", {"thinkingBudget": 128}),
        ("gemini-3-pro-preview", "high", {"includeThoughts": True, "thinkingLevel": "high"}),
        ("gemini-3.5-flash", "off", {"thinkingLevel": "minimal"}),
        ("models/gemini-3.1-pro-preview", "off", {"thinkingLevel": "low"}),
    ],
)
def test_thinking_is_a_level_or_a_budget(model: str, effort: str, config: object) -> None:
    assert body(request(reasoning=effort), model)["generationConfig"]["thinkingConfig"] == config
