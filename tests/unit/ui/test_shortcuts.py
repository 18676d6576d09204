"""The keys: no two rows with one key, all of them do something, and the sheet shows them."""

from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from tests.helpers.builders import a_conversation, a_turn, an_answer
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.ui.chat.find_bar import FindBar
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.conversations.view import ConversationsView
from hexalogue.ui.keyboard import stepped
from hexalogue.ui.pages import CHAT, KEYS, MODELS, SETTINGS
from hexalogue.ui.palette.sheet import KeySheet
from hexalogue.ui.palette.view import PaletteView
from hexalogue.ui.rail import RailButton
from hexalogue.ui.shortcuts import SHORTCUTS, Act
from hexalogue.ui.widgets.boxes import in_row
from hexalogue.ui.widgets.buttons import IconButton, push

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A real key, where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or stage.window, key, modifiers)


def pane_of(stage: Stage) -> ChatPane:
    return stage.find(ChatPane)


async def shown(stage: Stage, title: str = "Sunset", answer: str = "It is **red**.") -> None:
    """A stored conversation with one turn stands on the page."""
    conversation = a_conversation(title)
    await stage.house.history.add_conversation(conversation)
    turn = a_turn("Why is the sky red?", an_answer(answer), conversation=conversation.id)
    await stage.house.history.add_turn(turn)
    stage.window.conversations.read()
    stage.window.open_conversation(conversation.id)
    await until(lambda: pane_of(stage).controller.state.turns)


def test_no_two_rows_have_one_key() -> None:
    keys = Counter(key for row in SHORTCUTS for key in row.keys)

    assert [key for key, count in keys.items() if count > 1] == []


def test_every_act_has_one_row() -> None:
    assert Counter(row.act for row in SHORTCUTS) == Counter(Act)


@pytest.mark.parametrize(
    ("percent", "steps", "after"),
    [(100, 1, 110), (100, -1, 90), (200, 1, 200), (75, -1, 75), (133, 1, 150), (150, 0, 100)],
)
def test_text_grows_and_shrinks_by_steps(percent: int, steps: int, after: int) -> None:
    assert stepped(percent, steps) == after


async def test_numbers_open_pages_and_the_comma_opens_settings(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        press(stage, Qt.Key.Key_2, CTRL)
        assert stage.window.page == MODELS
        press(stage, Qt.Key.Key_Comma, CTRL)
        assert stage.window.page == SETTINGS
        press(stage, Qt.Key.Key_1, CTRL)
        assert stage.window.page == CHAT


async def test_the_list_goes_and_comes(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        chats = stage.find(ConversationsView)

        press(stage, Qt.Key.Key_B, CTRL)
        assert chats.isHidden()
        press(stage, Qt.Key.Key_F, CTRL | SHIFT)
        assert not chats.isHidden()
        assert stage.find(QLineEdit, "Search chats").hasFocus()


async def test_the_newest_answer_is_copied(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await shown(stage)

        press(stage, Qt.Key.Key_C, CTRL | SHIFT)

        assert QGuiApplication.clipboard().text() == "It is **red**."


async def test_up_in_an_empty_box_takes_up_the_last_message(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await shown(stage)
        edit = pane_of(stage).composer.edit
        edit.setFocus()

        QTest.keyClick(edit, Qt.Key.Key_Up)

        assert edit.toPlainText() == "Why is the sky red?"


async def test_a_chat_is_deleted_and_can_be_brought_back(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await shown(stage)

        press(stage, Qt.Key.Key_D, CTRL)

        await until(lambda: pane_of(stage).conversation is None)
        assert stage.window.conversations.state.deleted is not None
        await settled()


async def test_words_are_found_in_the_chat(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await shown(stage)
        press(stage, Qt.Key.Key_F, CTRL)
        bar = stage.find(FindBar)

        QTest.keyClicks(bar.field, "RED")
        assert bar.said == "2 of 2"
        QTest.keyClicks(bar.field, "x")
        assert bar.said == "Not in this chat"
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)

        assert bar.isHidden()
        assert pane_of(stage).composer.edit.hasFocus()


async def test_larger_text_is_saved_as_a_setting(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        press(stage, Qt.Key.Key_Plus, CTRL)
        await until(lambda: stage.house.services.settings.current.text_percent == 110)
        press(stage, Qt.Key.Key_0, CTRL)
        await until(lambda: stage.house.services.settings.current.text_percent == 100)


async def test_the_sheet_shows_every_key(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        press(stage, Qt.Key.Key_F1)
        sheet = stage.find(KeySheet)
        words = {label.text() for label in sheet.findChildren(QLabel)}

        assert {row.words for row in SHORTCUTS} <= words
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        await until(lambda: not stage.window.findChildren(KeySheet))


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_L])
async def test_a_palette_comes_over_the_page_and_goes_with_escape(tmp_path: Path, key: Qt.Key) -> None:
    async with a_stage(tmp_path) as stage:
        pane_of(stage).composer.edit.setFocus()

        press(stage, key, CTRL)
        palette = stage.find(PaletteView)
        assert palette.field.hasFocus()
        press(stage, Qt.Key.Key_Escape)

        assert palette.isHidden()
        assert pane_of(stage).composer.edit.hasFocus()


async def test_enter_presses_whatever_button_has_the_focus(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.open_page(KEYS)
        rail = next(one for one in stage.window.findChildren(RailButton) if one.accessibleName() == "Settings")
        rail.setFocus()
        QTest.keyClick(rail, Qt.Key.Key_Return)
        assert stage.window.page == SETTINGS

        pressed: list[str] = []
        words = push("Do it", "plain", lambda: pressed.append("words"))
        icon = IconButton(stage.theme, "x", "Close it")
        icon.clicked.connect(lambda: pressed.append("icon"))
        for button in (words, icon):
            button.setParent(stage.window)
            button.show()
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Enter)
        assert pressed == ["words", "icon"]


def test_enter_presses_the_focused_button_of_a_dialog(qtbot: QtBot) -> None:
    dialog, pressed = QDialog(), list[str]()
    qtbot.addWidget(dialog)
    cancel, delete = (push(words, "plain", partial(pressed.append, words)) for words in ("Cancel", "Delete"))
    dialog.setLayout(in_row([cancel, delete]))
    dialog.show()
    delete.setFocus()

    QTest.keyClick(delete, Qt.Key.Key_Return)

    assert pressed == ["Delete"]


async def test_a_search_that_was_closed_leaves_no_gap(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await shown(stage)
        before = pane_of(stage).transcript.height()
        press(stage, Qt.Key.Key_F, CTRL)
        await settled()
        assert pane_of(stage).transcript.height() < before

        QTest.keyClick(stage.find(FindBar).field, Qt.Key.Key_Escape)
        await settled()

        assert pane_of(stage).transcript.height() == before
