"""Between the doctor and the Doctor page."""

import asyncio
from collections.abc import Coroutine
from contextlib import aclosing
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.domain.health import Check
from hexalogue.domain.ids import ModelId
from hexalogue.services.doctor_report import report_of
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.about import version_text
from hexalogue.ui.doctor import viewmodel as vm
from hexalogue.ui.doctor import words
from hexalogue.ui.doctor.fixes import Act, fix_of, fix_sentence
from hexalogue.ui.doctor.view import DoctorView
from hexalogue.ui.folders import show_folder
from hexalogue.ui.language import say
from hexalogue.ui.remedies import Trouble, carrier_of
from hexalogue.ui.text import said_day_and_time


class DoctorController(QObject):
    """Owns the state of the page."""

    def __init__(self, services: Services, view: DoctorView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = vm.DoctorState()
        self._running: asyncio.Task[None] | None = None
        view.check_asked.connect(self._begin)
        view.stop_asked.connect(self._stop)
        view.pressed.connect(self._press)
        view.save_asked.connect(self._save_soon)
        view.copy_asked.connect(self._copy)
        view.error_closed.connect(lambda: self._take(vm.ErrorSeen()))
        self._show()

    @property
    def state(self) -> vm.DoctorState:
        """What the page shows."""
        return self._state

    # --- the examination

    def _begin(self) -> None:
        if self._running is None or self._running.done():
            self._take(vm.Began())
            self._view.say_copied(is_copied=False)
            self._running = self._start(self._examine(), "examine this computer")

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    async def _examine(self) -> None:
        """Everything, one by one. What stops it, a closing window too, leaves what was found."""
        is_whole = False
        try:
            doctor = await asyncio.to_thread(self._services.doctor)
            async with aclosing(doctor.examined()) as found:
                async for one in found:
                    seen = vm.Found(one) if isinstance(one, Check) else vm.LookedAt(one.at, one.number, one.count)
                    self._take(seen)
            is_whole = True
        finally:
            self._take(vm.Ended(self._said_now(), is_whole=is_whole))

    def _said_now(self) -> str:
        return said_day_and_time(datetime.now().astimezone())

    # --- what can be done about a finding

    def _press(self, check_id: str) -> None:
        check = vm.check_of(self._state, check_id)
        fix = fix_of(check) if check is not None else None
        if check is not None and fix is not None:
            self._do(fix.act, check)

    def _do(self, act: Act, check: Check) -> None:
        match act:
            case Act.DOWNLOAD_MODEL:
                self._download()
            case Act.FREE_MEMORY:
                self._carry_out(Remedy.FREE_MEMORY)
            case Act.OPEN_MODELS:
                self._carry_out(Remedy.PICK_MODEL)
            case Act.OPEN_KEYS:
                self._carry_out(Remedy.OPEN_KEYS)
            case Act.OPEN_NETWORK:
                self._carry_out(Remedy.CHECK_NETWORK)
            case Act.OPEN_ENGINE:
                self._carry_out(Remedy.INSTALL_ENGINE, place=check.id.partition(".")[2])
            case Act.OPEN_FOLDER:
                self._start(show_folder(self._view, self._folder_of(check)), "open a folder")
            case Act.COPY_FIX:
                QGuiApplication.clipboard().setText(fix_sentence(check))
            case Act.CHECK_AGAIN:
                self._begin()

    def _carry_out(self, remedy: Remedy, place: str = "") -> None:
        carrier = carrier_of(self._view)
        if carrier is not None:
            carrier.carry_out(remedy, Trouble(kind="", provider=place))

    def _download(self) -> None:
        models = self._services.models
        default = next((row.id for row in models.profiles if row.is_default), None)
        try:
            if default is not None:
                models.download(ModelId(default))
        except AppError as error:
            self._take(vm.Failed(error))
            return
        self._carry_out(Remedy.PICK_MODEL)

    def _folder_of(self, check: Check) -> Path:
        places = self._services.places
        named = {"data": places.data, "cache": places.cache, "logs": places.logs, "conversations": places.data}
        return named.get(check.id.rpartition(".")[2], places.config)

    # --- the report

    def _report(self) -> str:
        whole = report_of(self._state.checks, version=version_text(), when=self._state.when)
        return self._services.discreet(whole)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report())
        self._view.say_copied(is_copied=True)

    def _save_soon(self) -> None:
        self._start(self._save(), "save the doctor's report")

    async def _save(self) -> None:
        report = self._report()
        pattern = say(words.REPORT_PATTERN)
        path = await dialogs.choose_new_file(self._view, say(words.SAVE), words.REPORT_NAME, pattern)
        if path is None:
            return
        try:
            doctor = await asyncio.to_thread(self._services.doctor)
            await doctor.save(path, report)
        except AppError as error:
            self._take(vm.SaveFailed(error))
        else:
            self._take(vm.ErrorSeen())

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        return self._services.tasks.start(work, name=name)

    def _take(self, event: vm.DoctorEvent) -> None:
        state = vm.reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        self._view.show_state(self._state)
        self._view.error.show_error(self._state.error)
        self._view.show_save_error(self._state.save_error, self._save_soon)
