"""A question on its way through a plan: each step is asked in turn, until one answers or nobody else may be asked."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass

from hexalogue.domain.chat_events import (
    AnswerFailed,
    ChatEvent,
    HopFailed,
    ReasoningArrived,
    TextArrived,
    ToolCallArrived,
)
from hexalogue.domain.errors import AppError, NeedsConsent
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.routing import Candidate, Next, Plan, after_failure
from hexalogue.services.built_in_answering import BuiltInAnswering
from hexalogue.services.local_answering import LocalAnswering, check_text_only
from hexalogue.services.remote_answering import RemoteAnswering
from hexalogue.services.routing import Router
from hexalogue.services.spawned_answering import SpawnedAnswering
from hexalogue.services.troubles import Troubles

# Kinds of provider behind which a program of ours may stand.
_MAY_BE_OURS = ("local_spawned", "distributed")
_OUTPUT = (TextArrived, ReasoningArrived, ToolCallArrived)


@dataclass(frozen=True, slots=True)
class Doors:
    """The ways an answer comes: from the engine inside the application, from another one in it, from a server, and
    from a server that we start ourselves (made at its first use).
    """

    built_in: BuiltInAnswering
    others: LocalAnswering
    remote: RemoteAnswering
    spawned: Callable[[], SpawnedAnswering] | None = None


class PlanWalker:
    """Knows who stands behind which door, and who is asked after whom. troubles: where failures are noted."""

    def __init__(self, router: Router, doors: Doors, troubles: Troubles | None = None) -> None:
        self._router = router
        self._doors = doors
        self._troubles = troubles or Troubles()

    async def plan(self, references: Sequence[str], limit: Privacy | None) -> Plan:
        """Who would be asked; see `Router.plan`."""
        return await self._router.plan(references, limit)

    async def stream(self, plan: Plan, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """The events of the first step that answers; HopFailed for each before it, and for a first choice that the
        limit shuts out.

        Ends in AnswerEnded or AnswerFailed. Raises no AppError. Nothing is asked twice after its first word.
        """
        if not plan.steps:
            yield AnswerFailed(plan.refused[0].error)
            return
        for refused in plan.refused[:1]:
            if refused.is_first:
                provider, model = ProviderId(refused.provider), ModelId(refused.model)
                yield HopFailed(provider, model, refused.privacy, refused.error)
        for position, step in enumerate(plan.steps):
            steps_left = len(plan.steps) - position - 1
            has_output = False
            failure: AppError | None = None
            async with aclosing(self._asked(step, request, plan.limit, steps_left)) as events:
                async for event in events:
                    if isinstance(event, AnswerFailed):
                        failure = event.error
                        break
                    has_output = has_output or isinstance(event, _OUTPUT)
                    yield event
            if failure is None:
                return
            await self._troubles.note(step.spec.id, failure)
            following = after_failure(failure, has_output=has_output, attempt=1, keys_left=0, steps_left=steps_left)
            if following is not Next.STEP:
                yield AnswerFailed(_told(failure, plan, has_output=has_output))
                return
            yield HopFailed(step.spec.id, ModelId(step.model), step.privacy, failure)

    async def _asked(
        self, step: Candidate, request: ChatRequest, limit: Privacy, steps_left: int
    ) -> AsyncGenerator[ChatEvent, None]:
        """The events of one step; its error as AnswerFailed."""
        try:
            async with aclosing(self._door(step, request, limit, steps_left)) as events:
                async for event in events:
                    yield event
        except AppError as error:
            error.provider = error.provider or step.spec.id
            yield AnswerFailed(error)

    def _door(
        self, step: Candidate, request: ChatRequest, limit: Privacy, steps_left: int
    ) -> AsyncGenerator[ChatEvent, None]:
        built_in = self._router.built_in
        if step.spec.backend == built_in.backend and step.spec.id == built_in.id:
            check_text_only(step.spec.name, request)
            return self._doors.built_in.stream(request, step.model)
        if step.spec.family == "in_process":
            return self._doors.others.stream(step, request)
        if self._doors.spawned is not None and step.spec.category in _MAY_BE_OURS:
            spawned = self._doors.spawned()
            if spawned.answers(step):
                return spawned.stream(step, request, limit, steps_left=steps_left)
        return self._doors.remote.stream(step, request, limit, steps_left=steps_left)


def _told(failure: AppError, plan: Plan, *, has_output: bool) -> AppError:
    """The error to show at the end. Where only consent was lacking to go on, that is what a person can decide."""
    consent = next((refused.error for refused in plan.refused if isinstance(refused.error, NeedsConsent)), None)
    if has_output or consent is None or not failure.may_fall_back:
        return failure
    consent.message = f"{failure.message} {consent.message}"
    return consent
