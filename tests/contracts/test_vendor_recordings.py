"""Real exchanges of four vendors: what our families make of them, against a plain reading of the same bytes.

The recordings lie outside the project (HEXALOGUE_WIRE, else ../shared/wire beside it) and are never copied into it.
"""

import json
import os
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from hexalogue.adapters.families import anthropic_messages, bedrock_converse, cohere_v2, gemini_generate
from hexalogue.adapters.families.base import Endpoint, Failed, Family, Finished, Parser, StreamEvent
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import NotServed
from hexalogue.domain.messages import (
    ChatRequest,
    Message,
    Role,
    Sampling,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    ToolSpec,
)
from hexalogue.wire.eventstream import EventStreamDecoder
from hexalogue.wire.frames import Decoder, Frame
from hexalogue.wire.sse import SseDecoder

ROOT = Path(__file__).resolve().parents[2]
WIRE = Path(os.environ.get("HEXALOGUE_WIRE") or ROOT.parent / "shared" / "wire")
FAMILIES: Mapping[str, Family] = {
    "anthropic": anthropic_messages,
    "google": gemini_generate,
    "vertex": gemini_generate,
    "cohere": cohere_v2,
    "bedrock": bedrock_converse,
}
# Of other hosts than the vendor's: a cassette in which a second provider was asked as well.
HOSTS = {
    "anthropic": "api.anthropic.com",
    "google": "generativelanguage.googleapis.com",
    "vertex": "aiplatform.googleapis.com",
    "cohere": "api.cohere.com",
    "bedrock": "bedrock-runtime.",
}


@dataclass
class Expected:
    """An answer as a plain reading of the recording gives it."""

    text: str = ""
    reasoning: str = ""
    calls: list[tuple[str | None, str, Any]] = field(default_factory=list)  # id None: the recording has none
    usage: tuple[int, int] | None = None
    reason: str = ""


@dataclass(frozen=True)
class Recording:
    vendor: str
    folder: Path
    exchange: Mapping[str, Any]

    @property
    def body(self) -> bytes:
        return (self.folder / "response.body").read_bytes()

    @property
    def url(self) -> str:
        return str(self.exchange["url"])

    @property
    def is_stream(self) -> bool:
        return "json" not in str(self.exchange["content_type"])


def recordings(*, refused: bool) -> list[Any]:
    """The exchanges of these vendors; one skipped row where there are none."""
    found = []
    for vendor, host in HOSTS.items():
        for path in sorted(WIRE.glob(f"{vendor}/*/exchange.json")):
            recording = Recording(vendor, path.parent, json.loads(path.read_text("utf-8")))
            if host in recording.url and (recording.exchange["status"] >= 400) == refused:
                found.append(pytest.param(recording, id=f"{vendor}/{path.parent.name}"))
    return found or [pytest.param(None, marks=pytest.mark.skip(reason=f"no recordings in {WIRE}"))]


ANSWERS = recordings(refused=False)
REFUSALS = recordings(refused=True)


def endpoint_of(recording: Recording) -> Endpoint:
    base, quirks, variables = recording.url.partition("/v1")[0], frozenset[str](), {}
    if recording.vendor == "google":
        base += "/v1beta"
    elif recording.vendor == "bedrock":
        base = recording.url.partition("/model/")[0]
    elif recording.vendor == "cohere":
        base = recording.url.partition("/v2")[0]
    elif recording.vendor == "vertex":
        quirks = frozenset({"vertex_path"})
        parts = recording.url.split("/")
        variables = {name: parts[parts.index(f"{name}s") + 1] for name in ("project", "location")}
    return Endpoint("The Vendor", "vendor", base, quirks, variables=variables)


def frames_of(recording: Recording, size: int | None = None) -> Iterator[list[Frame]]:
    """The frames of each read of `size` bytes; all at once without one. A reply that is no stream is one frame."""
    body = recording.body
    if not recording.is_stream:
        yield [Frame("", body)]
        return
    decoder: Decoder = EventStreamDecoder() if recording.vendor == "bedrock" else SseDecoder()
    for start in range(0, len(body), size or len(body)):
        yield decoder.feed(body[start : start + (size or len(body))])
    yield decoder.end()


def read(recording: Recording, size: int | None = None) -> list[StreamEvent]:
    parser: Parser = FAMILIES[recording.vendor].new_parser(endpoint_of(recording))
    events = [event for frames in frames_of(recording, size) for event in parser.feed(frames)]
    return events + parser.end()


