"""The real llama-server through the Engines page: taken in from an archive, started, read, killed, stopped."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QTextEdit, QWidget
from tests.flows.conftest import App, Boot, until
from tests.helpers.engine_binaries import llama_server
from tests.helpers.engine_homes import real_archive
from tests.helpers.processes import kill

from hexalogue.domain.engines import EngineState
from hexalogue.domain.events import ActivityChanged, EngineChanged
from hexalogue.ui.engines.runs import RunLine
from hexalogue.ui.engines.view import EnginesView
from hexalogue.ui.pages import ENGINES
from hexalogue.ui.widgets.buttons import IconButton

pytestmark = [pytest.mark.native, pytest.mark.flow]
ID = NAME = "llama-server"
READY_S = 60.0


def shown(app: App, kind: type[QWidget], name: str = "") -> list[QWidget]:
    view = app.window.findChild(EnginesView)
    assert view is not None
    found = [widget for widget in view.findChildren(kind) if widget.isVisible()]
    return [widget for widget in found if not name or widget.accessibleName() == name]


def press(app: App, name: str) -> None:
    (button,) = shown(app, QPushButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def runs(app: App) -> str:
    return " ".join(line.accessibleName() for line in shown(app, RunLine))


async def taken_in(app: App, archive: Path) -> None:
    """Through the menu of the engine and the dialog for files."""
    (more,) = shown(app, IconButton, f"More about {NAME}")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = next(menu for menu in app.window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "Install from a file").trigger()
    menu.close()
    await until(lambda: app.window.findChildren(QFileDialog))
    field = app.window.findChildren(QFileDialog)[0].findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(archive))
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: shown(app, QPushButton, f"Start: {NAME}"), within_s=READY_S)


async def state(app: App, wanted: EngineState) -> EngineChanged:
    return await app.recorder.wait_for(EngineChanged, lambda event: event.status.state is wanted, within_s=READY_S)


async def test_an_engine_is_taken_in_started_killed_and_stopped_from_its_page(boot: Boot, tmp_path: Path) -> None:
    archive = await asyncio.to_thread(real_archive, llama_server(), tmp_path / "llama-b1-bin.tar")
    async with boot() as app:
        app.window.open_page(ENGINES)
        await until(lambda: shown(app, IconButton, f"More about {NAME}"), within_s=READY_S)

        await taken_in(app, archive)
        done = next(job for job in app.recorder.last(ActivityChanged).jobs if job.subject == ID)
        assert "is in use" in done.doing

        press(app, f"Start: {NAME}")
        ready = await state(app, EngineState.READY)
        await until(lambda: " MB" in runs(app) or " GB" in runs(app))
        assert f"port {ready.status.port}" in runs(app)

        press(app, f"Log: {NAME}")
        await until(lambda: shown(app, QPlainTextEdit, f"Log of {NAME}"))
        (log,) = shown(app, QPlainTextEdit, f"Log of {NAME}")
        assert isinstance(log, QPlainTextEdit)
        await until(lambda: "server" in log.toPlainText())

        assert ready.status.pid is not None
        app.recorder.forget()
        kill(ready.status.pid)
        crashed = await state(app, EngineState.CRASHED)
        again = await state(app, EngineState.READY)
        assert again.status.pid != ready.status.pid
        press(app, f"Timeline: {NAME}")
        await until(lambda: shown(app, QTextEdit, f"Timeline: {NAME}"))
        (timeline,) = shown(app, QTextEdit, f"Timeline: {NAME}")
        assert isinstance(timeline, QTextEdit)
        await until(lambda: timeline.toPlainText().count("It is ready after") == 2)
        assert crashed.status.timeline[-1].text in timeline.toPlainText()
        assert crashed.status.timeline[-1].fix in timeline.toPlainText()

        press(app, f"Stop: {again.status.model}")
        await state(app, EngineState.STOPPED)
        await until(lambda: not shown(app, RunLine))
        assert "It has stopped." in timeline.toPlainText()
