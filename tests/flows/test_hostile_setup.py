"""A stranger's server at the address that somebody types: the page stays live, and the verdict comes all the same."""

import asyncio
import gzip
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from tests.flows.conftest import Boot
from tests.helpers.setup_hands import SetupHands
from tests.stand_ins.raw_server import CHUNKED, FIN, GATE, HOLD, RST, Answer, RawServer, chunk, reply

from hexalogue.domain.verdicts import Verdict
from hexalogue.services.setup_finding import FIND_S

pytestmark = [pytest.mark.native, pytest.mark.flow]
CERTIFICATE = Path(__file__).parents[1] / "integration" / "wire" / "loopback.pem"
MEGABYTE = bytes(1_000_000)
# Unpacks to a thousand times its size.
BOMB = gzip.compress(bytes(100_000_000), 1)
HEAD = b"HTTP/1.1 200 OK\r\n"
STRANGERS: dict[str, Answer] = {
    "garbage": [bytes(range(256)) * 40],
    "garbage as JSON": [reply(b'{"data": [1, null, {"id": []}]', "content-type: application/json")],
    "five gigabytes": [CHUNKED, *[chunk(MEGABYTE)] * 60, HOLD],
    "a length that is never reached": [HEAD + b"content-length: 5000000000\r\n\r\n[", HOLD],
    "a gzip bomb": [reply(BOMB, "content-type: application/json", "content-encoding: gzip")],
    "a redirect": [reply(b"", "location: http://127.0.0.1:9/elsewhere", status="302 Found")],
    "a redirect to itself": [reply(b"", "location: /v1/models", status="307 X")],
    "a page": [reply(b"<html><body>Sign in</body></html>", "content-type: text/html")],
    "silence": [HOLD],
    "half a head": [b"HTTP/1.1 200 OK\r\ncontent-le", HOLD],
    "one byte and then nothing": [b"H", HOLD],
    "a head without an end": [HEAD, *[b"x-more: " + b"y" * 1000 + b"\r\n"] * 5000, HOLD],
    "a line without an end": [HEAD + b"x-more: ", *[b"y" * 100_000] * 50, HOLD],
    "a letter at a time": [
        step for letter in b"HTTP/1.1 200 OK\r\nx: " + b"y" * 500 for step in (bytes([letter]), GATE)
    ],
    "TLS where none was asked for": [b"\x15\x03\x01\x00\x02\x02\x28", FIN],
    "a hang-up": [FIN],
    "a reset": [RST],
}
REFUSED = ("wrong_address", "unreachable", "overloaded")


@pytest.mark.parametrize("name", ["garbage", "five gigabytes", "silence"])
async def test_a_stranger_gets_a_verdict_on_the_page_and_cannot_be_taken(boot: Boot, name: str) -> None:
    with RawServer(STRANGERS[name]) as server:
        async with boot() as app:
            hands = SetupHands(app.window)
            await hands.choose("reuse", "openai-compatible")
            await hands.write("Address of the server", place_of(server))
            beats = 0
            async with asyncio.timeout(FIND_S + 10):
                while hands.state.look is None or (
                    hands.state.look.verdict is None and hands.state.look.problem is None
                ):
                    beats += 1
                    await asyncio.sleep(0.02)

            assert hands.state.look.verdict is not None
            assert hands.state.look.verdict.outcome in REFUSED
            assert "Use this address" in hands.words()
            assert not hands.can_press("Use this address")
            assert beats > 3  # the loop went on meanwhile


async def test_every_stranger_gets_its_verdict_in_time(boot: Boot) -> None:
    with ExitStack() as stack:
        servers = {name: stack.enter_context(RawServer(answer)) for name, answer in STRANGERS.items()}
        stack.enter_context(opened_slowly(servers["a letter at a time"]))
        places = {name: place_of(server) for name, server in servers.items()}
        secret = stack.enter_context(RawServer([reply(b'{"data": []}')], tls=unknown_certificate()))
        places["TLS of nobody known"] = f"https://{place_of(secret)}"
        places["TLS that is asked without"] = place_of(secret)
        async with boot() as app:
            hands = SetupHands(app.window)
            await hands.choose("reuse", "openai-compatible")
            async with asyncio.timeout(FIND_S + 20), asyncio.TaskGroup() as group:
                looks = {name: group.create_task(looked_at(hands, place)) for name, place in places.items()}

        found = {name: look.result() for name, look in looks.items()}
        assert {name: verdict.outcome for name, verdict in found.items() if verdict.outcome not in REFUSED} == {}
        assert [name for name, verdict in found.items() if not verdict.message] == []


async def looked_at(hands: SetupHands, place: str) -> Verdict:
    """What the page says of an address. The service ends every look after FIND_S."""
    assert hands.state.spec is not None
    _, verdict = await hands.controller.setup.looked_at(hands.state.spec, place)
    return verdict


def place_of(server: RawServer) -> str:
    return f"127.0.0.1:{server.port}"


@contextmanager
def opened_slowly(server: RawServer) -> Iterator[None]:
    """Its gate opens twenty times a second."""
    over = threading.Event()

    def tick() -> None:
        while not over.wait(0.05):
            server.open_gate()

    ticker = threading.Thread(target=tick, name="a slow stranger")
    ticker.start()
    try:
        yield
    finally:
        over.set()
        ticker.join()


def unknown_certificate() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context
