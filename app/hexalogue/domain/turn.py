"""A turn: one question and its growing answer; and the one reducer that grows it.

A regenerated turn keeps its earlier answers: `answers` is in the order they were asked for, `shown` says which one a
person sees and which one the model is told in later requests.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from hexalogue.domain import chat_events as e
from hexalogue.domain.chat_events import ChatEvent
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
    """An error as it is remembered: kind (class name in `errors`), and the two sentences."""

    kind: str
    message: str
    fix: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. ttft_s in seconds; tokens_per_s after the first token; dropped_turns: left out of the request."""

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
class Conversation:
    """A row of the list. updated_at: seconds since the epoch, UTC. preview: the start of the last answer."""

    id: ConversationId
    title: str
    updated_at: float
    preview: str = ""


def applied(turn: Turn, event: ChatEvent) -> Turn:
    """The turn after one event. Events that come after a final state change nothing."""
    if not turn.growing.state.is_open:
        return turn
    grown = _grown(turn.growing, event)
    return replace(turn, answers=(*turn.answers[:-1], grown), shown=len(turn.answers) - 1)


def with_new_answer(turn: Turn, answer: Answer) -> Turn:
    """The turn with one more answer, which is shown and grows from now on."""
    return replace(turn, answers=(*turn.answers, answer), shown=len(turn.answers))


def interrupted(turn: Turn) -> Turn:
    """The turn with every open answer closed: what a restart finds of a killed application."""
    closed = tuple(
        replace(answer, state=AnswerState.INTERRUPTED) if answer.state.is_open else answer for answer in turn.answers
    )
    return turn if closed == turn.answers else replace(turn, answers=closed)


def _grown(answer: Answer, event: ChatEvent) -> Answer:
    match event:
        case e.AnswerBegan() | e.ServerStarting():
            return replace(answer, state=AnswerState.WAITING)
        case e.RouteChosen(provider, model, privacy):
            return replace(answer, provider=provider, model=model, privacy=privacy)
        case e.HistoryDropped(turns):
            return replace(answer, dropped_turns=turns)
        case e.TextArrived(text):
            return replace(answer, state=AnswerState.STREAMING, text=answer.text + text)
        case e.ReasoningArrived() | e.ToolCallArrived():
            return replace(answer, state=AnswerState.STREAMING)
        case e.UsageReported(input_tokens, output_tokens):
            return replace(answer, input_tokens=input_tokens, output_tokens=output_tokens)
        case e.AnswerEnded(reason, ttft_s, tokens_per_s):
            state = AnswerState.STOPPED if reason == "cancelled" else AnswerState.DONE
            return replace(answer, state=state, finish_reason=reason, ttft_s=ttft_s, tokens_per_s=tokens_per_s)
        case e.AnswerFailed(error):
            failure = Failure(error.kind, error.message, error.fix)
            return replace(answer, state=AnswerState.FAILED, failure=failure)
        case _:
            assert_never(event)
