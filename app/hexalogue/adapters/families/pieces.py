"""The events of one answer while they are collected: neighbouring texts become one, reasoning is told apart."""

from hexalogue.adapters.families.base import StreamEvent
from hexalogue.adapters.families.think import ThinkSplitter
from hexalogue.domain.chat_events import ReasoningArrived, TextArrived


class Pieces:
    """Takes text and other events in the order they come, gives them since the last time they were asked for."""

    __slots__ = ("_events", "_is_reasoning", "_texts", "_thoughts")

    def __init__(self) -> None:
        self._thoughts = ThinkSplitter()
        self._events: list[StreamEvent] = []
        self._texts: list[str] = []  # neighbouring pieces of one kind
        self._is_reasoning = False  # their kind

    def content(self, text: str) -> None:
        """A piece of the content, which may begin with think tags."""
        if self._thoughts.is_open:
            if text:
                self._say(text, is_reasoning=False)
        else:
            for piece in self._thoughts.feed(text):
                self._say(piece.text, is_reasoning=piece.is_reasoning)

    def reasoning(self, text: str) -> None:
        """A piece of what came as reasoning."""
        if text:
            self._say(text, is_reasoning=True)

    def add(self, event: StreamEvent) -> None:
        """Any other event, in its place."""
        self._flush()
        self._events.append(event)

    def close(self) -> None:
        """The content is over: what looked like the beginning of a tag is said after all."""
        for piece in self._thoughts.end():
            self._say(piece.text, is_reasoning=piece.is_reasoning)

    def given(self) -> list[StreamEvent]:
        """What has come since the last call."""
        self._flush()
        events, self._events = self._events, []
        return events

    def _say(self, text: str, *, is_reasoning: bool) -> None:
        if self._is_reasoning is not is_reasoning:
            self._flush()
            self._is_reasoning = is_reasoning
        self._texts.append(text)

    def _flush(self) -> None:
        if self._texts:
            text = "".join(self._texts)
            self._events.append(ReasoningArrived(text) if self._is_reasoning else TextArrived(text))
            self._texts.clear()
