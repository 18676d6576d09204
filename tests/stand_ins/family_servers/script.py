"""What a stand-in says, in no protocol's words."""

from collections.abc import Mapping
from dataclasses import dataclass

from hexalogue.domain.provider import FamilyId


@dataclass(frozen=True)
class Called:
    """A tool that the model wants called."""

    id: str = "call_abc123"
    name: str = "weather"
    arguments: Mapping[str, object] | str = '{"city": "Köln", "days": [1, 2]}'


@dataclass(frozen=True)
class Script:
    """One answer: reasoning, then text, then a call, then the end.

    usage: tokens of the prompt and of the answer.   finish: the family's usual word where empty.   error: words of an
    error that comes after the text, instead of the end.   has_reason, has_mark: whether the finish reason and the end
    mark come; where a protocol has one thing for both, it comes if both do.   is_unknown: with fields and events that
    no client knows.
    """

    text: tuple[str, ...] = ("Good morning, ", "wörld — 日本 🦉")
    reasoning: tuple[str, ...] = ()
    tool: Called | None = None
    usage: tuple[int, int] | None = (11, 3)
    finish: str = ""
    error: str = ""
    has_reason: bool = True
    has_mark: bool = True
    is_unknown: bool = False

    @property
    def has_end(self) -> bool:
        """Whether an end comes that is reason and mark in one."""
        return self.has_reason and self.has_mark and not self.error


# The word for an answer that is complete. LM Studio has none: its parser says "stop".
FINISH: Mapping[FamilyId, str] = {
    "openai_chat": "stop",
    "azure_openai": "stop",
    "openai_responses": "completed",
    "anthropic_messages": "end_turn",
    "gemini_generate": "STOP",
    "cohere_v2": "COMPLETE",
    "bedrock_converse": "end_turn",
    "ollama_native": "stop",
    "lmstudio_native": "stop",
    "koboldai_native": "stop",
}
