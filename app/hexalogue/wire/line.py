"""One connection to a server: asks for a range, hands out the body. Blocking, for worker threads.

http.client is used because it is cheap: 1.2 CPU seconds for a verified gigabyte, where httpx takes 3.1 (measured
2026-11-21). It neither follows redirects nor knows proxies by itself; both are done here, in the open.
"""

import http.client
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from types import TracebackType
from typing import Self
from urllib.parse import SplitResult, urlsplit

from hexalogue.domain.errors import BadReply, HttpRefused, TokenRefused
from hexalogue.wire.faults import Setback, Stopped
from hexalogue.wire.hub import is_token_refused
from hexalogue.wire.network import Network
from hexalogue.wire.network_faults import connecting, receiving
from hexalogue.wire.proxies import proxy_for
from hexalogue.wire.redact import said_url
from hexalogue.wire.replies import Linked, Reply, linked, read_reply
from hexalogue.wire.retry import asked_wait
from hexalogue.wire.source import MAX_REDIRECTS, REDIRECTS, Source, redirected

# How long a block is filled before it is handed on, so that a slow connection's bytes do not wait for a full one.
FILL_S = 0.25
_SIGN_IN_REQUIRED = 511  # RFC 6585: what stands between wants a person to sign in


class Line:
    """At most one open connection and one open body. `abort` may come from any thread, all else from one."""

    def __init__(self, source: Source, network: Network, tls: Callable[[], ssl.SSLContext]) -> None:
        self._source = source
        self._network = network
        self._tls = tls
        self._connection: http.client.HTTPConnection | None = None
        self._origin: tuple[str, str] | None = None
        self._socket: socket.socket | None = None
        self._response: http.client.HTTPResponse | None = None
        self._left: int | None = 0
        self._filled = 0
        self._fault: Setback | None = None
        self._is_aborted = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.hang_up()

    def ask(self, start: int, end: int | None, etag: str | None) -> Reply:
        """Ask for bytes from `start` up to `end` (None: all of the rest); the body is read with `fill` afterwards.

        etag: a strong one of an earlier reply; the server then answers 200 with the whole file if it has another now.
        A refused signed address is resolved anew, once. Raises Setback, Stopped.
        """
        wanted = {"Range": f"bytes={start}-{'' if end is None else end - 1}"}
        if etag is not None:
            wanted["If-Range"] = etag
        try:
            return self._asked(wanted)
        except Setback as setback:
            if setback.status not in {401, 403} or not self._source.is_redirected:
                raise
        self._source.forget()
        return self._asked(wanted)

    def fill(self, block: memoryview) -> int:
        """Fill the block as far as bytes come within a moment; how many there are, 0 at the body's end.

        Bytes that came before a fault are handed out first, the fault with the next call. Raises Setback.
        """
        if self._fault is not None:
            raise self._fault
        self._filled = 0
        try:
            with receiving(self._source.host, self._source.name, self._network.stall_s):
                self._pour(block)
        except Setback as setback:
            if not self._filled:
                raise
            self._fault = setback
        return self._filled

    def rest_of_body_is_not_wanted(self) -> None:
        """The body was read as far as needed: keep the connection if it is at its end, else hang up."""
        if self._left == 0 and self._response is not None:
            self._response.close()
            self._response = None
        else:
            self.hang_up()

    @property
    def is_connected(self) -> bool:
        """Whether there is a socket that `abort` can wake; name look-up and handshake end by their own deadline."""
        return self._socket is not None

    def abort(self) -> None:
        """Wake a read that waits; it ends with an error at once."""
        self._is_aborted = True
        waiting = self._socket
        if waiting is not None:
            with suppress(OSError):  # closed meanwhile, or never connected
                socket.socket.shutdown(
                    waiting, socket.SHUT_RDWR
                )  # not SSLSocket's own: it would unwrap under the reader

    def hang_up(self) -> None:
        """Close what is open. Idempotent."""
        response, connection = self._response, self._connection
        self._response = self._connection = self._socket = None
        self._left = 0
        with suppress(OSError):
            if response is not None:
                response.close()
            if connection is not None:
                connection.close()

    def _pour(self, block: memoryview) -> None:
        deadline = time.monotonic() + FILL_S
        while self._filled < len(block) and self._left != 0:
            count = self._read(block[self._filled :])
            if count:
                self._filled += count
                self._left = None if self._left is None else self._left - count
            elif self._left is None:
                self._left = 0  # a body without a length ends with its connection, or its last chunk
            else:
                raise ConnectionError(f"the connection ended {self._left} bytes before the body")
            if time.monotonic() > deadline:
                return

    def _read(self, room: memoryview) -> int:
        """What one read gives: straight from the socket into our block, past http.client's copying."""
        response = self._response
        if response is None:
            return 0
        if response.chunked:
            return response.readinto(room)
        return response.fp.readinto1(room if self._left is None else room[: self._left])

    def _asked(self, wanted: Mapping[str, str]) -> Reply:
        response, url, told = self._followed(wanted)
        self._source.remember(url, told)
        headers = _lower(response)
        host = urlsplit(url).hostname or ""
        if response.status not in {200, 206}:
            self.hang_up()
            raise Setback(self._refusal(host, url, response.status, headers), response.status, headers)
        try:
            reply = read_reply(host, response.status, headers, told)
        except BadReply as error:
            self.hang_up()
            raise Setback(error, response.status, headers) from error
        self._response, self._left, self._fault = response, None if response.chunked else reply.body_bytes, None
        return reply

    def _refusal(
        self, host: str, url: str, status: int, headers: Mapping[str, str]
    ) -> HttpRefused | TokenRefused | BadReply:
        if status == _SIGN_IN_REQUIRED:
            return BadReply(host, "a sign-in page", detail=f"HTTP {status}")
        if is_token_refused(status, headers) and self._credentials(urlsplit(url)):
            return TokenRefused(host, detail=said_url(url))
        wait_s = asked_wait(headers, datetime.now(UTC))
        return HttpRefused(host, status, self._source.name, detail=said_url(url), retry_after_s=wait_s)

    def _followed(self, wanted: Mapping[str, str]) -> tuple[http.client.HTTPResponse, str, Linked]:
        url, told = self._source.address
        for _ in range(MAX_REDIRECTS):
            response = self._sent(url, wanted)
            headers = _lower(response)
            told = linked(headers, told)
            if response.status not in REDIRECTS:
                return response, url, told
            response.close()
            self.hang_up()
            url = redirected(url, headers.get("location", ""))
        raise Setback(BadReply(self._source.host, "redirects without end"))

    def _sent(self, url: str, wanted: Mapping[str, str]) -> http.client.HTTPResponse:
        """One request, one reply's head. A kept connection may be closed by now: then once more on a new one."""
        parts = urlsplit(url)
        origin = (parts.scheme, parts.netloc)
        if self._connection is not None and self._origin == origin and self._response is None:
            with suppress(Setback):
                return self._exchanged(self._connection, parts, wanted)
        self.hang_up()
        connection = self._connected(parts)
        self._connection, self._origin = connection, origin
        return self._exchanged(connection, parts, wanted)

    def _exchanged(
        self, connection: http.client.HTTPConnection, parts: SplitResult, wanted: Mapping[str, str]
    ) -> http.client.HTTPResponse:
        if self._is_aborted:
            raise Stopped
        target = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
        headers = {"Accept-Encoding": "identity", "User-Agent": "hexalogue", **wanted, **self._credentials(parts)}
        proxy = proxy_for(parts.geturl(), self._network.proxies)
        if proxy is not None and parts.scheme == "http":
            target = f"http://{_netloc(parts)}{target}"
            headers |= {"Proxy-Authorization": proxy.authorization} if proxy.authorization else {}
        with connecting(parts.hostname or "", "waiting for its reply", self._network.stall_s):
            connection.request("GET", target, headers={"Host": _netloc(parts), **headers})
            return connection.getresponse()

    def _connected(self, parts: SplitResult) -> http.client.HTTPConnection:
        """A connection to the server, or to the proxy in front of it; from here on the deadline is the stall's."""
        host, wait_s = parts.hostname or "", self._network.connect_s
        proxy = proxy_for(parts.geturl(), self._network.proxies)
        connection: http.client.HTTPConnection
        with connecting(host, "connecting", wait_s):
            near = (host, parts.port) if proxy is None else (proxy.host, proxy.port)
            if parts.scheme == "https":
                connection = http.client.HTTPSConnection(*near, timeout=wait_s, context=self._tls())
                if proxy is not None:
                    credentials = {"Proxy-Authorization": proxy.authorization} if proxy.authorization else {}
                    connection.set_tunnel(host, parts.port or 443, credentials)
            else:
                connection = http.client.HTTPConnection(*near, timeout=wait_s)
            connection.connect()
        self._socket = connection.sock
        self._socket.settimeout(self._network.stall_s)
        return connection

    def _credentials(self, parts: SplitResult) -> dict[str, str]:
        """The Authorization of this very origin, if there is one: a redirect to another host goes without."""
        value = self._network.authorizations.get(f"{parts.scheme}://{_netloc(parts)}")
        return {"Authorization": value} if value else {}


def _netloc(parts: SplitResult) -> str:
    return parts.netloc.rpartition("@")[2]


def _lower(response: http.client.HTTPResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in response.getheaders()}
