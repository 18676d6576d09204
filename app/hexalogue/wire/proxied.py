"""Requests through a proxy: HTTP, HTTPS and SOCKS5, over httpx's stock transport. Loaded when somebody has one.

The one place that imports httpx. httpx2 is httpx's successor with the same interface (docs/adr/0012): this code runs on
either, by the one import below.
"""

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx2 as httpx

from hexalogue.domain.errors import BadArgument, BadReply, Cut, OutsideClass, TimedOut, Unreachable
from hexalogue.domain.privacy import Privacy, widest
from hexalogue.wire.call import Call
from hexalogue.wire.causes import untrusted
from hexalogue.wire.exchange import BODY, REPLY
from hexalogue.wire.guard import admitted, literal, resolved
from hexalogue.wire.proxies import is_private
from hexalogue.wire.redact import redacted
from hexalogue.wire.reply import Reply
from hexalogue.wire.target import Place, headers_of
from hexalogue.wire.timeouts import Deadline, Patience

CONNECTING = "connecting through the proxy"

_SCHEMES = {"http": "http", "https": "https", "socks": "socks5", "socks5": "socks5", "socks5h": "socks5"}
_PROXY_WANTS_A_NAME = 407


class ProxiedLine:
    """One stock transport for each proxy and trust, without a limit that would make anybody wait.

    tls: the context for a CA file, or without one.
    """

    def __init__(self, tls: Callable[[Path | None], Awaitable[ssl.SSLContext]]) -> None:
        self._tls = tls
        self._transports: dict[tuple[str, Path | None], httpx.AsyncHTTPTransport] = {}

    @asynccontextmanager
    async def opened(
        self, proxy: str, call: Call, place: Place, within: Privacy, ca_file: Path | None, patience: Patience
    ) -> AsyncIterator[Reply]:
        """As `HttpClient.opened`. Raises what that raises."""
        address = _address(proxy)
        address, reached = await _guarded(address, place, within, patience)
        transport = await self._transport(address, ca_file)
        timeouts = {"connect": patience.connect_s, "read": None, "write": patience.write_s, "pool": None}
        headers = list(headers_of(call, place).items())
        request = httpx.Request(
            call.method, call.url, headers=headers, content=call.body, extensions={"timeout": timeouts}
        )
        deadline = Deadline(place.host)
        async with AsyncExitStack() as cleanup:
            cleanup.callback(deadline.stop)
            patient_s = patience.connect_s * 2 + patience.reply_s(reached)
            with _said(place.host, patience), deadline.waiting(REPLY, patient_s):
                response = await transport.handle_async_request(request)
            cleanup.push_async_callback(response.aclose)
            if response.status_code == _PROXY_WANTS_A_NAME:
                raise Unreachable(place.host, "the proxy asks for a name and a password", cause="proxy")
            body = _Body(place.host, response, deadline, patience)
            yield Reply(place.host, response.status_code, _lower(response), "", reached, body)

    async def close(self) -> None:
        """Close all connections."""
        transports, self._transports = self._transports, {}
        for transport in transports.values():
            await transport.aclose()

    async def _transport(self, address: str, ca_file: Path | None) -> httpx.AsyncHTTPTransport:
        known = self._transports.get((address, ca_file))
        if known is not None:
            return known
        tls = await self._tls(ca_file)
        is_secure = address.startswith("https:")
        try:
            proxy = httpx.Proxy(address, ssl_context=tls if is_secure else None)
        except (httpx.InvalidURL, ValueError) as error:
            raise BadArgument(_UNREADABLE, fix=_FIX) from error
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
        transport = httpx.AsyncHTTPTransport(verify=tls, trust_env=False, limits=limits, proxy=proxy)
        return self._transports.setdefault((address, ca_file), transport)


