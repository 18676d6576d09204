"""A part that is shown before it has a parent is a window of its own for a moment: it flashes, and takes the focus."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from tests.helpers.keychains import MemoryBackend, a_vault
from tests.helpers.remote_fakes import ListedCatalogue
from tests.unit.ui.stage import a_stage, settled, until

from hexalogue.catalog.providers import load_providers
from hexalogue.store.folders import resource_root
from hexalogue.ui.keys.asking import PassphraseDialog
from hexalogue.ui.keys.view import KeysView
from hexalogue.ui.pages import KEYS
from hexalogue.ui.widgets.secret_field import SecretEdit


class Watch(QObject):
    """Notes every window that is shown and is none of those that shall be."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if is_shown and not isinstance(watched, QMainWindow | QMenu | PassphraseDialog):
            self.strays.append(repr(watched))
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


async def test_no_page_shows_a_part_as_a_window(tmp_path: Path, watch: Watch) -> None:
    catalogue = ListedCatalogue(load_providers(resource_root()))
    async with a_stage(tmp_path, catalogue=catalogue) as stage:
        for page in stage.window.listed:
            stage.window.open_page(page.id)
            await settled(10)

    assert watch.strays == []


async def test_the_field_for_a_key_comes_without_a_window_and_takes_the_focus(tmp_path: Path, watch: Watch) -> None:
    catalogue = ListedCatalogue(load_providers(resource_root()))
    async with a_stage(tmp_path, catalogue=catalogue, keys=a_vault(tmp_path, MemoryBackend())) as stage:
        stage.window.open_page(KEYS)
        view = stage.find(KeysView)
        await until(lambda: view.cards)
        view.add_asked.emit("anthropic")
        await settled(10)

        assert stage.find(SecretEdit).hasFocus()
        dialog = PassphraseDialog(stage.window, stage.theme, is_new=True, trouble="It was the wrong one.")
        dialog.open()
        await settled(10)
        dialog.reject()

    assert watch.strays == []
