"""One step of a plan that leads to a server: its keys in order, waits that are worth it, a model that still loads."""

import asyncio
import random
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from hexalogue.domain.chat_events import AnswerBegan, ChatEvent, RouteChosen, ServerStarting
from hexalogue.domain.errors import AppError, BadKey, RateLimited, Starting
from hexalogue.domain.ids import ModelId
from hexalogue.domain.keys import KeyRef, KeySource, LabelledKey, Secret
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider_ports import RemoteProviders
from hexalogue.domain.routing import Candidate, Next, after_failure, cool_down, retry_wait
from hexalogue.domain.target import Target
from hexalogue.services.cool_downs import CoolDowns
from hexalogue.services.key_notes import KeyNotes

WARM_UP_S = 180.0  # a large model on a slow disk
LOOK_AGAIN_S = 1.0
NO_KEY = LabelledKey("", Secret(""))


class RemoteAnswering:
    """Asks one provider. notes: learns which key answered, and which was refused."""

    def __init__(
        self, remote: RemoteProviders, keys: KeySource, cool_downs: CoolDowns, notes: KeyNotes | None = None
    ) -> None:
        self._remote = remote
        self._keys = keys
        self._cool_downs = cool_downs
        self._notes = notes

    async def stream(
        self, step: Candidate, request: ChatRequest, limit: Privacy, *, steps_left: int
    ) -> AsyncGenerator[ChatEvent, None]:
        """AnswerBegan, RouteChosen, then the answer. Raises AppError leaves when neither key nor wait helped.

        steps_left: how many others could be asked; with any, nothing is waited for.
        """
        yield AnswerBegan()
        yield RouteChosen(step.spec.id, ModelId(step.model), step.privacy)
        keys = await self._ordered(step, steps_left)
        has_output = False
        attempt = 1
        began = time.monotonic()
        while True:
            target = Target(step.spec, step.model, keys[0].value.reveal(), limit)
            try:
                async with aclosing(self._remote.stream(target, request)) as events:
                    async for event in events:
                        has_output = True
                        yield event
            except AppError as error:
                error.provider = error.provider or step.spec.id
                waited = time.monotonic() - began
                if isinstance(error, Starting) and not has_output and not steps_left and waited < WARM_UP_S:
                    yield ServerStarting(step.spec.id, waited)
                    await asyncio.sleep(min(error.retry_after_s or LOOK_AGAIN_S, WARM_UP_S))
                    continue
                self._cool_downs.begin(step.spec.id, keys[0].label, cool_down(error))
                await self._note(step, keys[0], error)
                following = after_failure(
                    error, has_output=has_output, attempt=attempt, keys_left=len(keys) - 1, steps_left=steps_left
                )
                if isinstance(error, BadKey):  # another may have been stored meanwhile
                    self._keys.forget_remembered(step.spec.id)
                if following is Next.KEY:
                    keys = keys[1:]
                elif following is Next.RETRY:
                    await asyncio.sleep(retry_wait(error, attempt, chance=random.random()) or 0)
                    attempt += 1
                else:
                    raise
            else:
                await self._note(step, keys[0], None)
                return

    async def _note(self, step: Candidate, key: LabelledKey, error: AppError | None) -> None:
        """Remember that the key was used, or why it was refused."""
        if self._notes is None or key is NO_KEY:
            return
        ref = KeyRef(step.spec.id, key.label)
        await (self._notes.used(ref) if error is None else self._notes.refused(ref, error))

    async def _ordered(self, step: Candidate, steps_left: int) -> Sequence[LabelledKey]:
        """The provider's keys, those that rest last. Raises RateLimited when all rest and somebody else could be
        asked."""
        provider = step.spec.id
        keys = list(await self._keys.candidates(step.spec)) or [NO_KEY]
        keys.sort(key=lambda key: self._cool_downs.left(provider, key.label))
        rest = self._cool_downs.left(provider, keys[0].label)
        if rest and steps_left:
            raise RateLimited(step.spec.name, "it asked for a pause a moment ago", retry_after_s=rest)
        return keys
