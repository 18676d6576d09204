"""A stranger's server at the address that somebody types: the page stays live, and the verdict comes all the same."""

import asyncio

import pytest
from tests.flows.conftest import Boot
from tests.helpers.setup_hands import SetupHands
from tests.stand_ins.raw_server import CHUNKED, HOLD, Answer, RawServer, chunk, reply

from hexalogue.services.setup_finding import FIND_S

pytestmark = [pytest.mark.native, pytest.mark.flow]
MEGABYTE = bytes(1_000_000)
STRANGERS: dict[str, Answer] = {
    "garbage": [bytes(range(256)) * 40],
    "garbage as JSON": [reply(b'{"data": [1, null, {"id": []}]', "content-type: application/json")],
    "five gigabytes": [CHUNKED, *[chunk(MEGABYTE)] * 60, HOLD],
    "a redirect": [reply(b"", "location: http://127.0.0.1:9/elsewhere", status="302 Found")],
    "a page": [reply(b"<html><body>Sign in</body></html>", "content-type: text/html")],
    "silence": [HOLD],
    "half a head": [b"HTTP/1.1 200 OK\r\ncontent-le", HOLD],
    "one byte and then nothing": [b"H", HOLD],
}


@pytest.mark.parametrize("answer", STRANGERS.values(), ids=STRANGERS)
async def test_a_stranger_gets_a_verdict_and_blocks_nothing(boot: Boot, answer: Answer) -> None:
    with RawServer(answer) as server:
        async with boot() as app:
            hands = SetupHands(app.window)
            await hands.choose("reuse", "openai-compatible")
            address = server.url.partition("://")[2].strip("/")
            await hands.write("Address of the server", address)
            beats = 0
            async with asyncio.timeout(FIND_S + 10):
                while hands.state.look is None or (
                    hands.state.look.verdict is None and hands.state.look.problem is None
                ):
                    beats += 1
                    await asyncio.sleep(0.02)

            assert hands.state.look.verdict is not None
            assert hands.state.look.verdict.outcome in ("wrong_address", "unreachable", "overloaded")
            assert "Use this address" in hands.words()
            assert not hands.can_press("Use this address")
            assert beats > 3  # the loop went on meanwhile
