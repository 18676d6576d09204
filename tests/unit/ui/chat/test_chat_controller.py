"""The page over the real services, with fakes only of the ports: from a key press to what is seen."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget
from tests.helpers.builders import a_model, a_turn, an_answer, download_progress, ready_state
from tests.helpers.fakes import ScriptedEngine, Step, said
from tests.helpers.qt_run import application
from tests.helpers.service_house import House, a_house

from hexalogue.domain.chat_events import TextArrived
from hexalogue.domain.errors import Died, DiskFull
from hexalogue.domain.events import ModelStateChanged, Noticed, TurnAdded, TurnAdvanced
from hexalogue.domain.growing import applied
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.models import ModelPhase
from hexalogue.domain.settings import Appearance
from hexalogue.domain.turn import AnswerState, Conversation
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.chat.pane import ChatPane, create
from hexalogue.ui.chat.pieces import Question
from hexalogue.ui.chat.text_pieces import QuestionBubble
from hexalogue.ui.chat.viewmodel import BannerAct
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.theme import Theme

DEADLINE_S = 5.0
STOP_GAP = replace(a_model("tiny"), stop_gap=True)


@asynccontextmanager
async def a_pane(
    folder: Path, *scripts: tuple[Step, ...], autoload: bool = True, **rooms: Any
) -> AsyncIterator[tuple[ChatPane, House]]:
    """The page, shown, over services whose model is loaded."""
    app = application()
    async with a_house(folder, engine=ScriptedEngine(*scripts), **rooms) as house:
        services = house.services
        bridge = Bridge(house.bus)
        pane = create(services, Theme(app, Appearance.LIGHT), bridge)
        pane.resize(700, 600)
        pane.show()
        house.models.start(autoload=autoload)
        await until(lambda: house.models.state.phase is (ModelPhase.READY if autoload else ModelPhase.ABSENT))
        yield pane, house
        bridge.close()
        pane.hide()
    pane.close()  # as boot does: the services end while their window still exists
    pane.deleteLater()
    await asyncio.sleep(0)  # never processEvents() here: nested in a task, the loop loses wake-ups


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(DEADLINE_S):
        while not holds():  # noqa: ASYNC110 - what is waited for is on the screen, and has no event
            await asyncio.sleep(0.005)


def seen(pane: ChatPane) -> str:
    return "\n".join(text.toPlainText() for text in pane.transcript.findChildren(SafeText) if text.isVisible())


def buttons(pane: ChatPane, name: str) -> list[QAbstractButton]:
    found = [child for child in pane.findChildren(QAbstractButton) if child.isVisible()]
    return [child for child in found if name in (child.accessibleName(), child.text())]


def click(pane: ChatPane, name: str) -> None:
    QTest.mouseClick(buttons(pane, name)[0], Qt.MouseButton.LeftButton)


def says(words: str, widget: QWidget) -> bool:
    return words in widget.accessibleName()


def write(pane: ChatPane, text: str) -> None:
    QTest.keyClicks(pane.composer.edit, text)
    QTest.keyClick(pane.composer.edit, Qt.Key.Key_Return)


async def test_a_question_is_answered_in_a_new_conversation(tmp_path: Path) -> None:
    async with a_pane(tmp_path, said("It is ", "**four**.")) as (pane, house):
        write(pane, "What is 2+2?")
        await until(lambda: bool(buttons(pane, "Copy the answer")))

        assert "What is 2+2?" in seen(pane)
        assert "It is four." in seen(pane)
        assert [row.id for row in await house.chat.conversations()] == [pane.conversation]


async def test_escape_stops_the_answer_and_keeps_its_text(tmp_path: Path) -> None:
    gate = asyncio.Event()
    async with a_pane(tmp_path, (TextArrived("so far"), gate, *said("never"))) as (pane, house):
        write(pane, "Tell me")
        await until(lambda: "so far" in seen(pane))

        QTest.keyClick(pane.composer.edit, Qt.Key.Key_Escape)
        await until(lambda: pane.composer.button.accessibleName() == "Send")

        assert "so far" in seen(pane)
        assert house.engine.stopped == 1


async def test_a_failure_is_shown_and_try_again_asks_once_more(tmp_path: Path) -> None:
    async with a_pane(tmp_path, (Died("llama.cpp", "signal 9"),), said("better")) as (pane, _):
        write(pane, "Hello")
        await until(lambda: "stopped unexpectedly" in seen(pane))

        click(pane, "Try again")
        await until(lambda: "better" in seen(pane))

        assert bool(buttons(pane, "Show the answer before"))


async def test_another_answer_can_be_asked_for_and_the_first_shown_again(tmp_path: Path) -> None:
    async with a_pane(tmp_path, said("first"), said("second")) as (pane, _):
        write(pane, "Hello")
        await until(lambda: bool(buttons(pane, "Regenerate: ask for another answer")))
        click(pane, "Regenerate: ask for another answer")
        await until(lambda: "second" in seen(pane) and bool(buttons(pane, "Show the answer before")))

        click(pane, "Show the answer before")
        await until(lambda: "first" in seen(pane))

        assert "second" not in seen(pane)


async def test_a_conversation_is_opened_and_drafts_stay_where_they_were_written(tmp_path: Path) -> None:
    async with a_pane(tmp_path) as (pane, house):
        there = ConversationId("there")
        await house.history.add_conversation(Conversation(there, "There", 1.0))
        await house.history.add_turn(a_turn("an old question", an_answer("an old answer"), conversation=there))
        QTest.keyClicks(pane.composer.edit, "half a thought")

        pane.select(there)
        await until(lambda: "an old answer" in seen(pane))
        assert pane.composer.edit.toPlainText() == ""
        pane.select(None)

        assert pane.composer.edit.toPlainText() == "half a thought"
        assert not pane.transcript.isVisible()


async def test_a_queued_question_is_withdrawn_into_the_composer(tmp_path: Path) -> None:
    gate = asyncio.Event()
    async with a_pane(tmp_path, (TextArrived("busy"), gate, *said("x")), said("y")) as (pane, _):
        write(pane, "First")
        await until(lambda: "busy" in seen(pane))
        write(pane, "Second")
        await until(lambda: bool(buttons(pane, "Withdraw")))

        click(pane, "Withdraw")
        await until(lambda: pane.composer.edit.toPlainText() == "Second")

        assert "Second" not in seen(pane)
        gate.set()
        await until(lambda: bool(buttons(pane, "Copy the answer")))


async def test_many_events_in_one_moment_are_shown_at_once(tmp_path: Path) -> None:
    async with a_pane(tmp_path) as (pane, house):
        turn = a_turn("asked", an_answer("", state=AnswerState.STREAMING))
        house.bus.publish(TurnAdded(turn))
        for _ in range(200):
            event = TextArrived("word ")
            turn = applied(turn, event)
            house.bus.publish(TurnAdvanced(event, turn))

        assert seen(pane).count("word") == 0
        await until(lambda: "word" in seen(pane))

        assert seen(pane).count("word") == 200


async def test_copy_puts_the_answer_on_the_clipboard(tmp_path: Path) -> None:
    async with a_pane(tmp_path, said("some *words*")) as (pane, _):
        write(pane, "Hello")
        await until(lambda: bool(buttons(pane, "Copy the answer")))

        click(pane, "Copy the answer")

        assert QGuiApplication.clipboard().text() == "some *words*"


async def test_an_example_fills_the_composer_and_sends_nothing(tmp_path: Path) -> None:
    async with a_pane(tmp_path) as (pane, house):
        QTest.mouseClick(pane.empty.examples[0], Qt.MouseButton.LeftButton)

        assert pane.composer.edit.toPlainText() == pane.empty.examples[0].text()
        assert list(await house.chat.conversations()) == []


async def test_the_banner_follows_the_model_and_keeps_the_focus(tmp_path: Path) -> None:
    async with a_pane(tmp_path) as (pane, house):
        assert not pane.banner.isVisible()

        for received in (100, 200):
            state = ready_state(model=STOP_GAP, download=download_progress(received))
            house.bus.publish(ModelStateChanged(state))
            pane.banner.button(BannerAct.PAUSE).setFocus()
            await until(partial(says, f"{received // 4} %", pane.banner))

        assert "stop-gap" in pane.banner.accessibleName()
        assert pane.banner.button(BannerAct.PAUSE).hasFocus()


async def test_a_link_is_asked_about_with_its_real_address(tmp_path: Path) -> None:
    async with a_pane(tmp_path) as (pane, _):
        pane.intents.link_activated.emit("https://example.org@evil.example/x")
        await until(lambda: pane.findChild(QDialog) is not None)
        dialog = pane.findChild(QDialog)
        assert dialog is not None
        words = " ".join(label.text() for label in dialog.findChildren(QLabel))

        assert "It leads to evil.example." in words
        dialog.reject()
        await until(lambda: pane.findChild(QDialog) is None)


async def test_an_address_that_may_not_be_opened_is_not_even_asked_about(tmp_path: Path) -> None:
    async with a_pane(tmp_path) as (pane, _):
        pane.intents.link_activated.emit("file:///etc/passwd")
        await asyncio.sleep(0.05)

        assert pane.findChild(QDialog) is None


async def test_a_person_can_write_at_once(tmp_path: Path) -> None:
    async with a_pane(tmp_path) as (pane, _):
        assert pane.focusProxy() is pane.composer.edit
        assert pane.composer.edit.isEnabled()


def offered(pane: ChatPane) -> list[str]:
    return [action.text() for action in pane.header.menu.actions() if action.isEnabled() and action.text()]


def row(pane: ChatPane, text: str) -> QAction:
    return next(action for action in pane.header.menu.actions() if action.text() == text)


async def test_the_model_menu_lists_what_is_there(tmp_path: Path) -> None:
    async with a_pane(tmp_path) as (pane, _):
        pane.start()
        pane.header.open_menu()
        await until(lambda: "small-model" in offered(pane))
        pane.header.menu.close()

        assert offered(pane) == ["Default: small-model", "small-model", "Find a better model…"]


async def test_in_safe_mode_the_banner_offers_the_models_that_are_here(tmp_path: Path) -> None:
    async with a_pane(tmp_path, autoload=False) as (pane, house):
        pane.start()
        await until(lambda: pane.banner.button(BannerAct.PICK).isVisible())
        QTest.mouseClick(pane.banner.button(BannerAct.PICK), Qt.MouseButton.LeftButton)
        row(pane, "small-model").trigger()
        pane.header.menu.close()

        await until(lambda: house.models.state.phase is ModelPhase.READY)
        await until(lambda: not pane.banner.isVisible())


async def test_an_earlier_question_is_asked_otherwise_in_a_new_conversation(tmp_path: Path) -> None:
    async with a_pane(tmp_path, said("one"), said("two"), said("another")) as (pane, house):
        pane.conversation_begun.connect(lambda begun: pane.select(ConversationId(begun)))
        await asked(pane, "First?", "Second?")
        old = pane.conversation
        assert old is not None
        write_draft(pane, "half a thought")

        mouse_on_edit(pane, "Second?")
        assert pane.composer.edit.toPlainText() == "Second?"
        assert any(says("Editing an earlier message", child) for child in pane.composer.findChildren(QWidget))
        pane.composer.edit.selectAll()
        write(pane, "Something else?")

        await until(lambda: pane.conversation not in (old, None) and "another" in seen(pane))
        assert [turn.question for turn in await house.chat.turns(old)] == ["First?", "Second?"]
        assert pane.conversation is not None
        told = [(turn.question, turn.answer.text) for turn in await house.chat.turns(pane.conversation)]
        assert told == [("First?", "one"), ("Something else?", "another")]
        assert [message.text for message in house.engine.requests[-1].messages] == ["First?", "one", "Something else?"]
        pane.select(old)
        await until(lambda: pane.composer.edit.toPlainText() == "half a thought")


async def test_editing_can_be_left_and_gives_the_draft_back(tmp_path: Path) -> None:
    async with a_pane(tmp_path, said("one")) as (pane, _):
        await asked(pane, "First?")
        write_draft(pane, "half a thought")
        mouse_on_edit(pane, "First?")

        QTest.keyClick(pane.composer.edit, Qt.Key.Key_Escape)

        assert pane.composer.edit.toPlainText() == "half a thought"
        assert not any(says("Editing", child) for child in pane.composer.findChildren(QWidget) if child.isVisible())


async def test_a_full_disk_gives_the_edited_words_back(tmp_path: Path) -> None:
    async with a_pane(tmp_path, said("one")) as (pane, house):
        await asked(pane, "First?")
        await until(lambda: bool(house.history.durable_saves))  # or the disk would be full for that
        mouse_on_edit(pane, "First?")
        house.history.fail_next = DiskFull(tmp_path, 1, 0)

        pane.composer.edit.selectAll()
        write(pane, "Something else?")

        await house.recorder.wait_for(Noticed)
        await until(lambda: pane.composer.edit.toPlainText() == "Something else?")
        assert pane.controller.state.editing is not None


async def test_what_happens_while_a_conversation_is_being_read_is_not_missed(tmp_path: Path) -> None:
    async with a_pane(tmp_path, said("one"), said("two")) as (pane, house):
        await asked(pane, "First?")
        stored = Conversation(ConversationId("stored"), "Stored", 1.0)
        await house.history.add_conversation(stored)
        house.history.gate = asyncio.Event()

        pane.select(stored.id)
        await asyncio.sleep(0.01)  # its turns were read, and now it is asked who answers
        house.chat.send("Second?", stored.id)
        house.history.gate.set()

        await until(lambda: pane.conversation == stored.id and "two" in seen(pane))


async def asked(pane: ChatPane, *questions: str) -> None:
    """Asked and answered, one after the other."""
    for question in questions:
        write(pane, question)
        await until(partial(has_answered, pane, question))


def has_answered(pane: ChatPane, question: str) -> bool:
    turns = pane.controller.state.turns
    return bool(turns) and (turns[-1].question, turns[-1].growing.state) == (question, AnswerState.DONE)


def write_draft(pane: ChatPane, text: str) -> None:
    QTest.keyClicks(pane.composer.edit, text)


def mouse_on_edit(pane: ChatPane, question: str) -> None:
    """Press the button beside a question."""
    bubbles = [one for one in pane.transcript.findChildren(QuestionBubble) if one.isVisible()]
    bubble = next(one for one in bubbles if one.piece == Question(question))
    QTest.mouseClick(bubble.edit, Qt.MouseButton.LeftButton)


async def test_a_letter_that_is_typed_beside_the_composer_goes_into_it(tmp_path: Path) -> None:
    async with a_pane(tmp_path, said("An answer.")) as (pane, _):
        write(pane, "Hello")
        await until(lambda: "An answer." in seen(pane))
        text = next(each for each in pane.transcript.findChildren(SafeText) if each.isVisible())

        text.setFocus()
        QTest.keyClick(text, Qt.Key.Key_A)

        assert pane.composer.edit.toPlainText() == "a"
        assert pane.focusWidget() is pane.composer.edit


async def test_in_a_low_page_the_banner_goes_before_the_answer_does(tmp_path: Path) -> None:
    async with a_pane(tmp_path, said("An answer.")) as (pane, house):
        write(pane, "Hello")
        await until(lambda: "An answer." in seen(pane))
        house.bus.publish(ModelStateChanged(ready_state(model=STOP_GAP)))
        await until(pane.banner.isVisible)

        pane.resize(700, 300)
        assert not pane.banner.isVisible()

        pane.resize(700, 600)
        assert pane.banner.isVisible()
