"""Messages as a model is asked with: a role and its parts."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.sampling import Sampling as Sampling


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"  # the result of a tool that the assistant called


@dataclass(frozen=True, slots=True)
class TextPart:
    """Words, as they were typed or answered."""

    text: str


@dataclass(frozen=True, slots=True)
class ImagePart:
    """A picture. media_type: image/png, image/jpeg, image/webp or image/gif."""

    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class FilePart:
    """A document as it is (PDF and its like); plain text goes as a TextPart."""

    data: bytes
    media_type: str
    name: str


@dataclass(frozen=True, slots=True)
class ToolCallPart:
    """In a message of the assistant: a tool it called."""

    id: str
    name: str
    arguments: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ToolResultPart:
    """In a message of the role TOOL: what the call of this id gave, as text (JSON where it is structured)."""

    id: str
    name: str
    text: str
    is_error: bool = False


Part = TextPart | ImagePart | FilePart | ToolCallPart | ToolResultPart


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
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """A tool the model may call. parameters: a JSON schema of type object."""

    name: str
    description: str
    parameters: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """What a model is asked. `messages` are in order, the question (or a tool's result) last; system prompts first.

    reasoning: how much the model may think first: "off", "low", "medium", "high"; None leaves the provider's default.
    """

    messages: tuple[Message, ...]
    sampling: Sampling = field(default_factory=Sampling)
    tools: tuple[ToolSpec, ...] = ()
    reasoning: str | None = None
