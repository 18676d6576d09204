"""The Settings page in the window: typed, checked, saved, reset."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.errors import ReadOnly
from hexalogue.domain.settings import Appearance, Settings
from hexalogue.ui.pages import SETTINGS
from hexalogue.ui.settings.view import SettingsView
from hexalogue.ui.widgets.strip import Strip

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
        strip = view.findChildren(Strip)[0]
        await until(lambda: not strip.isHidden())

        assert strip.words.startswith("The folder cannot be written to")
        assert stage.house.settings.current.proxy == "http://proxy:3128"


async def test_reset_asks_and_brings_the_defaults_back(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await stage.house.settings.save(Settings(model="mine", proxy="http://proxy:3128"))
        view = await opened(stage)
        view._reset.click()
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
