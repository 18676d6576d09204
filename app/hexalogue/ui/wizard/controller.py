"""Between the setup service and the page: owns the state, keeps the draft, runs what takes time as named tasks."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, KeysChanged, ModelsChanged, ModelStateChanged, Noticed, SettingsChanged
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.setting_up import SetupDraft, Step
from hexalogue.services.facade import Services
from hexalogue.services.setup import SetupService, reference
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.wizard import events
from hexalogue.ui.wizard import viewmodel as vm
from hexalogue.ui.wizard.acting import Acting
from hexalogue.ui.wizard.form_view import ADDRESS
from hexalogue.ui.wizard.looking import Looking
from hexalogue.ui.wizard.new_chats import default_of
from hexalogue.ui.wizard.proving import Proving
from hexalogue.ui.wizard.state import NewChats, SetupState
from hexalogue.ui.wizard.view import SetupView

# A killed application loses no more than what was typed in this time.
KEEP_MS: Final = 100


class SetupController(QObject):
    """Owns the state of the page. left: the person goes to the chat; true with the chosen model.   page_wanted: an id
    of `ui.pages`, and a place on that page."""

    left = Signal(bool)
    page_wanted = Signal(str, str)

    def __init__(self, services: Services, setup: SetupService, bridge: Bridge, view: SetupView) -> None:
        super().__init__(view)
        self._services = services
        self.setup = setup
        self._view = view
        self._state = SetupState(
            models=services.models.state, profiles=tuple(services.models.profiles), new_chats=self._new_chats()
        )
        self._kept = SetupDraft()
        self.looking = Looking(setup, lambda: self._state, self.take, self._task, self)
        self.proving = Proving(setup, lambda: self._state, self.take, self._task, self)
        self._keep_timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_timer.timeout.connect(self._keep)
        self.acting = Acting(services, setup, view, lambda: self._state, self.take, self.page_wanted.emit)
        bridge.happened.connect(self._hear)
        self._connect()
        view.show_state(self._state)
        self.looking.open()

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
        view.matrix_asked.connect(lambda: self.take(events.MatrixAsked()))
        view.came_into_view.connect(self._come_into_view)
        proof.model_named.connect(lambda model: self.take(events.ModelNamed(model)))
        proof.asked.connect(self.proving.ask)
        proof.stopped.connect(self.proving.stop)
        proof.chat_wanted.connect(self._open_chat)
        proof.default_wished.connect(lambda wished: self.take(events.DefaultWished(wished)))
        proof.correct_wanted.connect(lambda form: self.take(events.FormOpened(form)))

    def _hear(self, event: AppEvent) -> None:
        match event:
            case ModelStateChanged(state):
                self.take(events.ModelsMoved(state, self._services.models.profiles))
            case ModelsChanged() if self._state.step is Step.NEEDS and vm.open_form(self._state) == "model":
                self.acting.refresh("model")
            case KeysChanged() if self._state.step is Step.NEEDS and vm.open_form(self._state) == "key":
                self.acting.refresh("key")  # given on the page for keys; one that was given here has its own job
            case SettingsChanged():
                self.take(events.NewChatsRead(self._new_chats()))
            case _:
                pass

    def _task(self, work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        return self._services.tasks.start(self._told(work), name=name)

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except AppError as error:
            self._view.show_error(error)

    def _come_into_view(self) -> None:
        self._view.show_state(self._state)
        self.looking.again()

    # --- steps

    def _enter(self, before: SetupState) -> None:
        state = self._state
        if before.provider != state.provider:
            self.acting.leave()
        if state.spec is None or state.facts is None:
            return
        opened = vm.open_form(state) if state.step is Step.NEEDS else None
        is_new = (before.step, before.provider, before.facts is None) != (state.step, state.provider, False)
        if state.step is Step.PROOF and (is_new or before.listed != state.listed):
            self.proving.list_models()
        elif state.step is Step.NEEDS and (is_new or opened != vm.open_form(before)):
            self.acting.prepare(opened)

    def _go_back(self) -> None:
        self.proving.stop()
        self.take(events.WentBack())

    # --- typing

    def _typed(self, name: str, text: str) -> None:
        self.take(events.Typed(name, text))
        if name == ADDRESS:
            self.looking.typed(text)

    # --- keeping

    def _keep(self) -> None:
        draft = self._state.draft
        if draft != self._kept:
            self._kept = draft
            try:
                self._services.tasks.start(self._kept_draft(draft), name="keep the setup")
            except RuntimeError:  # the application ends just now, and takes no task any more
                self.setup.keep_at_once(draft)

    async def _kept_draft(self, draft: SetupDraft) -> None:
        try:
            await self.setup.keep(draft)
        except AppError as error:
            self._services.bus.publish(Noticed(error))

    def _open_chat(self) -> None:
        spec = self._state.spec
        if spec is None:
            return
        chosen = reference(spec, self._state.model.strip())
        if default_of(self._state).is_wished:
            self._services.tasks.start(self._made_default(chosen), name="save the settings")
        self._services.chat.choose(None, chosen)
        self.take(events.StartedOver())
        self.left.emit(True)

    async def _made_default(self, chosen: str) -> None:
        settings = self._services.settings
        try:
            await settings.save(replace(settings.current, default_reference=chosen))
        except AppError as error:  # the page is left by now
            self._services.bus.publish(Noticed(error))

    def _new_chats(self) -> NewChats:
        now = self._services.settings.current
        return NewChats(self._services.provider.id, now.default_reference, now.default_lock)
