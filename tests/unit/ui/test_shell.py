"""The window as a whole: pages, keys, strips, status, geometry."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from tests.helpers.builders import a_conversation, a_model, download_progress, ready_state
from tests.unit.ui.stage import a_stage, settled, until

from hexalogue.domain.errors import TruncatedModel
from hexalogue.domain.events import Crashed, Noticed
from hexalogue.domain.models import ModelPhase, ModelState
from hexalogue.domain.settings import Appearance, Settings
from hexalogue.ui.geometry import WindowGeometry
from hexalogue.ui.notices import NoticeArea
from hexalogue.ui.pages import CHAT, MODELS, SETTINGS
from hexalogue.ui.rail import Rail, RailButton
from hexalogue.ui.status.view import StatusView
from hexalogue.ui.tokens import METRICS

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
BROKEN = TruncatedModel(Path("m.gguf"), 1_000_000, 9_000_000)


async def test_a_click_on_the_rail_opens_a_page(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        QTest.mouseClick(stage.find(RailButton, "Models"), LEFT)

        assert stage.window.page == MODELS
        assert stage.find(RailButton, "Models").isChecked()


async def test_pages_are_built_only_when_they_are_shown(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        assert set(stage.window._built) == {CHAT}


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_1, CHAT), (Qt.Key.Key_2, MODELS), (Qt.Key.Key_Comma, SETTINGS)])
async def test_pages_have_keys(tmp_path: Path, key: Qt.Key, page: str) -> None:
    async with a_stage(tmp_path) as stage:
        QTest.keyClick(stage.window, key, CTRL)

        assert stage.window.page == page


async def test_an_unknown_page_changes_nothing(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.open_page("from-the-future")

        assert stage.window.page == CHAT


async def test_searching_goes_to_the_search_box_from_any_page(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.open_page(SETTINGS)
        QTest.keyClick(stage.window, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)

        assert stage.window.page == CHAT
        assert stage.find(QLineEdit, "Search chats").hasFocus()


async def test_a_new_chat_opens_by_key_from_any_page(tmp_path: Path) -> None:
    old = a_conversation("Old")
    async with a_stage(tmp_path, conversations=[old]) as stage:
        stage.window.open_conversation(old.id)
        stage.window.open_page(MODELS)
        QTest.keyClick(stage.window, Qt.Key.Key_N, CTRL)

        assert (stage.window.page, stage.window.conversations.state.selected) == (CHAT, None)


async def test_a_narrow_window_keeps_only_the_icons_of_the_rail(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.resize(900, 600)
        narrow = stage.find(Rail).width()
        stage.window.resize(1280, 820)

        assert (narrow, stage.find(Rail).width()) == (METRICS.rail_narrow_width, METRICS.rail_width)


async def test_what_went_wrong_is_a_card_whose_button_helps(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.house.bus.publish(Noticed(BROKEN))
        card = stage.find(NoticeArea).error
        assert card is not None
        said = card.words
        QTest.mouseClick(stage.find(QPushButton, "Download again"), LEFT)

        assert said == f"The model file is incomplete {BROKEN.message} {BROKEN.fix}"
        assert (stage.window.page, card.isHidden()) == (MODELS, True)


async def test_without_anything_to_say_the_notices_take_no_room(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        area = stage.window.findChild(NoticeArea)

        assert area is not None
        assert area.isHidden()


async def test_safe_mode_says_so_and_how_to_leave(tmp_path: Path) -> None:
    async with a_stage(tmp_path, safe_mode=True) as stage:
        words = stage.find(NoticeArea).safe.words

        assert words.startswith("Safe mode")
        assert "--safe-mode to leave" in words


async def test_one_crash_dialog_at_a_time(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.house.bus.publish(Crashed("turn 1", "first report"))
        first = stage.window.crashes.dialog
        stage.house.bus.publish(Crashed("turn 2", "second report"))

        assert first is not None
        assert stage.window.crashes.dialog is first
        assert stage.window.crashes.unseen == 1
        first.close()
        assert stage.window.crashes.dialog is None


async def test_the_window_follows_the_appearance_setting(tmp_path: Path) -> None:
    async with a_stage(tmp_path, Appearance.LIGHT) as stage:
        await stage.house.settings.save(Settings(appearance=Appearance.DARK))

        assert stage.theme.tokens.is_dark


async def test_the_place_of_the_window_is_remembered(tmp_path: Path) -> None:
    geometry = WindowGeometry(tmp_path)
    async with a_stage(tmp_path, geometry=geometry) as stage:
        stage.window.resize(1000, 700)
        stage.window.close()
    async with a_stage(tmp_path, geometry=WindowGeometry(tmp_path)) as stage:
        # The offscreen screen is 800 wide: Qt fits what it restores, so the height alone tells.
        assert stage.window.height() == 700 or stage.window.height() <= 600


async def test_closing_the_window_says_so(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        heard: list[bool] = []
        stage.window.closed.connect(lambda: heard.append(True))
        stage.window.close()

        assert heard == [True]


async def test_memory_is_shown_after_the_first_paint(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        status = stage.find(StatusView)

        await until(lambda: status._memory.text().startswith("Memory "))


async def test_the_status_strip_follows_the_model(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.publish_state(ready_state(model=a_model("qwen")))

        assert stage.find(StatusView)._model.text() == "qwen loaded in the app"


async def test_a_download_can_be_paused_and_cancelled_from_the_status_strip(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=()) as stage:
        stage.window.open_page(SETTINGS)
        stage.house.downloader.gate = gate = asyncio.Event()
        stage.house.models.download(stage.house.models.profiles[0].id)
        await until(lambda: stage.find(StatusView)._download.text().startswith("Downloading"))
        QTest.mouseClick(stage.find(QPushButton, "Pause the download"), LEFT)
        await until(lambda: "paused" in stage.find(StatusView)._download.text())
        QTest.mouseClick(stage.find(QPushButton, "Cancel the download"), LEFT)
        await until(lambda: stage.house.downloader.discarded)
        gate.set()

        await until(lambda: stage.find(StatusView)._download.text() == "")


async def test_the_strip_leaves_a_download_to_the_chat_page_that_tells_it_above_the_conversation(
    tmp_path: Path,
) -> None:
    async with a_stage(tmp_path) as stage:
        stage.publish_state(ModelState(ModelPhase.ABSENT, download=download_progress()))
        status = stage.find(StatusView)
        assert (status._download.text(), status._bar.isHidden()) == ("", True)

        stage.window.open_page(SETTINGS)
        assert status._download.text().startswith("Downloading")

        stage.window.open_page(CHAT)
        assert status._download.text() == ""


async def test_a_narrow_strip_says_a_download_and_the_model_without_cutting_either(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stop_gap = a_model("SmolLM2 135M", stop_gap=True)
        download = download_progress(
            21_500_000, 491_400_032, name="Qwen2.5 0.5B", rate_bytes_s=3.2e6, remaining_s=140.0
        )
        stage.window.open_page(SETTINGS)
        stage.window.resize(900, 600)
        stage.publish_state(ModelState(ModelPhase.READY, stop_gap, download=download))
        await settled()

        status = stage.find(StatusView)
        assert (status._model.is_cut, status._download.is_cut) == (False, False)
        stage.window.resize(1280, 820)
        assert status._model.text() == "SmolLM2 135M loaded · a stop-gap, often wrong"


async def test_a_narrow_strip_keeps_the_words_of_a_download(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.open_page(SETTINGS)
        stage.publish_state(ModelState(ModelPhase.ABSENT, download=download_progress()))
        await settled()
        stage.window.resize(900, 600)

        status = stage.find(StatusView)
        assert (status._bar.isHidden(), status._download.isHidden()) == (True, False)


async def test_what_waits_for_the_first_paint_lets_typing_come_between(tmp_path: Path) -> None:
    seen: list[str] = []

    def first() -> None:
        seen.append("first")
        QTimer.singleShot(0, lambda: seen.append("typed"))

    async with a_stage(tmp_path) as stage:
        stage.window.afterwards.do(first)
        stage.window.afterwards.do(lambda: seen.append("second"))
        await until(lambda: len(seen) == 3)

    assert seen == ["first", "typed", "second"]


async def test_nothing_more_begins_once_the_services_end(tmp_path: Path) -> None:
    seen: list[str] = []
    async with a_stage(tmp_path) as stage:
        stage.window.afterwards.do(lambda: seen.append("begun"))
        stage.window.afterwards.end()
        await settled()

    assert seen == []
