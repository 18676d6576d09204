"""The models on this computer, and how one gets here: named, fetched, imported, removed."""

import asyncio
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.domain.errors import NoSuchModel
from hexalogue.domain.events import ModelsChanged
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import DownloadPlan, FetchedFile, GgufFacts, HubSource, LocalModel, ModelProfile
from hexalogue.domain.ports import Downloader, InProcessEngine, ModelLibrary
from hexalogue.services.bus import EventBus

if TYPE_CHECKING:
    from hexalogue.domain.fit import Fitting
    from hexalogue.domain.hub import HeaderReader, HubCatalogue
    from hexalogue.domain.leftovers import DeletedModel, UnusableModel
    from hexalogue.services.fitting import BuiltInAdvice
    from hexalogue.services.hub import HubService
    from hexalogue.services.pulling import Pulling


def no_facts(start: bytes, size_bytes: int, name: str) -> GgufFacts | None:
    """Fulfils `domain.hub.HeaderReader` where nothing reads headers."""
    del start, size_bytes, name
    return None


@dataclass(frozen=True, slots=True)
class ModelRooms:
    """The ports and data that models are handled with. hub: read anew for every download.

    catalogue: what the hub tells; None where it may not be asked.   fitting: advice that learns from runs.
    read_start: reads the first bytes of a GGUF file.   folder: where downloads go; None where unfinished ones are not
    looked for.
    """

    library: ModelLibrary
    engine: InProcessEngine
    downloader: Downloader
    profiles: Sequence[ModelProfile]
    hub: Callable[[], HubSource]
    catalogue: "HubCatalogue | None" = None
    fitting: "Fitting | None" = None
    read_start: "HeaderReader" = no_facts
    folder: Path | None = None


class ModelShelf:
    """Asks the library in threads, and tells the bus when the shelf holds something else."""

    def __init__(self, rooms: ModelRooms, bus: EventBus) -> None:
        self._rooms = rooms
        self._bus = bus

    # These are imported at their first use: 20 ms that the first painted window need not wait for.

    @cached_property
    def fitting(self) -> "Fitting":
        """Advice about models."""
        from hexalogue.services.fitting import PlainFitting

        return self._rooms.fitting or PlainFitting(self._rooms.library)

    @cached_property
    def advice(self) -> "BuiltInAdvice":
        """The same for the engine inside the application, in a thread."""
        from hexalogue.services.fitting import BuiltInAdvice

        return BuiltInAdvice(self.fitting)

    @cached_property
    def hub(self) -> "HubService":
        """The model hub."""
        from hexalogue.services.hub import HubService, NoHub

        rooms = self._rooms
        return HubService(rooms.catalogue or NoHub(), rooms.library, rooms.hub, self.fitting, rooms.read_start)

    @cached_property
    def pulling(self) -> "Pulling":
        """How a model gets here from the hub."""
        from hexalogue.services.pulling import Pulling

        return Pulling(self._rooms.library, self._rooms.downloader, self.hub, self.plan, self._bus)

    @property
    def profiles(self) -> Sequence[ModelProfile]:
        """The models that have a short name, the default first."""
        return self._rooms.profiles

    @property
    def default(self) -> ModelProfile:
        """The profile that is fetched on first launch (the catalogue holds exactly one)."""
        return next(row for row in self.profiles if row.is_default)

    async def models(self) -> Sequence[LocalModel]:
        """Every usable model on this computer."""
        return await asyncio.to_thread(self._rooms.library.found)

    async def unusable(self) -> "Sequence[UnusableModel]":
        """What is here and cannot be talked to, each with the reason."""
        return await asyncio.to_thread(self._rooms.library.unusable)

    async def ranked(self, wanted: str) -> Sequence[LocalModel]:
        """The models that can chat and fit, the one that answers by itself first."""
        return await asyncio.to_thread(self._rooms.library.ranked, wanted)

    async def named(self, name: str, reference: str) -> LocalModel | None:
        """A model by its id, its profile's id, its file's name or, for one that lies elsewhere, its path.

        Raises ModelError for a path whose file is not usable.
        """
        for model in await self.models():
            if name in (model.id, model.profile, model.path.name, model.path.stem):
                return model
        if reference.endswith(".gguf"):
            return await self.at(Path(reference))
        return None

    async def at(self, path: Path) -> LocalModel:
        """The model in this file. Raises ModelError."""
        return await asyncio.to_thread(self._rooms.library.checked, path)

    def plan(self, reference: str) -> DownloadPlan:
        """How to fetch a profile by its id, or `hf:ORG/REPO/FILE`. Raises NoSuchModel, BadArgument."""
        if reference.startswith("hf:"):
            return self._rooms.library.plan_of_reference(reference, self._rooms.hub())
        profile = next((row for row in self.profiles if row.id == reference and row.repository), None)
        if profile is None:
            raise NoSuchModel(reference, tuple(row.id for row in self.profiles if row.repository))
        return self._rooms.library.plan(profile, self._rooms.hub())

    async def adopted(self, plan: DownloadPlan, fetched: FetchedFile) -> LocalModel:
        """Enter a verified download. Raises ModelError when it is no usable model."""
        model = await asyncio.to_thread(self._rooms.library.adopted, plan, fetched)
        self._bus.publish(ModelsChanged())
        return model

    async def imported(self, path: Path) -> LocalModel:
        """Take a GGUF into the library. Raises ModelError, DiskFull, ReadOnly, Unreadable."""
        model = await asyncio.to_thread(self._rooms.library.imported, path)
        self._bus.publish(ModelsChanged())
        return model

    async def imported_all(self, path: Path) -> Sequence[LocalModel]:
        """Take a file's model, or all models of a folder, into the library. Raises as `imported`."""
        models = await asyncio.to_thread(self._rooms.library.imported_all, path)
        self._bus.publish(ModelsChanged())
        return models

    async def remove(self, model: ModelId) -> "DeletedModel":
        """Delete a model of our own library; `restored` undoes it. Raises BadArgument for another's."""
        gone = await asyncio.to_thread(self._rooms.library.remove, model)
        self._bus.publish(ModelsChanged())
        return gone

    async def deleted(self) -> "Sequence[DeletedModel]":
        """What can be brought back, the last one deleted first."""
        return await asyncio.to_thread(self._rooms.library.deleted)

    async def restored(self, wanted: str) -> LocalModel:
        """Bring a deleted model back. wanted: its id or name, empty for the last one. Raises BadArgument."""
        model = await asyncio.to_thread(self._rooms.library.restored, wanted)
        self._bus.publish(ModelsChanged())
        return model

    async def purged(self, model: ModelId | None = None) -> int:
        """Remove a deleted model for good, or all of them; the bytes that are free again."""
        return await asyncio.to_thread(lambda: self._rooms.library.purged(everything=model is None, model=model))
