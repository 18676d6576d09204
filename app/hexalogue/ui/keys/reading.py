"""Asking the services what the Keys page is to show: when it is opened, when something changed, as time passes."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, KeysChanged, ProvidersChanged, SettingsChanged
from hexalogue.domain.keys import HomeState
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.keys import viewmodel as vm
from hexalogue.ui.keys.roles import roles_of
from hexalogue.ui.keys.view import KeysView

TICK_MS: Final = 30_000


class KeysReading(QObject):
    """take: the page's.   done: everything was read and taken."""

    done = Signal()

    def __init__(
        self, services: Services, bridge: Bridge, view: KeysView, take: Callable[[vm.KeysEvent], None]
    ) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._take = take
        self._is_reading = False
        self._must_read_again = False
        self._hears_notes = False
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(lambda: self._take(vm.Ticked(_now())))
        bridge.happened.connect(self._hear)

    def begin(self) -> None:
        """The page is shown: what it shows may be old."""
        self._tick.start()
        self.read()

    def read(self) -> None:
        """Ask the services anew; once more where that is being done already."""
        if self._is_reading:
            self._must_read_again = True
        else:
            self._is_reading = True
            self._services.tasks.start(self._read(), name="list the keys")

    def _hear(self, event: AppEvent) -> None:
        # A page that is not seen reads when it is shown.
        if isinstance(event, KeysChanged | ProvidersChanged | SettingsChanged) and self._view.isVisible():
            self.read()

    async def _read(self) -> None:
        try:
            await self._read_once()
        except AppError as error:
            self._take(vm.Failed(error))
        finally:
            self._is_reading = False
        if self._must_read_again:
            self._must_read_again = False
            self.read()

    async def _read_once(self) -> None:
        keys = (await asyncio.to_thread(self._services.beyond)).keys
        takers = await asyncio.to_thread(keys.takers)
        roles = roles_of(self._services.settings.current, takers)
        rows, home = await keys.states(), await keys.home()
        if home.state is HomeState.OPEN and any(row.is_silenced for row in rows):
            rows = await keys.states()  # it came back between the two looks
        known = vm.Known(takers, rows, home, await keys.notes.all(), roles)
        self._take(vm.Read(known, _now()))
        if not isValid(self._view):
            return
        if not self._hears_notes:
            self._hears_notes = True
            self._view.destroyed.connect(keys.notes.listen(self._note))
        self.done.emit()

    def _note(self) -> None:
        notes = self._services.keys.notes.known
        if notes is not None:
            self._take(vm.NotesRead(notes, _now()))


def _now() -> datetime:
    return datetime.now(UTC)
