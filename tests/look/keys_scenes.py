"""Scenes of the Keys page for `make look`: real rows, the real vault, a keychain in memory. No key is ever shown.

`python -m tests.look.keys_scenes [FOLDER] [SCENE]...` writes them, light and dark, in both sizes.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from keyring.errors import KeyringLocked, NoKeyringError
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from tests.helpers.builders import a_model
from tests.helpers.keychains import DISK, MemoryBackend
from tests.helpers.qt_run import qt_run
from tests.helpers.remote_fakes import ListedCatalogue, ScriptedRemote
from tests.unit.ui.stage import Stage, a_stage, settled

from hexalogue.catalog.providers import load_providers
from hexalogue.domain.errors import KeychainLocked, NoKeychain
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.key_notes import KeyCheck
from hexalogue.domain.keys import HomeState, KeyHome, KeyPlace, KeyRef
from hexalogue.domain.models import ModelPhase, ModelState
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.settings import Appearance
from hexalogue.domain.target import Target
from hexalogue.domain.verdicts import Outcome, Verdict
from hexalogue.store.folders import resource_root
from hexalogue.ui.keys.controller import KeysController
from hexalogue.ui.keys.view import KeysView
from hexalogue.ui.pages import KEYS
from hexalogue.ui.widgets.secret_field import SecretEdit
from hexalogue.vault.keychain import Keychain
from hexalogue.vault.vault import Vault

Sizes = Sequence[tuple[int, int]]
SIZES: Sizes = ((1280, 820), (900, 600))
READY = ModelState(ModelPhase.READY, a_model("qwen2.5-0.5b"), 8192)
# Put together here, so that no text of this file looks like somebody's key.
END = "Ex4mpleOnly"
LONG = "A provider with a name that goes on and on " * 7
CHECKED: dict[str, tuple[Outcome, int, float]] = {
    "openai": ("ok", 62, 2),
    "anthropic": ("ok", 11, 2),
    "groq": ("bad_key", 0, 3),
    "deepseek": ("no_quota", 0, 61),
    "openrouter": ("rate_limited", 0, 0.2),
    "xai": ("no_permission", 0, 4000),
    "perplexity": ("unreachable", 0, 5),
    "mistral": ("ok", 31, 700),
    "cohere": ("reachable_only", 0, 20),
    "together": ("overloaded", 0, 1),
    "zai": ("wrong_address", 0, 9),
    "hyperbolic": ("starting", 0, 1),
}


class StagedVault(Vault):
    """The real vault, on a system whose keychain is as the scene wants it."""

    state = HomeState.OPEN

    async def home(self) -> KeyHome:
        """As the real one says it."""
        home = await super().home()
        problems = {HomeState.LOCKED: KeychainLocked("Secret Service"), HomeState.NONE: NoKeychain("none answers")}
        return replace(home, name="Secret Service", state=self.state, problem=problems.get(self.state))


class SlowRemote(ScriptedRemote):
    """Never answers while `gate` is closed."""

    gate = asyncio.Event()

    async def check(self, target: Target) -> Verdict:
        """Waits."""
        await self.gate.wait()
        return await super().check(target)


@dataclass
class Scene:
    """What stands behind the page."""

    stage: Stage
    vault: StagedVault
    backend: MemoryBackend

    @property
    def view(self) -> KeysView:
        """The page."""
        return self.stage.find(KeysView)

    @property
    def controller(self) -> KeysController:
        """Its controller."""
        found = self.view.findChild(KeysController)
        if found is None:
            raise LookupError("the page has no controller")
        return found

    async def keep(self, provider: str, label: str = "default", place: KeyPlace = KeyPlace.KEYCHAIN) -> None:
        """A key of that provider's own beginning."""
        keys = self.stage.house.beyond.keys
        prefixes = keys.spec(provider).auth.prefixes
        head = prefixes[0] if prefixes else ""
        await keys.set(provider, f"{head}{provider[:2]}0123456789{label[-1:]}{END[-3:]}", label=label, place=place)

    async def check(self, provider: str, outcome: Outcome, models: int, minutes: float, label: str = "default") -> None:
        """It was checked that long ago."""
        at = datetime.now(UTC) - timedelta(minutes=minutes)
        pause = at + timedelta(minutes=20) if outcome == "rate_limited" else None
        check = KeyCheck(outcome, at, models or None, "timeout" if outcome == "unreachable" else "", pause)
        await self.stage.house.beyond.keys.notes.checked(KeyRef(ProviderId(provider), label), check)


