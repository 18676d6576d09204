"""What the vendors' families share in reading: a parser that cannot fail, and tool calls that come in pieces."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from hexalogue.adapters.families import json_read
from hexalogue.adapters.families.base import Endpoint, Failed, Finished, StreamEvent
from hexalogue.adapters.families.errors_read import classified
from hexalogue.adapters.families.errors_said import is_error
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import AppError, BadReply, Cut, WrongAddress
from hexalogue.domain.ids import ProviderId
from hexalogue.wire.frames import Frame

# Arguments of all open calls together: far above any tool's, far below what would fill a memory.
MAX_ARGUMENTS_CHARACTERS = 16_000_000

IN_STREAM = 200  # the status of an error that came with a success, and names its own or none

_T = TypeVar("_T")
# Whole escapes, so that the second half of a pair and an escaped backslash are never taken for a lone half.
_ESCAPES = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\."
)


class Misread(Exception):
    """A frame that is not what this API sends. Its text names the part and quotes nothing."""


class BrokenOff(Misread):
    """A frame that is the beginning of one. Where it is the last, the stream ended inside it."""


class AnswerReader:
    """A `Parser` but for `_take`, which reads one frame. Nothing that a server sends makes it raise."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._reason: str | None = None  # why the answer ends, once the stream has said it
        self._is_finished = False
        self._has_failed = False
        self._broken = ""  # the fault of a frame that breaks off: a cut, unless another one follows
        self._used: list[int | None] = [None, None]

    def feed(self, frames: Sequence[Frame]) -> list[StreamEvent]:
        """See `Parser.feed`."""
        events: list[StreamEvent] = []
        for frame in frames:
            if self._broken and not self._is_finished:
                self._fail(self._bad_reply(self._broken), events)
                self._broken = ""
            if self._has_failed:
                break
            if not self._is_finished:
                self._guarded(frame, events)
                continue
            late: list[StreamEvent] = []  # after the end only usage counts, and no fault
            self._guarded(frame, late)
            self._has_failed = False
            events += [event for event in late if isinstance(event, UsageReported)]
        return events

    def end(self) -> list[StreamEvent]:
        """See `Parser.end`."""
        events: list[StreamEvent] = []
        if self._is_finished or self._has_failed:
            return events
        if self._reason is None or self._broken:
            self._fail(self._cut(), events)
            return events
        try:
            self._finish(self._reason, events)
        except Misread as fault:
            self._fail(self._bad_reply(str(fault)), events)
        return events

    def _take(self, frame: Frame, events: list[StreamEvent]) -> None:
        """Read one frame. May raise Misread."""
        raise NotImplementedError

    def _open_calls(self) -> list[ToolCallArrived]:
        """Tool calls that no end was seen of. May raise Misread."""
        return []

    def _finish(self, reason: str, events: list[StreamEvent]) -> None:
        """The answer is complete: what was held back, usage, Finished."""
        events += self._open_calls()
        self._report_usage(events)
        events.append(Finished(reason))
        self._is_finished = True

    def _fail(self, error: AppError, events: list[StreamEvent]) -> None:
        events.append(Failed(blamed(self._endpoint, error)))
        self._has_failed = True

    def _fail_if_error(self, data: bytes, events: list[StreamEvent]) -> None:
        """What is none of the API's own messages may be an error all the same, in any shape. May raise Misread."""
        try:
            value = json_read.decoded(data)
        except json_read.NotJson as error:
            raise Misread(str(error)) from error
        if is_error(json_read.mapping(value)):
            self._fail(classified(self._endpoint, IN_STREAM, {}, data), events)

    def _count(self, sent: object, received: object) -> None:
        """Note what usage said; the last number counts, and what is no number is passed over."""
        for place, value in enumerate((sent, received)):
            if (number := json_read.count(value)) is not None:
                self._used[place] = number

    def _report_usage(self, events: list[StreamEvent]) -> None:
        sent, received = self._used
        if sent is not None or received is not None:
            events.append(UsageReported(sent or 0, received or 0))

    def _guarded(self, frame: Frame, events: list[StreamEvent]) -> None:
        try:
            self._take(frame, events)
        except BrokenOff as fault:
            self._broken = str(fault)
        except Misread as fault:
            self._fail(self._bad_reply(str(fault)), events)

    def _cut(self) -> Cut:
        return Cut(f"The answer of {self._endpoint.name}")

    def _bad_reply(self, fault: str) -> BadReply:
        return BadReply(
            self._endpoint.name, "data that cannot be read", wanted="an answer", is_theirs=True, detail=fault
        )


