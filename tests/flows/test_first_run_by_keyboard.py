"""The whole first run without a mouse: ask, read, look round, set up, change one's mind. Every key is a real one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from tests.flows.conftest import App, Boot, until

from hexalogue.domain.events import TurnAdvanced
from hexalogue.domain.turn import AnswerState
from hexalogue.ui.pages import CHAT, SETUP
from hexalogue.ui.palette.sheet import KeySheet

pytestmark = [pytest.mark.native, pytest.mark.flow]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOST_TABS = 80


def focused(app: App) -> QWidget:
    """Where the next key goes."""
    return QApplication.focusWidget() or app.window


def press(app: App, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(app), key, modifiers)


def seen_buttons(app: App) -> list[QAbstractButton]:
    return [button for button in app.window.findChildren(QAbstractButton) if button.isVisible()]


def tab_to(app: App, words: str) -> QWidget:
    """Press Tab until the focus is on the control of this name."""
    seen: list[str] = []
    for _ in range(MOST_TABS):
        widget = focused(app)
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        seen.append(f"{type(widget).__name__} {widget.accessibleName() or text}")
        if words in (widget.accessibleName(), text):
            return widget
        press(app, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab leads to no “{words}”, but to {seen}")


async def answered(app: App) -> TurnAdvanced:
    """The end of the first answer."""
    return await app.recorder.wait_for(TurnAdvanced, lambda event: not event.turn.growing.state.is_open, within_s=90.0)


async def test_the_first_run_needs_no_mouse(boot: Boot) -> None:
    async with boot() as app:
        # Ask: the window opens ready to be typed into.
        await until(lambda: QApplication.focusWidget() is app.pane.composer.edit)
        QTest.keyClicks(focused(app), "What is 2+2?")
        press(app, Qt.Key.Key_Return)
        final = await answered(app)
        assert final.turn.answer.state is AnswerState.DONE
        assert "4" in final.turn.answer.text

        # Take the answer along.
        press(app, Qt.Key.Key_C, CTRL | SHIFT)
        assert QGuiApplication.clipboard().text() == final.turn.answer.text

        # Find the wizard by its name, and choose the first goal.
        press(app, Qt.Key.Key_K, CTRL)
        QTest.keyClicks(focused(app), "set up")
        press(app, Qt.Key.Key_Return)
        assert app.window.page == SETUP
        goals = seen_buttons(app)
        press(app, Qt.Key.Key_Tab)
        assert focused(app) in goals

        # Back to the chat by its number; Tab goes round and comes back to where one writes.
        press(app, Qt.Key.Key_1, CTRL)
        assert app.window.page == CHAT
        await until(lambda: any(one.accessibleName() == "Copy the answer" for one in seen_buttons(app)))
        tab_to(app, "Copy the answer")
        press(app, Qt.Key.Key_Space)
        tab_to(app, "Message")

        # Take up the question again.
        press(app, Qt.Key.Key_Up)
        assert app.pane.composer.edit.toPlainText() == "What is 2+2?"

        # Delete the chat, and change one's mind.
        asked = app.pane.conversation
        press(app, Qt.Key.Key_D, CTRL)
        await until(lambda: app.pane.conversation is None)
        tab_to(app, "Undo the deletion")
        press(app, Qt.Key.Key_Space)
        await until(lambda: any(row.id == asked for row in app.window.conversations.state.conversations))

        # All keys are on a sheet, which Esc closes.
        press(app, Qt.Key.Key_Slash, CTRL)
        sheet = app.window.findChild(KeySheet)
        assert sheet is not None
        await until(lambda: sheet.isAncestorOf(focused(app)))
        press(app, Qt.Key.Key_Escape)
        await until(lambda: app.window.findChild(KeySheet) is None)
