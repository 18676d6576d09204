"""The Settings page in the window: typed, checked, saved, reset."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.errors import ReadOnly, TlsRefused
from hexalogue.domain.settings import Appearance, Settings
from hexalogue.ui.pages import SETTINGS
from hexalogue.ui.settings.fields import ROWS
from hexalogue.ui.settings.view import SettingsView

LEFT = Qt.MouseButton.LeftButton


async def opened(stage: Stage) -> SettingsView:
    stage.window.open_page(SETTINGS)
    await settled()
    return stage.find(SettingsView)


def typed(stage: Stage, label: str, text: str) -> None:
    line = stage.find(QLineEdit, label)
    line.clear()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


async def test_a_value_is_saved_as_it_is_entered(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await opened(stage)
        typed(stage, "Temperature", "0.7")
        await until(lambda: stage.house.settings.current.sampling.temperature == 0.7)


async def test_a_wrong_value_is_said_beside_its_field_and_not_saved(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)
        typed(stage, "Temperature", "7")
        await settled()

        assert view.row("temperature").problem == "A number from 0 to 2, or nothing."
        assert view.row("temperature").input.property("invalid") is True
        assert stage.house.settings.current == Settings()


async def test_choosing_dark_recolours_the_window(tmp_path: Path) -> None:
    async with a_stage(tmp_path, Appearance.LIGHT) as stage:
        await opened(stage)
        choice = stage.find(QComboBox, "Colours")
        choice.setCurrentIndex(choice.findText("Dark"))
        choice.activated.emit(choice.currentIndex())

        await until(lambda: stage.theme.tokens.is_dark)


async def test_a_disk_that_refuses_is_told_and_the_value_is_used_all_the_same(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)
        stage.house.settings._store.fail_next = ReadOnly(Path("/config"))  # type: ignore[attr-defined]
        typed(stage, "Proxy", "http://proxy:3128")
        await until(lambda: not view.error.isHidden())

        assert view.error.words.startswith("The folder cannot be written to")
        assert stage.house.settings.current.proxy == "http://proxy:3128"


async def test_reset_asks_and_brings_the_defaults_back(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await stage.house.settings.save(Settings(model="mine", proxy="http://proxy:3128"))
        view = await opened(stage)
        view.reset_all.click()
        await until(lambda: stage.window.findChildren(QDialog))
        dialog = stage.window.findChildren(QDialog)[0]
        QTest.mouseClick(next(one for one in dialog.findChildren(QPushButton) if one.text() == "Reset"), LEFT)

        await until(lambda: stage.house.settings.current == Settings(model="mine"))
        assert stage.find(QLineEdit, "Proxy").text() == ""


async def test_settings_changed_elsewhere_show_up(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await opened(stage)
        await stage.house.settings.save(Settings(idle_unload_min=3))

        assert stage.find(QLineEdit, "Free the memory after").text() == "3"


async def test_what_the_disk_refused_is_written_when_it_is_tried_again(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)
        store = stage.house.settings._store
        store.fail_next = ReadOnly(Path("/config"))  # type: ignore[attr-defined]
        typed(stage, "Proxy", "http://proxy:3128")
        await until(lambda: not view.error.isHidden())
        view.error.again_button.click()

        await until(lambda: store.read().proxy == "http://proxy:3128")
        assert view.error.isHidden()


async def test_a_search_leaves_what_matches_and_marks_it(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)
        QTest.keyClicks(view.search, "memory minutes")

        assert view.shown_rows == ("idle_unload_min",)
        assert "<span" in view.row("idle_unload_min").name.text()
        assert view.row("idle_unload_min").name.accessibleName() == "Free the memory after"
        assert view.reset_all.isHidden()


async def test_a_search_without_a_hit_says_so_and_can_be_cleared(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)
        QTest.keyClicks(view.search, "zebra")
        assert (view.shown_rows, view.nothing_found) == ((), "No setting matches “zebra”.")

        QTest.mouseClick(stage.find(QPushButton, "Clear the search"), LEFT)

        assert set(view.shown_rows) == set(ROWS)
        assert not view.nothing_found


async def test_escape_clears_the_search(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)
        view.focus_search()
        QTest.keyClicks(view.search, "proxy")
        QTest.keyClick(view.search, Qt.Key.Key_Escape)

        assert view.search.text() == ""


async def test_each_changed_field_has_a_way_back(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)
        assert view.row("proxy").reset_button.isHidden()
        typed(stage, "Proxy", "http://proxy:3128")
        await until(lambda: stage.house.settings.current.proxy)

        QTest.mouseClick(stage.find(QPushButton, "Reset Proxy"), LEFT)

        await until(lambda: not stage.house.settings.current.proxy)
        assert view.row("proxy").reset_button.isHidden()


async def test_the_keyboard_stays_in_the_row_when_its_way_back_goes(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await stage.house.settings.save(Settings(proxy="http://proxy:3128"))
        view = await opened(stage)
        stage.window.activateWindow()
        row = view.row("proxy")
        row.reset_button.setFocus()
        QTest.keyClick(row.reset_button, Qt.Key.Key_Space)
        await until(lambda: not stage.house.settings.current.proxy)

        assert stage.window.focusWidget() is row.input


async def test_certificates_that_cannot_be_read_are_refused_and_not_used(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)

        def unreadable(path: Path) -> None:
            raise TlsRefused("the server", f"{path.name} holds none")

        stage.house.settings._read_certificates = unreadable
        typed(stage, "Certificates", str(tmp_path / "company.pem"))
        await until(lambda: view.row("ca_file").problem)

        assert view.row("ca_file").problem.startswith("No certificates can be read")
        assert not stage.house.settings.current.ca_file


async def test_certificates_that_can_be_read_are_used(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await opened(stage)
        typed(stage, "Certificates", str(tmp_path / "company.pem"))

        await until(lambda: stage.house.settings.current.ca_file == str(tmp_path / "company.pem"))


async def test_a_place_is_brought_into_view_and_the_keyboard_goes_there(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)
        QTest.keyClicks(view.search, "zebra")
        stage.window.open_page(SETTINGS, "network")
        await settled()

        assert set(view.shown_rows) == set(ROWS)
        assert stage.window.focusWidget() is view.row("proxy").input
        assert not view.row("proxy").visibleRegion().isEmpty()


async def test_a_place_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)
        view.show_place("from-the-future")
        await settled()

        assert view.scroll_area.verticalScrollBar().value() == 0


async def test_a_folder_is_opened_in_the_file_manager(tmp_path: Path, opened_addresses: list[str]) -> None:
    async with a_stage(tmp_path) as stage:
        await opened(stage)
        places = stage.house.services.places
        await asyncio.to_thread(places.models.mkdir, parents=True)
        QTest.mouseClick(stage.find(QPushButton, "Open the folder: Models"), LEFT)

        await until(lambda: opened_addresses)
        assert opened_addresses == [QUrl.fromLocalFile(str(places.models)).toString()]


async def test_the_version_can_be_copied(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await opened(stage)
        stage.find(QPushButton, "Copy: Version").click()

        assert QGuiApplication.clipboard().text().startswith("Hexalogue ")


async def test_the_sheet_of_shortcuts_opens(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await opened(stage)
        stage.find(QPushButton, "Show the shortcuts").click()

        await until(lambda: any(dialog.isVisible() for dialog in stage.window.findChildren(QDialog)))


async def test_where_nothing_shows_folders_the_person_is_told_where_it_is(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await opened(stage)
        stage.find(QPushButton, "Open the folder: Logs").click()

        await until(lambda: any(dialog.isVisible() for dialog in stage.window.findChildren(QDialog)))
        said = "".join(words.text() for words in stage.window.findChildren(QDialog)[0].findChildren(QLabel))
        assert str(stage.house.services.places.logs) in said
