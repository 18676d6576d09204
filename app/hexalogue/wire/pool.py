"""Connections that are kept for the next request, by origin. Nobody waits for one: who finds none opens another."""

import asyncio
import time
from contextlib import suppress

from hexalogue.domain.privacy import Privacy
from hexalogue.wire.connection import Connection, Origin

# Routers forget a silent connection without a word; most servers hang up after 5 to 75 s themselves.
IDLE_S = 55.0
KEPT = 32  # of one origin; those of a burst close when it is over


class Pool:
    """Knows every connection, in use or not, so that `close` can end them. is_closed: `close` was called."""

    def __init__(self) -> None:
        self._kept: dict[Origin, list[Connection]] = {}
        self.is_closed = False
        self._all: set[Connection] = set()
        self._emptied: asyncio.Future[None] | None = None

    def take(self, origin: Origin, within: Privacy) -> Connection | None:
        """A kept connection to an address inside `within`, or None. The one used last comes first."""
        kept = self._kept.get(origin, [])
        for connection in reversed(kept):
            is_fresh = time.monotonic() - connection.idle_since < IDLE_S
            if connection.is_open and is_fresh and connection.privacy.is_within(within):
                kept.remove(connection)
                return connection
        return None

    def add(self, connection: Connection) -> None:
        """A new connection."""
        self._all.add(connection)

    def give_back(self, connection: Connection) -> None:
        """The exchange is over or was given up: keep the connection if another may follow, else it closes at once."""
        if not connection.finish():
            return
        kept = self._kept.setdefault(connection.origin, [])
        kept.append(connection)
        oldest = kept[0]
        if len(kept) > KEPT or time.monotonic() - oldest.idle_since > IDLE_S:
            oldest.abort()

    def ended(self, connection: Connection) -> None:
        """A socket has closed."""
        self._all.discard(connection)
        kept = self._kept.get(connection.origin, [])
        with suppress(ValueError):
            kept.remove(connection)
        if not kept:
            self._kept.pop(connection.origin, None)
        if not self._all and self._emptied is not None and not self._emptied.done():
            self._emptied.set_result(None)

    async def close(self) -> None:
        """Close all sockets at once, those in use too, and wait until they are gone: a few turns of the loop."""
        self.is_closed = True
        for connection in tuple(self._all):
            connection.abort()
        if self._all:
            self._emptied = asyncio.get_running_loop().create_future()
            await self._emptied
