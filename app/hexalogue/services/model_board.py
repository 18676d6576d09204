"""The one `ModelState`: replaced, published, and waited for."""

import asyncio
import time
from dataclasses import replace
from typing import Any

from hexalogue.domain.events import ModelStateChanged, Noticed
from hexalogue.domain.models import ModelState
from hexalogue.services.bus import EventBus

# Ten times a second is as often as a progress bar can be read.
PUBLISH_EVERY_S = 0.1


class ModelBoard:
    """Holds the state; publishes every change of kind at once and mere progress at most ten times a second."""

    def __init__(self, bus: EventBus) -> None:
        self._bus = bus
        self._changed = asyncio.Event()
        self._published_at = 0.0
        self.state = ModelState()

    def change(self, **parts: Any) -> None:
        """Replace the named fields of the state."""
        before, self.state = self.state, replace(self.state, **parts)
        if self.state == before:
            return
        now = time.monotonic()
        if _is_mere_progress(before, self.state) and now - self._published_at < PUBLISH_EVERY_S:
            return
        self._published_at = now
        self._bus.publish(ModelStateChanged(self.state))
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    def tell(self, event: Noticed) -> None:
        """Say once what belongs to no state."""
        self._bus.publish(event)

    async def changed(self) -> None:
        """Wait until the state is published again."""
        await self._changed.wait()


def _is_mere_progress(before: ModelState, after: ModelState) -> bool:
    if (before.phase, before.default, before.model, before.failure) != (
        after.phase,
        after.default,
        after.model,
        after.failure,
    ):
        return False
    if before.download is None or after.download is None:
        return before.download is after.download
    return before.download.phase is after.download.phase
