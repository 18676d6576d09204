"""Between the settings service and the Settings page."""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.domain.events import AppEvent, SettingsChanged
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.folders import show_folder
from hexalogue.ui.language import say
from hexalogue.ui.settings import viewmodel as vm
from hexalogue.ui.settings.fields import FIELDS
from hexalogue.ui.settings.kinds import CertificateFile
from hexalogue.ui.settings.view import SettingsView


class SettingsController(QObject):
    """Owns the state of the page; saves as soon as a field holds something allowed."""

    def __init__(self, services: Services, bridge: Bridge, view: SettingsView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = vm.SettingsState(services.settings.current)
        bridge.happened.connect(self._hear)
        view.edited.connect(self._edit)
        view.field_reset.connect(lambda field_id: self._change(vm.FieldReset(field_id)))
        view.file_asked.connect(lambda field_id: self._start(self._choose_file(field_id), "choose a file"))
        view.folder_opened.connect(self._open_folder)
        view.searched.connect(lambda text: self._take(vm.SearchTyped(text)))
        view.reset_asked.connect(lambda: self._start(self._reset(), "reset the settings"))
        view.error_closed.connect(lambda: self._take(vm.ErrorSeen()))
        self._show()

    @property
    def state(self) -> vm.SettingsState:
        """What the page shows."""
        return self._state

    def _hear(self, event: AppEvent) -> None:
        if isinstance(event, SettingsChanged):
            self._take(vm.SettingsRead(self._services.settings.current))

    def _edit(self, field_id: str, text: str) -> None:
        if text == vm.shown_text(self._state, field_id):
            return  # left as it was
        if isinstance(FIELDS[field_id].kind, CertificateFile) and text.strip():
            self._start(self._use_certificates(field_id, text), "read certificates")
        else:
            self._change(vm.FieldEdited(field_id, text))

    def _change(self, event: vm.SettingsEvent) -> None:
        self._take(event)
        if self._state.settings != self._services.settings.current:
            self._start(self._save(), "save the settings")

    async def _save(self) -> None:
        try:
            await self._services.settings.save(self._state.settings)
        except AppError as error:
            self._take(vm.SaveFailed(error))

    async def _save_again(self) -> None:
        try:
            await self._services.settings.store_again()
        except AppError as error:
            self._take(vm.SaveFailed(error))

    async def _use_certificates(self, field_id: str, text: str) -> None:
        """Only a file that can be read: with another one, nothing would connect any more."""
        wished = vm.reduced(self._state, vm.FieldEdited(field_id, text))
        if field_id not in wished.problems:
            try:
                await self._services.settings.check_certificates(Path(wished.settings.ca_file))
            except AppError:
                why = say("No certificates can be read from this file. It should be one in PEM format.")
                self._take(vm.FieldRefused(field_id, text, why))
                return
        self._change(vm.FieldEdited(field_id, text))

    async def _choose_file(self, field_id: str) -> None:
        pattern = say("Certificates (*.pem *.crt *.cer)")
        path = await dialogs.choose_file(self._view, say("Choose a file of certificates"), pattern)
        if path is not None:
            self._edit(field_id, str(path))

    def _open_folder(self, path: str) -> None:
        self._start(show_folder(self._view, Path(path)), "open a folder")

    async def _reset(self) -> None:
        text = say("Every field on this page goes back to its default. Your chats and models stay as they are.")
        if await dialogs.ask(self._view, say("Reset the settings?"), text, yes=say("Reset"), danger=True):
            self._change(vm.ResetAsked())

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._services.tasks.start(work, name=name)

    def _take(self, event: vm.SettingsEvent) -> None:
        state = vm.reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        self._view.show_state(self._state)
        again = {Remedy.RETRY: lambda: self._start(self._save_again(), "save the settings again")}
        self._view.error.show_error(self._state.error, again)
