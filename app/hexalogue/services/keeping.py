"""Turns between memory and disk: what is open, or was refused by the disk, stays here; the rest is in the store."""

from collections.abc import Sequence
from contextlib import suppress

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import ConversationsChanged, Noticed
from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.domain.ports import HistoryStore
from hexalogue.domain.turn import Choice, Conversation, Turn
from hexalogue.services.bus import EventBus
from hexalogue.services.saving import AnswerSaver

TITLE_CHARACTERS = 60


class TurnKeeper:
    """Keeps every turn as it stands now. What the disk refuses is told on the bus and kept in memory."""

    def __init__(self, history: HistoryStore, bus: EventBus) -> None:
        self._history = history
        self._bus = bus
        self._saver = AnswerSaver(history, self._tell)
        self._unwritten: dict[TurnId, Turn] = {}

    async def save_while_they_grow(self) -> None:
        """The background job: open turns reach the disk within half a second."""
        await self._saver.run()

    async def interrupt_open(self) -> None:
        """Close what a killed application left open."""
        try:
            await self._history.interrupt_open()
        except AppError as error:
            self._tell(error)
        self._bus.publish(ConversationsChanged())

    async def turns(self, conversation: ConversationId) -> Sequence[Turn]:
        """A conversation's turns, oldest first, as they stand now. Raises StoreError."""
        kept = {turn.id: turn for turn in await self._history.turns(conversation)}
        kept |= {turn.id: turn for turn in self.unwritten(conversation)}
        return sorted(kept.values(), key=lambda turn: turn.asked_at)

    async def earlier(self, turn: Turn) -> Sequence[Turn]:
        """The turns asked before this one, oldest first; without the stored ones when the disk cannot be read."""
        try:
            turns = await self.turns(turn.conversation)
        except AppError as error:
            self._tell(error)
            turns = self.unwritten(turn.conversation)
        return [past for past in turns if past.asked_at < turn.asked_at]

    async def found(self, turn: TurnId) -> Turn | None:
        """One turn; None when it is not there or cannot be read."""
        try:
            return self._unwritten.get(turn) or await self._history.turn(turn)
        except AppError as error:
            self._tell(error)
            return None

    def unwritten(self, conversation: ConversationId) -> list[Turn]:
        """The open turns of a conversation, and those the disk refused."""
        return [turn for turn in self._unwritten.values() if turn.conversation == conversation]

    def open(self, turn: TurnId) -> Turn:
        """An open turn as it stands now. Raises KeyError for one that is not open."""
        return self._unwritten[turn]

    def note(self, turn: Turn) -> None:
        """It stands like this now."""
        self._unwritten[turn.id] = turn
        self._saver.note(turn)

    async def remember(self, turn: Turn, begins: Choice | None) -> None:
        """Durable before it is asked. When the disk refuses, the person is told and is answered all the same.

        begins: its conversation begins with it, and with this choice; None for one that is there.
        """
        self._unwritten[turn.id] = turn
        try:
            if begins is not None:
                await self._history.add_conversation(_begun(turn, begins))
            await self._history.add_turn(turn)
        except AppError as error:
            self._tell(error)
        self._bus.publish(ConversationsChanged())

    async def begin(self, turn: Turn, begins: Choice, earlier: Sequence[Turn]) -> None:
        """A conversation that begins with earlier turns; `turn` itself, which gives it its title, is still to come.

        Raises StoreError, and then there is none.
        """
        await self._history.add_conversation(_begun(turn, begins))
        try:
            for past in earlier:
                await self._history.add_turn(past)
        except AppError:
            with suppress(AppError):
                await self._history.delete(turn.conversation)
            raise

    async def finish(self, turn: Turn) -> None:
        """Written for good. What the disk refused stays in memory, and so in the window."""
        self._unwritten[turn.id] = turn
        if await self._saver.finish(turn):
            self._unwritten.pop(turn.id, None)
        self._bus.publish(ConversationsChanged())

    async def forget(self, turn: Turn) -> None:
        """It was withdrawn."""
        self._unwritten.pop(turn.id, None)
        try:
            await self._history.delete_turn(turn.id)
        except AppError as error:
            self._tell(error)
        self._bus.publish(ConversationsChanged())

    async def close(self) -> None:
        """Write what is noted."""
        await self._saver.flush()

    def _tell(self, error: AppError) -> None:
        self._bus.publish(Noticed(error))


def _begun(turn: Turn, begins: Choice) -> Conversation:
    return Conversation(
        turn.conversation,
        title_of(turn),
        turn.asked_at,
        reference=begins.reference,
        fallbacks=begins.fallbacks,
        lock=begins.lock,
    )


def title_of(turn: Turn) -> str:
    """The start of the question, on one line."""
    words = " ".join(turn.question.split())
    return words if len(words) <= TITLE_CHARACTERS else words[: TITLE_CHARACTERS - 1].rstrip() + "…"
