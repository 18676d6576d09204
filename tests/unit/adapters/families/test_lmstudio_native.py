"""LM Studio's own API: one input, named events."""

import json

import pytest

from hexalogue.adapters.families import lmstudio_native
from hexalogue.adapters.families.base import BadShape, Endpoint, Failed, Finished, ListedModel
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, UsageReported
from hexalogue.domain.errors import BadReply, Cut, NotServed, NotSupported, ProviderError
from hexalogue.domain.messages import (
    ChatRequest,
    FilePart,
    ImagePart,
    Message,
    Role,
    Sampling,
    TextPart,
    ToolResultPart,
    ToolSpec,
)
from hexalogue.wire.frames import Frame

HERE = Endpoint(name="LM Studio", provider="lmstudio-native", base_url="http://127.0.0.1:1234")
QUESTION = Message.of(Role.USER, "Hi")
RESULT = {
    "output": [{"type": "reasoning", "content": "Hm."}, {"type": "message", "content": "Hello"}],
    "stats": {"input_tokens": 9, "total_output_tokens": 4},
}
END = ("chat.end", {"type": "chat.end", "result": RESULT})


def sent(request: ChatRequest) -> dict[str, object]:
    body: dict[str, object] = json.loads(lmstudio_native.chat_call(HERE, "qwen/qwen3-8b", request).body)
    return body


def read(*events: tuple[str, object]) -> list[object]:
    parser = lmstudio_native.new_parser(HERE)
    frames = [Frame(name, value if isinstance(value, bytes) else json.dumps(value).encode()) for name, value in events]
    return [*(event for frame in frames for event in parser.feed([frame])), *parser.end()]


def test_one_question_is_one_text_and_nothing_is_kept_there() -> None:
    call = lmstudio_native.chat_call(HERE, "m", ChatRequest((Message.of(Role.SYSTEM, "Be kind."), QUESTION)))

    assert call.url == "http://127.0.0.1:1234/api/v1/chat"
    assert json.loads(call.body) == {
        "model": "m",
        "input": "Hi",
        "system_prompt": "Be kind.",
        "stream": True,
        "store": False,
    }


def test_earlier_turns_travel_as_a_transcript() -> None:
    turns = (QUESTION, Message.of(Role.ASSISTANT, "Hello"), Message.of(Role.USER, "And now?"))

    said = sent(ChatRequest(turns))["input"]

    assert isinstance(said, str)
    assert said.index("User: Hi") < said.index("Assistant: Hello") < said.index("And now?")
    assert said.endswith("And now?")


def test_a_picture_stands_beside_the_text() -> None:
    message = Message(Role.USER, (TextPart("What is it?"), ImagePart(b"\x89PNG", "image/png")))

    assert sent(ChatRequest((message,)))["input"] == [
        {"type": "message", "content": "What is it?"},
        {"type": "image", "data_url": "data:image/png;base64,iVBORw=="},
    ]


def test_sampling_and_reasoning_have_its_names() -> None:
    body = sent(ChatRequest((QUESTION,), Sampling(0.5, 0.9, 40, 0.05, 1.1, max_tokens=64), reasoning="low"))

    assert {key: body[key] for key in ("temperature", "top_p", "top_k", "min_p", "repeat_penalty")} == {
        "temperature": 0.5,
        "top_p": 0.9,
        "top_k": 40,
        "min_p": 0.05,
        "repeat_penalty": 1.1,
    }
    assert (body["max_output_tokens"], body["reasoning"]) == (64, "low")


@pytest.mark.parametrize(
    "request_",
    [
        ChatRequest((QUESTION,), tools=(ToolSpec("a", "", {}),)),
        ChatRequest((Message(Role.USER, (FilePart(b"", "application/pdf", "a.pdf"),)),)),
        ChatRequest((QUESTION, Message(Role.TOOL, (ToolResultPart("a", "b", "c"),)))),
    ],
    ids=["tools", "file", "tool result"],
)
def test_what_it_has_no_place_for_is_refused(request_: ChatRequest) -> None:
    with pytest.raises(NotSupported):
        sent(request_)


