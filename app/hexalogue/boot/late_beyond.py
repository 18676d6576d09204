"""Everything beside the built-in engine, imported and made at its first use: no window is painted by it."""

from threading import Lock
from typing import TYPE_CHECKING

from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.late_engines import LateEngines
from hexalogue.domain.events import AppEvent, SettingsChanged
from hexalogue.services.bus import EventBus
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable

    from hexalogue.boot.providing import ProviderRooms
    from hexalogue.boot.rooms import Rooms
    from hexalogue.services.beyond import Beyond
    from hexalogue.services.built_in_answering import BuiltInAnswering


class LateBeyond:
    """Call it for the services of providers. Made once, in whichever thread asks first; ends with `close`."""

    def __init__(
        self,
        rooms: "Rooms",
        models: ModelsService,
        settings: SettingsService,
        bus: EventBus,
        tasks: TaskScope,
        built_in: "Callable[[], BuiltInAnswering]",
        engines: LateEngines,
        reporter: CrashReporter,
    ) -> None:
        self._rooms = rooms
        self._reporter = reporter
        self._models = models
        self._settings = settings
        self._bus = bus
        self._tasks = tasks
        self._built_in = built_in
        self._engines = engines
        self._lock = Lock()
        self._far: ProviderRooms | None = None
        self._made: Beyond | None = None
        self._network = self._way()

    def __call__(self) -> "Beyond":
        """The services. Some tenths of a second the first time."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def far(self) -> "ProviderRooms":
        """The rooms behind those services."""
        self()
        assert self._far is not None
        return self._far

    def hear(self, event: AppEvent) -> None:
        """A listener of the bus: another proxy or other certificates are used from the next call on."""
        if isinstance(event, SettingsChanged) and self._way() != self._network:
            self._network = self._way()
            if self._far is not None:
                self._far.remote.renew()

    async def close(self) -> None:
        """End what was made. Idempotent."""
        if self._made is not None:
            await self._made.keys.notes.keep()
        if self._far is not None:
            await self._far.close()

    def _way(self) -> tuple[str, str]:
        return (self._settings.current.proxy, self._settings.current.ca_file)

    def _make(self) -> "Beyond":
        from hexalogue.boot.providing import OwnDoors, beyond_over, provider_rooms
        from hexalogue.services.local_answering import LocalAnswering, LocalRooms

        self._far = provider_rooms(self._rooms, lambda: self._settings.current)
        # The window's bus tells of the built-in engine alone: how others load is part of the answer they give.
        unheard = EventBus(self._reporter)
        local_rooms = LocalRooms(self._far.others, self._models.shelf, self._rooms.library)
        others = LocalAnswering(local_rooms, self._settings, unheard, tasks=self._tasks)
        doors = OwnDoors(self._built_in(), others)
        return beyond_over(
            self._rooms,
            self._far,
            self._models.shelf,
            doors,
            settings=lambda: self._settings.current,
            bus=self._bus,
            engines=self._engines,
        )
