"""The whole application in this process: real rooms, the real starter model, an empty home, no network."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.helpers.recorder import Recorder

from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.rooms import built_rooms
from hexalogue.boot.window import opened_window
from hexalogue.domain.turn import Turn
from hexalogue.services.facade import Services
from hexalogue.store.folders import found_places, prepared, resource_root
from hexalogue.ui.chat.pane import ChatPane
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.theme import Theme

NOWHERE = "http://127.0.0.1:9"  # the discard port: refused at once


@dataclass
class App:
    """The open application and the hands of a test."""

    window: MainWindow
    services: Services
    pane: ChatPane
    recorder: Recorder

    def write(self, text: str) -> None:
        """Type into the composer, as a person does."""
        QTest.keyClicks(self.pane.composer.edit, text)

    def send(self, text: str) -> None:
        """Type and press Enter."""
        self.write(text)
        QTest.keyClick(self.pane.composer.edit, Qt.Key.Key_Return)

    async def turns(self) -> list[Turn]:
        """The turns of the conversation that is shown, as the service has them."""
        conversation = self.pane.conversation
        return list(await self.services.chat.turns(conversation)) if conversation else []


Boot = Callable[[], AbstractAsyncContextManager[App]]


@pytest.fixture
def user_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's folders, empty; no other application keeps models there. One thread: the machine is shared."""
    for name, value in {
        "HOME": tmp_path / "user",
        "HEXALOGUE_HOME": tmp_path / "home",
        "HF_HOME": tmp_path / "hf",
        "HF_ENDPOINT": NOWHERE,
        "OMP_WAIT_POLICY": "PASSIVE",
    }.items():
        monkeypatch.setenv(name, str(value))
    config = tmp_path / "home" / "config"
    config.mkdir(parents=True, mode=0o700)
    (config / "settings.toml").write_text("schema = 1\n[load]\nthreads = 1\n", encoding="utf-8")
    return tmp_path / "home"


@pytest.fixture
def boot(user_home: Path) -> Boot:
    """Open the application; leaving the context closes it as a person would."""

    @asynccontextmanager
    async def booted() -> AsyncIterator[App]:
        bugs: list[str] = []
        places = prepared(found_places(os.environ, resource_root()))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme = Theme(application)
        reporter = CrashReporter(places.logs)
        async with opened_window(built_rooms(places, os.environ), reporter, theme) as opened:
            reporter.tell(lambda task, report: bugs.append(f"{task}: {report}"))
            recorder = Recorder(opened.services.bus)
            pane = opened.window.findChild(ChatPane)
            assert pane is not None
            yield App(opened.window, opened.services, pane, recorder)
        assert not bugs, bugs

    return booted


async def until(holds: Callable[[], object], *, within_s: float = 30.0) -> None:
    """Let the application go on until something holds. Fails after `within_s` seconds."""
    async with asyncio.timeout(within_s):
        while not holds():  # noqa: ASYNC110 - a widget has no event to wait for
            await asyncio.sleep(0.01)
