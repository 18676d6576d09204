"""The Doctor page in the window: checks come one by one, buttons do what they say, the report names nobody."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton
from tests.helpers.doctor_rooms import MACHINE, doctor_rooms
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.errors import ReadOnly, Unreachable, Unreadable
from hexalogue.ui.doctor.view import DoctorView
from hexalogue.ui.pages import DOCTOR, MODELS, SETTINGS
from hexalogue.ui.settings.view import SettingsView

LEFT = Qt.MouseButton.LeftButton
MEGABYTE = 1_000_000


@asynccontextmanager
async def a_doctor(folder: Path, **changed: Any) -> AsyncIterator[tuple[Stage, DoctorView]]:
    """The page, shown, over a computer on which all is well but for what is changed."""
    async with a_stage(folder) as stage:
        stage.house.doctor_rooms = doctor_rooms(folder, **changed)
        stage.window.open_page(DOCTOR)
        await settled()
        yield stage, stage.find(DoctorView)


async def examined(view: DoctorView) -> None:
    view.check_button.click()
    await until(lambda: not view.report.isHidden())


def little_memory() -> Any:
    return replace(MACHINE, memory_free_bytes=MEGABYTE)


def button_of(view: DoctorView, words: str) -> QPushButton:
    return next(one.button for one in view.to_mend.findings if words in one.accessibleName())


async def save_as(stage: Stage, path: Path) -> None:
    """Type a path into the dialog that asks for one."""
    await until(lambda: stage.window.findChildren(QFileDialog))
    dialog = stage.window.findChildren(QFileDialog)[0]
    dialog.findChildren(QLineEdit, "fileNameEdit")[0].setText(str(path))
    dialog.accept()


def find_button(stage: Stage, words: str) -> list[QPushButton]:
    found = stage.window.findChildren(QPushButton)
    return [one for one in found if one.text() == words and type(one.window()) is QDialog]


async def test_before_it_is_asked_it_looks_at_nothing(tmp_path: Path) -> None:
    async with a_doctor(tmp_path) as (_, view):
        assert not view.empty.isHidden()
        assert view.check_button.text() == "Check this computer"
        assert (view.report.isHidden(), view.summary.isHidden()) == (True, True)


async def test_where_all_is_well_it_says_so_and_names_each_check(tmp_path: Path) -> None:
    async with a_doctor(tmp_path) as (_, view):
        await examined(view)

        assert view.summary.accessibleName().startswith("Everything is in order.")
        assert view.to_mend.isHidden()
        assert "In order: Processor: A processor, 8 cores." in [one.accessibleName() for one in view.in_order.findings]
        assert view.check_button.text() == "Check again"


async def test_checks_appear_while_the_examination_goes_on_and_it_can_be_stopped(tmp_path: Path) -> None:
    gate = asyncio.Event()

    async def reach(url: str) -> None:
        del url
        await gate.wait()

    async with a_doctor(tmp_path, reach=reach) as (_, view):
        view.check_button.click()
        await until(lambda: "the network" in view.summary.accessibleName())
        assert len(view.in_order.findings) > 10
        assert (view.stop_button.isHidden(), view.check_button.isHidden()) == (False, True)

        view.stop_button.click()
        await until(lambda: not view.report.isHidden())

        assert view.summary.accessibleName().startswith("Stopped before the end.")
        assert view.stop_button.isHidden()


async def test_a_second_press_starts_no_second_examination(tmp_path: Path) -> None:
    async with a_doctor(tmp_path) as (stage, view):
        view.check_asked.emit()
        view.check_asked.emit()

        assert stage.house.tasks.names.count("examine this computer") == 1
        await until(lambda: not view.report.isHidden())


async def test_opened_from_an_error_it_looks_at_once(tmp_path: Path) -> None:
    async with a_doctor(tmp_path) as (stage, view):
        stage.window.open_page(DOCTOR, "run")

        await until(lambda: not view.report.isHidden())


async def test_little_memory_is_mended_by_putting_the_model_away(tmp_path: Path) -> None:
    async with a_doctor(tmp_path, machine=little_memory) as (stage, view):
        stage.house.models.start()
        await until(lambda: stage.house.engine.loaded)
        await examined(view)

        QTest.mouseClick(button_of(view, "memory are free"), LEFT)

        await until(lambda: stage.house.engine.loaded is None)


async def test_a_hub_that_is_away_leads_to_the_network_settings(tmp_path: Path) -> None:
    async def reach(url: str) -> None:
        raise Unreachable(url, "there is no network")

    async with a_doctor(tmp_path, reach=reach) as (stage, view):
        await examined(view)
        QTest.mouseClick(button_of(view, "no network"), LEFT)
        await settled()

        assert stage.window.page == SETTINGS
        assert stage.window.focusWidget() is stage.find(SettingsView).row("proxy").input


async def test_without_a_model_one_is_downloaded_and_shown(tmp_path: Path) -> None:
    async with a_doctor(tmp_path) as (stage, view):
        stage.house.library.models.clear()
        stage.house.downloader.gate = asyncio.Event()
        stage.house.doctor_rooms = doctor_rooms(tmp_path, library=stage.house.library)
        await examined(view)
        QTest.mouseClick(button_of(view, "No usable model"), LEFT)
        await settled()

        assert stage.window.page == MODELS
        await until(lambda: stage.house.downloader.fetched)


async def test_a_folder_that_cannot_be_written_is_opened(tmp_path: Path, opened_addresses: list[str]) -> None:
    def refuse(path: Path) -> None:
        raise ReadOnly(path)

    async with a_doctor(tmp_path, probe_write=refuse) as (_, view):
        await examined(view)
        QTest.mouseClick(view.to_mend.findings[0].button, LEFT)

        await until(lambda: opened_addresses)
        assert opened_addresses[0].startswith("file:")


async def test_the_focus_stays_on_the_page_s_button_while_it_changes(tmp_path: Path) -> None:
    async with a_doctor(tmp_path) as (stage, view):
        view.check_button.setFocus()
        QTest.keyClick(view.check_button, Qt.Key.Key_Space)
        assert stage.window.focusWidget() is view.stop_button

        await until(lambda: not view.report.isHidden())
        assert stage.window.focusWidget() is view.check_button


async def test_the_copied_report_names_no_person(tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        raise Unreadable(Path("/home/ada/config/settings.toml"), "ada may not read it")

    async with a_doctor(tmp_path, probe_write=refuse) as (_, view):
        await examined(view)
        view.copy_button.click()

        report = QGuiApplication.clipboard().text()
        assert "settings.toml" in report
        assert "/home" not in report
        assert "[you] may not read it" in report
        assert view.copy_button.text() == "Copied"


async def test_the_report_is_saved_where_the_person_says(tmp_path: Path) -> None:
    def write(path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8")

    async with a_doctor(tmp_path, write=write) as (stage, view):
        await examined(view)
        view.save_button.click()
        await save_as(stage, tmp_path / "report.txt")
        await until((tmp_path / "report.txt").is_file)

        text = await asyncio.to_thread((tmp_path / "report.txt").read_text, "utf-8")
        assert text.startswith("Hexalogue, what the doctor found")


async def test_a_file_that_is_there_is_replaced_only_if_the_person_says_so(tmp_path: Path) -> None:
    def write(path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8")

    mine = tmp_path / "mine.txt"
    await asyncio.to_thread(mine.write_text, "mine", "utf-8")
    async with a_doctor(tmp_path, write=write) as (stage, view):
        await examined(view)
        view.save_button.click()
        await save_as(stage, mine)
        await until(lambda: find_button(stage, "Cancel"))
        find_button(stage, "Cancel")[0].click()
        await settled()

        assert await asyncio.to_thread(mine.read_text, "utf-8") == "mine"


async def test_a_disk_that_refuses_the_report_is_told(tmp_path: Path) -> None:
    def write(path: Path, text: str) -> None:
        raise ReadOnly(path)

    async with a_doctor(tmp_path, write=write) as (stage, view):
        await examined(view)
        view.save_button.click()
        await save_as(stage, tmp_path / "report.txt")
        await until(lambda: not view.save_error.isHidden())

        assert view.save_error.words.startswith("The folder cannot be written to")
