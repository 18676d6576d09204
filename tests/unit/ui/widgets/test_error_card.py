"""An error card: what happened, what to do, one button that does it, and the technical part folded under it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.unit.ui.stage import Stage, a_stage, settled

from hexalogue.domain.errors import (
    AppError,
    BadArgument,
    GatedModel,
    OutOfMemory,
    RateLimited,
    TruncatedModel,
    Unreachable,
    Unreadable,
)
from hexalogue.domain.errors.base import Remedy
from hexalogue.ui.pages import MODELS, SETTINGS
from hexalogue.ui.widgets.error_card import ErrorCard

NO_NETWORK = Unreachable("hub.example", "the name was not found", detail="getaddrinfo failed for /home/ada/.netrc")


def told(stage: Stage, error: AppError, own: dict[Remedy, Callable[[], object]] | None = None) -> ErrorCard:
    """A card on the window's page."""
    card = ErrorCard(stage.theme)
    card.setParent(stage.window.centralWidget())
    card.tell(error, own)
    return card


async def test_it_says_what_happened_what_to_do_and_has_one_button(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        card = told(stage, NO_NETWORK)

        assert card.words == f"No connection {NO_NETWORK.message} {NO_NETWORK.fix}"
        assert card.button.text() == "Open network settings"
        assert card.again_button.isHidden()
        assert QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name) == card.words


async def test_its_button_opens_the_page_that_helps_and_closes_the_card(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        card = told(stage, NO_NETWORK)
        card.button.click()

        assert stage.window.page == SETTINGS
        assert card.isHidden()


async def test_what_the_page_does_itself_comes_before_what_the_window_does(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        done: list[str] = []
        card = told(stage, NO_NETWORK, {Remedy.CHECK_NETWORK: lambda: done.append("own")})
        card.button.click()

        assert done == ["own"]


async def test_the_page_s_way_to_try_again_is_the_only_button_where_waiting_is_all_there_is(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        done: list[str] = []
        card = told(stage, RateLimited("Groq"), {Remedy.RETRY: lambda: done.append("again")})

        assert (card.button.text(), card.again_button.isHidden()) == ("Try again", True)
        card.button.click()
        assert done == ["again"]


async def test_trying_again_stands_beside_what_mends(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        done: list[str] = []
        card = told(stage, NO_NETWORK, {Remedy.RETRY: lambda: done.append("again")})
        card.again_button.click()

        assert done == ["again"]


async def test_where_the_person_has_to_write_something_else_there_is_no_button(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        card = told(stage, BadArgument("That is no port.", fix="Write a number from 1 to 65535."))

        assert card.button.isHidden()
        assert card.again_button.isHidden()


async def test_the_technical_part_is_folded_and_without_the_home_folder(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        card = told(stage, NO_NETWORK)
        assert card.details.isHidden()

        card.disclosure.click()

        assert not card.details.isHidden()
        assert card.details.text == "Unreachable\ngetaddrinfo failed for ~/.netrc"


async def test_the_report_can_be_copied_and_names_no_person(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        card = told(stage, Unreadable(Path("/home/ada/x/settings.toml"), "it is damaged"))
        card.disclosure.click()
        card.details.copy_button.click()

        copied = QGuiApplication.clipboard().text()
        assert "settings.toml" in copied
        assert "/home" not in copied
        assert card.details.copy_button.text() == "Copied"


async def test_another_error_is_folded_again(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        card = told(stage, NO_NETWORK)
        card.disclosure.click()
        card.tell(OutOfMemory("llama.cpp"))

        assert card.details.isHidden()
        assert card.button.text() == "Free the memory"


async def test_a_damaged_download_is_gone_on_with_and_shown(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        told(stage, TruncatedModel(Path("m.gguf"), 1, 2)).button.click()
        await settled()

        assert stage.window.page == MODELS


@pytest.mark.parametrize(
    ("error", "address"),
    [
        (GatedModel("org/model", "https://hub.example/org/model"), "https://hub.example/org/model"),
        (Unreadable(Path("/etc/hostname"), "it is damaged"), "file:///etc"),
    ],
    ids=["terms", "folder"],
)
async def test_what_the_system_can_open_is_opened(
    tmp_path: Path, opened_addresses: list[str], error: AppError, address: str
) -> None:
    async with a_stage(tmp_path) as stage:
        told(stage, error).button.click()

    assert opened_addresses == [address]


async def test_outside_of_a_window_only_the_page_s_own_buttons_are_there(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        card = ErrorCard(stage.theme)
        card.tell(NO_NETWORK)

        assert card.button.isHidden()
        assert card.disclosure.isHidden()
        card.deleteLater()


async def test_it_takes_no_more_height_than_its_words_need(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        page = QWidget(stage.window)
        card = ErrorCard(stage.theme)
        column = QVBoxLayout(page)
        column.addWidget(card)
        column.addStretch(0)
        page.resize(500, 800)
        page.show()

        card.tell(NO_NETWORK)
        await settled()

        assert card.height() <= card.heightForWidth(card.width())
