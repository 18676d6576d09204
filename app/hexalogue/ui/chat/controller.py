"""Between the services and the page: intents down, events up, the view at most thirty times a second."""

import asyncio
import time
from collections.abc import Coroutine, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import (
    AppEvent,
    ChoiceChanged,
    ModelsChanged,
    ModelStateChanged,
    Noticed,
    SettingsChanged,
    TurnAdded,
    TurnAdvanced,
    TurnReplaced,
    TurnWithdrawn,
)
from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.domain.turn import Choice, Turn
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.chat.choosing import Choosing
from hexalogue.ui.chat.model_acts import ModelActs
from hexalogue.ui.chat.pace import Pace
from hexalogue.ui.chat.turn_acts import TurnActs
from hexalogue.ui.chat.viewmodel import (
    BannerAct,
    ChatState,
    answered_by,
    drafted,
    editing,
    not_editing,
    opened,
    reduced,
    shown_of,
)

if TYPE_CHECKING:
    from hexalogue.ui.chat.pane import ChatView
    from hexalogue.ui.chat.telling import TellingAnswers


class ChatController(QObject):
    """Owns the page's state. turn_acts: what keys do with the newest turn.   choosing: who answers."""

    def __init__(self, services: Services, bridge: Bridge, view: "ChatView") -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        usual = services.settings.current.default_reference
        self._state = ChatState(model=services.models.state, usual=usual)
        self._pending: dict[TurnId, Turn] = {}
        self._wanted: ConversationId | None = None
        self._missed: dict[TurnId, Turn] = {}  # what happened to the wanted conversation while it was being read
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._flush)
        self._since_flush = QElapsedTimer()
        self._pace = Pace()
        self._telling: TellingAnswers | None = None
        bridge.happened.connect(self._hear)
        self._acts = ModelActs(services, view, view.header.open_menu)
        self.turn_acts = TurnActs(services, view, lambda: self._state, self._acts.try_again)
        self.choosing = Choosing(
            services, view, lambda: self._state, lambda *who: self._become(answered_by(self._state, *who))
        )
        self._connect()
        self._render()

    @property
    def conversation(self) -> ConversationId | None:
        """Which conversation is shown."""
        return self._state.conversation

    @property
    def state(self) -> ChatState:
        """What the page shows."""
        return self._state

    def take_drafts(self, drafts: Mapping[ConversationId | None, str]) -> None:
        """Go on with those of another window."""
        self._state = replace(self._state, drafts=drafts)
        self._view.composer.set_text(self._state.draft)

    def start(self) -> None:
        """After the first paint."""
        from hexalogue.ui.chat.telling import TellingAnswers  # brings what Qt knows of screen readers: 2 ms

        self._telling = TellingAnswers(self._view)
        self._task(_build_transcript(self._view), "build the transcript")
        self._task(self._show_models(), "list models")
        if self._state.usual:
            self.choosing.follow()

    def select(self, conversation: ConversationId | None) -> None:
        """Show another conversation; the draft of this one stays with it."""
        self._wanted = conversation
        if conversation is None:
            self._open(None, (), Choice())
            self.choosing.follow()
        elif conversation != self._state.conversation:
            self._task(self._load(conversation), "open conversation")

    # --- events

    def _hear(self, event: AppEvent) -> None:
        before = self._state
        self._state = reduced(before, event)
        if self._wanted != before.conversation:
            self._missed |= _turn_of(event, self._wanted)
        match event:
            case TurnAdded(turn) if self._state.turns is not before.turns:
                self._added(turn, is_first=before.conversation is None)
            case TurnAdvanced(turn=turn) | TurnReplaced(turn=turn) if self._state.turns is not before.turns:
                self._pending[turn.id] = turn
                self._schedule()
            case TurnWithdrawn() if self._state.turns is not before.turns:
                self._open(self._state.conversation, self._state.turns, self._state.choice)
            case ChoiceChanged(conversation) if conversation == self._state.conversation:
                self.choosing.follow()
            case SettingsChanged():
                self.choosing.settings_changed()
            case ModelStateChanged():
                self._schedule()
                if before.model.model != self._state.model.model:
                    self._task(self._show_models(), "list models")
            case ModelsChanged():
                self._task(self._show_models(), "list models")

    def _added(self, turn: Turn, *, is_first: bool) -> None:
        if is_first:
            self._wanted = turn.conversation
            self._pending.clear()
            self._view.transcript.show_turns(())
        self._flush()
        self._view.transcript.add_turn(turn)

    def _schedule(self) -> None:
        """Show it now when nothing was shown for a while, else with what comes within the interval."""
        if self._timer.isActive():
            return
        interval = round(self._pace.interval_ms)
        since = self._since_flush.elapsed() if self._since_flush.isValid() else interval
        self._timer.start(max(0, interval - since))

    def _flush(self) -> None:
        self._since_flush.start()
        began = time.thread_time()
        for turn in self._pending.values():
            self._view.transcript.update_turn(turn)
            if self._telling is not None:
                self._telling.follow(turn)
        self._pending.clear()
        self._render()
        self._pace.note((time.thread_time() - began) * 1000)

    def _render(self) -> None:
        self._view.render_shown(shown_of(self._state, self._services.models.profiles), self._state.choice.lock)

    # --- intents

    def _connect(self) -> None:
        view = self._view
        view.composer.sent.connect(self._send)
        view.composer.stop_requested.connect(self.turn_acts.stop_newest)
        view.composer.draft_changed.connect(self._drafted)
        view.composer.note_closed.connect(lambda: self._become(not_editing(self._state)))
        view.intents.edit_requested.connect(self._edit)
        view.composer.recall_requested.connect(self.turn_acts.recall_newest)
        view.banner.act_chosen.connect(lambda act: self._acts.do(BannerAct(act)))

    def _send(self, text: str) -> None:
        turn = self._state.editing
        if turn is None:
            self._state = drafted(self._state, "")
            self._services.chat.send(text, self._state.conversation)
            return
        from hexalogue.ui.chat.editing import asked_instead  # seldom needed, so not before the first paint

        self._become(not_editing(self._state))
        work = asked_instead(self._services, self._view, turn, text, lambda change: self._become(change(self._state)))
        self._task(work, "ask something else")

    def _edit(self, turn: str) -> None:
        self._become(editing(self._state, TurnId(turn)))
        self._view.composer.setFocus()

    def _drafted(self, text: str) -> None:
        self._state = drafted(self._state, text)

    def _become(self, state: ChatState) -> None:
        is_other_draft = state.draft != self._state.draft
        self._state = state
        if is_other_draft:
            self._view.composer.set_text(state.draft)
        self._render()

    # --- what takes time

    def _task(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._services.tasks.start(work, name=name)

    async def _load(self, conversation: ConversationId) -> None:
        self._missed.clear()
        try:
            turns = await self._services.chat.turns(conversation)
            choice = await self._services.chat.choice(conversation)
            await self.choosing.know_names(turns)
        except AppError as error:
            self._services.bus.publish(Noticed(error))
            return
        if self._wanted == conversation:
            now = {turn.id: turn for turn in turns} | self._missed
            self._open(conversation, tuple(now.values()), choice)
            self.choosing.follow()

    def _open(self, conversation: ConversationId | None, turns: tuple[Turn, ...], choice: Choice) -> None:
        self._state = opened(self._state, conversation, turns, choice)
        self._pending.clear()
        self._view.transcript.show_turns(turns)
        self._view.composer.set_text(self._state.draft)
        self._render()

    async def _show_models(self) -> None:
        models = tuple(await self._services.models.models())
        self.choosing.use_models(models)
        self._state = replace(self._state, can_pick=any(model.facts.has_chat_template for model in models))
        self._render()


def _turn_of(event: AppEvent, conversation: ConversationId | None) -> dict[TurnId, Turn]:
    """The turn that an event of this conversation is about, by its id; nothing for other events."""
    if isinstance(event, TurnAdded | TurnAdvanced | TurnReplaced) and event.turn.conversation == conversation:
        return {event.turn.id: event.turn}
    return {}


async def _build_transcript(view: "ChatView") -> None:
    await asyncio.to_thread(_prepare)
    view.build_transcript()


def _prepare() -> None:
    """Import what the first answer needs, in a thread: 0.1 s in which the window is not held up."""
    from hexalogue.ui.chat import transcript  # noqa: F401
    from hexalogue.ui.markdown import parser

    parser.prepare()
