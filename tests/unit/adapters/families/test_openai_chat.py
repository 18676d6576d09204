"""What is asked of chat completions, and what its lists say. Deviations are in test_quirks."""

import base64
import json
from typing import Any

import pytest
from tests.helpers.openai_answers import endpoint

from hexalogue.adapters.families import openai_chat
from hexalogue.adapters.families.base import BadShape, Endpoint, Family, ListedModel
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

FAMILY: Family = openai_chat
HI = ChatRequest((Message.of(Role.USER, "Hi"),))


def body_of(request: ChatRequest, where: Endpoint | None = None) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(openai_chat.chat_call(where or endpoint(), "m", request).body)
    return value


def test_a_question_is_posted_and_streamed() -> None:
    call = openai_chat.chat_call(endpoint(), "gpt-x", HI)

    assert (call.method, call.url) == ("POST", "https://api.example.com/v1/chat/completions")
    assert call.headers == {"content-type": "application/json", "accept": "text/event-stream"}
    assert json.loads(call.body) == {
        "model": "gpt-x",
        "messages": [{"role": "user", "content": "Hi"}],
        "stream": True,
        "stream_options": {"include_usage": True},
    }


@pytest.mark.parametrize(
    "base_url",
    ["https://x/v1", "https://x/v1/", "https://x/v1/chat/completions", "https://x/v1/models", "https://x/v1/responses"],
)
def test_a_pasted_path_does_no_harm(base_url: str) -> None:
    assert openai_chat.chat_call(endpoint(base_url=base_url), "m", HI).url == "https://x/v1/chat/completions"


def test_a_conversation_keeps_its_roles_and_order() -> None:
    roles = (Role.SYSTEM, Role.USER, Role.ASSISTANT, Role.USER)
    request = ChatRequest(tuple(Message.of(role, str(n)) for n, role in enumerate(roles)))

    assert body_of(request)["messages"] == [{"role": role.value, "content": str(n)} for n, role in enumerate(roles)]


def test_pictures_and_documents_go_as_data() -> None:
    parts = (TextPart("See"), ImagePart(b"png", "image/png"), FilePart(b"%PDF", "application/pdf", "a.pdf"))

    (message,) = body_of(ChatRequest((Message(Role.USER, parts),)))["messages"]

    png, pdf = (base64.b64encode(data).decode() for data in (b"png", b"%PDF"))
    assert message["content"] == [
        {"type": "text", "text": "See"},
        {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{png}"}},
        {"type": "file", "file": {"filename": "a.pdf", "file_data": f"data:application/pdf;base64,{pdf}"}},
    ]


def test_a_text_file_goes_as_its_words() -> None:
    parts = (TextPart("Read: "), FilePart(b"one\ntwo", "text/plain", "a.txt"))

    (message,) = body_of(ChatRequest((Message(Role.USER, parts),)))["messages"]

    assert message["content"] == "Read: a.txt:\none\ntwo\n"


def test_tools_their_calls_and_results_are_told() -> None:
    tool = ToolSpec("look", "Looks.", {"type": "object", "properties": {}})
    messages = (
        Message.of(Role.USER, "Look"),
        Message(Role.ASSISTANT, (ToolCallPart("1", "look", {"at": "ä"}),)),
        Message(Role.TOOL, (ToolResultPart("1", "look", "seen"),)),
    )

    body = body_of(ChatRequest(messages, tools=(tool,)))

    assert body["messages"][1:] == [
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [{"id": "1", "type": "function", "function": {"name": "look", "arguments": '{"at":"ä"}'}}],
        },
        {"role": "tool", "tool_call_id": "1", "content": "seen"},
    ]
    function = {"name": "look", "description": "Looks.", "parameters": {"type": "object", "properties": {}}}
    assert body["tools"] == [{"type": "function", "function": function}]


def test_sampling_is_sent_where_it_is_set() -> None:
    sampling = Sampling(temperature=0.5, top_p=0.9, top_k=4, min_p=0.1, max_tokens=7, seed=0, stop=("x",))

    body = body_of(ChatRequest(HI.messages, sampling))

    assert {name: body.get(name) for name in ("temperature", "top_p", "max_tokens", "seed", "stop")} == {
        "temperature": 0.5,
        "top_p": 0.9,
        "max_tokens": 7,
        "seed": 0,
        "stop": ["x"],
    }
    assert not {"top_k", "min_p", "max_completion_tokens"} & body.keys()


def test_half_a_character_of_a_broken_paste_does_not_stop_the_question() -> None:
    (message,) = body_of(ChatRequest((Message.of(Role.USER, "a\ud83d"),)))["messages"]

    assert message["content"] == "a?"


