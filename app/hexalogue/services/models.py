"""Which model answers: the doors' view of the shelf, the loader, the autoload and its download."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.domain.errors import AppError, NoSuchModel
from hexalogue.domain.events import Noticed
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import FetchedFile, LocalModel, ModelPhase, ModelProfile, ModelState
from hexalogue.services.autoload import Autoload
from hexalogue.services.bus import EventBus
from hexalogue.services.loading import ModelLoader
from hexalogue.services.model_board import ModelBoard
from hexalogue.services.settings import SettingsService
from hexalogue.services.shelf import ModelRooms, ModelShelf
from hexalogue.services.tasks import TaskScope

if TYPE_CHECKING:
    from hexalogue.domain.downloads import PullPlan
    from hexalogue.domain.leftovers import DeletedModel
    from hexalogue.services.activity import Activity
    from hexalogue.services.downloads import Downloads


class ModelsService:
    """Owns the built-in engine's state and the one model download."""

    def __init__(
        self,
        rooms: ModelRooms,
        settings: SettingsService,
        bus: EventBus,
        tasks: TaskScope,
        activity: "Callable[[], Activity] | None" = None,
    ) -> None:
        self._activity = activity
        self._settings = settings
        self._bus = bus
        self._tasks = tasks
        self._board = ModelBoard(bus)
        self.shelf = ModelShelf(rooms, bus)
        self.loader = ModelLoader(rooms.engine, rooms.library, settings, self._board, rooms.fitting)
        self._autoload = Autoload(self.shelf, rooms.downloader, self.loader, self._board, tasks)
        self._folder = rooms.folder
        self._downloader = rooms.downloader

    @cached_property
    def downloads(self) -> "Downloads":
        """Downloads that a person started. Imported at its first use: no first paint needs it."""
        from hexalogue.services.downloads import Downloads

        pulling = self.shelf.pulling
        return Downloads(
            self._downloader,
            self._tasks,
            self._bus,
            pulling.taken_in,
            pulling.kept,
            pulling.plan,
            self.shelf.hub.instead,
        )

    @property
    def state(self) -> ModelState:
        """What answers now, and what is on its way."""
        return self._board.state

    @property
    def profiles(self) -> Sequence[ModelProfile]:
        """The models that have a short name, the default first."""
        return self.shelf.profiles

    def start(self, *, autoload: bool = True) -> None:
        """First-launch autoload, without a click; then the idle watch. Returns at once."""
        if autoload:
            self._begin_autoload()
        else:
            self._board.change(phase=ModelPhase.ABSENT)
        self._tasks.start(self.loader.watch_idleness(), name="idle watch")
        if self._folder is not None:
            self._tasks.start(self.find_unfinished(), name="unfinished downloads")

    async def models(self) -> Sequence[LocalModel]:
        """Every usable model on this computer."""
        return await self.shelf.models()

    async def pulled(self, reference: str) -> FetchedFile:
        """Fetch and shelve in the foreground, progress on the board; the model's first file. Raises as `pulled_all`."""
        return (await self.pulled_all(await self.shelf.pulling.plan(reference)))[0]

    async def pulled_all(self, plan: "PullPlan") -> Sequence[FetchedFile]:
        """Fetch and shelve all files of a plan, the model's first. Raises as `Pulling.pulled`."""
        try:
            return await self.shelf.pulling.pulled(plan, lambda progress: self._board.change(download=progress))
        finally:
            self._board.change(download=None)

    def use(self, model: ModelId) -> None:
        """Load this one and remember the choice; what goes wrong is told on the bus."""
        self._tasks.start(self._use(model), name=f"use {model}")

    async def rest(self) -> None:
        """Free the model's memory; the next message loads it again."""
        await self.loader.rest()

    def download(self, profile: ModelId) -> None:
        """Fetch a profile's file in the background. Raises NoSuchModel."""
        self._autoload.fetch.start(self.shelf.plan(profile))

    def pause_download(self) -> None:
        """Stop the transfer; what arrived stays."""
        self._autoload.fetch.pause()
        self._autoload.use_stop_gap()

    def resume_download(self) -> None:
        """Go on, or try again at once."""
        self._autoload.fetch.resume()

    def cancel_download(self) -> None:
        """Stop the transfer and remove what arrived."""
        self._autoload.fetch.cancel()
        self._autoload.use_stop_gap()

    async def find_unfinished(self) -> None:
        """List downloads that earlier runs left, so that a person can go on with them or remove them."""
        if self._folder is None:
            return
        left = await asyncio.to_thread(self._downloader.unfinished, self._folder)
        if left:
            own = self._autoload.fetch  # the download of the model that answers by itself is shown on the board
            await self.downloads.recover(
                self._folder, lambda target: own.plan is not None and own.plan.target == target
            )

    async def import_file(self, path: Path) -> LocalModel:
        """Take a GGUF into the library; it answers when nothing else does. Raises ModelError and StoreError leaves."""
        with _reported(self._activity, path):
            model = await self.shelf.imported(path)
        if self.state.phase in (ModelPhase.ABSENT, ModelPhase.FAILED) and model.facts.has_chat_template:
            self.use(model.id)
        return model

    async def remove(self, model: ModelId) -> "DeletedModel":
        """Delete a model of our own library; a loaded one is unloaded first. `restored` undoes it.

        Raises BadArgument for another's.
        """
        was_current = self.state.model is not None and self.state.model.id == model
        if was_current:
            await self.loader.rest()
        gone = await self.shelf.remove(model)
        if was_current:
            self._begin_autoload()
        return gone

    async def restored(self, wanted: str = "") -> LocalModel:
        """Bring a deleted model back. wanted: its id or name, empty for the last one. Raises BadArgument."""
        return await self.shelf.restored(wanted)

    def _begin_autoload(self) -> None:
        self._tasks.start(self._autoload.run(self._settings.current.model), name="autoload")

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


def _reported(activity: "Callable[[], Activity] | None", path: Path) -> AbstractContextManager[object]:
    """Copying gigabytes is a job on the list, where there is one."""
    if activity is None:
        return nullcontext()
    from hexalogue.domain.activity import JobKind

    return activity().reported(JobKind.IMPORT, path.name)
