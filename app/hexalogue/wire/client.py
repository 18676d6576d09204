"""The HTTP client of everything that talks to a provider: one for the whole application.

    async with client.opened(call, within=Privacy.SELF_HOSTED) as reply:
        async for piece in reply.chunks():
            ...

Connections without a proxy are our own (`connection`, `exchange`, `pool`); those through one are `proxied`'s.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from hexalogue.domain.errors import BadArgument, Cut
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.call import Call
from hexalogue.wire.connection import Connection, Origin, connected
from hexalogue.wire.exchange import Exchange
from hexalogue.wire.guard import Resolver, admitted
from hexalogue.wire.network import Network
from hexalogue.wire.pool import Pool
from hexalogue.wire.proxies import proxy_address
from hexalogue.wire.reply import Reply
from hexalogue.wire.target import Place, head_of, place_of
from hexalogue.wire.timeouts import Patience, patience_for

if TYPE_CHECKING:
    from hexalogue.wire.proxied import ProxiedLine

__all__ = ["HttpClient", "Reply"]

MAX_REDIRECTS = 5

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class HttpClient:
    """Sends calls. Belongs to one loop; cheap to make, `warm` does what is dear.

    patience: instead of the usual one on this network.
    """

    def __init__(self, network: Network, patience: Patience | None = None) -> None:
        self._network = network
        self._patience = patience or patience_for(network)
        self._pool = Pool()
        self._resolver = Resolver()
        self._contexts: dict[Path | None, ssl.SSLContext] = {}
        self._building = asyncio.Lock()
        self._proxied: ProxiedLine | None = None

    async def warm(self) -> None:
        """Read the system's certificates now, in a thread, so that the first question need not wait for them."""
        await self._tls(None)

    @asynccontextmanager
    async def opened(
        self,
        call: Call,
        *,
        within: Privacy = Privacy.THIRD_PARTY,
        ca_file: Path | None = None,
        patience: Patience | None = None,
    ) -> AsyncIterator[Reply]:
        """Send a call and give its reply once the head is there; any status is a reply.

        within: the widest class the address may have, decided on the resolved IP before a byte is sent.   ca_file:
        certificates trusted besides the system's.   patience: instead of the client's.
        Leaving before the body's end closes the socket at once; after it the connection is kept.
        A GET is redirected within its origin only: any other 3xx is handed back, and no key goes to another host.
        Raises Unreachable, TimedOut, TlsRefused, Cut, BadReply, OutsideClass, BadArgument.
        """
        async with AsyncExitStack() as cleanup:
            for _ in range(MAX_REDIRECTS):
                reply = await self._sent(call, within, ca_file, patience or self._patience, cleanup)
                onward = _redirected(call, reply)
                if onward is None:
                    break
                await reply.drain()
                await cleanup.aclose()
                call = onward
            else:
                reply = await self._sent(call, within, ca_file, patience or self._patience, cleanup)
            yield reply

    async def close(self) -> None:
        """Close every connection, those in use too: whoever still reads gets a Cut. Idempotent."""
        await self._pool.close()
        if self._proxied is not None:
            await self._proxied.close()

    async def _sent(
        self, call: Call, within: Privacy, ca_file: Path | None, patience: Patience, cleanup: AsyncExitStack
    ) -> Reply:
        place = place_of(call.url)
        proxy = proxy_address(call.url, self._network.proxies)
        if proxy:
            return await self._through(proxy, call, place, within, ca_file, patience, cleanup)
        head = head_of(call, place)
        origin = Origin(place.scheme, place.host, place.port, _trust(place, ca_file))
        kept = self._pool.take(origin, within)
        if kept is not None:
            reply = await self._from_kept(kept, call, head, patience, cleanup)
            if reply is not None:
                return reply
        tls = await self._tls(ca_file) if place.scheme == "https" else None
        addresses = admitted(
            place.host, await self._resolver.resolved(place.host, place.port, patience.connect_s), within
        )
        connection = await connected(origin, addresses, patience, tls, self._pool.ended)
        self._pool.add(connection)
        cleanup.callback(self._pool.give_back, connection)
        exchange = connection.begin(call.method, head, call.body, patience)
        await exchange.headed()
        return _reply(connection, exchange)

    async def _from_kept(
        self, connection: Connection, call: Call, head: bytes, patience: Patience, cleanup: AsyncExitStack
    ) -> Reply | None:
        """None when the server had hung up on the kept connection before it said anything: worth another one."""
        cleanup.callback(self._pool.give_back, connection)
        exchange: Exchange | None = None
        try:
            exchange = connection.begin(call.method, head, call.body, patience)
            await exchange.headed()
        except Cut:
            if self._pool.is_closed or (exchange is not None and exchange.is_touched):
                raise
            await cleanup.aclose()
            return None
        return _reply(connection, exchange)

    async def _through(
        self,
        proxy: str,
        call: Call,
        place: Place,
        within: Privacy,
        ca_file: Path | None,
        patience: Patience,
        cleanup: AsyncExitStack,
    ) -> Reply:
        # Imported here because it is 60 ms, and most people have no proxy.
        from hexalogue.wire.proxied import ProxiedLine

        if self._proxied is None:
            self._proxied = ProxiedLine(self._tls)
        return await cleanup.enter_async_context(self._proxied.opened(proxy, call, place, within, ca_file, patience))

    async def _tls(self, ca_file: Path | None) -> ssl.SSLContext:
        """Built once for each file, off the loop: reading certificates takes 30 to 200 ms."""
        context = self._contexts.get(ca_file)
        if context is None:
            async with self._building:
                context = self._contexts.get(ca_file)
                if context is None:
                    context = await asyncio.to_thread(_context, self._network.ca_file, ca_file)
                    self._contexts[ca_file] = context
        return context


def _context(*ca_files: Path | None) -> ssl.SSLContext:
    from hexalogue.wire.trust import tls_context  # in the thread as well: truststore is 26 ms

    context = tls_context(*ca_files)
    context.set_alpn_protocols(["http/1.1"])
    return context


def _trust(place: Place, ca_file: Path | None) -> tuple[str, ...] | None:
    return None if place.scheme == "http" else (str(ca_file or ""),)


def _reply(connection: Connection, exchange: Exchange) -> Reply:
    address = connection.address
    return Reply(connection.origin.host, exchange.status, exchange.headers, address.ip, address.privacy, exchange)


def _redirected(call: Call, reply: Reply) -> Call | None:
    """The call to send instead, or None: not a redirect, or one that nobody should follow with a key in hand."""
    location = reply.headers.get("location", "")
    if reply.status not in _REDIRECTS or call.method not in ("GET", "HEAD") or not location:
        return None
    url = urljoin(call.url, location).partition("#")[0]
    try:
        before, after = place_of(call.url), place_of(url)
    except BadArgument:  # an address that is none of a web server
        return None
    is_same = (before.scheme, before.host, before.port) == (after.scheme, after.host, after.port)
    return replace(call, url=url) if is_same else None
