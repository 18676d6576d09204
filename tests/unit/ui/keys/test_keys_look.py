"""A walk over the full Keys page in both sizes: everything has a name, nothing is cut off, nothing blocks."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QWidget
from tests.helpers.keychains import MemoryBackend, a_vault
from tests.helpers.remote_fakes import ListedCatalogue
from tests.unit.ui.keys.desk import KEY, ROWS, a_desk
from tests.unit.ui.stage import Stage, a_stage, settled, until
from tests.unit.ui.test_every_page import described, is_cut, said_name

from hexalogue.catalog.providers import load_providers
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef, KeyRow, KeyState
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.settings import Appearance
from hexalogue.store.folders import resource_root
from hexalogue.ui.keys import rows as keys_rows
from hexalogue.ui.keys import viewmodel as vm
from hexalogue.ui.keys.editor import KeyEditor
from hexalogue.ui.keys.view import FIRST, KeysView
from hexalogue.ui.pages import KEYS
from hexalogue.ui.widgets.secret_field import SecretEdit
from hexalogue.ui.widgets.shown_key import ShownKey

LONG = "A provider with a name that goes on and on " * 7


def rows() -> tuple[ProviderSpec, ...]:
    """All that ship, and one of a person who likes long names."""
    return (*load_providers(resource_root()), replace(ROWS[0], id=ProviderId("long"), name=LONG[:300]))


async def filled(stage: Stage, *, width: int, height: int) -> KeysView:
    keys = stage.house.beyond.keys
    for number, provider in enumerate(("openai", "anthropic", "groq", "long")):
        await keys.set(provider, f"{KEY}{number}")
    await keys.set("openai", f"{KEY}9", label="a label of forty characters, all of them")
    stage.window.resize(width, height)
    stage.window.open_page(KEYS)
    view = stage.find(KeysView)
    await until(lambda: len(view.cards) == len(keys.takers()))
    view.add_asked.emit("mistral")
    await settled(20)
    return view


def controls(view: KeysView) -> list[QWidget]:
    found = [each for kind in (QAbstractButton, QLineEdit) for each in view.findChildren(kind)]
    return [each for each in found if each.isVisibleTo(view) and not isinstance(each.parent(), QLineEdit)]


async def test_every_control_has_a_name_of_its_own_and_can_be_reached_by_tab(tmp_path: Path) -> None:
    vault = a_vault(tmp_path, MemoryBackend())
    async with a_stage(tmp_path, catalogue=ListedCatalogue(rows()), keys=vault) as stage:
        view = await filled(stage, width=900, height=600)

        found = controls(view)
        names = [said_name(each) for each in found]
        assert all(names)
        assert [name for name in names if names.count(name) > 1] == []
        assert [said_name(each) for each in found if not each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("size", [(900, 600), (1280, 820)], ids=["900x600", "1280x820"])
async def test_nothing_is_cut_off_and_nothing_scrolls_sideways(
    tmp_path: Path, size: tuple[int, int], appearance: Appearance
) -> None:
    vault = a_vault(tmp_path, MemoryBackend())
    async with a_stage(tmp_path, appearance, catalogue=ListedCatalogue(rows()), keys=vault) as stage:
        view = await filled(stage, width=size[0], height=size[1])

        assert [described(each) for each in view.findChildren(QWidget) if is_cut(each)] == []
        inside = view.scroll_area.widget()
        assert inside is not None
        assert inside.width() <= view.scroll_area.viewport().width()


async def test_the_open_field_is_seen_whole_also_in_a_window_that_becomes_small(tmp_path: Path) -> None:
    vault = a_vault(tmp_path, MemoryBackend())
    async with a_stage(tmp_path, catalogue=ListedCatalogue(rows()), keys=vault) as stage:
        view = await filled(stage, width=1280, height=820)
        view.add_asked.emit("zai")
        await settled(20)
        assert is_seen_whole(view)

        stage.window.resize(900, 600)
        await settled(20)
        assert is_seen_whole(view)
        assert stage.find(SecretEdit).hasFocus()


def is_seen_whole(view: KeysView) -> bool:
    (editor,) = view.findChildren(KeyEditor)
    viewport = view.scroll_area.viewport()
    corners = (editor.rect().topLeft(), editor.rect().bottomRight())
    return all(viewport.rect().contains(editor.mapTo(viewport, corner)) for corner in corners)


async def test_cards_far_down_are_made_after_those_that_are_seen(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        missing = tuple(KeyRow(KeyRef(spec.id), KeyState.MISSING) for spec in rows())
        cards = keys_rows.cards(vm.KeysState(vm.Known(rows(), missing)))
        view = KeysView(stage.theme)

        view.show_cards(cards, "")
        at_once = len(view.cards)
        await until(lambda: len(view.cards) == len(cards))

        assert at_once == FIRST
        view.deleteLater()


async def test_showing_a_key_of_one_line_moves_nothing(tmp_path: Path) -> None:
    async with a_desk(tmp_path, kept={("alpha", "default"): KEY}) as desk:
        line = desk.line("alpha")
        before = line.height()

        desk.choose("alpha", "Show for 10 seconds")
        shown = line.findChild(ShownKey)
        assert shown is not None
        await until(lambda: shown.isVisible())
        await settled()

        assert line.height() == before


async def test_without_a_key_the_button_to_press_is_marked(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        paste = desk.stage.find(QPushButton, "Paste a key")
        assert paste.property("role") == "primary"

        await desk.type_key("Alpha", KEY)
        await until(lambda: paste.property("role") == "plain")
