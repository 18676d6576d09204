"""Advice for models without anything learned: the rules and what is free. Boot hands in an adviser that also learns."""

from hexalogue.domain.fit import USUAL, Fit, Room, Using, Wish, advised
from hexalogue.domain.models import GgufFacts, LocalModel
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
