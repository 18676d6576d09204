"""Names become providers, and answers come from the first that can: prefixes, fallbacks, keys, consent, warm-up."""

from pathlib import Path

import pytest
from tests.helpers.builders import a_model
from tests.helpers.fakes import ScriptedEngine, said
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, House, a_house

from hexalogue.domain.chat_events import AnswerEnded, AnswerFailed, ChatEvent, RouteChosen, ServerStarting, TextArrived
from hexalogue.domain.errors import (
    AppError,
    BadKey,
    Cut,
    Overloaded,
    RateLimited,
    RequestRefused,
    StartFailed,
    Starting,
    TimedOut,
    Unreachable,
)
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.messages import ImagePart
from hexalogue.domain.privacy import Privacy
from hexalogue.services import remote_answering
from hexalogue.services.asking import Question

ANNA = a_provider("anna")
BERT = a_provider("bert")
CLOUD = a_provider("cloud", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True)
CATALOGUE = ListedCatalogue((BUILT_IN, ANNA, BERT, CLOUD), {"big-model": (ProviderId("cloud"), "big-model-2")})


async def asked(house: House, *references: str, limit: Privacy | None = None) -> list[ChatEvent]:
    question = Question("Hi", references, max_class=limit)
    return [event async for event in house.asking.stream(question)]


def routes(events: list[ChatEvent]) -> list[str]:
    return [event.provider for event in events if isinstance(event, RouteChosen)]


def text(events: list[ChatEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, TextArrived))


def failure(events: list[ChatEvent]) -> AppError:
    assert isinstance(events[-1], AnswerFailed)
    return events[-1].error


