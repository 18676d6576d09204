"""The Engines page in a real window over engines that are only states."""

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from tests.helpers.builders import a_model
from tests.helpers.engine_fakes import GIGABYTE
from tests.helpers.machine_house import CHAT, MACHINE, MachineHouse, installed_as
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.activity import JobState
from hexalogue.domain.distributed import Condition, Peer
from hexalogue.domain.engines import EngineState, EngineStatus, TimelineEntry
from hexalogue.domain.errors import BadRow, StartFailed
from hexalogue.domain.machine import Gpu
from hexalogue.ui.engines.card import EngineCard
from hexalogue.ui.engines.runs import RunLine
from hexalogue.ui.engines.view import EnginesView
from hexalogue.ui.engines.words import LOOKING
from hexalogue.ui.pages import ENGINES, SETTINGS
from hexalogue.ui.widgets.buttons import IconButton

A, B = a_model("model-a"), a_model("model-b")
NAME = CHAT.name


async def opened(stage: Stage, *, is_installed: bool = True) -> MachineHouse:
    machines = stage.house.machines
    machines.house.memory = 100 * GIGABYTE
    if is_installed:
        machines.home.engines[CHAT.id] = [installed_as(), installed_as(version="b1")]
    stage.window.resize(1280, 820)
    stage.window.open_page(ENGINES)
    await until(lambda: stage.find(EnginesView).machine.isVisible())
    await until(lambda: not is_installed or seen(stage, QComboBox, f"Model for {NAME}"))
    return machines


def seen(stage: Stage, kind: type[QWidget], name: str = "") -> list[QWidget]:
    found = [widget for widget in stage.find(EnginesView).findChildren(kind) if widget.isVisible()]
    return [widget for widget in found if not name or widget.accessibleName() == name]


def press(stage: Stage, name: str) -> None:
    QTest.mouseClick(stage.find(QPushButton, name), Qt.MouseButton.LeftButton)


def words(stage: Stage) -> str:
    """What a screen reader says of the models that run."""
    return " ".join(line.accessibleName() for line in seen(stage, RunLine))


def choose(stage: Stage, text: str) -> None:
    """From the menu of an engine."""
    menus = [menu for menu in stage.find(EnginesView).findChildren(QMenu) if menu.isVisible()]
    action = next(action for action in menus[0].actions() if action.text() == text)
    action.trigger()
    menus[0].close()


async def test_a_model_is_chosen_started_and_stopped(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A, B]) as stage:
        machines = await opened(stage)
        box = stage.find(QComboBox, f"Model for {NAME}")
        box.setCurrentIndex(1)

        press(stage, f"Start: {NAME}")
        await until(lambda: "Ready" in words(stage))

        assert "model-b" in words(stage)
        assert "kept running by this window" in words(stage)
        press(stage, "Stop: model-b")
        await until(lambda: not seen(stage, RunLine))
        assert machines.house.order == ["start model-b", "stop model-b"]


