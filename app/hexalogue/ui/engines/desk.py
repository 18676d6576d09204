"""The state of the Engines page, the services it asks, and how what goes wrong gets onto the page."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from hexalogue.domain.errors import AppError
from hexalogue.services.beyond import Machinery
from hexalogue.services.facade import Services
from hexalogue.ui.engines import viewmodel as vm


class Desk:
    """Shared by those who look and those who act. show: called after each change."""

    def __init__(self, services: Services, show: Callable[[], None]) -> None:
        self.services = services
        self.state = vm.EnginesState(budget_mb=services.settings.current.memory_budget_mb)
        self._show = show

    async def machinery(self) -> Machinery:
        """The services of engines; some tenths of a second the first time, in a thread."""
        return await asyncio.to_thread(lambda: self.services.beyond().machinery())

    def take(self, event: vm.EnginesEvent) -> None:
        """One event."""
        state = vm.reduced(self.state, event)
        if state != self.state:
            self.state = state
            self._show()

    async def or_told(self, engine: str, work: Callable[[], Awaitable[object]]) -> bool:
        """Whether it went well; what went wrong stands at this engine, or on the page where the id is empty."""
        try:
            await work()
        except AppError as error:
            self.take(vm.Failed(engine, error))
            return False
        return True

    def start(self, work: Coroutine[Any, Any, object], name: str) -> None:
        """In the background."""
        self.services.tasks.start(work, name=name)

    async def look_at_running(self) -> None:
        """What runs now, of whichever Hexalogue."""
        self.take(vm.RunningSeen(await (await self.machinery()).panel.running()))

    async def read_fold(self, engine: str, fold: vm.Fold) -> None:
        """What stands in an unfolded part. The timeline is known already."""
        panel = (await self.machinery()).panel

        async def read() -> None:
            if fold is vm.Fold.LOG:
                self.take(vm.LogRead(engine, await panel.log(engine)))
            elif fold is vm.Fold.HISTORY:
                self.take(vm.HistoryRead(engine, tuple(await panel.history(engine))))

        await self.or_told(engine, read)
