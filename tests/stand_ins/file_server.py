"""A file server on loopback that misbehaves on request: the other side of every download test.

    with FileServer(content) as server:
        server.next(Behaviour(cut_after=1000, cut=Cut.RST), Behaviour(status=503, headers={"Retry-After": "1"}))
        ... download from server.url ...
        assert server.served[0].end == 1000

Behaviours are used up one a request; then `usual` counts. Everything that was sent is in `served`.
"""

import socket
import socketserver
import ssl
import struct
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType
from typing import Self

PIECE_BYTES = 64 << 10
# Small, so that what the server counts as sent and what the client got differ by little.
SEND_BUFFER_BYTES = 128 << 10
PAGE = b"<!doctype html><html><body>Welcome to the hotel. Please sign in.</body></html>"


class Cut(Enum):
    """How a body ends before its end."""

    FIN = "fin"
    RST = "rst"
    STALL = "stall"  # the connection stays, the bytes stop


@dataclass(frozen=True)
class Behaviour:
    """How one request is answered; the default is a good server with ranges and a strong ETag.

    cut_after: bytes of the body.   wrong_byte_at: offset in the file.   redirect: Location of a 302.
    delay_s: before the reply.   rate_bytes_s: of this connection.
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    cut_after: int | None = None
    cut: Cut = Cut.FIN
    ignores_range: bool = False
    is_page: bool = False
    is_chunked: bool = False
    has_etag: bool = True
    wrong_byte_at: int | None = None
    redirect: str | None = None
    delay_s: float = 0.0
    rate_bytes_s: int | None = None


@dataclass
class Served:
    """One request and what was sent for it: bytes start to end of the file. headers: lower-case names."""

    method: str
    target: str
    headers: Mapping[str, str]
    status: int = 0
    start: int = 0
    end: int = 0


class FileServer:
    """Serves `content` under every path. `etag`, `content` and `usual` may be changed at any time."""

    def __init__(self, content: bytes, *, tls: ssl.SSLContext | None = None) -> None:
        self.content = content
        self.etag = '"first"'
        self.usual = Behaviour()
        self.served: list[Served] = []
        self._script: deque[Behaviour] = deque()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self.closing = threading.Event()
        self._server = _Listener(self, tls)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="file server")
        self._scheme = "https" if tls else "http"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.closing.set()
        self._server.shutdown()
        self.drop_connections()
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{self._scheme}://127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        """The file's address."""
        return f"{self.origin}/file.gguf"

    @property
    def sent_bytes(self) -> int:
        """Of the file, over all requests."""
        return sum(one.end - one.start for one in self.served)

    def next(self, *behaviours: Behaviour) -> None:
        """Script the coming requests."""
        self._script.extend(behaviours)

    def take(self, request: Served) -> Behaviour:
        """Count a request; how to answer it."""
        with self._lock:
            self.served.append(request)
            return self._script.popleft() if self._script else self.usual

    def content_of(self, target: str) -> tuple[bytes, str]:
        """What lies at a path, and its ETag: here the same everywhere."""
        del target
        return self.content, self.etag

    def opened(self, connection: socket.socket) -> None:
        """A client came."""
        with self._lock:
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        """A client went."""
        with self._lock:
            self._open.discard(connection)

    def drop_connections(self) -> None:
        """Hang up on everybody."""
        with self._lock:
            for connection in self._open:
                _shut(connection)


class _Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, files: FileServer, tls: ssl.SSLContext | None) -> None:
        self.files = files
        self._tls = tls
        super().__init__(("127.0.0.1", 0), _Client)

    def finish_request(self, request: "socket.socket | tuple[bytes, socket.socket]", client_address: object) -> None:
        """In the client's thread: the handshake must not hold up the others."""
        assert isinstance(request, socket.socket)
        request.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
        try:
            connection = self._tls.wrap_socket(request, server_side=True) if self._tls else request
        except OSError:
            return
        with connection:  # a wrapped socket is another one than the listener closes
            _Client(connection, client_address, self)

    def handle_error(self, request: "socket.socket | tuple[bytes, socket.socket]", client_address: object) -> None:
        """Clients that hang up are part of the tests."""


