"""qasync 0.28 keeps every cancelled timer until it is due: a client that arms one a read fills the window's loop."""

import asyncio
from typing import Any

import pytest
from tests.stand_ins.raw_server import CHUNKED, GATE, LAST_CHUNK, RawServer, chunk

from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

READS = 1000


@pytest.mark.qt_loop
async def test_a_thousand_reads_leave_a_handful_of_timers() -> None:
    pieces = [step for _ in range(READS) for step in (chunk(b"word"), GATE)]
    client = HttpClient(Network())
    with RawServer([CHUNKED, *pieces, LAST_CHUNK]) as server:
        async with client.opened(Call("POST", server.url, body=b"{}")) as got:
            reads = 0
            async for _ in got.chunks():
                reads += 1
                server.open_gate()
        timers = _timers_of(asyncio.get_running_loop())
    await client.close()

    assert reads == READS
    assert timers <= 10


@pytest.mark.qt_loop
async def test_a_hundred_chats_leave_a_handful_of_timers() -> None:
    client = HttpClient(Network())
    with RawServer([CHUNKED, chunk(b"word"), LAST_CHUNK]) as server:
        for _ in range(100):
            async with client.opened(Call("POST", server.url, body=b"{}")) as got:
                await got.body()
        timers = _timers_of(asyncio.get_running_loop())
    await client.close()

    assert timers <= 10


def _timers_of(loop: Any) -> int:
    return len(loop._timer._SimpleTimer__callbacks)
