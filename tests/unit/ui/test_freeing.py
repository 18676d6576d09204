"""Freeing memory from the window: the only model at once, of several those that the person leaves ticked."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton
from tests.helpers.builders import a_model
from tests.helpers.engine_fakes import GIGABYTE
from tests.helpers.machine_house import CHAT, installed_as
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.errors import Remedy
from hexalogue.domain.models import ModelPhase
from hexalogue.ui.freeing import held
from hexalogue.ui.remedies import Trouble

A, B = a_model("model-a", size_bytes=491_000_000), a_model("model-b")
NOTHING = Trouble(kind="")


async def with_models(stage: Stage, *served: str) -> None:
    """The model inside is loaded, and these run in an engine."""
    machines = stage.house.machines
    machines.house.memory = 100 * GIGABYTE
    machines.home.engines[CHAT.id] = [installed_as()]
    stage.house.models.start()
    await until(lambda: stage.house.models.state.phase is ModelPhase.READY)
    for model in served:
        await machines.machinery.panel.start(CHAT.id, model)
    for number, one in enumerate(machines.house.made):
        one.become(one.status.state, pid=100 + number, memory_bytes=(number + 1) * GIGABYTE)


def dialogs(stage: Stage) -> list[QDialog]:
    return [one for one in stage.window.findChildren(QDialog) if one.isVisible()]


def press(dialog: QDialog, words: str) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()


async def test_each_model_says_where_it_lies_and_how_much_it_gives(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A, B]) as stage:
        await with_models(stage, A.id, B.id)

        words = [one.words for one in await held(stage.house.services)]

    assert words == [
        "model-a, inside Hexalogue: about 491 MB",
        f"model-a, in {CHAT.name}: 1.0 GB",
        f"model-b, in {CHAT.name}: 2.0 GB",
    ]


async def test_the_only_model_is_put_away_at_once(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        await with_models(stage)

        stage.window.remedies.carry_out(Remedy.FREE_MEMORY, NOTHING)

        await until(lambda: stage.house.engine.loaded is None)
        assert dialogs(stage) == []


async def test_of_several_those_that_are_ticked_are_put_away(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A, B]) as stage:
        await with_models(stage, B.id)
        stage.window.remedies.carry_out(Remedy.FREE_MEMORY, NOTHING)
        await until(lambda: dialogs(stage))
        inside, beside = dialogs(stage)[0].findChildren(QCheckBox)
        words = beside.text()
        inside.click()
        press(dialogs(stage)[0], "Free the memory")
        await until(lambda: "stop model-b" in stage.house.machines.house.order)

        assert (words, stage.house.engine.loaded) == (f"model-b, in {CHAT.name}: 1.0 GB", A)


async def test_with_nothing_ticked_there_is_nothing_to_press_and_closing_keeps_all(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A, B]) as stage:
        await with_models(stage, B.id)
        stage.window.remedies.carry_out(Remedy.FREE_MEMORY, NOTHING)
        await until(lambda: dialogs(stage))
        dialog = dialogs(stage)[0]
        for box in dialog.findChildren(QCheckBox):
            box.click()
        agree = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Free the memory")
        may_agree = agree.isEnabled()
        press(dialog, "Cancel")
        await settled()

        assert not may_agree
        assert stage.house.engine.loaded == A
        assert "stop model-b" not in stage.house.machines.house.order


async def test_a_model_that_answers_right_now_is_not_offered(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A, B]) as stage:
        await with_models(stage, B.id)
        engines = stage.house.machines.machinery.engines
        launch = await engines.launch(CHAT, B.id)

        async with engines.pool.lent(CHAT, launch):
            words = [one.words for one in await held(stage.house.services)]

    assert words == ["model-a, inside Hexalogue: about 491 MB"]


async def test_without_any_model_in_memory_that_is_said(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[]) as stage:
        stage.window.remedies.carry_out(Remedy.FREE_MEMORY, NOTHING)
        await until(lambda: dialogs(stage))

        assert dialogs(stage)[0].accessibleName() == "There is nothing to free"
        press(dialogs(stage)[0], "Close")
        await settled()


async def test_a_very_long_name_makes_no_wide_dialog(tmp_path: Path) -> None:
    long = a_model("m" * 300)
    async with a_stage(tmp_path, models=[A, long]) as stage:
        await with_models(stage, long.id)
        stage.window.remedies.carry_out(Remedy.FREE_MEMORY, NOTHING)
        await until(lambda: dialogs(stage))
        dialog = dialogs(stage)[0]
        box = dialog.findChildren(QCheckBox)[1]

        assert dialog.width() < 600
        assert box.accessibleName().startswith("m" * 300)
        assert box.toolTip() == box.accessibleName()
        press(dialog, "Cancel")
        await settled()
