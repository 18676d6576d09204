"""Held lines: one connection to each worker while a head uses it, over which nothing is ever said.

llama-server ends with an abort when a worker goes and does not say which; when a machine vanishes from the network it
waits for ever. A line tells both: it is reset when the worker's process ends, and it fails within seconds when the
machine is gone, because the systems on both sides ask each other whether it still stands (TCP keep-alive), although the
worker, busy with its one head, has not even accepted it.

A line must be let go as soon as the head ends: the worker would accept it then, and wait for a word on it.
"""

import asyncio
import socket
from collections.abc import Callable, Collection
from typing import Final

from hexalogue.domain.distributed import PeerState

CONNECT_S: Final = 2.0
# Asked after so much silence, then so often, so many times: a machine that vanished is noticed after 6 s.
KEEPALIVE_IDLE_S: Final = 3
KEEPALIVE_EVERY_S: Final = 1
KEEPALIVE_TIMES: Final = 3

OnLoss = Callable[[PeerState, str], None]


class RpcLines:
    """Fulfils `domain.distributed_ports.PeerLines`."""

    def __init__(self) -> None:
        self._lines: list[_Line] = []

    async def hold(self, states: Collection[PeerState], on_loss: OnLoss) -> None:
        """A worker whose line cannot be had is not lost: its queue may be full. It is only not watched."""
        self.let_go()
        self._lines = [_Line(state, on_loss) for state in states]
        await asyncio.gather(*(line.connect() for line in self._lines))

    def let_go(self) -> None:
        """As in the port."""
        for line in self._lines:
            line.let_go()
        self._lines = []


class _Line(asyncio.Protocol):
    def __init__(self, state: PeerState, on_loss: OnLoss) -> None:
        self._state = state
        self._on_loss: OnLoss | None = on_loss
        self._transport: asyncio.Transport | None = None

    async def connect(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(CONNECT_S):
                await loop.create_connection(lambda: self, self._state.ip, self._state.peer.port)
        except (OSError, TimeoutError):
            self._on_loss = None

    def let_go(self) -> None:
        self._on_loss = None
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if not isinstance(transport, asyncio.Transport):
            return
        self._transport = transport
        connection = transport.get_extra_info("socket")
        if connection is not None:
            _keep_alive(connection)
        if self._on_loss is None:  # let go while it was being connected
            transport.abort()

    def data_received(self, data: bytes) -> None:
        """A worker says nothing unasked; what it is, it is not one to wait for."""
        if self._transport is not None:
            self._transport.abort()

    def connection_lost(self, error: Exception | None) -> None:
        on_loss, self._on_loss = self._on_loss, None
        if on_loss is not None:
            on_loss(self._state, "its worker ended" if not _is_silence(error) else "its machine is not there any more")


def _keep_alive(connection: socket.socket) -> None:
    """Options have other names elsewhere; where one is missing the system's own, longer times hold."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    idle = getattr(socket, "TCP_KEEPIDLE", getattr(socket, "TCP_KEEPALIVE", None))
    for option, value in (
        (idle, KEEPALIVE_IDLE_S),
        (getattr(socket, "TCP_KEEPINTVL", None), KEEPALIVE_EVERY_S),
        (getattr(socket, "TCP_KEEPCNT", None), KEEPALIVE_TIMES),
    ):
        if option is not None:
            connection.setsockopt(socket.IPPROTO_TCP, option, value)


def _is_silence(error: Exception | None) -> bool:
    """Whether nobody answered, as against a worker whose connection was ended."""
    return isinstance(error, OSError) and not isinstance(error, ConnectionError)
