"""Servers that others wrote, started for real and asked through the adapter core, each in its row's own protocols.

`make test-peers` brings them (`environment.py`), starts them one after another (`starting.py`) and tells their figures;
in `make test` they are skipped. A real llama-server is asked in `make test` itself: see
tests/integration/adapters/test_real_llama_server.py. To add a peer: what pip is asked for goes into `environment.ALL`,
how it is started into `starting.STARTS`, what it says of a wrong key and a wrong name into the tables below.
"""

import os
from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest
import pytest_asyncio
from tests.peers.asking import answer_of, at, http_providers, question
from tests.peers.starting import NO_SERVER, Speaker

from hexalogue.adapters.remote import HttpProviders
from hexalogue.domain.chat_events import AnswerEnded
from hexalogue.domain.errors import BadKey, NotServed
from hexalogue.domain.verdicts import Outcome

if os.environ.get("HEXALOGUE_PEERS") != "yes":
    pytest.skip("other people's servers have environments of their own: make test-peers", allow_module_level=True)

WRONG_KEY = "sk-of-somebody-else"
# What a check says of a key that is not the peer's. Two know no keys: there the first message would prove it.
WRONG_KEY_VERDICTS: dict[str, Outcome] = {
    "llama-cpp-python": "bad_key",
    "litellm": "bad_key",
    "vipera": "reachable_only",
    "fastchat": "ok",
}
# llama-cpp-python serves its one model under whatever name it is asked for.
KNOWS_NAMES = ("litellm", "vipera", "fastchat")


@pytest_asyncio.fixture
async def providers() -> AsyncIterator[HttpProviders]:
    async with http_providers() as made:
        yield made


async def test_it_answers_in_each_of_its_protocols(
    speaker: Speaker, providers: HttpProviders, figures: dict[str, float]
) -> None:
    for family in speaker.families:
        spec = speaker.spec.speaking(family)

        # The first question finds some of them half asleep; the second is measured.
        await answer_of(providers.stream(at(spec, speaker.key, speaker.model), question("Hello.", max_tokens=2)))
        answer = await answer_of(providers.stream(at(spec, speaker.key, speaker.model), question()))

        last = answer.events[-1]
        assert "4" in answer.text, family
        assert isinstance(last, AnswerEnded)
        figures[f"{family}: first text ms"] = (last.ttft_s or 0) * 1000
        figures["tokens/s"] = last.tokens_per_s or 0


async def test_it_lists_its_model(speaker: Speaker, providers: HttpProviders) -> None:
    for family in speaker.families:
        listed = await providers.models(at(speaker.spec.speaking(family), speaker.key))

        assert [model.id for model in listed] == [speaker.model], family


async def test_its_key_is_verified(speaker: Speaker, providers: HttpProviders) -> None:
    verdict = await providers.check(at(speaker.spec, speaker.key))

    assert verdict.outcome == "ok", verdict


async def test_a_wrong_key_is_verified_as_one_where_it_knows_keys(
    speaker: Speaker, providers: HttpProviders, name: str
) -> None:
    verdict = await providers.check(at(speaker.spec, WRONG_KEY))

    assert verdict.outcome == WRONG_KEY_VERDICTS[name], verdict


async def test_a_question_with_a_wrong_key_is_refused_where_it_knows_keys(
    speaker: Speaker, providers: HttpProviders, name: str
) -> None:
    if not speaker.key:
        pytest.skip(f"{name} knows no keys")
    for family in speaker.families:
        target = at(speaker.spec.speaking(family), WRONG_KEY, speaker.model)

        with pytest.raises(BadKey):
            await answer_of(providers.stream(target, question()))


async def test_a_wrong_name_is_told_with_the_name(speaker: Speaker, providers: HttpProviders, name: str) -> None:
    if name not in KNOWS_NAMES:
        pytest.skip(f"{name} serves its one model under any name")
    for family in speaker.families:
        target = at(speaker.spec.speaking(family), speaker.key, "nobody")

        with pytest.raises(NotServed, match="“nobody”"):
            await answer_of(providers.stream(target, question()))


async def test_a_cancelled_answer_leaves_it_able_to_answer(speaker: Speaker, providers: HttpProviders) -> None:
    target = at(speaker.spec, speaker.key, speaker.model)

    async with aclosing(providers.stream(target, question("Count from 1 to 200.", max_tokens=200))) as events:
        async for _ in events:
            break

    assert "4" in (await answer_of(providers.stream(target, question()))).text


@pytest.mark.parametrize("engine", NO_SERVER)
def test_an_engine_without_a_server_is_asked_elsewhere(engine: str) -> None:
    pytest.skip(f"{engine}: {NO_SERVER[engine]}")