async def empty(scene: Scene) -> None:
    """No key at all."""
    scene.stage.window.open_page(KEYS)


async def full(scene: Scene) -> None:
    """Every state there is, several keys of one provider, 60 providers, one with a name of 300 characters."""
    for provider, (outcome, models, minutes) in CHECKED.items():
        if provider != "mistral":
            await scene.keep(provider)
        await scene.check(provider, outcome, models, minutes, "MISTRAL_API_KEY" if provider == "mistral" else "default")
    await scene.keep("openai", "work")
    await scene.keep("openai", "a label of forty characters, all of them")
    await scene.keep("google-gemini", place=KeyPlace.SESSION)
    await scene.keep("long")
    await scene.check("long", "no_quota", 0, 5)
    await scene.stage.house.beyond.keys.notes.used(KeyRef(ProviderId("openai")))
    scene.stage.window.open_page(KEYS)


async def further_down(scene: Scene) -> None:
    """Below the keys: those without one."""
    await full(scene)
    await settled(60)
    bar = scene.view.scroll_area.verticalScrollBar()
    bar.setValue(round(bar.maximum() * 0.55))


async def busy(scene: Scene) -> None:
    """All are being checked, one takes long."""
    for provider in ("openai", "anthropic", "groq", "mistral"):
        await scene.keep(provider)
    scene.stage.window.open_page(KEYS)
    await settled()
    scene.view.check_all_asked.emit()
    await asyncio.sleep(3.3)


async def locked(scene: Scene) -> None:
    """A keychain that waits for its passphrase."""
    for provider in ("openai", "anthropic"):
        await scene.keep(provider)
    await scene.keep("groq", place=KeyPlace.SESSION)
    scene.backend.failure = KeyringLocked("closed")
    scene.vault.state = HomeState.LOCKED
    scene.stage.window.open_page(KEYS)


async def no_backend(scene: Scene) -> None:
    """A system without a keychain, and the two choices; a field is open."""
    scene.backend.failure = NoKeyringError("none")
    scene.vault.state = HomeState.NONE
    scene.stage.window.open_page(KEYS)
    await settled()
    scene.view.add_asked.emit("anthropic")


async def adding(scene: Scene) -> None:
    """A key is typed; the last attempt failed."""
    await scene.keep("openai")
    await scene.check("openai", "ok", 62, 2)
    scene.stage.window.open_page(KEYS)
    await settled()
    scene.view.add_asked.emit("anthropic")
    await settled()
    field_of(scene).setText("0123456789")


async def adding_failed(scene: Scene) -> None:
    """What was typed is no key."""
    await adding(scene)
    field_of(scene).setText("two words")
    QTest.keyClick(field_of(scene), Qt.Key.Key_Return)
    await settled()


async def recognised(scene: Scene) -> None:
    """A pasted key, and whose it is."""
    await scene.keep("openai")
    await scene.check("openai", "ok", 62, 2)
    scene.stage.window.open_page(KEYS)
    await settled()
    head = scene.stage.house.beyond.keys.spec("anthropic").auth.prefixes[0]
    paste(scene, f"{head}0123456789{END[-4:]}")


async def unrecognised(scene: Scene) -> None:
    """A pasted key that could be anybody's."""
    await recognised(scene)
    await settled()
    paste(scene, "0123456789abcdef0123456789abcdef")


async def deleting(scene: Scene) -> None:
    """The question before a key goes."""
    await adding(scene)
    scene.view.acted.emit("openai", "default", "delete")
    await settled()


