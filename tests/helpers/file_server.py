"""A real HTTP file server on loopback, in a thread, with faults that a test asks for by name.

It answers as the hub does (ETag, Range, If-Range, 206, 416) and counts what it sent, so that a test can say that
nothing was fetched twice. Use it as a context manager.
"""

import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self, cast

CHUNK_BYTES = 16 * 1024
PORTAL = b"<!DOCTYPE html><html><title>Sign in</title><body>Please accept the terms.</body></html>"


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one request; none of it means that the request is answered well.

    status, retry_after: an error answer.   html: a page with status 200, as a hotel's network gives.
    redirect_to: 302.
    cut_after_bytes, reset: end the body early, by FIN or by RST.   stall_after_bytes: send no more and keep the socket.
    wrong_byte_at: offset in the file of a byte that is flipped.   ignore_range: the whole file with 200.
    """

    status: int = 0
    retry_after: str = ""
    html: bool = False
    redirect_to: str = ""
    cut_after_bytes: int | None = None
    reset: bool = False
    stall_after_bytes: int | None = None
    wrong_byte_at: int | None = None
    ignore_range: bool = False


@dataclass(slots=True)
class Served:
    """One request as it came and how it was answered. start: offset of the first byte sent.

    sent_bytes: of the body, counted just before they go into the socket, so that who has read them finds them counted.
    """

    path: str
    method: str
    status: int
    start: int
    headers: dict[str, str]
    sent_bytes: int = 0


WELL = Fault()


@dataclass
class FileServer:
    """Serves one content under every path. `faults` are used up in order, one a request; then all goes well.

    rate_bytes_s: limit of each connection, 0 for none.   etag: changes with the content unless set.
    """

    content: bytes
    faults: list[Fault] = field(default_factory=list)
    rate_bytes_s: int = 0
    etag: str = ""
    served: list[Served] = field(default_factory=list)

    def __enter__(self) -> Self:
        """Listen on a port that the system chose."""
        self.etag = self.etag or f'"{sha256(self.content).hexdigest()}"'
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.files = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="file-server")
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Release stalled requests, stop listening, wait for the threads."""
        self._closing.set()
        self._server.shutdown()
        self._server.hang_up_all()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """The base URL, without a trailing slash."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def sent_bytes(self) -> int:
        """Bytes of bodies sent so far, over all requests."""
        with self._lock:
            return sum(request.sent_bytes for request in self.served)

    def sent_twice_bytes(self) -> int:
        """Bytes of the file that went out more than once."""
        with self._lock:
            spans = sorted((one.start, one.start + one.sent_bytes) for one in self.served if one.status in (200, 206))
        reached = twice = 0
        for start, end in spans:
            twice += max(0, min(reached, end) - start)
            reached = max(reached, end)
        return twice

    def next_fault(self) -> Fault:
        """The fault of the request that has just come."""
        with self._lock:
            return self.faults.pop(0) if self.faults else WELL

    def note(self, served: Served) -> None:
        """Remember one request."""
        with self._lock:
            self.served.append(served)

    def wait_closing(self, timeout_s: float | None = None) -> bool:
        """Pause a request; ends early, with True, when the server closes."""
        return self._closing.wait(timeout_s)


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # joined by server_close, so that no test leaves one behind
    files: FileServer

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(address, handler)
        self._open: set[socket.socket] = set()

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """One connection in its thread, remembered meanwhile."""
        self._open.add(request)
        super().process_request_thread(request, client_address)
        self._open.discard(request)

    def hang_up_all(self) -> None:
        """End idle connections that clients keep alive; their threads would wait for the next request."""
        for connection in tuple(self._open):
            with suppress(OSError):  # ended by itself meanwhile
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is part of the tests: say nothing."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_GET(self) -> None:
        """Answer, well or as the next fault says."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """The same headers, no body."""
        self._answer(with_body=False)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class names it
        """Tests read `served` instead."""

    @property
    def _files(self) -> FileServer:
        return cast("_Server", self.server).files

    def _answer(self, *, with_body: bool) -> None:
        fault = self._files.next_fault()
        if fault.status:
            self._send_short(fault.status, b"", {"Retry-After": fault.retry_after} if fault.retry_after else {})
        elif fault.redirect_to:
            self._send_short(302, b"", {"Location": fault.redirect_to})
        elif fault.html:
            self._send_short(200, PORTAL, {"Content-Type": "text/html"})
        else:
            self._send_file(fault, with_body=with_body)

    def _send_short(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self._note(status, 0).sent_bytes = len(body)
        self._head(status, {"Content-Length": str(len(body)), **headers})
        self.wfile.write(body)

    def _send_file(self, fault: Fault, *, with_body: bool) -> None:
        content = self._files.content
        asked = None if fault.ignore_range else self._asked_range(len(content))
        if asked and asked[0] >= len(content):
            self._send_short(416, b"", {"Content-Range": f"bytes */{len(content)}"})
            return
        start, end = asked or (0, len(content))
        headers = {"Content-Length": str(end - start), "ETag": self._files.etag, "Accept-Ranges": "bytes"}
        if asked:
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{len(content)}"
        status = 206 if asked else 200
        served = self._note(status, start)
        self._head(status, headers)
        if not with_body:
            return
        try:
            for piece in self._pieces(fault, start, end):
                served.sent_bytes += len(piece)
                self.wfile.write(piece)
        except OSError:  # the client hung up: there is nobody to tell
            self.close_connection = True
        if served.sent_bytes < end - start:
            self._hang_up(fault)

    def _asked_range(self, size: int) -> tuple[int, int] | None:
        """First and one past the last byte asked for; None for the whole: no Range, or If-Range with another ETag."""
        asked = self.headers.get("Range", "")
        if not asked.startswith("bytes=") or self.headers.get("If-Range", self._files.etag) != self._files.etag:
            return None
        first, _, last = asked.removeprefix("bytes=").partition("-")
        return int(first), min(size, int(last) + 1) if last else size

    def _pieces(self, fault: Fault, start: int, end: int) -> Iterator[bytes]:
        """The body as far as the fault lets it come, at the allowed rate."""
        stops = [start + stop for stop in (fault.cut_after_bytes, fault.stall_after_bytes) if stop is not None]
        stop = min([end, *stops])
        began = time.monotonic()
        for offset in range(start, stop, CHUNK_BYTES):
            piece = bytearray(self._files.content[offset : min(stop, offset + CHUNK_BYTES)])
            if fault.wrong_byte_at is not None and 0 <= fault.wrong_byte_at - offset < len(piece):
                piece[fault.wrong_byte_at - offset] ^= 0xFF
            if self._files.rate_bytes_s:
                due = began + (offset - start) / self._files.rate_bytes_s
                self._files.wait_closing(max(0.0, due - time.monotonic()))
            yield bytes(piece)

    def _hang_up(self, fault: Fault) -> None:
        """End the connection before the body's end: later for a stall, by RST where asked, else by FIN."""
        if fault.stall_after_bytes is not None:
            self._files.wait_closing()
        if fault.reset:
            linger_none = struct.pack("ii", 1, 0)  # close() then sends RST instead of FIN
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_none)
            self.connection.close()
        self.close_connection = True

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _note(self, status: int, start: int) -> Served:
        headers = {name.lower(): value for name, value in self.headers.items()}
        served = Served(self.path, self.command, status, start, headers)
        self._files.note(served)
        return served


@contextmanager
def serving(content: bytes, *faults: Fault, rate_bytes_s: int = 0) -> Iterator[FileServer]:
    """A server for one test."""
    with FileServer(content, list(faults), rate_bytes_s) as server:
        yield server
