"""The Activity page and the ring on the rail, in a real window."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.helpers.machine_house import CHAT
from tests.unit.ui.stage import Stage, a_stage, settled

from hexalogue.domain.activity import JobKind
from hexalogue.domain.downloads import DownloadJob
from hexalogue.domain.errors import Cut
from hexalogue.domain.events import DownloadsChanged
from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.services.activity import Controls
from hexalogue.ui.activity.view import ActivityView, JobCard
from hexalogue.ui.pages import ACTIVITY, ENGINES, MODELS
from hexalogue.ui.rail import Rail


def press(stage: Stage, name: str) -> None:
    QTest.mouseClick(stage.find(QPushButton, name), Qt.MouseButton.LeftButton)


def cards(stage: Stage) -> list[JobCard]:
    return [card for card in stage.find(ActivityView).findChildren(JobCard) if card.isVisible()]


def ring_words(stage: Stage) -> str:
    return stage.find(Rail).button(ACTIVITY).accessibleDescription()


async def test_an_empty_list_says_what_to_do_next(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.open_page(ACTIVITY)
        await settled()

        press(stage, "Browse models")

        assert stage.window.page == MODELS


async def test_a_job_is_steered_from_its_card(tmp_path: Path) -> None:
    done: list[str] = []
    ways = Controls(*(lambda name=name: done.append(name) for name in ("pause", "resume", "cancel")))
    async with a_stage(tmp_path) as stage:
        stage.window.open_page(ACTIVITY)
        job = stage.house.activity.begin(JobKind.DOWNLOAD, "a.gguf", ways)
        job.advance(DownloadProgress("a.gguf", DownloadPhase.RUNNING, 50, 100))
        await settled()

        press(stage, "Pause: a.gguf")
        job.pause()
        press(stage, "Resume: a.gguf")
        press(stage, "Cancel: a.gguf")

        assert done == ["pause", "resume", "cancel"]


async def test_a_failed_job_has_its_cause_and_goes_when_it_is_cleared(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.open_page(ACTIVITY)
        job = stage.house.activity.begin(JobKind.DOWNLOAD, "a.gguf", Controls(resume=lambda: None))
        job.fail(Cut("The server"))
        await settled()

        assert "Failed" in cards(stage)[0].accessibleName()
        press(stage, "Clear finished")
        await settled()
        assert cards(stage) == []


async def test_what_was_made_is_shown_on_its_page(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.open_page(ACTIVITY)
        stage.house.activity.begin(JobKind.ENGINE, CHAT.name, subject=CHAT.id).end("Version b2 is in use.")
        await settled()

        press(stage, f"Show {CHAT.name}")

        assert stage.window.page == ENGINES


async def test_the_rail_says_how_many_jobs_run_and_nothing_when_none_does(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        before = ring_words(stage)
        one = stage.house.activity.begin(JobKind.DOWNLOAD, "a")
        one.advance(DownloadProgress("a", DownloadPhase.RUNNING, 50, 100))
        stage.house.activity.begin(JobKind.TRANSCRIPTION, "b")
        during = ring_words(stage)
        for job in stage.house.activity.jobs:
            stage.house.activity.drop(job.id)

        assert (before, during, ring_words(stage)) == ("", "2 jobs are running, 50 % done", "")


async def test_a_download_of_the_models_page_is_on_the_list(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.open_page(ACTIVITY)
        running = DownloadJob("hf:a/b", "b.gguf", DownloadPhase.RUNNING, 50, 100)
        stage.house.bus.publish(DownloadsChanged((running,)))
        await settled()
        before = cards(stage)[0].accessibleName()
        stage.house.bus.publish(DownloadsChanged((replace(running, phase=DownloadPhase.DONE),)))
        after = cards(stage)[0].accessibleName()
        stage.house.bus.publish(DownloadsChanged(()))
        await settled()

        assert ("Running" in before, "Done" in after, cards(stage)) == (True, True, [])
