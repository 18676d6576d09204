"""The buttons beside a failed answer: the one that mends it first, carried out by the page or the window around it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.helpers.builders import a_conversation, a_turn, an_answer
from tests.unit.ui.stage import Stage, a_stage, until

from hexalogue.adapters.endpoints import say_who_must_run
from hexalogue.domain.errors import AppError, BadKey, OutOfMemory, OutsideClass, RateLimited, StartFailed, Unreachable
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.turn import AnswerState, Failure
from hexalogue.ui.chat.composer import Composer
from hexalogue.ui.chat.notice import AnswerNotice
from hexalogue.ui.chat.small_button import SmallButton
from hexalogue.ui.pages import DOCTOR, SETTINGS


def own_server_is_off() -> Unreachable:
    """What an adapter raises where nobody listens at the address of a person's own server."""
    spec = ProviderSpec(ProviderId("own"), "Own", "lan_endpoint", Privacy.SELF_HOSTED, ("openai_chat",))
    error = Unreachable("127.0.0.1", "the connection was refused")
    say_who_must_run(error, spec)
    return error


async def refused(stage: Stage, error: AppError) -> tuple[SmallButton, ...]:
    """The buttons of a conversation whose only answer failed so."""
    failure = Failure(error.kind, error.message, error.fix)
    answer = an_answer("", state=AnswerState.FAILED, failure=failure, provider=ProviderId("far"))
    conversation = a_conversation("One that failed")
    await stage.house.history.add_conversation(conversation)
    await stage.house.history.add_turn(a_turn("Why?", answer, conversation=conversation.id))
    stage.window.open_conversation(conversation.id)
    await until(lambda: stage.window.findChildren(AnswerNotice))
    return stage.window.findChildren(AnswerNotice)[0].buttons


@pytest.mark.parametrize(
    ("error", "verbs"),
    [
        (RateLimited("Far"), ["Try again", "Choose a provider"]),
        (Unreachable("far.example", "the name was not found"), ["Open network settings", "Try again"]),
        (own_server_is_off(), ["Try again", "Correct the address"]),
        (OutOfMemory("llama.cpp"), ["Free the memory", "Choose a model"]),
        (OutsideClass("Far", "third_party", "local"), ["Allow it", "Choose a provider"]),
        (BadKey("Far", "far"), ["Open keys", "Choose a provider"]),
        (StartFailed("llama.cpp", "it was killed"), ["Try again", "Check this computer"]),
    ],
    ids=lambda value: type(value).__name__,
)
async def test_what_mends_it_stands_first(tmp_path: Path, error: AppError, verbs: list[str]) -> None:
    async with a_stage(tmp_path) as stage:
        assert [button.text() for button in await refused(stage, error)] == verbs


async def test_what_lets_the_words_go_further_is_no_prominent_button(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        buttons = await refused(stage, OutsideClass("Far", "third_party", "local"))

        assert [button.property("role") for button in buttons] == ["plain", "plain"]


@pytest.mark.parametrize(
    ("error", "verb", "page"),
    [
        (Unreachable("far.example", "the name was not found"), "Open network settings", SETTINGS),
        (StartFailed("llama.cpp", "it was killed"), "Check this computer", DOCTOR),
    ],
    ids=["network", "doctor"],
)
async def test_what_the_page_cannot_do_the_window_does(tmp_path: Path, error: AppError, verb: str, page: str) -> None:
    async with a_stage(tmp_path) as stage:
        button = next(one for one in await refused(stage, error) if one.text() == verb)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

        await until(lambda: stage.window.page == page)


async def test_nobody_is_sent_to_a_file_because_a_server_is_off(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await refused(stage, own_server_is_off())

        said = stage.window.findChildren(AnswerNotice)[0].accessibleName()
        assert said.endswith("Start the server there, or correct its address on the Providers page.")


async def test_the_focus_goes_to_the_composer_when_the_button_goes(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        again = (await refused(stage, RateLimited("Far")))[0]
        again.setFocus()

        QTest.mouseClick(again, Qt.MouseButton.LeftButton)

        assert stage.window.focusWidget() is stage.find(Composer).edit