async def test_a_provider_leads_to_the_engine_that_it_is_when_it_runs(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        stage.window.resize(1280, 820)
        stage.window.open_page(ENGINES, "speech-row")
        view = stage.find(EnginesView)

        def cards() -> list[EngineCard]:
            return [card for card in view.findChildren(EngineCard) if card.engine == "speech-engine"]

        await until(lambda: cards() and cards()[0].isAncestorOf(stage.window.focusWidget() or view))


async def test_the_keyboard_stays_near_what_was_pressed(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        await opened(stage)
        start = stage.find(QPushButton, f"Start: {NAME}")

        start.setFocus()
        QTest.keyClick(start, Qt.Key.Key_Space)
        await until(lambda: "Ready" in words(stage))
        after_start = stage.window.focusWidget()
        assert after_start is stage.find(QPushButton, "Stop: model-a")
        QTest.keyClick(after_start, Qt.Key.Key_Space)
        await until(lambda: not seen(stage, RunLine))

        assert stage.window.focusWidget() is start


async def test_a_start_that_fails_stands_at_the_engine_and_can_be_tried_again(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        machines = await opened(stage)
        machines.house.deaths["model-a"] = StartFailed(NAME, "its port was taken")

        press(stage, f"Start: {NAME}")
        await until(lambda: seen(stage, QPushButton, "Try again"))
        machines.house.deaths.clear()
        press(stage, "Try again")

        await until(lambda: "Ready" in words(stage))


async def test_a_list_that_cannot_be_read_is_told_on_the_page_and_read_again(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        home = stage.house.machines.home
        home.wrong_row = BadRow(tmp_path / "engines.toml", "speaks", "is wrong")
        stage.window.open_page(ENGINES)
        await until(lambda: seen(stage, QPushButton, "Try again"))
        looking = next(one for one in stage.find(EnginesView).findChildren(QLabel) if one.text() == LOOKING)
        assert not looking.isVisible()
        stage.find(IconButton, "Close this message").click()
        await until(lambda: not looking.isVisible() and seen(stage, QPushButton, "Try again"))
        home.wrong_row = None
        press(stage, "Try again")

        await until(lambda: seen(stage, EngineCard))
        assert not seen(stage, QPushButton, "Try again")


async def test_a_crash_its_fix_and_the_restart_stand_in_the_timeline(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        machines = await opened(stage)
        press(stage, f"Start: {NAME}")
        await until(lambda: "Ready" in words(stage))
        engine = machines.house.made[0]
        crash = TimelineEntry(1.0, EngineState.CRASHED, "It was killed.", "killed", "Close other programs.")

        engine.become(EngineState.CRASHED, crash)
        await until(lambda: "It was killed. Close other programs." in words(stage))
        engine.become(EngineState.READY, TimelineEntry(2.0, EngineState.READY, "It is ready after 1.0 s."))
        press(stage, f"Timeline: {NAME}")
        await until(lambda: seen(stage, QTextEdit))

        text = stage.find(QTextEdit, f"Timeline: {NAME}").toPlainText()
        assert text.index("It is ready") < text.index("It was killed.")
        assert "Close other programs." in text


async def test_the_log_is_read_again_and_copied(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        machines = await opened(stage)
        press(stage, f"Start: {NAME}")
        await until(lambda: "Ready" in words(stage))

        press(stage, f"Log: {NAME}")
        await until(lambda: seen(stage, QPlainTextEdit, f"Log of {NAME}"))
        machines.house.made[0].words = "more of it"
        press(stage, f"Read the log of {NAME} again")
        log = stage.find(QPlainTextEdit, f"Log of {NAME}")
        await until(lambda: log.toPlainText() == "more of it")
        press(stage, f"Copy the log of {NAME}")

        assert QGuiApplication.clipboard().text() == "more of it"
        assert log.isReadOnly()


async def test_an_engine_is_installed_with_its_steps_and_can_be_started_then(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        machines = await opened(stage, is_installed=False)

        press(stage, f"Install: {NAME}")
        await until(lambda: seen(stage, QPushButton, f"Cancel: {NAME}"))
        assert stage.house.activity.jobs[0].subject == CHAT.id
        machines.home.gate.set()

        await until(lambda: seen(stage, QPushButton, f"Start: {NAME}"))
        assert not seen(stage, QPushButton, f"Cancel: {NAME}")


async def test_who_pressed_install_stays_at_that_engine(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        machines = await opened(stage, is_installed=False)
        stage.window.activateWindow()
        stage.find(QPushButton, f"Install: {NAME}").setFocus()

        QTest.keyClick(stage.find(QPushButton, f"Install: {NAME}"), Qt.Key.Key_Space)
        await until(lambda: seen(stage, QPushButton, f"Cancel: {NAME}"))
        during = focused_card()
        machines.home.gate.set()
        await until(lambda: seen(stage, QPushButton, f"Start: {NAME}"))
        await settled()

        assert (during, focused_card()) == (CHAT.id, CHAT.id)


def focused_card() -> str:
    """The engine of the card that the keyboard is in."""
    widget = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, EngineCard):
        widget = widget.parentWidget()
    return widget.engine if widget is not None else ""


async def test_an_engine_comes_from_a_file_that_the_person_chose(
    tmp_path: Path,
) -> None:
    archive = tmp_path / "engine.tar.gz"
    archive.touch()
    async with a_stage(tmp_path, models=[A]) as stage:
        machines = await opened(stage, is_installed=False)
        machines.home.gate.set()

        QTest.mouseClick(more(stage), Qt.MouseButton.LeftButton)
        choose(stage, "Install from a file")
        await until(lambda: stage.window.findChildren(QFileDialog))
        field = stage.window.findChildren(QFileDialog)[0].findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(archive))
        QTest.keyClick(field, Qt.Key.Key_Return)

        await until(lambda: seen(stage, QPushButton, f"Start: {NAME}"))
        assert stage.house.activity.jobs[0].title == f"{NAME} from engine.tar.gz"


def more(stage: Stage) -> QWidget:
    return stage.find(IconButton, f"More about {NAME}")


async def test_a_newer_version_is_looked_for_installed_and_left_again(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        machines = await opened(stage)
        machines.home.gate.set()
        QTest.mouseClick(more(stage), Qt.MouseButton.LeftButton)
        choose(stage, "Look for a newer version")
        await until(lambda: seen(stage, QPushButton, f"Install it: {NAME} b3"))
        press(stage, f"Install it: {NAME} b3")
        await until(lambda: machines.home.kept(CHAT.id)[0].version == "b3")
        await settled(40)

        QTest.mouseClick(more(stage), Qt.MouseButton.LeftButton)
        choose(stage, "Go back to b2")
        await until(lambda: machines.home.kept(CHAT.id)[0].version == "b2")
        press(stage, f"History: {NAME}")
        await until(lambda: seen(stage, QTextEdit, f"History: {NAME}"))

        await until(lambda: "in use again" in stage.find(QTextEdit, f"History: {NAME}").toPlainText())


async def test_the_fastest_build_is_looked_for_as_a_job_that_says_what_came_of_it(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        stage.house.machines.machines.here = replace(MACHINE, gpus=(Gpu("amd", "A card", 8_000_000_000),))
        machines = await opened(stage)

        QTest.mouseClick(more(stage), Qt.MouseButton.LeftButton)
        choose(stage, "Find the fastest build")
        await until(lambda: seen(stage, QPushButton, f"Cancel: {NAME}"))
        machines.home.gate.set()

        await until(lambda: stage.house.activity.jobs[0].state is JobState.DONE)
        assert stage.house.activity.jobs[0].doing.startswith("Nothing else fits this computer")


async def test_engines_of_other_hexalogues_are_seen_while_the_page_is_shown(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        machines = await opened(stage)
        machines.house.others.append(
            EngineStatus(CHAT.id, EngineState.READY, "b2", "cpu", "theirs", 4711, 8080, 1, 3 * GIGABYTE)
        )
        stage.window.open_page(SETTINGS)
        await settled()
        assert "watch engines" not in stage.house.tasks.names

        stage.window.open_page(ENGINES)
        await until(lambda: "theirs" in words(stage))

        assert "3.0 GB" in words(stage)
        press(stage, "Stop: theirs")
        await until(lambda: not seen(stage, RunLine))
        assert machines.house.others == []


async def test_a_machine_is_named_checked_and_removed(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        machines = await opened(stage)
        QTest.keyClicks(stage.find(QLineEdit, "Address of the machine"), "192.168.1.20")
        QTest.keyClick(stage.find(QLineEdit, "Address of the machine"), Qt.Key.Key_Return)
        await until(lambda: machines.machines.peers)
        await until(lambda: seen(stage, QPushButton, "Remove 192.168.1.20:50052"))

        assert stage.find(QLineEdit, "Address of the machine").text() == ""
        machines.machines.conditions["192.168.1.20"] = Condition.UNREACHABLE
        await until(lambda: stage.find(QPushButton, "Check all machines").isEnabled())
        press(stage, "Check all machines")
        await settled(40)
        press(stage, "Remove 192.168.1.20:50052")
        await until(lambda: stage.window.findChildren(QDialog))
        press(stage, "Remove")
        await until(lambda: machines.machines.peers == ())


async def test_what_is_no_address_is_said_and_what_was_typed_stays(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        await opened(stage)
        field = stage.find(QLineEdit, "Address of the machine")
        QTest.keyClicks(field, "no/address")
        press(stage, "Add the machine")
        await settled(40)

        assert field.text() == "no/address"
        assert stage.house.machines.machines.peers == ()


async def test_the_limit_is_changed_in_settings(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        await opened(stage)
        press(stage, "Change the limit")

        assert stage.window.page == SETTINGS


async def test_a_link_to_an_engine_brings_its_card_into_view(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[A]) as stage:
        await opened(stage, is_installed=False)
        stage.window.resize(900, 600)
        await settled()

        stage.window.open_page(ENGINES, CHAT.id)
        await asyncio.sleep(0)

        assert stage.find(QPushButton, f"Install: {NAME}").hasFocus()


async def test_forty_models_with_long_names_do_not_widen_the_page(tmp_path: Path) -> None:
    models = [a_model(f"{number}-" + "very-long-name-" * 20) for number in range(40)]
    async with a_stage(tmp_path, models=models) as stage:
        machines = await opened(stage)
        machines.machines.peers = (Peer("nas.local", name="n" * 200),)
        press(stage, f"Start: {NAME}")
        await until(lambda: "Ready" in words(stage))
        stage.window.resize(900, 600)
        area = stage.find(EnginesView).scroll_area
        inside = area.widget()
        assert inside is not None

        await until(lambda: area.viewport().width() < 850)
        await until(lambda: inside.width() <= area.viewport().width())
