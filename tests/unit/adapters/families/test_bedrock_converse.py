"""Bedrock's Converse API: what its messages and whole replies are read as, its exceptions and its lists."""

import json
from typing import Any

import pytest
from tests.helpers.vendor_answers import aws, endpoint, events_of, failure, refusal, request

from hexalogue.adapters.families import bedrock_converse
from hexalogue.adapters.families.base import BadShape, Finished
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.wire.frames import Frame

Message = tuple[str, dict[str, Any]]
START: Message = ("messageStart", {"role": "assistant", "p": "abc"})
USED: Message = ("metadata", {"usage": {"inputTokens": 9, "outputTokens": 4, "totalTokens": 13}, "metrics": {}})


def piece(index: int, **delta: object) -> Message:
    return "contentBlockDelta", {"contentBlockIndex": index, "delta": delta, "p": "abc"}


def text(words: object) -> Message:
    return piece(0, text=words)


def called(index: int, name: object = "weather") -> Message:
    return "contentBlockStart", {"contentBlockIndex": index, "start": {"toolUse": {"toolUseId": "t1", "name": name}}}


def closed(index: int) -> Message:
    return "contentBlockStop", {"contentBlockIndex": index}


def over(reason: str = "end_turn") -> Message:
    return "messageStop", {"stopReason": reason}


def read(*events: Message) -> list[Any]:
    return events_of(bedrock_converse, aws(*events))


def test_text_reasoning_the_reason_and_usage_come_as_they_are_sent() -> None:
    events = read(
        START,
        piece(0, reasoningContent={"text": "Hm."}),
        piece(0, reasoningContent={"signature": "abc"}),
        closed(0),
        piece(1, text="Yes"),
        closed(1),
        over(),
        USED,
    )

    assert events == [ReasoningArrived("Hm."), TextArrived("Yes"), Finished("end_turn"), UsageReported(9, 4)]


def test_a_tool_call_comes_once_and_whole() -> None:
    events = read(
        called(1),
        piece(1, toolUse={"input": '{"city": "Os'}),
        piece(1, toolUse={"input": 'lo"}'}),
        closed(1),
        over("tool_use"),
    )

    assert events == [ToolCallArrived("t1", "weather", {"city": "Oslo"}), Finished("tool_use")]


def test_a_call_without_arguments_has_an_empty_object() -> None:
    assert read(called(0), closed(0), over("tool_use"))[0] == ToolCallArrived("t1", "weather", {})


@pytest.mark.parametrize(
    "events",
    [
        [called(0), piece(0, toolUse={"input": "[1]"}), closed(0)],
        [called(0, name=None)],
        [called(0), piece(0, toolUse={"input": 5})],
        [text(["no text"])],
        [("contentBlockDelta", {"delta": "no delta"})],
    ],
)
def test_what_cannot_be_read_is_a_bad_reply(events: list[Message]) -> None:
    assert failure(read(*events, over())).kind == "BadReply"


@pytest.mark.parametrize(
    ("exception", "expected"),
    [
        ("throttlingException", "RateLimited"),
        ("modelStreamErrorException", "Overloaded"),
        ("internalServerException", "Overloaded"),
        ("serviceUnavailableException", "Overloaded"),
        ("validationException", "RequestRefused"),
        ("accessDeniedException", "NoPermission"),
        ("serviceQuotaExceededException", "NoQuota"),
        ("brandNewException", "Overloaded"),
    ],
)
def test_an_exception_within_the_stream_ends_it(exception: str, expected: str) -> None:
    events = read(text("Half"), (f"!{exception}", {"message": "It happened"}), text("lost"), over())

    assert events[0] == TextArrived("Half")
    assert len(events) == 2
    assert failure(events).kind == expected


def test_an_exception_without_words_is_one_too() -> None:
    parser = bedrock_converse.new_parser(endpoint())

    assert failure(parser.feed([Frame("exception:", b"")])).kind == "Overloaded"


def test_a_stream_that_breaks_off_keeps_its_text_and_is_cut() -> None:
    events = read(START, text("Half"))

    assert events[0] == TextArrived("Half")
    assert failure(events).kind == "Cut"


def test_an_end_without_usage_is_an_end() -> None:
    assert read(text("a"), over("max_tokens")) == [TextArrived("a"), Finished("max_tokens")]


def test_unknown_events_and_fields_are_passed_over() -> None:
    strange = ("contentBlockStart", {"contentBlockIndex": 0, "start": {"image": {"format": "png"}}})

    events = read(("weatherReport", {"delta": 3}), strange, piece(0, citation={"title": "x"}), text("a"), over())

    assert events == [TextArrived("a"), Finished("end_turn")]


def test_any_cutting_of_the_bytes_gives_the_same_answer() -> None:
    body = aws(START, text("grüße 你好 😀"), called(1), closed(1), over(), USED)

    whole = events_of(bedrock_converse, body)
    assert all(events_of(bedrock_converse, body, size) == whole for size in (1, 2, 3, 9))


def test_a_whole_reply_is_read() -> None:
    blocks = [
        {"reasoningContent": {"reasoningText": {"text": "Hm.", "signature": "abc"}}},
        {"text": "Yes"},
        {"toolUse": {"toolUseId": "t1", "name": "weather", "input": {"city": "Oslo"}}},
    ]
    usage = {"inputTokens": 9, "outputTokens": 4}
    reply = {"output": {"message": {"content": blocks}}, "stopReason": "tool_use", "usage": usage}
    parser = bedrock_converse.new_parser(endpoint())

    assert [*parser.feed([Frame("", json.dumps(reply).encode())]), *parser.end()] == [
        ReasoningArrived("Hm."),
        TextArrived("Yes"),
        ToolCallArrived("t1", "weather", {"city": "Oslo"}),
        UsageReported(9, 4),
        Finished("tool_use"),
    ]


