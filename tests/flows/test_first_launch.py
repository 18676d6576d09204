"""The first window: a live prompt box, the setup as one slim line beside it, and few words of ours."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from tests.flows.conftest import App, Boot, until
from tests.flows.test_first_answer import answered

from hexalogue.domain.turn import AnswerState
from hexalogue.ui.conversations.view import ConversationsView
from hexalogue.ui.pages import CHAT, SETUP
from hexalogue.ui.rail import RailButton
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.wizard.card import SetupCard
from hexalogue.ui.wizard.view import SetupView

pytestmark = [pytest.mark.native, pytest.mark.flow]
LEFT = Qt.MouseButton.LeftButton
MOST_WORDS = 40
# Painted by the rail, not a widget's text.
NAME = "Hexalogue"


def words_of_ours(window: MainWindow, names: set[str]) -> list[str]:
    """Every word that can be read in the window, the setup's line included; names of models are not ours."""
    texts = [NAME, *(read(widget) for widget in window.findChildren(QWidget) if widget.isVisible())]
    found = [word for text in texts for word in text.split() if re.search(r"[^\W\d]", word)]
    return [word for word in found if word.strip("…·.") not in names]


def read(widget: QWidget) -> str:
    """What a widget says: its text, or what stands in it while it is empty."""
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def card_of(app: App) -> SetupCard:
    found = app.window.findChild(SetupCard)
    assert found is not None
    return found


async def offered(app: App) -> None:
    await until(lambda: app.window.findChild(SetupCard) is not None)


async def test_the_first_screen_has_at_most_forty_words_of_ours(boot: Boot) -> None:
    async with boot() as app:
        await offered(app)
        names = {word for profile in app.services.models.profiles for word in profile.name.split()}

        words = words_of_ours(app.window, names)
        assert len(words) <= MOST_WORDS, words
        assert card_of(app).isVisible()


async def test_the_setup_stands_in_nobodys_way(boot: Boot) -> None:
    async with boot() as app:
        await offered(app)
        assert QApplication.focusWidget() in (app.pane.composer.edit, None)

        app.send("What is 2+2?")

        assert (await answered(app)).turn.answer.state is AnswerState.DONE
        assert app.window.page == CHAT


async def test_the_list_of_chats_comes_with_the_first_chat(boot: Boot) -> None:
    async with boot() as app:
        await offered(app)
        chats = app.window.findChild(ConversationsView)
        assert chats is not None
        assert chats.isHidden()

        app.send("What is 2+2?")

        await until(chats.isVisible)


async def test_closing_it_is_remembered(boot: Boot, user_home: Path) -> None:
    async with boot() as app:
        await offered(app)
        QTest.mouseClick(card_of(app).close_button, LEFT)
        assert app.pane.empty.examples[0].isVisible()
        settings = user_home / "config" / "settings.toml"
        await until(lambda: "setup_seen = true" in settings.read_text("utf-8"))
    async with boot() as app:
        await until(lambda: app.services.models.state.model is not None)
        assert app.window.findChild(SetupCard) is None


async def test_a_sign_opens_the_providers_of_its_goal(boot: Boot) -> None:
    async with boot() as app:
        await offered(app)
        QTest.mouseClick(card_of(app).goals[3], LEFT)

        assert app.window.page == SETUP
        view = app.window.findChild(SetupView)
        assert view is not None
        await until(lambda: view.panel == "provider")
        await until(lambda: len(view.providers.buttons) > 8)
        await until(lambda: app.services.settings.current.setup_seen)


async def test_the_page_opens_from_the_rail_at_any_time(boot: Boot) -> None:
    async with boot() as app:
        button = next(one for one in app.window.findChildren(RailButton) if one.text() == "Set up")
        QTest.mouseClick(button, LEFT)

        view = app.window.findChild(SetupView)
        assert view is not None
        await until(lambda: len(view.goals.buttons) == 5)
        QTest.mouseClick(view.skip, LEFT)
        assert app.window.page == CHAT
