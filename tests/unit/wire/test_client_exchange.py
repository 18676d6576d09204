"""The reply as its bytes come: any cutting gives the same body, and any bytes end in a body or a typed error."""

import asyncio
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tests.stand_ins.raw_server import CHUNKED, LAST_CHUNK, chunk, reply

from hexalogue.domain.errors import WireError
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.exchange import Exchange
from hexalogue.wire.timeouts import Patience, Watchdog

REPLIES = {
    "chunked": CHUNKED + chunk("data: größe\n\n".encode()) + chunk(b"data: [DONE]\n\n") + LAST_CHUNK,
    "with a length": reply("größe".encode()),
    "behind interim ones": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 X\r\na: b\r\n\r\n" + reply(b"words"),
    "with trailers": CHUNKED + chunk(b"words") + b"0\r\nx-sum: 1\r\n\r\n",
    "without a length": b"HTTP/1.1 200 OK\r\nx: y\r\n\r\nwords and more words",
    "without a body": b"HTTP/1.1 204 No Content\r\n\r\n",
}


class Pipe:
    """A line that sends nowhere."""

    def __init__(self) -> None:
        self.is_aborted = False
        self.watchdog = Watchdog(asyncio.get_running_loop(), lambda phase, limit_s: None)

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def unsent_bytes(self) -> int:
        return 0

    def abort(self) -> None:
        self.is_aborted = True


def came(data: bytes, places: set[int]) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of a reply that came in pieces, the connection's end included. Raises WireError."""

    async def read() -> tuple[int, dict[str, str], bytes]:
        line = Pipe()
        exchange = Exchange("host", "POST", line, Privacy.LOCAL, Patience())
        edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
        for start, end in pairwise(edges):
            if not line.is_aborted and start < end:
                exchange.feed(data[start:end])
        exchange.lost(None)
        line.watchdog.stop()
        await exchange.headed()
        pieces = []
        while piece := await exchange.read():
            pieces.append(piece)
        return exchange.status, exchange.headers, b"".join(pieces)

    return asyncio.run(read())


@given(st.sampled_from(sorted(REPLIES)), st.sets(st.integers(1, 1000), max_size=12))
def test_any_cutting_gives_the_same(name: str, places: set[int]) -> None:
    assert came(REPLIES[name], places) == came(REPLIES[name], set())


@given(st.sampled_from(sorted(REPLIES)), st.data())
def test_changed_bytes_end_in_a_reply_or_a_typed_error(name: str, data: st.DataObject) -> None:
    changed = bytearray(REPLIES[name])
    for place in data.draw(st.sets(st.integers(0, len(changed) - 1), max_size=5)):
        changed[place] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(0, len(changed)))

    try:
        status, _, _ = came(bytes(changed[:end]), data.draw(st.sets(st.integers(1, 1000), max_size=3)))
    except WireError:
        return
    assert 200 <= status <= 999 or status < 100
