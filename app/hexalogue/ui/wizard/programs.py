"""Engines and models: read, installed, downloaded, taken from files. What the forms for them do."""

from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ModelId
from hexalogue.services.models import ModelsService
from hexalogue.services.setup import SetupService
from hexalogue.ui import dialogs
from hexalogue.ui.language import say
from hexalogue.ui.wizard import events, outcomes
from hexalogue.ui.wizard.state import Form, SetupState
from hexalogue.ui.wizard.view import SetupView

Work = Callable[[Form, Callable[[], Awaitable[object]]], None]


class Programs(QObject):
    """work: does one job of a form.   start: begins a named task.   The others are as in `Acting`."""

    def __init__(
        self,
        models: ModelsService,
        setup: SetupService,
        view: SetupView,
        state: Callable[[], SetupState],
        take: Callable[[events.Event], None],
        work: Work,
        start: Callable[[Coroutine[Any, Any, None], str], object],
    ) -> None:
        super().__init__(view)
        self._models = models
        self._setup = setup
        self._view = view
        self._state = state
        self._take = take
        self._work = work
        self._start = start

    def read(self) -> None:
        """Look which package or engine stands behind the chosen provider."""
        self._start(self._read_package(), "look at a package")
        self._start(self._read_engine(), "look at an engine")

    def install(self) -> None:
        """Download the engine and prove it."""
        self._work("engine", lambda: self._install(None))

    def choose_engine(self) -> None:
        """Ask for an archive or a program."""
        self._start(self._install_file(), "choose an engine's file")

    def choose_model(self) -> None:
        """Ask for a model's file."""
        self._start(self._import(), "choose a model's file")

    async def _read_package(self) -> None:
        spec = self._state().spec
        if spec is not None:
            self._take(events.PackageRead(spec.id, self._setup.finding.package_command(spec)))

    async def _read_engine(self) -> None:
        spec = self._state().spec
        if spec is not None:
            try:
                self._take(events.EngineRead(spec.id, await self._setup.finding.engine(spec)))
            except AppError as error:
                self._take(outcomes.WorkFailed(error))

    async def _install(self, path: Path | None) -> None:
        engine = self._state().engine
        if engine is not None:
            await self._setup.install(engine.spec, path, lambda progress: self._take(outcomes.WorkMoved(progress)))
            await self._read_engine()

    async def _install_file(self) -> None:
        path = await dialogs.choose_file(
            self._view, say("Install an engine from a file"), say("Archives and programs (*)")
        )
        if path is not None:
            self.install_from(path)

    def install_from(self, path: Path) -> None:
        """Take in an archive or a program that is on this computer."""
        self._work("engine", lambda: self._install(path))

    def download(self, model: str) -> None:
        """Fetch a model by its profile, in the background."""
        try:
            self._models.download(ModelId(model))
        except AppError as error:
            self._take(outcomes.WorkFailed(error))

    async def _import(self) -> None:
        path = await dialogs.choose_file(self._view, say("Take a model's file"), say("GGUF models (*.gguf)"))
        if path is not None:
            self.import_from(path)

    def import_from(self, path: Path) -> None:
        """Take a GGUF file into the library."""
        self._work("model", lambda: self._models.import_file(path))
