"""The conversations, opened at the first call and not before: the window paints first."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Conversation, Turn

if TYPE_CHECKING:
    from hexalogue.store.history import SqliteHistory


class LateHistory:
    """Fulfils `domain.ports.HistoryStore` over a `SqliteHistory` that it opens when it is first needed.

    Every call raises what opening raises, until an opening succeeds: after a damaged file was put aside, the next call
    begins an empty store.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opening = asyncio.Lock()
        self._store: SqliteHistory | None = None
        self._is_closed = False

    async def conversations(self) -> Sequence[Conversation]:
        """See the port."""
        return await (await self._opened()).conversations()

    async def conversation(self, conversation: ConversationId) -> Conversation | None:
        """See the port."""
        return await (await self._opened()).conversation(conversation)

    async def add_conversation(self, conversation: Conversation) -> None:
        """See the port."""
        await (await self._opened()).add_conversation(conversation)

    async def rename(self, conversation: ConversationId, title: str) -> None:
        """See the port."""
        await (await self._opened()).rename(conversation, title)

    async def set_answerer(self, conversation: ConversationId, reference: str, fallbacks: tuple[str, ...]) -> None:
        """See the port."""
        await (await self._opened()).set_answerer(conversation, reference, fallbacks)

    async def set_lock(self, conversation: ConversationId, lock: Privacy | None) -> None:
        """See the port."""
        await (await self._opened()).set_lock(conversation, lock)

    async def delete(self, conversation: ConversationId) -> None:
        """See the port."""
        await (await self._opened()).delete(conversation)

    async def restore(self, conversation: ConversationId) -> None:
        """See the port."""
        await (await self._opened()).restore(conversation)

    async def turns(self, conversation: ConversationId) -> Sequence[Turn]:
        """See the port."""
        return await (await self._opened()).turns(conversation)

    async def turn(self, turn: TurnId) -> Turn | None:
        """See the port."""
        return await (await self._opened()).turn(turn)

    async def add_turn(self, turn: Turn) -> None:
        """See the port."""
        await (await self._opened()).add_turn(turn)

    async def save_turn(self, turn: Turn, *, durable: bool) -> None:
        """See the port."""
        await (await self._opened()).save_turn(turn, durable=durable)

    async def delete_turn(self, turn: TurnId) -> None:
        """See the port."""
        await (await self._opened()).delete_turn(turn)

    async def search(self, words: str, limit: int = 50) -> Sequence[Conversation]:
        """See the port."""
        return await (await self._opened()).search(words, limit)

    async def interrupt_open(self) -> int:
        """See the port."""
        return await (await self._opened()).interrupt_open()

    async def close(self) -> None:
        """Close what was opened. Idempotent; later calls raise RuntimeError."""
        self._is_closed = True
        async with self._opening:
            if self._store is not None:
                await self._store.close()

    async def _opened(self) -> "SqliteHistory":
        # Imported at the first call: SQLite and what is written over it cost 10 ms of a start.
        from hexalogue.store.history import SqliteHistory

        if self._store is None:
            async with self._opening:
                if self._is_closed:
                    raise RuntimeError("the conversations are closed")
                if self._store is None:
                    self._store = await SqliteHistory.open(self._path)
        return self._store