class _Body:
    """The stock transport's body as a `Source`."""

    def __init__(self, host: str, response: httpx.Response, deadline: Deadline, patience: Patience) -> None:
        self.is_done = False
        self._host = host
        self._pieces = aiter(response.stream) if isinstance(response.stream, httpx.AsyncByteStream) else None
        self._deadline = deadline
        self._patience = patience

    async def read(self) -> bytes:
        """See `Source`."""
        while not self.is_done and self._pieces is not None:
            with _said(self._host, self._patience), self._deadline.waiting(BODY, self._patience.between_s):
                piece = await anext(self._pieces, None)
            if piece:
                return piece
            self.is_done = piece is None
        return b""


_UNREADABLE = "The proxy's address cannot be read."
_FIX = "Set the proxy as http://HOST:PORT, https://HOST:PORT or socks5://HOST:PORT, or leave it empty."


def _address(proxy: str) -> str:
    """With a scheme that the transport knows. Raises BadArgument."""
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parts = urlsplit(proxy)
        is_whole = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError as error:
        raise BadArgument(_UNREADABLE, fix=_FIX) from error
    if not is_whole:
        raise BadArgument(_UNREADABLE, fix=_FIX)
    if parts.scheme not in _SCHEMES:
        raise BadArgument(f"A proxy of the kind “{parts.scheme}” is not supported.", fix=_FIX)
    return parts._replace(scheme=_SCHEMES[parts.scheme]).geturl()


async def _guarded(address: str, place: Place, within: Privacy, patience: Patience) -> tuple[str, Privacy]:
    """The proxy's address to use, and how far the words go.

    What a proxy does with them nobody knows: third party. Only a target on this computer or network, asked for through
    a proxy that is there too, stays there; then the proxy is addressed by the IP that was looked at.
    Raises OutsideClass, Unreachable, TimedOut.
    """
    known = literal(place.host)
    if known is not None:
        admitted(place.host, [known], Privacy.THIRD_PARTY)
    reached = Privacy.THIRD_PARTY
    parts = urlsplit(address)
    if is_private(place.host) and parts.scheme != "https":
        near = Privacy.LOCAL if place.host.endswith("localhost") else Privacy.SELF_HOSTED
        proxies = await resolved(parts.hostname or "", parts.port or 0, patience.connect_s)
        reached = widest((known.privacy if known else near, proxies[0].privacy))
        user, at, _ = parts.netloc.rpartition("@")
        ip = f"[{proxies[0].ip}]" if ":" in proxies[0].ip else proxies[0].ip
        address = parts._replace(netloc=f"{user}{at}{ip}{f':{parts.port}' if parts.port else ''}").geturl()
    if not reached.is_within(within):
        raise OutsideClass(place.host, reached.value, within.value)
    return address, reached


@contextmanager
def _said(host: str, patience: Patience) -> Iterator[None]:
    """The stock transport's errors as ours."""
    try:
        yield
    except httpx.ProxyError as error:
        raise Unreachable(host, "the proxy refused to connect", cause="proxy", detail=_detail(error)) from error
    except httpx.TimeoutException as error:
        raise TimedOut(host, CONNECTING, patience.connect_s, detail=_detail(error)) from error
    except httpx.ConnectError as error:
        cause = _tls_error(error)
        if cause is not None:
            raise untrusted(cause, host) from error
        raise Unreachable(host, "the proxy could not be reached", cause="proxy", detail=_detail(error)) from error
    except httpx.NetworkError as error:
        raise Cut(f"The answer of {host}", detail=_detail(error)) from error
    except httpx.ProtocolError as error:
        if "disconnected" in str(error) or "closed connection" in str(error):
            raise Cut(f"The answer of {host}", detail=_detail(error)) from error
        raise BadReply(host, "something that is not HTTP", wanted="an answer", detail=_detail(error)) from error


def _tls_error(error: BaseException | None) -> ssl.SSLError | None:
    while error is not None and not isinstance(error, ssl.SSLError):
        error = error.__cause__ or error.__context__
    return error


def _detail(error: Exception) -> str:
    return redacted(f"{type(error).__name__}: {error}")


def _lower(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}
