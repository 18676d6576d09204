"""Ollama's API: what is asked, and what its lines mean."""

import json
from collections.abc import Mapping

import pytest

from hexalogue.adapters.families import ollama_native
from hexalogue.adapters.families.base import BadShape, Endpoint, Failed, Finished, ListedModel
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import BadReply, Cut, NotServed, NotSupported, Overloaded, WrongAddress
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
from hexalogue.wire.frames import Frame

HERE = Endpoint(name="Ollama", provider="ollama", base_url="http://127.0.0.1:11434")
QUESTION = Message.of(Role.USER, "Hi")


def sent(request: ChatRequest) -> dict[str, object]:
    body: dict[str, object] = json.loads(ollama_native.chat_call(HERE, "qwen3:8b", request).body)
    return body


def read(*lines: object) -> list[object]:
    parser = ollama_native.new_parser(HERE)
    frames = [Frame("", line if isinstance(line, bytes) else json.dumps(line).encode()) for line in lines]
    return [*(event for frame in frames for event in parser.feed([frame])), *parser.end()]


def said(content: str = "", **more: object) -> dict[str, object]:
    return {"model": "m", "message": {"role": "assistant", "content": content, **more}, "done": False}


DONE = {"done": True, "done_reason": "stop", "prompt_eval_count": 11, "eval_count": 3, "total_duration": 5}


def test_a_question_is_streamed_from_its_own_api() -> None:
    call = ollama_native.chat_call(HERE, "qwen3:8b", ChatRequest((QUESTION,)))

    assert (call.method, call.url) == ("POST", "http://127.0.0.1:11434/api/chat")
    assert json.loads(call.body) == {
        "model": "qwen3:8b",
        "messages": [{"role": "user", "content": "Hi"}],
        "stream": True,
    }


@pytest.mark.parametrize("tail", ["/v1", "/api", "/", "/v1/chat/completions"])
def test_an_address_with_a_path_of_another_api_is_understood(tail: str) -> None:
    endpoint = Endpoint("Ollama", "ollama", f"http://127.0.0.1:11434{tail}")

    assert ollama_native.chat_call(endpoint, "m", ChatRequest((QUESTION,))).url == "http://127.0.0.1:11434/api/chat"


def test_sampling_goes_into_options_by_ollamas_names() -> None:
    sampling = Sampling(0.0, 0.9, 40, 0.05, 1.1, max_tokens=64, seed=7, stop=("END",))

    assert sent(ChatRequest((QUESTION,), sampling))["options"] == {
        "temperature": 0.0,
        "top_p": 0.9,
        "top_k": 40,
        "min_p": 0.05,
        "repeat_penalty": 1.1,
        "num_predict": 64,
        "seed": 7,
        "stop": ["END"],
    }


@pytest.mark.parametrize(("asked", "think"), [("off", False), ("low", "low"), ("high", "high")])
def test_reasoning_is_called_think(asked: str, think: object) -> None:
    assert sent(ChatRequest((QUESTION,), reasoning=asked))["think"] == think


def test_pictures_are_base64_without_a_prefix() -> None:
    message = Message(Role.USER, (TextPart("What is it?"), ImagePart(b"\x89PNG", "image/png")))

    assert sent(ChatRequest((message,)))["messages"] == [
        {"role": "user", "content": "What is it?", "images": ["iVBORw=="]}
    ]


def test_a_file_has_no_place() -> None:
    message = Message(Role.USER, (FilePart(b"%PDF", "application/pdf", "a.pdf"),))

    with pytest.raises(NotSupported, match="files"):
        sent(ChatRequest((message,)))


def test_tools_their_calls_and_their_results_are_told() -> None:
    tool = ToolSpec("weather", "Tells it.", {"type": "object", "properties": {}})
    called = Message(Role.ASSISTANT, (ToolCallPart("a1", "weather", {"city": "Rome"}),))
    result = Message(Role.TOOL, (ToolResultPart("a1", "weather", "sunny"),))

    body = sent(ChatRequest((QUESTION, called, result), tools=(tool,)))

    assert body["tools"] == [
        {
            "type": "function",
            "function": {"name": "weather", "description": "Tells it.", "parameters": dict(tool.parameters)},
        }
    ]
    assert body["messages"] == [
        {"role": "user", "content": "Hi"},
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [{"id": "a1", "function": {"name": "weather", "arguments": {"city": "Rome"}}}],
        },
        {"role": "tool", "content": "sunny", "tool_name": "weather", "tool_call_id": "a1"},
    ]


def test_several_results_become_several_messages() -> None:
    results = Message(Role.TOOL, (ToolResultPart("a", "one", "1"), ToolResultPart("b", "two", "2")))

    assert sent(ChatRequest((QUESTION, results)))["messages"][1:] == [  # type: ignore[index]
        {"role": "tool", "content": "1", "tool_name": "one", "tool_call_id": "a"},
        {"role": "tool", "content": "2", "tool_name": "two", "tool_call_id": "b"},
    ]


