"""One run against one address: starts with one connection, adds more while that pays, ends when nothing is missing.

The calling thread coordinates (hash, progress, how many connections) and never waits for the network, so a stop takes
effect within a tick. Each connection has a thread of its own; http.client and the disk give up the interpreter's lock.
"""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import BinaryIO

from hexalogue.domain.errors import AppError, BadReply, HashMismatch
from hexalogue.domain.models import DownloadPlan
from hexalogue.wire.faults import Changed, Setback, Stopped, on_disk
from hexalogue.wire.journal import Origin
from hexalogue.wire.line import Line
from hexalogue.wire.network import Network
from hexalogue.wire.pace import Growth
from hexalogue.wire.part import Part
from hexalogue.wire.prefix_hash import PrefixHash
from hexalogue.wire.redact import said_url
from hexalogue.wire.replies import Reply
from hexalogue.wire.retry import MAX_WAIT_S, wait_before
from hexalogue.wire.source import Source
from hexalogue.wire.spans import Span, Spans
from hexalogue.wire.trust import tls_context

TICK_S = 0.05
BLOCK_BYTES = 1 << 20  # read, written, hashed and journalled at once; what kill -9 may cost, per connection
LEAVE_S = 2.0  # for connections to end after they were woken; one still connecting is left behind, it writes nothing

_RANGE_NOT_SATISFIABLE = 416


