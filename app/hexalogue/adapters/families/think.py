"""Reasoning that comes inside the text: `<think>…</think>` at the start of the content is told apart from the answer.

Only at the start: an answer may speak of the tag. Incremental: any cutting of the same text gives the same two texts.
"""

from dataclasses import dataclass
from typing import Final

# What opens reasoning, and what closes it. Models behind servers without a reasoning parser: DeepSeek-R1, Qwen, GLM,
# Magistral, Gemini's compatible path, and gpt-oss whose channels leak. Collected 2026-11-21.
_TAGS: Final = {
    "<think>": "</think>",
    "<thinking>": "</thinking>",
    "<thought>": "</thought>",
    "[THINK]": "[/THINK]",
    "<|channel|>analysis<|message|>": "<|end|><|start|>assistant<|channel|>final<|message|>",
}
# Blank text before the tag belongs to it. A model that opens with more of it than this has no tag to come.
_MAX_BLANK: Final = 64


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of the content; never empty."""

    text: str
    is_reasoning: bool = False


class ThinkSplitter:
    """Takes the content of one answer piece by piece."""

    __slots__ = ("_close", "_held", "is_open")

    def __init__(self) -> None:
        self.is_open = False  # nothing but text comes from here on: the caller may pass it by
        self._held = ""
        self._close = ""

    def feed(self, text: str) -> list[Piece]:
        """What can be told by now; the rest is held, at most a tag's length of it."""
        if self.is_open:
            return [Piece(text)] if text else []
        self._held += text
        pieces: list[Piece] = []
        if not self._close and not self._has_begun():
            return pieces
        if self._close:
            self._reasoned(pieces)
        if self.is_open and self._held:
            pieces.append(Piece(self._held))
            self._held = ""
        return pieces

    def end(self) -> list[Piece]:
        """What was held: a tag that never became whole is text, or reasoning where it never closed."""
        held, self._held = self._held, ""
        return [Piece(held, is_reasoning=bool(self._close) and not self.is_open)] if held else []

    def _has_begun(self) -> bool:
        """Whether it is decided how the content opens."""
        bare = self._held.lstrip()
        may_begin = len(self._held) - len(bare) <= _MAX_BLANK
        for opening, closing in _TAGS.items():
            if may_begin and bare.startswith(opening):
                self._close = closing
                self._held = bare[len(opening) :]
                return True
        self.is_open = not (may_begin and any(opening.startswith(bare) for opening in _TAGS))
        return self.is_open

    def _reasoned(self, pieces: list[Piece]) -> None:
        """Take the reasoning out of what is held, up to its end or to what may be the beginning of its end."""
        reasoning, tag, rest = self._held.partition(self._close)
        if tag:
            self.is_open = True
            self._held = rest
        else:
            safe = len(reasoning) - _overlap(reasoning, self._close)
            reasoning, self._held = reasoning[:safe], reasoning[safe:]
        if reasoning:
            pieces.append(Piece(reasoning, is_reasoning=True))


def _overlap(text: str, tag: str) -> int:
    """How much of the end of `text` may be the beginning of `tag`."""
    longest = min(len(text), len(tag) - 1)
    return next((size for size in range(longest, 0, -1) if tag.startswith(text[-size:])), 0)
