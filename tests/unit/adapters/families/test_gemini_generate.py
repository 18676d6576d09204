"""Gemini's generateContent: what a stream of it is read as, and where requests go."""

import json
from typing import Any

import pytest
from tests.helpers.vendor_answers import endpoint, events_of, failure, ids, refusal, request, sse

from hexalogue.adapters.families import gemini_generate
from hexalogue.adapters.families.base import BadShape, Finished, ListedModel
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import NotServed, WrongAddress


def chunk(*parts: object, reason: str | None = None, **more: object) -> dict[str, Any]:
    candidate: dict[str, object] = {"content": {"parts": list(parts), "role": "model"}}
    return {"candidates": [candidate | ({"finishReason": reason} if reason else {})], **more}


def usage(sent: int, received: int | None = None) -> dict[str, object]:
    counts: dict[str, object] = {"promptTokenCount": sent, "totalTokenCount": 99, "thoughtsTokenCount": 50}
    return counts if received is None else counts | {"candidatesTokenCount": received}


def read(*chunks: Any) -> list[Any]:
    return events_of(gemini_generate, sse(*chunks))


def test_text_thoughts_usage_and_the_reason_come_in_order() -> None:
    events = read(
        chunk({"text": "Hm.", "thought": True}, usageMetadata=usage(20)),
        chunk({"text": "Yes", "thoughtSignature": "abc"}, usageMetadata=usage(20, 3)),
        chunk({"text": ""}, reason="STOP", usageMetadata=usage(9, 4)),
    )

    assert events == [ReasoningArrived("Hm."), TextArrived("Yes"), UsageReported(9, 4), Finished("STOP")]


def test_a_reason_in_every_chunk_ends_nothing() -> None:
    assert read(chunk({"text": "a"}, reason="STOP"), chunk({"text": "b"}, reason="MAX_TOKENS")) == [
        TextArrived("a"),
        TextArrived("b"),
        Finished("MAX_TOKENS"),
    ]


def test_calls_without_ids_get_ids_that_stay_the_same() -> None:
    part = {"functionCall": {"name": "weather", "args": {"city": "Oslo"}}, "thoughtSignature": "abc"}
    stream = [chunk(part, {"functionCall": {"name": "time"}}, reason="STOP", responseId="r1")]

    first, second, _ = read(*stream)

    assert first == ToolCallArrived("call-r1-1", "weather", {"city": "Oslo"})
    assert second == ToolCallArrived("call-r1-2", "time", {})
    assert read(*stream)[0] == first


def test_an_id_that_is_given_is_kept() -> None:
    events = read(chunk({"functionCall": {"id": "x", "name": "weather", "args": {}}}, reason="STOP"))

    assert events[0] == ToolCallArrived("x", "weather", {})


@pytest.mark.parametrize("call", [{"args": {}}, {"name": "a", "args": [1]}, {"name": 5}])
def test_a_call_that_cannot_be_made_is_a_bad_reply(call: object) -> None:
    assert failure(read(chunk({"functionCall": call}, reason="STOP"))).kind == "BadReply"


def test_a_blocked_prompt_is_refused_content_and_no_empty_answer() -> None:
    events = read({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, "usageMetadata": usage(5)})

    assert failure(events).kind == "ContentRefused"
    assert "PROHIBITED_CONTENT" in failure(events).message


def test_a_filtered_answer_ends_with_the_filters_word() -> None:
    assert read(chunk({"text": "We"}), {"candidates": [{"finishReason": "SAFETY"}]})[-1] == Finished("SAFETY")


@pytest.mark.parametrize(
    ("code", "status", "expected"),
    [
        (503, "UNAVAILABLE", "Overloaded"),
        (429, "RESOURCE_EXHAUSTED", "RateLimited"),
        (400, "INVALID_ARGUMENT", "RequestRefused"),
        (500, "INTERNAL", "Overloaded"),
        (None, None, "Overloaded"),
    ],
)
def test_an_error_within_the_stream_ends_it(code: int | None, status: str | None, expected: str) -> None:
    events = read(chunk({"text": "Half"}), {"error": {"code": code, "message": "It failed", "status": status}})

    assert events[0] == TextArrived("Half")
    assert failure(events).kind == expected


