"""One socket to one address, from the first packet to the last."""

import asyncio
import ssl
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import NamedTuple, cast

from hexalogue.domain.errors import Cut, TimedOut
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.causes import unreached, untrusted
from hexalogue.wire.exchange import Exchange
from hexalogue.wire.guard import Address
from hexalogue.wire.timeouts import Patience, Watchdog

CONNECTING = "connecting"
HANDSHAKE = "the secure handshake"

# What an address gets while others wait; a healthy one answers in a fraction of it. The slow ones get a second chance.
HEAD_START_S = 1.0


class Origin(NamedTuple):
    """Who is at the other end: connections of one origin stand in for one another. trust: of its TLS, or None."""

    scheme: str
    host: str
    port: int
    trust: tuple[str, ...] | None


class Connection(asyncio.Protocol):
    """Carries one exchange after the other. ended: called once, when the socket has closed."""

    def __init__(self, origin: Origin, address: Address, ended: "Callable[[Connection], None]") -> None:
        self.origin = origin
        self.address = address
        self.idle_since = 0.0
        self.watchdog = Watchdog(asyncio.get_running_loop(), self._overdue)
        self._ended = ended
        self._transport: asyncio.Transport | None = None
        self._exchange: Exchange | None = None

    @property
    def privacy(self) -> Privacy:
        """Of the address it leads to."""
        return self.address.privacy

    @property
    def is_open(self) -> bool:
        """As far as the loop has heard."""
        return self._transport is not None and not self._transport.is_closing()

    def begin(self, method: str, head: bytes, body: bytes, patience: Patience) -> Exchange:
        """Send a request. The reply is read from what this returns. Raises Cut."""
        transport = self._transport
        if transport is None or transport.is_closing():
            raise Cut(f"The connection to {self.origin.host}")
        exchange = self._exchange = Exchange(self.origin.host, method, self, self.privacy, patience)
        transport.writelines([head, body]) if body else transport.write(head)
        exchange.sent()
        return exchange

    def finish(self) -> bool:
        """The exchange is over: whether another may follow. If not, the socket is closed at once."""
        exchange, self._exchange = self._exchange, None
        if exchange is not None:
            exchange.stop()
            if exchange.is_done and exchange.keeps and self.is_open and not self.unsent_bytes():
                self.resume()
                self.idle_since = time.monotonic()
                return True
        self.abort()
        return False

    # --- what an exchange needs of its line

    def pause(self) -> None:
        """Take no more bytes from the socket; the server is slowed down in the end."""
        if self._transport is not None:
            self._transport.pause_reading()

    def resume(self) -> None:
        """Take bytes again. Idempotent."""
        if self._transport is not None:
            self._transport.resume_reading()

    def unsent_bytes(self) -> int:
        """What the system has not taken yet."""
        return 0 if self._transport is None else self._transport.get_write_buffer_size()

    def abort(self) -> None:
        """Close the socket at once, whatever is on its way. Idempotent."""
        if self._transport is not None:
            self._transport.abort()

    # --- asyncio's callbacks

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Connected. `resume_writing` is wanted when the last byte went."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(high=0)

    def data_received(self, data: bytes) -> None:
        """Bytes for the exchange. Without one they are noise, or a server that says why it hangs up."""
        if self._exchange is None:
            self.abort()
        else:
            self._exchange.feed(data)

    def resume_writing(self) -> None:
        """The system took all of what was written."""
        if self._exchange is not None:
            self._exchange.flushed()

    def connection_lost(self, error: Exception | None) -> None:
        """The socket is closed."""
        exchange, self._transport = self._exchange, None
        if exchange is not None:
            exchange.lost(error)
        self.watchdog.stop()
        self._ended(self)

    def _overdue(self, phase: str, limit_s: float) -> None:
        if self._exchange is not None:
            self._exchange.overdue(phase, limit_s)


async def connected(
    origin: Origin,
    addresses: Sequence[Address],
    patience: Patience,
    tls: ssl.SSLContext | None,
    ended: Callable[[Connection], None],
) -> Connection:
    """A new connection to the first address that takes one. Raises Unreachable, TimedOut, TlsRefused."""
    connection = await _first_of(origin, addresses, patience, ended)
    if tls is not None:
        await _secured(connection, tls, patience)
    return connection


async def _first_of(
    origin: Origin, addresses: Sequence[Address], patience: Patience, ended: Callable[[Connection], None]
) -> Connection:
    """One after the other; who does not answer soon must wait for the others, and gets the rest of the time then."""
    deadline = time.monotonic() + patience.connect_s
    waiting, slow = deque(addresses), set[Address]()
    refusal: OSError | None = None
    while waiting:
        address = waiting.popleft()
        left_s = deadline - time.monotonic()
        is_first_try = address not in slow
        limit_s = min(HEAD_START_S, left_s) if waiting and is_first_try else left_s / (1 + len(waiting))
        try:
            async with asyncio.timeout(limit_s):
                return await _opened(origin, address, ended)
        except TimeoutError:
            if is_first_try and limit_s < left_s:
                slow.add(address)
                waiting.append(address)
        except OSError as error:
            refusal = error
    if refusal is not None and not slow:
        raise unreached(refusal, origin.host) from refusal
    raise TimedOut(origin.host, CONNECTING, patience.connect_s)


async def _opened(origin: Origin, address: Address, ended: Callable[[Connection], None]) -> Connection:
    _, connection = await asyncio.get_running_loop().create_connection(
        lambda: Connection(origin, address, ended), address.ip, origin.port
    )
    return connection


async def _secured(connection: Connection, tls: ssl.SSLContext, patience: Patience) -> None:
    """Handshake. The connection is aborted unless it succeeds."""
    host = connection.origin.host
    transport = connection._transport
    with ExitStack() as undo:
        undo.callback(connection.abort)
        try:
            async with asyncio.timeout(patience.connect_s):
                secured = await asyncio.get_running_loop().start_tls(
                    cast("asyncio.Transport", transport), connection, tls, server_hostname=host.partition("%")[0]
                )
        except TimeoutError as error:
            raise TimedOut(host, HANDSHAKE, patience.connect_s) from error
        except OSError as error:
            raise untrusted(error, host) from error
        connection.connection_made(cast("asyncio.Transport", secured))
        undo.pop_all()
