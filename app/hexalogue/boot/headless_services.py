"""The services of the command line: all doors to a model, closed in the right order."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.doctoring import doctor_over
from hexalogue.boot.late_engines import LateEngines
from hexalogue.boot.providing import OwnDoors, beyond_over, provider_rooms
from hexalogue.boot.rooms import Rooms, models_service
from hexalogue.cli.passphrase import asked_passphrase
from hexalogue.services.activity import Activity
from hexalogue.services.answering import Answering
from hexalogue.services.asking import AskService, fetched_default
from hexalogue.services.built_in_answering import BuiltInAnswering
from hexalogue.services.bus import EventBus
from hexalogue.services.headless import HeadlessServices
from hexalogue.services.local_answering import LocalAnswering, LocalRooms
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope

if TYPE_CHECKING:
    from hexalogue.boot.engines_over import Around


@asynccontextmanager
async def headless_services(rooms: Rooms, reporter: CrashReporter) -> AsyncIterator[HeadlessServices]:
    """The services of the command line. Leaving ends the engine, the connections and the history."""
    bus = EventBus(reporter)
    tasks = TaskScope(reporter)
    settings = SettingsService(rooms.settings, bus)
    models = models_service(rooms, settings, bus, tasks)
    far = provider_rooms(rooms, lambda: settings.current)
    answering = Answering(models.loader, rooms.engine, rooms.provider)
    doors = OwnDoors(
        built_in=BuiltInAnswering(models, answering, fetched_default=partial(fetched_default, models, settings)),
        others=LocalAnswering(LocalRooms(far.others, models.shelf, rooms.library), settings, bus),
    )

    def around() -> "Around":
        from hexalogue.boot.engines_over import Around

        return Around(rooms, lambda: settings.current, models.shelf, tasks, bus, lambda: beyond, Activity(bus))

    engines = LateEngines(around)
    beyond = beyond_over(
        rooms,
        far,
        models.shelf,
        doors,
        settings=lambda: settings.current,
        bus=bus,
        engines=engines,
        ask_passphrase=asked_passphrase,
    )
    asking = AskService(beyond.walker, settings)
    try:
        doctor = doctor_over(rooms, far, lambda: engines().doctor)
        yield HeadlessServices(models, asking, doctor, bus, rooms.provider, beyond)
    finally:
        await engines.close()
        await tasks.close()
        await far.close()
        await rooms.engine.close()
        await rooms.history.close()
