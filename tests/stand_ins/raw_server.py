"""A server of scripted bytes on loopback: says exactly what a test wrote, at the moment it wrote it.

    with RawServer([b"HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\nhi"]) as server:
        ... ask server.url ...
        assert server.accepted == 1

Each request takes the next answer, the last one is used again and again. An answer is a list of steps: bytes are sent;
GATE waits for `server.open_gate()`; HOLD waits until the client goes; FIN and RST end the connection.
"""

import socket
import socketserver
import ssl
import struct
import threading
from collections.abc import Sequence
from enum import Enum
from types import TracebackType
from typing import Self

PATIENCE_S = 20.0


class Step(Enum):
    """What a server does besides talking."""

    GATE = "gate"
    HOLD = "hold"
    FIN = "fin"
    RST = "rst"


GATE, HOLD, FIN, RST = Step.GATE, Step.HOLD, Step.FIN, Step.RST
Answer = Sequence[bytes | Step]


def reply(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """A whole reply with a length."""
    lines = "".join(f"{header}\r\n" for header in (*headers, f"content-length: {len(body)}"))
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
LAST_CHUNK = b"0\r\n\r\n"


class RawServer:
    """accepted: connections so far.   requests: their bytes, whole.   left: set when a client goes too early."""

    def __init__(self, *answers: Answer, tls: ssl.SSLContext | None = None) -> None:
        self.answers = list(answers)
        self.accepted = 0
        self.requests: list[bytes] = []
        self.left = threading.Event()
        self._gate = threading.Semaphore(0)
        self._closing = threading.Event()
        self._lock = threading.Condition()
        self._open: set[socket.socket] = set()
        self._server = _Listener(self, tls)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="raw server")
        self._scheme = "https" if tls else "http"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._closing.set()
        self.open_gate(1000)
        self._server.shutdown()
        self.hang_up()
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """Some path of it."""
        return f"{self._scheme}://127.0.0.1:{self.port}/v1/chat"

    def open_gate(self, times: int = 1) -> None:
        """Let as many GATE steps go on."""
        self._gate.release(times)

    def wait_for_requests(self, count: int) -> bool:
        """Block until as many have come in all; false when they do not."""
        with self._lock:
            return self._lock.wait_for(lambda: len(self.requests) >= count, PATIENCE_S)

    def hang_up(self) -> None:
        """End all connections, politely."""
        with self._lock:
            for connection in self._open:
                _shut(connection)

    def talk(self, connection: socket.socket) -> None:
        """One connection, in a thread of its own."""
        with self._lock:
            self.accepted += 1
            self._open.add(connection)
        try:
            while not self._closing.is_set() and (request := _request(connection)) is not None:
                if not self._say(connection, self._answer(request)):
                    break
        except OSError:  # it went while it was spoken to
            self.left.set()
        finally:
            with self._lock:
                self._open.discard(connection)
            _shut(connection)

    def _answer(self, request: bytes) -> Answer:
        with self._lock:
            self.requests.append(request)
            self._lock.notify_all()
            return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def _say(self, connection: socket.socket, answer: Answer) -> bool:
        """Whether the connection may go on."""
        for step in answer:
            match step:
                case bytes():
                    connection.sendall(step)
                case Step.GATE:
                    self._gate.acquire(timeout=PATIENCE_S)
                case Step.HOLD:
                    self._hold(connection)
                    return False
                case Step.FIN:
                    return False
                case Step.RST:  # close with linger 0 sends RST
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    connection.close()
                    return False
        return True

    def _hold(self, connection: socket.socket) -> None:
        connection.settimeout(PATIENCE_S)
        try:
            while connection.recv(65536):
                pass
        except TimeoutError:
            return
        except OSError:  # a reset is a client that goes, too
            pass
        if not self._closing.is_set():
            self.left.set()


class _Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    request_queue_size = 600

    def __init__(self, raw: RawServer, tls: ssl.SSLContext | None) -> None:
        self._raw = raw
        self._tls = tls
        super().__init__(("127.0.0.1", 0), socketserver.BaseRequestHandler)

    def finish_request(self, request: "socket.socket | tuple[bytes, socket.socket]", client_address: object) -> None:
        """In the client's thread: the handshake must not hold up the others."""
        del client_address
        assert isinstance(request, socket.socket)
        request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            connection = self._tls.wrap_socket(request, server_side=True) if self._tls else request
        except OSError:
            return
        with connection:
            self._raw.talk(connection)

    def handle_error(self, request: "socket.socket | tuple[bytes, socket.socket]", client_address: object) -> None:
        """Clients that hang up are part of the tests."""


def _request(connection: socket.socket) -> bytes | None:
    """Head and body; None at the end of the connection. A greeting in TLS is a request, too: a bad one."""
    data = b""
    while b"\r\n\r\n" not in data:
        if data.startswith(b"\x16\x03"):
            return data
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    missing = int(fields.get(b"content-length", 0)) - len(body)
    pieces = [data]
    while missing > 0 and (piece := connection.recv(min(missing, 1 << 20))):
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)


def _shut(connection: socket.socket) -> None:
    try:
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return
