"""The list of conversations in the window: clicks and keys, over the real chat service."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QToolButton
from tests.helpers.builders import a_conversation
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.errors import DiskFull
from hexalogue.domain.turn import Conversation
from hexalogue.ui.notices import NoticeArea

LEFT = Qt.MouseButton.LeftButton
SKY = a_conversation("Why the sky is blue", preview="Rayleigh")
TIDES = a_conversation("Tide tables", preview="A parser", updated_at=SKY.updated_at - 60)
BOTH = (SKY, TIDES)


def rows(stage: Stage) -> QListView:
    return stage.find(QListView, "Chats by day")


def titles(stage: Stage) -> list[str]:
    model = rows(stage).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def place_of(stage: Stage, conversation: Conversation) -> QPoint:
    model = rows(stage).model()
    found = [model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == conversation.title]
    place: QRect = rows(stage).visualRect(found[0])
    return place.center()


async def test_chats_stand_under_their_day(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=BOTH) as stage:
        assert titles(stage) == ["November 2023", SKY.title, TIDES.title]


async def test_a_click_opens_a_chat(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=BOTH) as stage:
        opened: list[object] = []
        stage.window.conversation_opened.connect(opened.append)
        QTest.mouseClick(rows(stage).viewport(), LEFT, pos=place_of(stage, TIDES))

        assert opened == [TIDES.id]


async def test_the_button_begins_a_new_chat(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=BOTH) as stage:
        stage.window.open_conversation(SKY.id)
        QTest.mouseClick(stage.find(QToolButton, "New chat"), LEFT)

        assert stage.window.conversations.state.selected is None
        assert not rows(stage).currentIndex().isValid()


async def test_delete_takes_the_chat_away_at_once_and_undo_brings_it_back(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=BOTH) as stage:
        stage.window.open_conversation(SKY.id)
        QTest.keyClick(rows(stage), Qt.Key.Key_Delete)
        after = titles(stage)
        QTest.mouseClick(stage.find(QPushButton, "Undo the deletion"), LEFT)
        await until(lambda: SKY.title in titles(stage))

        assert SKY.title not in after
        assert [row.id for row in await stage.house.chat.conversations()] == [SKY.id, TIDES.id]


async def test_f2_renames_a_chat(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=BOTH) as stage:
        stage.window.open_conversation(SKY.id)
        rows(stage).setFocus()
        QTest.keyClick(rows(stage), Qt.Key.Key_F2)
        editor = stage.find(QLineEdit, "Title of the chat")
        editor.setText("  Rayleigh  ")
        QTest.keyClick(editor, Qt.Key.Key_Return)

        await until(lambda: "Rayleigh" in titles(stage))


async def test_an_empty_title_changes_nothing(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=BOTH) as stage:
        model = rows(stage).model()

        assert not model.setData(model.index(1, 0), "   ")


async def test_the_search_box_narrows_the_list(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=BOTH) as stage:
        QTest.keyClicks(stage.find(QLineEdit, "Search chats"), "tide")
        await until(lambda: titles(stage) == ["November 2023", TIDES.title])
        stage.find(QLineEdit, "Search chats").clear()

        await until(lambda: len(titles(stage)) == 3)


async def test_a_group_s_title_cannot_be_chosen_and_rows_are_read_with_their_preview(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=BOTH) as stage:
        model = rows(stage).model()

        assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
        assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == f"{SKY.title}. Rayleigh"


async def test_a_chat_that_could_not_be_deleted_comes_back_with_the_reason(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=BOTH) as stage:
        stage.window.open_conversation(SKY.id)
        await settled()
        stage.house.history.fail_next = DiskFull(Path("/home"))
        QTest.keyClick(rows(stage), Qt.Key.Key_Delete)
        await until(lambda: SKY.title in titles(stage))

        card = stage.find(NoticeArea).error
        assert card is not None
        assert card.words.startswith("The disk is full")


async def test_a_first_question_shows_up_selected(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        conversation = stage.house.chat.send("What is 2+2?", None)
        await until(lambda: "What is 2+2?" in titles(stage))

        assert stage.window.conversations.state.selected == conversation


async def test_a_chat_without_an_answer_has_its_title_in_the_middle_of_its_row(tmp_path: Path) -> None:
    async with a_stage(tmp_path, conversations=(a_conversation("Tides", preview=""),)) as stage:
        model, row = rows(stage).model(), stage.find(QListView, "Chats by day").model().index(1, 0)
        place: QRect = rows(stage).visualRect(row)
        picture = rows(stage).viewport().grab(place).toImage()
        ground = picture.pixel(picture.width() // 2, picture.height() - 6)
        inked = [y for y in range(6, picture.height() - 6) if any(picture.pixel(x, y) != ground for x in range(12, 60))]

        assert model.data(row) == "Tides"
        assert (inked[0] + inked[-1]) / 2 == pytest.approx(place.height() / 2, abs=3)
