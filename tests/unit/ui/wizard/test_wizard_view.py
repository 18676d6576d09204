"""The widgets of the setup: clicks and keys are told, drawing again loses nothing, everything has a name."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.look import wizard_scenes as scenes

from hexalogue.domain.settings import Appearance
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.labels import ElidedLabel
from hexalogue.ui.wizard.choice import ChoiceButton
from hexalogue.ui.wizard.form_view import KEY, PEER, Act
from hexalogue.ui.wizard.shown import provider_rows
from hexalogue.ui.wizard.state import SetupState
from hexalogue.ui.wizard.view import SetupView

LEFT = Qt.MouseButton.LeftButton
SECRET = "sk-typed-0123456789abcdef"


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> Iterator[SetupView]:
    theme = Theme(qapp, Appearance.LIGHT)
    made = SetupView(theme)
    made.resize(843, 570)
    qtbot.addWidget(made)
    made.show()
    yield made
    theme.deleteLater()


def show(view: SetupView, state: SetupState | str) -> SetupState:
    chosen = scenes.SCENES[state]() if isinstance(state, str) else state
    view.show_state(chosen)
    for _ in range(10):
        QApplication.processEvents()
    return chosen


def line(view: SetupView, name: str) -> QLineEdit:
    return next(one for one in view.findChildren(QLineEdit) if one.isVisible() and one.accessibleName() == name)


def button(view: SetupView, words: str) -> QAbstractButton:
    return next(one for one in view.findChildren(QAbstractButton) if one.isVisible() and one.text() == words)


def test_a_click_on_a_goal_and_on_a_provider_says_which(view: SetupView, qtbot: QtBot) -> None:
    show(view, "goals-rich")
    with qtbot.waitSignal(view.goal_chosen) as goal:
        QTest.mouseClick(view.goals.buttons[3], LEFT)
    show(view, "providers-vendor")
    with qtbot.waitSignal(view.provider_chosen) as provider:
        QTest.mouseClick(view.providers.buttons[1], LEFT)

    assert (goal.args, provider.args) == (["vendor"], [view.providers.buttons[1].row.id])


def test_the_whole_way_goes_by_keyboard(view: SetupView, qtbot: QtBot) -> None:
    show(view, "goals-rich")
    view.goals.buttons[0].setFocus()
    with qtbot.waitSignal(view.goal_chosen):
        QTest.keyClick(view.goals.buttons[0], Qt.Key.Key_Space)
    show(view, "needs-key")
    field = line(view, "Key for OpenAI")
    QTest.keyClicks(field, SECRET)
    with qtbot.waitSignal(view.acted) as acted:
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert acted.args == ["save_key", "", {KEY: SECRET}]


def test_arrows_walk_the_goals_and_enter_chooses(view: SetupView, qtbot: QtBot) -> None:
    show(view, "goals-rich")
    view.goals.buttons[0].setFocus()
    QTest.keyClick(view.goals.buttons[0], Qt.Key.Key_Down)
    with qtbot.waitSignal(view.goal_chosen) as goal:
        QTest.keyClick(view.goals.buttons[1], Qt.Key.Key_Return)

    assert view.goals.buttons[1].hasFocus()
    assert goal.args == ["reuse"]


def test_enter_in_the_search_takes_the_best_fit(view: SetupView, qtbot: QtBot) -> None:
    show(view, "providers-vendor")
    with qtbot.waitSignal(view.provider_chosen) as provider:
        QTest.keyClick(view.search, Qt.Key.Key_Return)

    assert provider.args == [view.providers.buttons[0].row.id]


def test_each_step_begins_at_its_first_control(view: SetupView) -> None:
    for name, control in (
        ("goals-rich", lambda: view.goals.buttons[0]),
        ("providers-vendor", lambda: view.search),
        ("providers-offline", lambda: view.providers.buttons[0]),
        ("needs-key", lambda: line(view, "Key for OpenAI")),
        ("proof-answered", lambda: view.proof.chat),
        ("matrix", lambda: view.back),
    ):
        show(view, "needs-reading")
        show(view, name)
        assert view.focusProxy() is control(), name


def test_once_it_has_answered_enter_leads_into_the_chat(view: SetupView, qtbot: QtBot) -> None:
    show(view, "proof-asking")
    view.proof.models.setFocus()
    show(view, "proof-answered")
    with qtbot.waitSignal(view.proof.chat_wanted):
        QTest.keyClick(view.proof.chat, Qt.Key.Key_Space)

    assert view.proof.chat.hasFocus()


def test_whoever_presses_ask_stays_where_it_goes_on(view: SetupView) -> None:
    state = replace(show(view, "proof-asking"), is_proving=False)
    show(view, state)
    view.proof.ask.setFocus()

    show(view, "proof-asking")
    assert view.proof.stop.hasFocus()
    show(view, state)
    assert view.proof.ask.hasFocus()
    show(view, "proof-asking")
    show(view, "proof-answered")
    assert view.proof.chat.hasFocus()


def test_sixty_providers_are_all_there_after_a_moment(view: SetupView, qtbot: QtBot) -> None:
    show(view, "providers-full")

    qtbot.waitUntil(lambda: len(view.providers.buttons) == 60)


def test_drawing_again_keeps_what_is_typed_and_where(view: SetupView) -> None:
    state = show(view, "needs-key")
    field = line(view, "Key for OpenAI")
    field.setFocus()
    QTest.keyClicks(field, SECRET)
    field.setCursorPosition(3)

    show(view, replace(state, keychain="none"))  # other buttons

    again = line(view, "Key for OpenAI")
    assert (again.text(), again.cursorPosition(), again.hasFocus()) == (SECRET, 3, True)


def test_nothing_can_be_saved_while_the_field_is_empty(view: SetupView, qtbot: QtBot) -> None:
    show(view, "needs-key")
    field, save = line(view, "Key for OpenAI"), button(view, "Save and verify")
    assert not save.isEnabled()
    with qtbot.assertNotEmitted(view.acted):
        QTest.keyClick(field, Qt.Key.Key_Return)

    QTest.keyClicks(field, "  ")
    assert not save.isEnabled()
    QTest.keyClicks(field, SECRET)
    assert save.isEnabled()
    field.clear()
    assert not save.isEnabled()


def helped() -> SetupState:
    """One computer helps, and others can be added."""
    state = scenes.SCENES["needs-peers"]()
    assert state.facts is not None
    return replace(state, facts=replace(state.facts, peers=1), open_form="peers")


def test_enter_adds_the_computer_that_was_typed_and_goes_on_only_from_an_empty_field(
    view: SetupView, qtbot: QtBot
) -> None:
    show(view, helped())
    field = line(view, "Computer that helps")
    field.setFocus()
    QTest.keyClicks(field, "192.168.1.22")

    with qtbot.waitSignal(view.acted) as added:
        QTest.keyClick(field, Qt.Key.Key_Return)
    field.clear()
    with qtbot.waitSignal(view.acted) as left:
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert (added.args[0], left.args[0]) == (Act.ADD_PEER.value, Act.CLOSE.value)


def test_a_computer_that_was_added_stands_in_its_field_no_more(view: SetupView) -> None:
    state = helped()
    typed = replace(state, typed={state.provider: {PEER: "192.168.1.22"}})
    show(view, typed)
    line(view, "Computer that helps").setFocus()

    show(view, replace(state, typed={}))

    assert line(view, "Computer that helps").text() == ""


def test_what_is_typed_after_a_refusal_is_another_key(view: SetupView) -> None:
    show(view, "needs-key")
    field = line(view, "Key for OpenAI")
    QTest.keyClicks(field, SECRET)
    QTest.keyClick(field, Qt.Key.Key_Return)
    show(view, "needs-key-refused")

    QTest.keyClicks(field, "another")

    assert field.text() == "another"


def test_what_is_typed_after_a_key_was_checked_and_refused_is_another_key_too(view: SetupView) -> None:
    state = show(view, "needs-key")
    field = line(view, "Key for OpenAI")
    field.setFocus()
    QTest.keyClicks(field, SECRET)
    QTest.keyClick(field, Qt.Key.Key_Return)

    show(view, replace(state, busy="key"))  # other buttons while it is checked
    show(view, "needs-key-refused")
    again = line(view, "Key for OpenAI")
    QTest.keyClicks(again, "sk-another")

    assert again.text() == "sk-another"


def test_a_key_that_was_begun_for_one_provider_never_stands_in_the_field_of_another(view: SetupView) -> None:
    show(view, "needs-key")
    QTest.keyClicks(line(view, "Key for OpenAI"), SECRET)
    show(view, "providers-vendor")

    show(view, scenes.needs("groq"))

    assert line(view, "Key for Groq").text() == ""
    assert SECRET not in [one.text() for one in view.findChildren(QLineEdit)]


def test_a_key_that_was_taken_is_in_no_field_any_more(view: SetupView) -> None:
    show(view, "needs-key")
    QTest.keyClicks(line(view, "Key for OpenAI"), SECRET)

    show(view, "proof-key")

    assert SECRET not in [one.text() for one in view.findChildren(QLineEdit)]


def test_a_page_that_opens_before_anything_is_known_begins_at_the_first_goal(view: SetupView) -> None:
    view.activateWindow()
    show(view, SetupState())
    assert view.skip.hasFocus()

    show(view, "goals-looking")

    assert view.goals.buttons[0].hasFocus()


def test_a_key_is_dots_and_in_no_accessible_text(view: SetupView) -> None:
    show(view, "needs-key")
    field = line(view, "Key for OpenAI")
    QTest.keyClicks(field, SECRET)

    spoken = QAccessible.queryAccessibleInterface(field)
    said = [spoken.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)]
    assert SECRET not in field.displayText()
    assert SECRET not in " ".join(said)


def test_typing_into_a_part_of_an_address_is_told_at_once(view: SetupView, qtbot: QtBot) -> None:
    show(view, "needs-values")
    field = line(view, "Location")
    with qtbot.waitSignal(view.typed) as typed:
        field.clear()
        QTest.keyClicks(field, "e")

    assert typed.args == ["location", "e"]


def test_a_name_that_no_list_has_can_be_typed_for_the_proof(view: SetupView, qtbot: QtBot) -> None:
    show(view, "proof-long-model")
    with qtbot.waitSignal(view.proof.model_named) as named:
        view.proof.models.setEditText("my-deployment")

    assert named.args == ["my-deployment"]


@pytest.mark.parametrize("name", scenes.SCENES)
def test_every_control_has_a_name_and_a_place_in_the_tab_order(view: SetupView, name: str) -> None:
    show(view, name)
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    controls = [one for one in view.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]
    own = [one for one in controls if not isinstance(one.parent(), QComboBox | QLineEdit)]

    assert [one for one in own if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)] == []
    assert [one for one in own if not one.focusPolicy() & Qt.FocusPolicy.TabFocus] == []


@pytest.mark.parametrize("size", [(843, 570), (1091, 790)], ids=["900x600", "1280x820"])
@pytest.mark.parametrize("name", scenes.SCENES)
def test_nothing_scrolls_sideways_and_nothing_is_cut(view: SetupView, name: str, size: tuple[int, int]) -> None:
    view.resize(*size)
    show(view, name)
    inside = view.scroll_area.widget()
    assert inside is not None

    assert inside.width() <= view.scroll_area.viewport().width()
    assert [one.text() for one in view.findChildren(QLabel) if one.isVisible() and is_cut(one)] == []
    buttons = [one for one in view.findChildren(QAbstractButton) if one.isVisible()]
    narrow = [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()]
    assert narrow == []


@pytest.mark.parametrize("name", scenes.SCENES)
def test_with_text_of_twice_the_size_nothing_scrolls_sideways(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    theme = Theme(qapp, Appearance.LIGHT)
    theme.use_text(200)
    view = SetupView(theme)
    qtbot.addWidget(view)
    view.resize(843, 570)
    try:
        view.show()
        show(view, name)
        inside = view.scroll_area.widget()

        assert inside is not None
        assert inside.width() <= view.scroll_area.viewport().width()
    finally:
        theme.use_text(100)
        theme.deleteLater()


def is_cut(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel) or not label.text():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height()
    return label.sizeHint().width() > label.width()


def test_a_long_name_is_whole_for_screen_readers_and_in_the_tool_tip(view: SetupView) -> None:
    show(view, "providers-full")
    button = next(one for one in view.findChildren(ChoiceButton) if one.row.title == scenes.LONG)

    assert button.accessibleName().startswith(scenes.LONG)
    assert scenes.LONG in button.toolTip()


def test_reasons_that_do_not_fit_into_one_line_take_another(view: SetupView) -> None:
    state = show(view, "providers-full")
    row = replace(provider_rows(state)[0], text="A reason that goes on and on " * 8)
    choice = view.providers.buttons[0]
    short = choice.heightForWidth(640)

    choice.render_row(row)

    assert choice.heightForWidth(640) > short
    assert choice.heightForWidth(640) > choice.heightForWidth(1600)


def test_the_cross_in_the_search_shows_everybody_again(view: SetupView, qtbot: QtBot) -> None:
    show(view, "providers-none")
    [cross] = view.search.findChildren(QAbstractButton)

    with qtbot.waitSignal(view.searched) as searched:
        QTest.mouseClick(cross, LEFT)

    assert searched.args == [""]
