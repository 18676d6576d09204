"""What answers teach: when a model was used, and how fast it is."""

from pathlib import Path

from tests.helpers.builders import a_model, a_request
from tests.helpers.fakes import ListedModels, ScriptedEngine
from tests.helpers.memory_stores import MemorySettings
from tests.helpers.service_house import BUILT_IN, a_house

from hexalogue.domain.chat_events import AnswerEnded, TextArrived, UsageReported
from hexalogue.domain.errors import Died
from hexalogue.domain.events import Noticed
from hexalogue.domain.fit import BUILT_IN_ENGINE, Fit
from hexalogue.models.fit import FitAdviser
from hexalogue.models.speeds import SpeedFile
from hexalogue.services.answering import Answering
from hexalogue.services.bus import EventBus
from hexalogue.services.fitting import PlainFitting
from hexalogue.services.loading import ModelLoader
from hexalogue.services.model_board import ModelBoard
from hexalogue.services.settings import SettingsService


def answer(tokens: int, speed: float | None) -> ScriptedEngine:
    """An engine that says so many tokens at that speed."""
    return ScriptedEngine(
        [TextArrived("Hello"), UsageReported(12, tokens), AnswerEnded("stop", ttft_s=0.1, tokens_per_s=speed)]
    )


async def advice_after(folder: Path, engine: ScriptedEngine) -> Fit:
    """The advice about the model that has just answered, in a later run of the application."""
    model = a_model()
    adviser = FitAdviser(SpeedFile(folder / "speeds.json"), free=lambda: 10**10, is_unified=False)
    bus = EventBus(lambda _, bug: None)
    settings = SettingsService(MemorySettings(), bus)
    loader = ModelLoader(engine, ListedModels(folder, [model]), settings, ModelBoard(bus), adviser)
    await loader.load(model)
    async for _ in Answering(loader, engine, BUILT_IN).stream(a_request()):
        pass
    later = FitAdviser(SpeedFile(folder / "speeds.json"), free=lambda: 10**10, is_unified=False)
    return later.advice(model.size_bytes, model.facts)


async def test_the_speed_of_an_answer_is_promised_next_time(tmp_path: Path) -> None:
    advice = await advice_after(tmp_path, answer(40, 20.0))

    assert advice.tokens_per_s == 20.0
    assert advice.sentence.endswith("about 15 words a second as last time.")


async def test_a_short_answer_promises_nothing(tmp_path: Path) -> None:
    assert (await advice_after(tmp_path, answer(3, 500.0))).tokens_per_s is None


async def test_an_answer_of_unknown_speed_promises_nothing(tmp_path: Path) -> None:
    assert (await advice_after(tmp_path, answer(40, None))).tokens_per_s is None


async def test_an_answer_that_broke_off_promises_nothing(tmp_path: Path) -> None:
    engine = ScriptedEngine([TextArrived("Hel"), Died("llama.cpp", "it was killed")])

    assert (await advice_after(tmp_path, engine)).tokens_per_s is None


async def test_a_loaded_model_is_noted_as_used(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        house.models.start()
        await house.models.loader.ready()

        assert house.library.uses == [a_model().id]


async def test_a_model_that_will_not_load_was_not_used(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        house.engine.load_failures.append(Died("llama.cpp", "it was killed"))
        house.models.use(a_model().id)
        await house.recorder.wait_for(Noticed)

        assert house.library.uses == []


async def test_deleting_the_model_that_answers_unloads_it_and_it_comes_back(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        house.models.start()
        model = await house.models.loader.ready()

        gone = await house.models.remove(model.id)
        assert house.engine.loaded is None
        assert await house.models.models() == ()

        assert await house.models.restored(gone.name) == model
        assert list(await house.models.models()) == [model]


def test_without_anything_learned_the_advice_is_the_plain_one(tmp_path: Path) -> None:
    model = a_model()
    plain = PlainFitting(ListedModels(tmp_path, [model], free_bytes=10**10))

    plain.ran(model, BUILT_IN_ENGINE, 0, 20.0, 100)

    assert plain.advice(model.size_bytes, model.facts).sentence == "Fits with room: 2,048 tokens of context."