def summed(events: Sequence[StreamEvent], expected: Expected) -> Expected:
    """What the events say, ids as the recording has them."""
    calls = [event for event in events if isinstance(event, ToolCallArrived)]
    known = [expected.calls[number][0] if number < len(expected.calls) else "?" for number in range(len(calls))]
    usage = [event for event in events if isinstance(event, UsageReported)]
    reasons = [event.reason for event in events if isinstance(event, Finished)]
    return Expected(
        "".join(event.text for event in events if isinstance(event, TextArrived)),
        "".join(event.text for event in events if isinstance(event, ReasoningArrived)),
        [
            (call.id if there else None, call.name, dict(call.arguments))
            for call, there in zip(calls, known, strict=True)
        ],
        (usage[-1].input_tokens, usage[-1].output_tokens) if usage else None,
        "|".join(reasons),
    )


def data_lines(body: bytes) -> Iterator[dict[str, Any]]:
    """The JSON of every `data:` line; in these recordings an event has one."""
    for line in body.split(b"\n"):
        if line.startswith(b"data:"):
            yield json.loads(line[5:])


def messages_of(body: bytes) -> Iterator[tuple[str, dict[str, Any]]]:
    """Type and payload of AWS messages, trusting every length."""
    at = 0
    while at < len(body):
        total, headers = struct.unpack(">II", body[at : at + 8])
        head = body[at + 12 : at + 12 + headers]
        name = head.partition(b":event-type\x07")[2]
        yield name[2 : 2 + name[1]].decode(), json.loads(body[at + 12 + headers : at + total - 4])
        at += total


def plain_anthropic(recording: Recording) -> Expected:
    expected, pieces = Expected(), dict[int, str]()
    sent = received = 0
    for event in data_lines(recording.body):
        delta = event.get("delta", {})
        if event["type"] == "content_block_start" and event["content_block"]["type"] == "tool_use":
            block = event["content_block"]
            pieces[event["index"]] = ""
            expected.calls.append((block["id"], block["name"], event["index"]))
        if delta.get("type") == "input_json_delta" and event["index"] in pieces:
            pieces[event["index"]] += delta["partial_json"]
        expected.text += delta.get("text", "")
        expected.reasoning += delta.get("thinking", "")
        expected.reason = delta.get("stop_reason") or expected.reason
        usage = event.get("usage") or event.get("message", {}).get("usage") or {}
        sent, received = usage.get("input_tokens", sent), usage.get("output_tokens", received)
    expected.calls = [(call, name, json.loads(pieces[index] or "{}")) for call, name, index in expected.calls]
    expected.usage = (sent, received)
    return expected


def plain_gemini(recording: Recording) -> Expected:
    expected = Expected()
    for chunk in data_lines(recording.body):
        candidate = chunk["candidates"][0]
        for part in candidate.get("content", {}).get("parts", []):
            if "functionCall" in part:
                call = part["functionCall"]
                expected.calls.append((call.get("id"), call["name"], call.get("args", {})))
            elif part.get("thought"):
                expected.reasoning += part["text"]
            else:
                expected.text += part.get("text", "")
        expected.reason = candidate.get("finishReason", expected.reason)
        usage = chunk["usageMetadata"]
        expected.usage = (usage["promptTokenCount"], usage.get("candidatesTokenCount", 0))
    return expected


def plain_cohere(recording: Recording) -> Expected:
    reply = json.loads(recording.body)
    content, tokens = reply["message"]["content"], reply["usage"]["tokens"]
    return Expected(
        "".join(block.get("text", "") for block in content),
        "".join(block.get("thinking", "") for block in content),
        [],
        (tokens["input_tokens"], tokens["output_tokens"]),
        reply["finish_reason"],
    )


def plain_bedrock(recording: Recording) -> Expected:
    expected, pieces = Expected(), dict[int, str]()
    for kind, event in messages_of(recording.body):
        delta = event.get("delta", {})
        expected.text += delta.get("text", "")
        expected.reasoning += delta.get("reasoningContent", {}).get("text", "")
        if kind == "contentBlockStart":
            call = event["start"]["toolUse"]
            pieces[event["contentBlockIndex"]] = ""
            expected.calls.append((call["toolUseId"], call["name"], event["contentBlockIndex"]))
        if "toolUse" in delta:
            pieces[event["contentBlockIndex"]] += delta["toolUse"]["input"]
        expected.reason = event.get("stopReason", expected.reason)
        if kind == "metadata":
            expected.usage = (event["usage"]["inputTokens"], event["usage"]["outputTokens"])
    expected.calls = [(call, name, json.loads(pieces[index])) for call, name, index in expected.calls]
    return expected


PLAIN: Mapping[str, Callable[[Recording], Expected]] = {
    "anthropic": plain_anthropic,
    "google": plain_gemini,
    "vertex": plain_gemini,
    "cohere": plain_cohere,
    "bedrock": plain_bedrock,
}


@pytest.mark.parametrize("recording", ANSWERS)
def test_a_recorded_answer_is_read_as_it_was_given(recording: Recording) -> None:
    expected = PLAIN[recording.vendor](recording)

    assert summed(read(recording), expected) == expected


