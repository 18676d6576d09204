"""Scenes for `make look`: every page in German, in the pseudo-locale from right to left, and with text of 200 %; the
palettes and the sheet of keys.

`python -m tests.look.words_scenes [FOLDER] [VARIANT]...` writes them.
"""

import asyncio
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.helpers.builders import a_turn
from tests.helpers.qt_run import application, qt_run
from tests.look import doctor_scenes, engines_scenes
from tests.look.chat_scenes import ASKED, LONG, finished
from tests.look.shell_scenes import LONG_NAME, PROFILE, QWEN, READY, STARTER, some_conversations
from tests.unit.ui.stage import Stage, a_stage, settled

from hexalogue.domain.settings import Appearance
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.palette.sheet import KeySheet
from hexalogue.ui.palette.view import PaletteView
from hexalogue.ui.tokens import scale_text
from hexalogue.ui.translation import Translation

CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Variant:
    """How the window is set."""

    language: str = "en"
    percent: int = 100
    appearance: Appearance = Appearance.LIGHT
    size: tuple[int, int] = (1280, 820)


VARIANTS = {
    "german": Variant("de"),
    "german-narrow": Variant("de", appearance=Appearance.DARK, size=(900, 600)),
    "spanish": Variant("es"),
    "french": Variant("fr"),
    "japanese": Variant("ja"),
    "chinese": Variant("zh_CN"),
    "pseudo": Variant("pseudo"),
    "200": Variant(percent=200),
    "200-german-dark": Variant("de", percent=200, appearance=Appearance.DARK),
}
# States of pages that are hard on words: sentences of others, long names, what goes on, what went wrong.
STATES = {
    "german-dark": Variant("de", appearance=Appearance.DARK),
    "pseudo": Variant("pseudo", size=(900, 600)),
    "200": Variant(percent=200),
}
ENGINES = ("engines-states", "engines-given-up", "engines-failed", "engines-gpus", "engines-peers")
DOCTOR = ("doctor-full", "doctor-running", "doctor-error", "settings-wrong", "settings-error", "settings-last")
KEYS = {"english": Variant(), "german-dark": Variant("de", appearance=Appearance.DARK), "200": Variant(percent=200)}


@contextmanager
def set_up(variant: Variant) -> Iterator[None]:
    """Language and size of text, as they were afterwards."""
    translation = Translation(application())
    translation.use(variant.language)
    scale_text(variant.percent)
    try:
        yield
    finally:
        scale_text(100)
        translation.close()
        translation.deleteLater()


async def pages(folder: Path, name: str, variant: Variant) -> None:
    """Every page of the rail, and a chat with an answer."""
    with TemporaryDirectory() as home:
        conversations = some_conversations(time.time())
        models = (QWEN, STARTER, LONG_NAME)
        async with a_stage(
            Path(home), variant.appearance, models=models, profiles=(PROFILE,), conversations=conversations
        ) as stage:
            await keep_appearance(stage, variant)
            stage.window.resize(*variant.size)
            stage.publish_state(READY)
            await stage.house.history.add_turn(a_turn(ASKED, finished(LONG), conversation=conversations[0].id))
            await _keep(stage.window, folder, f"words-{name}-chat-new")
            stage.window.open_conversation(conversations[0].id)
            await _keep(stage.window, folder, f"words-{name}-chat")
            for page in stage.window.listed[1:]:
                stage.window.open_page(page.id)
                await _keep(stage.window, folder, f"words-{name}-{page.id}")


async def state(folder: Path, name: str, variant: Variant, scene: str) -> None:
    """One state of a page."""
    with TemporaryDirectory() as home:
        async with a_stage(Path(home), variant.appearance, models=engines_scenes.MODELS) as stage:
            await keep_appearance(stage, variant)
            stage.window.resize(*variant.size)
            if scene in ENGINES:
                await engines_scenes.SCENES[scene](stage)
            else:
                await doctor_scenes.SCENES[scene].play(stage)
            await _keep(stage.window, folder, f"words-{name}-{scene}")


async def keys(folder: Path, name: str, variant: Variant) -> None:
    """The palettes, full, searched and empty; the sheet; the search in a chat."""
    with TemporaryDirectory() as home:
        conversations = some_conversations(time.time())
        models = (QWEN, STARTER, LONG_NAME)
        async with a_stage(Path(home), variant.appearance, models=models, conversations=conversations) as stage:
            await keep_appearance(stage, variant)
            stage.window.resize(*variant.size)
            stage.publish_state(READY)
            await stage.house.history.add_turn(a_turn(ASKED, finished(LONG), conversation=conversations[0].id))
            stage.window.open_conversation(conversations[0].id)
            await settled(40)
            for key, what in ((Qt.Key.Key_K, "commands"), (Qt.Key.Key_L, "answerers")):
                QTest.keyClick(stage.window, key, CTRL)
                await _keep(stage.window, folder, f"keys-{name}-{what}")
            QTest.keyClick(stage.window, Qt.Key.Key_K, CTRL)
            for typed in ("tr", "xyz"):
                stage.find(PaletteView).field.setText(typed)
                await _keep(stage.window, folder, f"keys-{name}-commands-{typed}")
            stage.find(PaletteView).dismiss()
            QTest.keyClick(stage.window, Qt.Key.Key_F, CTRL)
            QTest.keyClicks(_focus(stage), "scatter")
            await _keep(stage.window, folder, f"keys-{name}-find")
            QTest.keyClick(stage.window, Qt.Key.Key_F1)
            await _keep(stage.find(KeySheet), folder, f"keys-{name}-sheet")
            stage.find(KeySheet).close()
            await settled()


async def keep_appearance(stage: Stage, variant: Variant) -> None:
    """As a setting too: a page that saves another one would bring the window's colours back to it."""
    settings = stage.house.services.settings
    await settings.save(replace(settings.current, appearance=variant.appearance))


def _focus(stage: Stage) -> QWidget:
    return application().focusWidget() or stage.find(ChatPane)


async def _keep(widget: QWidget, folder: Path, name: str) -> None:
    await settled(30)
    await asyncio.sleep(0.25)
    widget.grab().save(str(folder / f"{name}.png"))


def main(arguments: list[str]) -> int:
    """Write the pictures of the named variants, or of all."""
    folder = Path(arguments[0] if arguments else "build/look")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = arguments[1:]
    for name, variant in VARIANTS.items():
        if not wanted or name in wanted:
            with set_up(variant):
                qt_run(pages(folder, name, variant), within_s=60)
    for name, variant in STATES.items():
        for scene in (*ENGINES, *DOCTOR):
            if not wanted or f"states-{name}" in wanted:
                with set_up(variant):
                    qt_run(state(folder, name, variant, scene), within_s=60)
    for name, variant in KEYS.items():
        if not wanted or f"keys-{name}" in wanted:
            with set_up(variant):
                qt_run(keys(folder, name, variant), within_s=60)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