@pytest.mark.parametrize("body", [b'{"message": "no"}', b"<html>", b"[]", b"{}", b""])
def test_another_reply_is_never_an_empty_answer(body: bytes) -> None:
    parser = bedrock_converse.new_parser(endpoint())

    assert failure([*parser.feed([Frame("", body)]), *parser.end()]).kind in ("Overloaded", "BadReply", "Cut")


@pytest.mark.parametrize(
    ("status", "exception", "message", "expected"),
    [
        (400, "ValidationException:http://x/", "The provided model identifier is invalid.", "NotServed"),
        (400, "", "Invocation of model ID x with on-demand throughput isn't supported.", "NotServed"),
        (400, "ValidationException", "Malformed input request", "RequestRefused"),
        (400, "ValidationException", "Input is too long for requested model.", "ContextExceeded"),
        (403, "UnrecognizedClientException", "The security token included in the request is invalid.", "BadKey"),
        (403, "", "Authentication failed: Please make sure your API Key is valid.", "BadKey"),
        (403, "ExpiredTokenException", "The security token included in the request is expired", "BadKey"),
        (403, "AccessDeniedException", "You don't have access to the model with the specified ID.", "NoPermission"),
        (404, "ResourceNotFoundException", "Could not find it", "NotServed"),
        (400, "ServiceQuotaExceededException", "Your request exceeds the service quota", "NoQuota"),
        (408, "ModelTimeoutException", "too slow", "Overloaded"),
        (424, "ModelErrorException", "failed", "Overloaded"),
        (429, "ThrottlingException", "Too many requests", "RateLimited"),
        (503, "ServiceUnavailableException", "busy", "Overloaded"),
    ],
)
def test_a_refusal_becomes_its_kind(status: int, exception: str, message: str, expected: str) -> None:
    error = refusal(bedrock_converse, status, {"message": message}, {"x-amzn-errortype": exception})

    assert error.kind == expected
    assert error.provider == "somebody"


def test_a_signature_of_another_time_is_a_fault_of_the_clock() -> None:
    error = refusal(bedrock_converse, 403, {"message": "Signature expired: 20261121 is now earlier than 20261122"})

    assert error.kind == "RequestRefused"
    assert "clock" in error.fix


@pytest.mark.parametrize(
    ("model", "quoted"),
    [
        ("us.amazon.nova-micro-v1:0", "us.amazon.nova-micro-v1%3A0"),
        (
            "arn:aws:bedrock:us-east-1:1:inference-profile/x",
            "arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Ainference-profile%2Fx",
        ),
    ],
)
def test_a_model_stands_quoted_in_the_address(model: str, quoted: str) -> None:
    at = endpoint("https://bedrock-runtime.us-east-1.amazonaws.com")

    call = bedrock_converse.chat_call(at, model, request())

    assert call.url == f"https://bedrock-runtime.us-east-1.amazonaws.com/model/{quoted}/converse-stream"


@pytest.mark.parametrize(
    ("base", "page", "url"),
    [
        (
            "bedrock-runtime.eu-west-1.amazonaws.com",
            "",
            "bedrock.eu-west-1.amazonaws.com/foundation-models?byOutputModality=TEXT",
        ),
        ("127.0.0.1:9", "", "127.0.0.1:9/foundation-models?byOutputModality=TEXT"),
        ("127.0.0.1:9", "profiles:", "127.0.0.1:9/inference-profiles?maxResults=1000"),
        ("127.0.0.1:9", "profiles:a/b", "127.0.0.1:9/inference-profiles?maxResults=1000&nextToken=a%2Fb"),
    ],
)
def test_lists_are_at_the_control_plane(base: str, page: str, url: str) -> None:
    call = bedrock_converse.models_call(endpoint(f"https://{base}"), page)

    assert call is not None
    assert call.url == f"https://{url}"


def test_models_that_can_be_called_are_followed_by_the_profiles_of_the_others() -> None:
    rows = [
        {"modelId": "a", "modelName": "A", "outputModalities": ["TEXT"], "inferenceTypesSupported": ["ON_DEMAND"]},
        {"modelId": "b", "inferenceTypesSupported": ["INFERENCE_PROFILE"]},
        {"modelId": "c", "outputModalities": ["IMAGE"]},
        {"modelId": "d", "responseStreamingSupported": False},
        {"modelId": "e"},
        {"modelId": 5},
    ]
    profiles = [{"inferenceProfileId": "us.b", "status": "ACTIVE"}, {"inferenceProfileId": "x", "status": "OFF"}]

    first = bedrock_converse.read_models(json.dumps({"modelSummaries": rows}).encode())
    second = bedrock_converse.read_models(
        json.dumps({"inferenceProfileSummaries": profiles, "nextToken": "n"}).encode()
    )

    assert ([model.id for model in first.models], first.next_page) == (["a", "e"], "profiles:")
    assert ([model.id for model in second.models], second.next_page) == (["us.b"], "profiles:n")


@pytest.mark.parametrize("body", [b"<html>", b"[]", b"", b"{}", b'{"modelSummaries": 3}'])
def test_what_is_no_list_of_models_says_so(body: bytes) -> None:
    with pytest.raises(BadShape):
        bedrock_converse.read_models(body)