@pytest.mark.parametrize("size", [1, 7, 100, 4096])
@pytest.mark.parametrize("recording", ANSWERS)
def test_a_recorded_answer_is_the_same_in_any_pieces(recording: Recording, size: int) -> None:
    assert read(recording, size) == read(recording)


@pytest.mark.parametrize("recording", ANSWERS)
def test_a_recorded_answer_that_breaks_off_is_no_whole_one(recording: Recording) -> None:
    frames = [frame for batch in frames_of(recording) for frame in batch]
    parser = FAMILIES[recording.vendor].new_parser(endpoint_of(recording))

    events = parser.feed(frames[: len(frames) // 3]) + parser.end()

    assert not any(isinstance(event, Finished) for event in events)
    assert isinstance(events[-1], Failed)
    assert events[-1].error.kind == "Cut"


@pytest.mark.parametrize("recording", REFUSALS)
def test_a_recorded_refusal_of_an_unknown_model_says_so(recording: Recording) -> None:
    status, body = recording.exchange["status"], recording.body

    error = FAMILIES[recording.vendor].read_error(endpoint_of(recording), status, {}, body)

    assert isinstance(error, NotServed)


def asked(recording: Recording) -> ChatRequest:
    """Our request for what the official client asked."""
    sent = recording.exchange["request"]
    system = [Message.of(Role.SYSTEM, part["text"]) for part in sent.get("systemInstruction", {}).get("parts", [])]
    turns = sent.get("contents") or sent["messages"]
    config = sent.get("generationConfig", {})
    tools = [
        ToolSpec(tool["name"], tool["description"], schema_of(tool))
        for group in sent.get("tools", [])
        for tool in group.get("functionDeclarations", [])
    ]
    reasoning = "low" if sent.get("thinking") else None
    sampling = Sampling(temperature=config.get("temperature"))
    return ChatRequest((*system, *map(message_of, turns)), sampling, tuple(tools), reasoning)


def schema_of(tool: Mapping[str, Any]) -> Mapping[str, Any]:
    return dict(tool.get("parameters_json_schema") or tool["parameters"])


def message_of(turn: Mapping[str, Any]) -> Message:
    role = {"user": Role.USER, "model": Role.ASSISTANT, "assistant": Role.ASSISTANT}[turn["role"]]
    parts: list[Any] = []
    content = turn.get("parts") or turn["content"]
    blocks: list[Any] = [{"text": content}] if isinstance(content, str) else content
    for part in blocks:
        if "functionCall" in part:
            call = part["functionCall"]
            parts.append(ToolCallPart(call["id"], call["name"], call["args"]))
        elif "functionResponse" in part:
            role, result = Role.TOOL, part["functionResponse"]
            parts.append(ToolResultPart(result["id"], result["name"], json.dumps(result["response"])))
        elif "text" in part:
            parts.append(TextPart(part["text"]))
    return Message(role, tuple(parts))


def model_of(recording: Recording) -> str:
    sent = recording.exchange["request"]
    return str(sent.get("model") or recording.url.rpartition("/")[2].partition(":")[0])


@pytest.mark.parametrize("recording", [row for row in ANSWERS if row.values[0] and row.values[0].vendor != "bedrock"])
def test_our_request_says_what_the_official_client_says(recording: Recording) -> None:
    call = FAMILIES[recording.vendor].chat_call(endpoint_of(recording), model_of(recording), asked(recording))
    ours, theirs = json.loads(call.body), recording.exchange["request"]

    assert call.url == recording.url.replace("?beta=true", "").replace("/v1beta1/", "/v1/")
    for name in ("model", "systemInstruction"):
        assert ours.get(name) == theirs.get(name)
    key = "contents" if "contents" in theirs else "messages"
    assert without_thoughts(ours[key]) == without_thoughts(theirs[key])


def without_thoughts(value: Any) -> Any:
    """Thoughts and their signatures are not kept; a sole text may stand alone or in a list."""
    match value:
        case dict():
            return {key: without_thoughts(item) for key, item in value.items() if key != "thoughtSignature"}
        case list():
            kept = [item for item in value if not (isinstance(item, dict) and item.get("type") == "thinking")]
            texts = [item["text"] for item in kept if isinstance(item, dict) and set(item) <= {"type", "text"}]
            return texts[0] if len(kept) == 1 and texts else [without_thoughts(item) for item in kept]
        case _:
            return value


@pytest.mark.parametrize("recording", [row for row in ANSWERS if row.values[0] and row.values[0].vendor == "bedrock"])
def test_our_request_goes_where_the_official_client_asks(recording: Recording) -> None:
    model = recording.url.split("/")[-2].replace("%3A", ":")

    call = bedrock_converse.chat_call(endpoint_of(recording), model, ChatRequest((Message.of(Role.USER, "hi"),)))

    assert call.url == recording.url
