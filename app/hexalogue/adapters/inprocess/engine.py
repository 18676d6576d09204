"""The built-in engine: fulfils `domain.ports.InProcessEngine` over a link to whatever runs the model."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import replace
from itertools import count
from typing import Literal

from hexalogue.adapters.inprocess import child
from hexalogue.adapters.inprocess.answer import Answer
from hexalogue.adapters.inprocess.backends import LLAMACPP, Backend
from hexalogue.adapters.inprocess.child import USUAL_PATIENCE, Patience
from hexalogue.adapters.inprocess.context import context_for
from hexalogue.adapters.inprocess.link import Link
from hexalogue.adapters.inprocess.protocol import Ask, Ended, Load, Loaded, Loading, Refused, Stop
from hexalogue.adapters.inprocess.refused import error_of
from hexalogue.adapters.inprocess.sampling import completed
from hexalogue.adapters.inprocess.threads import chosen
from hexalogue.domain.chat_events import AnswerEnded, ChatEvent
from hexalogue.domain.errors import AppError, NoModelYet, StartFailed
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.models import LoadSettings, LocalModel

Isolation = Literal["worker", "none"]
StartLink = Callable[[], Awaitable[Link]]


class BuiltInEngine:
    """One model at a time. Loads and answers wait for each other; `unload` and `close` wait for nobody.

    Made by `make_engine`. Needs a running asyncio loop (qasync's too) and starts no task of its own: whoever iterates
    a stream reads the pipe.
    """

    def __init__(self, start: StartLink, patience: Patience, engine: str = LLAMACPP.name) -> None:
        self._start = start
        self._engine = engine
        self._patience = patience
        self._link: Link | None = None
        self._model: LocalModel | None = None
        self._context_tokens = 0
        self._one_at_a_time = asyncio.Lock()
        self._ids = count(1)
        self._is_closed = False
        # Of the last answer's prompt, what was not in the KV cache already: for the bench and for tests.
        self.evaluated_tokens = 0

    @property
    def loaded(self) -> LocalModel | None:
        """The model in memory; None after `unload`, and from the moment a worker is gone."""
        return self._model if self._link is not None and self._link.is_alive else None

    @property
    def context_tokens(self) -> int:
        """The context of the loaded model; 0 when none is."""
        return self._context_tokens if self.loaded else 0

    async def load(
        self, model: LocalModel, settings: LoadSettings, on_progress: Callable[[float], None] | None = None
    ) -> None:
        """Replace what was loaded, in a fresh worker. Cancelling ends that worker.

        Raises StartFailed, OutOfMemory, NotAModel (a harmful or broken chat template).
        """
        async with self._one_at_a_time:
            await self.unload()
            link = await self._fresh_link()
            try:
                self._context_tokens = await self._loaded(link, model, settings, on_progress or _ignore)
                self._model = model
            finally:
                if self._model is None:
                    await link.end()

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """HistoryDropped?, TextArrived*, UsageReported, AnswerEnded. Raises Died, OutOfMemory, TooLong, NoModelYet.

        Closing the generator, or cancelling who iterates it, stops the model and leaves it usable.
        """
        asked_at = time.monotonic()
        async with self._one_at_a_time:
            link, model = self._link, self.loaded
            if link is None or model is None:
                raise _why_nothing_answers(link)
            answer = Answer(next(self._ids), model.path, time.monotonic, asked_at, self._engine)
            sampling = completed(request.sampling, stop_gap=model.stop_gap)
            link.send(Ask(answer.id, replace(request, sampling=sampling)))
            link.watch()
            try:
                while not answer.is_over:
                    frames = await link.frames()
                    if not frames:
                        yield _broken_off(link, answer)
                        return
                    for event in answer.events(frames):
                        yield event
            finally:
                self.evaluated_tokens = answer.evaluated_tokens
                if not answer.is_over:
                    await self._stopped(link, answer.id)
                link.unwatch()

    async def unload(self) -> None:
        """End the worker, and with it every byte of the model. An open answer ends as cancelled. Idempotent."""
        link, self._link, self._model = self._link, None, None
        if link is not None:
            await link.end()

    async def close(self) -> None:
        """Unload for good: later calls raise StartFailed or NoModelYet. Idempotent."""
        self._is_closed = True
        await self.unload()

    async def _fresh_link(self) -> Link:
        self._check_open()
        link = await self._start()
        self._link = link
        if self._is_closed:  # closed while the process was being made
            await self.unload()
            self._check_open()
        return link

    def _check_open(self) -> None:
        if self._is_closed:
            raise StartFailed(self._engine, "the application is closing")

    async def _loaded(
        self, link: Link, model: LocalModel, settings: LoadSettings, on_progress: Callable[[float], None]
    ) -> int:
        """Wait until the worker has the model; returns its context."""
        context = context_for(settings.context_tokens, model.facts.context_tokens)
        path = str(model.path.absolute())
        link.send(Load(next(self._ids), path, context, chosen(settings.threads), settings.gpu_layers))
        link.watch()
        try:
            while frames := await link.frames():
                for frame in frames:
                    match frame:
                        case Loading(_, fraction):
                            on_progress(fraction)
                        case Loaded(_, context_tokens):
                            return context_tokens
                        case Refused():
                            raise error_of(frame, model.path, self._engine)
                        case _:
                            pass
        finally:
            link.unwatch()
        raise link.cause(while_loading=True) or StartFailed(self._engine, "it was stopped while loading")

    async def _stopped(self, link: Link, request: int) -> None:
        """Stop the request and wait until the worker is idle; one that does not obey is ended."""
        link.send(Stop(request))
        is_over = False
        try:
            async with asyncio.timeout(self._patience.stop_s):
                while not is_over and (frames := await link.frames()):
                    is_over = any(isinstance(frame, Ended | Refused) and frame.id == request for frame in frames)
        except TimeoutError:
            link.kill()
            await link.end()


def make_engine(
    isolation: Isolation = "worker", patience: Patience = USUAL_PATIENCE, backend: Backend = LLAMACPP
) -> BuiltInEngine:
    """The engine in a worker child, or ("none") in a thread of this process: never that one beside a window."""
    if isolation == "worker":
        return BuiltInEngine(lambda: child.started(patience, backend), patience, backend.name)
    # Imported here because it loads llama.cpp into this process.
    from hexalogue.adapters.inprocess import direct

    return BuiltInEngine(direct.started, patience)


def _broken_off(link: Link, answer: Answer) -> AnswerEnded:
    """The last event of an answer whose link ended. Raises the cause when that was not asked for."""
    answer.is_over = True
    cause = link.cause(while_loading=False)
    if cause is not None:
        raise cause
    return AnswerEnded("cancelled", answer.ttft_s)


def _why_nothing_answers(link: Link | None) -> AppError:
    """The end of a worker that nobody asked for, else that nothing was loaded."""
    return (link and link.cause(while_loading=False)) or NoModelYet("none is loaded")


def _ignore(_fraction: float) -> None:
    """The progress nobody asked for."""
