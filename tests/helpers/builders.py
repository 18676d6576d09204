"""Values for tests: each builder gives a whole, believable value; name only what the test is about."""

import itertools
from dataclasses import replace
from pathlib import Path
from typing import Any

from hexalogue.domain.chat_events import AnswerBegan, AnswerEnded, ChatEvent, RouteChosen, TextArrived, UsageReported
from hexalogue.domain.ids import AnswerId, ConversationId, ModelId, ProviderId, TurnId
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling
from hexalogue.domain.models import (
    DownloadPhase,
    DownloadPlan,
    DownloadProgress,
    GgufFacts,
    LocalModel,
    ModelOrigin,
    ModelPhase,
    ModelProfile,
    ModelState,
)
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Answer, AnswerState, Conversation, Turn

NOON = 1_700_000_000.0  # seconds since the epoch, UTC
PROVIDER = ProviderId("built-in")
MODEL = ModelId("small-model")

_numbers = itertools.count(1)


def _next(prefix: str) -> str:
    return f"{prefix}-{next(_numbers)}"


def an_answer(text: str = "", **named: Any) -> Answer:
    """An answer; with text it is done unless `state` says otherwise."""
    state = AnswerState.DONE if text else AnswerState.QUEUED
    return replace(Answer(id=AnswerId(_next("answer")), state=state, text=text), **named)


def a_turn(question: str = "What is 2+2?", *answers: Answer, **named: Any) -> Turn:
    """A turn with the given answers, or one that is queued."""
    turn = Turn(
        id=TurnId(_next("turn")),
        conversation=ConversationId("conversation-0"),
        question=question,
        asked_at=NOON,
        answers=answers or (an_answer(),),
        shown=max(0, len(answers) - 1),
    )
    return replace(turn, **named)


def a_conversation(title: str = "Sums", **named: Any) -> Conversation:
    """A conversation that was last touched at NOON."""
    return replace(Conversation(id=ConversationId(_next("conversation")), title=title, updated_at=NOON), **named)


def answer_events(*pieces: str, finish_reason: str = "stop") -> list[ChatEvent]:
    """A whole answer as services see it: begun, routed, the pieces, usage, the end."""
    return [
        AnswerBegan(),
        RouteChosen(PROVIDER, MODEL, Privacy.LOCAL),
        *[TextArrived(piece) for piece in pieces],
        UsageReported(input_tokens=12, output_tokens=len(pieces)),
        AnswerEnded(finish_reason, ttft_s=0.2, tokens_per_s=20.0),
    ]


def a_request(question: str = "What is 2+2?", **sampling: Any) -> ChatRequest:
    """One question without history."""
    return ChatRequest((Message.of(Role.USER, question),), Sampling(**sampling))


def gguf_facts(**named: Any) -> GgufFacts:
    """A small llama that can chat."""
    facts = GgufFacts(
        architecture="llama",
        name="Small",
        context_tokens=2048,
        file_type="Q4_1",
        layers=30,
        embedding=576,
        heads=9,
        heads_kv=3,
        head_size=64,
        has_chat_template=True,
        parameters=135_000_000,
    )
    return replace(facts, **named)


def a_model(name: str = MODEL, **named: Any) -> LocalModel:
    """A model file in the own library; the file itself does not exist."""
    model = LocalModel(
        id=ModelId(name),
        name=name,
        path=Path("/nowhere") / f"{name}.gguf",
        size_bytes=98_000_000,
        origin=ModelOrigin.LIBRARY,
        backend="llamacpp",
        facts=gguf_facts(),
    )
    return replace(model, **named)


def a_profile(name: str = "better-model", **named: Any) -> ModelProfile:
    """A profile that can be fetched."""
    profile = ModelProfile(
        id=ModelId(name),
        name=name.replace("-", " ").title(),
        backend="llamacpp",
        file=f"{name}.gguf",
        size_bytes=491_400_032,
        sha256="0" * 64,
        context_tokens=32_768,
        licence="Apache-2.0",
        repository="example/better-model-GGUF",
        is_default=True,
    )
    return replace(profile, **named)


def a_plan(target: Path, *urls: str, **named: Any) -> DownloadPlan:
    """What to fetch to `target`."""
    return replace(DownloadPlan(name=target.stem, urls=urls, target=target), **named)


def download_progress(received_bytes: int = 100, size_bytes: int = 400, **named: Any) -> DownloadProgress:
    """A download on its way."""
    progress = DownloadProgress(
        name="better-model",
        phase=DownloadPhase.RUNNING,
        received_bytes=received_bytes,
        size_bytes=size_bytes,
        rate_bytes_s=50.0,
        remaining_s=(size_bytes - received_bytes) / 50.0,
    )
    return replace(progress, **named)


def ready_state(**named: Any) -> ModelState:
    """A model is in memory and answers."""
    return replace(ModelState(phase=ModelPhase.READY, model=a_model(), context_tokens=2048), **named)