def test_a_stream_without_a_reason_is_cut() -> None:
    events = read(chunk({"text": "Half"}, usageMetadata=usage(5, 1)))

    assert events[0] == TextArrived("Half")
    assert failure(events).kind == "Cut"


def test_one_list_of_all_chunks_is_read_like_their_stream() -> None:
    chunks = [chunk({"text": "a"}), chunk({"text": "b"}, reason="STOP", usageMetadata=usage(1, 2))]

    assert read(json.dumps(chunks)) == read(*chunks)


def test_an_error_in_a_list_is_an_error() -> None:
    assert failure(read(json.dumps([{"error": {"code": 503, "message": "busy"}}]))).kind == "Overloaded"


def test_unknown_fields_and_parts_are_passed_over() -> None:
    events = read(
        {"createTime": "now", "candidates": []},
        chunk({"executableCode": {"code": "1"}}, {"inlineData": {"data": "AA=="}}, {"text": "a", "new": {"b": 1}}),
        {"candidates": [{"safetyRatings": [], "index": 0, "groundingMetadata": {}, "finishReason": "STOP"}]},
        "[DONE]",
    )

    assert events == [TextArrived("a"), Finished("STOP")]


@pytest.mark.parametrize("broken", ["{not json", '{"candidates": {}}', '{"candidates": [3]}', '"text"', "[1]"])
def test_what_cannot_be_read_is_a_bad_reply(broken: str) -> None:
    assert failure(read(chunk({"text": "a"}), broken, chunk(reason="STOP"))).kind == "BadReply"


def test_any_cutting_of_the_bytes_gives_the_same_answer() -> None:
    body = sse(chunk({"text": "grüße 你好 😀"}), chunk({"functionCall": {"name": "a"}}, reason="STOP"))

    assert all(events_of(gemini_generate, body, size) == events_of(gemini_generate, body) for size in (1, 2, 3, 9))


def google(code: int, status: str, message: str, **detail: object) -> dict[str, object]:
    error: dict[str, object] = {"code": code, "status": status, "message": message}
    return {"error": error | ({"details": [detail]} if detail else {})}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (google(400, "INVALID_ARGUMENT", "API key not valid.", reason="API_KEY_INVALID"), "BadKey"),
        (google(403, "PERMISSION_DENIED", "Your API key was reported as leaked."), "BadKey"),
        (google(401, "UNAUTHENTICATED", "Request had invalid authentication credentials."), "BadKey"),
        (google(403, "PERMISSION_DENIED", "Vertex AI API is off", reason="SERVICE_DISABLED"), "NoPermission"),
        (google(403, "PERMISSION_DENIED", "Billing is off", reason="BILLING_DISABLED"), "NoQuota"),
        (google(400, "FAILED_PRECONDITION", "User location is not supported for the API use."), "NoPermission"),
        (google(400, "INVALID_ARGUMENT", "Unknown name"), "RequestRefused"),
        (google(404, "NOT_FOUND", "models/gemini-9 is not found for API version v1beta"), "NotServed"),
        (google(404, "NOT_FOUND", "Publisher Model `projects/p/models/gemini-9` was not found"), "NotServed"),
        (google(503, "UNAVAILABLE", "The model is overloaded."), "Overloaded"),
        ([google(429, "RESOURCE_EXHAUSTED", "slow")], "RateLimited"),
    ],
)
def test_a_refusal_becomes_its_kind(body: Any, expected: str) -> None:
    error = refusal(gemini_generate, (body[0] if isinstance(body, list) else body)["error"]["code"], body)

    assert error.kind == expected
    assert error.provider == "somebody"


def test_the_delay_that_google_names_is_kept() -> None:
    error = refusal(gemini_generate, 429, google(429, "RESOURCE_EXHAUSTED", "slow", retryDelay="34s"))

    assert error.retry_after_s == 34


def test_a_quota_of_the_day_is_no_rate() -> None:
    quota = google(429, "RESOURCE_EXHAUSTED", "over", violations=[{"quotaId": "GenerateRequestsPerDayPerProject"}])

    assert refusal(gemini_generate, 429, quota).kind == "NoQuota"


def test_an_unknown_model_is_named() -> None:
    error = refusal(gemini_generate, 404, google(404, "NOT_FOUND", "models/gemini-9 is not found for API version v1"))

    assert isinstance(error, NotServed)
    assert "gemini-9" in error.message


