"""Messages as a model is asked with: a role and its parts."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class TextPart:
    """Words, as they were typed or answered."""

    text: str


Part = TextPart  # grows into a union as families learn images, audio and tools


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a request."""

    role: Role
    parts: tuple[Part, ...]

    @classmethod
    def of(cls, role: Role, text: str) -> "Message":
        """The usual message: one part of text."""
        return cls(role, (TextPart(text),))

    @property
    def text(self) -> str:
        """All text parts, joined."""
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn. None leaves the engine's default.

    temperature: 0 (greedy) to 2.   top_p: 0 to 1.   top_k: tokens, 0 = all.   min_p: 0 to 1.
    repeat_penalty: 1 = none.   max_tokens: tokens of the answer at most, None = what the context leaves.
    """

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    max_tokens: int | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """What a model is asked. `messages` are in order, the question last."""

    messages: tuple[Message, ...]
    sampling: Sampling = Sampling()
