"""The transcript with real widgets: what is seen, where it stays, and what a click asks for."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.builders import a_turn, an_answer

from hexalogue.domain.chat_events import TextArrived
from hexalogue.domain.growing import applied
from hexalogue.domain.ids import ModelId
from hexalogue.domain.turn import AnswerState, Failure, Turn
from hexalogue.ui.chat.code_card import CodeCard, CodeText
from hexalogue.ui.chat.footer import AnswerFooter
from hexalogue.ui.chat.jump_button import JumpButton
from hexalogue.ui.chat.look import look_of
from hexalogue.ui.chat.notice import AnswerNotice
from hexalogue.ui.chat.piece_widget import PieceWidget
from hexalogue.ui.chat.text_pieces import AnswerHeader, AnswerTable
from hexalogue.ui.chat.transcript import TranscriptView
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.tokens import DARK

MODEL = ModelId("small")
NAMED = ModelId("better-1b")  # the fixture knows its name
CODE = "```python\ndef f():\n    return 1\n```"


def settle() -> None:
    QApplication.processEvents()
    QApplication.processEvents()


def many(count: int) -> list[Turn]:
    return [
        a_turn(f"question {number}", an_answer(f"answer {number}\n\n" + "words and more " * 30, model=MODEL))
        for number in range(count)
    ]


def grown(turn: Turn, text: str) -> Turn:
    return applied(turn, TextArrived(text))


def seen(view: TranscriptView) -> list[PieceWidget]:
    return [widget for widget in view.findChildren(PieceWidget) if widget.isVisible()]


def texts(view: TranscriptView) -> str:
    return "\n".join(text.toPlainText() for widget in seen(view) for text in widget.findChildren(SafeText))


def button(view: TranscriptView, name: str) -> QWidget:
    kinds = (QPushButton, QToolButton)
    found = [child for kind in kinds for child in view.findChildren(kind) if child.isVisible()]
    return next(child for child in found if name in (child.accessibleName(), child.text().strip()))


def test_a_conversation_opens_at_its_end_with_few_widgets(view: TranscriptView) -> None:
    view.show_turns(many(2000))

    assert "answer 1999" in texts(view)
    assert "answer 1990" not in texts(view)
    assert len(view.findChildren(PieceWidget)) < 40


def test_scrolling_reuses_the_same_widgets(view: TranscriptView) -> None:
    view.show_turns(many(300))
    bar = view.verticalScrollBar()

    for value in range(bar.maximum(), 0, -400):
        bar.setValue(value)
    settle()

    assert len(view.findChildren(PieceWidget)) < 60


def test_nothing_overlaps_and_nothing_is_left_out(view: TranscriptView) -> None:
    view.show_turns(many(50))
    view.verticalScrollBar().setValue(3000)

    places = sorted((widget.y(), widget.height()) for widget in seen(view))
    assert all(top + height == after for (top, height), (after, _) in pairwise(places))


def test_it_stays_at_the_end_while_an_answer_grows(view: TranscriptView) -> None:
    turn = a_turn("asked", an_answer("", state=AnswerState.STREAMING, model=MODEL))
    view.show_turns([*many(10), turn])

    for number in range(60):
        turn = grown(turn, f"line {number}\n\n")
        view.update_turn(turn)

    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert "line 59" in texts(view)


def test_someone_who_reads_further_up_is_not_moved(view: TranscriptView) -> None:
    turn = a_turn("asked", an_answer("", state=AnswerState.STREAMING, model=MODEL))
    view.show_turns([*many(30), turn])
    view.verticalScrollBar().setValue(1500)
    before = {widget.mapTo(view, QPoint()).y(): widget.piece for widget in seen(view)}

    for _ in range(40):
        turn = grown(turn, "more words\n\n")
        view.update_turn(turn)

    assert {widget.mapTo(view, QPoint()).y(): widget.piece for widget in seen(view)} == before


def test_jump_to_newest_appears_further_up_and_leads_back(view: TranscriptView) -> None:
    view.show_turns(many(30))
    jump = view.findChild(JumpButton)
    assert jump is not None
    assert not jump.isVisible()

    view.verticalScrollBar().setValue(0)
    assert jump.isVisible()
    QTest.mouseClick(jump, Qt.MouseButton.LeftButton)

    assert view.is_at_end
    assert not jump.isVisible()


def test_another_width_keeps_what_is_read(view: TranscriptView) -> None:
    view.show_turns(many(60))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    first = min(seen(view), key=lambda widget: widget.y()).piece

    view.resize(480, 500)
    settle()

    assert min(seen(view), key=lambda widget: widget.y()).piece == first


def test_nothing_scrolls_sideways(view: TranscriptView) -> None:
    view.show_turns([a_turn("w" * 500, an_answer("W" * 900 + "\n\n" + "`" + "c" * 300 + "`", model=MODEL))])

    assert view.horizontalScrollBar().maximum() == 0
    assert all(widget.geometry().right() <= view.width() for widget in seen(view))
    for text in view.findChildren(SafeText):
        assert text.horizontalScrollBar().maximum() == 0


def test_a_wide_program_and_a_wide_table_scroll_by_themselves(view: TranscriptView) -> None:
    cells = " | ".join("unbreakable_name" for _ in range(12))
    wide = "```\n" + "x" * 500 + f"\n```\n\n| {cells} |\n|" + "---|" * 12 + f"\n| {cells} |\n"
    view.show_turns([a_turn("asked", an_answer(wide, model=MODEL))])
    settle()

    code, table = view.findChild(CodeText), view.findChild(AnswerTable)
    assert code is not None
    assert table is not None
    assert code.horizontalScrollBar().maximum() > 0
    assert table.text.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize(
    ("key", "goes_up"), [(Qt.Key.Key_PageUp, True), (Qt.Key.Key_Up, True), (Qt.Key.Key_Home, True)]
)
def test_keys_move_up_and_end_leads_back(view: TranscriptView, key: Qt.Key, *, goes_up: bool) -> None:
    view.show_turns(many(30))
    bar = view.verticalScrollBar()
    end = bar.value()

    QTest.keyClick(view, key)
    assert (bar.value() < end) == goes_up
    QTest.keyClick(view, Qt.Key.Key_End)

    assert view.is_at_end


def test_page_keys_inside_a_text_move_the_transcript(view: TranscriptView) -> None:
    view.show_turns(many(30))
    before = view.verticalScrollBar().value()
    text = next(text for widget in seen(view) for text in widget.findChildren(SafeText))

    QTest.keyClick(text, Qt.Key.Key_PageUp)

    assert view.verticalScrollBar().value() < before


def a_wheel_step() -> QWheelEvent:
    keys, scrolling = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    at, pixels, angle = QPointF(5, 5), QPoint(0, 60), QPoint(0, 120)
    return QWheelEvent(at, at, pixels, angle, Qt.MouseButton.NoButton, keys, scrolling, False)


def test_a_text_leaves_the_wheel_to_the_transcript(view: TranscriptView) -> None:
    view.show_turns(many(30))
    text = next(text for widget in seen(view) for text in widget.findChildren(SafeText))
    wheel = a_wheel_step()

    QApplication.sendEvent(text.viewport(), wheel)

    assert not wheel.isAccepted()


def test_the_wheel_moves_the_transcript(view: TranscriptView) -> None:
    view.show_turns(many(30))
    before = view.verticalScrollBar().value()

    QApplication.sendEvent(view.viewport(), a_wheel_step())

    assert view.verticalScrollBar().value() < before - 30  # an estimate above may become exact on the way


def test_a_text_can_be_selected_with_the_keyboard_and_survives_scrolling(view: TranscriptView) -> None:
    view.show_turns(many(30))
    view.activateWindow()
    text = next(text for widget in seen(view) for text in widget.findChildren(SafeText) if text.toPlainText())
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    chosen = text.textCursor().selectedText()

    view.verticalScrollBar().setValue(0)
    settle()

    assert chosen == text.toPlainText()[0]
    assert text.textCursor().selectedText() == chosen


def test_copy_gives_the_answer_as_the_model_wrote_it(view: TranscriptView) -> None:
    asked: list[str] = []
    view.intents.copy_requested.connect(asked.append)
    view.show_turns([a_turn("asked", an_answer("some *words*", model=MODEL))])

    QTest.mouseClick(button(view, "Copy the answer"), Qt.MouseButton.LeftButton)

    assert asked == ["some *words*"]


def test_copy_on_a_card_gives_its_code(view: TranscriptView) -> None:
    asked: list[str] = []
    view.intents.copy_requested.connect(asked.append)
    view.show_turns([a_turn("asked", an_answer(CODE, model=MODEL))])

    QTest.mouseClick(button(view, "Copy this code"), Qt.MouseButton.LeftButton)

    assert asked == ["def f():\n    return 1"]


def test_regenerate_and_withdraw_name_their_turn(view: TranscriptView) -> None:
    asked: list[tuple[str, str]] = []
    view.intents.regenerate_requested.connect(lambda turn: asked.append(("regenerate", turn)))
    view.intents.withdraw_requested.connect(lambda turn: asked.append(("withdraw", turn)))
    done, queued = a_turn("asked", an_answer("x", model=MODEL)), a_turn("queued")
    view.show_turns([done, queued])

    QTest.mouseClick(button(view, "Regenerate: ask for another answer"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(view, "Withdraw"), Qt.MouseButton.LeftButton)

    assert asked == [("regenerate", done.id), ("withdraw", queued.id)]


def test_another_answer_can_be_chosen(view: TranscriptView) -> None:
    asked: list[tuple[str, int]] = []
    view.intents.answer_chosen.connect(lambda turn, index: asked.append((turn, index)))
    turn = a_turn("asked", an_answer("first", model=MODEL), an_answer("second", model=MODEL))
    view.show_turns([turn])

    QTest.mouseClick(button(view, "Show the answer before"), Qt.MouseButton.LeftButton)

    assert asked == [(turn.id, 0)]
    footer = view.findChild(AnswerFooter)
    assert footer is not None
    assert not button(view, "Show the next answer").isEnabled()


def test_an_error_shows_cause_fix_and_its_verbs(view: TranscriptView) -> None:
    asked: list[tuple[str, str]] = []
    view.intents.remedy_requested.connect(lambda turn, remedy: asked.append((turn, remedy)))
    failure = Failure("OutOfMemory", "Memory ran out.", "Close other programs.")
    turn = a_turn("asked", an_answer("", state=AnswerState.FAILED, failure=failure, model=MODEL))
    view.show_turns([turn])

    assert "Memory ran out. Close other programs." in texts(view)
    QTest.mouseClick(button(view, "Try again"), Qt.MouseButton.LeftButton)

    assert asked == [(turn.id, "retry")]


def test_a_link_asks_before_anything_opens(view: TranscriptView) -> None:
    asked: list[str] = []
    view.intents.link_activated.connect(asked.append)
    view.show_turns([a_turn("asked", an_answer("[here](https://example.org/a?b=c)", model=MODEL))])
    text = next(text for text in view.findChildren(SafeText) if text.toPlainText() == "here")

    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 10))

    assert asked == ["https://example.org/a?b=c"]


def test_an_open_program_is_appended_to_and_coloured(view: TranscriptView) -> None:
    turn = a_turn("asked", an_answer("```python\n", state=AnswerState.STREAMING, model=MODEL))
    view.show_turns([turn])
    for line in ("def f():\n", "    return 1\n", "# done\n"):
        turn = grown(turn, line)
        view.update_turn(turn)

    card = view.findChild(CodeCard)
    assert card is not None
    assert card.code.toPlainText() == "def f():\n    return 1\n# done"
    assert card.code.document().firstBlock().layout().formats()


def test_a_growing_answer_ends_as_the_whole_one(view: TranscriptView) -> None:
    whole = f"# Title\n\nsome words\n\n- one\n- two\n\n{CODE}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nlast"
    turn = a_turn("asked", an_answer("", state=AnswerState.STREAMING, model=MODEL))
    view.show_turns([turn])
    for character in whole:
        turn = grown(turn, character)
        view.update_turn(turn)
    seen_grown = texts(view)

    view.show_turns([a_turn("asked", an_answer(whole, state=AnswerState.STREAMING, model=MODEL))])

    assert sorted(seen_grown.split()) == sorted(texts(view).split())


def test_dots_move_only_while_they_are_seen(view: TranscriptView) -> None:
    turn = a_turn("asked", an_answer("", state=AnswerState.WAITING, model=MODEL))
    view.show_turns([*many(30), turn])
    notice = view.findChild(AnswerNotice)
    assert notice is not None
    assert notice.is_moving

    view.verticalScrollBar().setValue(0)

    assert not notice.is_moving


def test_a_long_silence_is_told(view: TranscriptView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    view.show_turns([a_turn("asked", an_answer("", state=AnswerState.WAITING, model=MODEL))])
    notice = view.findChild(AnswerNotice)
    assert notice is not None
    assert notice.accessibleName() == "The model is reading your message."

    monkeypatch.setattr("hexalogue.ui.chat.notice.PATIENCE_MS", 0)

    qtbot.waitUntil(lambda: notice.accessibleName() == "Still waiting for the first word. Esc stops it.")


def test_every_seen_text_and_button_has_a_name(view: TranscriptView) -> None:
    view.show_turns([a_turn("asked", an_answer(f"words\n\n{CODE}", model=MODEL), an_answer(CODE, model=MODEL))])

    for kind in (SafeText, QPushButton, QToolButton):
        for child in view.findChildren(kind):
            if child.isVisible():
                assert child.accessibleName() or (isinstance(child, QPushButton) and child.text())


def test_another_theme_repaints_what_is_seen(view: TranscriptView) -> None:
    view.show_turns([a_turn("asked", an_answer("[link](https://example.org)", model=MODEL))])

    view.use_look(look_of(DARK))

    text = next(text for text in view.findChildren(SafeText) if text.toPlainText() == "link")
    assert DARK.accent in text.toHtml()


def test_an_answer_is_headed_by_its_models_name_and_by_its_id_where_that_is_unknown(view: TranscriptView) -> None:
    view.show_turns([a_turn("asked", an_answer("x", model=NAMED)), a_turn("asked", an_answer("y", model=MODEL))])

    assert sorted(label.accessibleName() for label in view.findChildren(AnswerHeader)) == [
        "Answer of Better 1B",
        "Answer of small",
    ]


def test_from_right_to_left_the_question_stands_on_the_left_and_the_icons_on_the_right(view: TranscriptView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_turns([a_turn("question", an_answer("answer", model=MODEL))])

    bubble, header, *_ = sorted(seen(view), key=lambda widget: widget.mapTo(view, QPoint()).y())
    middle = bubble.width() // 2
    assert bubble.findChildren(SafeText)[0].geometry().right() < middle
    assert all(label.geometry().left() > middle for label in header.findChildren(QLabel) if label.pixmap().width())
    assert button(view, "Copy the answer").geometry().left() > middle
