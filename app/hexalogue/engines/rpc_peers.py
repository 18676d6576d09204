"""Looks at the workers of llama.cpp's RPC: two short connections each, no byte read that was not expected.

A worker serves one connection at a time: while a head has it, another one is taken by the system and hears nothing. So
silence is a finding of its own. It also makes a naive look deadly: a worker that is greeted, left, and only later free
answers into the closed connection, and the second of its two writes ends it (SIGPIPE; ggml-rpc/transport.cpp sends
without MSG_NOSIGNAL, seen with b10434, 2026-11-21). So a look knocks first, with a byte that is no command: a free
worker hangs up on that at once, and one that reads it later hangs up without writing. Only then it is greeted.
"""

import asyncio
import contextlib
import errno
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager, closing
from typing import Final

from hexalogue.domain.distributed import (
    USUAL_PORT,
    Condition,
    DeviceMemory,
    Peer,
    PeerState,
    RpcVersion,
    admitted,
    speaks_ipv4,
    version_mismatch,
)
from hexalogue.domain.errors import PublicPeer, WireError
from hexalogue.engines import rpc_wire
from hexalogue.engines.rpc_wire import Odd
from hexalogue.wire.guard import resolved

# Of a look, together: a verdict is there within 3 seconds.
LOOK_S: Final = 2.7
# A worker that is free hangs up within milliseconds. After that long a silent one is spoken to in HTTP, too, so that a
# web server gives itself away.
SILENCE_S: Final = 1.2
KNOCK: Final = b"\xff"
NUDGE: Final = b"\r\n\r\n"

Resolve = Callable[[str, int, float], Awaitable[Sequence[str]]]


class Silent(Exception):
    """The connection stands and nothing comes."""


class HungUp(Exception):
    """The other side ended the connection before it answered."""


async def resolved_ips(host: str, port: int, within_s: float) -> Sequence[str]:
    """All addresses of a host. Raises Unreachable, TimedOut."""
    return [address.ip for address in await resolved(host, port, within_s)]


class RpcPeers:
    """Fulfils `domain.distributed_ports.PeerLook`."""

    def __init__(self, resolve: Resolve = resolved_ips, look_s: float = LOOK_S) -> None:
        self._resolve = resolve
        self._look_s = look_s

    async def addresses(self, peer: Peer) -> Sequence[str]:
        """What its name stands for. Raises Unreachable, TimedOut, and PublicPeer when any of it is public."""
        ips = await self._resolve(peer.host, peer.port, self._look_s)
        admitted(peer, ips)
        return ips

    async def state(self, peer: Peer, ours: RpcVersion | None) -> PeerState:
        """How it is doing, within 3 seconds whatever it does. ours: the version of this computer's build, if known.

        Never raises for what a peer is or does.
        """
        ip = ""
        try:
            async with asyncio.timeout(self._look_s):
                ip = admitted(peer, await self._resolve(peer.host, peer.port, self._look_s))
                if not speaks_ipv4(ip):
                    return _other_family(peer, ip)
                version, devices = await _asked(ip, peer.port)
        except PublicPeer as error:
            return PeerState(peer, Condition.REFUSED, error.message, error.fix)
        except TimeoutError:
            return _unreachable(peer, ip, "it does not answer")
        except OSError as error:
            return _unreachable(peer, ip, _why_not(error))
        except Silent:
            return _silent(peer, ip)
        except (HungUp, Odd) as error:
            return _not_a_worker(peer, ip, str(error))
        except WireError:  # of the look-up
            return _unreachable(peer, ip, "its name was not found")
        return _answered(peer, ip, version, devices, ours)

    async def states(self, peers: Collection[Peer], ours: RpcVersion | None) -> tuple[PeerState, ...]:
        """All at once, in their order."""
        return tuple(await asyncio.gather(*(self.state(peer, ours) for peer in peers)))


async def _asked(ip: str, port: int) -> tuple[RpcVersion, tuple[DeviceMemory, ...]]:
    """Ask in the words of today; one that hangs up on them is asked in the words of before."""
    with contextlib.suppress(HungUp):
        async with _connected(ip, port) as connection:
            await _knock(connection)
    try:
        return await _conversation(ip, port, is_old=False)
    except HungUp:
        return await _conversation(ip, port, is_old=True)


async def _knock(connection: socket.socket) -> None:
    """Return when the other side hangs up, as a worker that is free does. Raises Silent, Odd."""
    loop = asyncio.get_running_loop()
    for words, within_s in ((KNOCK, SILENCE_S), (NUDGE, SILENCE_S / 2)):
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                await loop.sock_sendall(connection, words)
                head = await loop.sock_recv(connection, rpc_wire.SIZE_BYTES)
                if head:
                    raise Odd(rpc_wire.spoken(head))
                return
    raise Silent


