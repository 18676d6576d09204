"""A refusal becomes its kind, whatever shape the provider gives it; nothing of the key comes along."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.adapters.families.base import Endpoint
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.errors_said import is_error
from hexalogue.domain.errors import AppError, NotServed, ProviderError, WrongAddress

ENDPOINT = Endpoint("Somebody", "somebody", "https://api.example.com/v1")
DATED = {"date": "Sat, 21 Nov 2026 12:00:00 GMT"}
ISO = "2026-11-21T12:00:40Z"


def error_of(status: int, body: object, headers: dict[str, str] | None = None, *, model: str = "") -> AppError:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return classified(ENDPOINT, status, headers or {}, raw, model=model)


def openai(message: str, code: object = None, kind: str = "") -> dict[str, object]:
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, openai("Incorrect API key provided: abc.", "invalid_api_key"), "BadKey"),
        (401, {"detail": "Unauthorized"}, "BadKey"),
        (401, b"Authentication Fails (governor)", "BadKey"),
        (401, b"<html>401 Authorization Required</html>", "BadKey"),
        (400, {"code": "invalid-argument", "error": "Incorrect API key provided: ab***yz"}, "BadKey"),
        (400, [{"error": {"code": 400, "details": [{"reason": "API_KEY_INVALID"}]}}], "BadKey"),
        (498, {"message": "invalid token"}, "BadKey"),
        (400, openai("no key", "ERR_NGROK_3802"), "BadKey"),
        (400, openai("No connected db.", "400", "no_db_connection"), "BadKey"),
        (401, openai("key not allowed to access model", "401", "key_model_access_denied"), "NoPermission"),
        (403, {"error": "missing inference permission"}, "NoPermission"),
        (403, b"Invalid host header", "NoPermission"),
        (400, {"error": {"status": "FAILED", "message": "User location is not supported"}}, "NoPermission"),
        (402, {"error": {"message": "Insufficient Balance"}}, "NoQuota"),
        (429, openai("You exceeded your current quota.", "insufficient_quota"), "NoQuota"),
        (429, {"error": {"code": "1113", "message": "Insufficient balance"}}, "NoQuota"),
        (400, {"code": "Arrearage", "message": "Access denied", "request_id": "x"}, "NoQuota"),
        (400, openai("Your credit balance is too low to access the API."), "NoQuota"),
        (400, openai("Budget has been exceeded! Current cost: 1", "400", "budget_exceeded"), "NoQuota"),
        (412, {"status": "failure", "message": "budget exhausted"}, "NoQuota"),
        (429, {"success": False, "errors": [{"code": 4006, "message": "daily neurons"}], "result": None}, "NoQuota"),
        (401, openai("You have no credits left"), "NoQuota"),
        (429, openai("Rate limit reached", "rate_limit_exceeded"), "RateLimited"),
        (429, {"error": {"status": "RESOURCE_EXHAUSTED", "message": "You exceeded your current quota"}}, "RateLimited"),
        (429, b"", "RateLimited"),
        (429, b"<html>slow down</html>", "RateLimited"),
        (429, openai("No deployments available for selected model, cooldown"), "Overloaded"),
        (503, openai("Loading model", 503, "unavailable_error"), "Starting"),
        (503, {"error": "Model x/y is currently loading", "estimated_time": 20.5}, "Starting"),
        (503, b"<html>busy</html>", "Overloaded"),
        (529, {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}, "Overloaded"),
        (498, openai("flex capacity"), "Overloaded"),
        (400, {"object": "error", "message": "worker", "code": 50001}, "Overloaded"),
        (408, openai("timeout"), "Overloaded"),
        (404, b"", "WrongAddress"),
        (404, {"detail": "Not Found"}, "WrongAddress"),
        (404, openai("File Not Found", 404, "not_found_error"), "WrongAddress"),
        (404, openai("Invalid URL (POST /v1/v1/chat/completions)", None, "invalid_request_error"), "WrongAddress"),
        (405, {"detail": "Method Not Allowed"}, "WrongAddress"),
        (200, b"<!doctype html><title>Sign in</title>", "WrongAddress"),
        (400, b"<html>nginx</html>", "WrongAddress"),
        (200, {"error": "Unexpected endpoint or method. (GET /models)"}, "WrongAddress"),
        (302, b"", "WrongAddress"),
        (301, openai("moved"), "WrongAddress"),
        (404, openai("The model `gpt-x` does not exist", "model_not_found"), "NotServed"),
        (400, {"error": {"message": "Model Not Exist", "type": "invalid_request_error"}}, "NotServed"),
        (400, {"error": {"message": "abc is not a valid model ID", "code": 400}}, "NotServed"),
        (404, {"error": {"message": "No endpoints found for abc.", "code": 404}}, "NotServed"),
        (404, {"error": {"code": "DeploymentNotFound", "message": "The API deployment does not exist."}}, "NotServed"),
        (404, {"error": 'model "x" not found, try pulling it first'}, "NotServed"),
        (500, openai("could not load model: rpc error"), "NotServed"),
        (400, openai("maximum context length is 8192 tokens.", "context_length_exceeded"), "ContextExceeded"),
        (400, openai("request (9 tokens) exceeds the available context size", 400, "exceed_context_size_error"),
         "ContextExceeded"),
        (403, openai("the prompt is too long"), "ContextExceeded"),
        (400, {"object": "error", "message": "too much", "code": 40303}, "ContextExceeded"),
        (400, {"error": {"code": "content_filter", "message": "The response was filtered"}}, "ContentRefused"),
        (403, {"error": {"code": 403, "message": "Your chosen model requires moderation"}}, "ContentRefused"),
        (446, {"error": {"message": "hooks failed"}}, "ContentRefused"),
        (422, {"detail": [{"loc": ["body", "seed"], "msg": "Extra inputs are not permitted", "type": "extra"}]},
         "RequestRefused"),
        (413, openai("Request too large for model `x` on tokens per minute (TPM)", "rate_limit_exceeded"),
         "RequestRefused"),
        (400, openai("model x does not support tools"), "RequestRefused"),
        (400, b"\xff\xfe", "RequestRefused"),
        (501, openai("This server does not support embeddings", 501, "not_supported_error"), "RequestRefused"),
        (200, openai("boom"), "Overloaded"),
        (200, openai("Service gone", 503, "server_error"), "Overloaded"),
        (200, openai("bad arguments", 400, "invalid_request_error"), "RequestRefused"),
    ],
)  # fmt: skip
def test_a_refusal_has_its_kind(status: int, body: object, kind: str) -> None:
    error = error_of(status, body)

    assert error.kind == kind
    assert error.provider == "somebody"


CHECK_IT = "Check its base_url: host, port and path."


@pytest.mark.parametrize(
    ("location", "fix"),
    [
        ("https://there.example/v1/chat/completions", "Use https://there.example/v1 as its base_url."),
        ("https://www.there.example:444/v1/models", "Use https://www.there.example:444/v1 as its base_url."),
        ("https://portal.example/v1/chat/completions", CHECK_IT),
        ("https://there.example/login", CHECK_IT),
        ("/v1/chat/completions/", CHECK_IT),
        ("https://[broken/v1/models", CHECK_IT),
    ],
    ids=["encrypted", "www", "another host", "another path", "no host", "garbage"],
)
def test_a_redirect_within_a_host_names_the_address_that_is_meant(location: str, fix: str) -> None:
    endpoint = replace(ENDPOINT, base_url="http://there.example/v1")

    assert classified(endpoint, 308, {"location": location}, b"").fix == fix


@pytest.mark.parametrize(
    ("headers", "body", "seconds"),
    [
        ({"retry-after": "7"}, {}, 7),
        ({"retry-after-ms": "1500"}, {}, 1.5),
        ({"retry-after": "Sat, 21 Nov 2026 12:00:30 GMT", "date": "Sat, 21 Nov 2026 12:00:00 GMT"}, {}, 30),
        ({"retry-after": "Sat, 21 Nov 2026 12:00:30 GMT"}, {}, None),
        ({"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1m30s"}, {}, 90),
        ({"x-ratelimit-remaining-tokens": "5", "x-ratelimit-reset-tokens": "1m30s"}, {}, None),
        ({}, {"error": {"message": "Please try again in 7.66s. Visit us."}}, 7.66),
        ({"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "12"}, {}, 12),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1795262440000", **DATED}, {}, 40),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1795262440", **DATED}, {}, 40),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1795262440"}, {}, None),
        ({"anthropic-ratelimit-tokens-remaining": "0", "anthropic-ratelimit-tokens-reset": ISO, **DATED}, {}, 40),
        ({"anthropic-ratelimit-tokens-remaining": "0", "anthropic-ratelimit-tokens-reset": "soon", **DATED}, {}, None),
        ({}, {"error": {"status": "RESOURCE_EXHAUSTED", "details": [{"retryDelay": "34s"}]}}, 34),
    ],
)
def test_the_wait_that_was_asked_for_is_found(headers: dict[str, str], body: object, seconds: float | None) -> None:
    assert error_of(429, body, headers).retry_after_s == seconds


def test_googles_daily_quota_is_no_rate_limit() -> None:
    violation = {"quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier"}
    body = {"error": {"status": "RESOURCE_EXHAUSTED", "details": [{"violations": [violation]}]}}

    assert error_of(429, body).kind == "NoQuota"


def test_a_server_that_sleeps_until_it_is_asked_is_starting() -> None:
    endpoint = Endpoint("Somebody", "somebody", "https://x/v1", frozenset({"starts_on_demand"}))

    assert classified(endpoint, 502, {}, b"<html>bad gateway</html>").kind == "Starting"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500])
def test_no_sentence_holds_the_key(status: int) -> None:
    key = "sk-abcdefghijklmnop1234"

    error = error_of(status, openai(f"The key {key} is not good"))

    assert key not in error.message + error.fix + error.detail


def test_a_wrong_key_of_any_form_is_not_repeated() -> None:
    error = error_of(401, openai("Invalid API key provided: letmein", "invalid_api_key"))

    assert "letmein" not in error.message + error.detail


@pytest.mark.parametrize(
    ("base_url", "better"),
    [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1"),
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080"),
        ("https://api.example.com/api/paas/v4", None),
        ("http://127.0.0.1:8080/v1/chat/completions", "http://127.0.0.1:8080/v1"),
    ],
)
def test_a_wrong_address_is_corrected(base_url: str, better: str | None) -> None:
    error = classified(Endpoint("Somebody", "somebody", base_url), 404, {}, b"")

    assert isinstance(error, WrongAddress)
    assert error.supposed == better
    assert error.fix == CHECK_IT  # nobody is sent to a place that has not answered


def test_a_model_that_is_not_there_has_the_name_it_was_asked_by() -> None:
    asked = replace(ENDPOINT, model="a/model:1")

    error = classified(asked, 404, {}, json.dumps(openai("model not found", "model_not_found")).encode())

    assert "“a/model:1”" in error.message
    assert "hexalogue models --provider somebody" in error.fix


@pytest.mark.parametrize("status", [408, 409, 413, 422, 431])
def test_a_page_that_says_why_is_no_wrong_address(status: int) -> None:
    error = error_of(status, b"<html><title>413 Request Entity Too Large</title></html>")

    assert not isinstance(error, WrongAddress)


@pytest.mark.parametrize(
    ("model", "message", "named"),
    [
        ("asked", "The model `other` does not exist", "“asked”"),
        ("", "The model `gpt-x/y:z` does not exist", "“gpt-x/y:z”"),
        ("", "Model Not Exist", "“the one asked for”"),
        ("", "Invalid model name passed in model=a/b:c. Call `/v1/models` to view available models.", "“a/b:c”"),
        ("", "Only x allowed now, your model nobody", "“nobody”"),
        ("", "That model is not there. Call `/v1/models`.", "“the one asked for”"),
    ],
)
def test_a_missing_model_is_named(model: str, message: str, named: str) -> None:
    error = error_of(404, openai(message, "model_not_found"), model=model)

    assert isinstance(error, NotServed)
    assert named in error.message


def test_the_words_behind_a_router_are_said() -> None:
    metadata = {"provider_name": "Upstream", "raw": "x:free is temporarily rate-limited upstream."}
    body = {"error": {"code": 429, "message": "Provider returned error", "metadata": metadata}}

    assert "temporarily rate-limited" in error_of(429, body).message


def test_only_the_first_sentence_of_a_long_text_is_said() -> None:
    error = error_of(400, openai("This is the cause of it all. " + "And more. " * 100))

    assert error.message.endswith("This is the cause of it all.")


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ({"error": {"message": "x"}}, True),
        ({"error": None, "choices": []}, False),
        ({"object": "error", "message": "x"}, True),
        ({"detail": "x"}, True),
        ({"success": False, "errors": []}, True),
        ({"id": "x", "object": "chat.completion.chunk"}, False),
        ({"choices": [{}], "message": "x"}, False),
    ],
)
def test_an_error_under_a_status_of_success_is_seen(value: dict[str, object], *, is_one: bool) -> None:
    assert is_error(value) is is_one


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "message", "code", "detail", "errors", "type", "status", "details", "metadata"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.integers(100, 599), JSON | st.binary(max_size=60), st.dictionaries(st.text(), st.text()))
def test_any_body_has_a_kind(status: int, body: object, headers: dict[str, str]) -> None:
    error = error_of(status, body, headers)

    assert isinstance(error, ProviderError)
    assert error.retry_after_s is None or error.retry_after_s >= 0
    (error.message + error.detail).encode()
