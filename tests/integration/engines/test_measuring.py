"""Two seconds of a real llama-server, and of servers that answer otherwise."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import ExitStack

import pytest
import pytest_asyncio
from tests.helpers.starter import starter_path
from tests.integration.models.test_fit_against_engines import serving
from tests.stand_ins.file_server import Behaviour, FileServer

from hexalogue.domain.engines import EngineAddress, Variant
from hexalogue.domain.errors import BadReply, HttpRefused
from hexalogue.engines.measuring import speed_of
from hexalogue.engines.variant_choice import Measured, measured
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network


@pytest_asyncio.fixture
async def client() -> AsyncIterator[HttpClient]:
    opened = HttpClient(Network())
    yield opened
    await opened.close()


@pytest.mark.native
async def test_a_real_server_is_measured_and_chosen(client: HttpClient) -> None:
    async def run(variant: Variant, seconds: float) -> Measured:
        with ExitStack() as started:
            port, _ = started.enter_context(serving(starter_path(), 1_024, "--api-key", "secret"))
            found = await speed_of(client, EngineAddress(port, "secret"), variant, seconds / 2)
            # In a thread: the loop has a socket to close meanwhile, and the server waits for that.
            await asyncio.to_thread(started.close)
            return found

    choice = await measured(("cpu", "vulkan"), run)

    # The same build twice under two names: the same words, and no reason to leave the safe one.
    first, second = choice.measured
    shorter = min(len(first.text), len(second.text))
    assert first.text[:shorter] == second.text[:shorter]
    assert first.tokens_per_s > 1
    assert first.why == second.why == ""
    assert choice.why.endswith(".")


@pytest.mark.native
async def test_without_its_key_nothing_is_measured(client: HttpClient) -> None:
    with serving(starter_path(), 512, "--api-key", "secret") as (port, _), pytest.raises(HttpRefused):
        await speed_of(client, EngineAddress(port, "other"), "cpu", 1.0)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"data: [DONE]\n\n", "fewer than two"),
        (b'data: {"choices": [{"delta": {"content": "one"}}]}\n\ndata: [DONE]\n\n', "fewer than two"),
        (b'data: {"choices": []}\n\n', "fewer than two"),
    ],
    ids=["nothing", "one", "no choices"],
)
async def test_an_answer_too_short_to_measure_says_so(client: HttpClient, content: bytes, why: str) -> None:
    with FileServer(content) as server:
        found = await speed_of(client, EngineAddress(server.port), "cpu", 1.0)

    assert why in found.why


async def test_what_is_no_answer_is_told(client: HttpClient) -> None:
    with FileServer(b"data: <html>\n\n") as server:
        with pytest.raises(BadReply):
            await speed_of(client, EngineAddress(server.port), "cpu", 1.0)
        server.next(Behaviour(status=500))
        with pytest.raises(HttpRefused):
            await speed_of(client, EngineAddress(server.port), "cpu", 1.0)
