"""The Models page in the window: buttons, dialogs and dropped files, over the real models service."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.helpers.builders import a_model, a_profile
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.errors import NotAModel
from hexalogue.domain.models import ModelOrigin, ModelPhase
from hexalogue.ui.errors import title_of
from hexalogue.ui.models.cards import ModelCard, OtherCard
from hexalogue.ui.models.view import ModelsView
from hexalogue.ui.pages import MODELS

LEFT = Qt.MouseButton.LeftButton
OWN = a_model("own")
FOUND = a_model("found", origin=ModelOrigin.OLLAMA)
FILE = Path("/somewhere/mine.gguf")


async def opened(stage: Stage) -> ModelsView:
    stage.window.open_page(MODELS)
    await settled()
    return stage.find(ModelsView)


def names(stage: Stage) -> set[str]:
    cards = (card for card in stage.window.findChildren(ModelCard) if card.isVisibleTo(stage.window))
    return {card.accessibleName().split(".")[0] for card in cards}


def click(stage: Stage, name: str) -> None:
    QTest.mouseClick(stage.find(QPushButton, name), LEFT)


def kept(stage: Stage) -> list[str]:
    cards = (card for card in stage.window.findChildren(OtherCard) if card.isVisibleTo(stage.window))
    return [card.accessibleName().split(".")[0] for card in cards]


async def test_use_loads_a_model(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[OWN, FOUND]) as stage:
        await opened(stage)
        click(stage, "Use found")
        await until(lambda: stage.house.models.state.phase is ModelPhase.READY)

        assert stage.house.engine.loaded == FOUND
        assert stage.find(QPushButton, "Use own")


async def test_a_deleted_model_can_be_brought_back_at_once(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[OWN, FOUND]) as stage:
        view = await opened(stage)
        click(stage, "Delete own")
        await until(lambda: names(stage) == {"found"})
        assert view.undo.words.startswith("Deleted own")

        click(stage, "Undo")

        await until(lambda: names(stage) == {"found", "own"})
        assert view.undo.isHidden()


async def test_a_deleted_model_stays_among_the_deleted_until_its_space_is_freed(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[OWN, FOUND]) as stage:
        await opened(stage)
        click(stage, "Delete own")
        await until(lambda: kept(stage) == ["own"])

        click(stage, "Delete own for good")

        await until(lambda: not kept(stage))
        assert stage.house.library.trash == []


async def test_a_model_of_another_application_can_be_imported(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[FOUND]) as stage:
        await opened(stage)
        click(stage, "Import found into your library")

        await until(lambda: [model.origin for model in stage.house.library.models][1:] == [ModelOrigin.LIBRARY])


async def test_a_download_is_shown_and_becomes_a_model(tmp_path: Path) -> None:
    profile = a_profile("better")
    async with a_stage(tmp_path, models=[], profiles=[profile]) as stage:
        target = tmp_path / profile.file
        stage.house.library.checks[target] = a_model("better", path=target, profile=profile.id)
        stage.house.downloader.gate = gate = asyncio.Event()
        await opened(stage)
        click(stage, "Download Better")
        await until(lambda: stage.house.models.state.download)
        assert stage.find(QPushButton, "Pause the download of Better")
        gate.set()

        await until(lambda: names(stage) == {"better"})


async def test_a_dropped_file_is_imported(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[]) as stage:
        stage.house.library.checks[FILE] = a_model("mine", path=FILE)
        view = await opened(stage)
        drop(view, FILE)

        await until(lambda: names(stage) == {"mine"})


async def test_a_file_that_is_no_model_says_why(tmp_path: Path) -> None:
    async with a_stage(tmp_path, models=[OWN]) as stage:
        error = NotAModel(FILE, "it begins with a PNG header")
        stage.house.library.checks[FILE] = error
        view = await opened(stage)
        drop(view, FILE)
        await until(lambda: not view.error.isHidden())

        assert view.error.words == f"{title_of(error.kind)} {error.message} {error.fix}"
        assert names(stage) == {"own"}


async def test_another_kind_of_file_is_not_taken(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        view = await opened(stage)

        assert not entered(view, Path("/somewhere/photo.png")).isAccepted()


def carried(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def entered(view: ModelsView, path: Path) -> QDragEnterEvent:
    mime = carried(path)
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    view.dragEnterEvent(event)
    return event


def drop(view: ModelsView, path: Path) -> None:
    mime = carried(path)
    entered(view, path)
    view.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier))
