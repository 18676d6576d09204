"""What the families of local servers share: their root, cut streams, text that may hold think tags or stop texts."""

import re
from collections.abc import Iterable

from hexalogue.adapters.families.addresses import base_of
from hexalogue.adapters.families.base import Endpoint, StreamEvent
from hexalogue.adapters.families.think import Piece, ThinkSplitter
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived
from hexalogue.domain.errors import NotSupported
from hexalogue.domain.messages import FilePart, ImagePart, Part


def server_root(endpoint: Endpoint) -> str:
    """The address without the /v1 or /api that people write behind it; these families' paths hold their own."""
    return base_of(endpoint).removesuffix("/v1").removesuffix("/api")


def not_taken(name: str, part: Part) -> NotSupported:
    """The error for a part of a message that an API has no place for."""
    match part:
        case ImagePart():
            return NotSupported(name, "images")
        case FilePart():
            return NotSupported(name, "files")
        case _:
            return NotSupported(name, "tools")


def told_apart(pieces: Iterable[Piece]) -> list[StreamEvent]:
    """What a splitter gave, as events."""
    return [ReasoningArrived(piece.text) if piece.is_reasoning else TextArrived(piece.text) for piece in pieces]


class LocalText:
    """The raw text of one answer: cut at the first stop text, then reasoning and answer told apart.

    Servers of raw prompts hand out whatever the model writes, the beginning of a next turn included. Any cutting of
    the same text gives the same answer.
    """

    def __init__(self, stops: Iterable[str] = ()) -> None:
        self._thoughts = ThinkSplitter()
        self._stops = tuple(dict.fromkeys(stop for stop in stops if stop))
        # What a stop text begins with: most pieces of text hold none of these, and pay for no more than looking.
        self._may_begin = re.compile(
            "|".join(re.escape(letter) for letter in sorted({s[0] for s in self._stops}))
        ).search
        self._held = ""
        self.has_stopped = False  # a stop text came: nothing after it belongs to the answer

    def feed(self, text: str) -> list[StreamEvent]:
        """What can be told by now."""
        if self.has_stopped or not text:
            return []
        if self._stops and (self._held or self._may_begin(text)):
            text = self._before_stop(self._held + text)
        if self._thoughts.is_open:
            return [TextArrived(text)] if text else []
        return told_apart(self._thoughts.feed(text))

    def end(self) -> list[StreamEvent]:
        """What was held: the beginning of a stop text that never came whole is text."""
        held, self._held = self._held, ""
        return told_apart([*self._thoughts.feed(held), *self._thoughts.end()])

    def _before_stop(self, text: str) -> str:
        """The part that no stop text can begin in any more; the rest is held."""
        found = [place for stop in self._stops if (place := text.find(stop)) >= 0]
        if found:
            self.has_stopped = True
            self._held = ""
            return text[: min(found)]
        safe = len(text) - max(_beginning(text, stop) for stop in self._stops)
        self._held = text[safe:]
        return text[:safe]


def _beginning(text: str, stop: str) -> int:
    """How many of the last characters may be the beginning of a stop text."""
    return next((size for size in range(min(len(text), len(stop) - 1), 0, -1) if text.endswith(stop[:size])), 0)
