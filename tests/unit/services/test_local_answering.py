"""Engines inside the application beside the built-in one: asked by their prefix, and missing without harm."""

from pathlib import Path

from tests.helpers.builders import a_model
from tests.helpers.fakes import ScriptedEngine, said
from tests.helpers.other_engines import ScriptedEngines
from tests.helpers.remote_fakes import ListedCatalogue
from tests.helpers.service_house import BUILT_IN, House, a_house

from hexalogue.domain.chat_events import AnswerEnded, AnswerFailed, ChatEvent, RouteChosen, TextArrived
from hexalogue.domain.errors import Died, StartFailed
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.asking import Question

OTHER = ProviderSpec(
    ProviderId("other"), "Other", "local_inprocess", Privacy.LOCAL, ("in_process",), backend="other-engine"
)
ROWS = ListedCatalogue((BUILT_IN, OTHER))


async def asked(house: House, *references: str, file: Path | None = None) -> list[ChatEvent]:
    question = Question("Hi", references, files=(file,) if file else ())
    return [event async for event in house.asking.stream(question)]


def failed(events: list[ChatEvent]) -> AnswerFailed:
    assert isinstance(events[-1], AnswerFailed)
    return events[-1]


async def test_the_engine_of_the_row_answers_with_the_model_that_was_named(tmp_path: Path) -> None:
    others = ScriptedEngines({"other-engine": ScriptedEngine(said("four"))})
    async with a_house(tmp_path, models=[a_model("one"), a_model("two")], catalogue=ROWS, others=others) as house:
        events = await asked(house, "other:two")

        route = next(event for event in events if isinstance(event, RouteChosen))
        assert (route.provider, route.model, route.privacy) == ("other", "two", "local")
        assert TextArrived("four") in events
        assert isinstance(events[-1], AnswerEnded)
        assert not house.engine.loads


async def test_a_model_in_memory_is_not_loaded_again(tmp_path: Path) -> None:
    engine = ScriptedEngine(said("a"), said("b"))
    async with a_house(tmp_path, catalogue=ROWS, others=ScriptedEngines({"other-engine": engine})) as house:
        model = (await house.models.models())[0].id
        await asked(house, f"other:{model}")
        await asked(house, f"other:{model}")

        assert (len(engine.loads), len(engine.requests)) == (1, 2)


async def test_a_model_that_only_this_engine_reads_is_not_looked_for_on_the_shelf(tmp_path: Path) -> None:
    folder = a_model("a-folder")
    others = ScriptedEngines({"other-engine": ScriptedEngine()}, own={"/models/x": folder})
    async with a_house(tmp_path, catalogue=ROWS, others=others) as house:
        events = await asked(house, "other:/models/x")

        assert isinstance(events[-1], AnswerEnded)
        assert others.engines["other-engine"].loaded == folder


async def test_an_engine_that_is_not_installed_ends_the_turn_with_what_brings_it(tmp_path: Path) -> None:
    async with a_house(tmp_path, catalogue=ROWS) as house:
        events = await asked(house, "other:any")

        error = failed(events).error
        assert (error.kind, error.fix, error.provider) == ("NotInstalled", "Install it.", "other")


async def test_an_engine_that_is_not_installed_gives_way_to_the_fallback(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model("one")], catalogue=ROWS) as house:
        events = await asked(house, "other:any", "one")

        assert isinstance(events[-1], AnswerEnded)


async def test_an_unknown_model_is_named(tmp_path: Path) -> None:
    others = ScriptedEngines({"other-engine": ScriptedEngine()})
    async with a_house(tmp_path, catalogue=ROWS, others=others) as house:
        assert failed(await asked(house, "other:nope")).error.kind == "NoSuchModel"


async def test_a_load_that_fails_and_an_answer_that_breaks_off_are_told(tmp_path: Path) -> None:
    engine = ScriptedEngine([TextArrived("Half"), Died("other", "signal 9")])
    engine.load_failures = [StartFailed("other", "no")]
    others = ScriptedEngines({"other-engine": engine})
    async with a_house(tmp_path, models=[a_model("one")], catalogue=ROWS, others=others) as house:
        first = await asked(house, "other:one")
        second = await asked(house, "other:one")

        assert failed(first).error.kind == "StartFailed"
        assert TextArrived("Half") in second
        assert failed(second).error.kind == "Died"


async def test_images_are_refused_before_anything_is_loaded(tmp_path: Path) -> None:
    image = tmp_path / "a.png"
    image.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(16))
    engine = ScriptedEngine()
    others = ScriptedEngines({"other-engine": engine})
    async with a_house(tmp_path, models=[a_model("one")], catalogue=ROWS, others=others) as house:
        events = await asked(house, "other:one", file=image)

        assert failed(events).error.kind == "NotSupported"
        assert not engine.loads
