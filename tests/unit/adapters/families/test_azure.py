"""Azure OpenAI: the deployment stands in the address, or in the body of the newer one."""

import json

import pytest
from tests.helpers.openai_answers import DONE, chunk, end_of, frame, heard, text_of

from hexalogue.adapters.families import azure_openai
from hexalogue.adapters.families.base import Endpoint, Family
from hexalogue.domain.errors import WrongAddress
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling

FAMILY: Family = azure_openai
HI = ChatRequest((Message.of(Role.USER, "Hi"),), Sampling(max_tokens=5))
DATED = "https://me.openai.azure.com/openai/deployments/my%20gpt/chat/completions?api-version="


def where(base_url: str, **variables: str) -> Endpoint:
    return Endpoint("Azure", "azure", base_url, frozenset({"max_completion_tokens"}), variables=variables)


@pytest.mark.parametrize(
    ("endpoint", "url"),
    [
        (where("https://me.openai.azure.com"), f"{DATED}2024-10-21"),
        (where("https://me.openai.azure.com/openai"), f"{DATED}2024-10-21"),
        (where("https://me.openai.azure.com", api_version="2025-01-01"), f"{DATED}2025-01-01"),
        (where("https://me.openai.azure.com/openai/deployments/x/chat/completions?api-version=2023-05-15"),
         f"{DATED}2023-05-15"),
        (where("https://me.openai.azure.com/openai/v1"), "https://me.openai.azure.com/openai/v1/chat/completions"),
        (where("https://me.openai.azure.com/openai/v1/"), "https://me.openai.azure.com/openai/v1/chat/completions"),
    ],
)  # fmt: skip
def test_the_address_says_which_api_it_is(endpoint: Endpoint, url: str) -> None:
    call = azure_openai.chat_call(endpoint, "my gpt", HI)

    assert (call.method, call.url) == ("POST", url)
    body = json.loads(call.body)
    assert (body["model"], body["max_completion_tokens"], body["stream"]) == ("my gpt", 5, True)


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("https://me.openai.azure.com", "https://me.openai.azure.com/openai/models?api-version=2024-10-21"),
        ("https://me.openai.azure.com/openai/v1", "https://me.openai.azure.com/openai/v1/models"),
    ],
)
def test_models_are_listed(base_url: str, url: str) -> None:
    call = azure_openai.models_call(where(base_url))

    assert call is not None
    assert call.url == url


def test_models_that_cannot_chat_are_left_out() -> None:
    listed = [
        {"id": "a", "capabilities": {"chat_completion": True}},
        {"id": "b", "capabilities": {"chat_completion": False}},
    ]

    page = azure_openai.read_models(json.dumps({"data": listed}).encode())

    assert [model.id for model in page.models] == ["a"]


def test_what_the_filters_found_is_no_part_of_the_answer() -> None:
    found = {"hate": {"filtered": False, "severity": "safe"}}
    first = frame({"choices": [], "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": found}]})
    late = frame(
        {
            "choices": [
                {"index": 0, "content_filter_results": found, "content_filter_offsets": {}, "finish_reason": None}
            ]
        }
    )

    events = heard(azure_openai.new_parser(where("https://x")), [first, chunk(content="Hi"), late, chunk("stop"), DONE])

    assert (text_of(events), end_of(events)) == ("Hi", "stop")


def test_a_filtered_answer_says_so_in_azures_words() -> None:
    events = heard(azure_openai.new_parser(where("https://x")), [chunk(content="a"), chunk("content_filter"), DONE])

    assert end_of(events) == "content_filter"


@pytest.mark.parametrize(
    ("status", "error", "kind"),
    [
        (401, {"code": "401", "message": "Access denied due to invalid subscription key."}, "BadKey"),
        (404, {"code": "DeploymentNotFound", "message": "The API deployment does not exist."}, "NotServed"),
        (404, {"code": "404", "message": "Resource not found"}, "WrongAddress"),
        (400, {"code": "content_filter", "message": "filtered", "innererror": {"code": "ResponsibleAIPolicyViolation"}},
         "ContentRefused"),
        (429, {"code": "429", "message": "Requests have exceeded call rate limit."}, "RateLimited"),
    ],
)  # fmt: skip
def test_refusals_have_their_kind(status: int, error: dict[str, object], kind: str) -> None:
    body = json.dumps({"error": error}).encode()

    assert azure_openai.read_error(where("https://x"), status, {}, body).kind == kind


@pytest.mark.parametrize(
    ("base_url", "better"),
    [
        ("https://me.openai.azure.com", "https://me.openai.azure.com/openai/v1"),
        ("https://me.openai.azure.com/v1", "https://me.openai.azure.com/openai/v1"),
        ("https://me.openai.azure.com/openai/v1", None),
    ],
)
def test_a_wrong_address_is_corrected_to_the_newer_one(base_url: str, better: str | None) -> None:
    error = azure_openai.read_error(where(base_url), 404, {}, b"")

    assert isinstance(error, WrongAddress)
    assert (error.supposed, error.provider) == (better, "azure")
