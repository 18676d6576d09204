"""One request and the reply to it: bytes of a socket go in, pieces of a body come out, one a read.

The parser is llhttp (httptools), the one of Node.js. All chunks of a read are handed out as one piece: a stream costs a
wake-up for each read and not for each event.
"""

import asyncio
from collections.abc import Callable
from typing import Protocol

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from hexalogue.domain.errors import AppError, BadReply, Cut, TimedOut
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.redact import redacted
from hexalogue.wire.timeouts import Patience, Watchdog

SENDING = "sending the question"
REPLY = "waiting for its reply"
BODY = "waiting for more of its answer"

HEAD_BYTES = 256 << 10  # of status and headers, interim replies included; the largest seen had 20 kB
WAITING_BYTES = 1 << 20  # taken from the socket and not yet read: more is left to the system's buffers


class Line(Protocol):
    """The connection beneath, as an exchange needs it. watchdog: calls the exchange's `overdue`."""

    @property
    def watchdog(self) -> Watchdog:
        """One for all exchanges of the connection."""
        ...

    def pause(self) -> None:
        """Take no more bytes from the socket."""
        ...

    def resume(self) -> None:
        """Go on."""
        ...

    def unsent_bytes(self) -> int:
        """What of the question the system has not taken."""
        ...

    def abort(self) -> None:
        """Close the socket at once."""
        ...


