"""One step of a plan that leads to an engine of ours: started if need be, asked like any server on this computer."""

import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace

from hexalogue.domain.chat_events import AnswerBegan, AnswerEnded, ChatEvent, RouteChosen, ServerStarting, UsageReported
from hexalogue.domain.errors import Cut, Unreachable
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.keys import LabelledKey, Secret
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import RemoteProviders
from hexalogue.domain.routing import Candidate
from hexalogue.services.cool_downs import CoolDowns
from hexalogue.services.engines import EnginesService, addressed
from hexalogue.services.remote_answering import RemoteAnswering


@dataclass(frozen=True, slots=True)
class _OneKey:
    """The key that was made for this engine."""

    key: str

    async def candidates(self, spec: ProviderSpec) -> Sequence[LabelledKey]:
        return (LabelledKey("", Secret(self.key)),) if self.key else ()

    def forget_remembered(self, provider: ProviderId) -> None:
        """Nothing is remembered."""


class SpawnedAnswering:
    """Asks an engine of ours."""

    def __init__(self, engines: EnginesService, remote: RemoteProviders) -> None:
        self._engines = engines
        self._remote = remote

    def answers(self, step: Candidate) -> bool:
        """Whether an engine of ours is behind this row, and no address of the person's own."""
        return self._engines.spec_behind(step.spec) is not None

    async def stream(
        self, step: Candidate, request: ChatRequest, limit: Privacy, *, steps_left: int
    ) -> AsyncGenerator[ChatEvent, None]:
        """AnswerBegan, RouteChosen, ServerStarting?, then the answer.

        Raises AppError leaves. An engine that dies while it answers is told as what it died of.
        """
        yield AnswerBegan()
        yield RouteChosen(step.spec.id, ModelId(step.model), step.privacy)
        yield ServerStarting(step.spec.id, 0.0)
        began = time.time()
        async with self._engines.lent(step.spec, step.model) as (lent, launch):
            asked = replace(step, spec=addressed(step.spec, lent.address), model=launch.alias or step.model)
            remote = RemoteAnswering(self._remote, _OneKey(lent.address.key), CoolDowns())
            try:
                tokens = 0
                async with aclosing(remote.stream(asked, request, limit, steps_left=steps_left)) as events:
                    async for event in events:
                        match event:
                            case AnswerBegan() | RouteChosen():
                                continue
                            case UsageReported(output_tokens=count):
                                tokens = count
                            case AnswerEnded(tokens_per_s=speed):
                                await self._engines.learn(launch, speed, tokens)
                        yield event
            except (Cut, Unreachable) as error:
                death = await self._engines.death_of(lent, step.spec, began)
                raise (death or error) from error
