"""Scenes of the real application for `make look`: real rooms, the real starter model, a real (slow) server.

`python -m tests.look.application_scenes [FOLDER]` writes them, light and dark, in both sizes.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.helpers.builders import a_conversation, a_turn
from tests.helpers.qt_run import qt_run
from tests.look.chat_scenes import ASKED, LONG, failed, finished
from tests.look.shell_scenes import SIZES
from tests.stand_ins.file_server import Behaviour, FileServer

from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.rooms import built_rooms
from hexalogue.boot.window import OpenWindow, opened_window
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.models import ModelPhase
from hexalogue.domain.settings import Appearance
from hexalogue.store.folders import found_places, prepared, resource_root
from hexalogue.store.history import SqliteHistory
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.theme import Theme

DEFAULT_BYTES = 491_400_032
BUILT_IN = ProviderId("inproc-llamacpp")
NOWHERE = "http://127.0.0.1:9"
# Of one connection: with all of them the model is about a minute away, so the stop-gap answers meanwhile.
RATE_BYTES_S = 900_000
WHILE_DOWNLOADING = frozenset({"first-launch", "long-answer"})


async def first_launch(opened: OpenWindow) -> None:
    """The better model is on its way, a question typed meanwhile waits for it."""
    pane = pane_of(opened)
    QTest.keyClicks(pane.composer.edit, ASKED)
    QTest.keyClick(pane.composer.edit, Qt.Key.Key_Return)
    await until(lambda: opened.services.models.state.download is not None)
    await asyncio.sleep(2.5)


async def ready_and_empty(opened: OpenWindow) -> None:
    """A model answers, nothing was asked yet."""
    await ready(opened)


async def first_answer(opened: OpenWindow) -> None:
    """The starter model's own answer."""
    await ready(opened)
    pane = pane_of(opened)
    QTest.keyClicks(pane.composer.edit, "What is 2+2?")
    QTest.keyClick(pane.composer.edit, Qt.Key.Key_Return)
    await until(lambda: pane.conversation is not None)
    await asyncio.sleep(3.0)


async def long_answer(opened: OpenWindow) -> None:
    """A stored conversation: code, a table, a list."""
    await shown(opened, "Why the sky is blue")
    pane_of(opened).transcript.verticalScrollBar().setValue(0)


async def error(opened: OpenWindow) -> None:
    """An engine died in mid-answer."""
    await shown(opened, "Sunset")


async def models_page(opened: OpenWindow) -> None:
    """What is on this computer."""
    await ready(opened)
    opened.window.open_page("models")


async def settings_page(opened: OpenWindow) -> None:
    """The settings."""
    opened.window.open_page("settings")


Play = Callable[[OpenWindow], Coroutine[Any, Any, None]]
SCENES: dict[str, Play] = {
    "first-launch": first_launch,
    "ready": ready_and_empty,
    "first-answer": first_answer,
    "long-answer": long_answer,
    "error": error,
    "models-page": models_page,
    "settings-page": settings_page,
}


def pane_of(opened: OpenWindow) -> ChatPane:
    """The chat page."""
    pane = opened.window.findChild(ChatPane)
    if pane is None:
        raise LookupError("the window has no chat page")
    return pane


async def until(holds: Callable[[], object], within_s: float = 60.0) -> None:
    """Let the application go on until something holds."""
    async with asyncio.timeout(within_s):
        while not holds():  # noqa: ASYNC110 - a widget has no event to wait for
            await asyncio.sleep(0.02)


async def ready(opened: OpenWindow) -> None:
    """Wait until a model answers."""
    await until(lambda: opened.services.models.state.phase is ModelPhase.READY)


async def shown(opened: OpenWindow, title: str) -> None:
    """Open a stored conversation."""
    await ready(opened)
    rows = await opened.services.chat.conversations()
    opened.window.open_conversation(next(row.id for row in rows if row.title == title))
    await asyncio.sleep(0.5)


async def seed(database: Path) -> None:
    """Conversations of earlier days."""
    history = await SqliteHistory.open(database)
    for title, question, answer in (
        ("Why the sky is blue", ASKED, finished(LONG, provider=BUILT_IN)),
        ("Sunset", failed().question, replace(failed().answer, provider=BUILT_IN)),
        ("Letter to the landlord", "Draft a short letter", finished("Dear Ms Weber, the heating in the kitchen …")),
    ):
        conversation = a_conversation(title)
        await history.add_conversation(conversation)
        await history.add_turn(a_turn(question, answer, conversation=conversation.id))
    await history.close()


@asynccontextmanager
async def application(home: Path, appearance: Appearance, endpoint: str, *, seeded: bool) -> AsyncIterator[OpenWindow]:
    """The application over folders of its own, in one appearance."""
    os.environ.update(HEXALOGUE_HOME=str(home), HOME=str(home), HF_HOME=str(home / "hf"), HF_ENDPOINT=endpoint)
    places = prepared(found_places(os.environ, resource_root()))
    settings = f'schema = 1\nappearance = "{appearance}"\n[load]\nthreads = 1\n'
    await asyncio.to_thread(places.settings.write_text, settings, "utf-8")
    if seeded:
        await seed(places.database)
    running = QApplication.instance()
    if not isinstance(running, QApplication):
        raise TypeError("a QApplication is needed")
    rooms = built_rooms(places, os.environ)
    async with opened_window(rooms, CrashReporter(places.logs), Theme(running)) as opened:
        yield opened


async def picture(name: str, folder: Path, appearance: Appearance, endpoint: str) -> None:
    """Play one scene and keep its pictures, one a size."""
    seeded = name not in ("first-launch", "ready")
    with TemporaryDirectory() as home:
        async with application(Path(home), appearance, endpoint, seeded=seeded) as opened:
            await until(opened.window.isVisible)
            await asyncio.sleep(0.3)
            await SCENES[name](opened)
            for width, height in SIZES:
                opened.window.resize(width, height)
                await asyncio.sleep(0.4)
                opened.window.grab().save(str(folder / f"app-{name}-{appearance}-{width}x{height}.png"))


def main(arguments: list[str]) -> int:
    """Write the pictures of the named scenes, or of all."""
    folder = Path(arguments[0] if arguments else "build/look")
    folder.mkdir(parents=True, exist_ok=True)
    with FileServer(bytes(DEFAULT_BYTES)) as slow:
        slow.usual = Behaviour(rate_bytes_s=RATE_BYTES_S)
        for name in arguments[1:] or SCENES:
            for appearance in (Appearance.LIGHT, Appearance.DARK):
                endpoint = slow.origin if name in WHILE_DOWNLOADING else NOWHERE
                qt_run(picture(name, folder, appearance, endpoint), within_s=120)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