@pytest.mark.parametrize(
    ("models", "url"),
    [
        ("", "https://api.example.com/v1/models"),
        ("/model/list", "https://api.example.com/v1/model/list"),
        ("~/api/models", "https://api.example.com/api/models"),
        ("https://other.example.com/{account}/x", "https://other.example.com/7/x"),
    ],
)
def test_models_are_listed_where_the_row_says(models: str, url: str) -> None:
    where = Endpoint("S", "s", "https://api.example.com/v1", models=models, variables={"account": "7"})

    call = openai_chat.models_call(where)

    assert call is not None
    assert (call.method, call.url) == ("GET", url)


def test_a_provider_without_a_list_is_not_asked_for_one() -> None:
    assert openai_chat.models_call(endpoint(models="-")) is None


@pytest.mark.parametrize(
    ("listed", "model"),
    [
        ({"data": [{"id": "a", "object": "model"}]}, ListedModel("a")),
        ([{"id": "a", "type": "chat", "context_length": 8192}], ListedModel("a", context_tokens=8192)),
        ({"data": [{"id": "v/a", "name": "A", "context_length": 9}]}, ListedModel("v/a", "A", 9)),
        ({"data": [{"id": "a", "max_model_len": 4096}]}, ListedModel("a", context_tokens=4096)),
        ({"data": [{"id": "a", "meta": {"n_ctx_train": 32768, "size": 5}}], "models": [{"name": "a"}]},
         ListedModel("a", "", 32768, 5)),
        ({"models": [{"name": "a"}]}, ListedModel("a", "a")),
        ({"result": [{"id": "uuid", "name": "@cf/a", "task": {"name": "Text Generation"}}]}, ListedModel("@cf/a")),
        (["a"], ListedModel("a")),
        ({"data": [{"id": "o/a", "providers": [{"context_length": 8}, {"context_length": 32}, {"provider": "x"}]}]},
         ListedModel("o/a", context_tokens=32)),
        ({"result": [{"name": "@cf/a", "task": {"name": "Text Generation"},
                      "properties": [{"property_id": "beta", "value": "1"},
                                     {"property_id": "context_window", "value": "7968"}]}]},
         ListedModel("@cf/a", context_tokens=7968)),
    ],
)  # fmt: skip
def test_lists_of_any_shape_are_read(listed: object, model: ListedModel) -> None:
    page = openai_chat.read_models(json.dumps(listed).encode())

    assert page.models == (model,)
    assert page.next_page == ""


def test_models_that_cannot_chat_are_left_out() -> None:
    listed = [{"id": kind, "type": kind} for kind in ("chat", "image", "embedding", "language", "audio")]

    page = openai_chat.read_models(json.dumps(listed).encode())

    assert [model.id for model in page.models] == ["chat", "language"]


def test_a_model_that_is_switched_off_is_left_out() -> None:
    listed = {"data": [{"id": "on", "active": True}, {"id": "off", "active": False}]}

    assert [model.id for model in openai_chat.read_models(json.dumps(listed).encode()).models] == ["on"]


def test_a_long_list_names_its_next_page() -> None:
    row = {"name": "@cf/a", "task": {"name": "Text Generation"}}
    body = json.dumps({"result": [row], "result_info": {"page": 1, "per_page": 1, "total_count": 2}}).encode()

    page = openai_chat.read_models(body).next_page
    call = openai_chat.models_call(endpoint(models="/models/search?per_page=1"), page)

    assert call is not None
    assert call.url == "https://api.example.com/v1/models/search?per_page=1&page=2"


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b'{"data": 5}', b'"a"', b'{"error": {"message": "x"}}'])
def test_what_is_no_list_is_said_so(body: bytes) -> None:
    with pytest.raises(BadShape):
        openai_chat.read_models(body)


def test_texts_become_vectors_in_their_order() -> None:
    call = openai_chat.embeddings_call(endpoint(), "e", ("a", "b"))
    body = {"data": [{"index": 1, "embedding": [3, 4.5]}, {"index": 0, "embedding": [1, 2]}]}

    assert call.url == "https://api.example.com/v1/embeddings"
    assert json.loads(call.body) == {"model": "e", "input": ["a", "b"], "encoding_format": "float"}
    assert openai_chat.read_embeddings(json.dumps(body).encode()) == ((1.0, 2.0), (3.0, 4.5))


@pytest.mark.parametrize(
    "body", [b"no", b"{}", b'{"data": [{"embedding": "AAAA"}]}', b'{"data": [{"embedding": [null]}]}']
)
def test_what_is_no_vector_is_said_so(body: bytes) -> None:
    with pytest.raises(BadShape):
        openai_chat.read_embeddings(body)
