"""The answer to a conversation's question: from the engine inside the application, or from whom its choice names."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import TYPE_CHECKING

from hexalogue.domain.chat_events import AnswerFailed, ChatEvent, HopFailed
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.settings import Settings
from hexalogue.services.built_in_answering import BuiltInAnswering
from hexalogue.services.choices import Choices

if TYPE_CHECKING:  # no first paint needs them
    from hexalogue.domain.routing import Plan
    from hexalogue.services.walking import PlanWalker


class ChatAnswering:
    """Looks the choice up when the question's turn has come, so that a lock also holds for what waits.

    walker: built at its first call, in a thread: a conversation with the default never needs it, unless the person
    chose another default.   settings: as they are now.
    """

    def __init__(
        self,
        choices: Choices,
        built_in: BuiltInAnswering,
        walker: Callable[[], "PlanWalker"],
        settings: Callable[[], Settings] = Settings,
    ) -> None:
        self._choices = choices
        self._built_in = built_in
        self._walker = walker
        self._settings = settings

    async def stream(self, conversation: ConversationId, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """The events of the answer; ends in AnswerEnded or AnswerFailed. Raises no AppError."""
        choice = await self._choices.of(conversation)
        is_built_in = choice.is_default and not self._settings().default_reference
        events = self._by_default(request) if is_built_in else self._by_choice(conversation, request)
        async with aclosing(events):
            async for event in events:
                yield event

    async def _by_default(self, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        try:
            async with aclosing(self._built_in.stream(request)) as events:
                async for event in events:
                    yield event
        except AppError as error:
            yield AnswerFailed(error)

    async def _by_choice(self, conversation: ConversationId, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        walker = await asyncio.to_thread(self._walker)
        plan = await self._planned(conversation, walker)
        async with aclosing(walker.stream(plan, request)) as events:
            async for event in events:
                if isinstance(event, HopFailed) and not await self._still_allows(conversation, plan):
                    yield AnswerFailed(event.error)
                    return
                yield event

    async def _planned(self, conversation: ConversationId, walker: "PlanWalker") -> "Plan":
        """Names are resolved meanwhile, and a lock that is set in that time counts."""
        choice = await self._choices.of(conversation)
        while True:
            plan = await walker.plan(choice.references, choice.lock)
            now = await self._choices.of(conversation)
            if now == choice:
                return plan
            choice = now

    async def _still_allows(self, conversation: ConversationId, plan: "Plan") -> bool:
        lock = (await self._choices.of(conversation)).lock
        return lock is None or plan.limit.is_within(lock)
