"""Between the settings, the router and the tab of routes. Every change is saved as it is made."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from hexalogue.domain.chains import Chain, chain_named, chain_reference
from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, ProvidersChanged, SettingsChanged
from hexalogue.domain.keys import KeyState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.routing import Plan
from hexalogue.domain.routing_simulation import Fault, simulated
from hexalogue.domain.settings import Settings
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.language import say
from hexalogue.ui.providers import routing_viewmodel as vm
from hexalogue.ui.providers.imagining import Imagined
from hexalogue.ui.providers.routing_view import RoutingView
from hexalogue.ui.sentences import said

if TYPE_CHECKING:
    from hexalogue.services.beyond import Beyond

_CAN_BE_USED = (KeyState.STORED, KeyState.ENVIRONMENT)


class RoutingController(QObject):
    """Owns the state of the tab."""

    def __init__(self, services: Services, bridge: Bridge, view: RoutingView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        now = services.settings.current
        self._state = vm.RoutingState(now.default_reference, dict(now.chains))
        bridge.happened.connect(self._hear)
        view.default_asked.connect(self._make_default)
        view.default_chain_asked.connect(lambda name: self._make_default(chain_reference(name)))
        view.chain_wished.connect(self._make_chain)
        view.error_closed.connect(lambda: self._take(vm.ErrorSeen()))
        view.open_asked.connect(lambda name, is_open: self._take(vm.ChainOpened(name if is_open else "")))
        view.delete_asked.connect(lambda name: self._start(self._delete(name), "delete a chain"))
        view.add_asked.connect(lambda name, text: self._change(name, lambda chain: vm.added(chain, text)))
        view.moved.connect(lambda name, place, by: self._change(name, lambda chain: vm.moved(chain, place, by)))
        view.ordered.connect(
            lambda name, rows: self._change(name, lambda chain: vm.ordered(chain, tuple(rows.split("\n"))))
        )
        view.taken_out.connect(lambda name, place: self._change(name, lambda chain: vm.without(chain, place)))
        view.reach_chosen.connect(lambda name, within: self._change(name, lambda chain: vm.reaching(chain, within)))
        view.who_chosen.connect(lambda who: self._take(vm.WhoChosen(who)))
        view.simulate_asked.connect(lambda name, fault: self._start(self._imagine(name, Fault(fault)), "imagine"))
        view.show_state(self._state)
        self._start(self._read(), "find out where chains lead")

    @property
    def state(self) -> vm.RoutingState:
        """What the tab shows."""
        return self._state

    # --- intents

    def _make_default(self, reference: str) -> None:
        self._save(lambda now: replace(now, default_reference=reference))

    def _make_chain(self, wished: str) -> None:
        name = vm.free_name(self._state.chains, wished)
        self._save(lambda now: replace(now, chains={**now.chains, name: Chain()}))
        self._take(vm.ChainOpened(name))

    def _change(self, name: str, changed: Callable[[Chain], Chain]) -> None:
        chain = self._services.settings.current.chains.get(name)
        if chain is not None and changed(chain) != chain:
            self._save(lambda now: replace(now, chains={**now.chains, name: changed(now.chains[name])}))

    async def _delete(self, name: str) -> None:
        is_default = self._state.default == chain_reference(name)
        more = say("It is the default: the best model on this computer will answer instead.") if is_default else ""
        text = " ".join(part for part in (say("Conversations that name it say so when you write again."), more) if part)
        title = say("Delete the chain “{name}”?", name=name)
        if await dialogs.ask(self._view, title, text, yes=say("Delete"), danger=True):
            self._save(lambda now: _without_chain(now, name))

    # --- what takes time

    async def _read(self) -> None:
        beyond = await asyncio.to_thread(self._services.beyond)
        try:
            known = await asyncio.to_thread(known_references, beyond)
            here = [f"{self._services.provider.id}:{row.id}" for row in await self._services.models.models()]
            self._take(vm.KnownRead((*here, *known)))
        except AppError as error:
            self._take(vm.Failed(error))
        await self._follow()

    async def _follow(self) -> None:
        """Where every reference leads that is not known yet."""
        beyond = await asyncio.to_thread(self._services.beyond)
        named = [row for chain in self._state.chains.values() for row in chain.references]
        default = self._state.default
        if default and chain_named(default) is None:
            named.append(default)
        for reference in dict.fromkeys(named):
            if reference not in self._state.led:
                self._take(vm.LedTo(reference, await self._led(beyond, reference)))

    async def _led(self, beyond: "Beyond", reference: str) -> vm.Led:
        if chain_named(reference) is not None:
            return vm.Led(problem=say("A chain cannot hold a chain."))
        plan = await beyond.router.plan((reference,), Privacy.THIRD_PARTY)
        if not plan.steps:
            return vm.Led(problem=said(plan.refused[0].error.message))
        step = plan.steps[0]
        is_built_in = step.spec.id == self._services.provider.id
        return vm.Led(step.spec.name, step.model, step.privacy, is_built_in=is_built_in)

    async def _imagine(self, name: str, fault: Fault) -> None:
        try:
            beyond = await asyncio.to_thread(self._services.beyond)
            plan = await beyond.router.plan((chain_reference(name),), None)
            faults = vm.faults_of(self._state.who, fault, len(plan.steps))
            moments = simulated(plan, faults, await self._keys(beyond))
        except AppError as error:
            self._take(vm.Failed(error))
            return
        reached = vm.reached_of(plan.steps)
        self._take(vm.WasImagined(Imagined(name, fault, self._state.who, moments, _names(plan, beyond), reached)))

    async def _keys(self, beyond: "Beyond") -> Mapping[Any, int]:
        counted: dict[Any, int] = {}
        for row in await beyond.keys.states():
            if row.state in _CAN_BE_USED:
                counted[row.ref.provider] = counted.get(row.ref.provider, 0) + 1
        return counted

    def _save(self, changed: Callable[[Settings], Settings]) -> None:
        self._start(self._kept(changed), "save the settings")

    async def _kept(self, changed: Callable[[Settings], Settings]) -> None:
        try:
            await self._services.settings.save(changed(self._services.settings.current))
        except AppError as error:
            self._take(vm.Failed(error))

    # --- what happens

    def _hear(self, event: AppEvent) -> None:
        match event:
            case SettingsChanged():
                now = self._services.settings.current
                self._take(vm.SettingsRead(now.default_reference, now.chains))
                self._start(self._follow(), "find out where chains lead")
            case ProvidersChanged():
                self._state = replace(self._state, led={})
                self._start(self._follow(), "find out where chains lead")
            case _:
                pass

    def _start(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._services.tasks.start(work, name=name)

    def _take(self, event: vm.RoutingEvent) -> None:
        state = vm.reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._view.show_state(state)


def known_references(beyond: "Beyond") -> tuple[str, ...]:
    """Every model that is known by name, as a reference. Call it in a thread."""
    known = beyond.tables.known_models().models.values()
    offered = (
        (provider, name)
        for family in beyond.tables.families()
        for provider, names in family.offers.items()
        for name in names
    )
    return tuple(sorted({f"{row.provider}:{row.id}" for row in known} | {f"{place}:{name}" for place, name in offered}))


def _without_chain(settings: Settings, name: str) -> Settings:
    chains = {key: chain for key, chain in settings.chains.items() if key != name}
    default = "" if settings.default_reference == chain_reference(name) else settings.default_reference
    return replace(settings, chains=chains, default_reference=default)


def _names(plan: Plan, beyond: "Beyond") -> dict[str, str]:
    """Of everybody in a plan, by id."""
    names: dict[str, str] = {step.spec.id: step.spec.name for step in plan.steps}
    refused = {row.provider for row in plan.refused}
    return names | {str(spec.id): spec.name for spec in beyond.providers.rows() if spec.id in refused}
