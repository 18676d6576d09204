"""Between the services of providers and the page. What takes time is a task; what goes wrong stands on the page."""

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hexalogue.domain.events import AppEvent, ProvidersChanged, SettingsChanged
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.folders import open_address
from hexalogue.ui.language import say
from hexalogue.ui.pages import ENGINES, KEYS, SETUP
from hexalogue.ui.providers import shown
from hexalogue.ui.providers import viewmodel as vm
from hexalogue.ui.providers.board import Board
from hexalogue.ui.providers.view import ProvidersView
from hexalogue.ui.providers.work import ProviderWork

if TYPE_CHECKING:
    from hexalogue.ui.providers.own_controller import OwnController


class ProvidersController(QObject):
    """Owns the state of the list. page_asked: another page of `ui.pages`, and a place on it."""

    page_asked = Signal(str, str)

    def __init__(self, services: Services, bridge: Bridge, view: ProvidersView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._pane = view.pane
        settings = services.settings.current
        state = vm.ProvidersState(disabled=settings.disabled_providers, default=settings.default_reference)
        self._board = Board(services, state, self._show)
        self._work = ProviderWork(self._board)
        self._own: OwnController | None = None
        bridge.happened.connect(self._hear)
        view.place_asked.connect(self.open)
        self._connect_list()
        self._pane.detail_made.connect(self._connect_detail)
        self._show(state)
        self.read()

    @property
    def state(self) -> vm.ProvidersState:
        """What the page shows."""
        return self._board.state

    @property
    def own(self) -> "OwnController":
        """The form, made when it is first opened."""
        if self._own is None:
            from hexalogue.ui.providers.own_controller import OwnController

            self._own = OwnController(self._services, self._pane.form)
            self._own.saved.connect(self._saved)
            self._own.closed.connect(lambda: self._board.take(vm.FormClosed()))
        return self._own

    def read(self) -> None:
        """List everybody anew."""
        self._board.start(self._work.read(), "list the providers")

    def open(self, provider: str) -> None:
        """Look at one, wherever it stands in the list."""
        self._pane.search.clear()
        self._select(provider)
        self._pane.bring(provider)
        self._pane.open_right()

    def _connect_list(self) -> None:
        pane, take, start, work = self._pane, self._board.take, self._board.start, self._work
        pane.selected.connect(self._select)
        pane.searched.connect(lambda text: take(vm.Searched(text)))
        pane.probe_asked.connect(lambda: start(work.probe(), "look for running servers"))
        pane.found_used.connect(self._use_found)
        pane.found_closed.connect(lambda: take(vm.FoundSeen()))
        pane.error_closed.connect(lambda: take(vm.ErrorSeen()))
        pane.add_asked.connect(self._open_form)

    def _connect_detail(self) -> None:
        detail, start, work = self._pane.detail, self._board.start, self._work
        detail.check_asked.connect(lambda name: start(work.check(name), f"check {name}"))
        detail.models_asked.connect(lambda name: start(work.models(name), f"list the models of {name}"))
        detail.switch_asked.connect(lambda name, is_on: start(work.switch(name, is_on=is_on), "switch a provider"))
        detail.default_asked.connect(lambda name, model: start(work.make_default(name, model), "choose the default"))
        detail.keys_asked.connect(lambda name: self.page_asked.emit(KEYS, name))
        detail.install_asked.connect(self._install)
        detail.edit_asked.connect(self._open_form)
        detail.remove_asked.connect(lambda name: start(self._remove(name), "remove a provider"))
        detail.reset_asked.connect(lambda name: start(work.write(name, None), "take a change back"))
        detail.docs_asked.connect(self._open_docs)
        change = partial(start, name="change an address")
        detail.address_given.connect(lambda name, text: change(work.write(name, {"base_url": text})))
        detail.value_given.connect(lambda name, key, text: change(work.write(name, {"defaults": {key: text}})))

    def _select(self, provider: str) -> None:
        state = self._board.state
        if provider != state.selected or state.is_adding:
            self._board.take(vm.Selected(provider))
            self._board.start(self._work.look_at(provider), f"look at {provider}")

    def _open_form(self, provider: str = "") -> None:
        row = self._board.state.row(provider)
        self.own.begin(row.spec if row is not None else None)
        self._board.take(vm.FormOpened())

    def _saved(self, provider: str) -> None:
        self._board.take(vm.FormClosed())
        self._board.start(self._after_saving(provider), "look at a provider of one's own")

    def _use_found(self, provider: str, address: str) -> None:
        self.open(provider)
        self._board.start(self._work.use_found(provider, address), "use a running server")

    def _install(self, provider: str) -> None:
        row = self._board.state.row(provider)
        if row is not None:
            is_inside = row.spec.family == "in_process"
            self.page_asked.emit(*((SETUP, "") if is_inside else (ENGINES, provider)))

    def _open_docs(self, provider: str) -> None:
        row = self._board.state.row(provider)
        if row is not None and row.spec.docs:
            open_address(row.spec.docs)

    async def _remove(self, provider: str) -> None:
        row = self._board.state.row(provider)
        if row is None:
            return
        text = say("Its address and its name are forgotten. A key that is kept for it stays on the Keys page.")
        title = say("Remove {name}?", name=row.spec.name[:80])
        if await dialogs.ask(self._view, title, text, yes=say("Remove"), danger=True):
            await self._work.write(provider, None)

    async def _after_saving(self, provider: str) -> None:
        await self._work.read()
        self.open(provider)
        await self._work.check(provider)

    def _hear(self, event: AppEvent) -> None:
        match event:
            case SettingsChanged():
                now = self._services.settings.current
                self._board.take(vm.SettingsRead(now.disabled_providers, now.default_reference))
            case ProvidersChanged():
                self.read()
            case _:
                pass

    def _show(self, state: vm.ProvidersState) -> None:
        now = time.time()
        self._pane.show_items(shown.list_items(state, now), shown.emptiness(state), state.selected)
        is_reading = state.rows is None or state.facts is None
        self._pane.show_detail(shown.detail(state, now), is_adding=state.is_adding, is_reading=is_reading)
        names: dict[str, str] = {row.spec.id: row.spec.name for row in state.rows or ()}
        self._pane.show_found(state.found, names, is_busy=state.is_probing)
        self._pane.show_problems(state.problems, state.error)
