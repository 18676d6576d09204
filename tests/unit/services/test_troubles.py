"""What went wrong lately: the newest first, a few of each provider, the same again is counted."""

from pathlib import Path

import pytest
from tests.helpers.builders import a_request
from tests.helpers.fakes import said
from tests.helpers.remote_fakes import ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, a_house

from hexalogue.domain.errors import Overloaded, RateLimited, Unreachable
from hexalogue.domain.troubles import KEPT, Trouble
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.troubles import Troubles
from hexalogue.store.troubles import TroublesFile

CATALOGUE = ListedCatalogue((BUILT_IN, a_provider("one"), a_provider("two")))


async def test_the_newest_comes_first_and_the_same_again_is_counted() -> None:
    times = iter(range(10))
    troubles = Troubles(clock=lambda: float(next(times)))

    for error in (Overloaded("One", 500), RateLimited("One"), RateLimited("One")):
        await troubles.note("one", error)

    assert troubles.of("one") == (
        Trouble("RateLimited", 2.0, "One takes no more requests for now.", times=2),
        Trouble("Overloaded", 0.0, "One failed to answer (HTTP 500)."),
    )
    assert troubles.of("two") == ()


async def test_only_a_few_are_kept_and_a_good_check_is_none() -> None:
    troubles = Troubles()
    await troubles.note_verdict("one", Verdict("ok", "It answers."))
    assert not troubles.of("one")

    for number in range(KEPT + 3):
        await troubles.note("one", Unreachable(f"host {number}", "refused"))

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


async def test_kinds_and_times_survive_a_restart_and_no_word_of_a_provider_does(tmp_path: Path) -> None:
    path = tmp_path / "data" / "troubles.json"
    troubles = Troubles(store=TroublesFile(path))
    await troubles.note("one", RateLimited("One", "sk-part-of-a-key"))
    await troubles.note("one", RateLimited("One", "sk-part-of-a-key"))
    await troubles.note_verdict("two", Verdict("unreachable", "Nobody is there."))

    again = Troubles(store=TroublesFile(path))

    assert [(row.kind, row.sentence, row.times) for row in again.of("one")] == [("RateLimited", "", 2)]
    assert [row.kind for row in again.of("two")] == ["unreachable"]
    assert "sk-part" not in path.read_text()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"format": 2, "providers": {}}',
        b'{"format": 1, "providers": []}',
        b'{"format": 1, "providers": {"one": [{"kind": "<b>", "at": 1, "times": 1}]}}',
        b'{"format": 1, "providers": {"one": [{"kind": "Cut", "at": 1, "times": 1}]}}',
        b'{"format": 1, "providers": {"one": 7}}',
    ],
    ids=["empty", "a list", "another format", "no table", "no kind", "long ago", "no rows"],
)
def test_a_file_that_nobody_wrote_is_forgotten(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "troubles.json"
    path.write_bytes(content)

    assert not TroublesFile(path).read()


async def test_a_disk_that_cannot_be_written_to_costs_only_the_memory_of_it(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    troubles = Troubles(store=TroublesFile(tmp_path / "data" / "troubles.json"))

    await troubles.note("one", RateLimited("One"))

    assert [row.kind for row in troubles.of("one")] == ["RateLimited"]
