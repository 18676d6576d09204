"""One question without a conversation: references, fallbacks, files, the privacy limit."""

from pathlib import Path

import pytest
from tests.helpers.builders import a_model
from tests.helpers.fakes import ScriptedEngine, said
from tests.helpers.service_house import House, a_house

from hexalogue.domain.chat_events import AnswerEnded, AnswerFailed, ChatEvent, RouteChosen, TextArrived
from hexalogue.domain.errors import Died, StartFailed, Unreachable
from hexalogue.domain.messages import Role
from hexalogue.services.asking import Question


async def asked(house: House, question: Question) -> list[ChatEvent]:
    """Every event of the answer."""
    return [event async for event in house.asking.stream(question)]


def failure(events: list[ChatEvent]) -> AnswerFailed:
    """The failure that must be the last event."""
    assert isinstance(events[-1], AnswerFailed)
    return events[-1]


async def test_a_bare_question_is_answered_by_the_best_model_here(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model("gap", stop_gap=True), a_model("good")]) as house:
        events = await asked(house, Question("What is 2+2?"))

        route = next(event for event in events if isinstance(event, RouteChosen))
        assert (route.provider, route.model, route.privacy) == ("built-in", "good", "local")
        assert isinstance(events[-1], AnswerEnded)


@pytest.mark.parametrize("reference", ["two", "built-in:two", "local:two", "two.gguf"])
async def test_a_model_is_found_by_every_name_it_goes_by(tmp_path: Path, reference: str) -> None:
    async with a_house(tmp_path, models=[a_model("one"), a_model("two")]) as house:
        await asked(house, Question("Hi", (reference,)))

        assert house.engine.loads[-1][0].id == "two"


async def test_an_unknown_model_is_named_with_those_that_are_known(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model("one")]) as house:
        error = failure(await asked(house, Question("Hi", ("nope",)))).error

        assert error.kind == "NoSuchModel"
        assert "“nope”" in error.message
        assert "one" in error.message


async def test_an_engine_that_fails_before_the_first_text_gives_way_to_the_fallback(tmp_path: Path) -> None:
    engine = ScriptedEngine([StartFailed("llama.cpp", "no")], said("from two"))
    async with a_house(tmp_path, models=[a_model("one"), a_model("two")], engine=engine) as house:
        events = await asked(house, Question("Hi", ("one", "two")))

        assert [event.model for event in events if isinstance(event, RouteChosen)] == ["one", "two"]
        assert not any(isinstance(event, AnswerFailed) for event in events)


async def test_after_the_first_text_nothing_falls_back(tmp_path: Path) -> None:
    engine = ScriptedEngine([TextArrived("Half"), Died("llama.cpp", "signal 9")])
    async with a_house(tmp_path, models=[a_model("one"), a_model("two")], engine=engine) as house:
        events = await asked(house, Question("Hi", ("one", "two")))

        assert failure(events).error.kind == "Died"
        assert len(engine.loads) == 1


async def test_a_wrong_request_is_not_tried_elsewhere(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model("two")]) as house:
        events = await asked(house, Question("Hi", ("nope", "two")))

        assert failure(events).error.kind == "NoSuchModel"
        assert not house.engine.loads


async def test_without_any_model_the_default_is_fetched_first(tmp_path: Path) -> None:
    target = tmp_path / "better-model.gguf"
    async with a_house(tmp_path, models=[]) as house:
        house.library.checks[target] = a_model("better-model", path=target)

        events = await asked(house, Question("Hi"))

        assert isinstance(events[-1], AnswerEnded)
        assert house.downloader.fetched


async def test_without_any_model_and_network_the_cause_is_named(tmp_path: Path) -> None:
    offline = Unreachable("127.0.0.1", "the connection was refused")
    async with a_house(tmp_path, models=[], failures=[offline]) as house:
        error = failure(await asked(house, Question("Hi"))).error

        assert error.kind == "NoModelYet"
        assert "refused" in error.message


async def test_a_text_file_and_a_system_prompt_go_before_the_question(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("The answer is 42.", encoding="utf-8")
    async with a_house(tmp_path) as house:
        await asked(house, Question("What is the answer?", system="Be short.", files=(note,)))

        system, question = house.engine.requests[-1].messages
        assert (system.role, system.text) == (Role.SYSTEM, "Be short.")
        assert question.text == "note.txt:\nThe answer is 42.\n\nWhat is the answer?"


@pytest.mark.parametrize(("content", "word"), [(b"\xff\xfe\x00", "text"), (None, "read")])
async def test_a_file_that_cannot_be_read_is_refused_by_name(tmp_path: Path, content: bytes | None, word: str) -> None:
    path = tmp_path / "thing.bin"
    if content is not None:
        path.write_bytes(content)
    async with a_house(tmp_path) as house:
        error = failure(await asked(house, Question("What is this?", files=(path,)))).error

        assert error.kind == "BadArgument"
        assert "thing.bin" in error.message
        assert word in error.message
