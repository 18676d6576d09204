"""One question without a conversation: its words and files become a request, and a plan is walked with it."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from hexalogue.domain.chat_events import AnswerFailed, ChatEvent
from hexalogue.domain.errors import AppError, NoModelYet, WireError
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.models import LocalModel
from hexalogue.domain.privacy import Privacy
from hexalogue.services.attachments import messages_of
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.walking import PlanWalker


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. references: tried in order, empty for the default model. files: put before the prompt.

    max_class: how far the words may go; None for the class of the first reference.
    """

    prompt: str
    references: tuple[str, ...] = ()
    system: str = ""
    files: tuple[Path, ...] = ()
    max_class: Privacy | None = None


class AskService:
    """Answers one question with the first that can."""

    def __init__(self, walker: PlanWalker, settings: SettingsService) -> None:
        self._walker = walker
        self._settings = settings

    async def stream(self, question: Question) -> AsyncGenerator[ChatEvent, None]:
        """RouteChosen for every hop, then the answer; ends in AnswerEnded or AnswerFailed. Raises no AppError."""
        try:
            plan = await self._walker.plan(question.references, question.max_class)
            messages = await asyncio.to_thread(messages_of, question.prompt, question.system, question.files)
        except AppError as error:
            yield AnswerFailed(error)
            return
        request = ChatRequest(messages, self._settings.current.sampling)
        async with aclosing(self._walker.stream(plan, request)) as events:
            async for event in events:
                yield event


async def fetched_default(models: ModelsService, settings: SettingsService) -> LocalModel:
    """The model that would answer in the window; the default is fetched only when none is here at all.

    Raises NoModelYet and ModelError leaves.
    """
    ranked = await models.shelf.ranked(settings.current.model)
    if ranked:
        return ranked[0]
    try:
        fetched = await models.pulled(models.shelf.default.id)
        return await models.shelf.at(fetched.path)
    except WireError as error:
        raise NoModelYet(f"none is on this computer, and {error.message[0].lower()}{error.message[1:-1]}") from error
