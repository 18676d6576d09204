"""A real llama-server, asked through the adapter core: three protocols, embeddings, loading, refusals, cancelling."""

import asyncio
import json
import math
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing

import pytest
import pytest_asyncio
from tests.peers.asking import RESOURCES, OneKey, answer_of, at, http_providers, question, row_at
from tests.peers.llama_servers import BUILDS, MODEL, Build, llama_server
from tests.peers.running import KEY, Peer

from hexalogue.adapters.endpoints import endpoint_of
from hexalogue.adapters.families import openai_chat
from hexalogue.adapters.probing import Prober
from hexalogue.adapters.remote import HttpProviders
from hexalogue.catalog.fingerprints import load_fingerprints
from hexalogue.domain.chat_events import ServerStarting, TextArrived
from hexalogue.domain.errors import BadKey, ContextExceeded, Starting
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import FamilyId
from hexalogue.domain.routing import Candidate
from hexalogue.services.cool_downs import CoolDowns
from hexalogue.services.remote_answering import RemoteAnswering
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

pytestmark = pytest.mark.native

ROW = "llama-cpp-server"
WRONG_KEY = "sk-of-somebody-else"
FREE_AGAIN_S = 30.0
LOOK_AGAIN_S = 0.05
# How each says that the model came to its end, and that its limit of tokens did.
# Of the limit llama-server's Responses API says nothing: "completed" both times (both builds, 2026-11-21).
ENDS: dict[FamilyId, tuple[str, str]] = {
    "openai_chat": ("stop", "length"),
    "anthropic_messages": ("end_turn", "max_tokens"),
    "openai_responses": ("completed", "completed"),
}
in_every_family = pytest.mark.parametrize("family", ENDS)


@pytest.fixture(scope="module", params=BUILDS)
def build(request: pytest.FixtureRequest) -> Build:
    """Both builds of the server: what is promised holds for both."""
    chosen: Build = request.param
    return chosen


