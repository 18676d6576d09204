"""Conversations: what is there, and what a person may do with it. The life of a turn is in `lives.py`."""

import time
from collections.abc import Sequence

from hexalogue.domain.events import ConversationsChanged
from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.domain.ports import HistoryStore
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import AnswerState, Choice, Conversation, Turn
from hexalogue.services.bus import EventBus
from hexalogue.services.chat_answering import ChatAnswering
from hexalogue.services.choices import Choices
from hexalogue.services.keeping import TurnKeeper
from hexalogue.services.lives import TurnLives, copied, new_answer, new_id
from hexalogue.services.settings import SettingsService
from hexalogue.services.tasks import TaskScope


class ChatService:
    """Intents return at once; what happens is told on the bus."""

    def __init__(
        self,
        history: HistoryStore,
        choices: Choices,
        answering: ChatAnswering,
        settings: SettingsService,
        bus: EventBus,
        tasks: TaskScope,
    ) -> None:
        self._history = history
        self._choices = choices
        self._bus = bus
        self._tasks = tasks
        self._keeper = TurnKeeper(history, bus)
        self._lives = TurnLives(self._keeper, answering, settings, bus, tasks)

    async def conversations(self) -> Sequence[Conversation]:
        """All conversations, newest first. Raises StoreError."""
        return await self._history.conversations()

    async def turns(self, conversation: ConversationId) -> Sequence[Turn]:
        """A conversation's turns, oldest first, the open ones as they stand now. Raises StoreError."""
        return await self._keeper.turns(conversation)

    async def choice(self, conversation: ConversationId | None) -> Choice:
        """Who answers it, and its lock; None for the next new one."""
        return await self._choices.of(conversation)

    async def search(self, words: str) -> Sequence[Conversation]:
        """Conversations that hold the words, newest first. Raises StoreError."""
        return await self._history.search(words)

    def start(self) -> None:
        """Close what a killed application left open, and save growing answers from now on."""
        self._tasks.start(self._keeper.interrupt_open(), name="open the history")
        self._tasks.start(self._keeper.save_while_they_grow(), name="save answers")

    def send(self, text: str, conversation: ConversationId | None) -> ConversationId:
        """Ask, in a new conversation when None. The question shows at once and is durable before it is asked."""
        home = conversation or ConversationId(new_id())
        begins = self._choices.begun(home) if conversation is None else None
        turn = Turn(TurnId(new_id()), home, text, time.time(), (new_answer(),))
        self._lives.begin(turn, begins)
        return home

    async def branch(self, turn: TurnId, question: str) -> ConversationId | None:
        """A new conversation with all that stands before a turn, in whose place this is to be asked; the old one stays
        as it is. None when the turn is gone. Raises StoreError.
        """
        found = await self._keeper.found(turn)
        if found is None:
            return None
        home = ConversationId(new_id())
        earlier = [past for past in await self._keeper.turns(found.conversation) if past.asked_at < found.asked_at]
        begins = Turn(TurnId(""), home, question, time.time(), found.answers)
        choice = await self._choices.of(found.conversation)
        await self._keeper.begin(begins, choice, [copied(past, home) for past in earlier])
        return home

    def choose(self, conversation: ConversationId | None, reference: str, fallbacks: tuple[str, ...] = ()) -> None:
        """Have others answer from now on; an empty reference is the default. None: for the next new conversation."""
        self._choices.choose(conversation, reference, fallbacks)

    def lock(self, conversation: ConversationId | None, privacy: Privacy | None) -> None:
        """Let the words go so far and no further from now on; None for as far as the choice leads.

        A question that is on its way to somebody beyond is called back.
        """
        self._choices.lock(conversation, privacy)
        for turn in self._keeper.unwritten(conversation) if conversation and privacy else ():
            reached = turn.growing.privacy
            if turn.growing.state is AnswerState.WAITING and reached and privacy and not reached.is_within(privacy):
                self._lives.stop(turn.id)

    def allow(self, turn: TurnId) -> None:
        """Let the words of its conversation go where a refusal said they would have gone, and ask again."""
        self._tasks.start(self._allow(turn), name=f"allow {turn}")

    def stop(self, turn: TurnId) -> None:
        """End the answer; the text that had arrived stays. Nothing happens to a turn that is not open."""
        self._lives.stop(turn)

    def withdraw(self, turn: TurnId) -> None:
        """Take a queued question back before it is answered."""
        self._tasks.start(self._lives.withdraw(turn), name=f"withdraw {turn}")

    def regenerate(self, turn: TurnId) -> None:
        """Ask the same question again; earlier answers stay and can be shown."""
        self._lives.regenerate(turn)

    def show_answer(self, turn: TurnId, index: int) -> None:
        """Show another of a turn's answers; later requests tell the model that one."""
        self._tasks.start(self._lives.show_answer(turn, index), name=f"show answer {turn}")

    async def rename(self, conversation: ConversationId, title: str) -> None:
        """Another title; an empty one is ignored. Raises StoreError."""
        if title.strip():
            await self._history.rename(conversation, title.strip())
            self._bus.publish(ConversationsChanged())

    async def delete(self, conversation: ConversationId) -> None:
        """Stop its answers and delete it; `restore` brings it back. Raises StoreError."""
        for turn in self._keeper.unwritten(conversation):
            self._lives.stop(turn.id)
        await self._history.delete(conversation)
        self._bus.publish(ConversationsChanged())

    async def restore(self, conversation: ConversationId) -> None:
        """Undo `delete`. Raises StoreError."""
        await self._history.restore(conversation)
        self._bus.publish(ConversationsChanged())

    async def close(self) -> None:
        """Keep every open answer as far as it came; the next start shows it as interrupted."""
        await self._lives.close()
        await self._keeper.close()

    async def _allow(self, turn_id: TurnId) -> None:
        turn = await self._keeper.found(turn_id)
        failure = turn.answer.failure if turn is not None else None
        if turn is not None and failure is not None and failure.reached is not None:
            self.lock(turn.conversation, failure.reached)
            self._lives.regenerate(turn_id)
