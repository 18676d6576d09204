"""Between the chat service and the conversation list."""

from collections.abc import Coroutine
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, ConversationsChanged, Noticed, TurnAdded
from hexalogue.domain.ids import ConversationId
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.conversations import viewmodel as vm
from hexalogue.ui.conversations.view import ConversationsView

SEARCH_AFTER_MS = 150
UNDO_FOR_MS = 10_000


class ConversationsController(QObject):
    """Owns the state of the list. `opened` carries the id of the conversation to show, empty for a new chat."""

    opened = Signal(str)

    def __init__(self, services: Services, bridge: Bridge, view: ConversationsView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = vm.ConversationsState()
        self._is_reading = False
        self._is_stale = False
        self._search_timer = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._search_timer.timeout.connect(self.read)
        self._undo_timer = QTimer(self, interval=UNDO_FOR_MS, singleShot=True)
        self._undo_timer.timeout.connect(self._end_undo)
        bridge.happened.connect(self._hear)
        self._connect(view)
        self._show()

    @property
    def state(self) -> vm.ConversationsState:
        """What the list shows."""
        return self._state

    def start(self) -> None:
        """After the first paint: read the list."""
        self.read()

    def open(self, conversation: ConversationId | None) -> None:
        """Show this conversation, or a new chat."""
        if conversation != self._state.selected:
            self._take(vm.Chosen(conversation))
            self.opened.emit(conversation or "")

    def delete_shown(self) -> None:
        """Delete the conversation that is shown; it can be undone for a while."""
        if self._state.selected is not None:
            self._delete(self._state.selected)

    def read(self) -> None:
        """Read the list anew. While one reading runs, a second one waits for its end."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading = True
        self._services.tasks.start(self._read(), name="read the conversations")

    def _connect(self, view: ConversationsView) -> None:
        view.chosen.connect(lambda chosen: self.open(ConversationId(chosen)))
        view.new_asked.connect(lambda: self.open(None))
        view.words_typed.connect(self._search)
        view.renamed.connect(self._rename)
        view.delete_asked.connect(self._delete)
        view.undo_asked.connect(self._undo)
        view.undo_refused.connect(self._end_undo)

    def _hear(self, event: AppEvent) -> None:
        match event:
            case ConversationsChanged():
                self.read()
            case TurnAdded(turn):
                self._take(vm.Asked(turn.conversation))
            case _:
                pass

    async def _read(self) -> None:
        words = self._state.words
        chat = self._services.chat
        try:
            rows = await (chat.search(words) if words else chat.conversations())
            self._take(vm.Listed(tuple(rows), words))
        except AppError as error:
            self._take(vm.ListFailed(error))
        finally:
            self._is_reading = False
        if self._is_stale:
            self._is_stale = False
            self.read()

    def _search(self, words: str) -> None:
        self._take(vm.WordsTyped(words))
        self._search_timer.start()

    def _rename(self, conversation: str, title: str) -> None:
        work = self._told(self._services.chat.rename(ConversationId(conversation), title))
        self._services.tasks.start(work, name="rename a conversation")

    def _delete(self, conversation: str) -> None:
        deleted = ConversationId(conversation)
        was_open = self._state.selected == deleted
        self._take(vm.Deleted(deleted))
        self._undo_timer.start()
        self._services.tasks.start(self._told(self._services.chat.delete(deleted)), name="delete a conversation")
        if was_open:
            self.opened.emit("")

    def _undo(self) -> None:
        deleted = self._state.deleted
        self._end_undo()
        if deleted is not None:
            work = self._told(self._services.chat.restore(deleted.id))
            self._services.tasks.start(work, name="restore a conversation")

    def _end_undo(self) -> None:
        self._undo_timer.stop()
        self._take(vm.UndoEnded())

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it; what goes wrong is told in the window, and the list shows what is stored."""
        try:
            await work
        except AppError as error:
            self._services.bus.publish(Noticed(error))
            self.read()

    def _take(self, event: vm.ListEvent) -> None:
        state = vm.reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        today = datetime.now().astimezone().date()
        groups = vm.grouped(self._state.conversations, today)
        self._view.show_rows(groups, self._state.selected, vm.emptiness(self._state))
        self._view.offer_undo(self._state.deleted)