async def test_a_prefix_names_who_is_asked_and_the_rest_is_the_model(tmp_path: Path) -> None:
    remote = ScriptedRemote({"anna": [said("from anna")]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote) as house:
        events = await asked(house, "anna:org/model:8b")

        assert text(events) == "from anna"
        assert isinstance(events[-1], AnswerEnded)
        assert remote.asked[0].model == "org/model:8b"


async def test_a_bare_name_is_looked_up_in_the_catalogue_with_its_key(tmp_path: Path) -> None:
    remote = ScriptedRemote({"cloud": [said("hello")]})
    keys = KeysInHand({"cloud": ["k1"]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote, keys=keys) as house:
        await asked(house, "big-model")

        assert (remote.asked[0].spec.id, remote.asked[0].model, remote.asked[0].key) == ("cloud", "big-model-2", "k1")


async def test_a_model_on_this_computer_comes_before_the_catalogue(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model("big-model")], catalogue=CATALOGUE) as house:
        assert routes(await asked(house, "big-model")) == ["built-in"]


@pytest.mark.parametrize(
    "error",
    [RateLimited("Anna"), Overloaded("Anna", 500), TimedOut("anna", "answer", 1), Unreachable("anna", "refused")],
    ids=lambda error: type(error).__name__,
)
async def test_a_passing_failure_goes_to_the_next_of_the_list(tmp_path: Path, error: AppError) -> None:
    remote = ScriptedRemote({"anna": [[error]], "bert": [said("from bert")]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote) as house:
        events = await asked(house, "anna:m", "bert:m")

        assert routes(events) == ["anna", "bert"]
        assert text(events) == "from bert"


@pytest.mark.parametrize("status", [400, 413, 422])
async def test_a_wrong_request_stops_the_list(tmp_path: Path, status: int) -> None:
    remote = ScriptedRemote({"anna": [[RequestRefused("Anna", status)]], "bert": [said("from bert")]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote) as house:
        events = await asked(house, "anna:m", "bert:m")

        assert routes(events) == ["anna"]
        assert failure(events).provider == "anna"


async def test_after_the_first_word_nobody_else_is_asked(tmp_path: Path) -> None:
    remote = ScriptedRemote({"anna": [[TextArrived("Half"), Cut("The answer")]], "bert": [said("whole")]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote) as house:
        events = await asked(house, "anna:m", "bert:m")

        assert text(events) == "Half"
        assert failure(events).kind == "Cut"


async def test_another_key_is_tried_before_another_provider(tmp_path: Path) -> None:
    remote = ScriptedRemote({"cloud": [[RateLimited("Cloud")], said("second key")], "anna": [said("anna")]})
    keys = KeysInHand({"cloud": ["k1", "k2"]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote, keys=keys) as house:
        events = await asked(house, "cloud:m", "anna:m")

        assert [target.key for target in remote.asked] == ["k1", "k2"]
        assert text(events) == "second key"


async def test_a_key_that_is_not_accepted_is_told_when_there_is_no_other(tmp_path: Path) -> None:
    remote = ScriptedRemote({"cloud": [[BadKey("Cloud", "cloud")]], "anna": [said("anna")]})
    keys = KeysInHand({"cloud": ["k1"]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote, keys=keys) as house:
        assert failure(await asked(house, "cloud:m", "anna:m")).kind == "BadKey"


async def test_words_never_go_further_than_the_first_choice_without_consent(tmp_path: Path) -> None:
    remote = ScriptedRemote({"anna": [[Overloaded("Anna", 500)]], "cloud": [said("cloud")]})
    keys = KeysInHand({"cloud": ["k1"]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote, keys=keys) as house:
        refused = await asked(house, "anna:m", "cloud:m")
        allowed = await asked(house, "anna:m", "cloud:m", limit=Privacy.THIRD_PARTY)

        assert routes(refused) == ["anna"]
        assert failure(refused).kind == "NeedsConsent"
        assert "500" in failure(refused).message
        assert routes(allowed) == ["anna", "cloud"]


async def test_outside_the_limit_nobody_is_asked(tmp_path: Path) -> None:
    async with a_house(tmp_path, catalogue=CATALOGUE, keys=KeysInHand({"cloud": ["k"]})) as house:
        events = await asked(house, "cloud:m", limit=Privacy.LOCAL)

        assert failure(events).kind == "OutsideClass"
        assert routes(events) == []
        assert not house.remote.asked


async def test_the_engine_here_gives_way_to_a_server_here(tmp_path: Path) -> None:
    remote = ScriptedRemote({"anna": [said("from anna")]})
    engine = ScriptedEngine([StartFailed("llama.cpp", "no")])
    async with a_house(tmp_path, models=[a_model("one")], engine=engine, catalogue=CATALOGUE, remote=remote) as house:
        assert routes(await asked(house, "one", "anna:m")) == ["built-in", "anna"]


async def test_a_server_that_still_loads_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_answering, "LOOK_AGAIN_S", 0.0)
    remote = ScriptedRemote({"anna": [[Starting("Anna")], [Starting("Anna")], said("ready")]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote) as house:
        events = await asked(house, "anna:m")

        assert sum(isinstance(event, ServerStarting) for event in events) == 2
        assert text(events) == "ready"


async def test_who_asked_for_a_pause_is_passed_over_while_another_can_answer(tmp_path: Path) -> None:
    remote = ScriptedRemote({"anna": [[RateLimited("Anna", retry_after_s=60)], said("anna")], "bert": [said("bert")]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote) as house:
        await asked(house, "anna:m", "bert:m")
        again = await asked(house, "anna:m", "bert:m")
        alone = await asked(house, "anna:m")

        assert text(again) == "bert"
        assert [target.spec.id for target in remote.asked] == ["anna", "bert", "bert", "anna"]
        assert text(alone) == "anna"


async def test_a_cloud_model_of_a_local_server_counts_as_cloud(tmp_path: Path) -> None:
    row = a_provider("llamas")
    native = type(row)(row.id, row.name, row.category, row.privacy, ("ollama_native",), row.base_url)
    async with a_house(tmp_path, catalogue=ListedCatalogue((BUILT_IN, native))) as house:
        plan = await house.router.plan(("llamas:gpt-oss:120b-cloud",), None)

        assert plan.steps[0].privacy is Privacy.THIRD_PARTY


@pytest.mark.parametrize("reference", ["llama3.2:latest", "nonsense", "org/model"])
async def test_a_name_nobody_knows_is_said_to_be_unknown(tmp_path: Path, reference: str) -> None:
    async with a_house(tmp_path, catalogue=CATALOGUE) as house:
        assert failure(await asked(house, reference)).kind == "NoSuchModel"


async def test_a_picture_goes_with_the_question_and_not_to_an_engine_without_eyes(tmp_path: Path) -> None:
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG")
    remote = ScriptedRemote({"anna": [said("a cat")]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote) as house:
        seen = [event async for event in house.asking.stream(Question("What?", ("anna:m",), files=(picture,)))]
        blind = [event async for event in house.asking.stream(Question("What?", files=(picture,)))]

        assert isinstance(remote.requests[0].messages[0].parts[0], ImagePart)
        assert text(seen) == "a cat"
        assert failure(blind).kind == "NotSupported"


async def test_the_list_tells_what_each_provider_lacks(tmp_path: Path) -> None:
    bare = type(ANNA)(
        ProviderId("bare"), "Bare", "lan_endpoint", Privacy.SELF_HOSTED, ("openai_chat",), "http://{host}"
    )
    rows = ListedCatalogue((BUILT_IN, ANNA, CLOUD, bare))
    async with a_house(tmp_path, catalogue=rows) as house:
        listed = {row.spec.id: row.state for row in await house.providers.listed()}

        assert listed == {"built-in": "ready", "anna": "unchecked", "cloud": "needs_key", "bare": "needs_address"}
