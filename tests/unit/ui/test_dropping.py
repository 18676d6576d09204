"""A model file that is dropped on a window, whatever page is shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from tests.unit.ui.stage import Stage, a_stage, until

from hexalogue.ui.dropping import said_refusal
from hexalogue.ui.models.view import ModelsView
from hexalogue.ui.pages import CHAT, MODELS

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def files(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(name) for name in names])
    return mime


def is_let_in(stage: Stage, mime: QMimeData) -> bool:
    """Whether what is dragged over the window may be dropped there."""
    event = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(stage.window, event)
    return event.isAccepted()


async def test_a_model_that_is_dropped_on_the_chat_is_imported_on_the_page_for_models(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        await until(stage.window.acceptDrops)
        stage.window.open_page(MODELS)
        taken: list[list[Path]] = []
        stage.find(ModelsView).paths_dropped.connect(taken.append)
        stage.window.open_page(CHAT)
        mime = files("file:///models/small.GGUF")

        assert is_let_in(stage, mime)
        QApplication.sendEvent(stage.window, QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NONE))

        assert stage.window.page == MODELS
        assert taken == [[Path("/models/small.GGUF")]]


@pytest.mark.parametrize("names", [("file:///a/picture.png",), ("file:///a.gguf", "file:///picture.png")])
async def test_of_a_file_that_is_no_model_it_is_said_why_not_and_what_else_to_do(
    tmp_path: Path, names: tuple[str, ...]
) -> None:
    async with a_stage(tmp_path) as stage:
        await until(stage.window.acceptDrops)
        mime = files(*names)

        assert is_let_in(stage, mime)
        QApplication.sendEvent(stage.window, QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NONE))

        hinted = stage.window.notices.hinted
        assert hinted is not None
        assert hinted.isVisible()
        assert hinted.words.startswith("“picture.png” is not a model A model is a file whose name ends in .gguf.")
        assert "hexalogue ask --file" in hinted.words
        assert stage.window.page == CHAT


async def test_a_notice_about_a_file_that_was_dropped_takes_no_room_once_it_is_closed(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.notices.hint("So it is", "And why.")
        hinted = stage.window.notices.hinted
        assert hinted is not None
        hinted.dismiss()

        assert stage.window.notices.isHidden()


def test_a_folder_is_led_to_the_page_for_models(tmp_path: Path) -> None:
    title, text = said_refusal([tmp_path])

    assert (title, text) == (
        f"“{tmp_path.name}” is a folder",
        "To import the models in it, drop it on the Models page.",
    )


@pytest.mark.parametrize("names", [("https://example.com/small.gguf",), ("file:///a.gguf", "https://b.org/b"), ()])
async def test_nothing_else_is_let_in(tmp_path: Path, names: tuple[str, ...]) -> None:
    async with a_stage(tmp_path) as stage:
        await until(stage.window.acceptDrops)

        assert not is_let_in(stage, files(*names))
