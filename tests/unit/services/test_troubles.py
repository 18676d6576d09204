"""What went wrong lately: the newest first, a few of each provider, the same again is counted."""

from pathlib import Path

from tests.helpers.builders import a_request
from tests.helpers.fakes import said
from tests.helpers.remote_fakes import ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, a_house

from hexalogue.domain.errors import Overloaded, RateLimited, Unreachable
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.troubles import KEPT, Trouble, Troubles

CATALOGUE = ListedCatalogue((BUILT_IN, a_provider("one"), a_provider("two")))


def test_the_newest_comes_first_and_the_same_again_is_counted() -> None:
    times = iter(range(10))
    troubles = Troubles(clock=lambda: float(next(times)))

    for error in (Overloaded("One", 500), RateLimited("One"), RateLimited("One")):
        troubles.note("one", error)

    assert troubles.of("one") == (
        Trouble("RateLimited", 2.0, "One takes no more requests for now.", times=2),
        Trouble("Overloaded", 0.0, "One failed to answer (HTTP 500)."),
    )
    assert troubles.of("two") == ()


def test_only_a_few_are_kept_and_a_good_check_is_none() -> None:
    troubles = Troubles()
    troubles.note_verdict("one", Verdict("ok", "It answers."))
    assert not troubles.of("one")

    for number in range(KEPT + 3):
        troubles.note("one", Unreachable(f"host {number}", "refused"))

    assert len(troubles.of("one")) == KEPT
    assert "host 10" in troubles.of("one")[0].sentence


async def test_a_hop_that_failed_is_noted_for_its_provider(tmp_path: Path) -> None:
    remote = ScriptedRemote({"one": [[Overloaded("One", 500)]], "two": [said("yes")]})
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote) as house:
        plan = await house.beyond.walker.plan(("one:m", "two:n"), None)
        _ = [event async for event in house.beyond.walker.stream(plan, a_request())]

        assert [trouble.kind for trouble in house.providers.troubles("one")] == ["Overloaded"]
        assert not house.providers.troubles("two")


async def test_a_check_that_found_something_is_noted(tmp_path: Path) -> None:
    remote = ScriptedRemote(verdict=Verdict("unreachable", "Nobody is there.", why="refused"))
    async with a_house(tmp_path, catalogue=CATALOGUE, remote=remote) as house:
        await house.providers.verify("one")

        assert [(trouble.kind, trouble.sentence) for trouble in house.providers.troubles("one")] == [
            ("unreachable", "Nobody is there.")
        ]
