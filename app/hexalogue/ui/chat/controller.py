"""Between the services and the page: intents down, events up, the view at most thirty times a second."""

import asyncio
import time
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from hexalogue.domain.errors import AppError, Remedy
from hexalogue.domain.events import (
    AppEvent,
    ModelsChanged,
    ModelStateChanged,
    Noticed,
    TurnAdded,
    TurnAdvanced,
    TurnReplaced,
    TurnWithdrawn,
)
from hexalogue.domain.ids import ConversationId, ModelId, TurnId
from hexalogue.domain.models import ModelPhase
from hexalogue.domain.turn import Turn
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs, pages
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.chat.pace import Pace
from hexalogue.ui.chat.viewmodel import BannerAct, ChatState, drafted, menu_rows, opened, reduced, running, shown_of
from hexalogue.ui.markdown import links, parser

if TYPE_CHECKING:
    from hexalogue.ui.chat.pane import ChatView


class ChatController(QObject):
    """Owns the page's state."""

    conversation_changed = Signal(object)
    page_requested = Signal(str)

    def __init__(self, services: Services, bridge: Bridge, view: "ChatView") -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = ChatState(model=services.models.state)
        self._pending: dict[TurnId, Turn] = {}
        self._wanted: ConversationId | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._flush)
        self._since_flush = QElapsedTimer()
        self._pace = Pace()
        bridge.happened.connect(self._hear)
        self._connect()
        self._render()

    @property
    def conversation(self) -> ConversationId | None:
        """Which conversation is shown."""
        return self._state.conversation

    def start(self) -> None:
        """After the first paint."""
        self._task(asyncio.to_thread(parser.prepare), "prepare markdown")
        self._task(self._show_models(), "list models")

    def select(self, conversation: ConversationId | None) -> None:
        """Show another conversation; the draft of this one stays with it."""
        self._wanted = conversation
        if conversation is None:
            self._open(None, ())
        elif conversation != self._state.conversation:
            self._task(self._load(conversation), "open conversation")

    # --- events

    def _hear(self, event: AppEvent) -> None:
        before = self._state
        self._state = reduced(before, event)
        match event:
            case TurnAdded(turn) if self._state.turns is not before.turns:
                self._added(turn, is_first=before.conversation is None)
            case TurnAdvanced(turn=turn) | TurnReplaced(turn=turn) if self._state.turns is not before.turns:
                self._pending[turn.id] = turn
                self._schedule()
            case TurnWithdrawn() if self._state.turns is not before.turns:
                self._open(self._state.conversation, self._state.turns)
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
            self.conversation_changed.emit(turn.conversation)
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
        self._pending.clear()
        self._render()
        self._pace.note((time.thread_time() - began) * 1000)

    def _render(self) -> None:
        self._view.render_shown(shown_of(self._state, self._services.models.profiles))

    # --- intents

    def _connect(self) -> None:
        view, transcript = self._view, self._view.transcript
        view.composer.sent.connect(self._send)
        view.composer.stop_requested.connect(self._stop)
        view.composer.draft_changed.connect(self._drafted)
        view.header.model_chosen.connect(lambda model: self._services.models.use(ModelId(model)))
        view.banner.act_chosen.connect(self._banner_act)
        transcript.copy_requested.connect(lambda text: QGuiApplication.clipboard().setText(text))
        transcript.regenerate_requested.connect(lambda turn: self._services.chat.regenerate(TurnId(turn)))
        transcript.withdraw_requested.connect(lambda turn: self._services.chat.withdraw(TurnId(turn)))
        transcript.answer_chosen.connect(lambda turn, index: self._services.chat.show_answer(TurnId(turn), index))
        transcript.link_activated.connect(lambda address: self._task(self._ask_to_open(address), "ask about a link"))
        transcript.remedy_requested.connect(self._remedy)

    def _send(self, text: str) -> None:
        self._state = drafted(self._state, "")
        self._services.chat.send(text, self._state.conversation)

    def _stop(self) -> None:
        turn = running(self._state)
        if turn is not None:
            self._services.chat.stop(turn)

    def _drafted(self, text: str) -> None:
        self._state = drafted(self._state, text)

    def _banner_act(self, act: str) -> None:
        models = self._services.models
        match BannerAct(act):
            case BannerAct.PAUSE:
                models.pause_download()
            case BannerAct.RESUME:
                models.resume_download()
            case BannerAct.DOWNLOAD:
                self._download_default()
            case BannerAct.RETRY:
                self._try_model_again()
            case BannerAct.IMPORT:
                self._task(self._import_file(), "import a model")

    def _try_model_again(self) -> None:
        state = self._state.model
        if state.phase is ModelPhase.FAILED and state.model is not None:
            self._services.models.use(state.model.id)
        elif state.download is not None:
            self._services.models.resume_download()
        else:
            self._download_default()

    def _download_default(self) -> None:
        default = next((row.id for row in self._services.models.profiles if row.is_default), None)
        if default is not None:
            self._services.models.download(default)

    def _remedy(self, turn: str, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RETRY:
                self._services.chat.regenerate(TurnId(turn))
            case Remedy.PICK_MODEL:
                self._view.header.open_menu()
            case Remedy.FREE_MEMORY:
                self._services.models.rest()
            case Remedy.DOWNLOAD_AGAIN:
                self._try_model_again()
            case Remedy.FREE_DISK:
                self.page_requested.emit(pages.MODELS)
            case Remedy.CHECK_NETWORK | Remedy.OPEN_SETTINGS:
                self.page_requested.emit(pages.SETTINGS)

    # --- what takes time

    def _task(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._services.tasks.start(work, name=name)

    async def _load(self, conversation: ConversationId) -> None:
        try:
            turns = await self._services.chat.turns(conversation)
        except AppError as error:
            self._services.bus.publish(Noticed(error))
            return
        if self._wanted == conversation:
            self._open(conversation, tuple(turns))

    def _open(self, conversation: ConversationId | None, turns: tuple[Turn, ...]) -> None:
        is_another = conversation != self._state.conversation
        self._state = opened(self._state, conversation, turns)
        self._pending.clear()
        self._view.transcript.show_turns(turns)
        self._view.composer.set_text(self._state.draft)
        self._render()
        if is_another:
            self.conversation_changed.emit(conversation)

    async def _show_models(self) -> None:
        models = await self._services.models.models()
        self._view.header.show_models(menu_rows(models, self._state.model))

    async def _ask_to_open(self, address: str) -> None:
        """Nothing opens by itself: the person sees where it leads first."""
        if not links.is_allowed(address):
            return
        place = links.destination(address)
        text = "\n\n".join((f"It leads to {place.place}.", place.address, *place.warnings))
        if await dialogs.ask(self._view, "Open this address in the browser?", text, yes="Open it"):
            QDesktopServices.openUrl(QUrl(address))

    async def _import_file(self) -> None:
        path = await dialogs.choose_file(self._view, "Import a model", "GGUF models (*.gguf)")
        if path is None:
            return
        try:
            await self._services.models.import_file(path)
        except AppError as error:
            self._services.bus.publish(Noticed(error))