async def passphrase(scene: Scene) -> None:
    """A new encrypted file asks for a passphrase."""
    await no_backend(scene)
    scene.view.banner_acted.emit("file")
    await settled()


async def error(scene: Scene) -> None:
    """A check could not be made, and what was pasted is no key."""
    for provider in ("openai", "azure-openai"):
        await scene.keep(provider)
    await scene.check("openai", "ok", 62, 2)
    scene.stage.window.open_page(KEYS)
    await settled()
    scene.view.acted.emit("azure-openai", "default", "verify")
    await settled()
    paste(scene, "this is a sentence")


async def not_found(scene: Scene) -> None:
    """A search without a hit."""
    await full(scene)
    await settled()
    scene.view.search.setText("zebra")


SCENES: dict[str, Callable[[Scene], Awaitable[None]]] = {
    "keys-empty": empty,
    "keys-full": full,
    "keys-further-down": further_down,
    "keys-busy": busy,
    "keys-locked": locked,
    "keys-no-backend": no_backend,
    "keys-adding": adding,
    "keys-adding-failed": adding_failed,
    "keys-recognised": recognised,
    "keys-unrecognised": unrecognised,
    "keys-deleting": deleting,
    "keys-passphrase": passphrase,
    "keys-error": error,
    "keys-not-found": not_found,
}


def field_of(scene: Scene) -> SecretEdit:
    """The open field for a key."""
    return scene.stage.find(SecretEdit)


def paste(scene: Scene, text: str) -> None:
    """As the button “Paste a key” does, with this in the clipboard."""
    QGuiApplication.clipboard().setText(text)
    scene.view.pasted.emit()


def rows() -> tuple[ProviderSpec, ...]:
    """All that ship, and one of a person who likes long names."""
    shipped = load_providers(resource_root())
    like = next(spec for spec in shipped if spec.id == "openai")
    return (*shipped, replace(like, id=ProviderId("long"), name=LONG[:300], aliases=()))


def open_dialogs(window: QWidget) -> list[QDialog]:
    """Those over the window."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def grabbed(window: QWidget) -> QPixmap:
    """The window with its dialogs over it, in the middle, as the system places them."""
    whole = window.grab()
    painter = QPainter(whole)
    for dialog in open_dialogs(window):
        place = QRect(QPoint(), dialog.size())
        place.moveCenter(window.rect().center())
        painter.drawPixmap(place.topLeft(), dialog.grab())
        painter.setPen(dialog.palette().mid().color())
        painter.drawRect(place)
    painter.end()
    return whole


async def picture(name: str, folder: Path, appearance: Appearance, sizes: Sizes = SIZES, before: str = "") -> None:
    """Play one scene and keep its pictures, one a size. before: begins their names."""
    backend = MemoryBackend()
    remote = SlowRemote()
    remote.gate = asyncio.Event()
    with TemporaryDirectory() as home:
        environ = {} if name == "keys-empty" else {"MISTRAL_API_KEY": f"0123456789{END}"}
        vault = StagedVault(Path(home), environ, DISK, keychain=lambda: Keychain(lambda: backend))
        async with a_stage(
            Path(home), appearance, catalogue=ListedCatalogue(rows()), remote=remote, keys=vault
        ) as stage:
            stage.publish_state(READY)
            scene = Scene(stage, vault, backend)
            await SCENES[name](scene)
            await settled(40)
            for width, height in sizes:
                stage.window.resize(width, height)
                await settled(40)
                grabbed(stage.window).save(str(folder / f"{before}{name}-{appearance}-{width}x{height}.png"))
            for dialog in open_dialogs(stage.window):
                dialog.reject()
            remote.gate.set()
            await settled()


def main(arguments: list[str]) -> int:
    """Write the pictures of the named scenes, or of all."""
    folder = Path(arguments[0] if arguments else "build/look")
    folder.mkdir(parents=True, exist_ok=True)
    for name in arguments[1:] or SCENES:
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            qt_run(picture(name, folder, appearance), within_s=60)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
