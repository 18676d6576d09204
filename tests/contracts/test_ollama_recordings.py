"""What real Ollama servers said, on this machine and in the cloud, is heard as it was recorded.

The recordings lie beside the checkout and are not part of it: without them these tests are skipped. What is expected is
read from the recording here, by other hands than the parsers'.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from tests.helpers.wire_bytes import WIRE

from hexalogue.adapters.families.base import Endpoint, Failed, Finished, StreamEvent
from hexalogue.adapters.families.registry import family
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.provider import FamilyId
from hexalogue.wire.frames import Frame
from hexalogue.wire.ndjson import NdjsonDecoder
from hexalogue.wire.sse import SseDecoder

RECORDINGS = sorted(path.parent for path in (WIRE / "ollama").glob("*/exchange.json"))
HERE = Endpoint("Ollama", "ollama", "http://127.0.0.1:11434")


@dataclass
class Answer:
    """What an exchange said."""

    text: str = ""
    reasoning: str = ""
    calls: list[tuple[str, Any]] = field(default_factory=list)
    usage: tuple[int, int] | None = None
    reason: str | None = None


def recorded(exchange: dict[str, Any], body: bytes) -> Answer:
    """The answer as it stands in the recording."""
    answer = Answer()
    for value in objects(body):
        if "message" in value:
            take_message(answer, value["message"], "thinking")
            answer.reason = value.get("done_reason", answer.reason)
            if value.get("done"):
                answer.usage = (value["prompt_eval_count"], value["eval_count"])
        for choice in value.get("choices", []):
            take_message(answer, choice.get("message") or choice["delta"], "reasoning")
            answer.reason = choice.get("finish_reason") or answer.reason
        if usage := value.get("usage"):
            answer.usage = (usage["prompt_tokens"], usage["completion_tokens"])
    assert exchange["status"] == 200
    return answer


def objects(body: bytes) -> Iterator[dict[str, Any]]:
    """A whole completion, the events of a stream, or lines."""
    for line in body.decode().splitlines():
        text = line.removeprefix("data:").strip()
        if text.startswith("{"):
            yield json.loads(text)


def take_message(answer: Answer, message: dict[str, Any], thought: str) -> None:
    """A piece of a message, or a whole one."""
    answer.text += message.get("content") or ""
    answer.reasoning += message.get(thought) or ""
    for call in message.get("tool_calls") or []:
        arguments = call["function"]["arguments"]
        decoded = json.loads(arguments) if isinstance(arguments, str) else arguments
        answer.calls.append((call["function"]["name"], decoded))


def heard(family_id: FamilyId, body: bytes) -> list[StreamEvent]:
    """The same through the adapter's pure parts. A whole completion comes as one frame, as `http_chat` hands it on."""
    parser = family(family_id).new_parser(HERE)
    if family_id == "ollama_native":
        lines = NdjsonDecoder()
        frames = [*lines.feed(body), *lines.end()]
    elif body.startswith(b"{"):
        frames = [Frame("", body)]
    else:
        events = SseDecoder()
        frames = [*events.feed(body), *events.end()]
    return [*parser.feed(frames), *parser.end()]


def summed(events: list[StreamEvent]) -> Answer:
    answer = Answer()
    for event in events:
        match event:
            case TextArrived(text):
                answer.text += text
            case ReasoningArrived(text):
                answer.reasoning += text
            case ToolCallArrived(_, name, arguments):
                answer.calls.append((name, arguments))
            case UsageReported(sent, received):
                answer.usage = (sent, received)
            case Finished(reason):
                answer.reason = reason
            case Failed(error):
                raise AssertionError(error.message)
    return answer


@pytest.mark.skipif(not RECORDINGS, reason="the recordings are not beside this checkout (HEXALOGUE_WIRE)")
@pytest.mark.parametrize("folder", RECORDINGS, ids=lambda folder: folder.name)
def test_a_recorded_answer_is_heard_as_it_was(folder: Path) -> None:
    exchange = json.loads((folder / "exchange.json").read_text("utf-8"))
    body = (folder / "response.body").read_bytes()
    family_id: FamilyId = "ollama_native" if urlsplit(exchange["url"]).path == "/api/chat" else "openai_chat"

    assert summed(heard(family_id, body)) == recorded(exchange, body)
