"""Between the models service and the Models page."""

import time
from collections.abc import Coroutine, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, DownloadsChanged, ModelsChanged, ModelStateChanged
from hexalogue.domain.hub import HubOrder
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import DownloadPhase
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.folders import open_address
from hexalogue.ui.language import say
from hexalogue.ui.models import here, hub_state, jobs, results, words
from hexalogue.ui.models import viewmodel as vm
from hexalogue.ui.models.hub_acts import HubActs
from hexalogue.ui.models.library_acts import LibraryActs
from hexalogue.ui.models.view import ModelsView
from hexalogue.ui.text import DownloadAct, said_size

FILE_PATTERN = "GGUF models (*.gguf)"
# Throwing away more than this is asked about first.
PRECIOUS_BYTES = 50_000_000


class ModelsController(QObject):
    """Owns the state of the page."""

    def __init__(self, services: Services, bridge: Bridge, view: ModelsView) -> None:
        super().__init__(view)
        self._services = services
        self._models = services.models
        self._view = view
        models = services.models
        self._state = vm.ModelsState(models.state, tuple(models.profiles), jobs=models.downloads.jobs)
        self._library = LibraryActs(models, self._take, lambda: self._state)
        self._hub = HubActs(models, self._take, lambda: self._state)
        self._has_been_shown = False
        bridge.happened.connect(self._hear)
        self._connect_page(view)
        self._connect_hub(view)
        self._show(None)
        self._start(self._library.read(), "list the models")

    @property
    def state(self) -> vm.ModelsState:
        """What the page shows."""
        return self._state

    def _connect_page(self, view: ModelsView) -> None:
        library, panel = self._library, view.here
        view.tab_chosen.connect(self._choose_tab)
        view.came.connect(self._come)
        view.error_closed.connect(lambda: self._take(vm.ErrorSeen()))
        view.undo_closed.connect(lambda: self._take(vm.UndoEnded()))
        view.undo_asked.connect(self._undo)
        view.purge_asked.connect(lambda model: self._start(library.purge(ModelId(model)), "free the disk"))
        view.import_asked.connect(lambda: self._start(self._choose(is_file=True), "choose a model file"))
        view.folder_asked.connect(lambda: self._start(self._choose(is_file=False), "choose a folder of models"))
        view.paths_dropped.connect(lambda paths: self._start(library.take_in(paths), "import models"))
        panel.use_asked.connect(lambda model: self._models.use(ModelId(model)))
        panel.remove_asked.connect(lambda model: self._start(library.remove(ModelId(model)), "delete a model"))
        panel.import_asked.connect(self._import_found)
        panel.restore_asked.connect(lambda model: self._start(library.bring_back(model), "bring a model back"))
        panel.purge_asked.connect(lambda model: self._start(library.purge(ModelId(model)), "free the disk"))
        panel.completion_asked.connect(self._complete)
        panel.download_asked.connect(self._download)
        panel.act_chosen.connect(partial(self._act, jobs.OWN))

    def _connect_hub(self, view: ModelsView) -> None:
        acts, find = self._hub, view.hub
        find.search_asked.connect(
            lambda text, order: self._start(acts.search(text, HubOrder(order)), "search the model hub")
        )
        find.repository_chosen.connect(lambda name: self._start(acts.look(name), "look into a repository"))
        find.error_closed.connect(lambda: self._take(hub_state.ProblemSeen()))
        find.listing.error_closed.connect(lambda: self._take(hub_state.ProblemSeen()))
        find.listing.again_asked.connect(
            lambda: self._start(acts.look(self._state.hub.repository), "look into a repository")
        )
        find.listing.file_chosen.connect(lambda name: self._take(hub_state.FileChosen(name)))
        find.listing.fetch_asked.connect(lambda: self._start(acts.fetch(), "begin a download"))
        find.listing.tab_asked.connect(self._choose_tab)
        find.listing.page_asked.connect(open_address)
        view.downloads.act_chosen.connect(self._act)
        view.downloads.cleared.connect(self._models.downloads.forget_done)
        view.downloads.find_asked.connect(lambda: self._choose_tab(words.FIND))

    def _hear(self, event: AppEvent) -> None:
        match event:
            case ModelStateChanged(state):
                is_other = state.phase is not self._state.engine.phase
                self._take(vm.EngineChanged(state))
                if is_other:  # another amount of memory is free
                    self._start(self._library.judge(), "judge the models")
            case ModelsChanged():
                self._start(self._library.read(), "list the models")
            case DownloadsChanged(rows):
                self._take(vm.JobsChanged(rows))
            case _:
                pass

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._services.tasks.start(work, name=name)

    def _choose_tab(self, tab: str) -> None:
        self._take(vm.TabChosen(tab))

    def _come(self) -> None:
        """Shown again: files may have come, memory may be free, speeds may have been learned."""
        if self._has_been_shown:
            self._start(self._library.read(), "list the models")
        self._has_been_shown = True

    def _undo(self) -> None:
        gone = self._state.undo
        if gone is not None:
            self._start(self._library.bring_back(gone.id), "bring a model back")

    def _download(self, profile: str) -> None:
        try:
            self._models.download(ModelId(profile))
        except AppError as error:
            self._take(vm.Failed(error))

    def _complete(self, reference: str, how: str) -> None:
        """Of a model that lacks parts."""
        match here.Completing(how):
            case here.Completing.FETCH:
                self._start(self._hub.complete(reference), "begin a download")
            case here.Completing.RESUME:
                self._act(jobs.job_of(self._state, reference), DownloadAct.RESUME)
            case here.Completing.SHOW:
                self._choose_tab(words.DOWNLOADS)

    def _act(self, job: str, act: str) -> None:
        if DownloadAct(act) is DownloadAct.CANCEL:
            self._start(self._cancel(job), "cancel a download")
            return
        try:
            self._move(job, DownloadAct(act))
        except AppError as error:  # it ended meanwhile
            self._take(vm.Failed(error))

    def _move(self, job: str, act: DownloadAct) -> None:
        own, others = self._models, self._models.downloads
        match act:
            case DownloadAct.PAUSE:
                own.pause_download() if job == jobs.OWN else others.pause(job)
            case DownloadAct.RESUME:
                own.resume_download() if job == jobs.OWN else others.resume(job)
            case DownloadAct.CANCEL:
                own.cancel_download() if job == jobs.OWN else others.cancel(job)

    async def _cancel(self, job: str) -> None:
        row = next((row for row in jobs.job_rows(self._state) if row.id == job), None)
        if row is None:
            return
        if row.received_bytes > PRECIOUS_BYTES:
            size = said_size(row.received_bytes)
            text = say("The {size} that have arrived are removed. Pause keeps them.", size=size)
            title = say("Cancel the download of {name}?", name=row.name)
            if not await dialogs.ask(self._view, title, text, yes=say("Cancel it"), no=say("Keep it"), danger=True):
                return
        try:
            self._move(job, DownloadAct.CANCEL)
        except AppError as error:
            self._take(vm.Failed(error))

    def _import_found(self, model: str) -> None:
        found = next((row for row in self._state.models or () if row.id == model), None)
        if found is not None:
            self._start(self._library.take_in([found.path]), "import a model")

    async def _choose(self, *, is_file: bool) -> None:
        path: Path | None
        if is_file:
            path = await dialogs.choose_file(self._view, say("Import a GGUF file"), say(FILE_PATTERN))
        else:
            path = await dialogs.choose_folder(self._view, say("Import a folder"))
        await self._library.take_in([path] if path is not None else [])

    def _take(self, event: vm.ModelsEvent) -> None:
        before, self._state = self._state, vm.reduced(self._state, event)
        if self._state != before:
            self._show(before)

    def _show(self, before: vm.ModelsState | None) -> None:
        """What changed. Ten times a second a download advances; it must not cost a walk over all cards."""
        state, view = self._state, self._view
        phases = jobs.phases(state)
        self._show_here(state, phases)
        rows = jobs.job_rows(state)
        view.downloads.show_jobs(rows)
        view.show_tab(state.tab, len(state.models or ()), sum(not row.is_over for row in rows))
        view.show_importing(state.importing)
        view.show_error(state.error)
        view.show_undo(state.undo)
        if before is None or (state.hub, phases) != (before.hub, jobs.phases(before)):
            self._show_hub(state.hub, phases)

    def _show_here(self, state: vm.ModelsState, phases: Mapping[str, DownloadPhase]) -> None:
        now, panel = time.time(), self._view.here
        own, elsewhere = here.split_rows(state, now)
        panel.show_models(own, elsewhere, here.emptiness(state))
        panel.show_profiles(here.profile_rows(state))
        panel.show_others(here.unusable_rows(state, phases), here.deleted_rows(state, now))

    def _show_hub(self, state: hub_state.HubState, phases: Mapping[str, DownloadPhase]) -> None:
        find = self._view.hub
        find.show_status(results.status(state), is_first=results.is_first(state))
        find.show_results(state.found or (), state.repository)
        find.show_error(state.error)
        is_looking = bool(state.repository) and state.listing is None
        find.show_listing(results.listing_shown(state, phases), state.listing_error, is_looking=is_looking)
