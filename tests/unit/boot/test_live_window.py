"""Another language, another size of text: the window is built anew, and nothing that was on it is lost."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from installers.texts_catalogue import read
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from tests.helpers.builders import a_conversation, a_model, a_profile
from tests.helpers.qt_run import application
from tests.helpers.service_house import House, a_house
from tests.unit.ui.stage import settled, until

from hexalogue.boot.live_window import LiveWindow
from hexalogue.domain.settings import Motion
from hexalogue.ui.garbage import GarbageCollector
from hexalogue.ui.geometry import WindowGeometry
from hexalogue.ui.language import say
from hexalogue.ui.motion import MOTION
from hexalogue.ui.pages import CHAT, SETTINGS
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS, scale_text
from hexalogue.ui.translation import Translation


@asynccontextmanager
async def a_live_window(
    folder: Path, can_show: Callable[[str], bool] = lambda _: True
) -> AsyncIterator[tuple[LiveWindow, House]]:
    collector = GarbageCollector()
    theme = Theme(application())
    translation = Translation(application(), can_show=can_show)
    live: LiveWindow | None = None
    try:
        async with a_house(folder, models=(a_model(),), profiles=(a_profile(),)) as house:
            live = LiveWindow(house.services, theme, translation, WindowGeometry(folder))
            live.window.show()
            await settled()
            yield live, house
            live.hide()
    finally:
        if live is not None:
            live.delete()
        theme.use_text(100)
        MOTION.use(Motion.SYSTEM)
        theme.deleteLater()
        translation.deleteLater()
        await settled(2)
        collector.close()


async def change(house: House, **settings: object) -> None:
    """Save these settings, as the page of settings does."""
    await house.services.settings.save(replace(house.services.settings.current, **settings))  # type: ignore[arg-type]
    await settled()


async def test_another_language_builds_the_window_anew_where_it_was(tmp_path: Path) -> None:
    async with a_live_window(tmp_path) as (live, house):
        conversation = a_conversation("Sunset")
        await house.history.add_conversation(conversation)
        live.window.open_conversation(conversation.id)
        await until(lambda: live.chat.conversation == conversation.id)
        live.chat.composer.set_text("a draft")
        live.window.open_page(SETTINGS)
        before = live.window

        await change(house, language="pseudo")

        assert live.window is not before
        assert before.isHidden()
        assert live.window.isVisible()
        assert live.window.page == SETTINGS
        assert live.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        await until(lambda: live.chat.conversation == conversation.id)
        assert live.chat.composer.edit.toPlainText() == "a draft"
    assert say("Keep") == "Keep"


async def test_the_keyboard_stays_on_the_choice_of_the_language(tmp_path: Path) -> None:
    async with a_live_window(tmp_path) as (live, house):
        live.window.open_page(SETTINGS, "language")
        assert live.window.place == "language"

        await change(house, language="de")

        await until(lambda: live.window.place == "language")
        assert isinstance(live.window.focusWidget(), QComboBox)


async def test_why_a_language_cannot_be_shown_is_said(tmp_path: Path) -> None:
    async with a_live_window(tmp_path, can_show=lambda _: False) as (live, house):
        await change(house, language="ja")

        assert live.window.notices.safe.words.startswith("Nothing here can show Japanese")
        assert live.window.notices.isVisible()


async def test_larger_text_is_larger_everywhere(tmp_path: Path) -> None:
    async with a_live_window(tmp_path) as (live, house):
        before = live.chat.composer.edit.fontMetrics().height()

        await change(house, text_percent=200)

        assert live.chat.composer.edit.fontMetrics().height() >= 2 * before - 2
        assert live.window.page == CHAT


async def test_a_setting_that_changes_no_text_keeps_the_window(tmp_path: Path) -> None:
    async with a_live_window(tmp_path) as (live, house):
        before = live.window

        await change(house, idle_unload_min=5, reduce_motion=Motion.REDUCED)

        assert live.window is before
        assert MOTION.is_reduced


async def test_the_new_window_is_told_and_its_closing_too(tmp_path: Path) -> None:
    async with a_live_window(tmp_path) as (live, house):
        told: list[object] = []
        live.replaced = told.append
        live.closed = lambda: told.append("closed")

        await change(house, text_percent=125)
        live.window.close()

        assert told == [live.window, "closed"]


def test_measures_of_text_grow_and_distances_do_not() -> None:
    scale_text(200)
    grown = (METRICS.base_px, METRICS.control_height, METRICS.grid)
    scale_text(100)

    assert grown == (28, 68, 8)
    assert (METRICS.base_px, METRICS.control_height) == (14, 34)


def english_texts(code: str) -> tuple[set[str], list[re.Pattern[str]]]:
    """The source texts that this language says in other words: whole ones, and the patterns of those with places."""
    folder = Path(__file__).resolve().parents[3] / "resources" / "translations"
    entries = read(folder / f"hexalogue_{code}.ts", code).entries.values()
    others = [entry.source for entry in entries if entry.is_translated and entry.source not in entry.forms]
    places = [re.split(r"\{[^{}]*\}", text) for text in others if "{" in text]
    telling = [pieces for pieces in places if sum(map(len, pieces)) > 12]
    whole = {text for text in others if "{" not in text}
    return whole, [re.compile(".+".join(map(re.escape, pieces))) for pieces in telling]


def texts_of(widget: QWidget) -> set[str]:
    """All that a person may read or hear of a widget and what is in it."""
    found: set[str] = set()
    for one in (widget, *widget.findChildren(QWidget)):
        found |= {one.accessibleName(), one.accessibleDescription(), one.toolTip()}
        for name in ("text", "placeholderText", "title", "toPlainText"):
            value = getattr(one, name, None)
            found |= {str(value())} if callable(value) else set()
        if isinstance(one, QComboBox):
            found |= {one.itemText(index) for index in range(one.count())}
    return {text for text in found if text.strip()}


async def test_no_page_that_was_open_keeps_a_text_of_the_language_before(tmp_path: Path) -> None:
    whole, patterns = english_texts("de")
    async with a_live_window(tmp_path) as (live, house):
        ids = [page.id for page in live.window.listed]
        for page in ids:
            live.window.open_page(page)
            await settled()

        await change(house, language="de")
        mixed: dict[str, set[str]] = {}
        for page in ids:
            live.window.open_page(page)
            await settled(40)
            said = texts_of(live.window)
            left = {text for text in said if text in whole or any(one.fullmatch(text) for one in patterns)}
            mixed |= {page: left} if left else {}

        assert not mixed
