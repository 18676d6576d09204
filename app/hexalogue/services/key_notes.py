"""When each key was last used and what its last check found: in memory at once, on disk soon after."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from hexalogue.domain.errors import AppError, StoreError
from hexalogue.domain.key_notes import (
    Change,
    KeyCheck,
    KeyNoteStore,
    Notes,
    check_in,
    renamed,
    with_check,
    with_use,
    without,
)
from hexalogue.domain.keys import KeyRef

# "Used 2 min ago" need not be exact, and an answer need not wait for a disk each time.
WRITE_EVERY: Final = timedelta(minutes=1)
_log = logging.getLogger(__name__)


class NoNotes:
    """Fulfils `domain.key_notes.KeyNoteStore` without a disk: nothing survives the process."""

    def read(self) -> Notes:
        """See the port."""
        return {}

    def change(self, change: Change) -> Notes:
        """See the port."""
        return change({})


class KeyNotes:
    """Notes about keys, none of them a key. A disk that cannot be written to costs what would have been remembered.

    now: the time in UTC.
    """

    def __init__(self, store: KeyNoteStore, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._store = store
        self._now = now
        self._notes: Notes | None = None
        self._unwritten: list[Change] = []
        self._written_at: datetime | None = None
        self._listeners: list[Callable[[], None]] = []

    async def all(self) -> Notes:
        """What is known, of this process and those before it."""
        if self._notes is None:
            stored = await asyncio.to_thread(self._store.read)
            if self._notes is None:
                self._notes = stored
        return self._notes

    @property
    def known(self) -> Notes | None:
        """What `all` gives, without waiting; None before it was asked."""
        return self._notes

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call this after every change, in the loop's thread. Returns the function that ends it (idempotent)."""
        self._listeners.append(listener)
        return partial(self._forget_listener, listener)

    async def used(self, ref: KeyRef) -> None:
        """The key carried a question that was answered."""
        await self._note(partial(_with_use, ref, self._now()))
        if self._written_at is None or self._now() - self._written_at >= WRITE_EVERY:
            await self.keep()

    async def refused(self, ref: KeyRef, error: AppError) -> None:
        """A question with this key failed; noted where that says something about the key."""
        check = check_in(error, self._now())
        if check is not None:
            await self.checked(ref, check)

    async def checked(self, ref: KeyRef, check: KeyCheck) -> None:
        """The key was checked."""
        await self._note(partial(_with_check, ref, check))
        await self.keep()

    async def forget(self, ref: KeyRef) -> None:
        """The key is gone, or was replaced."""
        await self._note(partial(_without, ref))
        await self.keep()

    async def rename(self, ref: KeyRef, label: str) -> None:
        """The key has another label."""
        await self._note(partial(_renamed, ref, label))
        await self.keep()

    async def keep(self) -> None:
        """Write what is not on the disk yet."""
        changes, self._unwritten = self._unwritten, []
        if not changes:
            return
        self._written_at = self._now()
        try:
            await asyncio.to_thread(self._store.change, partial(_all_of, changes))
        except StoreError as failure:
            _log.info("notes about keys were not kept: %s", failure.kind)

    def _forget_listener(self, listener: Callable[[], None]) -> None:
        if listener in self._listeners:
            self._listeners.remove(listener)

    async def _note(self, change: Change) -> None:
        self._notes = change(await self.all())
        self._unwritten.append(change)
        for listener in tuple(self._listeners):
            listener()


def _all_of(changes: list[Change], notes: Notes) -> Notes:
    for change in changes:
        notes = change(notes)
    return notes


def _with_use(ref: KeyRef, at: datetime, notes: Notes) -> Notes:
    return with_use(notes, ref, at)


def _with_check(ref: KeyRef, check: KeyCheck, notes: Notes) -> Notes:
    return with_check(notes, ref, check)


def _without(ref: KeyRef, notes: Notes) -> Notes:
    return without(notes, ref)


def _renamed(ref: KeyRef, label: str, notes: Notes) -> Notes:
    return renamed(notes, ref, label)
