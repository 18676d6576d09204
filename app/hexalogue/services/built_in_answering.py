"""Answers of the engine inside the application: by the model that answers by itself, or by one that is named."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing

from hexalogue.domain.chat_events import ChatEvent
from hexalogue.domain.errors import NoSuchModel
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.models import LocalModel
from hexalogue.services.answering import Answering
from hexalogue.services.models import ModelsService


class BuiltInAnswering:
    """One answer at a time, first come, first answered.

    fetched_default: brings the model that answers by itself when a question needs one now, as on the command line; None
    has the question wait for the model that is on its way, as in the window.
    """

    def __init__(
        self,
        models: ModelsService,
        answering: Answering,
        *,
        fetched_default: Callable[[], Awaitable[LocalModel]] | None = None,
    ) -> None:
        self._models = models
        self._answering = answering
        self._fetched_default = fetched_default
        self._floor = asyncio.Lock()

    async def stream(self, request: ChatRequest, model: str = "") -> AsyncGenerator[ChatEvent, None]:
        """AnswerBegan, RouteChosen, then the answer; what goes wrong later is AnswerFailed.

        model: by any of its names; empty for the default. Raises NoSuchModel, ModelError, EngineError and WireError
        leaves before anything was said.
        """
        async with self._floor:
            await self._prepare(model)
            async with aclosing(self._answering.stream(request)) as events:
                async for event in events:
                    yield event

    async def _prepare(self, name: str) -> None:
        loader = self._models.loader
        if name:
            await loader.load(await self._named(name), as_guest=self._fetched_default is None)
        elif self._fetched_default is not None:
            await loader.load(await self._fetched_default())
        else:
            await loader.put_back()

    async def _named(self, name: str) -> LocalModel:
        found = await self._models.shelf.named(name, name)
        if found is None:
            raise NoSuchModel(name, tuple(row.id for row in await self._models.models()))
        return found
