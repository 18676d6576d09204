"""A key that is pasted into a question: held back, and offered its place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.unit.ui.keys.desk import KEY, Desk, a_desk
from tests.unit.ui.stage import until

from hexalogue.ui.chat.composer import Composer
from hexalogue.ui.chat.key_guard import KeyNote
from hexalogue.ui.keys.offer import OfferCard
from hexalogue.ui.pages import CHAT, KEYS

CONTROL = Qt.KeyboardModifier.ControlModifier


def words(desk: Desk) -> str:
    """What stands in the composer."""
    return desk.stage.find(Composer).edit.toPlainText()


def paste(desk: Desk, text: str) -> None:
    desk.stage.window.open_page(CHAT)
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(desk.stage.find(Composer).edit, Qt.Key.Key_V, CONTROL)


async def note(desk: Desk) -> KeyNote:
    await until(lambda: any(each.isVisible() for each in desk.stage.window.findChildren(KeyNote)))
    return desk.stage.find(KeyNote)


async def press(desk: Desk, text: str, verb: str) -> None:
    """Paste it, and press a button of what is said about it."""
    paste(desk, text)
    await note(desk)
    QTest.mouseClick(desk.stage.find(QPushButton, verb), Qt.MouseButton.LeftButton)


async def test_it_stays_out_of_the_question_and_of_what_is_said_about_it(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        paste(desk, f"export ALPHA_KEY={KEY}\n")
        said = (await note(desk)).accessibleName()

        assert words(desk) == ""
        assert said.startswith("This looks like a key of Alpha.")
        assert KEY not in said
        desk.stage.find(Composer).edit.undo()
        assert words(desk) == ""


async def test_it_is_offered_to_its_provider_under_keys(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        await press(desk, f"export ALPHA_KEY={KEY}\n", "Put it under Keys")
        await until(lambda: desk.view.findChildren(OfferCard)[0].isVisible())

        assert desk.stage.window.page == KEYS
        assert desk.stage.find(OfferCard).accessibleName().startswith("This looks like a key of Alpha")
        desk.stage.window.open_page(CHAT)
        assert not desk.stage.window.findChildren(KeyNote)[0].isVisible()


async def test_it_goes_into_the_question_where_the_person_says_so(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        await press(desk, KEY, "Paste it anyway")

        assert words(desk) == KEY


async def test_it_can_be_thrown_away(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        await press(desk, KEY, "Discard the pasted key")

        assert words(desk) == ""
        assert not desk.stage.window.findChildren(KeyNote)[0].isVisible()


@pytest.mark.parametrize("text", ["a sentence of some words, and 3 numbers", "d41d8cd98f00b204e9800998ecf8427e"])
async def test_other_texts_are_pasted(tmp_path: Path, text: str) -> None:
    async with a_desk(tmp_path) as desk:
        paste(desk, text)
        await until(lambda: words(desk) == text)

        assert desk.stage.window.findChildren(KeyNote) == []
