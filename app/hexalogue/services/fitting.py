"""Advice for models without anything learned: the rules and what is free. Boot hands in an adviser that also learns."""

import asyncio
from dataclasses import replace

from hexalogue.domain.fit import BUILT_IN_WISH, USUAL, Fit, Fitting, Room, Using, Wish, advised
from hexalogue.domain.models import GgufFacts, LocalModel, ModelProfile
from hexalogue.domain.ports import ModelLibrary


class PlainFitting:
    """Fulfils `domain.fit.Fitting` over what the library says is free."""

    def __init__(self, library: ModelLibrary) -> None:
        self._library = library

    def room(self) -> Room:
        """See the port."""
        return Room(self._library.memory_free())

    def advice(self, size_bytes: int, facts: GgufFacts, wish: Wish | None = None, using: Using | None = None) -> Fit:
        """See the port."""
        del using
        return advised(size_bytes, facts, self.room(), wish or USUAL)

    def ran(self, model: LocalModel, using: Using, gpu_layers: int, tokens_per_s: float, tokens: int) -> None:
        """Nothing is learned here."""


class BuiltInAdvice:
    """How models run in the engine inside the application. Asks in a thread: the system and the disk are looked at."""

    def __init__(self, fitting: Fitting) -> None:
        self._fitting = fitting

    async def of(self, model: LocalModel, context_tokens: int = 0) -> Fit:
        """A model on this computer. context_tokens: 0 = as usual."""
        return await asyncio.to_thread(self._asked, model.size_bytes, model.facts, context_tokens)

    async def of_profile(self, profile: ModelProfile) -> Fit:
        """One that can be fetched, by its size."""
        facts = GgufFacts("", profile.name, profile.context_tokens, "", 0, 0, 0, 0, 0, True)
        return await asyncio.to_thread(self._asked, profile.size_bytes, facts, 0)

    def _asked(self, size_bytes: int, facts: GgufFacts, context_tokens: int) -> Fit:
        return self._fitting.advice(size_bytes, facts, replace(BUILT_IN_WISH, context_tokens=context_tokens))
