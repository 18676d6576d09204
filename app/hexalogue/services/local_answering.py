"""One step of a plan that leads to another engine inside the application: mistral.rs, Candle, Transformers, BitNet."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass

from hexalogue.domain.chat_events import ChatEvent
from hexalogue.domain.errors import NoSuchModel, NotSupported
from hexalogue.domain.messages import ChatRequest, TextPart
from hexalogue.domain.models import LocalModel
from hexalogue.domain.ports import ModelLibrary, OtherEngines
from hexalogue.domain.routing import Candidate
from hexalogue.services.answering import Answering
from hexalogue.services.bus import EventBus
from hexalogue.services.loading import ModelLoader
from hexalogue.services.model_board import ModelBoard
from hexalogue.services.settings import SettingsService
from hexalogue.services.shelf import ModelShelf
from hexalogue.services.tasks import TaskScope


@dataclass(frozen=True, slots=True)
class LocalRooms:
    """What an engine is fed with."""

    engines: OtherEngines
    shelf: ModelShelf
    library: ModelLibrary


class LocalAnswering:
    """Loads and answers as the built-in engine's own services do, with a loader for each engine.

    bus: hears how loading goes.   tasks: where idle models are watched and rested; without it they stay in memory.
    """

    def __init__(
        self, rooms: LocalRooms, settings: SettingsService, bus: EventBus, *, tasks: TaskScope | None = None
    ) -> None:
        self._rooms = rooms
        self._settings = settings
        self._bus = bus
        self._tasks = tasks
        self._loaders: dict[str, ModelLoader] = {}

    async def stream(self, step: Candidate, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """AnswerBegan, RouteChosen, then the answer; what goes wrong later is AnswerFailed.

        Raises NotInstalled, NotSupported, ModelError and EngineError before anything was said.
        """
        backend = step.spec.backend or ""
        engine = self._rooms.engines.engine(backend)
        check_text_only(step.spec.name, request)
        model = await self._model(backend, step.model)
        loader = self._loaders.get(backend)
        if loader is None:
            loader = ModelLoader(engine, self._rooms.library, self._settings, ModelBoard(self._bus))
            self._loaders[backend] = loader
            if self._tasks is not None:
                self._tasks.start(loader.watch_idleness(), name=f"idle watch of {backend}")
        await loader.load(model)
        async with aclosing(Answering(loader, engine, step.spec).stream(request)) as events:
            async for event in events:
                yield event

    async def _model(self, backend: str, reference: str) -> LocalModel:
        """Raises NoSuchModel, and ModelError for a file that is no model."""
        found = await asyncio.to_thread(self._rooms.engines.found, backend, reference)
        found = found or await self._rooms.shelf.named(reference, reference)
        if found is None:
            raise NoSuchModel(reference, tuple(row.id for row in await self._rooms.shelf.models()))
        return found


def check_text_only(name: str, request: ChatRequest) -> None:
    """Engines inside the application read words. name: of the provider, for the error. Raises NotSupported."""
    if any(not isinstance(part, TextPart) for message in request.messages for part in message.parts):
        raise NotSupported(name, "images or documents")
