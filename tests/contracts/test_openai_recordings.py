"""Recorded answers of real providers that speak chat completions: exactly what they said comes out, however it is cut.

What is expected is read here from the bodies by other means than the application's: lines and the standard json module.
"""

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from hexalogue.adapters.families import openai_chat
from hexalogue.adapters.families.base import Endpoint, Failed, Finished, StreamEvent
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.wire.frames import Frame
from hexalogue.wire.sse import SseDecoder

WIRE = Path(os.environ.get("HEXALOGUE_WIRE", Path(__file__).resolve().parents[3] / "shared" / "wire"))
PROVIDERS = (*("openai-chat", "groq", "deepseek", "mistral", "zai", "cerebras", "crusoe", "huggingface", "openrouter"),)
ENDPOINT = Endpoint("Somebody", "somebody", "https://api.example.com/v1")


def recordings(*, is_error: bool, is_whole: bool = True) -> list[Any]:
    """One parameter an exchange; one that skips where there are none."""
    folders = sorted(path.parent for name in PROVIDERS for path in (WIRE / name).glob("**/exchange.json"))
    fitting = [folder for folder in folders if (exchange(folder)["status"] >= 400) is is_error]
    fitting = [folder for folder in fitting if is_whole or is_stream(folder)]
    if not fitting:
        return [pytest.param(None, marks=pytest.mark.skip(reason=f"no recordings at {WIRE}"))]
    return [pytest.param(folder, id=folder.name) for folder in fitting]


def exchange(folder: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((folder / "exchange.json").read_text("utf-8"))
    return value


def is_stream(folder: Path) -> bool:
    return "event-stream" in exchange(folder)["content_type"]


def said(events: Iterable[StreamEvent], kind: type[TextArrived | ReasoningArrived]) -> str:
    return "".join(event.text for event in events if isinstance(event, kind))


def frames_of(folder: Path, size: int) -> Iterator[list[Frame]]:
    body = (folder / "response.body").read_bytes()
    if not is_stream(folder):
        yield [Frame("", body)]
        return
    decoder = SseDecoder()
    for start in range(0, len(body), size):
        yield decoder.feed(body[start : start + size])
    yield decoder.end()


def heard(folder: Path, size: int) -> list[StreamEvent]:
    parser = openai_chat.new_parser(ENDPOINT)
    events = [event for frames in frames_of(folder, size) for event in parser.feed(frames)]
    return events + parser.end()


class Expected:
    """What a body says, by plain reading."""

    def __init__(self, folder: Path) -> None:
        body = (folder / "response.body").read_text("utf-8")
        lines = [line[6:] for line in body.split("\n") if line.startswith("data: ")] if is_stream(folder) else [body]
        chunks = [json.loads(line) for line in lines if line != "[DONE]"]
        choices = [choice for chunk in chunks for choice in chunk.get("choices", [])]
        deltas = [choice.get("delta") or choice.get("message") or {} for choice in choices]
        self.error = next((chunk["error"] for chunk in chunks if chunk.get("error")), None)
        self.reason = ([choice["finish_reason"] for choice in choices if choice.get("finish_reason")] or [None])[-1]
        usages = [chunk.get("usage") or chunk.get("x_groq", {}).get("usage") for chunk in chunks]
        usages = [usage for usage in usages if usage]
        self.usage = (usages[-1]["prompt_tokens"], usages[-1]["completion_tokens"]) if usages else None
        self.text = "".join(content for delta in deltas if isinstance(content := delta.get("content"), str))
        self.reasoning = "".join(delta.get("reasoning") or delta.get("reasoning_content") or "" for delta in deltas)
        self._read_parts(
            [part for delta in deltas if isinstance(delta.get("content"), list) for part in delta["content"]]
        )
        if self.text.startswith("<think>"):
            self.reasoning, _, self.text = self.text.removeprefix("<think>").partition("</think>")
        self.calls = self._calls([call for delta in deltas for call in delta.get("tool_calls") or []])

    def _read_parts(self, parts: list[Any]) -> None:
        for part in parts:
            if part["type"] == "thinking":
                self.reasoning += "".join(inner["text"] for inner in part["thinking"])
            else:
                self.text += part["text"]

    @staticmethod
    def _calls(deltas: list[Any]) -> list[tuple[str, str, Any]]:
        calls: dict[int, list[str]] = {}
        for delta in deltas:
            call = calls.setdefault(delta.get("index", 0), ["", "", ""])
            call[0] = call[0] or delta.get("id", "")
            call[1] = call[1] or delta["function"].get("name", "")
            call[2] += delta["function"].get("arguments") or ""
        return [(call[0], call[1], json.loads(call[2])) for call in calls.values()]


@pytest.mark.parametrize("size", [1, 7, 1 << 20], ids=["byte by byte", "seven bytes", "whole"])
@pytest.mark.parametrize("folder", recordings(is_error=False))
def test_a_recorded_answer_is_read_as_it_was_given(folder: Path, size: int) -> None:
    expected = Expected(folder)

    events = heard(folder, size)

    assert said(events, TextArrived) == expected.text
    assert said(events, ReasoningArrived) == expected.reasoning
    calls = [(event.id, event.name, event.arguments) for event in events if isinstance(event, ToolCallArrived)]
    assert calls == expected.calls
    usages = [(event.input_tokens, event.output_tokens) for event in events if isinstance(event, UsageReported)]
    assert usages == ([expected.usage] if expected.usage else [])
    ends = [event for event in events if isinstance(event, Finished | Failed)]
    assert len(ends) == 1
    if expected.error:
        assert isinstance(ends[0], Failed)
        assert expected.error["message"][:40] in ends[0].error.message
    else:
        assert ends == [Finished(expected.reason)]


@pytest.mark.parametrize("folder", recordings(is_error=False, is_whole=False))
def test_a_recorded_stream_that_breaks_off_is_no_answer(folder: Path) -> None:
    expected = Expected(folder)
    parser = openai_chat.new_parser(ENDPOINT)
    body = (folder / "response.body").read_bytes()
    decoder = SseDecoder()

    events = [*parser.feed(decoder.feed(body[: len(body) // 2])), *parser.feed(decoder.end()), *parser.end()]

    assert isinstance(events[-1], Failed)
    assert expected.text.startswith(said(events, TextArrived))
    assert not any(isinstance(event, ToolCallArrived | Finished) for event in events)


@pytest.mark.parametrize("folder", recordings(is_error=True))
def test_a_recorded_refusal_has_its_kind(folder: Path) -> None:
    recorded = exchange(folder)

    error = openai_chat.read_error(ENDPOINT, recorded["status"], {}, (folder / "response.body").read_bytes())

    assert error.kind == {404: "NotServed", 429: "RateLimited"}[recorded["status"]]
