"""The life of a turn: remembered, queued, answered; stopped, withdrawn or asked anew."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from typing import Any
from weakref import WeakValueDictionary

from hexalogue.domain.chat_events import AnswerEnded, ChatEvent
from hexalogue.domain.events import TurnAdded, TurnAdvanced, TurnReplaced, TurnWithdrawn
from hexalogue.domain.growing import applied
from hexalogue.domain.ids import AnswerId, ConversationId, TurnId
from hexalogue.domain.messages import ChatRequest, Message, Role
from hexalogue.domain.settings import Settings
from hexalogue.domain.turn import Answer, AnswerState, Choice, Turn, interrupted, with_new_answer
from hexalogue.services.bus import EventBus
from hexalogue.services.chat_answering import ChatAnswering
from hexalogue.services.keeping import TurnKeeper
from hexalogue.services.settings import SettingsService
from hexalogue.services.stopwatch import Stopwatch
from hexalogue.services.tasks import CLOSE_DEADLINE_S, TaskScope


class TurnLives:
    """Owns the task of every open turn. In a conversation one is answered after the other, as they were asked."""

    def __init__(
        self, keeper: TurnKeeper, answering: ChatAnswering, settings: SettingsService, bus: EventBus, tasks: TaskScope
    ) -> None:
        self._keeper = keeper
        self._answering = answering
        self._settings = settings
        self._bus = bus
        self._tasks = tasks
        self._lives: dict[TurnId, asyncio.Task[None]] = {}
        self._may_cancel: dict[TurnId, asyncio.Task[None]] = {}
        self._stop_early: set[TurnId] = set()
        self._speaking: WeakValueDictionary[ConversationId, asyncio.Lock] = WeakValueDictionary()
        self._closing = False

    def begin(self, turn: Turn, begins: Choice | None) -> None:
        """Show, remember and answer it. begins: see `TurnKeeper.remember`."""
        self._bus.publish(TurnAdded(turn))
        self._live(turn.id, self._ask(turn, begins))

    def stop(self, turn: TurnId) -> None:
        """End the answer; the text that had arrived stays. Nothing happens to a turn that is not open."""
        if turn in self._may_cancel:
            self._may_cancel[turn].cancel()
        elif turn in self._lives:
            self._stop_early.add(turn)  # not durable yet: the question is written first

    def regenerate(self, turn: TurnId) -> None:
        """Ask again. Nothing happens to a turn that is open."""
        if turn not in self._lives:
            self._live(turn, self._regenerate(turn))

    async def withdraw(self, turn_id: TurnId) -> None:
        """Take a question away that is still queued."""
        turn = await self._keeper.found(turn_id)
        if turn is None or turn.growing.state is not AnswerState.QUEUED:
            return
        life = self._lives.get(turn.id)
        self.stop(turn.id)
        if life is not None:
            await asyncio.wait([life])
        await self._keeper.forget(turn)
        self._bus.publish(TurnWithdrawn(turn))

    async def show_answer(self, turn_id: TurnId, index: int) -> None:
        """Show another answer of a turn that is not open."""
        turn = await self._keeper.found(turn_id)
        if turn is None or turn_id in self._lives or not 0 <= index < len(turn.answers):
            return
        shown = replace(turn, shown=index)
        self._bus.publish(TurnReplaced(shown))
        await self._keeper.finish(shown)

    async def close(self) -> None:
        """Keep every open answer as far as it came, left open: the next start shows it as interrupted."""
        self._closing = True
        for task in self._may_cancel.values():
            task.cancel()
        if self._lives:
            await asyncio.wait(tuple(self._lives.values()), timeout=CLOSE_DEADLINE_S)

    def _live(self, turn_id: TurnId, life: Coroutine[Any, Any, None]) -> None:
        task = self._tasks.start(life, name=f"turn {turn_id}")
        self._lives[turn_id] = task
        task.add_done_callback(lambda _: self._lives.pop(turn_id, None))

    async def _ask(self, turn: Turn, begins: Choice | None) -> None:
        await self._keeper.remember(turn, begins)
        await self._answer(turn.id)

    async def _regenerate(self, turn_id: TurnId) -> None:
        turn = await self._keeper.found(turn_id)
        if turn is not None:
            asked = with_new_answer(turn, new_answer())
            self._keeper.note(asked)
            self._bus.publish(TurnReplaced(asked))
            await self._answer(turn_id)

    async def _answer(self, turn_id: TurnId) -> None:
        stopwatch = Stopwatch()
        try:
            self._allow_cancelling(turn_id)
            async with self._turn_of(self._keeper.open(turn_id).conversation):
                await self._stream(turn_id, stopwatch)
        except asyncio.CancelledError:
            if not self._closing:
                self._advance(turn_id, AnswerEnded("cancelled", stopwatch.ttft_s, stopwatch.tokens_per_s))
        finally:
            self._may_cancel.pop(turn_id, None)
            await self._keeper.finish(self._keeper.open(turn_id))

    def _turn_of(self, conversation: ConversationId) -> asyncio.Lock:
        return self._speaking.setdefault(conversation, asyncio.Lock())

    def _allow_cancelling(self, turn_id: TurnId) -> None:
        """From here on `stop` and `close` cancel the task; what was asked for earlier takes effect now."""
        task = self._may_cancel[turn_id] = self._lives[turn_id]
        if turn_id in self._stop_early or self._closing:
            self._stop_early.discard(turn_id)
            task.cancel()

    async def _stream(self, turn_id: TurnId, stopwatch: Stopwatch) -> None:
        turn = self._keeper.open(turn_id)
        request = request_for(turn, await self._keeper.earlier(turn), self._settings.current)
        events = self._answering.stream(turn.conversation, request)
        try:
            async for event in events:
                stopwatch.note(event)
                self._advance(turn_id, event)
        finally:
            await events.aclose()

    def _advance(self, turn_id: TurnId, event: ChatEvent) -> None:
        turn = applied(self._keeper.open(turn_id), event)
        self._keeper.note(turn)
        self._bus.publish(TurnAdvanced(event, turn))


def request_for(turn: Turn, earlier: Sequence[Turn], settings: Settings) -> ChatRequest:
    """The system prompt, the earlier turns with the answers a person sees, the question."""
    messages = []
    if settings.system_prompt.strip():
        messages.append(Message.of(Role.SYSTEM, settings.system_prompt.strip()))
    for past in earlier:
        if past.answer.text:
            messages.append(Message.of(Role.USER, past.question))
            messages.append(Message.of(Role.ASSISTANT, past.answer.text))
    return ChatRequest((*messages, Message.of(Role.USER, turn.question)), settings.sampling)


def copied(turn: Turn, home: ConversationId) -> Turn:
    """The same in another conversation, with nothing that could still grow."""
    answers = tuple(replace(answer, id=AnswerId(new_id())) for answer in interrupted(turn).answers)
    return replace(turn, id=TurnId(new_id()), conversation=home, answers=answers)


def new_id() -> str:
    """32 hexadecimal digits that nobody else has."""
    from uuid import uuid4  # brings `platform`; no start needs it

    return uuid4().hex


def new_answer() -> Answer:
    """An answer that is still to come."""
    return Answer(AnswerId(new_id()))
