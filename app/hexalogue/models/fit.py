"""Fit advice for this computer: its memory, its GPUs, the speeds it has shown, under the rules of `domain/fit.py`."""

import platform
import sys
from collections.abc import Callable, Sequence

from hexalogue.domain.fit import BUILT_IN_ENGINE, USUAL, Fit, GpuRoom, Room, Using, Wish, advised, layout
from hexalogue.domain.model_memory import read_bytes
from hexalogue.domain.models import GgufFacts, LocalModel
from hexalogue.domain.speeds import Run, Setup, SpeedBook, placement
from hexalogue.models.free_memory import free_memory


class FitAdviser:
    """Fulfils `domain.fit.Fitting`. gpus: read anew for every advice; those with memory of their own only."""

    def __init__(
        self,
        speeds: SpeedBook,
        *,
        free: Callable[[], int] = free_memory,
        gpus: Callable[[], Sequence[GpuRoom]] = tuple,
        is_unified: bool | None = None,
    ) -> None:
        self._speeds = speeds
        self._free = free
        self._gpus = gpus
        self._is_unified = is_apple_silicon() if is_unified is None else is_unified

    def room(self) -> Room:
        """See the port."""
        return self._room(with_cards=True)

    def advice(self, size_bytes: int, facts: GgufFacts, wish: Wish | None = None, using: Using | None = None) -> Fit:
        """See the port."""
        wish, using = wish or USUAL, using or BUILT_IN_ENGINE
        room = self._room(with_cards=wish.uses_cards)
        laid = layout(size_bytes, facts, room, wish)
        speed = None
        if laid is not None:
            setup = Setup(using.backend, using.variant, placement(laid.gpu_layers, facts.layers))
            speed = self._speeds.expected(setup, read_bytes(size_bytes, facts))
        return advised(size_bytes, facts, room, wish, speed)

    def ran(self, model: LocalModel, using: Using, gpu_layers: int, tokens_per_s: float, tokens: int) -> None:
        """See the port."""
        setup = Setup(using.backend, using.variant, placement(gpu_layers, model.facts.layers))
        self._speeds.note(Run(setup, read_bytes(model.size_bytes, model.facts), tokens_per_s, tokens))

    def _room(self, *, with_cards: bool) -> Room:
        """Asking a driver takes a while; who needs no card does not wait for it."""
        cards = tuple(self._gpus()) if with_cards and not self._is_unified else ()
        return Room(self._free(), cards, self._is_unified)


def is_apple_silicon() -> bool:
    """Whether GPU and processor share one memory."""
    return sys.platform == "darwin" and platform.machine() == "arm64"
