"""A question walks its plan: in order, until one answers, and says why the ones before did not."""

from pathlib import Path

from tests.helpers.builders import a_request
from tests.helpers.fakes import said
from tests.helpers.remote_fakes import ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, House, a_house

from hexalogue.domain.chat_events import AnswerEnded, AnswerFailed, ChatEvent, HopFailed, RouteChosen, TextArrived
from hexalogue.domain.errors import BadKey, Overloaded
from hexalogue.domain.privacy import Privacy

ROWS = (BUILT_IN, a_provider("one"), a_provider("two"), a_provider("far", "cloud_provider", Privacy.THIRD_PARTY))
BUSY = Overloaded("One", 500)


async def walked(house: House, *references: str, limit: Privacy | None = None) -> list[ChatEvent]:
    walker = house.beyond.walker
    plan = await walker.plan(references, limit)
    return [event async for event in walker.stream(plan, a_request())]


async def test_a_hop_is_told_between_the_one_that_failed_and_the_one_that_answers(tmp_path: Path) -> None:
    remote = ScriptedRemote({"one": [[BUSY]], "two": [said("yes")]})
    async with a_house(tmp_path, catalogue=ListedCatalogue(ROWS), remote=remote) as house:
        events = await walked(house, "one:m", "two:n")

    told = [event for event in events if isinstance(event, RouteChosen | HopFailed | TextArrived | AnswerEnded)]
    assert [type(event).__name__ for event in told] == [
        "RouteChosen",
        "HopFailed",
        "RouteChosen",
        "TextArrived",
        "AnswerEnded",
    ]
    assert told[1] == HopFailed(ROWS[1].id, told[0].model, Privacy.LOCAL, BUSY)  # type: ignore[union-attr]


async def test_the_last_failure_is_the_failure_of_the_walk(tmp_path: Path) -> None:
    remote = ScriptedRemote({"one": [[BUSY]], "two": [[BadKey("Two", "two")]]})
    async with a_house(tmp_path, catalogue=ListedCatalogue(ROWS), remote=remote) as house:
        events = await walked(house, "one:m", "two:n")

    assert isinstance(events[-1], AnswerFailed)
    assert events[-1].error.kind == "BadKey"
    assert sum(isinstance(event, HopFailed) for event in events) == 1


async def test_after_the_first_word_nobody_else_is_asked(tmp_path: Path) -> None:
    remote = ScriptedRemote({"one": [[TextArrived("Half"), BUSY]], "two": [said("never")]})
    async with a_house(tmp_path, catalogue=ListedCatalogue(ROWS), remote=remote) as house:
        events = await walked(house, "one:m", "two:n")

    assert [target.spec.id for target in remote.asked] == ["one"]
    assert isinstance(events[-1], AnswerFailed)


async def test_a_first_choice_beyond_the_limit_is_told_as_a_hop(tmp_path: Path) -> None:
    remote = ScriptedRemote({"one": [said("yes")]})
    async with a_house(tmp_path, catalogue=ListedCatalogue(ROWS), remote=remote) as house:
        events = await walked(house, "far:m", "one:m", limit=Privacy.LOCAL)

    assert isinstance(events[0], HopFailed)
    assert (events[0].provider, events[0].privacy, events[0].error.kind) == ("far", Privacy.THIRD_PARTY, "OutsideClass")
    assert isinstance(events[-1], AnswerEnded)


async def test_a_fallback_beyond_the_limit_is_no_hop_where_the_first_answers(tmp_path: Path) -> None:
    remote = ScriptedRemote({"one": [said("yes")]})
    async with a_house(tmp_path, catalogue=ListedCatalogue(ROWS), remote=remote) as house:
        events = await walked(house, "one:m", "far:m", limit=Privacy.LOCAL)

    assert not any(isinstance(event, HopFailed) for event in events)


async def test_a_plan_without_a_step_fails_by_its_first_refusal(tmp_path: Path) -> None:
    async with a_house(tmp_path, catalogue=ListedCatalogue(ROWS)) as house:
        [event] = await walked(house, "nobody-knows")

    assert isinstance(event, AnswerFailed)
    assert event.error.kind == "NoSuchModel"