@dataclass(slots=True)
class _Open:
    """A call that is not whole yet. given: arguments that came decoded with its start, or None."""

    id: str
    name: str
    given: object
    pieces: list[str] = field(default_factory=list)


class CallPieces:
    """Tool calls of one answer while their arguments come in pieces. Keys are the indexes that the stream gives."""

    def __init__(self) -> None:
        self._open: dict[int | None, _Open] = {}
        self._characters = 0
        self._begun = 0

    def begin(self, key: int | None, call_id: object, name: object, *, given: object = None) -> list[ToolCallArrived]:
        """A call begins; the one that was open under this key, where there was one, is over and returned.

        given: arguments that some servers send decoded at once; pieces that follow count instead. Raises Misread.
        """
        over = self.close(key)
        self._open[key] = _Open(self.named(call_id), said_name(name), given)
        return over

    def named(self, call_id: object) -> str:
        """The call's id, or one of ours where the stream gave none: the same at every reading of the same stream."""
        self._begun += 1
        return words(call_id) or f"call-{self._begun}"

    def add(self, key: int | None, piece: object) -> None:
        """More of its arguments; passed over when no such call is open (a server's own tool). Raises Misread."""
        if (call := self._open.get(key)) is None:
            return
        text = words(piece)
        self._characters += len(text)
        if self._characters > MAX_ARGUMENTS_CHARACTERS:
            raise Misread("arguments of a tool call without an end")
        call.pieces.append(text)

    def close(self, key: int | None) -> list[ToolCallArrived]:
        """The call, whole; empty when none is open under this key. Raises Misread when its arguments are no object."""
        if (call := self._open.pop(key, None)) is None:
            return []
        text = "".join(call.pieces)
        self._characters -= len(text)
        held = as_arguments(call.given) if call.given and not text else arguments(text)
        return [ToolCallArrived(call.id, call.name, held)]

    def close_all(self) -> list[ToolCallArrived]:
        """Every open call, in the order in which they began. Raises Misread."""
        return [call for key in tuple(self._open) for call in self.close(key)]


def blamed(endpoint: Endpoint, error: AppError) -> AppError:
    """The error, with the provider it came from."""
    error.provider = ProviderId(endpoint.provider)
    return error


def addressed(error: AppError, supposed: str | None = None) -> AppError:
    """The error, with this family's idea of a better address: what is usual elsewhere (`/v1`) leads nowhere here."""
    if isinstance(error, WrongAddress):
        error.supposed = supposed
    return error


def arguments(text: str) -> dict[str, object]:
    """A tool's decoded arguments; nothing stands for no arguments. Raises Misread when they are no JSON object."""
    if not text.strip():
        return {}
    try:
        value = msgspec.json.decode(text)
    except (ValueError, RecursionError) as error:
        raise Misread("arguments of a tool call that are no JSON") from error
    return as_arguments(value)


def as_arguments(value: object) -> dict[str, object]:
    """Arguments that came decoded. Raises Misread when they are no JSON object."""
    if not isinstance(value, dict):
        raise Misread("arguments of a tool call that are no JSON object")
    return value


def decoded(decoder: "msgspec.json.Decoder[_T]", data: bytes) -> _T:
    """One JSON text as this type; broken characters become U+FFFD. Raises Misread, BrokenOff.

    Servers have been seen to cut a character in two, in UTF-8 and as halves of a \\u pair, and to write what JSON has
    no form for: control characters as they are, numbers without an end.
    """
    try:
        return decoder.decode(data)
    except (ValueError, RecursionError):
        text = _ESCAPES.sub(lambda found: "\\ufffd" if found["half"] else found[0], data.decode("utf-8", "replace"))
    try:
        return msgspec.convert(json_read.decoded(text.encode()), decoder.type)
    except json_read.NotJson as fault:
        raise BrokenOff(str(fault)) if fault.is_cut else Misread("something that is no JSON") from fault
    except msgspec.ValidationError as error:
        raise Misread("a part of another type than this API sends") from error


def words(value: object) -> str:
    """A piece of text; nothing for null. Raises Misread for anything else: a lost word must not look like an answer."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    raise Misread("text that is no text")


def said_name(name: object) -> str:
    """The name of a tool that is called. Raises Misread where there is none."""
    if isinstance(name, str) and name:
        return name
    raise Misread("a tool call without a name")


def add_text(events: list[StreamEvent], value: object) -> None:
    """A piece of the answer, where there is one."""
    if text := words(value):
        events.append(TextArrived(text))


def add_reasoning(events: list[StreamEvent], value: object) -> None:
    """A piece of what the model thinks, where there is one."""
    if text := words(value):
        events.append(ReasoningArrived(text))
