"""The hub and the downloads on the page in the window: buttons, lists, errors, over a hub that is a list."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from tests.helpers.builders import a_model
from tests.helpers.listed_hub import ListedHub
from tests.unit.ui.stage import Stage, a_stage, settled, until
from tests.unit.ui.test_every_page import controls, described, is_cut, said_name, takes_tab

from hexalogue.domain.downloads import DownloadJob
from hexalogue.domain.errors import GatedModel, Unreachable
from hexalogue.domain.events import DownloadsChanged
from hexalogue.domain.hub import HubModel
from hexalogue.domain.models import DownloadPhase, ModelOrigin
from hexalogue.ui.models import words
from hexalogue.ui.models.downloads_panel import JobCard
from hexalogue.ui.models.view import ModelsView
from hexalogue.ui.pages import MODELS

LEFT = Qt.MouseButton.LeftButton
GB = 1_000_000_000
SIZES = {"m-Q4_K_M.gguf": 2 * GB, "m-Q8_0.gguf": 4 * GB}


async def opened(stage: Stage, tab: str = words.FIND) -> ModelsView:
    stage.window.open_page(MODELS, tab)
    await settled()
    return stage.find(ModelsView)


def click(stage: Stage, name: str) -> None:
    QTest.mouseClick(stage.find(QPushButton, name), LEFT)


def a_hub(stage: Stage, **facts: object) -> ListedHub:
    hub = ListedHub()
    hub.publish("org/first", SIZES)
    hub.publish("org/second", SIZES, **facts)
    hub.put_onto(stage.house.models.shelf, stage.house.library)
    return hub


async def searched(stage: Stage, view: ModelsView, text: str = "") -> None:
    view.hub.field.setText(text)
    QTest.keyClick(view.hub.field, Qt.Key.Key_Return)
    await until(lambda: view.hub.results.lines.rowCount() or not view.hub.error.isHidden())


async def test_a_search_and_the_arrow_keys_lead_to_a_download(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        a_hub(stage)
        view = await opened(stage)
        await searched(stage, view)
        view.hub.results.setFocus()
        QTest.keyClick(view.hub.results, Qt.Key.Key_Down)
        await until(lambda: view.hub.listing.download.isVisible())
        assert view.hub.listing.download.text() == "Download 2.0 GB"

        stage.house.downloader.gate = asyncio.Event()
        QTest.mouseClick(view.hub.listing.download, LEFT)
        await until(lambda: stage.house.models.downloads.jobs)

        await until(lambda: view.hub.listing.download.text() == "Show the download")
        assert view.tabs.button(words.DOWNLOADS).text() == "Downloads · 1"
        assert view.hub.results.selectionModel().selectedIndexes()
        QTest.mouseClick(view.hub.listing.download, LEFT)
        assert view.downloads.isVisible()


async def test_opening_the_search_puts_the_cursor_into_its_field(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)

        assert view.hub.field.hasFocus()


async def test_a_long_result_comes_in_two_steps(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        hub = a_hub(stage)
        hub.found = tuple(HubModel(f"org/model-{number}") for number in range(90))
        view = await opened(stage)
        await searched(stage, view)
        await until(lambda: view.hub.results.lines.rowCount() == 90)

        assert hub.asked == [25, 100]


async def test_a_hub_that_cannot_be_reached_is_told_and_asked_again(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        hub = a_hub(stage)
        hub.failure = Unreachable("the hub", "no network")
        view = await opened(stage)
        await searched(stage, view)
        assert view.hub.error.words.startswith("No connection")

        hub.failure = None
        QTest.mouseClick(view.hub.error.again_button, LEFT)

        await until(lambda: view.hub.results.lines.rowCount() == 2)
        assert view.hub.error.isHidden()


async def test_terms_that_are_not_accepted_are_told_before_a_download_begins(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        hub = a_hub(stage, is_gated=True)
        hub.refused["org/second"] = GatedModel("org/second", "https://hub.example/org/second")
        view = await opened(stage)
        await searched(stage, view)
        view.hub.repository_chosen.emit("org/second")
        await until(lambda: view.hub.listing.download.isVisible())
        assert view.hub.listing.terms_button.isVisible()

        QTest.mouseClick(view.hub.listing.download, LEFT)

        await until(lambda: not view.hub.listing.error.isHidden())
        assert view.hub.listing.error.words.startswith("Its terms are not accepted yet")
        assert stage.house.models.downloads.jobs == ()


async def test_a_download_is_paused_and_goes_on(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        hub = a_hub(stage)
        stage.house.downloader.gate = asyncio.Event()
        plan = await stage.house.models.shelf.hub.pull_plan("hf:org/first/m-Q8_0.gguf")
        job = stage.house.models.downloads.start(plan)
        await opened(stage, words.DOWNLOADS)
        await until(lambda: phase(stage) is DownloadPhase.RUNNING)

        click(stage, f"Pause the download of {job.title}")
        await until(lambda: phase(stage) is DownloadPhase.PAUSED)
        click(stage, f"Resume the download of {job.title}")

        await until(lambda: phase(stage) is DownloadPhase.RUNNING)
        assert hub.asked == []


async def test_throwing_much_away_is_asked_first(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await opened(stage, words.DOWNLOADS)
        job = DownloadJob("hf:org/first/m.gguf", "m.gguf", DownloadPhase.PAUSED, 3 * GB, 4 * GB)
        stage.house.bus.publish(DownloadsChanged((job,)))
        await settled()
        click(stage, "Cancel the download of m.gguf")
        await until(lambda: [one for one in stage.window.findChildren(QDialog) if one.isVisible()])
        dialog = next(one for one in stage.window.findChildren(QDialog) if one.isVisible())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await settled()

        assert [card.accessibleName().split(".")[0] for card in stage.window.findChildren(JobCard)] == ["m"]


@pytest.mark.parametrize("tab", list(words.TABS))
async def test_every_part_fits_into_a_narrow_window(tmp_path: Path, tab: str) -> None:
    models = [a_model(f"{number}-" + "long-" * 60) for number in range(40)]
    async with a_stage(tmp_path, models=models) as stage:
        hub = a_hub(stage)
        hub.found = tuple(HubModel(f"org-{number}/" + "long-" * 60) for number in range(1000))
        stage.window.resize(900, 600)
        view = await opened(stage, tab)
        await searched(stage, view)
        await settled(40)

        inside = view.scroll_area.widget()
        assert inside is not None
        assert inside.width() <= view.scroll_area.viewport().width()


@pytest.mark.parametrize("tab", list(words.TABS))
async def test_in_every_part_all_controls_have_a_name_and_nothing_is_cut_off(tmp_path: Path, tab: str) -> None:
    async with a_stage(tmp_path, models=[a_model(), a_model("found", origin=ModelOrigin.OLLAMA)]) as stage:
        a_hub(stage, is_gated=True, licence="gemma", parameters=4 * GB)
        stage.window.resize(900, 600)
        view = await opened(stage, tab)
        await searched(stage, view)
        view.hub.repository_chosen.emit("org/second")
        running = DownloadJob("hf:org/first/m.gguf", "m.gguf", DownloadPhase.RUNNING, 3 * GB, 4 * GB)
        done = DownloadJob("hf:org/first/n.gguf", "n.gguf", DownloadPhase.DONE, 4 * GB, 4 * GB)
        stage.house.bus.publish(DownloadsChanged((running, done)))
        await settled(30)

        found = list(controls(stage))
        assert [widget for widget in found if not said_name(widget)] == []
        assert [said_name(widget) for widget in found if not takes_tab(widget)] == []
        assert [described(widget) for widget in view.findChildren(QWidget) if is_cut(widget)] == []


def phase(stage: Stage) -> DownloadPhase:
    (job,) = stage.house.models.downloads.jobs
    return job.phase