class Transfer:
    """Threads over one part. `run` once; afterwards the part holds what came."""

    def __init__(
        self,
        plan: DownloadPlan,
        url: str,
        part: Part,
        prefix_hash: PrefixHash,
        network: Network,
        stop: threading.Event,
        tell: Callable[[], None],
    ) -> None:
        self._plan = plan
        self._part = part
        self._hash = prefix_hash
        self._network = network
        self._stop = stop
        self._tell = tell
        self._source = Source(plan.name, url)
        self._tls = cache(lambda: tls_context(network.ca_file))
        self._spans: Spans | None = None
        self._etag: str | None = None
        self._growth = Growth(time.monotonic(), part.received_bytes)
        self._crew: dict[threading.Thread, Line] = {}
        self._woken = threading.Event()
        self._end: Exception | None = None  # why everything stops
        self._setback: Setback | None = None  # why the last connection stopped
        self._setbacks = 0
        self._rest_until = 0.0
        self._is_over = False

    def run(self) -> None:
        """Fetch until all is there or no connection is left. Raises Setback, Changed, Stopped, AppError leaves."""
        self._hire()
        try:
            while self._crew and self._end is None:
                self._tick()
        finally:
            self._dismiss()
        if self._end is not None:
            raise self._end
        if self._setback is not None and not self._part.is_complete:
            raise self._setback

    # --- the coordinating thread

    def _tick(self) -> None:
        if not self._hash.follow(TICK_S):
            self._woken.wait(TICK_S)
        self._woken.clear()
        if self._stop.is_set():
            self._end = Stopped()
        self._crew = {thread: line for thread, line in self._crew.items() if thread.is_alive()}
        self._tell()
        if self._spans is not None:
            now = time.monotonic()
            self._growth.note(now, self._part.received_bytes)
            self._grow(self._spans, now)

    def _grow(self, spans: Spans, now: float) -> None:
        """Hire what is wanted and has work; who finds nothing left when its turn comes leaves again."""
        if self._growth.wanted > 1:
            spans.cut_pieces(self._growth.piece_bytes)
        while self._crew and len(self._crew) < self._growth.wanted and now >= self._rest_until and spans.has_work:
            self._hire()

    def _hire(self) -> None:
        line = Line(self._source, self._network, self._tls)
        thread = threading.Thread(target=self._work, args=(line,), name=f"download {self._plan.name}", daemon=True)
        self._crew[thread] = line
        thread.start()

    def _dismiss(self) -> None:
        for line in self._crew.values():
            line.abort()
        deadline = time.monotonic() + LEAVE_S
        for thread, line in self._crew.items():
            if line.is_connected:
                thread.join(max(0.0, deadline - time.monotonic()))
        self._is_over = True

    # --- a connection's thread

    def _work(self, line: Line) -> None:
        try:
            with line:
                self._serve(line)
        except Setback as setback:
            self._take_rest(setback)
        except (AppError, Changed, Stopped) as end:
            self._end = self._end or end
        finally:
            self._woken.set()

    def _take_rest(self, setback: Setback) -> None:
        """A connection failed; others go on, and it is replaced after a while. A server that complains gets no more."""
        self._setback = setback
        self._setbacks += 1
        if setback.status is not None:
            self._growth.settle()
        wait_s = wait_before(self._setbacks, setback.status, setback.headers, datetime.now(UTC))
        self._rest_until = time.monotonic() + (MAX_WAIT_S if wait_s is None else wait_s * self._network.pace)

    def _serve(self, line: Line) -> None:
        is_asked = self._spans is None
        spans = self._spans or self._admitted(line)
        block = memoryview(bytearray(BLOCK_BYTES))
        while self._end is None and (span := spans.take()) is not None:
            try:
                if not is_asked:
                    self._ask_for(line, span)
                self._pull(line, spans, span, block)
                is_asked = False
            finally:
                spans.give_back(span)

    def _ask_for(self, line: Line, span: Span) -> None:
        """A later range of the same file. Raises Changed for anything else, 200 included: the next run sorts it out."""
        reply = line.ask(span.position, span.end, self._etag)
        origin = self._part.origin
        is_same = reply.status == 206 and reply.start == span.position and reply.etag == self._etag
        if not is_same or origin is None or reply.size_bytes != origin.size_bytes:
            raise Changed

    def _pull(self, line: Line, spans: Spans, span: Span, block: memoryview) -> None:
        with self._part.writer(span.position) as file:
            while not span.is_done:
                count = line.fill(block)
                if self._is_over:
                    return
                start, count = span.position, spans.advance(span, count)
                if count:
                    self._store(file, start, block[:count])
                elif span.end is None:
                    self._part.settle_size(span.position)
                    return
        line.rest_of_body_is_not_wanted()

    def _store(self, file: BinaryIO, start: int, block: memoryview) -> None:
        """To the disk first, then into the hash, then into the journal: it never calls good what is not written."""
        written = 0
        try:
            with on_disk(self._part.target):
                while written < len(block):
                    written += file.write(block[written:])
        finally:  # a disk that is full took some of it
            if written:
                self._hash.offer(start, block[:written])
                self._part.mark(start, start + written)

    # --- the first reply: which file is this, and does what we have belong to it

    def _admitted(self, line: Line) -> Spans:
        url, known = said_url(self._source.url), self._part.origin
        start, end = next(iter(self._part.missing()), (0, None))
        etag = known.etag if known is not None and known.url == url else None
        reply = self._first_reply(line, start, end, etag)
        origin = self._checked(reply, url)
        if known is None or reply.start != start or not origin.continues(known):
            self._begin(origin)
            if reply.start != 0:
                reply = line.ask(0, None, None)
                self._begin(self._checked(reply, url))
            start = 0
        if reply.start != start:
            raise Setback(BadReply(reply.host, "another piece than the one asked for"))
        self._part.check_space()
        self._etag = reply.etag
        self._growth = Growth(time.monotonic(), self._part.received_bytes)
        if reply.status == 200:  # no ranges here
            self._growth.settle()
        self._spans = Spans(self._part.missing(), is_endless=reply.size_bytes is None)
        return self._spans

    def _first_reply(self, line: Line, start: int, end: int | None, etag: str | None) -> Reply:
        try:
            return line.ask(start, end, etag)
        except Setback as setback:
            if setback.status != _RANGE_NOT_SATISFIABLE or start == 0:
                raise
        return line.ask(0, None, None)  # the file ends before what we have of it does: it is another one, start over

    def _checked(self, reply: Reply, url: str) -> Origin:
        """Raises Setback when this cannot be the wanted file; what was received stays untouched."""
        plan, told = self._plan, reply.linked
        sizes = [size for size in (reply.size_bytes, told.size_bytes) if size is not None]
        if plan.size_bytes is not None and any(size != plan.size_bytes for size in sizes):
            raise Setback(
                HashMismatch(plan.name, f"{plan.size_bytes} bytes", f"{sizes[0]} bytes, before it was fetched")
            )
        if plan.sha256 and told.sha256 and plan.sha256.lower() != told.sha256:
            raise Setback(HashMismatch(plan.name, plan.sha256, f"{told.sha256}, as the hub says"))
        sha256 = plan.sha256.lower() if plan.sha256 else told.sha256
        return Origin(url, reply.etag, reply.size_bytes, sha256)

    def _begin(self, origin: Origin) -> None:
        self._part.begin(origin)
        self._hash.restart()
