"""One model in memory: loaded with settings that fit, used, rested after idling."""

import asyncio
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from hexalogue.domain.errors import AppError, NoModelYet, TooLargeForMemory
from hexalogue.domain.models import (
    LEAST_CONTEXT_TOKENS,
    USUAL_CONTEXT_TOKENS,
    LoadSettings,
    LocalModel,
    ModelPhase,
    ModelState,
)
from hexalogue.domain.ports import InProcessEngine, ModelLibrary
from hexalogue.domain.turn import Failure
from hexalogue.services.model_board import ModelBoard
from hexalogue.services.settings import SettingsService

if TYPE_CHECKING:
    from hexalogue.domain.fit import Fitting

IDLE_CHECK_S = 20.0


class ModelLoader:
    """Loads into the engine and keeps the board true. Loads are serialised; the engine waits for a running answer."""

    def __init__(
        self,
        engine: InProcessEngine,
        library: ModelLibrary,
        settings: SettingsService,
        board: ModelBoard,
        fitting: "Fitting | None" = None,
    ) -> None:
        self._engine = engine
        self._library = library
        self._settings = settings
        self._board = board
        self._adviser = fitting
        self._lock = asyncio.Lock()
        self._used_at = time.monotonic()
        self._error: AppError | None = None
        self.answering = False

    async def load(self, model: LocalModel, *, as_guest: bool = False) -> None:
        """Make this the model that answers. Raises ModelError and EngineError; the board then says FAILED.

        as_guest: for one conversation that names it; `put_back` brings the usual one back, and a guest that does not
        load costs the others nothing.
        """
        async with self._lock:
            before = self._board.state
            usual = before.default if as_guest and before.phase in (ModelPhase.READY, ModelPhase.RESTING) else None
            usual = None if usual == model else usual
            if self._engine.loaded == model and before.phase is ModelPhase.READY:
                self._board.change(usual=usual)
                return
            self._board.change(phase=ModelPhase.LOADING, model=model, usual=usual, load_fraction=0.0, failure=None)
            try:
                await self._engine.load(model, await self._fitting(model), self._advanced)
            except AppError as error:
                if as_guest:
                    self._guest_gone(before)
                    raise
                self._error = error
                failure = Failure(error.kind, error.message, error.fix)
                self._board.change(phase=ModelPhase.FAILED, failure=failure, context_tokens=0)
                raise
            self._error = None
            self._used_at = time.monotonic()
            await asyncio.to_thread(self._library.used, model)
            self._board.change(
                phase=ModelPhase.READY, load_fraction=1.0, context_tokens=self._engine.context_tokens, failure=None
            )

    async def put_back(self) -> None:
        """The usual model again, where a guest took its place. Raises as `load`."""
        usual = self._board.state.usual
        if usual is not None:
            await self.load(usual)

    async def ready(self) -> LocalModel:
        """Wait for the model that answers, waking a resting one. Raises what made its load fail."""
        while True:
            state = self._board.state
            if state.phase is ModelPhase.READY and state.model is not None:
                return state.model
            if state.phase is ModelPhase.RESTING and state.model is not None:
                await self.load(state.model)
            elif state.phase is ModelPhase.FAILED:
                raise self._error or NoModelYet()
            else:
                await self._board.changed()

    def answer_ended(self) -> None:
        """An answer is over: note the time, and whether the engine survived it."""
        self.answering = False
        self._used_at = time.monotonic()
        if self._board.state.phase is ModelPhase.READY and self._engine.loaded is None:
            self._board.change(phase=ModelPhase.RESTING, context_tokens=0)

    def _guest_gone(self, before: ModelState) -> None:
        """As it was, but that nothing is in memory now."""
        is_loaded = before.phase is ModelPhase.READY
        phase = ModelPhase.RESTING if is_loaded else before.phase
        self._board.change(
            phase=phase, model=before.default, usual=None, load_fraction=0.0, failure=before.failure, context_tokens=0
        )

    async def learn(self, tokens_per_s: float | None, tokens: int) -> None:
        """An answer ended after so many tokens: the next advice about a model of its size knows how fast it was."""
        model, fitting = self._engine.loaded, self._adviser
        if model is not None and fitting is not None and tokens_per_s is not None:
            await asyncio.to_thread(_learned, fitting, model, tokens_per_s, tokens)

    async def rest(self) -> None:
        """Free the memory; the next message loads the model again."""
        async with self._lock:
            if self._board.state.phase is ModelPhase.READY:
                await self._engine.unload()
                self._board.change(phase=ModelPhase.RESTING, context_tokens=0)

    async def watch_idleness(self) -> None:
        """The background job that rests an idle model. One timer for ever, not one per answer."""
        while True:
            await asyncio.sleep(IDLE_CHECK_S)
            limit_s = self._settings.current.idle_unload_min * 60
            idle_s = time.monotonic() - self._used_at
            if limit_s and not self.answering and idle_s > limit_s:
                await self.rest()

    async def _fitting(self, model: LocalModel) -> LoadSettings:
        """The load settings with a context that fits into memory. Raises TooLargeForMemory."""
        wanted = self._settings.current.load
        limit = model.facts.context_tokens or USUAL_CONTEXT_TOKENS
        context = min(wanted.context_tokens or USUAL_CONTEXT_TOKENS, limit)
        free = await asyncio.to_thread(self._free_after_replacing)
        while context > LEAST_CONTEXT_TOKENS and self._library.memory_needed(model, context) > free:
            context = max(LEAST_CONTEXT_TOKENS, context // 2)
        needed = self._library.memory_needed(model, context)
        if needed > free:
            raise TooLargeForMemory(model.name, needed, free)
        return replace(wanted, context_tokens=context)

    def _free_after_replacing(self) -> int:
        loaded = self._engine.loaded
        held = self._library.memory_needed(loaded, self._engine.context_tokens) if loaded else 0
        return self._library.memory_free() + held

    def _advanced(self, fraction: float) -> None:
        self._board.change(load_fraction=fraction)


def _learned(fitting: "Fitting", model: LocalModel, tokens_per_s: float, tokens: int) -> None:
    from hexalogue.domain.fit import BUILT_IN_ENGINE, BUILT_IN_WISH  # no first paint needs it

    laid = fitting.advice(model.size_bytes, model.facts, BUILT_IN_WISH)
    fitting.ran(model, BUILT_IN_ENGINE, laid.gpu_layers, tokens_per_s, tokens)
