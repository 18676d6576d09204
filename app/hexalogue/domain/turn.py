"""A turn: one question and its growing answer. The reducer that grows it is in `growing.py`.

A regenerated turn keeps its earlier answers: `answers` is in the order they were asked for, `shown` says which one a
person sees and which one the model is told in later requests.
"""

from dataclasses import replace
from enum import StrEnum

from hexalogue.domain.errors import AppError, NeedsConsent, OutsideClass
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import AnswerId, ConversationId, ModelId, ProviderId, TurnId
from hexalogue.domain.privacy import Privacy


class AnswerState(StrEnum):
    """Where an answer stands. The first three are open, the rest are final."""

    QUEUED = "queued"  # waits for a model to be ready, or for the turn before it
    WAITING = "waiting"  # asked, no text yet
    STREAMING = "streaming"
    DONE = "done"
    STOPPED = "stopped"  # by the person
    FAILED = "failed"
    INTERRUPTED = "interrupted"  # the application ended before the answer did

    @property
    def is_open(self) -> bool:
        """Whether more may still come."""
        return self in (AnswerState.QUEUED, AnswerState.WAITING, AnswerState.STREAMING)


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as it is remembered: kind (class name in `errors`), and the two sentences.

    reached: where the words would have gone, for an error that a person's consent would lift.
    """

    kind: str
    message: str
    fix: str
    reached: Privacy | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """One that was to answer and did not. why: a sentence."""

    provider: ProviderId
    model: ModelId
    privacy: Privacy
    why: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. ttft_s in seconds; tokens_per_s after the first token; dropped_turns: left out of the request.

    provider, model, privacy: of the one that answers.   tried: those before it, in order.
    """

    id: AnswerId
    state: AnswerState = AnswerState.QUEUED
    text: str = ""
    provider: ProviderId | None = None
    model: ModelId | None = None
    privacy: Privacy | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    finish_reason: str | None = None
    ttft_s: float | None = None
    tokens_per_s: float | None = None
    dropped_turns: int = 0
    failure: Failure | None = None
    tried: tuple[Tried, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and its answers (at least one). asked_at: seconds since the epoch, UTC."""

    id: TurnId
    conversation: ConversationId
    question: str
    asked_at: float
    answers: tuple[Answer, ...]
    shown: int = 0

    @property
    def answer(self) -> Answer:
        """The answer a person sees."""
        return self.answers[self.shown]

    @property
    def growing(self) -> Answer:
        """The answer that events go to: always the last."""
        return self.answers[-1]


@dataclass(frozen=True, slots=True)
class Choice:
    """Who answers a conversation. reference: of a model, empty for the default.   fallbacks: asked after it, in order.

    lock: how far the words may go; None for as far as the first reference leads.
    """

    reference: str = ""
    fallbacks: tuple[str, ...] = ()
    lock: Privacy | None = None

    @property
    def is_default(self) -> bool:
        """Whether the engine inside the application answers, with the model that is there, and nobody else."""
        return not self.reference and not self.fallbacks

    @property
    def references(self) -> tuple[str, ...]:
        """All of them, in the order they are asked."""
        return (self.reference, *self.fallbacks)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A row of the list. updated_at: seconds since the epoch, UTC. preview: the start of the last answer.

    reference, fallbacks, lock: see `Choice`.
    """

    id: ConversationId
    title: str
    updated_at: float
    preview: str = ""
    reference: str = ""
    fallbacks: tuple[str, ...] = ()
    lock: Privacy | None = None

    @property
    def choice(self) -> Choice:
        """Who answers it."""
        return Choice(self.reference, self.fallbacks, self.lock)


def with_new_answer(turn: Turn, answer: Answer) -> Turn:
    """The turn with one more answer, which is shown and grows from now on."""
    return replace(turn, answers=(*turn.answers, answer), shown=len(turn.answers))


def interrupted(turn: Turn) -> Turn:
    """The turn with every open answer closed: what a restart finds of a killed application."""
    closed = tuple(
        replace(answer, state=AnswerState.INTERRUPTED) if answer.state.is_open else answer for answer in turn.answers
    )
    return turn if closed == turn.answers else replace(turn, answers=closed)


def remembered(error: AppError) -> Failure:
    """What is kept of an error."""
    reached = Privacy(error.reached) if isinstance(error, OutsideClass | NeedsConsent) else None
    return Failure(error.kind, error.message, error.fix, reached)
