"""The built-in engine, imported and made at its first use: what it needs costs a third of the start, and a window can
be painted without it."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from hexalogue.domain.chat_events import ChatEvent
    from hexalogue.domain.messages import ChatRequest
    from hexalogue.domain.models import LoadSettings, LocalModel
    from hexalogue.domain.ports import InProcessEngine


class LateEngine:
    """Fulfils `domain.ports.InProcessEngine` over the engine that `make` returns when one is first asked for."""

    def __init__(self, make: Callable[[], InProcessEngine]) -> None:
        self._make = make
        self._engine: InProcessEngine | None = None

    @property
    def loaded(self) -> LocalModel | None:
        """See the port."""
        return self._engine.loaded if self._engine else None

    @property
    def context_tokens(self) -> int:
        """See the port."""
        return self._engine.context_tokens if self._engine else 0

    async def load(
        self, model: LocalModel, settings: LoadSettings, on_progress: Callable[[float], None] | None = None
    ) -> None:
        """See the port."""
        await self._made().load(model, settings, on_progress)

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """See the port."""
        async with aclosing(self._made().stream(request)) as events:
            async for event in events:
                yield event

    async def unload(self) -> None:
        """See the port."""
        if self._engine is not None:
            await self._engine.unload()

    async def close(self) -> None:
        """See the port."""
        await self._made().close()

    def _made(self) -> InProcessEngine:
        if self._engine is None:
            self._engine = self._make()
        return self._engine


def built_in_engine() -> InProcessEngine:
    """The engine in a worker child."""
    from hexalogue.adapters.inprocess.engine import make_engine

    return make_engine()