async def _conversation(ip: str, port: int, *, is_old: bool) -> tuple[RpcVersion, tuple[DeviceMemory, ...]]:
    """Hello, number of devices, memory of each. Raises OSError, Silent, HungUp, Odd."""
    async with _connected(ip, port) as connection:
        hello = rpc_wire.hello(is_old=is_old)
        version = rpc_wire.version_of(await _answer(connection, hello, rpc_wire.HELLO_SIZES))
        count = 1
        if rpc_wire.has_devices(version):
            ask = rpc_wire.request(rpc_wire.DEVICE_COUNT)
            count = rpc_wire.count_of(await _answer(connection, ask, frozenset({rpc_wire.COUNT_BYTES})))
        devices = []
        for device in range(count):
            ask = rpc_wire.memory_request(version, device)
            data = await _answer(connection, ask, frozenset({rpc_wire.MEMORY_BYTES}))
            devices.append(rpc_wire.memory_of(data))
    return version, tuple(devices)


@asynccontextmanager
async def _connected(ip: str, port: int) -> AsyncIterator[socket.socket]:
    """A connection. Raises OSError when there is none, HungUp when it is reset inside."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_STREAM)) as connection:
        connection.setblocking(False)
        await asyncio.get_running_loop().sock_connect(connection, (ip, port))
        try:
            yield connection
        except (ConnectionResetError, BrokenPipeError) as error:
            raise HungUp("it hangs up without a word") from error


async def _answer(connection: socket.socket, ask: bytes, allowed: frozenset[int]) -> bytes:
    await asyncio.get_running_loop().sock_sendall(connection, ask)
    try:
        async with asyncio.timeout(SILENCE_S):
            head = await _exactly(connection, rpc_wire.SIZE_BYTES)
    except TimeoutError as error:
        raise Silent from error
    size = rpc_wire.size_of(head, allowed)
    try:
        async with asyncio.timeout(SILENCE_S):
            return await _exactly(connection, size)
    except TimeoutError as error:
        raise Odd("it stops in the middle of its answer") from error


async def _exactly(connection: socket.socket, count: int) -> bytes:
    """So many bytes and not one more, even where more lie there. Raises HungUp."""
    data = b""
    while len(data) < count:
        piece = await asyncio.get_running_loop().sock_recv(connection, count - len(data))
        if not piece:
            raise HungUp("it hangs up without a word" if not data else "it hangs up in the middle of its answer")
        data += piece
    return data


def _answered(
    peer: Peer, ip: str, version: RpcVersion, devices: tuple[DeviceMemory, ...], ours: RpcVersion | None
) -> PeerState:
    mismatch = version_mismatch(version, ours)
    if mismatch:
        fix = "Install the same build of llama.cpp on every machine, then start the worker there again."
        verdict = f"{peer.said} cannot take part: {mismatch}."
        return PeerState(peer, Condition.OTHER_VERSION, verdict, fix, ip, version, devices)
    count = "1 device" if len(devices) == 1 else f"{len(devices)} devices"
    return PeerState(peer, Condition.READY, f"{peer.said} is ready with {count}.", "", ip, version, devices)


def _unreachable(peer: Peer, ip: str, why: str) -> PeerState:
    fix = (
        f"Switch it on and start “ggml-rpc-server -H ADDRESS -p {peer.port}” there; let its firewall take connections "
        f"to port {peer.port} from this computer. A worker that another head has for long takes none, too."
    )
    return PeerState(peer, Condition.UNREACHABLE, f"{peer.said} cannot be reached: {why}.", fix, ip)


def _silent(peer: Peer, ip: str) -> PeerState:
    verdict = f"{peer.said} takes the connection and says nothing: another head uses it, or it hangs."
    fix = "A worker serves one head at a time. Stop the other one, or start the worker on that machine again."
    return PeerState(peer, Condition.SILENT, verdict, fix, ip)


def _not_a_worker(peer: Peer, ip: str, why: str) -> PeerState:
    fix = f"Check the port: a worker listens on {USUAL_PORT} unless it was told otherwise."
    return PeerState(peer, Condition.NOT_A_WORKER, f"{peer.said} is no worker: {why}.", fix, ip)


def _other_family(peer: Peer, ip: str) -> PeerState:
    verdict = f"{peer.said} has only an IPv6 address, and llama.cpp's RPC connects to IPv4 addresses only."
    return PeerState(peer, Condition.UNREACHABLE, verdict, "Give that machine an IPv4 address in your network.", ip)


def _why_not(error: OSError) -> str:
    if isinstance(error, ConnectionRefusedError):
        return "nothing listens on that port"
    if error.errno in (errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN):
        return "there is no way to it"
    return (error.strerror or type(error).__name__).lower()
