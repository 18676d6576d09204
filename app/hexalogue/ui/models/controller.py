"""Between the models service and the Models page."""

from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, ModelsChanged, ModelStateChanged
from hexalogue.domain.ids import ModelId
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.language import say
from hexalogue.ui.models import viewmodel as vm
from hexalogue.ui.models.view import ModelsView
from hexalogue.ui.text import DownloadAct

FILE_PATTERN = "GGUF models (*.gguf)"


class ModelsController(QObject):
    """Owns the state of the page."""

    def __init__(self, services: Services, bridge: Bridge, view: ModelsView) -> None:
        super().__init__(view)
        self._services = services
        self._models = services.models
        self._view = view
        self._state = vm.ModelsState(services.models.state, tuple(services.models.profiles))
        bridge.happened.connect(self._hear)
        view.use_asked.connect(lambda model: self._models.use(ModelId(model)))
        view.download_asked.connect(self._download)
        view.act_chosen.connect(self._act)
        view.remove_asked.connect(lambda model: self._start(self._remove(ModelId(model)), "remove a model"))
        view.import_asked.connect(lambda: self._start(self._choose_and_import(), "choose a model file"))
        view.file_dropped.connect(lambda path: self._start(self._import(path), "import a model"))
        view.error_closed.connect(lambda: self._take(vm.ErrorSeen()))
        self._show()
        self._read()

    @property
    def state(self) -> vm.ModelsState:
        """What the page shows."""
        return self._state

    def _hear(self, event: AppEvent) -> None:
        match event:
            case ModelStateChanged(state):
                self._take(vm.EngineChanged(state))
            case ModelsChanged():
                self._read()
            case _:
                pass

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._services.tasks.start(work, name=name)

    def _read(self) -> None:
        self._start(self._list(), "list the models")

    async def _list(self) -> None:
        await self._or_told(self._listed)

    async def _listed(self) -> None:
        self._take(vm.ModelsListed(tuple(await self._models.models())))

    def _download(self, profile: str) -> None:
        try:
            self._models.download(ModelId(profile))
        except AppError as error:
            self._take(vm.Failed(error))

    def _act(self, act: str) -> None:
        match DownloadAct(act):
            case DownloadAct.PAUSE:
                self._models.pause_download()
            case DownloadAct.RESUME:
                self._models.resume_download()
            case DownloadAct.CANCEL:
                self._models.cancel_download()

    async def _remove(self, model: ModelId) -> None:
        found = next((row for row in self._state.models or () if row.id == model), None)
        if found is None:
            return
        text = say("The file {path} is deleted. You can download or import it again later.", path=found.path)
        if await dialogs.ask(self._view, say("Remove {name}?", name=found.name), text, yes=say("Remove"), danger=True):
            await self._or_told(lambda: self._models.remove(model))

    async def _choose_and_import(self) -> None:
        path = await dialogs.choose_file(self._view, say("Import a GGUF file"), say(FILE_PATTERN))
        if path is not None:
            await self._import(path)

    async def _import(self, path: Path) -> None:
        self._take(vm.ImportBegan(path.name))
        if await self._or_told(lambda: self._models.import_file(path)):
            self._take(vm.ImportEnded())

    async def _or_told(self, work: Callable[[], Awaitable[object]]) -> bool:
        """Whether it went well; what went wrong stands on the page."""
        try:
            await work()
        except AppError as error:
            self._take(vm.Failed(error))
            return False
        return True

    def _take(self, event: vm.ModelsEvent) -> None:
        state = vm.reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        self._view.show_models(vm.model_rows(self._state), vm.emptiness(self._state))
        self._view.show_profiles(vm.profile_rows(self._state))
        self._view.show_importing(self._state.importing)
        self._view.show_error(self._state.error)
