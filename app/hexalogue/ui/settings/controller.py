"""Between the settings service and the Settings page."""

from PySide6.QtCore import QObject

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, SettingsChanged
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.language import say
from hexalogue.ui.settings import viewmodel as vm
from hexalogue.ui.settings.view import SettingsView


class SettingsController(QObject):
    """Owns the state of the page; saves as soon as a field holds something allowed."""

    def __init__(self, services: Services, bridge: Bridge, view: SettingsView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = vm.SettingsState(services.settings.current)
        bridge.happened.connect(self._hear)
        view.edited.connect(lambda field_id, text: self._change(vm.FieldEdited(field_id, text)))
        view.reset_asked.connect(self._ask_reset)
        view.error_closed.connect(lambda: self._take(vm.ErrorSeen()))
        view.show_state(self._state)

    @property
    def state(self) -> vm.SettingsState:
        """What the page shows."""
        return self._state

    def _hear(self, event: AppEvent) -> None:
        if isinstance(event, SettingsChanged):
            self._take(vm.SettingsRead(self._services.settings.current))

    def _change(self, event: vm.SettingsEvent) -> None:
        self._take(event)
        if self._state.settings != self._services.settings.current:
            self._services.tasks.start(self._save(), name="save the settings")

    async def _save(self) -> None:
        try:
            await self._services.settings.save(self._state.settings)
        except AppError as error:
            self._take(vm.SaveFailed(error))

    def _ask_reset(self) -> None:
        self._services.tasks.start(self._reset(), name="reset the settings")

    async def _reset(self) -> None:
        text = say("Every field on this page goes back to its default. Your chats and models stay as they are.")
        if await dialogs.ask(self._view, say("Reset the settings?"), text, yes=say("Reset"), danger=True):
            self._change(vm.ResetAsked())

    def _take(self, event: vm.SettingsEvent) -> None:
        state = vm.reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._view.show_state(state)