@pytest.fixture(scope="module")
def server(build: Build, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    """Ready, with a key."""
    with llama_server(build, tmp_path_factory.mktemp("server")) as peer:
        peer.wait_for("/health")
        yield peer


@pytest.fixture(scope="module")
def open_server(build: Build, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    """Ready, without a key; gives embeddings."""
    with llama_server(build, tmp_path_factory.mktemp("open"), key="", embeds=True) as peer:
        peer.wait_for("/health", key="")
        yield peer


@pytest.fixture
def loading(build: Build, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    """It listens; its model is not there yet."""
    with llama_server(build, tmp_path_factory.mktemp("loading")) as peer:
        yield peer


@pytest_asyncio.fixture
async def providers() -> AsyncIterator[HttpProviders]:
    async with http_providers() as made:
        yield made


async def fetched(call: Call) -> bytes:
    """The body of one call."""
    client = HttpClient(Network())
    try:
        async with client.opened(call, within=Privacy.LOCAL) as reply:
            assert reply.status == 200
            return await reply.body(1_000_000)
    finally:
        await client.close()


async def busy_slots(server: Peer) -> int:
    """How many answers it works on now."""
    body = await fetched(Call("GET", f"{server.address}/slots", {"authorization": f"Bearer {KEY}"}))
    return sum(slot["is_processing"] for slot in json.loads(body))


async def until_idle(server: Peer) -> None:
    """Until it works on nothing. Raises TimeoutError."""
    async with asyncio.timeout(FREE_AGAIN_S):
        while await busy_slots(server):  # noqa: ASYNC110 - another process is looked at
            await asyncio.sleep(LOOK_AGAIN_S)


@in_every_family
async def test_a_question_is_answered(server: Peer, providers: HttpProviders, family: FamilyId) -> None:
    target = at(row_at(ROW, server.port, family), KEY, MODEL)

    answer = await answer_of(providers.stream(target, question()))

    assert "4" in answer.text
    assert answer.reason == ENDS[family][0]
    assert answer.usage is not None
    # What it remembers of an earlier question is not counted again by its Messages API.
    assert answer.usage.input_tokens > 0
    assert answer.usage.output_tokens > 5


@in_every_family
async def test_an_answer_ends_where_it_was_told_to(server: Peer, providers: HttpProviders, family: FamilyId) -> None:
    target = at(row_at(ROW, server.port, family), KEY, MODEL)

    answer = await answer_of(providers.stream(target, question("Tell me a long story.", max_tokens=5)))

    assert answer.reason == ENDS[family][1]
    assert answer.usage is not None
    assert answer.usage.output_tokens == 5


@in_every_family
async def test_a_wrong_key_is_told_as_one(server: Peer, providers: HttpProviders, family: FamilyId) -> None:
    target = at(row_at(ROW, server.port, family), WRONG_KEY, MODEL)

    with pytest.raises(BadKey):
        await answer_of(providers.stream(target, question()))


@in_every_family
async def test_a_question_that_is_too_long_is_told_as_that(
    server: Peer, providers: HttpProviders, family: FamilyId
) -> None:
    target = at(row_at(ROW, server.port, family), KEY, MODEL)

    with pytest.raises(ContextExceeded):
        await answer_of(providers.stream(target, question("word " * 2000)))


@in_every_family
async def test_its_model_is_listed(server: Peer, providers: HttpProviders, family: FamilyId) -> None:
    listed = await providers.models(at(row_at(ROW, server.port, family), KEY))

    assert [model.id for model in listed] == [MODEL]


@pytest.mark.parametrize(("key", "outcome"), [(KEY, "ok"), (WRONG_KEY, "bad_key")], ids=["right", "wrong"])
async def test_a_key_is_verified(server: Peer, providers: HttpProviders, key: str, outcome: str) -> None:
    verdict = await providers.check(at(row_at(ROW, server.port), key))

    assert verdict.outcome == outcome


async def test_cancelling_frees_the_server(server: Peer, providers: HttpProviders) -> None:
    target = at(row_at(ROW, server.port), KEY, MODEL)

    async with aclosing(providers.stream(target, question("Count from 1 to 500.", max_tokens=400))) as events:
        async for event in events:
            assert isinstance(event, TextArrived)
            break
        assert await busy_slots(server) == 1

    await until_idle(server)
    # Not merely finished: the answer was far from its 400 tokens.
    assert (await answer_of(providers.stream(target, question()))).text


async def test_a_server_that_loads_is_starting_and_then_answers(loading: Peer, providers: HttpProviders) -> None:
    spec = row_at(ROW, loading.port)
    first = await providers.check(at(spec, KEY))
    with pytest.raises(Starting):
        await answer_of(providers.stream(at(spec, KEY, MODEL), question()))
    answering = RemoteAnswering(providers, OneKey(KEY), CoolDowns())
    step = Candidate(spec, MODEL, Privacy.LOCAL, "by its name")

    answer = await answer_of(answering.stream(step, question(), Privacy.LOCAL, steps_left=0))

    assert first.outcome == "starting"
    assert any(isinstance(event, ServerStarting) for event in answer.events)
    assert answer.text


async def test_texts_alike_have_vectors_alike(open_server: Peer) -> None:
    endpoint = endpoint_of(at(row_at(ROW, open_server.port), ""))
    texts = ("The cat sleeps on the sofa.", "A cat is sleeping on a sofa.", "def f(x): return x ** 2")

    vectors = openai_chat.read_embeddings(await fetched(openai_chat.embeddings_call(endpoint, MODEL, texts)))

    near, far = math.dist(vectors[0], vectors[1]), math.dist(vectors[0], vectors[2])
    assert len({len(vector) for vector in vectors}) == 1
    assert near < far


async def test_a_server_without_a_key_is_recognised(open_server: Peer) -> None:
    prints = [row for row in load_fingerprints(RESOURCES)[8080] if row.provider == ROW]
    client = HttpClient(Network())

    found = await Prober(client).probe({open_server.port: prints})
    await client.close()

    assert [(server.provider, server.base_url) for server in found] == [(ROW, f"{open_server.address}/v1")]
