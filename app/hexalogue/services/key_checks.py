"""Checks of keys, one or all side by side, by the calls that cost nothing."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from hexalogue.domain.key_notes import KeyCheck, check_of
from hexalogue.domain.keys import KeyRef
from hexalogue.domain.provider_ports import RemoteProviders
from hexalogue.domain.target import Target, base_url_of
from hexalogue.services.key_notes import KeyNotes
from hexalogue.services.keys import KeysService

# Each opens a connection of its own: enough that forty keys take seconds, few enough for a slow line.
SIDE_BY_SIDE: Final = 6


class KeyChecks:
    """Asks providers whether they take a key, and keeps what they said."""

    def __init__(
        self,
        remote: RemoteProviders,
        keys: KeysService,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._remote = remote
        self._keys = keys
        self._now = now
        self._places = asyncio.Semaphore(SIDE_BY_SIDE)

    @property
    def notes(self) -> KeyNotes:
        """What was found so far, of this process and those before it."""
        return self._keys.notes

    async def check(self, ref: KeyRef, on_turn: Callable[[], object] | None = None) -> KeyCheck:
        """Whether the provider takes this key. Waits while six others are being checked; on_turn: called after that.

        Raises NoSuchProvider, BadArgument (no such key), KeyStoreError leaves, NeedsAddress, OutsideClass.
        """
        async with self._places:
            if on_turn is not None:
                on_turn()
            spec = self._keys.spec(ref.provider)
            base_url_of(spec)
            secret = await self._keys.secret(ref)
            check = check_of(await self._remote.check(Target(spec, key=secret.reveal())), self._now())
        await self.notes.checked(ref, check)
        return check
