"""Builders for the tests of the families that look like OpenAI's: an endpoint, chunks, and what is heard of them."""

import json
from collections.abc import Iterable

from hexalogue.adapters.families.base import Endpoint, Failed, Finished, Parser, StreamEvent
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.wire.frames import Frame

DONE = Frame("", b"[DONE]")


def endpoint(*quirks: str, base_url: str = "https://api.example.com/v1", models: str = "") -> Endpoint:
    """A provider with these deviations."""
    return Endpoint("Somebody", "somebody", base_url, frozenset(quirks), models)


def frame(value: object, event: str = "") -> Frame:
    """An event with this JSON."""
    return Frame(event, json.dumps(value).encode())


def chunk(reason: str | None = None, /, **delta: object) -> Frame:
    """A usual piece of an answer."""
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    return frame({"id": "x", "object": "chat.completion.chunk", "choices": [choice]})


def heard(parser: Parser, frames: Iterable[Frame]) -> list[StreamEvent]:
    """All events of these frames, fed one by one."""
    events = [event for one in frames for event in parser.feed([one])]
    return events + parser.end()


def text_of(events: Iterable[StreamEvent]) -> str:
    """What was answered."""
    return "".join(event.text for event in events if isinstance(event, TextArrived))


def reasoning_of(events: Iterable[StreamEvent]) -> str:
    """What was thought."""
    return "".join(event.text for event in events if isinstance(event, ReasoningArrived))


def calls_of(events: Iterable[StreamEvent]) -> list[ToolCallArrived]:
    """The tools that were called."""
    return [event for event in events if isinstance(event, ToolCallArrived)]


def usage_of(events: Iterable[StreamEvent]) -> list[UsageReported]:
    """What was counted."""
    return [event for event in events if isinstance(event, UsageReported)]


def end_of(events: list[StreamEvent]) -> str:
    """The finish reason, or the kind of the error. Fails where there is not exactly one end."""
    ends = [event for event in events if isinstance(event, Finished | Failed)]
    assert len(ends) == 1
    return ends[0].reason if isinstance(ends[0], Finished) else ends[0].error.kind
