"""One question without a conversation: who is asked is planned, then each is asked until one answers."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from hexalogue.domain.chat_events import (
    AnswerEnded,
    AnswerFailed,
    ChatEvent,
    ReasoningArrived,
    TextArrived,
    ToolCallArrived,
)
from hexalogue.domain.errors import AppError, NeedsConsent, NoModelYet, NoSuchModel, WireError
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.models import LocalModel
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.routing import Candidate, Next, Plan, after_failure
from hexalogue.services.answering import Answering
from hexalogue.services.attachments import messages_of
from hexalogue.services.local_answering import LocalAnswering, check_text_only
from hexalogue.services.models import ModelsService
from hexalogue.services.remote_answering import RemoteAnswering
from hexalogue.services.routing import Router
from hexalogue.services.settings import SettingsService

_OUTPUT = (TextArrived, ReasoningArrived, ToolCallArrived)


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


@dataclass(frozen=True, slots=True)
class Doors:
    """The ways an answer comes: from the engine inside the application, from another one in it, and from a server."""

    built_in: Answering
    others: LocalAnswering
    remote: RemoteAnswering


class AskService:
    """Answers one question with the first that can."""

    def __init__(self, models: ModelsService, doors: Doors, router: Router, settings: SettingsService) -> None:
        self._models = models
        self._doors = doors
        self._router = router
        self._settings = settings

    async def stream(self, question: Question) -> AsyncGenerator[ChatEvent, None]:
        """RouteChosen for every hop, then the answer; ends in AnswerEnded or AnswerFailed. Raises no AppError."""
        try:
            plan = await self._router.plan(question.references, question.max_class)
            messages = await asyncio.to_thread(messages_of, question.prompt, question.system, question.files)
            request = ChatRequest(messages, self._settings.current.sampling)
            if not plan.steps:
                raise plan.refused[0].error
        except AppError as error:
            yield AnswerFailed(error)
            return
        for position, step in enumerate(plan.steps):
            steps_left = len(plan.steps) - position - 1
            has_output = False
            failure: AppError | None = None
            async with aclosing(self._step(step, request, plan.limit, steps_left)) as events:
                async for event in events:
                    if isinstance(event, AnswerFailed):
                        failure = event.error
                        break
                    has_output = has_output or isinstance(event, _OUTPUT)
                    yield event
                    if isinstance(event, AnswerEnded):
                        return
            if failure is None:
                return
            following = after_failure(failure, has_output=has_output, attempt=1, keys_left=0, steps_left=steps_left)
            if following is not Next.STEP:
                yield AnswerFailed(_told(failure, plan, has_output=has_output))
                return

    async def _step(
        self, step: Candidate, request: ChatRequest, limit: Privacy, steps_left: int
    ) -> AsyncGenerator[ChatEvent, None]:
        """The events of one step; its error as AnswerFailed."""
        is_built_in = step.spec.backend == self._router.built_in.backend and step.spec.id == self._router.built_in.id
        try:
            if is_built_in:
                events = await self._from_built_in(step, request)
            elif step.spec.family == "in_process":
                events = self._doors.others.stream(step, request)
            else:
                events = self._doors.remote.stream(step, request, limit, steps_left=steps_left)
            async with aclosing(events):
                async for event in events:
                    yield event
        except AppError as error:
            error.provider = error.provider or step.spec.id
            yield AnswerFailed(error)

    async def _from_built_in(self, step: Candidate, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        check_text_only(step.spec.name, request)
        await self._models.loader.load(await self._model(step.model))
        return self._doors.built_in.stream(request)

    async def _model(self, name: str) -> LocalModel:
        if not name:
            return await self._default()
        found = await self._models.shelf.named(name, name)
        if found is None:
            raise NoSuchModel(name, tuple(row.id for row in await self._models.models()))
        return found

    async def _default(self) -> LocalModel:
        """The model that would answer in the window; the default is fetched only when none is here at all."""
        shelf = self._models.shelf
        ranked = await shelf.ranked(self._settings.current.model)
        if ranked:
            return ranked[0]
        try:
            fetched = await self._models.pulled(shelf.default.id)
            return await shelf.at(fetched.path)
        except WireError as error:
            raise NoModelYet(
                f"none is on this computer, and {error.message[0].lower()}{error.message[1:-1]}"
            ) from error


def _told(failure: AppError, plan: Plan, *, has_output: bool) -> AppError:
    """The error to show at the end. Where only consent was lacking to go on, that is what a person can decide."""
    consent = next((refused.error for refused in plan.refused if isinstance(refused.error, NeedsConsent)), None)
    if has_output or consent is None or not failure.may_fall_back:
        return failure
    consent.message = f"{failure.message} {consent.message}"
    return consent
