"""Fakes of the stores: conversations and settings in memory. They pass the contracts of the real ones."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.settings import Settings
from hexalogue.domain.turn import Conversation, Turn, interrupted


class MemoryHistory:
    """Conversations in memory. `fail_next` makes the next call raise, as a full disk would; `gate` holds up whoever
    reads a conversation, as a slow one would.
    """

    def __init__(self) -> None:
        self._conversations: dict[ConversationId, Conversation] = {}
        self._deleted: set[ConversationId] = set()
        self._turns: dict[TurnId, Turn] = {}
        self.durable_saves: list[TurnId] = []
        self.fail_next: AppError | None = None
        self.gate: asyncio.Event | None = None
        self.closed = False

    async def conversations(self) -> Sequence[Conversation]:
        """All that are not deleted, newest first."""
        self._may_fail()
        living = [row for key, row in self._conversations.items() if key not in self._deleted]
        return sorted(living, key=lambda row: row.updated_at, reverse=True)

    async def conversation(self, conversation: ConversationId) -> Conversation | None:
        """One of them."""
        self._may_fail()
        if self.gate is not None:
            await self.gate.wait()
        return self._conversations.get(conversation)

    async def add_conversation(self, conversation: Conversation) -> None:
        """A new one."""
        self._may_fail()
        self._conversations[conversation.id] = conversation

    async def rename(self, conversation: ConversationId, title: str) -> None:
        """Another title."""
        self._may_fail()
        self._conversations[conversation] = replace(self._conversations[conversation], title=title)

    async def set_answerer(self, conversation: ConversationId, reference: str, fallbacks: tuple[str, ...]) -> None:
        """Who answers."""
        self._may_fail()
        row = self._conversations[conversation]
        self._conversations[conversation] = replace(row, reference=reference, fallbacks=fallbacks)

    async def set_lock(self, conversation: ConversationId, lock: Privacy | None) -> None:
        """How far its words may go."""
        self._may_fail()
        self._conversations[conversation] = replace(self._conversations[conversation], lock=lock)

    async def delete(self, conversation: ConversationId) -> None:
        """Out of sight, with its turns."""
        self._may_fail()
        self._deleted.add(conversation)

    async def restore(self, conversation: ConversationId) -> None:
        """Back in sight."""
        self._may_fail()
        self._deleted.discard(conversation)

    async def turns(self, conversation: ConversationId) -> Sequence[Turn]:
        """All turns, oldest first."""
        self._may_fail()
        return [turn for turn in self._turns.values() if turn.conversation == conversation]

    async def turn(self, turn: TurnId) -> Turn | None:
        """One turn, or None."""
        self._may_fail()
        return self._turns.get(turn)

    async def add_turn(self, turn: Turn) -> None:
        """The question; its conversation moves up."""
        self._may_fail()
        self._turns[turn.id] = turn
        row = self._conversations[turn.conversation]
        self._conversations[turn.conversation] = replace(row, updated_at=max(row.updated_at, turn.asked_at))

    async def save_turn(self, turn: Turn, *, durable: bool) -> None:
        """The answers as they stand."""
        self._may_fail()
        self._turns[turn.id] = turn
        if durable:
            self.durable_saves.append(turn.id)

    async def delete_turn(self, turn: TurnId) -> None:
        """A question withdrawn."""
        self._may_fail()
        self._turns.pop(turn, None)

    async def search(self, words: str, limit: int = 50) -> Sequence[Conversation]:
        """Conversations in which every word starts some word of a title, question or answer; case does not matter."""
        wanted = words.casefold().split()
        rows = await self.conversations()
        return [row for row in rows if wanted and self._holds(row, wanted)][:limit]

    async def interrupt_open(self) -> int:
        """Close open answers."""
        self._may_fail()
        closed = {key: interrupted(turn) for key, turn in self._turns.items()}
        count = sum(answer.state.is_open for turn in self._turns.values() for answer in turn.answers)
        self._turns = closed
        return count

    async def close(self) -> None:
        """Nothing to flush."""
        self.closed = True

    def _may_fail(self) -> None:
        if self.fail_next:
            error, self.fail_next = self.fail_next, None
            raise error

    def _holds(self, row: Conversation, wanted: Sequence[str]) -> bool:
        texts = [row.title]
        for turn in self._turns.values():
            if turn.conversation == row.id:
                texts += [turn.question, *(answer.text for answer in turn.answers)]
        return any(all(word in text.casefold() for word in wanted) for text in texts)


@dataclass
class MemorySettings:
    """Settings in memory."""

    settings: Settings = field(default_factory=Settings)
    fail_next: AppError | None = None

    def read(self) -> Settings:
        """What was written last."""
        self._may_fail()
        return self.settings

    def write(self, settings: Settings) -> None:
        """Remember."""
        self._may_fail()
        self.settings = settings

    def _may_fail(self) -> None:
        if self.fail_next:
            error, self.fail_next = self.fail_next, None
            raise error
