"""The Keys page in the window, over the real services and the real vault with a keychain in memory."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget
from tests.helpers.keychains import MemoryBackend, a_vault
from tests.helpers.remote_fakes import ListedCatalogue, ScriptedRemote
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyPlace
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, ProviderSpec
from hexalogue.services.keys import KeysService
from hexalogue.ui.keys.line import KeyLine
from hexalogue.ui.keys.view import KeysView
from hexalogue.ui.pages import KEYS
from hexalogue.ui.widgets.secret_field import SecretEdit

LEFT = Qt.MouseButton.LeftButton
# Not of any shape that redaction knows: it must not be redaction that saves it.
KEY = "al-Zq81LmX7pTd0VbRw3canary"
OTHER = "be-Yp92KnW6oSc1UaQv4canary"


def row(name: str, *prefixes: str) -> ProviderSpec:
    """A vendor."""
    auth = Auth(
        "header",
        is_required=True,
        env=(f"{name.upper()}_KEY",),
        key_page=f"https://{name.lower()}.example/keys",
        prefixes=prefixes,
    )
    return ProviderSpec(
        ProviderId(name.lower()),
        name,
        "cloud_provider",
        Privacy.THIRD_PARTY,
        ("openai_chat",),
        "http://127.0.0.1:9",
        auth=auth,
    )


ROWS = (row("Alpha", "al-"), row("Beta", "be-"), row("Gamma"))


@dataclass
class Desk:
    """The page, and what stands behind it."""

    stage: Stage
    backend: MemoryBackend
    remote: ScriptedRemote

    @property
    def view(self) -> KeysView:
        """The page."""
        return self.stage.find(KeysView)

    @property
    def keys(self) -> KeysService:
        """The service."""
        return self.stage.house.beyond.keys

    @property
    def field(self) -> SecretEdit:
        """The open field."""
        return self.stage.find(SecretEdit)

    def click(self, name: str) -> None:
        """A button, by its accessible name."""
        QTest.mouseClick(self.stage.find(QPushButton, name), LEFT)

    def line(self, provider: str, number: int = 0) -> KeyLine:
        """What the page shows of a key."""
        card = next(card for card in self.view.cards if card.property("provider") == provider)
        return card.lines[number]

    def sentence(self, provider: str, number: int = 0) -> str:
        """What it says of a key; empty where it has none."""
        card = next(card for card in self.view.cards if card.property("provider") == provider)
        return card.lines[number].sentence if len(card.lines) > number else ""

    def choose(self, provider: str, words: str, number: int = 0) -> None:
        """An entry of a key's menu."""
        self.line(provider, number).open_menu()
        menu = next(menu for menu in self.view.findChildren(QMenu) if menu.isVisible())
        action = next(action for action in menu.actions() if action.text() == words)
        menu.hide()
        action.trigger()

    def paste(self, text: str, *, onto: QWidget | None = None) -> None:
        """Ctrl+V, on a widget of the page."""
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(onto or self.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    async def type_key(self, provider: str, text: str) -> None:
        """Add a key by hand."""
        self.click(f"Add a key for {provider}")
        await settled()
        QTest.keyClicks(self.field, text)
        QTest.keyClick(self.field, Qt.Key.Key_Return)

    async def dialog(self) -> QDialog:
        """The dialog that opens."""
        await until(lambda: any(each.isVisible() for each in self.stage.window.findChildren(QDialog)))
        return next(each for each in self.stage.window.findChildren(QDialog) if each.isVisible())


@asynccontextmanager
async def a_desk(
    folder: Path,
    *,
    environ: Mapping[str, str] | None = None,
    backend: MemoryBackend | None = None,
    remote: ScriptedRemote | None = None,
    kept: Mapping[tuple[str, str], str] | None = None,
    place: KeyPlace = KeyPlace.KEYCHAIN,
) -> AsyncIterator[Desk]:
    """The page, read. kept: keys that are there, by provider and label."""
    backend, remote = backend or MemoryBackend(), remote or ScriptedRemote()
    vault = a_vault(folder, backend, environ=environ)
    async with a_stage(folder, catalogue=ListedCatalogue(ROWS), remote=remote, keys=vault) as stage:
        desk = Desk(stage, backend, remote)
        for (provider, label), text in (kept or {}).items():
            await desk.keys.set(provider, text, label=label, place=place)
        stage.window.open_page(KEYS)
        await until(lambda: desk.view.cards)
        yield desk


def button_of(dialog: QDialog, words: str) -> QPushButton:
    """A button of a dialog."""
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == words)