class Exchange:
    """Lives from the request to the end of its reply. Methods named on_... are the parser's callbacks.

    status: 0 until the head is there.   headers: lower-case names.   is_done: the body is here to its end, read or not.
    keeps: the server goes on with this connection.   is_touched: at least a byte of a reply came.
    """

    def __init__(self, host: str, method: str, line: Line, privacy: Privacy, patience: Patience) -> None:
        self.status = 0
        self.headers: dict[str, str] = {}
        self.is_done = False
        self.keeps = False
        self.is_touched = False
        self._host = host
        self._is_head_only = method == "HEAD"
        self._line = line
        self._patience = patience
        self._reply_s = patience.reply_s(privacy)
        self._loop = asyncio.get_running_loop()
        self._watchdog = line.watchdog
        self._fault: AppError | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._parts: list[bytes] = []
        self._parts_of_body = 0
        self._waiting_bytes = 0
        self._head_bytes = 0
        self._is_paused = False
        self._ends_with_connection = False
        self._unsent_bytes = 0
        # The parser calls the list itself: no Python of ours runs for a chunk.
        self.on_body: Callable[[bytes], None] = self._parts.append
        self._parser: HttpResponseParser | None = HttpResponseParser(self)
        # Old servers pad the chunk size with spaces; it has no second meaning.
        self._parser.set_dangerous_leniencies(lenient_spaces_after_chunk_size=True)

    # --- for the reader

    async def headed(self) -> None:
        """Wait for status and headers. Raises Cut, TimedOut, BadReply."""
        while not self.status:
            if self._fault is not None:
                raise self._fault
            await self._woken()

    async def read(self) -> bytes:
        """All that came since the last call, at least one byte; empty at the body's end.

        Raises Cut, TimedOut, BadReply, each after the bytes that came before it.
        """
        while not (parts := self._parts):
            if self.is_done:
                return b""
            if self._fault is not None:
                raise self._fault
            await self._woken()
        data = parts[0] if len(parts) == 1 else b"".join(parts)
        parts.clear()
        self._waiting_bytes = 0
        if self._is_paused:
            self._is_paused = False
            self._line.resume()
        return data

    # --- for the connection

    def sent(self) -> None:
        """The request was handed to the socket; what of it the system has taken is watched."""
        self._unsent_bytes = self._line.unsent_bytes()
        if self._unsent_bytes:
            self._watchdog.expect(SENDING, self._patience.write_s)
        else:
            self.flushed()

    def flushed(self) -> None:
        """The system has taken all of the request."""
        if not self.status:
            self._watchdog.expect(REPLY, self._reply_s)

    def feed(self, data: bytes) -> None:
        """Bytes of the socket."""
        parser = self._parser
        if parser is None or self._fault is not None:
            self.keeps = False  # more than the reply: whatever it is, it belongs to nobody
            return
        self.is_touched = True
        try:
            parser.feed_data(data)
        except HttpParserUpgrade:
            self._fail(BadReply(self._host, "a switch to another protocol", wanted="an answer"))
        except HttpParserError as error:
            self._misread(error)
        if self.is_done:
            del self._parts[self._parts_of_body :]  # of a second reply, which nobody asked for
            self.stop()
        elif self.status:
            self._watchdog.fed()
            self._waiting_bytes += len(data)
            if self._waiting_bytes > WAITING_BYTES and not self._is_paused and self._parts:
                self._is_paused = True
                self._line.pause()
        else:
            self._head_bytes += len(data)
            if self._head_bytes > HEAD_BYTES:
                self._fail(BadReply(self._host, "headers without end", wanted="an answer"))
        self._wake()

    def lost(self, error: Exception | None) -> None:
        """The connection ended."""
        self.keeps = False
        if self.status and self._ends_with_connection and error is None and self._fault is None:
            self.is_done = True
        elif not self.is_done and self._fault is None:
            detail = redacted(f"{type(error).__name__}: {error}") if error is not None else ""
            what = f"The answer of {self._host}" if self.is_touched else f"The connection to {self._host}"
            self._fault = Cut(what, detail=detail)
        self.stop()
        self._wake()

    def overdue(self, phase: str, limit_s: float) -> None:
        """Time is up, unless the system took some of the question, or the reader is the one who is slow."""
        unsent_bytes = self._line.unsent_bytes()
        if self._parts or unsent_bytes < self._unsent_bytes:
            self._unsent_bytes = unsent_bytes
            self._watchdog.fed()
            return
        self._fail(TimedOut(self._host, phase, limit_s))
        self._wake()

    def stop(self) -> None:
        """No more is expected: the parser goes, the timer rests. Idempotent."""
        self._watchdog.rest()
        self._parser = None

    # --- for the parser

    def on_message_begin(self) -> None:
        """A second reply to one request: the connection is out of step."""
        if self.is_done:
            self.keeps = False

    def on_header(self, name: bytes, value: bytes) -> None:
        """Also for trailers, which nobody needs."""
        if self.status:
            return
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        self.headers[key] = f"{self.headers[key]}, {text}" if key in self.headers else text

    def on_headers_complete(self) -> None:
        """The head is there, unless it is an interim one (100 Continue, 103 Early Hints)."""
        parser = self._parser
        if parser is None or self.is_done:
            return
        status = parser.get_status_code()
        if 100 <= status < 200:
            self.headers.clear()
            return
        self.status = status
        has_length = "content-length" in self.headers
        is_chunked = self.headers.get("transfer-encoding", "").lower().endswith("chunked")
        self.keeps = parser.should_keep_alive()
        self._ends_with_connection = not (has_length or is_chunked)
        self._watchdog.expect(BODY, self._patience.between_s)
        if self._is_head_only or status in (204, 304):
            self._end()
            # A body would begin here all the same: after a 204 that announces one, the next reply cannot be found.
            self.keeps = self.keeps and (self._is_head_only or not (is_chunked or has_length))

    def on_message_complete(self) -> None:
        """The body ended, or an interim reply did."""
        if self.status and not self.is_done:
            self._end()

    # --- within

    def _end(self) -> None:
        self.is_done = True
        self._parts_of_body = len(self._parts)

    def _misread(self, error: HttpParserError) -> None:
        if self.is_done:
            self.keeps = False
            return
        got = "a body that breaks the rules of HTTP" if self.status else "something that is not HTTP"
        self._fail(BadReply(self._host, got, wanted="an answer", detail=redacted(str(error))))

    def _fail(self, fault: AppError) -> None:
        self._fault = self._fault or fault
        self.keeps = False
        self.stop()
        self._line.abort()

    async def _woken(self) -> None:
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)