def test_an_address_without_its_version_is_corrected() -> None:
    error = refusal(gemini_generate, 404, b"<html>Not Found</html>")

    assert isinstance(error, WrongAddress)
    assert error.supposed == "https://api.example.com/v1beta"


HOST = "https://generativelanguage.googleapis.com/v1beta"
VERTEX = "https://{}-aiplatform.googleapis.com"
STREAM = ":streamGenerateContent?alt=sse"


@pytest.mark.parametrize(
    ("at", "model", "url"),
    [
        (endpoint(HOST), "gemini-x", f"{HOST}/models/gemini-x"),
        (endpoint(HOST), "models/gemini-x", f"{HOST}/models/gemini-x"),
        (endpoint(HOST), "tunedModels/mine 1", f"{HOST}/tunedModels/mine%201"),
        (
            endpoint(VERTEX.format("europe-west4"), "vertex_path", project="p", location="europe-west4"),
            "gemini-x",
            f"{VERTEX.format('europe-west4')}/v1/projects/p/locations/europe-west4/publishers/google/models/gemini-x",
        ),
        (
            endpoint(VERTEX.format("global"), "vertex_path", project="p", location="global"),
            "publishers/google/models/gemini-x",
            "https://aiplatform.googleapis.com/v1/projects/p/locations/global/publishers/google/models/gemini-x",
        ),
        (
            endpoint(VERTEX.format("eu"), "vertex_path", project="p", location="eu"),
            "gemini-x",
            "https://aiplatform.eu.rep.googleapis.com/v1/projects/p/locations/eu/publishers/google/models/gemini-x",
        ),
        (
            endpoint(VERTEX.format("global"), "vertex_path", location="global"),
            "gemini-x",
            "https://aiplatform.googleapis.com/v1/publishers/google/models/gemini-x",
        ),
        (
            endpoint("http://127.0.0.1:9", "vertex_express", project="p"),
            "gemini-x",
            "http://127.0.0.1:9/v1/publishers/google/models/gemini-x",
        ),
    ],
    ids=["plain", "folder", "tuned", "region", "global", "continent", "no project", "express"],
)
def test_a_model_has_its_address(at: Any, model: str, url: str) -> None:
    assert gemini_generate.chat_call(at, model, request()).url == url + STREAM


def test_models_come_page_by_page_and_only_those_that_answer() -> None:
    rows = [
        {
            "name": "models/gemini-x",
            "displayName": "X",
            "inputTokenLimit": 1000,
            "supportedGenerationMethods": ["generateContent"],
        },
        {"name": "models/embedding", "supportedGenerationMethods": ["embedContent"]},
        {"name": None},
    ]

    page = gemini_generate.read_models(json.dumps({"models": rows, "nextPageToken": "n/1"}).encode())
    call = gemini_generate.models_call(endpoint(HOST), page.next_page)

    assert page.models == (ListedModel("gemini-x", "X", 1000),)
    assert call is not None
    assert call.url == f"{HOST}/models?pageSize=1000&pageToken=n%2F1"


def test_vertex_lists_a_publishers_models() -> None:
    call = gemini_generate.models_call(endpoint(VERTEX.format("global"), "vertex_path", location="global"))

    assert call is not None
    assert call.url == "https://aiplatform.googleapis.com/v1beta1/publishers/google/models?pageSize=300"
    assert list(ids(gemini_generate, {"publisherModels": [{"name": "publishers/google/models/x"}]})) == ["x"]


def test_an_empty_list_is_a_list() -> None:
    assert gemini_generate.read_models(b"{}").models == ()


@pytest.mark.parametrize("body", [b"<html>", b"[]", b"", b'{"data": []}', b'{"models": 3}'])
def test_what_is_no_list_of_models_says_so(body: bytes) -> None:
    with pytest.raises(BadShape):
        gemini_generate.read_models(body)


def test_an_error_in_a_list_of_chunks_keeps_its_words() -> None:
    chunks = [
        {"candidates": [{"content": {"parts": [{"text": "Hel"}]}}]},
        {"error": {"code": 503, "message": "The model is overloaded.", "status": "UNAVAILABLE"}},
    ]

    error = failure(events_of(gemini_generate, f"data: {json.dumps(chunks)}\n\n".encode()))

    assert "The model is overloaded" in error.message
