"""The commands that we make, given to the real programs: they take every word of them."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest
from tests.helpers.engine_binaries import hollow_whisper_model, llama_server, whisper_server
from tests.helpers.starter import starter_path

from hexalogue.catalog.engines import load_engines
from hexalogue.domain.engines import EngineSpec, InstalledEngine, Launch, Origin
from hexalogue.domain.errors import WireError
from hexalogue.engines.arguments import command_of
from hexalogue.engines.hearing import heard
from hexalogue.engines.process import EngineProcess
from hexalogue.engines.proofs import flags_in
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

ROWS = {str(row.id): row for row in load_engines(Path(__file__).parents[3] / "resources")}
KEY = "4f1d2c3b5a6978"
READY_S = 60.0

pytestmark = pytest.mark.asyncio


class Running:
    """An engine that was started with our command, and is asked by hand."""

    def __init__(self, process: EngineProcess, client: HttpClient, port: int) -> None:
        self.process = process
        self.port = port
        self._client = client

    async def status(self, path: str, key: str = "") -> int:
        """Of a GET; 0 while nobody listens."""
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        try:
            async with self._client.opened(Call("GET", f"http://127.0.0.1:{self.port}{path}", headers)) as reply:
                await reply.drain()
                return reply.status
        except WireError:
            return 0

    async def ready(self, path: str) -> None:
        """Wait until it answers well, or has ended."""
        async with asyncio.timeout(READY_S):
            while await self.status(path) != 200:
                assert not await self.process.ended_within(0.05), self.process.tail()


def free_port() -> int:
    """One that the system says is free."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def running(spec: EngineSpec, launch: Launch) -> AsyncIterator[Running]:
    """An engine with one thread, until the block is left."""
    port = free_port()
    process = await EngineProcess.spawned(command_of(spec, launch, port, KEY))
    client = HttpClient(Network())
    try:
        engine = Running(process, client, port)
        await engine.ready(spec.health)
        yield engine
    finally:
        await client.close()
        await process.stop()


def installed(spec: EngineSpec, program: Path) -> InstalledEngine:
    """The program with what its --help lists."""
    usage = heard([str(program), "--help"], program.parent, 20.0)
    return InstalledEngine(spec.id, "", "cpu", program, Origin.PATH, known_flags=flags_in(usage.text), devices=())


def llama(**changes: object) -> Launch:
    """A start of the real llama-server with the starter model."""
    spec = ROWS["llama-server"]
    return Launch(installed(spec, llama_server()), starter_path(), "starter", 512, 0, 1, **changes)  # type: ignore[arg-type]


async def test_llama_server_takes_every_word_and_keeps_its_key_to_itself() -> None:
    async with running(ROWS["llama-server"], llama(extra=("--temp", "0.1", "-fa", "auto"))) as engine:
        argv = psutil.Process(engine.process.pid).cmdline()
        listening = {one.laddr.ip for one in psutil.Process(engine.process.pid).net_connections("tcp") if not one.raddr}

        assert await engine.status("/props") == 401
        assert await engine.status("/props", KEY) == 200
        assert await engine.status("/") == 404
    assert KEY not in " ".join(argv)
    assert {"--offline", "--no-ui", "--jinja", "--cors-origins"} <= set(argv)
    assert listening == {"127.0.0.1"}


async def test_llama_server_makes_vectors() -> None:
    async with running(ROWS["llama-server"], llama(embeddings=True)) as engine:
        assert await engine.status("/v1/models", KEY) == 200


async def test_a_page_elsewhere_may_not_read_what_llama_server_says() -> None:
    client = HttpClient(Network())
    try:
        async with running(ROWS["llama-server"], llama()) as engine:
            call = Call("GET", f"http://127.0.0.1:{engine.port}/v1/models", {"Origin": "https://evil.example"})
            async with client.opened(call) as reply:
                await reply.drain()
                assert reply.headers.get("access-control-allow-origin") not in ("*", "https://evil.example")
    finally:
        await client.close()


async def test_whisper_server_takes_every_word() -> None:
    spec = ROWS["whisper-server"]
    launch = Launch(installed(spec, whisper_server()), hollow_whisper_model(), gpu_layers=0, threads=1)

    async with running(spec, launch) as engine:
        listening = {one.laddr.ip for one in psutil.Process(engine.process.pid).net_connections("tcp") if not one.raddr}

        assert await engine.status("/health") == 200
    assert listening == {"127.0.0.1"}
