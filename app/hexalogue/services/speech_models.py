"""The model of an engine of ours: named, chosen by the machine, fetched if it is not here."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.models import DownloadProgress, HubSource
from hexalogue.domain.ports import Downloader
from hexalogue.domain.speech import AUTO, ENGLISH, SpeechCatalogue, SpeechModel, Wanted, usual_model
from hexalogue.domain.speech_ports import SpeechLibrary


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model on the disk. name: as it is shown."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class SpeechModelRooms:
    """What the choice asks. catalogue, library: made when they are first needed.   memory_free: bytes a new process may
    take.   cores: physical ones.
    """

    catalogue: Callable[[], SpeechCatalogue]
    library: Callable[[], SpeechLibrary]
    downloader: Downloader
    hub: Callable[[], HubSource]
    memory_free: Callable[[], int]
    cores: Callable[[], int]


class SpeechModels:
    """Brings the model that a request is for."""

    def __init__(self, rooms: SpeechModelRooms) -> None:
        self._rooms = rooms

    @property
    def catalogue(self) -> SpeechCatalogue:
        """What ships."""
        return self._rooms.catalogue()

    async def here(self) -> Sequence[SpeechModel]:
        """The models on this computer."""
        return await asyncio.to_thread(self._rooms.library().here)

    async def files(self) -> Sequence[ModelFile]:
        """The files of the models on this computer, from the smallest to the best."""
        return [ModelFile(model.name, self._rooms.library().path(model)) for model in await self.here()]

    async def brought(
        self, wanted: Wanted, language: str, on_progress: Callable[[DownloadProgress], None]
    ) -> ModelFile:
        """The model, on the disk. language: a code or `auto`.

        Raises BadArgument, Unreadable; WireError leaves, HashMismatch, DiskFull, ReadOnly when it has to be fetched.
        """
        named = self.catalogue.model(wanted.model)
        if wanted.model and named is None:
            return await self._file(wanted.model)
        here = await self.here()
        model = await asyncio.to_thread(self._usual, here, language) if named is None else named
        _see_that_it_understands(model, language, translate=wanted.translate)
        if model not in here:
            await self._rooms.downloader.fetch(self._rooms.library().plan(model, self._rooms.hub()), on_progress)
        return ModelFile(model.id, self._rooms.library().path(model))

    async def _file(self, name: str) -> ModelFile:
        if not name.endswith(".bin"):
            known = ", ".join(model.id for model in self.catalogue.models)
            raise BadArgument(
                f"There is no model of speech called “{name}”.",
                fix=f"Choose one of {known}, or name a ggml-….bin file.",
            )
        path = await asyncio.to_thread(self._rooms.library().checked, Path(name))
        return ModelFile(path.name, path)

    def _usual(self, here: Sequence[SpeechModel], language: str) -> SpeechModel:
        free_bytes, cores = self._rooms.memory_free(), self._rooms.cores()
        return usual_model(self.catalogue.models, here, language, free_bytes=free_bytes, cores=cores)


def _see_that_it_understands(model: SpeechModel, language: str, *, translate: bool) -> None:
    """The server would write English whatever is said, without a word about it. Raises BadArgument."""
    if model.is_english and (translate or language not in (AUTO, ENGLISH)):
        raise BadArgument(
            f"The model {model.id} understands English only.",
            fix=f"Use “--model {model.id.replace('.en', '')}”, which knows every language.",
        )
