"""The palettes over the real window: pages, acts, chats and models are found and opened by keys alone."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.helpers.builders import a_conversation, a_model
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.ids import ModelId
from hexalogue.ui import language
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.pages import SETTINGS
from hexalogue.ui.palette.controller import native_keys
from hexalogue.ui.palette.view import PaletteView


def opened(stage: Stage, key: Qt.Key) -> PaletteView:
    QTest.keyClick(stage.window, key, Qt.KeyboardModifier.ControlModifier)
    return stage.find(PaletteView)


def names(palette: PaletteView) -> list[str]:
    model = palette.rows.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_key_that_qt_names_in_english_is_named_as_keyboards_are() -> None:
    language.use(lambda text, _: {"Enter": "Eingabe"}.get(text, text))
    try:
        shown = native_keys()
    finally:
        language.use(language.in_english)

    assert (shown["Return"], shown["Shift+Return"].rpartition("+")[2]) == ("Eingabe", "Eingabe")


async def test_a_page_is_opened_by_its_name(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        palette = opened(stage, Qt.Key.Key_K)

        QTest.keyClicks(palette.field, "setti")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

        assert stage.window.page == SETTINGS
        assert palette.isHidden()


async def test_a_chat_is_found_by_its_words(tmp_path: Path) -> None:
    conversations = (a_conversation("Letter to the landlord"), a_conversation("Sunset"))
    async with a_stage(tmp_path, conversations=conversations) as stage:
        palette = opened(stage, Qt.Key.Key_K)

        QTest.keyClicks(palette.field, "landlord")
        await until(lambda: "Letter to the landlord" in names(palette))
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

        await until(lambda: stage.find(ChatPane).conversation == conversations[0].id)


async def test_a_model_of_this_computer_answers_from_now_on(tmp_path: Path) -> None:
    models = (a_model(), replace(a_model("other"), name="Other model"))
    async with a_stage(tmp_path, models=models) as stage:
        palette = opened(stage, Qt.Key.Key_L)
        await until(lambda: "Other model" in names(palette))

        QTest.keyClicks(palette.field, "other")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await settled()

        choice = await stage.house.services.chat.choice(None)
        is_default = stage.house.services.models.state.model
        assert choice.reference.endswith(":other") or (is_default and is_default.id == ModelId("other"))


async def test_what_is_called_nothing_is_said(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        palette = opened(stage, Qt.Key.Key_K)

        QTest.keyClicks(palette.field, "xyzxyz")
        await settled()

        said = [label.text() for label in palette.findChildren(QLabel) if label.isVisible()]
        assert said == ["Nothing is called “xyzxyz”. Try fewer or other words."]


async def test_a_click_beside_it_closes_it(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        palette = opened(stage, Qt.Key.Key_K)

        QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())

        assert palette.isHidden()


async def test_the_second_palette_takes_the_place_of_the_first(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        first = opened(stage, Qt.Key.Key_K)
        second = opened(stage, Qt.Key.Key_L)

        assert first.isHidden()
        assert second.isVisible()
