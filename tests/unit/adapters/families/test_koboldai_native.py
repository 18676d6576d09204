"""The KoboldAI API: prompts out, raw text in."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.adapters.families import koboldai_native
from hexalogue.adapters.families.base import BadShape, Endpoint, Failed, Finished, ListedModel, StreamEvent
from hexalogue.adapters.families.local_servers import LocalText
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, UsageReported
from hexalogue.domain.errors import BadKey, BadReply, Cut, NotSupported, Overloaded
from hexalogue.domain.messages import ChatRequest, ImagePart, Message, Role, Sampling, TextPart, ToolSpec
from hexalogue.wire.frames import Frame

HERE = Endpoint(name="KoboldCpp", provider="koboldcpp", base_url="http://127.0.0.1:5001")
PLAIN = Endpoint(
    name="KoboldAI", provider="koboldai", base_url="http://127.0.0.1:5000/api", quirks=frozenset({"kobold_plain"})
)
QUESTION = Message.of(Role.USER, "Hi")
PICTURE = Message(Role.USER, (TextPart("What?"), ImagePart(b"\x89PNG", "image/png")))


def sent(endpoint: Endpoint, request: ChatRequest, model: str = "koboldcpp/Qwen2.5-7B") -> dict[str, object]:
    body: dict[str, object] = json.loads(koboldai_native.chat_call(endpoint, model, request).body)
    return body


def read(*values: object, endpoint: Endpoint = HERE) -> list[StreamEvent]:
    parser = koboldai_native.new_parser(endpoint)
    frames = [Frame("message", value if isinstance(value, bytes) else json.dumps(value).encode()) for value in values]
    return [*(event for frame in frames for event in parser.feed([frame])), *parser.end()]


def token(text: str, reason: str | None = None) -> dict[str, object]:
    return {"token": text, "finish_reason": reason}


def text_of(events: list[StreamEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, TextArrived))


def test_a_prompt_in_the_models_markup_is_streamed() -> None:
    call = koboldai_native.chat_call(HERE, "koboldcpp/Qwen2.5-7B", ChatRequest((QUESTION,), Sampling(stop=("END",))))
    body = json.loads(call.body)

    assert call.url == "http://127.0.0.1:5001/api/extra/generate/stream"
    assert body["prompt"] == "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    assert body["stop_sequence"] == ["<|im_end|>", "<|im_start|>", "END"]
    assert (body["trim_stop"], body["max_length"]) == (True, 2048)


def test_koboldai_itself_is_asked_for_a_whole_answer_within_its_bounds() -> None:
    call = koboldai_native.chat_call(PLAIN, "m", ChatRequest((QUESTION,), Sampling(temperature=0, max_tokens=4000)))
    body = json.loads(call.body)

    assert call.url == "http://127.0.0.1:5000/api/v1/generate"
    assert (body["max_length"], body["temperature"], body["top_k"]) == (512, 1.0, 1)
    assert "trim_stop" not in body


def test_sampling_has_its_names() -> None:
    body = sent(HERE, ChatRequest((QUESTION,), Sampling(0.5, 0.9, 40, 0.05, 1.1, max_tokens=64, seed=7)))

    assert {key: body[key] for key in ("temperature", "top_p", "top_k", "min_p", "rep_pen", "sampler_seed")} == {
        "temperature": 0.5,
        "top_p": 0.9,
        "top_k": 40,
        "min_p": 0.05,
        "rep_pen": 1.1,
        "sampler_seed": 7,
    }
    assert body["max_length"] == 64


def test_pictures_are_for_koboldcpp_only() -> None:
    assert sent(HERE, ChatRequest((PICTURE,)))["images"] == ["iVBORw=="]
    with pytest.raises(NotSupported, match="images"):
        sent(PLAIN, ChatRequest((PICTURE,)))


def test_tools_have_no_place() -> None:
    with pytest.raises(NotSupported, match="tools"):
        sent(HERE, ChatRequest((QUESTION,), tools=(ToolSpec("a", "", {}),)))


def test_tokens_become_text_and_the_last_names_the_reason() -> None:
    assert read(token("Hel"), token("lo"), token("", "length")) == [
        TextArrived("Hel"),
        TextArrived("lo"),
        Finished("length"),
    ]


def test_what_stands_after_a_stop_text_is_no_answer() -> None:
    events = read(token("Hello<|im"), token("_end|>\n<|im_start|>user\nMore"), token("", "stop"))

    assert events == [TextArrived("Hello"), Finished("stop")]


def test_the_beginning_of_a_stop_text_that_never_comes_is_text() -> None:
    assert text_of(read(token("a < b <|im"), token("", "stop"))) == "a < b <|im"


def test_think_tags_are_reasoning() -> None:
    assert read(token("<think>Hm.</think>Hello"), token("", "stop"))[:2] == [
        ReasoningArrived("Hm."),
        TextArrived("Hello"),
    ]


def test_where_no_reason_is_ever_named_the_end_of_the_body_is_the_end() -> None:
    assert read({"token": "Hel"}, {"token": "lo"}) == [TextArrived("Hel"), TextArrived("lo"), Finished("stop")]


def test_where_reasons_are_named_a_body_without_one_was_cut() -> None:
    failed = read(token("Hel"), token("lo"))[-1]

    assert isinstance(failed, Failed)
    assert isinstance(failed.error, Cut)


def test_an_empty_body_was_cut() -> None:
    (failed,) = read()

    assert isinstance(failed, Failed)


def test_a_whole_answer_is_cut_at_its_stop_text() -> None:
    whole = {"results": [{"text": " Hello\nUser: more", "prompt_tokens": 5, "completion_tokens": 2}]}

    assert read(whole, endpoint=PLAIN) == [TextArrived(" Hello"), UsageReported(5, 2), Finished("stop")]


@pytest.mark.parametrize(
    "value", [b"", b"nonsense", b"[]", b'{"token": 4}', b'{"results": []}', b'{"results": [{"text": 4}]}']
)
def test_what_cannot_be_read_is_a_bad_reply(value: bytes) -> None:
    (failed,) = read(value)

    assert isinstance(failed, Failed)
    assert isinstance(failed.error, BadReply)


@pytest.mark.parametrize("endpoint", [HERE, PLAIN], ids=["streamed", "whole"])
def test_a_body_that_ends_inside_an_event_was_cut(endpoint: Endpoint) -> None:
    text, failed = read({"token": "Hel"}, b'{"token": "l', endpoint=endpoint)

    assert text == TextArrived("Hel")
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, Cut)


def test_half_an_event_before_another_is_no_cut() -> None:
    failed = read({"token": "Hel"}, b'{"token": "l', {"token": "lo"})[-1]

    assert isinstance(failed, Failed)
    assert isinstance(failed.error, BadReply)


def test_an_error_instead_of_an_answer_is_one() -> None:
    (failed,) = read({"detail": {"msg": "Server is busy; please try again later.", "type": "service_unavailable"}})

    assert isinstance(failed, Failed)
    assert isinstance(failed.error, Overloaded)


@given(st.text("<|im_end>ab\n", max_size=60), st.lists(st.integers(0, 60), max_size=8))
def test_any_cutting_of_the_text_gives_the_same_answer(text: str, cuts: list[int]) -> None:
    stops = ("<|im_end|>", "\nab")

    def answer(pieces: list[str]) -> str:
        reader = LocalText(stops)
        events = [event for piece in pieces for event in reader.feed(piece)]
        return "".join(
            event.text for event in [*events, *reader.end()] if isinstance(event, TextArrived | ReasoningArrived)
        )

    edges = [0, *sorted(cut for cut in cuts if cut <= len(text)), len(text)]
    pieces = [text[start:end] for start, end in pairwise(edges)]
    assert answer(pieces) == answer([text])


@pytest.mark.parametrize(
    ("body", "models"),
    [
        (b'{"result": "koboldcpp/Qwen2.5-7B"}', (ListedModel("koboldcpp/Qwen2.5-7B"),)),
        (b'{"result": "ReadOnly"}', ()),
        (b'{"result": "inactive"}', ()),
        (b'{"data": [{"id": "koboldcpp/a"}, {}]}', (ListedModel("koboldcpp/a"),)),
    ],
)
def test_the_loaded_model_is_the_list(body: bytes, models: tuple[ListedModel, ...]) -> None:
    assert koboldai_native.read_models(body).models == models


@pytest.mark.parametrize("body", [b"", b"{}", b'{"result": 4}', b"<html>"])
def test_another_body_is_no_list(body: bytes) -> None:
    with pytest.raises(BadShape):
        koboldai_native.read_models(body)


def test_a_wrong_password_is_a_bad_key() -> None:
    body = b'{"detail": {"error": "Unauthorized", "msg": "Authentication key is missing or invalid."}}'

    assert isinstance(koboldai_native.read_error(HERE, 401, {}, body), BadKey)
