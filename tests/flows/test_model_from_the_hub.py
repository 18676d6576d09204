"""A model from the hub through the Models page: found, fetched over a restart, used, deleted, brought back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.flows.conftest import App, Boot, until
from tests.helpers import gguf_files as files
from tests.stand_ins.file_server import Behaviour
from tests.stand_ins.hub_server import HubServer

from hexalogue.domain.models import DownloadPhase, LocalModel, ModelPhase
from hexalogue.ui.models import words
from hexalogue.ui.models.downloads_panel import JobCard
from hexalogue.ui.models.view import ModelsView
from hexalogue.ui.pages import MODELS

pytestmark = [pytest.mark.native, pytest.mark.flow]
NAME = "tiny-Q8_0"
# Enough that a download can be stopped half-way; an engine reads what its header names and no more.
PADDING = 4_000_000
SLOW = Behaviour(rate_bytes_s=2_000_000)


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, user_home: Path) -> Iterator[HubServer]:
    del user_home  # it says that there is no hub; this comes after it
    with HubServer() as server:
        content = files.write_model(tmp_path / "remote" / "a.gguf", seed=7).read_bytes() + bytes(PADDING)
        coarse = files.write_model(tmp_path / "remote" / "b.gguf", seed=8).read_bytes()
        server.publish("org/tiny-GGUF", {f"{NAME}.gguf": content, "tiny-Q2_K.gguf": coarse}, downloads=1234)
        server.publish("org/another-GGUF", {"another-Q4_0.gguf": coarse})
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


def page(app: App, tab: str) -> ModelsView:
    app.window.open_page(MODELS, tab)
    view = app.window.findChild(ModelsView)
    assert view is not None
    return view


def button(app: App, name: str) -> QPushButton | None:
    found = [one for one in app.window.findChildren(QPushButton) if one.isVisible() and one.accessibleName() == name]
    return found[0] if found else None


async def press(app: App, name: str) -> None:
    await until(lambda: button(app, name))
    wanted = button(app, name)
    assert wanted is not None
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)


def phase(app: App) -> DownloadPhase | None:
    return next((job.phase for job in app.services.models.downloads.jobs), None)


async def tiny(app: App) -> LocalModel | None:
    return next((model for model in await app.services.models.models() if model.name == NAME), None)


async def test_a_model_is_found_fetched_over_a_restart_used_deleted_and_brought_back(
    boot: Boot, hub: HubServer
) -> None:
    hub.storage.usual = SLOW
    async with boot() as app:
        await looked_into(app, "tiny")
        await press(app, f"Download {NAME}.gguf")  # chosen beforehand: small, and nearly lossless
        await until(lambda: any(job.received_bytes > 1_500_000 for job in app.services.models.downloads.jobs))
        page(app, words.DOWNLOADS)
        await press(app, f"Pause the download of {NAME}.gguf")
        await until(lambda: phase(app) is DownloadPhase.PAUSED)
    hub.storage.usual = Behaviour()
    sent = hub.storage.sent_bytes

    async with boot() as app:
        page(app, words.DOWNLOADS)
        await press(app, f"Resume the download of {NAME}.gguf")
        await until(lambda: phase(app) is DownloadPhase.DONE)
        assert hub.storage.sent_bytes - sent < PADDING
        page(app, words.HERE)
        await press(app, f"Use {NAME}")
        await until(lambda: is_answering(app))

        await press(app, f"Delete {NAME}")
        await until(lambda: button(app, "Undo") and not button(app, f"Delete {NAME}"))
        assert await tiny(app) is None
        await press(app, "Undo")

        await until(lambda: button(app, f"Delete {NAME}"))
        assert await tiny(app) is not None


async def test_a_damaged_download_is_told_and_never_becomes_a_model(boot: Boot, hub: HubServer) -> None:
    content = b"GGUF" + bytes(10_000)
    hub.publish("org/wrong-GGUF", {"wrong-Q8_0.gguf": content}, digests={"wrong-Q8_0.gguf": "0" * 64})
    async with boot() as app:
        await looked_into(app, "wrong")
        await press(app, "Download wrong-Q8_0.gguf")
        await until(lambda: phase(app) is DownloadPhase.FAILED)
        page(app, words.DOWNLOADS)
        await until(lambda: any("is damaged" in text for text in said(app)))

        assert not [model for model in await app.services.models.models() if "wrong" in model.name]


async def test_a_model_whose_terms_are_not_accepted_is_told_before_anything_is_fetched(
    boot: Boot, hub: HubServer
) -> None:
    hub.publish("org/gated-GGUF", {"gated-Q8_0.gguf": b"GGUF" + bytes(10_000)}, gated="manual")
    async with boot() as app:
        view = await looked_into(app, "gated")
        await press(app, "Download gated-Q8_0.gguf")
        await until(lambda: not view.hub.listing.error.isHidden())

        assert view.hub.listing.error.words.startswith("Its terms are not accepted yet")
        assert app.services.models.downloads.jobs == ()


async def looked_into(app: App, text: str) -> ModelsView:
    """The only repository that a search finds."""
    view = page(app, words.FIND)
    QTest.keyClicks(view.hub.field, text)
    QTest.keyClick(view.hub.field, Qt.Key.Key_Return)
    await until(lambda: view.hub.results.lines.rowCount() == 1)
    QTest.keyClick(view.hub.results, Qt.Key.Key_Down)
    return view


def said(app: App) -> list[str]:
    """What screen readers are told of the downloads."""
    return [card.accessibleName() for card in app.window.findChildren(JobCard)]


def is_answering(app: App) -> bool:
    state = app.services.models.state
    return state.phase is ModelPhase.READY and state.model is not None and state.model.name == NAME


async def test_a_part_that_was_lost_is_fetched_again_from_its_row_and_after_a_stop(
    boot: Boot, hub: HubServer, tmp_path: Path
) -> None:
    parts = files.write_split_model(tmp_path / "remote" / "split")
    hub.publish("org/split-GGUF", {part.name: part.read_bytes() for part in parts})
    async with boot() as app:
        models = app.services.models
        models.downloads.start(await models.shelf.pulling.plan("hf:org/split-GGUF:tiny-split.gguf"))
        await until(lambda: phase(app) is DownloadPhase.DONE)
        models.downloads.forget_done()
        (whole,) = [model for model in await models.models() if model.name == "tiny-split"]
        whole.files[1].unlink()
        hub.storage.usual = Behaviour(rate_bytes_s=parts[1].stat().st_size // 4)
        sent = hub.storage.sent_bytes

        page(app, words.HERE)
        name = whole.path.name.partition("-00001")[0]
        await press(app, f"Download what is missing of {name}")
        await until(lambda: any(job.received_bytes for job in models.downloads.jobs))
        models.downloads.pause(models.downloads.jobs[0].id)
        await press(app, f"Resume the download of {name}")
        hub.storage.usual = Behaviour()

        await until(lambda: button(app, "Use tiny-split"))
        assert hub.storage.sent_bytes - sent < 2 * parts[1].stat().st_size
        assert button(app, f"Resume the download of {name}") is None