def test_thinking_text_usage_and_end_are_told_apart() -> None:
    assert read(said(thinking="Hm."), said("Hel"), said("lo"), DONE) == [
        ReasoningArrived("Hm."),
        TextArrived("Hel"),
        TextArrived("lo"),
        UsageReported(11, 3),
        Finished("stop"),
    ]


def test_think_tags_in_the_content_are_reasoning() -> None:
    assert read(said("<thi"), said("nk>Hm.</think>"), said("Hello"), DONE)[:2] == [
        ReasoningArrived("Hm."),
        TextArrived("Hello"),
    ]


def test_a_tag_that_never_closes_loses_no_word() -> None:
    assert read(said("<th"), DONE)[0] == TextArrived("<th")


def test_a_call_without_an_id_gets_one() -> None:
    calls = [{"function": {"name": "weather", "arguments": {"city": "Rome"}}}, {"id": "x", "function": {"name": "now"}}]

    assert read(said(tool_calls=calls), DONE)[:2] == [
        ToolCallArrived("call-1", "weather", {"city": "Rome"}),
        ToolCallArrived("x", "now", {}),
    ]


def test_arguments_that_came_as_a_string_are_decoded() -> None:
    calls = [{"function": {"name": "weather", "arguments": '{"city": "Rome"}'}}]

    assert read(said(tool_calls=calls), DONE)[0] == ToolCallArrived("call-1", "weather", {"city": "Rome"})


@pytest.mark.parametrize("arguments", ["[1]", "no", 5, ["a"]])
def test_arguments_that_are_no_object_are_a_bad_reply(arguments: object) -> None:
    (failed,) = read(said(tool_calls=[{"function": {"name": "weather", "arguments": arguments}}]), DONE)

    assert isinstance(failed, Failed)
    assert isinstance(failed.error, BadReply)


def test_an_error_in_the_stream_keeps_the_text_before_it() -> None:
    text, failed = read(said("Hel"), {"error": "llama runner process has terminated"})

    assert text == TextArrived("Hel")
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, Overloaded)


def test_a_stream_without_its_done_line_is_cut() -> None:
    text, failed = read(said("Hel"))

    assert text == TextArrived("Hel")
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, Cut)


@pytest.mark.parametrize(
    "line",
    [b"", b"[]", b"7", b"nonsense", b'{"message": 3}', b'{"message": {"content": 5}}', b'{"a":' + b"[" * 100_000],
)
def test_what_cannot_be_read_is_a_bad_reply(line: bytes) -> None:
    (failed,) = read(line)

    assert isinstance(failed, Failed)
    assert isinstance(failed.error, BadReply)


def test_broken_characters_lose_nothing_else() -> None:
    assert read(b'{"message":{"content":"a\xffb"}}', DONE)[0] == TextArrived("a\ufffdb")


def test_a_done_line_without_a_reason_is_a_stop() -> None:
    assert read({"done": True}) == [Finished("stop")]


def test_the_tags_are_the_models() -> None:
    body = json.dumps({"models": [{"name": "qwen3:8b", "model": "qwen3:8b", "size": 5}, {"name": "b"}, {}, 4]}).encode()

    assert ollama_native.read_models(body).models == (ListedModel("qwen3:8b", size_bytes=5), ListedModel("b"))


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"data": []}'])
def test_another_body_is_no_list(body: bytes) -> None:
    with pytest.raises(BadShape):
        ollama_native.read_models(body)


def test_texts_become_vectors_in_their_order() -> None:
    call = ollama_native.embeddings_call(HERE, "nomic-embed-text", ["a", "b"])

    assert call.url == "http://127.0.0.1:11434/api/embed"
    assert json.loads(call.body) == {"model": "nomic-embed-text", "input": ["a", "b"]}
    assert ollama_native.read_embeddings(b'{"embeddings": [[0.5, 1], [2, 3]]}') == ((0.5, 1.0), (2.0, 3.0))


@pytest.mark.parametrize(
    "body", [b"{}", b'{"embeddings": [3]}', b'{"embeddings": [["a"]]}', b'{"embeddings": [[true]]}']
)
def test_vectors_that_are_none_are_refused(body: bytes) -> None:
    with pytest.raises(BadShape):
        ollama_native.read_embeddings(body)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (404, b'{"error": "model \\"x\\" not found, try pulling it first"}', NotServed),
        (403, b"", WrongAddress),
        (503, b'{"error": "server busy, please try again"}', Overloaded),
    ],
)
def test_a_refusal_has_its_kind(status: int, body: bytes, kind: type[Exception]) -> None:
    headers: Mapping[str, str] = {}

    assert isinstance(ollama_native.read_error(HERE, status, headers, body), kind)
