"""A walk over every page in both colours and both sizes: everything has a name, and nothing is cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from tests.helpers.builders import a_conversation, a_model, a_profile
from tests.unit.ui.stage import Stage, a_stage, settled

from hexalogue.domain.errors import TruncatedModel
from hexalogue.domain.events import Noticed
from hexalogue.domain.models import ModelOrigin
from hexalogue.domain.settings import Appearance
from hexalogue.ui.pages import CHAT, MODELS, SETTINGS
from hexalogue.ui.widgets.labels import ElidedLabel
from hexalogue.ui.widgets.page import PageFrame

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QListView, QPlainTextEdit)
PREVIEW = "A preview that is longer than the list is wide"
LONG = a_model("a-model-whose-name-goes-on-and-on-past-every-reasonable-length-v2-final", origin=ModelOrigin.JAN)
CHATS = [a_conversation(f"Chat {number}", preview=PREVIEW) for number in range(30)]


def controls(stage: Stage) -> Iterator[QWidget]:
    for widget in stage.window.findChildren(QWidget):
        is_own = not widget.objectName().startswith("qt_") and not isinstance(widget.parent(), CONTROLS)
        if isinstance(widget, CONTROLS) and is_own and widget.isVisible():
            yield widget


async def shown(stage: Stage, page: str, width: int, height: int) -> None:
    stage.house.bus.publish(Noticed(TruncatedModel(Path("m.gguf"), 1_000_000, 9_000_000)))
    stage.window.resize(width, height)
    stage.window.open_page(page)
    await settled()


@pytest.mark.parametrize("page", [CHAT, MODELS, SETTINGS])
async def test_every_control_has_a_name_and_can_be_reached_by_tab(tmp_path: Path, page: str) -> None:
    async with a_stage(tmp_path, models=[a_model(), LONG], conversations=CHATS) as stage:
        await shown(stage, page, 900, 600)

        found = list(controls(stage))
        assert [widget for widget in found if not said_name(widget)] == []
        assert [said_name(widget) for widget in found if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus] == []


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("size", [(900, 600), (1280, 820)], ids=["900x600", "1280x820"])
@pytest.mark.parametrize("page", [CHAT, MODELS, SETTINGS])
async def test_nothing_is_cut_off(tmp_path: Path, page: str, size: tuple[int, int], appearance: Appearance) -> None:
    profile = a_profile("another-model-with-a-rather-long-name")
    async with a_stage(
        tmp_path, appearance, models=[a_model(), LONG], profiles=[profile], conversations=CHATS, safe_mode=True
    ) as stage:
        await shown(stage, page, *size)

        assert stage.window.width() == size[0]
        assert [described(widget) for widget in stage.window.findChildren(QWidget) if is_cut(widget)] == []


@pytest.mark.parametrize("page", [MODELS, SETTINGS])
async def test_no_page_scrolls_sideways(tmp_path: Path, page: str) -> None:
    async with a_stage(tmp_path, models=[LONG]) as stage:
        await shown(stage, page, 900, 600)

        page_frame = next(frame for frame in stage.window.findChildren(PageFrame) if frame.isVisible())
        inside = page_frame.scroll_area.widget()
        assert inside is not None
        assert inside.width() <= page_frame.scroll_area.viewport().width()


def said_name(widget: QWidget) -> str:
    """What a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab reaches it; of buttons of which one is chosen that one, and arrows the others, as Qt has it."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    together = group.buttons() if group is not None and group.exclusive() else [widget]
    return any(bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) for one in together)


def is_cut(widget: QWidget) -> bool:
    """Buttons and labels that are smaller than they ask for; a label that is cut with “…” on purpose is not."""
    if not widget.isVisible() or isinstance(widget, ElidedLabel) or not isinstance(widget, QAbstractButton | QLabel):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    if isinstance(widget, QLabel) and not widget.text():
        return False
    wanted = widget.minimumSizeHint()
    return wanted.width() > widget.width() or wanted.height() > widget.height()


def described(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}” {widget.size().toTuple()} of {widget.sizeHint().toTuple()}"
