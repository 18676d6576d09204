"""The models on this computer, and how one gets here: named, fetched, imported, removed."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hexalogue.domain.errors import ModelError, NoSuchModel
from hexalogue.domain.events import ModelsChanged, Noticed
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import (
    DownloadPlan,
    DownloadProgress,
    FetchedFile,
    HubSource,
    LocalModel,
    ModelProfile,
)
from hexalogue.domain.ports import Downloader, InProcessEngine, ModelLibrary
from hexalogue.services.bus import EventBus


@dataclass(frozen=True, slots=True)
class ModelRooms:
    """The ports and data that models are handled with. hub: read anew for every download."""

    library: ModelLibrary
    engine: InProcessEngine
    downloader: Downloader
    profiles: Sequence[ModelProfile]
    hub: Callable[[], HubSource]


class ModelShelf:
    """Asks the library in threads, and tells the bus when the shelf holds something else."""

    def __init__(self, rooms: ModelRooms, bus: EventBus) -> None:
        self._rooms = rooms
        self._bus = bus

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

    async def pulled(self, reference: str, on_progress: Callable[[DownloadProgress], None]) -> FetchedFile:
        """Fetch and shelve. A file that arrived whole and is no model for chat stays where it is, and that is told.

        Raises NoSuchModel, BadArgument, WireError, HashMismatch, DiskFull, ReadOnly.
        """
        plan = self.plan(reference)
        fetched = await self._rooms.downloader.fetch(plan, on_progress)
        try:
            await self.adopted(plan, fetched)
        except ModelError as error:
            self._bus.publish(Noticed(error))
        return fetched

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

    async def remove(self, model: ModelId) -> None:
        """Delete a file of our own library. Raises BadArgument for another's."""
        await asyncio.to_thread(self._rooms.library.remove, model)
        self._bus.publish(ModelsChanged())
