"""Proof that a model answers: one real question, a few words of the answer, and how long they took."""

import asyncio
from contextlib import aclosing
from typing import Final

from hexalogue.domain.chat_events import (
    AnswerEnded,
    AnswerFailed,
    ReasoningArrived,
    RouteChosen,
    TextArrived,
    UsageReported,
)
from hexalogue.domain.errors import Overloaded, TimedOut
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.setting_up import Proven
from hexalogue.services.walking import PlanWalker

QUESTION: Final = "Say hello in one short sentence."
# A model that thinks first spends some before its first word.
ANSWER_TOKENS: Final = 48
# A large model comes slowly from a slow disk, and one over several computers more slowly.
PROOF_S: Final = 240.0


async def proven(walker: PlanWalker, reference: str) -> Proven:
    """Ask one model, and nobody instead of it. Cancelling stops the model.

    Raises the AppError it failed with; Overloaded when it ended without a word, TimedOut after PROOF_S.
    """
    try:
        async with asyncio.timeout(PROOF_S):
            return await _asked(walker, reference)
    except TimeoutError as error:
        raise TimedOut(reference, "answer", PROOF_S) from error


async def _asked(walker: PlanWalker, reference: str) -> Proven:
    plan = await walker.plan((reference,), None)
    loop = asyncio.get_running_loop()
    began, first = loop.time(), 0.0
    text, tokens, speed = "", 0, 0.0
    provider, model, privacy = "", reference, Privacy.THIRD_PARTY
    request = ChatRequest((Message.of(Role.USER, QUESTION),), Sampling(max_tokens=ANSWER_TOKENS))
    async with aclosing(walker.stream(plan, request)) as events:
        async for event in events:
            match event:
                case RouteChosen():
                    provider, model, privacy = event.provider, event.model, event.privacy
                case TextArrived(piece):
                    first, text = first or loop.time(), text + piece
                case ReasoningArrived():
                    first = first or loop.time()
                case UsageReported(output_tokens=count):
                    tokens = count
                case AnswerEnded(tokens_per_s=measured):
                    speed = measured or _speed(tokens, loop.time() - first)
                case AnswerFailed(error):
                    raise error
                case _:
                    pass
    if not first:
        raise Overloaded(model, None, "it ended without a word")
    return Proven(text.strip(), first - began, speed, provider, model, privacy)


def _speed(tokens: int, seconds: float) -> float:
    return (tokens - 1) / seconds if tokens > 1 and seconds > 0 else 0.0
