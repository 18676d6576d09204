"""Conversations on disk: the port `HistoryStore` over one SQLite connection in one thread of its own."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Self, TypeVar

from hexalogue.domain.ids import ConversationId, TurnId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Conversation, Turn
from hexalogue.store import index, reads, writes
from hexalogue.store.failures import is_damage, is_index_damage, told
from hexalogue.store.opening import BUSY_TIMEOUT_S, mark_suspect, opened
from hexalogue.store.query import query_of
from hexalogue.store.schema import STEPS, Step

Result = TypeVar("Result")

# A deleted conversation can be brought back for this long.
KEEP_DELETED_S = 30 * 24 * 60 * 60


class SqliteHistory:
    """Conversations, turns and answers. Fulfils `domain.ports.HistoryStore`; make one with `open`.

    Calls run one after the other in the order they were made, in a thread that nothing else uses. A call that was made
    is carried out even when its caller is cancelled while waiting. Besides what each names, all raise DiskFull,
    ReadOnly and Unreadable; after any of them the store stays usable and nothing is half written.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path, thread: ThreadPoolExecutor, now: Callable[[], float]
    ) -> None:
        self._connection = connection
        self._path = path
        self._thread = thread
        self._now = now
        self._is_closed = False

    @classmethod
    async def open(
        cls,
        path: Path,
        *,
        steps: Sequence[Step] = STEPS,
        now: Callable[[], float] = time.time,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
    ) -> Self:
        """The store at `path`, created or brought up to date; its folder must exist.

        now: seconds since the epoch, for deletions. busy_timeout_s: how long to wait for another process's write.
        Raises TooNew (file untouched), ReadOnly, DiskFull, Unreadable. With `Unreadable.kept_as` the damaged file was
        put aside: tell the person, then open again and an empty store begins.
        """
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="history")

        def begun() -> sqlite3.Connection:
            connection = opened(path, steps, busy_timeout_s=busy_timeout_s)
            # Housekeeping must not keep anybody from reading. The next start tries again, and whoever meets the full
            # disk, the lock or the damage in earnest is told.
            with suppress(sqlite3.DatabaseError):
                writes.purge(connection, now() - KEEP_DELETED_S)
            return connection

        with ExitStack() as undo:
            undo.callback(thread.shutdown, wait=False)
            history = cls(await _in_thread(thread, begun), path, thread, now)
            undo.pop_all()
        return history

    async def conversations(self) -> Sequence[Conversation]:
        """All that are not deleted, newest question first. preview: the start of the last answer that has begun."""
        return await self._run(reads.conversations)

    async def conversation(self, conversation: ConversationId) -> Conversation | None:
        """One by its id; None when it is not there."""
        return await self._run(lambda database: reads.conversation(database, conversation))

    async def add_conversation(self, conversation: Conversation) -> None:
        """A new one. Its preview is not stored."""
        await self._run(lambda database: writes.add_conversation(database, conversation))

    async def rename(self, conversation: ConversationId, title: str) -> None:
        """Another title; its place in the list stays. Raises BadArgument when it is not there."""
        await self._run(lambda database: writes.rename(database, conversation, title))

    async def delete(self, conversation: ConversationId) -> None:
        """Hide it with all its turns; the first start after 30 days removes it. Raises BadArgument."""
        at_utc = self._now()
        await self._run(lambda database: writes.set_deleted(database, conversation, at_utc))

    async def set_answerer(self, conversation: ConversationId, reference: str, fallbacks: tuple[str, ...]) -> None:
        """Who answers from now on. Raises BadArgument when it is gone."""
        await self._run(lambda database: writes.set_answerer(database, conversation, reference, fallbacks))

    async def set_lock(self, conversation: ConversationId, lock: Privacy | None) -> None:
        """How far its words may go from now on. Raises BadArgument when it is gone."""
        await self._run(lambda database: writes.set_lock(database, conversation, lock))

    async def restore(self, conversation: ConversationId) -> None:
        """Undo `delete`. Raises BadArgument when it is gone."""
        await self._run(lambda database: writes.set_deleted(database, conversation, None))

    async def turns(self, conversation: ConversationId) -> Sequence[Turn]:
        """All turns in the order they were added; none for an unknown conversation."""
        return await self._run(lambda database: reads.turns(database, conversation))

    async def turn(self, turn: TurnId) -> Turn | None:
        """One turn by its id; None when it is not there."""
        return await self._run(lambda database: reads.turn(database, turn))

    async def add_turn(self, turn: Turn) -> None:
        """A question, on the disk (fsync) when this returns. Raises BadArgument without its conversation."""
        await self._run(lambda database: writes.add_turn(database, turn))

    async def save_turn(self, turn: Turn, *, durable: bool) -> None:
        """The answers as they stand, and which is shown. Raises BadArgument when the turn is not there.

        durable: on the disk when this returns. Otherwise it survives the end of this process but perhaps not a power
        cut, until the next durable call or a few seconds have passed.
        """
        await self._run(lambda database: writes.save_turn(database, turn, durable=durable))

    async def delete_turn(self, turn: TurnId) -> None:
        """Take a question back; no error when it is not there."""
        await self._run(lambda database: writes.delete_turn(database, turn))

    async def search(self, words: str, limit: int = 50) -> Sequence[Conversation]:
        """Conversations that hold all the words, in the title or in one turn. Newest first; preview: around the hit.

        Case and accents do not count; a word is found by its beginning, one of fewer than three letters or of a script
        without spaces anywhere. Any string may be asked.
        """
        query = query_of(words)
        return await self._run(lambda database: reads.search(database, query, limit))

    async def interrupt_open(self) -> int:
        """Close the answers that a killed application left open, with the text they have; returns how many."""
        return await self._run(writes.interrupt_open)

    async def close(self) -> None:
        """Carry out what was asked before, fold the log into the database and close. Idempotent."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            await _in_thread(self._thread, self._connection.close)
        finally:
            self._thread.shutdown(wait=False)

    async def _run(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        return await _in_thread(self._thread, lambda: self._done(work))

    def _done(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """In the store's thread: the result of `work`, or the leaf that says what went wrong."""
        with told(self._path):
            try:
                return work(self._connection)
            except sqlite3.DatabaseError as error:
                if is_index_damage(error):
                    # Every `work` is one transaction, so it can be done again from the start.
                    index.rebuild(self._connection)
                    return work(self._connection)
                if is_damage(error):
                    with suppress(OSError):
                        mark_suspect(self._path)
                raise


async def _in_thread(thread: ThreadPoolExecutor, work: Callable[[], Result]) -> Result:
    # Shielded: a waiter that is cancelled must not take a message with it that was already handed over.
    return await asyncio.shield(asyncio.wrap_future(thread.submit(work)))
