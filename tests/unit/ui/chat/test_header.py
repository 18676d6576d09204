"""The line above the transcript: what it says where there is little room, and the way to another model."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.builders import a_model
from tests.unit.ui.stage import a_stage, until

from hexalogue.domain.models import ModelPhase, ModelState
from hexalogue.domain.settings import Appearance
from hexalogue.ui.chat.header import ChatHeader
from hexalogue.ui.chat.look import look_of
from hexalogue.ui.chat.viewmodel import ChatState, shown_of
from hexalogue.ui.models.view import ModelsView
from hexalogue.ui.pages import MODELS
from hexalogue.ui.theme import Theme

PROMISE = "Stays on this computer"


@pytest.fixture
def header(qapp: QApplication, qtbot: QtBot) -> Iterator[ChatHeader]:
    theme = Theme(qapp, Appearance.LIGHT)
    around = QWidget()  # a window of its own would not become narrower than its layout asks for
    made = ChatHeader(around)
    qtbot.addWidget(around)
    model = ModelState(ModelPhase.READY, a_model("A model with quite a long name of its own"))
    made.render_shown(shown_of(ChatState(model=model), ()), None, look_of(theme.tokens))
    around.show()
    yield made
    theme.deleteLater()


def test_with_room_the_promise_is_said_in_words(header: ChatHeader) -> None:
    header.resize(800, 46)

    assert header.keeping.text().strip() == PROMISE
    assert PROMISE not in header.keeping.toolTip()


@pytest.mark.parametrize("width", [120, 180, 220, 260, 300, 340, 380])
def test_without_room_the_promise_is_never_cut(header: ChatHeader, width: int) -> None:
    header.resize(width, 46)

    assert header.keeping.text().strip() in ("", PROMISE)
    assert not header.keeping.icon().isNull()
    assert header.keeping.accessibleName().startswith(PROMISE)
    assert bool(header.keeping.text().strip()) or header.keeping.toolTip().startswith(PROMISE)


def test_the_name_of_the_model_takes_the_room_that_the_words_leave(header: ChatHeader) -> None:
    header.resize(200, 46)

    assert header.keeping.text() == ""
    before = len(header.who.text())
    header.resize(300, 46)
    assert header.keeping.text() == ""
    assert len(header.who.text()) > before


async def test_the_menu_of_models_ends_with_the_way_to_a_better_one(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        header = stage.find(ChatHeader)
        header.open_menu()
        last = header.menu.actions()[-1]
        header.menu.close()
        assert last.text() == "Find a better model…"
        last.trigger()

        await until(lambda: stage.window.page == MODELS)
        await until(lambda: stage.find(ModelsView).hub.isVisible())
