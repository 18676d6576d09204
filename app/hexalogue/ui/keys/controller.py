"""Between the services of keys and the Keys page. A key in hand is a `Secret` here, and in no state."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.key_owners import looks_like_a_key
from hexalogue.domain.keys import KeyPlace, KeyRef, Secret
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.errors import title_of
from hexalogue.ui.keys import homes, offering, rows
from hexalogue.ui.keys import viewmodel as vm
from hexalogue.ui.keys.acts import KeyActs
from hexalogue.ui.keys.clipboard import pasted
from hexalogue.ui.keys.newcomers import Newcomers
from hexalogue.ui.keys.places import KeyPlaces
from hexalogue.ui.keys.reading import KeysReading
from hexalogue.ui.keys.view import KeysView
from hexalogue.ui.sentences import said_error
from hexalogue.ui.theme import Theme

# Sixty keys are checked at once: what comes of that is shown together.
SOON_MS: Final = 16


class KeysController(QObject):
    """Owns the state of the page, and hands what is asked for to those who do it."""

    def __init__(self, services: Services, theme: Theme, bridge: Bridge, view: KeysView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = vm.KeysState()
        self._wanted = ""
        self._handed: Secret | None = None
        self._fresh: ProviderId | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        self._places = KeyPlaces(view, theme, lambda: self._state, self._take)
        self.acts = KeyActs(services, view, lambda: self._state, self._take)
        self._newcomers = Newcomers(services, self._places, lambda: self._state, self._take)
        self._reading = KeysReading(services, bridge, view, self._take)
        self._reading.done.connect(self._arrived)
        self._connect()
        self._show()

    @property
    def state(self) -> vm.KeysState:
        """What the page shows."""
        return self._state

    def _connect(self) -> None:
        view = self._view
        view.shown.connect(self._reading.begin)
        view.searched.connect(self._search)
        view.acted.connect(self._act)
        view.add_asked.connect(lambda provider: self._edit(ProviderId(provider)))
        view.page_asked.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        view.saved.connect(self._save)
        view.cancelled.connect(lambda: self._newcomers.drop())
        view.pasted.connect(lambda: self._offer(pasted()))
        view.handed.connect(self._offer)
        view.check_all_asked.connect(self._check_all)
        view.offer_chosen.connect(self._choose)
        view.offer_saved.connect(self._save_offer)
        view.offer_dropped.connect(lambda: self._newcomers.drop())
        view.place_asked.connect(self._lead_to)
        view.banner_acted.connect(self._act_on_place)
        view.error_closed.connect(lambda: self._take(vm.ErrorSeen()))

    def _arrived(self) -> None:
        """What was read stands on the page; lead to where another page wanted somebody to go."""
        wanted, self._wanted = self._wanted, ""
        handed, self._handed = self._handed, None
        fresh, self._fresh = self._fresh, None
        if fresh is not None:  # its card has moved up to those that have a key
            self._view.focus_card(fresh)
        if wanted:
            self._lead_to(wanted)
        if handed is not None:
            self._offer(handed)

    # --- what a person asks for

    def _lead_to(self, place: str) -> None:
        """Another page leads here: to a provider's key, or to the field for its first one."""
        if self._state.known.rows is None:
            self._wanted = place
        elif any(spec.id == place for spec in self._state.known.takers):
            self._view.search.setText("")
            provider = ProviderId(place)
            is_without = all(row.state in vm.WITHOUT for row in self._state.keys_of(provider))
            if is_without:
                self._edit(provider)
            self._view.focus_card(place)

    def _search(self, query: str) -> None:
        if looks_like_a_key(query, self._state.known.takers):
            self._view.search.setText("")  # and nothing to undo: a key does not stay where it is seen
            self._offer(Secret(query))
        else:
            self._take(vm.Searched(query))

    def _act(self, provider: str, label: str, name: str) -> None:
        ref, act = KeyRef(ProviderId(provider), label), rows.Act(name)
        match act:
            case rows.Act.REPLACE:
                self._take(vm.EditBegan(vm.Editing(ref.provider, label, replaces=True)))
                self._view.focus_card(provider)
            case rows.Act.ADD:
                self._edit(ref.provider)
            case rows.Act.STOP:
                self.acts.stop(ref)
            case rows.Act.UNLOCK | rows.Act.OPEN_FILE:
                self._act_on_place(act.value)
            case _:
                self._start(self._carry_out(ref, act), f"{act.value} a key of {provider}")

    async def _carry_out(self, ref: KeyRef, act: rows.Act) -> None:
        try:
            await self.acts.carry_out(ref, act)
        except AppError as error:
            self._take(vm.KeyFailed(ref, error))
        if act in (rows.Act.RENAME, rows.Act.UP, rows.Act.DOWN, rows.Act.DELETE):
            self._reading.read()

    def _check_all(self) -> None:
        for ref in rows.refs_to_check(self._state):
            self._start(self.acts.check(ref), f"verify a key of {ref.provider}")

    def _edit(self, provider: ProviderId) -> None:
        self._newcomers.drop()
        label = rows.free_label(self._state.keys_of(provider))
        self._take(vm.EditBegan(vm.Editing(provider, label)))
        self._view.focus_card(provider)

    def _save(self, provider: str, secret: Secret, label: str, place: str) -> None:
        chosen = KeyPlace(place) if place else None
        work = self._newcomers.save_typed(KeyRef(ProviderId(provider), label), secret, chosen)
        self._start(self._kept(work), f"store a key of {provider}")

    def _offer(self, secret: Secret) -> None:
        if self._state.known.rows is None:  # whose it may be is known once the rows are
            self._handed = secret
            return
        self._start(self._newcomers.offer(secret), "look at a pasted key")

    def _choose(self, provider: str) -> None:
        self._start(self._newcomers.choose(ProviderId(provider)), "look at a pasted key")

    def _save_offer(self) -> None:
        self._start(self._kept(self._newcomers.save_offer()), "store a pasted key")

    async def _kept(self, work: Coroutine[Any, Any, KeyRef | None]) -> None:
        """Store a key, then show it and ask its provider about it."""
        ref = await work
        self._fresh = ref.provider if ref is not None else None
        self._reading.read()
        if ref is not None:
            await self.acts.check(ref)

    def _act_on_place(self, act: str) -> None:
        self._start(self._change_place(act), f"keys: {act}")

    async def _change_place(self, act: str) -> None:
        keys = (await asyncio.to_thread(self._services.beyond)).keys
        try:
            if act == "unlock":
                await self._places.unlocked(keys)
            elif act == "session":
                self._take(vm.PlaceChosen(KeyPlace.SESSION))
            elif act in ("file", "open_file") and await self._places.opened(keys):
                self._take(vm.PlaceChosen(KeyPlace.FILE))
        except AppError as error:
            self._take(vm.Failed(error))
        self._reading.read()

    # --- inside

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._services.tasks.start(work, name=name)

    def _take(self, event: vm.KeysEvent) -> None:
        if not isValid(self._view):  # the window was built anew while a provider was being asked
            return
        state = vm.reduced(self._state, event)
        if state == self._state:
            return
        self._state = state
        if isinstance(event, vm.ABOUT_CHECKS):
            self._soon.start(SOON_MS)
        else:
            self._show()

    def _show(self) -> None:
        self._soon.stop()
        state, view = self._state, self._view
        view.show_head(homes.title_of(state), rows.placeholder(state), may_check=rows.has_keys(state))
        view.show_banner(homes.banner(state))
        error, offer = state.error, state.offer
        view.show_error(title_of(error.kind) if error else "", said_error(error) if error else "")
        if offer is None:
            view.show_offer("", "", (), "", may_save=False)
        else:
            may_save = offer.chosen is not None and offer.kept_as is None and not offer.is_saving
            words = offering.offer_title(offer, state), offering.offer_text(offer, state)
            view.show_offer(*words, offering.offer_choices(offer, state), offer.chosen or "", may_save=may_save)
        view.show_cards(rows.cards(state), rows.emptiness(state))
