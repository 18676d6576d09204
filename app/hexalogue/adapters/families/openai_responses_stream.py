"""Reads the named events of a response, or one whole response.

Nearly every event is a piece of text, read by a typed struct. Tool calls are told when their item is done. What never
came in pieces is taken from the whole response that ends the stream: some servers send no pieces at all.

Source: OpenAI API reference, "Responses: streaming events", read 2026-11-21.
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
from hexalogue.domain.errors import AppError, BadReply, Cut
from hexalogue.wire.frames import Frame

_DONE: Final = b"[DONE]"
_TEXT: Final = frozenset({"response.output_text.delta", "response.refusal.delta"})
# The last two: older servers of gpt-oss.
_REASONING: Final = frozenset(
    {
        "response.reasoning_summary_text.delta",
        "response.reasoning_text.delta",
        "response.reasoning_summary.delta",
        "response.reasoning.delta",
    }
)
_ENDS: Final = frozenset({"response.completed", "response.incomplete", "response.done", "response.cancelled"})


class _Piece(msgspec.Struct, gc=False):
    type: str
    delta: str


_decode = msgspec.json.Decoder(_Piece).decode


class ResponseStream:
    """A `Parser` for one answer."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._said = Pieces()
        self._open: dict[str, dict[str, object]] = {}  # calls whose item is not done, by its id or place
        self._told: set[str] = set()  # calls that were told, by their call_id
        self._has_text = False
        self._has_reasoning = False
        self._is_over = False

    def feed(self, frames: Sequence[Frame]) -> list[StreamEvent]:
        """See `Parser.feed`."""
        for frame in frames:
            if self._is_over:
                break
            if not self._was_usual(frame[1]):
                self._take(frame)
        return self._said.given()

    def end(self) -> list[StreamEvent]:
        """See `Parser.end`."""
        if not self._is_over:
            self._fail(Cut(f"The answer of {self._endpoint.name}"))
        return self._said.given()

    def _was_usual(self, data: bytes) -> bool:
        """Read an event that is a piece of text or reasoning. False when it has to be read patiently."""
        try:
            piece = _decode(data)
        except (ValueError, RecursionError):
            return False
        if piece.type in _TEXT:
            self._text(piece.delta)
            return True
        if piece.type in _REASONING:
            self._reasoning(piece.delta)
            return True
        return False

    def _take(self, frame: Frame) -> None:
        """Read any event."""
        data = frame.data.strip()
        if not data:
            return
        if data == _DONE:
            self._end_mark()
            return
        try:
            value = read.decoded(data)
        except read.NotJson as fault:
            self._misread(frame, fault)
            return
        for item in read.items(value):
            if not self._is_over:
                event = read.mapping(item)
                self._take_event(read.text(event.get("type")) or frame.event, event)

    def _take_event(self, kind: str, event: Mapping[str, object]) -> None:
        if kind in _TEXT:
            self._text(read.word(event.get("delta")))
        elif kind in _REASONING:
            self._reasoning(read.word(event.get("delta")))
        elif kind.startswith("response.reasoning."):  # Perplexity: a thought with every step
            self._reasoning(read.text(event.get("thought")))
        elif kind.startswith("response.function_call_arguments."):
            self._arguments(kind.rpartition(".")[2], event)
        elif kind in ("response.output_item.added", "response.output_item.done"):
            self._item(event, is_done=kind.endswith("done"))
        else:
            self._ending(kind, event)

    def _ending(self, kind: str, event: Mapping[str, object]) -> None:
        is_whole = event.get("object") == "response" or ("output" in event and "status" in event)
        response = read.mapping(event.get("response")) or event
        is_end = kind in _ENDS or is_whole
        if kind == "response.failed" or (is_end and response.get("status") == "failed"):
            self._fail(classified_value(self._endpoint, {"error": response.get("error") or "the response failed"}))
        elif is_end:
            self._completed(response, kind)
        elif kind == "error" or (not kind.startswith("response.") and is_error(event)):
            self._fail(classified_value(self._endpoint, event))

    def _text(self, text: str) -> None:
        self._has_text = self._has_text or bool(text)
        self._said.content(text)

    def _reasoning(self, text: str) -> None:
        self._has_reasoning = self._has_reasoning or bool(text)
        self._said.reasoning(text)

    def _arguments(self, step: str, event: Mapping[str, object]) -> None:
        """Pieces count until the whole arguments come."""
        call = self._open.setdefault(_key(event), {})
        if step == "delta":
            call["arguments"] = f"{call.get('arguments') or ''}{read.text(event.get('delta'))}"
        elif step == "done":
            call["arguments"] = event.get("arguments") or call.get("arguments")
            call["name"] = event.get("name") or call.get("name")

    def _item(self, event: Mapping[str, object], *, is_done: bool) -> None:
        item = read.mapping(event.get("item"))
        if item.get("type") != "function_call":
            return
        key = _key({"item_id": item.get("id"), **event})
        call = self._open.setdefault(key, {})
        call |= {name: value for name, value in item.items() if value or name not in call}
        if is_done:
            self._tell(self._open.pop(key))

    def _tell(self, call: Mapping[str, object]) -> None:
        call_id = read.word(call.get("call_id")) or read.word(call.get("id"))
        if call_id and call_id in self._told:
            return
        self._told.add(call_id)
        calls = ToolCalls()
        try:
            calls.take([{"id": call_id or f"call-{len(self._told)}", "function": dict(call)}])
            for whole in calls.closed():
                self._said.add(whole)
        except BadCall as fault:
            self._fail(self._bad_reply(str(fault)))

    def _completed(self, response: Mapping[str, object], kind: str) -> None:
        """The whole response: what never came in pieces is in it."""
        for place, item in enumerate(read.items(response.get("output"))):
            self._missed(place, read.mapping(item))
        self._tell_open()
        usage = read.mapping(response.get("usage"))
        sent, received = read.count(usage.get("input_tokens")), read.count(usage.get("output_tokens"))
        why = read.text(read.at(response, "incomplete_details", "reason"))
        reason = why or read.text(response.get("status")) or kind.rpartition(".")[2] or "stop"
        has_usage = sent is not None or received is not None
        self._finish(reason, UsageReported(sent or 0, received or 0) if has_usage else None)

    def _missed(self, place: int, item: Mapping[str, object]) -> None:
        kind = item.get("type")
        if kind == "function_call" and not self._is_over:
            for key in (_key({"output_index": place}), _key({"item_id": item.get("id")})):
                self._open.pop(key, None)
            self._tell(item)
        elif kind == "reasoning" and not self._has_reasoning:
            for part in [*read.items(item.get("summary")), *read.items(item.get("content"))]:
                self._said.reasoning(read.text(read.at(part, "text")))
        elif kind == "message" and not self._has_text:
            for part in read.items(item.get("content")):
                self._said.content(read.text(read.at(part, "text")) or read.text(read.at(part, "refusal")))

    def _tell_open(self) -> None:
        """Calls whose item was never done. Arguments whose call nobody named belong to one that was told already."""
        for call in list(self._open.values()):
            if call.get("name") or not self._told:
                self._tell(call)

    def _end_mark(self) -> None:
        """`[DONE]` alone: an end, if anything was said before it."""
        if self._has_text or self._told or self._open:
            self._tell_open()
            self._finish("stop", None)
        else:
            self._fail(Cut(f"The answer of {self._endpoint.name}"))

    def _finish(self, reason: str, usage: UsageReported | None) -> None:
        if self._is_over:
            return
        self._said.close()
        self._is_over = True
        if usage is not None:
            self._said.add(usage)
        self._said.add(Finished(reason))

    def _fail(self, error: AppError) -> None:
        if self._is_over:
            return
        self._said.close()
        self._is_over = True
        self._said.add(Failed(error))

    def _misread(self, frame: Frame, fault: read.NotJson) -> None:
        if frame.event == "error":
            self._fail(classified(self._endpoint, 200, {}, frame.data))
        elif fault.is_cut:
            self._fail(Cut(f"The answer of {self._endpoint.name}"))
        elif not frame.event or frame.event.startswith("response."):
            self._fail(self._bad_reply(str(fault)))

    def _bad_reply(self, fault: str) -> BadReply:
        return BadReply(
            self._endpoint.name, "data that cannot be read", wanted="an answer", is_theirs=True, detail=fault
        )


def _key(event: Mapping[str, object]) -> str:
    """Which call an event speaks of: by its place in the output, else by its item's id, which some servers change."""
    place = read.word(event.get("output_index"))
    return f"#{place}" if place else read.word(event.get("item_id"))
