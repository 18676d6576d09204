"""A button beside an error leads to the provider it names: chosen, in sight, and with the focus there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.helpers.builders import a_conversation, a_turn, an_answer
from tests.helpers.remote_fakes import ListedCatalogue, a_provider
from tests.helpers.service_house import BUILT_IN
from tests.unit.ui.providers.opened import controller
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.errors import AppError, NeedsAddress, WrongAddress
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.turn import AnswerState, Failure
from hexalogue.ui.chat.notice import AnswerNotice
from hexalogue.ui.pages import PROVIDERS
from hexalogue.ui.providers.view import ProvidersView

MANY = ListedCatalogue((BUILT_IN, *(a_provider(f"near {number}") for number in range(60))))
NAMED = ProviderId("near 50")


async def pressed(stage: Stage, error: AppError) -> ProvidersView:
    """The first button of an answer of this provider that failed so."""
    failure = Failure(error.kind, error.message, error.fix)
    answer = an_answer("", state=AnswerState.FAILED, failure=failure, provider=NAMED)
    conversation = a_conversation("One that failed")
    await stage.house.history.add_conversation(conversation)
    await stage.house.history.add_turn(a_turn("Why?", answer, conversation=conversation.id))
    stage.window.open_conversation(conversation.id)
    await until(lambda: stage.window.findChildren(AnswerNotice))
    await settled()
    QTest.mouseClick(stage.window.findChildren(AnswerNotice)[0].buttons[0], Qt.MouseButton.LeftButton)
    await until(lambda: stage.window.page == PROVIDERS)
    return stage.find(ProvidersView)


@pytest.mark.parametrize(
    "error",
    [NeedsAddress("Near 50", NAMED), WrongAddress("Near 50", "http://127.0.0.1:9")],
    ids=lambda error: error.kind,
)
async def test_a_button_beside_an_error_leads_to_the_provider_it_names(tmp_path: Path, error: AppError) -> None:
    async with a_stage(tmp_path, catalogue=MANY) as stage:
        stage.window.resize(1280, 820)
        view = await pressed(stage, error)

        await until(lambda: controller(view).state.selected == NAMED and view.pane.model.items)
        await settled()
        shown = view.pane.list
        assert shown.currentIndex() == view.pane.model.place_of(NAMED)
        assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))
        assert view.pane.detail.isVisible()


async def test_where_there_is_room_for_one_the_focus_is_at_the_provider(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=MANY) as stage:
        stage.window.resize(900, 600)
        view = await pressed(stage, NeedsAddress("Near 50", NAMED))

        await until(lambda: view.pane.model.items)
        await settled()
        assert view.pane.detail.isVisible()
        focused = stage.window.focusWidget()
        assert focused is not None
        assert view.pane.detail.isAncestorOf(focused)
