"""What a model's stream yields: a closed union. Past tense, noun first.

Order: AnswerBegan, RouteChosen (both again after every HopFailed), HistoryDropped?, then TextArrived, ReasoningArrived
and ToolCallArrived in the order they come, UsageReported?, and last AnswerEnded or AnswerFailed.
"""

from collections.abc import Mapping

from hexalogue.domain.errors import AppError
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.privacy import Privacy


@dataclass(frozen=True, slots=True)
class RouteChosen:
    """Who answers; again for every fallback hop."""

    provider: ProviderId
    model: ModelId
    privacy: Privacy


@dataclass(frozen=True, slots=True)
class HopFailed:
    """One that was to answer did not, before its first word, and the next is asked. error: why."""

    provider: ProviderId
    model: ModelId
    privacy: Privacy
    error: AppError


@dataclass(frozen=True, slots=True)
class HistoryDropped:
    """The oldest turns were left out so that the rest fits into the context. `turns` > 0."""

    turns: int


@dataclass(frozen=True, slots=True)
class TextArrived:
    """The next piece of the answer; never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class ReasoningArrived:
    """The next piece of what the model thinks before it answers; never empty, never part of the text."""

    text: str


@dataclass(frozen=True, slots=True)
class ToolCallArrived:
    """The model wants a tool to be called: once a call, whole. arguments: the decoded JSON object."""

    id: str
    name: str
    arguments: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class UsageReported:
    """Tokens of the whole prompt (history included) and of the answer, as the provider counts them."""

    input_tokens: int
    output_tokens: int


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The last event of an answer that was not cut. `finish_reason`: in the provider's own words (stop, end_turn,
    MAX_TOKENS, ...), or cancelled; `domain.finish` says what they mean.

    ttft_s: seconds from the request to the first text; None when no text came.
    tokens_per_s: tokens after the first over the time they took; None with fewer than two.
    """

    finish_reason: str
    ttft_s: float | None = None
    tokens_per_s: float | None = None


@dataclass(frozen=True, slots=True)
class AnswerFailed:
    """The last event of an answer that went wrong; the text that had arrived is kept."""

    error: AppError


@dataclass(frozen=True, slots=True)
class AnswerBegan:
    """The request was handed to the model: the turn is no longer queued."""


@dataclass(frozen=True, slots=True)
class ServerStarting:
    """The server is up and still loads its model; it is waited for. waited_s: seconds so far."""

    provider: ProviderId
    waited_s: float


ChatEvent = (
    AnswerBegan
    | ServerStarting
    | RouteChosen
    | HopFailed
    | HistoryDropped
    | TextArrived
    | ReasoningArrived
    | ToolCallArrived
    | UsageReported
    | AnswerEnded
    | AnswerFailed
)
