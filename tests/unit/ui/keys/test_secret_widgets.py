"""The widgets that have a key in hand: nothing but the eye can read it there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.helpers.qt_run import application

from hexalogue.domain.keys import Secret
from hexalogue.domain.settings import Appearance
from hexalogue.ui.keys.clipboard import KeyClipboard, pasted
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.secret_field import SecretField
from hexalogue.ui.widgets.shown_key import ShownKey

KEY = "Zq81LmX7pTd0VbRw3canary"


@pytest.fixture
def theme(qapp: object) -> Iterator[Theme]:
    del qapp
    made = Theme(application(), Appearance.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> SecretField:
    made = SecretField(theme, "New key for Alpha")
    qtbot.addWidget(made)
    made.show()
    return made


def said(widget: QWidget) -> str:
    """Everything an assistive program can read of a widget and what is in it."""
    heard: list[str] = []
    for each in (widget, *widget.findChildren(QWidget)):
        interface = QAccessible.queryAccessibleInterface(each)
        heard += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
        heard += [interface.text(kind) for kind in (QAccessible.Text.Description, QAccessible.Text.Help)]
        text = interface.textInterface()
        if text is not None:
            heard.append(text.text(0, text.characterCount()))
        heard += [each.toolTip(), each.windowTitle(), each.objectName(), each.statusTip(), each.whatsThis()]
    return "\n".join(heard)


def test_a_typed_key_is_dots_to_an_assistive_program(field: SecretField) -> None:
    QTest.keyClicks(field.edit, KEY)

    assert KEY not in said(field)
    assert KEY[:4] not in said(field)
    assert len(field.edit.displayText()) == len(KEY)


def test_it_is_dots_even_while_the_eye_shows_it(field: SecretField) -> None:
    QTest.keyClicks(field.edit, KEY)
    QTest.mousePress(field.eye, Qt.MouseButton.LeftButton)
    shown = field.findChild(ShownKey)
    assert shown is not None

    assert shown.is_showing
    assert shown.isVisible()
    assert KEY not in said(field)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password

    QTest.mouseRelease(field.eye, Qt.MouseButton.LeftButton)
    assert not shown.is_showing


def test_the_eye_works_with_the_keyboard(field: SecretField) -> None:
    QTest.keyClicks(field.edit, KEY)
    QTest.keyPress(field.eye, Qt.Key.Key_Space)
    shown = field.findChild(ShownKey)
    assert shown is not None

    assert shown.is_showing
    QTest.keyRelease(field.eye, Qt.Key.Key_Space)
    assert not shown.is_showing


def test_taking_the_key_empties_the_field_and_its_history(field: SecretField) -> None:
    QTest.keyClicks(field.edit, KEY)

    secret = field.take()

    assert secret == Secret(KEY)
    assert field.is_empty
    field.edit.undo()
    field.edit.redo()
    assert field.is_empty
    assert not field.edit.isUndoAvailable()


def test_nothing_is_copied_out_of_the_field(field: SecretField) -> None:
    QGuiApplication.clipboard().setText("before")
    QTest.keyClicks(field.edit, KEY)
    field.edit.selectAll()
    field.edit.copy()
    field.edit.cut()

    assert QGuiApplication.clipboard().text() == "before"
    assert not field.edit.dragEnabled()


def test_nothing_is_dropped_into_the_field(field: SecretField) -> None:
    carried = QMimeData()
    carried.setText(KEY)
    event = QDragEnterEvent(
        QPoint(4, 4), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QGuiApplication.sendEvent(field.edit, event)

    assert not event.isAccepted()


def test_a_shown_key_is_paint_and_goes_with_its_time(qtbot: QtBot, theme: Theme) -> None:
    del theme
    shown = ShownKey()
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.over):
        shown.show_secret(Secret(KEY), 30)
        assert shown.isVisible()
        assert KEY not in said(shown)

    assert not shown.isVisible()
    assert not shown.is_showing


def test_a_shown_key_goes_when_the_page_is_left(qtbot: QtBot, theme: Theme) -> None:
    del theme
    page = QWidget()
    qtbot.addWidget(page)
    shown = ShownKey(page)
    page.show()
    shown.show_secret(Secret(KEY))

    page.hide()

    assert not shown.is_showing


def test_a_copied_key_leaves_the_clipboard_after_its_time(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    clipboard = KeyClipboard(owner, after_ms=30)
    with qtbot.waitSignal(clipboard.cleared):
        clipboard.put(Secret(KEY))
        assert pasted() == Secret(KEY)

    assert not pasted()


def test_what_was_copied_meanwhile_stays(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    clipboard = KeyClipboard(owner, after_ms=30)
    with qtbot.waitSignal(clipboard.cleared):
        clipboard.put(Secret(KEY))
        QGuiApplication.clipboard().setText("something else")

    assert pasted() == Secret("something else")


def test_keepers_of_clipboard_histories_are_asked_to_look_away(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    clipboard = KeyClipboard(owner)
    clipboard.put(Secret(KEY))

    formats = QGuiApplication.clipboard().mimeData().formats()
    clipboard.clear()

    assert "x-kde-passwordManagerHint" in formats
    assert not pasted()
