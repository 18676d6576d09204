"""A walk over the accessibility tree of every page, as a screen reader walks it, and a walk by Tab, as a hand does."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QWidget
from tests.helpers.builders import a_conversation, a_model, a_profile, a_turn, an_answer
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.models import ModelOrigin
from hexalogue.ui import pages
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.palette.sheet import KeySheet
from hexalogue.ui.palette.view import PaletteView

ROLE = QAccessible.Role
CONTROLS = {
    *(ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.SpinBox, ROLE.Slider),
    *(ROLE.List, ROLE.Tree, ROLE.Table, ROLE.Link, ROLE.PageTab, ROLE.PageTabList, ROLE.ButtonMenu, ROLE.MenuItem),
    *(ROLE.ProgressBar, ROLE.Dial, ROLE.ButtonDropDown, ROLE.HotkeyField),
}
NOTHING = {ROLE.NoRole, ROLE.Client, ROLE.Pane, ROLE.Window}
PAGES = sorted(value for name, value in vars(pages).items() if name.isupper() and isinstance(value, str))
OTHER = a_model("a-model-of-another-application", origin=ModelOrigin.JAN)
MOST_STOPS = 400


@pytest.fixture(autouse=True)
def _somebody_listens() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything a screen reader can come to, from the top."""
    if node.state().invisible:
        return
    yield node
    is_closed = node.role() in (ROLE.ComboBox, ROLE.List, ROLE.Table, ROLE.EditableText)  # Qt's own inner parts
    for number in range(0 if is_closed else node.childCount()):
        child = node.child(number)
        if child is not None and child.isValid():
            yield from nodes(child)


def name_of(widget: QWidget) -> str:
    """Of a combo box Qt tells the chosen value on this platform."""
    return widget.accessibleName() or QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def is_nothing(node: QAccessibleInterface) -> bool:
    """Without a role. A named area that scrolls has none in Qt."""
    is_area = isinstance(node.object(), QAbstractScrollArea) and bool(node.text(QAccessible.Text.Name))
    return node.role() in NOTHING and not is_area


def said(node: QAccessibleInterface) -> str:
    thing = node.object()
    return f"{type(thing).__name__} {node.role().name} “{node.text(QAccessible.Text.Name)}” in {place_of(thing)}"


def place_of(thing: object) -> str:
    parent = thing.parent() if isinstance(thing, QWidget) else None
    return type(parent).__name__


def tab_stops(window: QWidget) -> list[QWidget]:
    """Where Tab leads, once round."""
    stops: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget()
        if focused is None or focused in stops:
            break
        stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return stops


def can_be_focused(window: QWidget) -> list[QWidget]:
    """The controls that are seen and can be used; a field and its inner line edit are one."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and role_of(widget) in CONTROLS - {ROLE.ProgressBar}
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QComboBox)
    ]


def is_reached(widget: QWidget, stops: list[QWidget]) -> bool:
    """By Tab; of buttons of which one is chosen Tab reaches that one, and arrows the others, as Qt has it."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    is_one_of = group is not None and group.exclusive()
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return (by_tab and widget in stops) or (
        is_one_of and group is not None and any(button in stops for button in group.buttons())
    )


async def opened(stage: Stage, page: str) -> None:
    """The page, with something on it."""
    if page == pages.CHAT:
        conversation = a_conversation("Sunset")
        await stage.house.history.add_conversation(conversation)
        text = "Red.\n\n```python\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
        await stage.house.history.add_turn(a_turn("Why?", an_answer(text), conversation=conversation.id))
        stage.window.open_conversation(conversation.id)
        await until(lambda: stage.find(ChatPane).controller.state.turns)
    stage.window.open_page(page)
    await settled(30)


@pytest.mark.parametrize("page", PAGES)
async def test_every_control_of_a_page_has_a_name_and_a_role(tmp_path: Path, page: str) -> None:
    async with a_stage(tmp_path, models=[a_model(), OTHER], profiles=[a_profile("another")]) as stage:
        await opened(stage, page)
        assert stage.window.page == page

        found = list(nodes(QAccessible.queryAccessibleInterface(stage.window)))

        assert len(found) > 10
        assert [said(node) for node in found if node.role() in CONTROLS and not node.text(QAccessible.Text.Name)] == []
        assert [said(node) for node in found if node.state().focusable and is_nothing(node)] == []


@pytest.mark.parametrize("page", PAGES)
async def test_tab_leads_to_every_control_and_never_twice_to_one_name(tmp_path: Path, page: str) -> None:
    async with a_stage(tmp_path, models=[a_model(), OTHER], profiles=[a_profile("another")]) as stage:
        await opened(stage, page)
        wanted = can_be_focused(stage.window)
        (QApplication.focusWidget() or wanted[0]).setFocus()

        stops = tab_stops(stage.window)

        missed = [widget for widget in wanted if not is_reached(widget, stops)]
        assert [f"{type(widget).__name__} “{name_of(widget)}”" for widget in missed] == []
        assert [
            f"{type(one).__name__} and {type(other).__name__}: “{name_of(one)}”"
            for one, other in pairwise(stops)
            if name_of(one) == name_of(other) and role_of(one) == role_of(other)
        ] == []


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_L])
async def test_palettes_have_names(tmp_path: Path, key: Qt.Key) -> None:
    async with a_stage(tmp_path) as stage:
        QTest.keyClick(stage.window, key, Qt.KeyboardModifier.ControlModifier)
        await settled()

        found = list(nodes(QAccessible.queryAccessibleInterface(stage.find(PaletteView))))

        assert [said(node) for node in found if node.role() in CONTROLS and not node.text(QAccessible.Text.Name)] == []


async def test_the_sheet_of_keys_has_names(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        QTest.keyClick(stage.window, Qt.Key.Key_F1)
        sheet = stage.find(KeySheet)

        found = list(nodes(QAccessible.queryAccessibleInterface(sheet)))

        assert [said(node) for node in found if node.role() in CONTROLS and not node.text(QAccessible.Text.Name)] == []
        sheet.close()
        await settled()