def test_events_become_reasoning_text_usage_and_an_end() -> None:
    events = read(
        ("chat.start", {"type": "chat.start"}),
        ("model_load.progress", {"progress": 0.5}),
        ("reasoning.delta", {"content": "Hm."}),
        ("message.delta", {"content": "Hel"}),
        ("message.delta", {"content": "lo"}),
        END,
    )

    assert events == [
        ReasoningArrived("Hm."),
        TextArrived("Hel"),
        TextArrived("lo"),
        UsageReported(9, 4),
        Finished("stop"),
    ]


def test_events_without_a_name_are_known_by_their_type() -> None:
    events = read(("", {"type": "message.delta", "content": "Hello"}), ("", {"type": "chat.end", "result": RESULT}))

    assert events == [TextArrived("Hello"), UsageReported(9, 4), Finished("stop")]


@pytest.mark.parametrize("name", ["chat.end", ""])
def test_a_whole_answer_is_read_where_no_pieces_came(name: str) -> None:
    whole = RESULT if name == "" else {"result": RESULT}

    assert read((name, whole)) == [
        ReasoningArrived("Hm."),
        TextArrived("Hello"),
        UsageReported(9, 4),
        Finished("stop"),
    ]


@pytest.mark.parametrize("name", ["error", ""])
def test_an_error_ends_the_answer_although_an_end_follows(name: str) -> None:
    error = {"error": {"type": "model_not_found", "message": "Model “x” not found"}}

    text, failed = read(("message.delta", {"content": "Hel"}), (name, error), END)

    assert text == TextArrived("Hel")
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, ProviderError)


def test_calls_of_the_servers_own_tools_are_not_ours() -> None:
    events = read(
        ("tool_call.arguments", {"tool": "search", "arguments": {}}), ("message.delta", {"content": "a"}), END
    )

    assert events[0] == TextArrived("a")


def test_a_stream_without_its_end_is_cut() -> None:
    failed = read(("message.delta", {"content": "Hel"}))[-1]

    assert isinstance(failed, Failed)
    assert isinstance(failed.error, Cut)


@pytest.mark.parametrize("name", ["message.delta", "reasoning.delta", "chat.end", "error", ""])
@pytest.mark.parametrize("data", [b"", b"[", b"3", b'{"content": 3, "result": 4, "error": 5}', b"[" * 100_000])
def test_nothing_that_comes_makes_the_parser_raise(name: str, data: bytes) -> None:
    last = read((name, data))[-1]

    assert isinstance(last, Failed)
    assert isinstance(last.error, BadReply | Cut | ProviderError)


def test_embedders_are_no_chat_models() -> None:
    loaded = {
        "type": "llm",
        "key": "gemma-3",
        "display_name": "Gemma 3",
        "size_bytes": 241,
        "loaded_instances": [{"id": "gemma-3", "config": {"context_length": 4096}}],
        "max_context_length": 32768,
    }
    rows = [loaded, {"type": "embedding", "key": "nomic"}, {"type": "llm", "key": "qwen", "max_context_length": 8192}]

    assert lmstudio_native.read_models(json.dumps({"models": rows}).encode()).models == (
        ListedModel("gemma-3", "Gemma 3", context_tokens=4096, size_bytes=241),
        ListedModel("qwen", context_tokens=8192),
    )


@pytest.mark.parametrize("body", [b"", b"{}", b'{"models": {}}'])
def test_another_body_is_no_list(body: bytes) -> None:
    with pytest.raises(BadShape):
        lmstudio_native.read_models(body)


def test_an_unknown_model_is_not_served() -> None:
    body = b'{"error": {"type": "model_not_found", "message": "Model not found"}}'

    assert isinstance(lmstudio_native.read_error(HERE, 404, {}, body), NotServed)
