"""Conversations and their answers, imported and made when they are first thought of: right after the first paint."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from hexalogue.boot.rooms import Rooms
    from hexalogue.domain.events import AppEvent
    from hexalogue.services.built_in_answering import BuiltInAnswering
    from hexalogue.services.bus import EventBus
    from hexalogue.services.chat import ChatService
    from hexalogue.services.choices import Choices
    from hexalogue.services.models import ModelsService
    from hexalogue.services.settings import SettingsService
    from hexalogue.services.tasks import TaskScope
    from hexalogue.services.walking import PlanWalker


class LateChat:
    """Call it for the chat service; ends with `close`. walker: asks everybody beside the built-in engine."""

    def __init__(
        self,
        rooms: Rooms,
        models: ModelsService,
        settings: SettingsService,
        bus: EventBus,
        tasks: TaskScope,
        walker: Callable[[], PlanWalker],
    ) -> None:
        self._rooms = rooms
        self._models = models
        self._settings = settings
        self._bus = bus
        self._tasks = tasks
        self._walker = walker
        self._made: ChatService | None = None

    def __call__(self) -> ChatService:
        """The service."""
        if self._made is None:
            from hexalogue.services.chat import ChatService
            from hexalogue.services.chat_answering import ChatAnswering

            settings = self._settings
            answering = ChatAnswering(self._choices, self.built_in, self._walker, lambda: settings.current)
            self._made = ChatService(self._rooms.history, self._choices, answering, settings, self._bus, self._tasks)
        return self._made

    @cached_property
    def built_in(self) -> BuiltInAnswering:
        """Answers of the built-in engine."""
        from hexalogue.services.answering import Answering
        from hexalogue.services.built_in_answering import BuiltInAnswering

        answering = Answering(self._models.loader, self._rooms.engine, self._rooms.provider)
        return BuiltInAnswering(self._models, answering)

    @cached_property
    def _choices(self) -> Choices:
        from hexalogue.services.choices import Choices

        settings = self._settings
        return Choices(self._rooms.history, self._bus, self._tasks, lambda: settings.current.default_lock)

    def hear(self, event: AppEvent) -> None:
        """A listener of the bus."""
        self._choices.hear(event)

    async def close(self) -> None:
        """Keep what was answered so far. Idempotent."""
        if self._made is not None:
            await self._made.close()
