"""The state of the list and what shows it, for the controller and for what takes time."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from hexalogue.domain.errors import AppError
from hexalogue.services.facade import Services
from hexalogue.ui.providers import viewmodel as vm


class Board:
    """show: called with every other state."""

    def __init__(self, services: Services, state: vm.ProvidersState, show: Callable[[vm.ProvidersState], None]) -> None:
        self.services = services
        self._state = state
        self._show = show

    @property
    def state(self) -> vm.ProvidersState:
        """As it is now."""
        return self._state

    def take(self, event: vm.ProvidersEvent) -> None:
        """Something happened."""
        state = vm.reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._show(state)

    def start(self, work: Coroutine[Any, Any, object], name: str) -> None:
        """Run it as a task of the application."""
        self.services.tasks.start(work, name=name)

    async def or_told(self, work: Callable[[], Awaitable[object]]) -> bool:
        """Whether it went well; what went wrong stands on the page."""
        try:
            await work()
        except AppError as error:
            self.take(vm.Failed(error))
            return False
        return True
