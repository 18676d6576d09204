"""Engines and Activity at their fullest: everything has a name, is reached by Tab, and nothing is cut off."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from tests.look.engines_scenes import MODELS, SCENES
from tests.unit.ui.stage import a_stage, settled
from tests.unit.ui.test_every_page import controls, described, is_cut, said_name, takes_tab

from hexalogue.domain.settings import Appearance
from hexalogue.ui.widgets.page import PageFrame

NAMES = ["engines-nothing", "engines-states", "engines-failed", "engines-timeline", "engines-log", "engines-peers"]
ALL = [*NAMES, "activity-empty", "activity", "activity-many"]


@pytest.mark.parametrize("scene", ALL)
async def test_every_control_has_a_name_and_can_be_reached_by_tab(tmp_path: Path, scene: str) -> None:
    async with a_stage(tmp_path, models=MODELS) as stage:
        await SCENES[scene](stage)
        await settled()

        found = list(controls(stage))
        assert [widget for widget in found if not said_name(widget)] == []
        assert [said_name(widget) for widget in found if not takes_tab(widget)] == []


@pytest.mark.parametrize("size", [(900, 600), (1280, 820)], ids=["900x600", "1280x820"])
@pytest.mark.parametrize("scene", ALL)
async def test_nothing_is_cut_off_and_nothing_scrolls_sideways(
    tmp_path: Path, scene: str, size: tuple[int, int]
) -> None:
    async with a_stage(tmp_path, Appearance.DARK, models=MODELS) as stage:
        stage.window.resize(*size)
        await SCENES[scene](stage)
        await settled(40)

        page = next(frame for frame in stage.window.findChildren(PageFrame) if frame.isVisible())
        inside = page.scroll_area.widget()
        assert inside is not None
        assert inside.width() <= page.scroll_area.viewport().width()
        assert [described(widget) for widget in page.findChildren(QWidget) if is_cut(widget)] == []
