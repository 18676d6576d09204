"""What a person asks of engines, carried out."""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from hexalogue.services.engine_installing import FASTEST
from hexalogue.ui import dialogs
from hexalogue.ui.engines import viewmodel as vm
from hexalogue.ui.engines.asks import Ask
from hexalogue.ui.engines.desk import Desk
from hexalogue.ui.language import say


class EngineActs:
    """parent: what dialogs stand before."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk = desk
        self._parent = parent

    def asked(self, what: str, engine: str, word: str) -> None:
        """An `Ask`, an engine's id and one more word."""
        work = self._work(Ask(what), engine, word)
        if work is not None:
            self._desk.start(work, f"{what} {engine}")

    def _work(self, what: Ask, engine: str, word: str) -> Coroutine[Any, Any, object] | None:
        match what:
            case Ask.CHOOSE:
                self._desk.take(vm.ModelChosen(engine, word))
            case Ask.CLOSE_ERROR:
                self._desk.take(vm.ErrorSeen(engine))
            case Ask.PAUSE | Ask.RESUME | Ask.CANCEL:
                self._steer(what, word)
            case Ask.START:
                return self._started(engine, word)
            case Ask.STOP:
                return self._stopped(engine, word)
            case Ask.INSTALL | Ask.FASTEST | Ask.FROM_FILE | Ask.ROLL_BACK:
                return self._installed(what, engine, word)
            case Ask.LOOK:
                return self._looked(engine)
            case Ask.FOLD | Ask.READ_LOG:
                return self._folded(engine, word)
        return None

    def _steer(self, what: Ask, job: str) -> None:
        activity = self._desk.services.activity
        {Ask.PAUSE: activity.pause, Ask.RESUME: activity.resume, Ask.CANCEL: activity.cancel}[what](job)

    async def _started(self, engine: str, model: str) -> None:
        if engine in self._desk.state.asked:  # the button stays as it is, and with it the focus
            return
        self._desk.take(vm.StartBegan(engine))
        panel = (await self._desk.machinery()).panel
        if await self._desk.or_told(engine, lambda: panel.start(engine, model)):
            self._desk.take(vm.StartEnded(engine))
        await self._desk.look_at_running()

    async def _stopped(self, engine: str, model: str) -> None:
        panel = (await self._desk.machinery()).panel
        await self._desk.or_told(engine, lambda: panel.stop(engine, model))
        await self._desk.look_at_running()

    async def _installed(self, what: Ask, engine: str, version: str) -> None:
        machinery = await self._desk.machinery()
        spec = machinery.panel.spec(engine)
        if what is Ask.INSTALL:
            machinery.jobs.install(spec, version)
        elif what is Ask.FASTEST:
            machinery.jobs.install(spec, version, FASTEST)
        elif what is Ask.ROLL_BACK:
            machinery.jobs.roll_back(spec)
        elif path := await self._file(spec.name):
            machinery.jobs.install_file(spec, path)

    async def _file(self, name: str) -> Path | None:
        title = say("Install {name} from a file", name=name)
        pattern = say("Archives and programs ({patterns})", patterns="*.zip *.tar.gz *.tgz *.tar *.exe")
        return await dialogs.choose_file(self._parent, title, pattern)

    async def _looked(self, engine: str) -> None:
        self._desk.take(vm.LookBegan(engine))
        panel = (await self._desk.machinery()).panel

        async def looked() -> None:
            self._desk.take(vm.LookEnded(engine, await panel.newest(engine)))

        await self._desk.or_told(engine, looked)

    async def _folded(self, engine: str, word: str) -> None:
        """word: the part that is folded or unfolded; empty to read the log that is open again."""
        fold = vm.Fold(word) if word else vm.Fold.LOG
        if word:
            self._desk.take(vm.Unfolded(engine, fold))
        if self._desk.state.unfolded.get(engine) is fold:
            await self._desk.read_fold(engine, fold)
