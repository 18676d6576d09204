"""Conversations and their open turns: a question is durable before it is asked; an answer grows, stops, comes anew."""

import asyncio
import time
import uuid
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from typing import Any

from hexalogue.domain.chat_events import AnswerEnded, ChatEvent
from hexalogue.domain.errors import AppError
from hexalogue.domain.events import ConversationsChanged, Noticed, TurnAdded, TurnAdvanced, TurnReplaced, TurnWithdrawn
from hexalogue.domain.ids import AnswerId, ConversationId, TurnId
from hexalogue.domain.messages import ChatRequest, Message, Role
from hexalogue.domain.ports import HistoryStore
from hexalogue.domain.turn import Answer, AnswerState, Conversation, Turn, applied, with_new_answer
from hexalogue.services.answering import Answering
from hexalogue.services.bus import EventBus
from hexalogue.services.saving import AnswerSaver
from hexalogue.services.settings import SettingsService
from hexalogue.services.stopwatch import Stopwatch
from hexalogue.services.tasks import CLOSE_DEADLINE_S, TaskScope

TITLE_CHARACTERS = 60


class ChatService:
    """Owns the open turns. Intents return at once; what happens is told on the bus."""

    def __init__(
        self,
        history: HistoryStore,
        answering: Answering,
        settings: SettingsService,
        bus: EventBus,
        tasks: TaskScope,
    ) -> None:
        self._history = history
        self._answering = answering
        self._settings = settings
        self._bus = bus
        self._tasks = tasks
        self._saver = AnswerSaver(history, self._tell)
        self._turns: dict[TurnId, Turn] = {}  # open, or not yet written for good
        self._lives: dict[TurnId, asyncio.Task[None]] = {}
        self._answering_in: dict[TurnId, asyncio.Task[None]] = {}  # the lives that may be cancelled
        self._stop_early: set[TurnId] = set()
        self._speaking = asyncio.Lock()  # first come, first answered: one model speaks at a time
        self._closing = False

    # --- what is there

    async def conversations(self) -> Sequence[Conversation]:
        """All conversations, newest first. Raises StoreError."""
        return await self._history.conversations()

    async def turns(self, conversation: ConversationId) -> Sequence[Turn]:
        """A conversation's turns, oldest first, the open ones as they stand now. Raises StoreError."""
        stored = {turn.id: turn for turn in await self._history.turns(conversation)}
        stored |= {turn.id: turn for turn in self._turns.values() if turn.conversation == conversation}
        return sorted(stored.values(), key=lambda turn: turn.asked_at)

    async def search(self, words: str) -> Sequence[Conversation]:
        """Conversations that hold the words, newest first. Raises StoreError."""
        return await self._history.search(words)

    # --- intents

    def start(self) -> None:
        """Close what a killed application left open, and save growing answers from now on."""
        self._tasks.start(self._open_history(), name="open the history")
        self._tasks.start(self._saver.run(), name="save answers")

    def send(self, text: str, conversation: ConversationId | None) -> ConversationId:
        """Ask, in a new conversation when None. The question shows at once and is durable before it is asked."""
        is_new = conversation is None
        home = conversation or ConversationId(uuid.uuid4().hex)
        turn = Turn(TurnId(uuid.uuid4().hex), home, text, time.time(), (_new_answer(),))
        self._turns[turn.id] = turn
        self._bus.publish(TurnAdded(turn))
        self._live(turn.id, self._ask(turn, is_new=is_new))
        return home

    def stop(self, turn: TurnId) -> None:
        """End the answer; the text that had arrived stays. Nothing happens to a turn that is not open."""
        if turn in self._answering_in:
            self._answering_in[turn].cancel()
        elif turn in self._lives:
            self._stop_early.add(turn)  # not durable yet: the question is written first

    def withdraw(self, turn: TurnId) -> None:
        """Take a queued question back before it is answered."""
        asked = self._turns.get(turn)
        if asked is not None and asked.growing.state is AnswerState.QUEUED:
            self._tasks.start(self._withdraw(asked), name=f"withdraw {turn}")

    def regenerate(self, turn: TurnId) -> None:
        """Ask the same question again; earlier answers stay and can be shown."""
        if turn not in self._lives:
            self._live(turn, self._regenerate(turn))

    def show_answer(self, turn: TurnId, index: int) -> None:
        """Show another of a turn's answers; later requests tell the model that one."""
        self._tasks.start(self._show_answer(turn, index), name=f"show answer {turn}")

    async def rename(self, conversation: ConversationId, title: str) -> None:
        """Another title; an empty one is ignored. Raises StoreError."""
        if title.strip():
            await self._history.rename(conversation, title.strip())
            self._bus.publish(ConversationsChanged())

    async def delete(self, conversation: ConversationId) -> None:
        """Stop its answers and delete it; `restore` brings it back. Raises StoreError."""
        for turn in [turn for turn in self._turns.values() if turn.conversation == conversation]:
            self.stop(turn.id)
        await self._history.delete(conversation)
        self._bus.publish(ConversationsChanged())

    async def restore(self, conversation: ConversationId) -> None:
        """Undo `delete`. Raises StoreError."""
        await self._history.restore(conversation)
        self._bus.publish(ConversationsChanged())

    async def close(self) -> None:
        """Keep every open answer as far as it came; the next start shows it as interrupted."""
        self._closing = True
        for task in self._answering_in.values():
            task.cancel()
        if self._lives:
            await asyncio.wait(tuple(self._lives.values()), timeout=CLOSE_DEADLINE_S)
        await self._saver.flush()

    # --- one turn's life

    def _live(self, turn_id: TurnId, life: Coroutine[Any, Any, None]) -> None:
        task = self._tasks.start(life, name=f"turn {turn_id}")
        self._lives[turn_id] = task
        task.add_done_callback(lambda _: self._lives.pop(turn_id, None))

    async def _ask(self, turn: Turn, *, is_new: bool) -> None:
        await self._remember(turn, is_new=is_new)
        await self._answer(turn.id)

    async def _remember(self, turn: Turn, *, is_new: bool) -> None:
        """Durable before it is asked. When the disk refuses, the person is told and is answered all the same."""
        try:
            if is_new:
                await self._history.add_conversation(Conversation(turn.conversation, _title(turn), turn.asked_at))
            await self._history.add_turn(turn)
        except AppError as error:
            self._tell(error)
        self._bus.publish(ConversationsChanged())

    async def _answer(self, turn_id: TurnId) -> None:
        stopwatch = Stopwatch()
        try:
            self._may_be_cancelled(turn_id)
            async with self._speaking:
                await self._stream(turn_id, stopwatch)
        except asyncio.CancelledError:
            if not self._closing:
                self._advance(turn_id, AnswerEnded("cancelled", stopwatch.ttft_s, stopwatch.tokens_per_s))
        finally:
            self._answering_in.pop(turn_id, None)
            await self._written(self._turns[turn_id])

    def _may_be_cancelled(self, turn_id: TurnId) -> None:
        """From here on `stop` and `close` cancel the task; one that was asked for earlier takes effect now."""
        task = self._answering_in[turn_id] = self._lives[turn_id]
        if turn_id in self._stop_early or self._closing:
            self._stop_early.discard(turn_id)
            task.cancel()

    async def _written(self, turn: Turn) -> None:
        """Written for good. What the disk refused stays in memory, and so in the window."""
        if await self._saver.finish(turn):
            self._turns.pop(turn.id, None)
        self._bus.publish(ConversationsChanged())

    async def _stream(self, turn_id: TurnId, stopwatch: Stopwatch) -> None:
        request = ChatRequest(await self._messages(turn_id), self._settings.current.sampling)
        events = self._answering.stream(request)
        try:
            async for event in events:
                stopwatch.note(event)
                self._advance(turn_id, event)
        finally:
            await events.aclose()

    async def _messages(self, turn_id: TurnId) -> tuple[Message, ...]:
        """System prompt, the earlier turns with the answers a person sees, the question."""
        turn = self._turns[turn_id]
        messages = []
        if self._settings.current.system_prompt.strip():
            messages.append(Message.of(Role.SYSTEM, self._settings.current.system_prompt.strip()))
        try:
            earlier = await self.turns(turn.conversation)
        except AppError as error:
            self._tell(error)
            earlier = ()
        for past in earlier:
            if past.asked_at < turn.asked_at and past.answer.text:
                messages.append(Message.of(Role.USER, past.question))
                messages.append(Message.of(Role.ASSISTANT, past.answer.text))
        return (*messages, Message.of(Role.USER, turn.question))

    def _advance(self, turn_id: TurnId, event: ChatEvent) -> None:
        turn = applied(self._turns[turn_id], event)
        self._turns[turn_id] = turn
        self._bus.publish(TurnAdvanced(turn.conversation, turn.id, event, turn))
        self._saver.note(turn)

    async def _regenerate(self, turn_id: TurnId) -> None:
        turn = await self._found(turn_id)
        if turn is not None:
            asked = with_new_answer(turn, _new_answer())
            self._turns[turn_id] = asked
            self._bus.publish(TurnReplaced(asked))
            await self._answer(turn_id)

    async def _withdraw(self, turn: Turn) -> None:
        life = self._lives.get(turn.id)
        self.stop(turn.id)
        if life is not None:
            await asyncio.wait([life])
        try:
            await self._history.delete_turn(turn.id)
        except AppError as error:
            self._tell(error)
        self._turns.pop(turn.id, None)
        self._bus.publish(TurnWithdrawn(turn))
        self._bus.publish(ConversationsChanged())

    async def _show_answer(self, turn_id: TurnId, index: int) -> None:
        turn = await self._found(turn_id)
        if turn is None or turn_id in self._lives or not 0 <= index < len(turn.answers):
            return
        shown = replace(turn, shown=index)
        self._bus.publish(TurnReplaced(shown))
        await self._written(shown)

    async def _found(self, turn_id: TurnId) -> Turn | None:
        try:
            return self._turns.get(turn_id) or await self._history.turn(turn_id)
        except AppError as error:
            self._tell(error)
            return None

    async def _open_history(self) -> None:
        try:
            await self._history.interrupt_open()
        except AppError as error:
            self._tell(error)
        self._bus.publish(ConversationsChanged())

    def _tell(self, error: AppError) -> None:
        self._bus.publish(Noticed(error))


def _new_answer() -> Answer:
    return Answer(AnswerId(uuid.uuid4().hex))


def _title(turn: Turn) -> str:
    words = " ".join(turn.question.split())
    return words if len(words) <= TITLE_CHARACTERS else words[: TITLE_CHARACTERS - 1].rstrip() + "…"