class _Client(socketserver.StreamRequestHandler):
    server: _Listener

    def handle(self) -> None:
        """Requests of one connection, one after the other."""
        self.server.files.opened(self.connection)
        try:
            while (request := self._read_request()) is not None and self._answer(request):
                pass
        except OSError:
            return
        finally:
            self.server.files.closed(self.connection)
            _shut(self.connection)

    def finish(self) -> None:
        """Close quietly: the client may be gone."""
        try:
            super().finish()
        except OSError:
            return

    def _read_request(self) -> Served | None:
        words = self.rfile.readline(8192).decode("latin-1").split()
        if len(words) != 3:
            return None
        headers: dict[str, str] = {}
        while (line := self.rfile.readline(8192).decode("latin-1").strip()) != "":
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        return Served(words[0], words[1], headers)

    def _answer(self, request: Served) -> bool:
        """Whether the connection may go on."""
        files = self.server.files
        behaviour = files.take(request)
        if behaviour.delay_s and files.closing.wait(behaviour.delay_s):
            return False
        if request.method == "CONNECT":
            return self._tunnel(request, behaviour)
        if behaviour.is_page:
            return self._short(
                request, behaviour.status or 200, PAGE, {"Content-Type": "text/html", **behaviour.headers}
            )
        if behaviour.redirect is not None:
            return self._short(request, 302, b"", {"Location": behaviour.redirect, **behaviour.headers})
        if behaviour.status is not None:
            return self._short(request, behaviour.status, b"no", behaviour.headers)
        content, etag = files.content_of(request.target)
        return self._file(request, behaviour, content, etag if behaviour.has_etag else None)

    def _file(self, request: Served, behaviour: Behaviour, content: bytes, etag: str | None) -> bool:
        span = None if behaviour.ignores_range else _wanted(request.headers, len(content), etag)
        if span is not None and span[0] >= len(content):
            return self._short(request, 416, b"", {"Content-Range": f"bytes */{len(content)}"})
        request.start, end = span or (0, len(content))
        request.status = 200 if span is None else 206
        headers = {"Content-Length": str(end - request.start), "Accept-Ranges": "bytes", **behaviour.headers}
        if behaviour.is_chunked:
            headers = {"Transfer-Encoding": "chunked"}
        if etag is not None:
            headers["ETag"] = etag
        if span is not None:
            headers["Content-Range"] = f"bytes {request.start}-{end - 1}/{len(content)}"
        request.end = request.start
        self._head(request.status, headers)
        return self._body(request, behaviour, content, end)

    def _body(self, request: Served, behaviour: Behaviour, content: bytes, end: int) -> bool:
        cut_at = end if behaviour.cut_after is None else min(end, request.start + behaviour.cut_after)
        piece_bytes = (
            PIECE_BYTES if behaviour.rate_bytes_s is None else max(1, min(PIECE_BYTES, behaviour.rate_bytes_s // 50))
        )
        while request.end < cut_at:
            piece = bytearray(content[request.end : min(cut_at, request.end + piece_bytes)])
            wrong = behaviour.wrong_byte_at
            if wrong is not None and request.end <= wrong < request.end + len(piece):
                piece[wrong - request.end] ^= 0xFF
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), bytes(piece)) if behaviour.is_chunked else bytes(piece))
            request.end += len(piece)
            if behaviour.rate_bytes_s and self.server.files.closing.wait(len(piece) / behaviour.rate_bytes_s):
                return False
        if cut_at < end:
            return self._cut(behaviour.cut)
        if behaviour.is_chunked:
            self.wfile.write(b"0\r\n\r\n")
        return True

    def _cut(self, cut: Cut) -> bool:
        if cut is Cut.STALL:
            self.server.files.closing.wait(60)
        if cut is Cut.RST:  # close with linger 0 sends RST
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.rfile.close()  # it holds the socket too: without this, close() would wait and a FIN go first
            self.connection.close()
        return False

    def _short(self, request: Served, status: int, body: bytes, headers: Mapping[str, str]) -> bool:
        request.status = status
        self._head(status, {"Content-Length": str(len(body)), **headers})
        self.wfile.write(body)
        return True

    def _tunnel(self, request: Served, behaviour: Behaviour) -> bool:
        """What a proxy does with CONNECT: bytes go both ways until one side has enough."""
        request.status = behaviour.status or 200
        if behaviour.status is not None:
            return self._short(request, behaviour.status, b"", {})
        host, _, port = request.target.rpartition(":")
        with socket.create_connection((host, int(port))) as far:
            self.server.files.opened(far)
            self.wfile.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            back = threading.Thread(target=_pump, args=(far, self.connection), name="tunnel")
            back.start()
            _pump(self.connection, far)
            back.join()
            self.server.files.closed(far)
        return False

    def _head(self, status: int, headers: Mapping[str, str]) -> None:
        lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in headers.items())]
        self.wfile.write("\r\n".join([*lines, "", ""]).encode("latin-1"))


def _wanted(headers: Mapping[str, str], size: int, etag: str | None) -> tuple[int, int] | None:
    """The asked range; None for the whole file: not asked for, or If-Range names another file."""
    text = headers.get("range", "")
    if not text.startswith("bytes=") or headers.get("if-range", etag) != etag:
        return None
    first, _, last = text.removeprefix("bytes=").partition("-")
    return int(first), min(size, int(last) + 1) if last else size


def _pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while piece := source.recv(PIECE_BYTES):
            sink.sendall(piece)
    except OSError:
        return
    finally:
        _shut(sink)


def _shut(connection: socket.socket) -> None:
    try:
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return
