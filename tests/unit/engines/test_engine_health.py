"""Whether an engine can be asked, and how long it is waited for."""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from hexalogue.engines.health import (
    FIRST_POLL_S,
    PROGRESS_BYTES,
    QUIET_S,
    SLOWEST_POLL_S,
    Health,
    Patience,
    free_port,
    health,
    poll_after,
    quiet_allowed_s,
)
from hexalogue.engines.listening import listens


@asynccontextmanager
async def saying(answer: bytes | None) -> AsyncIterator[tuple[int, list[bytes]]]:
    """A server with one answer; None for silence."""
    asked: list[bytes] = []
    going = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        if answer is None:
            await going.wait()
        else:
            writer.write(answer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], asked
    finally:
        going.set()
        server.close()
        await server.wait_closed()
        await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n{}", Health.GOOD),
        (b"HTTP/1.0 204 No Content\r\n\r\n", Health.GOOD),
        (b"HTTP/1.1 503 Service Unavailable\r\n\r\n", Health.LOADING),
        (b"HTTP/1.1 401 Unauthorized\r\n\r\n", Health.ODD),
        (b"HTTP/1.1 500 Internal Server Error\r\n\r\n", Health.ODD),
        (b"SSH-2.0-OpenSSH\r\n", Health.ODD),
        (b"HTTP/1.1\r\n", Health.ODD),
        (b"HTTP/1.1 abc\r\n", Health.ODD),
        (b"x" * 100_000 + b"\r\n", Health.SILENT),
        (b"", Health.SILENT),
        (b"HTTP/1.1 20", Health.SILENT),
        (None, Health.SILENT),
    ],
)
async def test_an_answer_is_understood(answer: bytes | None, found: Health) -> None:
    async with saying(answer) as (port, _):
        assert await health(port, "/health", 0.3) is found


async def test_nobody_listens() -> None:
    assert await health(free_port(), "/health") is Health.REFUSED


async def test_it_asks_for_the_path() -> None:
    async with saying(b"HTTP/1.1 200 OK\r\n\r\n") as (port, asked):
        await health(port, "/api/extra/version")

    assert asked[0].startswith(b"GET /api/extra/version HTTP/1.0\r\n")


def test_polls_begin_fast_and_stay_a_small_part_of_the_wait() -> None:
    assert poll_after(0.0) == FIRST_POLL_S
    assert poll_after(1.0) == pytest.approx(0.05)
    assert poll_after(3600.0) == SLOWEST_POLL_S


def test_a_larger_model_may_be_quiet_for_longer() -> None:
    assert quiet_allowed_s(0) == QUIET_S
    assert quiet_allowed_s(50_000_000_000) > 30 * 60


def test_progress_moves_the_deadline_and_standing_still_does_not() -> None:
    patience = Patience(0, now=0.0, quiet_s=10.0)

    patience.seen(PROGRESS_BYTES, now=8.0)
    patience.seen(PROGRESS_BYTES + 1, now=17.0)

    assert not patience.is_over(18.0)
    assert patience.is_over(18.1)


def test_memory_that_goes_up_and_down_is_no_progress() -> None:
    patience = Patience(0, now=0.0, quiet_s=10.0)
    for now in range(100):
        patience.seen(PROGRESS_BYTES * (1 + now % 3), float(now))

    assert patience.is_over(100.0)


def test_a_free_port_can_be_bound() -> None:
    with socket.create_server(("127.0.0.1", free_port())) as server:
        assert server.getsockname()[1]


def test_who_listens_is_known() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        assert listens(os.getpid(), port)
        assert not listens(os.getpid(), free_port())
        assert listens(2**22 + 1, port) is False


@pytest.mark.parametrize(("family", "host"), [(socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::1")])
def test_who_listens_elsewhere_is_known_too(family: socket.AddressFamily, host: str) -> None:
    with socket.create_server((host, 0), family=family) as server:
        assert listens(os.getpid(), server.getsockname()[1])


def test_a_connection_is_no_listener() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert not listens(os.getpid(), client.getsockname()[1])


def test_a_child_that_listens_counts() -> None:
    code = "import socket, sys; s = socket.create_server(('127.0.0.1', 0)); print(s.getsockname()[1], flush=True);"
    argv = [sys.executable, "-c", f"{code} sys.stdin.read()"]
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        port = int(child.stdout.readline())

        assert listens(os.getpid(), port)
        assert listens(child.pid, port)


def test_a_parent_that_listens_does_not_count() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE) as child,
    ):
        assert listens(child.pid, server.getsockname()[1]) is False
