"""Text twice as large in the narrowest window: no page of the machine's is wider than the window."""

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from tests.helpers.machine_house import CHAT, installed_as
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.activity import JobKind
from hexalogue.domain.distributed import Peer
from hexalogue.domain.errors import StartFailed
from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.services.activity import Controls
from hexalogue.ui.engines.asks import Ask
from hexalogue.ui.engines.view import EnginesView
from hexalogue.ui.pages import ACTIVITY, ENGINES, SETTINGS
from hexalogue.ui.tokens import scale_text
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.page import PageFrame


@pytest.fixture(autouse=True)
def _large() -> Iterator[None]:
    scale_text(200)
    yield
    scale_text(100)


async def jobs(stage: Stage) -> None:
    activity = stage.house.activity
    ways = Controls(lambda: None, lambda: None, lambda: None)
    running = activity.begin(JobKind.DOWNLOAD, "a-model-with-a-long-name-" * 4, ways)
    running.advance(DownloadProgress("m", DownloadPhase.WAITING, 812_000_000, 2_019_377_696, next_attempt_s=15))
    activity.begin(JobKind.DOWNLOAD, "b", ways).fail(StartFailed("b", "its port was taken"))
    stage.window.open_page(ACTIVITY)


async def engines(stage: Stage) -> None:
    machines = stage.house.machines
    machines.home.engines[CHAT.id] = [installed_as(), installed_as(version="b1")]
    machines.machines.peers = (Peer("192.168.1.20", name="attic"),)
    stage.window.open_page(ENGINES)
    view = stage.find(EnginesView)
    await until(lambda: view.machine.isVisible())
    machines.house.deaths["small"] = StartFailed(CHAT.name, "its port was taken by another program")
    view.asked.emit(Ask.START.value, CHAT.id, "small")
    await until(lambda: any(card.isVisible() for card in view.findChildren(ErrorCard)))


async def settings(stage: Stage) -> None:
    stage.window.open_page(SETTINGS, "network")


@pytest.mark.parametrize("play", [jobs, engines, settings])
async def test_a_page_is_as_wide_as_the_window(tmp_path: Path, play: Callable[[Stage], Awaitable[None]]) -> None:
    async with a_stage(tmp_path) as stage:
        stage.window.resize(900, 600)
        await play(stage)
        await settled()
        area = next(page for page in stage.window.findChildren(PageFrame) if page.isVisible()).scroll_area
        inside = area.widget()

        assert inside is not None
        assert inside.minimumSizeHint().width() <= area.viewport().width()
