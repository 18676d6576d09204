"""Between the setup service and the page: owns the state, keeps the draft, runs what takes time as named tasks."""

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, ModelsChanged, ModelStateChanged, Noticed
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.setting_up import SetupDraft, Step
from hexalogue.services.facade import Services
from hexalogue.services.setup import SetupService, reference
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.wizard import events, outcomes
from hexalogue.ui.wizard import viewmodel as vm
from hexalogue.ui.wizard.acting import Acting
from hexalogue.ui.wizard.forms import ADDRESS
from hexalogue.ui.wizard.state import AddressLook, Served, SetupState
from hexalogue.ui.wizard.view import SetupView

# A killed application loses no more than what was typed in this time.
KEEP_MS: Final = 100
# So long after the last key an address is looked at.
LOOK_MS: Final = 400
# A look at this computer is not repeated before.
FRESH_S: Final = 5.0


class SetupController(QObject):
    """Owns the state of the page. left: the person goes to the chat; true with the chosen model.   page_wanted: an id
    of `ui.pages`, and a place on that page."""

    left = Signal(bool)
    page_wanted = Signal(str, str)

    def __init__(self, services: Services, setup: SetupService, bridge: Bridge, view: SetupView) -> None:
        super().__init__(view)
        self._services = services
        self._setup = setup
        self._view = view
        self._state = SetupState(models=services.models.state, profiles=tuple(services.models.profiles))
        self._kept = SetupDraft()
        self._found_at = float("-inf")
        self._proving: asyncio.Task[None] | None = None
        self._keep_timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_timer.timeout.connect(self._keep)
        self._look_timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look_timer.timeout.connect(self._look)
        self.acting = Acting(services, setup, view, lambda: self._state, self.take, self.page_wanted.emit)
        bridge.happened.connect(self._hear)
        self._connect()
        view.show_state(self._state)
        self._task(self._open(), "open the setup")

    @property
    def state(self) -> SetupState:
        """What the page shows."""
        return self._state

    def open_goal(self, goal: str) -> None:
        """Begin at the choice of goals, or at a goal's providers."""
        if goal:
            self.take(events.GoalChosen(goal))

    def take(self, event: events.Event) -> None:
        """Change the state, show it, keep what was typed, and begin what the new step needs."""
        before, self._state = self._state, vm.reduced(self._state, event)
        if self._state == before:
            return
        if self._view.isVisible() or before.step != self._state.step:
            self._view.show_state(self._state)
        if self._state.draft != self._kept:
            self._keep_timer.start()
        self._enter(before)

    # --- inside

    def _connect(self) -> None:
        view, proof = self._view, self._view.proof
        view.goal_chosen.connect(lambda goal: self.take(events.GoalChosen(goal)))
        view.provider_chosen.connect(lambda row: self.take(events.ProviderChosen(ProviderId(row))))
        view.searched.connect(lambda text: self.take(events.Searched(text)))
        view.typed.connect(self._typed)
        view.acted.connect(self.acting.act)
        view.form_opened.connect(lambda form: self.take(events.FormOpened(form)))
        view.went_back.connect(self._go_back)
        view.place_wanted.connect(self.open_goal)
        view.skipped.connect(lambda: self.left.emit(False))
        view.matrix_asked.connect(self._show_matrix)
        view.came_into_view.connect(self._come_into_view)
        proof.model_named.connect(lambda model: self.take(outcomes.ModelNamed(model)))
        proof.asked.connect(self._prove)
        proof.stopped.connect(self._stop)
        proof.chat_wanted.connect(self._open_chat)
        proof.correct_wanted.connect(lambda form: self.take(events.FormOpened(form)))

    def _hear(self, event: AppEvent) -> None:
        match event:
            case ModelStateChanged(state):
                self.take(events.ModelsMoved(state, self._services.models.profiles))
            case ModelsChanged() if self._state.step is Step.NEEDS and vm.open_form(self._state) == "model":
                self.acting.refresh("model")
            case _:
                pass

    def _task(self, work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        return self._services.tasks.start(self._told(work), name=name)

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except AppError as error:
            self._view.show_error(error)

    # --- arriving

    async def _open(self) -> None:
        taxonomy = await self._setup.taxonomy()
        self.take(events.Opened(taxonomy, await self._setup.draft()))
        self.take(events.RowsRead(tuple(await self._setup.providers())))
        await self._find()

    async def _find(self) -> None:
        """Three looks side by side, each shown when it comes."""
        self._found_at = time.monotonic()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._find_models())
            group.create_task(self._find_keys())
            group.create_task(self._find_servers())
        facts = await self._setup.facts(self._state.found)
        self.take(events.FactsRead(facts))
        self.take(events.MachineRead(await self._setup.profile(self._state.found, facts)))

    async def _find_models(self) -> None:
        models = await self._setup.models()
        self.take(events.LookChanged(replace(self._state.found, models=models)))

    async def _find_keys(self) -> None:
        keys = await self._setup.keys()
        self.take(events.LookChanged(replace(self._state.found, keys=keys)))

    async def _find_servers(self) -> None:
        servers = await self._setup.servers()
        self.take(events.LookChanged(replace(self._state.found, servers=servers)))

    def _come_into_view(self) -> None:
        self._view.show_state(self._state)
        if self._state.facts is not None and time.monotonic() - self._found_at > FRESH_S:
            self._task(self._look_again(), "look at this computer")

    async def _look_again(self) -> None:
        self.take(events.RowsRead(tuple(await self._setup.providers())))
        await self._find()

    # --- steps

    def _enter(self, before: SetupState) -> None:
        state = self._state
        if state.spec is None or state.facts is None:
            return
        opened = vm.open_form(state) if state.step is Step.NEEDS else None
        is_new = (before.step, before.provider, before.facts is None) != (state.step, state.provider, False)
        if state.step is Step.PROOF and (is_new or before.listed != state.listed):
            self._task(self._list_models(), "list the models of a provider")
        elif state.step is Step.NEEDS and (is_new or opened != vm.open_form(before)):
            self.acting.prepare(opened)

    async def _list_models(self) -> None:
        spec = self._state.spec
        if spec is None:
            return
        try:
            served = Served(await self._setup.served(spec))
        except AppError as error:
            served = Served((), error)
        self.take(outcomes.ServedRead(spec.id, served))
        state = self._state
        costs_nothing = state.privacy is Privacy.LOCAL and bool(state.model)
        if state.step is Step.PROOF and costs_nothing and state.proven is None and state.trouble is None:
            self._prove()

    def _go_back(self) -> None:
        self._stop()
        self.take(events.WentBack())

    def _show_matrix(self) -> None:
        self.take(events.MatrixAsked())

    # --- typing

    def _typed(self, name: str, text: str) -> None:
        self.take(events.Typed(name, text))
        if name == ADDRESS:
            self.take(outcomes.Looking(text))
            self._look_timer.start()

    def _look(self) -> None:
        look, spec = self._state.look, self._state.spec
        if look is not None and spec is not None:
            self._task(self._looked(look.typed), "look at an address")

    async def _looked(self, typed: str) -> None:
        spec = self._state.spec
        if spec is None:
            return
        try:
            address, verdict = await self._setup.looked_at(spec, typed)
        except AppError as error:
            self.take(outcomes.Looked(AddressLook(typed, problem=error)))
        else:
            self.take(outcomes.Looked(AddressLook(typed, address, verdict)))

    def _keep(self) -> None:
        draft = self._state.draft
        if draft != self._kept:
            self._kept = draft
            self._services.tasks.start(self._kept_draft(draft), name="keep the setup")

    async def _kept_draft(self, draft: SetupDraft) -> None:
        try:
            await self._setup.keep(draft)
        except AppError as error:
            self._services.bus.publish(Noticed(error))

    # --- the proof

    def _prove(self) -> None:
        if self._proving is None and self._state.spec is not None and self._state.model.strip():
            self.take(outcomes.ProofBegan())
            self._proving = self._services.tasks.start(self._proof(), name="prove a model")

    def _stop(self) -> None:
        if self._proving is not None:
            self._proving.cancel()

    async def _proof(self) -> None:
        spec = self._state.spec
        try:
            if spec is not None:
                self.take(outcomes.ProofEnded(await self._setup.prove(spec, self._state.model.strip())))
        except AppError as error:
            self.take(outcomes.ProofFailed(error))
        except asyncio.CancelledError:
            self.take(outcomes.ProofFailed(None))
            raise
        finally:
            self._proving = None

    def _open_chat(self) -> None:
        spec = self._state.spec
        if spec is None:
            return
        self._services.chat.choose(None, reference(spec, self._state.model.strip()))
        self.take(events.StartedOver())
        self.left.emit(True)
