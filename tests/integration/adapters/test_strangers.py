"""A stranger answers a look around or a check with garbage, a flood, a redirect, or never: it is told in time."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from tests.stand_ins.raw_server import GATE, HOLD, Answer, RawServer, reply

from hexalogue.adapters import checking, probing
from hexalogue.adapters.remote import HttpProviders
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.own_providers import OwnDraft, spec_of
from hexalogue.domain.target import Fingerprint, Target
from hexalogue.domain.verdicts import Verdict
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

# Beyond the promised time, for a machine that is busy.
GRACE_S = 0.5
PRINTS = tuple(Fingerprint("anyone", f"/{number}", "says", "never said") for number in range(8))
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000000000\r\n\r\n"
FLOOD: Answer = [HEAD, *([b"[" * 1_000_000] * 40), HOLD]
STRANGERS: dict[str, Answer] = {
    "garbage": [b"\x00\xff\xfe GARBAGE \r\n\r\n" * 20, HOLD],
    "half a head": [b"HTTP/1.1 200 OK\r\ncontent-ty", HOLD],
    "never": [HOLD],
    "5 GB": FLOOD,
    "deep json": [reply(b"[" * 100_000, "content-type: application/json")],
    "a page": [reply(b"<html><script>alert(1)</script>" * 5000, "content-type: text/html")],
    "a redirect": [reply(b"", "location: http://127.0.0.1:9/steal", status="302 Found")],
    "a redirect in circles": [reply(b"", "location: /v1/models", status="307 Temporary Redirect")],
    "a list that is none": [reply(b'{"data": {"id": ["x"]}}', "content-type: application/json")],
    "endless head": [b"HTTP/1.1 200 OK\r\n" + b"x-filler: " + b"y" * 3_000_000, HOLD],
}


@pytest_asyncio.fixture
async def remote() -> AsyncIterator[HttpProviders]:
    made = HttpProviders(HttpClient(Network()), dict)
    yield made
    await made.close()


def within(seconds: float) -> asyncio.Timeout:
    """The promise; TimeoutError when it is broken."""
    return asyncio.timeout(seconds + GRACE_S)


async def checked(remote: HttpProviders, answer: Answer) -> Verdict:
    with RawServer(answer) as server:
        draft = OwnDraft("Stranger", f"http://127.0.0.1:{server.port}/v1")
        return await remote.check(Target(spec_of(draft, ProviderId("stranger"))))


@pytest.mark.parametrize("answer", STRANGERS.values(), ids=STRANGERS)
async def test_a_look_around_ends_in_three_seconds_and_takes_nobody_for_a_friend(
    remote: HttpProviders, answer: Answer
) -> None:
    prober = probing.Prober(remote._client)
    with RawServer(answer) as server:
        async with within(3.0):
            found = await prober.probe({server.port: PRINTS})

    assert found == []


async def test_who_answers_each_path_slowly_does_not_hold_up_the_round(remote: HttpProviders) -> None:
    slow: Answer = [GATE, reply(b"something else")]
    with RawServer(slow) as server:
        async with within(3.0), asyncio.TaskGroup() as group:
            looking = group.create_task(probing.Prober(remote._client).probe({server.port: PRINTS}))
            while not looking.done():
                await asyncio.sleep(0.7)
                server.open_gate()
        assert looking.result() == []


@pytest.mark.parametrize("answer", STRANGERS.values(), ids=STRANGERS)
async def test_a_check_says_in_words_that_this_is_not_it(
    remote: HttpProviders, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "CHECK_S", 2.0)

    async with within(2.0):
        verdict = await checked(remote, answer)

    assert verdict.outcome in ("wrong_address", "unreachable", "reachable_only")
    assert verdict.corrected is None
    assert verdict.message.endswith(".")
    assert verdict.fix
    assert "steal" not in verdict.message
