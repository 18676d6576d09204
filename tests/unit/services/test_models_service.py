"""Which model answers: found, fetched, stood in for, chosen, rested."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.builders import a_model, download_progress, gguf_facts
from tests.helpers.service_house import House, a_house

from hexalogue.domain.errors import NoSuchModel, StartFailed, Unreachable
from hexalogue.domain.events import ModelsChanged, ModelStateChanged, Noticed
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import DownloadPhase, ModelPhase, ModelState
from hexalogue.services.autoload import is_near

STOP_GAP = a_model("stop-gap", stop_gap=True)
OFFLINE = Unreachable("127.0.0.1", "the connection was refused")


async def state_where(house: House, phase: ModelPhase, model: str | None = None) -> ModelState:
    """Wait for a state of this phase, of this model."""

    def fits(event: ModelStateChanged) -> bool:
        named = event.state.model.id if event.state.model else None
        return event.state.phase is phase and model in (None, named)

    return (await house.recorder.wait_for(ModelStateChanged, fits)).state


async def test_a_model_on_this_computer_is_loaded_without_a_click(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model("here")]) as house:
        house.models.start()

        assert (await state_where(house, ModelPhase.READY, "here")).context_tokens == 2048
        assert not house.downloader.fetched


async def test_without_a_model_the_default_is_fetched_and_loaded(tmp_path: Path) -> None:
    target = tmp_path / "better-model.gguf"
    async with a_house(tmp_path, models=[]) as house:
        house.library.checks[target] = a_model("better-model", path=target)

        house.models.start()

        await state_where(house, ModelPhase.READY, "better-model")
        assert house.models.state.download is None
        assert house.recorder.of(ModelsChanged)


async def test_a_network_that_fails_brings_the_stop_gap_and_keeps_trying(tmp_path: Path) -> None:
    target = tmp_path / "better-model.gguf"
    async with a_house(tmp_path, models=[STOP_GAP], failures=[OFFLINE]) as house:
        house.library.checks[target] = a_model("better-model", path=target)
        house.models.start()

        state = await state_where(house, ModelPhase.READY, "stop-gap")
        assert state.model is not None
        assert state.model.stop_gap
        assert house.models.state.download is not None
        assert house.models.state.download.phase is DownloadPhase.FAILED
        assert house.models.state.download.next_attempt_s == 15.0

        house.models.resume_download()
        await state_where(house, ModelPhase.READY, "better-model")


async def test_without_network_and_models_the_state_says_why(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[], failures=[OFFLINE]) as house:
        house.models.start()

        await house.recorder.wait_for(ModelStateChanged, lambda event: event.state.failure is not None)

        assert house.models.state.phase is ModelPhase.ABSENT
        assert house.models.state.failure is not None
        assert house.models.state.failure.kind == "Unreachable"


async def test_a_file_that_will_not_load_is_told_and_the_next_best_answers(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model("broken"), a_model("fine")]) as house:
        house.engine.load_failures.append(StartFailed("llama.cpp", "it is damaged"))

        house.models.start()

        await state_where(house, ModelPhase.READY, "fine")
        assert house.recorder.last(Noticed).error.kind == "StartFailed"


async def test_pausing_lets_the_stop_gap_answer_and_resuming_goes_on(tmp_path: Path) -> None:
    target = tmp_path / "better-model.gguf"
    async with a_house(tmp_path, models=[STOP_GAP]) as house:
        house.library.checks[target] = a_model("better-model", path=target)
        house.downloader.gate = asyncio.Event()
        house.models.start()
        await house.recorder.wait_for(ModelStateChanged, lambda event: event.state.download is not None)

        house.models.pause_download()

        await state_where(house, ModelPhase.READY, "stop-gap")
        assert house.models.state.download is not None
        assert house.models.state.download.phase is DownloadPhase.PAUSED
        house.downloader.gate.set()
        house.models.resume_download()
        await state_where(house, ModelPhase.READY, "better-model")


async def test_cancelling_removes_what_arrived(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[]) as house:
        house.downloader.gate = asyncio.Event()
        house.models.start()
        await house.recorder.wait_for(ModelStateChanged, lambda event: event.state.download is not None)

        house.models.cancel_download()

        assert house.models.state.download is None
        assert [plan.name for plan in house.downloader.discarded] == ["Better Model"]


async def test_a_choice_is_loaded_and_remembered(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model("one"), a_model("two")]) as house:
        house.models.start()
        await state_where(house, ModelPhase.READY, "one")

        house.models.use(ModelId("two"))

        await state_where(house, ModelPhase.READY, "two")
        await asyncio.sleep(0.01)
        assert house.settings.current.model == "two"


async def test_a_choice_that_does_not_fit_into_memory_says_so_with_numbers(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model("huge")]) as house:
        house.library.needed_bytes = 40_000_000_000
        house.models.start()

        await house.recorder.wait_for(Noticed)

        error = house.recorder.last(Noticed).error
        assert error.kind == "TooLargeForMemory"
        assert "40.0 GB" in error.message


async def test_a_short_memory_gets_a_shorter_context(tmp_path: Path) -> None:
    model = a_model("long", facts=gguf_facts(context_tokens=32_768))
    async with a_house(tmp_path, models=[model]) as house:
        house.library.needed_bytes_a_token = 1_000_000
        house.library.free_bytes = house.library.needed_bytes + 1_100_000_000

        house.models.start()

        await state_where(house, ModelPhase.READY)
        assert house.engine.loads[-1][1].context_tokens == 1024


async def test_a_resting_model_is_loaded_again_by_the_next_question(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        house.models.start()
        await state_where(house, ModelPhase.READY)
        await house.models.rest()
        await state_where(house, ModelPhase.RESTING)
        assert house.engine.loaded is None

        house.chat.send("Awake?", None)

        await house.recorder.wait_for(ModelStateChanged, lambda _: len(house.engine.loads) == 2)


async def test_an_imported_model_answers_when_nothing_else_does(tmp_path: Path) -> None:
    path = tmp_path / "mine.gguf"
    async with a_house(tmp_path / "library", models=[], failures=[OFFLINE]) as house:
        house.library.checks[path] = a_model("mine", path=path)
        house.models.start()
        await house.recorder.wait_for(ModelStateChanged, lambda event: event.state.failure is not None)

        await house.models.import_file(path)

        await state_where(house, ModelPhase.READY, "mine")


async def test_an_unknown_profile_is_refused_by_name(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        with pytest.raises(NoSuchModel, match="nonsense"):
            house.models.download(ModelId("nonsense"))


async def test_safe_mode_loads_nothing(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        house.models.start(autoload=False)
        await asyncio.sleep(0.01)

        assert not house.engine.loads
        assert house.models.state.phase is ModelPhase.ABSENT


@pytest.mark.parametrize(
    ("remaining_s", "phase", "near"),
    [
        (10.0, DownloadPhase.RUNNING, True),
        (600.0, DownloadPhase.RUNNING, False),
        (None, DownloadPhase.RUNNING, False),
        (10.0, DownloadPhase.WAITING, False),
    ],
)
def test_a_download_is_near_only_while_it_runs_and_ends_soon(
    remaining_s: float | None, phase: DownloadPhase, near: bool
) -> None:
    assert is_near(replace(download_progress(), remaining_s=remaining_s, phase=phase)) is near


def test_no_download_is_not_near() -> None:
    assert not is_near(None)
