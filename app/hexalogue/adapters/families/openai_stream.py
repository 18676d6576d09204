"""Reads the answer of any server that speaks chat completions: chunks of a stream, or one whole completion.

Nearly every event is one piece of text: a typed struct with the few fields that say so, and nothing else, reads it.
All other events (ends, usage, tool calls, errors, and whatever does not fit the struct) are read again, patiently, as
plain values. The end is told when the stream has said all: at `[DONE]` or at its end, because usage, a second finish
reason and errors come after the first one.

Source: OpenAI API reference, "Streaming", read 2026-11-21; other spellings where they stand.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from hexalogue.adapters.families import json_read as read
from hexalogue.adapters.families.base import Endpoint, Failed, Finished, StreamEvent
from hexalogue.adapters.families.errors_read import classified, classified_value
from hexalogue.adapters.families.errors_said import is_error
from hexalogue.adapters.families.openai_tools import BadCall, ToolCalls
from hexalogue.adapters.families.pieces import Pieces
from hexalogue.domain.chat_events import UsageReported
from hexalogue.domain.errors import AppError, BadReply, Cut, Overloaded
from hexalogue.wire.frames import Frame

_DONE: Final = b"[DONE]"
_REASONING_KEYS: Final = ("reasoning_content", "reasoning", "reasoning_details", "thinking_blocks", "thinking")
_PART_KEYS: Final = ("text", "thinking", "summary", "content")
# Names of events that are the stream itself. Servers send others beside it (progress, pings): those are passed over.
_OWN_EVENTS: Final = frozenset({"", "message", "data", "chunk", "completion", "done"})


class _Delta(msgspec.Struct, gc=False):
    content: str | None = None
    reasoning_content: str | None = None
    reasoning: str | None = None
    reasoning_details: object = None
    thinking_blocks: object = None
    tool_calls: object = None
    function_call: object = None
    refusal: object = None


class _Choice(msgspec.Struct, gc=False):
    delta: _Delta | None = None
    finish_reason: object = None
    index: object = 0
    error: object = None


class _Chunk(msgspec.Struct, gc=False):
    choices: list[_Choice] = msgspec.field(default_factory=list)
    usage: object = None
    error: object = None
    x_groq: object = None


_decode = msgspec.json.Decoder(_Chunk).decode


class ChatStream:
    """A `Parser` for one answer."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._said = Pieces()
        self._calls = ToolCalls()
        self._usage: UsageReported | None = None
        self._reason = ""
        self._has_choice = False
        self._is_whole = False  # a message came that is no piece: nothing has to follow it
        self._is_over = False

    def feed(self, frames: Sequence[Frame]) -> list[StreamEvent]:
        """See `Parser.feed`."""
        for frame in frames:
            if self._is_over:
                break
            if frame[0] or not self._was_usual(frame[1]):
                self._take(frame)
        return self._said.given()

    def end(self) -> list[StreamEvent]:
        """See `Parser.end`."""
        if not self._is_over:
            if self._has_choice and (self._reason or self._is_whole):
                self._finish()
            else:
                self._fail(self._cut())
        return self._said.given()

    def _was_usual(self, data: bytes) -> bool:
        """Read an event that is a piece of text or reasoning and no more. False when it has to be read patiently."""
        try:
            chunk = _decode(data)
        except (ValueError, RecursionError):  # msgspec's errors and UnicodeDecodeError are ValueErrors
            return False
        if len(chunk.choices) != 1 or chunk.usage is not None or chunk.error is not None or chunk.x_groq is not None:
            return False
        choice = chunk.choices[0]
        delta = choice.delta
        if delta is None or choice.finish_reason or choice.index or choice.error is not None or _is_rare(delta):
            return False
        self._has_choice = True
        thought = delta.reasoning_content or delta.reasoning
        if thought:
            self._said.reasoning(thought)
        if delta.content:
            self._said.content(delta.content)
        return True

    def _take(self, frame: Frame) -> None:
        """Read any event."""
        if not frame.data.strip():
            return
        if frame.data.strip() == _DONE:
            self._end_mark()
            return
        try:
            value = read.decoded(frame.data)
        except read.NotJson as fault:
            self._misread(frame, fault)
            return
        if isinstance(value, str | int | float) and frame.event in _OWN_EVENTS:
            self._fail(self._bad_reply("an event that is no JSON object"))
            return
        for item in read.items(value):
            if not self._is_over:
                self._take_object(frame, read.mapping(item))

    def _take_object(self, frame: Frame, value: Mapping[str, object]) -> None:
        is_own = frame.event in _OWN_EVENTS or "choices" in value
        usage = value.get("usage") or read.at(value, "x_groq", "usage")
        if is_own and read.mapping(usage):
            self._count(read.mapping(usage))
        x_groq = value.get("x_groq")
        if frame.event == "error" or (is_own and (is_error(value) or is_error(read.mapping(x_groq)))):
            about = x_groq if not value.get("error") and read.at(x_groq, "error") else value
            self._fail(classified_value(self._endpoint, about))
        elif is_own:
            for choice in read.items(value.get("choices")):
                self._choose(read.mapping(choice))

    def _choose(self, choice: Mapping[str, object]) -> None:
        if self._is_over or read.count(choice.get("index")) not in (None, 0):
            return
        if choice.get("error"):
            self._fail(classified_value(self._endpoint, {"error": choice["error"]}))
            return
        self._has_choice = True
        delta = choice.get("delta")
        if not isinstance(delta, dict):
            self._is_whole = self._is_whole or isinstance(choice.get("message"), dict)
            delta = choice.get("message") or {"content": choice.get("text")}
        self._take_delta(read.mapping(delta))
        reason = read.word(choice.get("finish_reason"))
        if reason == "error":
            self._fail(Overloaded(self._endpoint.name, None))
        elif reason != "null":  # DashScope, older
            self._reason = reason or self._reason

    def _take_delta(self, delta: Mapping[str, object]) -> None:
        thought = next((text for key in _REASONING_KEYS if (text := _text(delta.get(key)))), "")
        self._said.reasoning(thought)
        content = delta.get("content")
        if isinstance(content, list | dict):  # Mistral's reasoning models: parts
            for part in content if isinstance(content, list) else [content]:
                kind = read.text(read.at(part, "type"))
                if kind in ("thinking", "reasoning"):
                    self._said.reasoning(_part_text(part))
                else:
                    self._said.content(_part_text(part))
        else:
            self._said.content(read.word(content))
        self._said.content(read.text(delta.get("refusal")))
        try:
            self._calls.take(delta.get("tool_calls"))
            self._calls.take_function(delta.get("function_call"))
        except BadCall as fault:
            self._fail(self._bad_reply(str(fault)))

    def _count(self, usage: Mapping[str, object]) -> None:
        """The last numbers count: some servers send them with every chunk."""
        sent = read.count(usage.get("prompt_tokens", usage.get("input_tokens")))
        received = read.count(usage.get("completion_tokens", usage.get("output_tokens")))
        if sent is not None or received is not None:
            self._usage = UsageReported(sent or 0, received or 0)

    def _end_mark(self) -> None:
        if self._has_choice:
            self._finish()
        else:  # an end without an answer is none
            self._fail(self._cut())

    def _finish(self) -> None:
        try:
            calls = self._calls.closed()
        except BadCall as fault:
            self._fail(self._bad_reply(str(fault)))
            return
        self._close()
        for call in calls:
            self._said.add(call)
        self._report_usage()
        self._said.add(Finished(self._reason or "stop"))

    def _fail(self, error: AppError) -> None:
        if self._is_over:
            return
        self._close()
        self._report_usage()
        self._said.add(Failed(error))

    def _close(self) -> None:
        self._said.close()
        self._is_over = True

    def _report_usage(self) -> None:
        if self._usage is not None:
            self._said.add(self._usage)

    def _misread(self, frame: Frame, fault: read.NotJson) -> None:
        if frame.event == "error":
            self._fail(classified(self._endpoint, 200, {}, frame.data))
        elif frame.event in _OWN_EVENTS:
            self._fail(self._cut() if fault.is_cut else self._bad_reply(str(fault)))

    def _cut(self) -> Cut:
        return Cut(f"The answer of {self._endpoint.name}")

    def _bad_reply(self, fault: str) -> BadReply:
        return BadReply(
            self._endpoint.name, "data that cannot be read", wanted="an answer", is_theirs=True, detail=fault
        )


def _is_rare(delta: _Delta) -> bool:
    """Whether a delta has more than text and reasoning."""
    if delta.reasoning_details and not (delta.reasoning or delta.reasoning_content):
        return True
    return bool(delta.tool_calls or delta.function_call or delta.refusal or delta.thinking_blocks)


def _text(value: object) -> str:
    """The text of a string, of a part, or of a list of either."""
    return "".join(map(_part_text, value)) if isinstance(value, list) else _part_text(value)


def _part_text(part: object) -> str:
    """One level down and no further: brackets of a server must not fill our stack."""
    if isinstance(part, str):
        return read.text(part)
    if not isinstance(part, dict):
        return ""
    return next((text for key in _PART_KEYS if (text := _inner_text(part.get(key)))), "")


def _inner_text(value: object) -> str:
    if isinstance(value, list):
        return "".join(read.text(item) or read.text(read.at(item, "text")) for item in value)
    return read.text(value)
