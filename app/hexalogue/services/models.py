"""Which model answers: found on first launch without a click, fetched when none is there, changed on request."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hexalogue.domain.errors import AppError, EngineError, ModelError, NoSuchModel
from hexalogue.domain.events import ModelsChanged, Noticed
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import (
    DownloadPhase,
    DownloadPlan,
    DownloadProgress,
    FetchedFile,
    HubSource,
    LocalModel,
    ModelPhase,
    ModelProfile,
    ModelState,
)
from hexalogue.domain.ports import Downloader, InProcessEngine, ModelLibrary
from hexalogue.domain.turn import Failure
from hexalogue.services.bus import EventBus
from hexalogue.services.fetching import FetchListener, ModelFetch
from hexalogue.services.loading import ModelLoader
from hexalogue.services.model_board import ModelBoard
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope

# A person who typed a question waits this long for the better model before the stop-gap answers.
PATIENCE_S = 45.0
# After this long a download's rate says how long the rest will take.
RATE_KNOWN_AFTER_S = 5.0


@dataclass(frozen=True, slots=True)
class ModelRooms:
    """The ports and data that the models service works over. hub: read anew for every download."""

    library: ModelLibrary
    engine: InProcessEngine
    downloader: Downloader
    profiles: Sequence[ModelProfile]
    hub: Callable[[], HubSource]


class ModelsService:
    """Owns the built-in engine's state and the one model download."""

    def __init__(self, rooms: ModelRooms, settings: SettingsService, bus: EventBus, tasks: TaskScope) -> None:
        self._rooms = rooms
        self._settings = settings
        self._bus = bus
        self._tasks = tasks
        self._board = ModelBoard(bus)
        self.loader = ModelLoader(rooms.engine, rooms.library, settings, self._board)
        self._fetch = ModelFetch(
            rooms.downloader, tasks, FetchListener(self._download_advanced, self._fetched, self._download_failed)
        )
        self._stop_gap: LocalModel | None = None
        self._fetch_began_at = 0.0

    @property
    def state(self) -> ModelState:
        """What answers now, and what is on its way."""
        return self._board.state

    @property
    def profiles(self) -> Sequence[ModelProfile]:
        """The models that have a short name, the default first."""
        return self._rooms.profiles

    def start(self) -> None:
        """First-launch autoload, without a click; then the idle watch. Returns at once."""
        self._tasks.start(self._autoload(), name="autoload")
        self._tasks.start(self.loader.watch_idleness(), name="idle watch")

    async def models(self) -> Sequence[LocalModel]:
        """Every usable model on this computer."""
        return await asyncio.to_thread(self._rooms.library.found)

    def use(self, model: ModelId) -> None:
        """Load this one and remember the choice."""
        self._tasks.start(self._use(model), name=f"use {model}")

    def rest(self) -> None:
        """Free the model's memory; the next message loads it again."""
        self._tasks.start(self.loader.rest(), name="rest")

    def download(self, profile: ModelId) -> None:
        """Fetch a profile's file in the background. Raises NoSuchModel."""
        found = next((row for row in self.profiles if row.id == profile and row.repository), None)
        if found is None:
            raise NoSuchModel(profile, tuple(row.id for row in self.profiles if row.repository))
        self._begin_fetch(self._rooms.library.plan(found, self._rooms.hub()))

    def pause_download(self) -> None:
        """Stop the transfer; what arrived stays."""
        self._fetch.pause()
        self._use_stop_gap()

    def resume_download(self) -> None:
        """Go on, or try again at once."""
        self._fetch.resume()

    def cancel_download(self) -> None:
        """Stop the transfer and remove what arrived."""
        self._fetch.cancel()
        self._use_stop_gap()

    async def import_file(self, path: Path) -> LocalModel:
        """Take a GGUF into the library. Raises ModelError, DiskFull, ReadOnly, Unreadable."""
        model = await asyncio.to_thread(self._rooms.library.imported, path)
        self._bus.publish(ModelsChanged())
        if self.state.phase in (ModelPhase.ABSENT, ModelPhase.FAILED) and model.facts.has_chat_template:
            self.use(model.id)
        return model

    async def remove(self, model: ModelId) -> None:
        """Delete a file of our own library; a loaded one is unloaded first. Raises BadArgument for another's."""
        if self.state.model is not None and self.state.model.id == model:
            await self.loader.rest()
            self._board.change(phase=ModelPhase.ABSENT, model=None)
        await asyncio.to_thread(self._rooms.library.remove, model)
        self._bus.publish(ModelsChanged())
        if self.state.phase is ModelPhase.ABSENT:
            self._tasks.start(self._autoload(), name="autoload")

    # --- the first launch

    async def _autoload(self) -> None:
        self._board.change(phase=ModelPhase.LOOKING)
        wanted = self._settings.current.model
        candidates = await asyncio.to_thread(self._candidates, wanted)
        good = [model for model in candidates if not model.stop_gap or model.id == wanted]
        self._stop_gap = next((model for model in candidates if model.stop_gap), None)
        if await self._loaded_one_of(good):
            return
        if self.state.phase is not ModelPhase.FAILED:
            self._board.change(phase=ModelPhase.ABSENT, model=None)
        default = next((row for row in self.profiles if row.is_default and row.repository), None)
        if default is None:
            self._use_stop_gap()
            return
        self._begin_fetch(self._rooms.library.plan(default, self._rooms.hub()))
        self._tasks.start(self._lose_patience(), name="patience")

    def _candidates(self, wanted: str) -> Sequence[LocalModel]:
        return self._rooms.library.ranked(wanted)

    async def _loaded_one_of(self, models: Sequence[LocalModel]) -> bool:
        """Load the first that will; a file that fails is told and passed over."""
        for model in models:
            try:
                await self.loader.load(model)
            except (ModelError, EngineError) as error:
                self._bus.publish(Noticed(error))
            else:
                return True
        return False

    async def _lose_patience(self) -> None:
        """Bring the stop-gap in when the better model will not be there soon."""
        await asyncio.sleep(RATE_KNOWN_AFTER_S)
        download = self.state.download
        is_near = (
            download is not None
            and download.phase in (DownloadPhase.RUNNING, DownloadPhase.VERIFYING)
            and download.remaining_s is not None
            and download.remaining_s < PATIENCE_S
        )
        if is_near:
            await asyncio.sleep(PATIENCE_S)
        self._use_stop_gap()

    def _use_stop_gap(self) -> None:
        if self._stop_gap is not None and self.state.phase in (ModelPhase.ABSENT, ModelPhase.FAILED):
            model, self._stop_gap = self._stop_gap, None
            self._tasks.start(self._loaded_one_of([model]), name="load the stop-gap")

    # --- downloads

    def _begin_fetch(self, plan: DownloadPlan) -> None:
        self._fetch.start(plan)

    def _download_advanced(self, progress: DownloadProgress | None) -> None:
        self._board.change(download=progress)

    def _download_failed(self, plan: DownloadPlan, error: AppError) -> None:
        if self.state.model is None:
            self._board.change(failure=Failure(error.kind, error.message, error.fix))
        self._use_stop_gap()

    def _fetched(self, plan: DownloadPlan, fetched: FetchedFile) -> None:
        self._tasks.start(self._adopt(plan, fetched), name=f"adopt {plan.name}")

    async def _adopt(self, plan: DownloadPlan, fetched: FetchedFile) -> None:
        """A verified file came: put it into the library, and let it answer unless a better one already does."""
        try:
            model = await asyncio.to_thread(self._rooms.library.adopted, plan, fetched)
        except AppError as error:
            self._bus.publish(Noticed(error))
            return
        self._bus.publish(ModelsChanged())
        current = self.state.model
        if current is None or current.stop_gap or self.state.phase is ModelPhase.FAILED:
            await self._loaded_one_of([model])

    async def _use(self, model: ModelId) -> None:
        found = next((row for row in await self.models() if row.id == model), None)
        if found is None:
            self._bus.publish(Noticed(NoSuchModel(model)))
            return
        try:
            await self.loader.load(found)
            await self._settings.save(replace(self._settings.current, model=found.id))
        except AppError as error:
            self._bus.publish(Noticed(error))
