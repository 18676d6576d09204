"""Tool calls while they come in pieces, in every way that servers of this API send them.

With an index or without one; whole or in pieces; with the id in every piece, or a new one in each; several whole calls
under one index; arguments as text, as an object, or as text in text. Reports of users, collected 2026-11-21.
"""

from dataclasses import dataclass, field
from typing import Final

from hexalogue.adapters.families import json_read as read
from hexalogue.domain.chat_events import ToolCallArrived

# Arguments of all calls of one answer: far above any tool's, far below what would fill a memory.
MAX_ARGUMENTS_CHARACTERS: Final = 16_000_000
MAX_CALLS: Final = 1_000


class BadCall(Exception):
    """A call that cannot be made. Its text names the fault and quotes nothing."""


@dataclass(slots=True)
class _Open:
    """A call that may go on. given: arguments that came decoded."""

    id: str
    name: str
    index: int | None
    pieces: list[str] = field(default_factory=list)
    given: object = None


class ToolCalls:
    """The calls of one answer, in the order in which they began."""

    def __init__(self) -> None:
        self._calls: list[_Open] = []
        self._characters = 0

    def take(self, deltas: object) -> None:
        """The `tool_calls` of one chunk or of a whole message. Raises BadCall."""
        for delta in read.items(deltas):
            function = read.at(delta, "function")
            name = read.text(read.at(function, "name")) or read.text(read.at(delta, "name"))
            piece = read.at(function, "arguments") if read.mapping(function) else read.at(delta, "arguments")
            index = read.count(read.at(delta, "index"))
            self._add(self._call(index, read.word(read.at(delta, "id")), name, piece), piece)

    def take_function(self, delta: object) -> None:
        """The older field `function_call`: one call, without an id. Raises BadCall."""
        if read.mapping(delta):
            self.take([{"index": 0, "function": delta}])

    def closed(self) -> list[ToolCallArrived]:
        """All calls, whole; there are none afterwards. Raises BadCall."""
        calls, self._calls = self._calls, []
        return [_whole(number, call) for number, call in enumerate(calls, 1)]

    def _call(self, index: int | None, call_id: str, name: str, piece: object) -> _Open:
        """The call that this piece belongs to, or a new one."""
        of_index = [call for call in self._calls if index is None or call.index == index]
        of_id = [call for call in of_index if call_id and call.id == call_id]
        call = next(iter((of_id or of_index)[-1:]), None)
        if call is None or _begins(call, index, call_id, name, piece):
            if len(self._calls) == MAX_CALLS:
                raise BadCall("more tool calls than anybody makes")
            call = _Open(call_id, name, index)
            self._calls.append(call)
        call.id = call.id or call_id
        call.name = call.name or name
        return call

    def _add(self, call: _Open, piece: object) -> None:
        if isinstance(piece, str):
            self._characters += len(piece)
            if self._characters > MAX_ARGUMENTS_CHARACTERS:
                raise BadCall("arguments of a tool call without an end")
            call.pieces.append(piece)
        elif piece is not None:
            call.given = piece


def _begins(last: _Open, index: int | None, call_id: str, name: str, piece: object) -> bool:
    """Whether a piece belongs to another call than the last one it could belong to. Only a name begins one: ids are
    left out, repeated, and made anew for every piece."""
    if not name or not last.name:
        return False
    if call_id and last.id:
        return call_id != last.id
    return index is None or (bool(piece) and _is_complete(last))


def _is_complete(call: _Open) -> bool:
    """Whether the arguments are whole: then more of them are those of another call."""
    try:
        return call.given is not None or isinstance(_decoded("".join(call.pieces)), dict)
    except BadCall:
        return False


def _whole(number: int, call: _Open) -> ToolCallArrived:
    if not call.name:
        raise BadCall("a tool call without a name")
    text = "".join(call.pieces)
    value = call.given if not text.strip() else _decoded(text)
    if value is None:
        value = {}
    if not isinstance(value, dict):
        raise BadCall("arguments of a tool call that are no JSON object")
    return ToolCallArrived(call.id or f"call-{number}", call.name, value)


def _decoded(text: str) -> object:
    try:
        value = read.decoded(text.encode("utf-8", "surrogatepass"))
        return read.decoded(value.encode("utf-8", "surrogatepass")) if isinstance(value, str) and value else value
    except read.NotJson as error:
        raise BadCall("arguments of a tool call that are no JSON") from error
