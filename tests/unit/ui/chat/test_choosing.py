"""Who answers a conversation, chosen in the window: the menu, the sign, the lock, and what a refusal offers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from tests.helpers.builders import a_model
from tests.helpers.fakes import said
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, House
from tests.unit.ui.chat.test_chat_controller import a_pane, buttons, click, offered, row, seen, until, write

from hexalogue.domain.errors import Overloaded
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.target import ServedModel
from hexalogue.domain.turn import Choice
from hexalogue.ui.chat.pane import ChatPane

FAR = a_provider("far", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True)
KEYLESS = a_provider("keyless", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True)
HERE = a_provider("here")


@asynccontextmanager
async def a_choice(folder: Path) -> AsyncIterator[tuple[ChatPane, House]]:
    """A provider with a key, one without, a server here; two models of the built-in engine."""
    remote = ScriptedRemote(
        scripts={"far": [said("from afar")], "here": [[Overloaded("Here", 503)]]},
        served={"far": [ServedModel("large"), ServedModel("text-embedding-3")], "here": [ServedModel("m")]},
    )
    rooms: dict[str, Any] = {
        "catalogue": ListedCatalogue((BUILT_IN, HERE, FAR, KEYLESS)),
        "remote": remote,
        "keys": KeysInHand({"far": ["secret-key-of-far"]}),
        "models": [a_model(), a_model("other")],
    }
    async with a_pane(folder, said("four"), **rooms) as (pane, house):
        pane.start()
        yield pane, house


def submenu(pane: ChatPane, title: str) -> QMenu:
    action = next(action for action in pane.header.menu.actions() if action.text().startswith(title))
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu


async def opened(pane: ChatPane) -> None:
    """The menu, once everybody was asked."""
    pane.header.open_menu()
    await until(lambda: not any(action.text().startswith("Asking") for action in visible(pane)))


def visible(pane: ChatPane) -> list[QAction]:
    return [action for action in pane.header.menu.actions() if action.isVisible()]


def says_who(pane: ChatPane) -> str:
    return pane.header.who.accessibleName()


def says_how_far(pane: ChatPane) -> str:
    return pane.header.keeping.accessibleName()


def lock_row(pane: ChatPane, text: str) -> QAction:
    return next(action for action in pane.header.keeping.menu_of_locks.actions() if action.text() == text)


async def choose_far(pane: ChatPane) -> None:
    await opened(pane)
    submenu(pane, "Far").actions()[0].trigger()
    pane.header.menu.close()
    await until(lambda: "large at Far" in says_who(pane))


async def test_the_menu_offers_the_default_the_models_here_and_who_lacks_nothing(tmp_path: Path) -> None:
    async with a_choice(tmp_path) as (pane, _):
        await opened(pane)

        assert offered(pane) == ["Default: small-model", "small-model", "other", "Here", "Far", "Find a better model…"]
        assert [action.text() for action in submenu(pane, "Far").actions()] == ["large"]
        pane.header.menu.close()


async def test_a_chosen_provider_answers_and_the_page_says_so_before_and_after(tmp_path: Path) -> None:
    async with a_choice(tmp_path) as (pane, house):
        await choose_far(pane)
        assert "Goes to a company" in says_how_far(pane)
        assert "it goes to Far" in pane.empty.more
        assert pane.composer.edit.placeholderText() == "Message large…"

        write(pane, "Hi")
        await until(lambda: "from afar" in seen(pane))

        assert pane.conversation is not None
        assert await house.chat.choice(pane.conversation) == Choice("far:large")


async def test_a_new_chat_is_answered_by_the_default_again(tmp_path: Path) -> None:
    async with a_choice(tmp_path) as (pane, _):
        await choose_far(pane)
        write(pane, "Hi")
        await until(lambda: "from afar" in seen(pane))

        pane.select(None)

        await until(lambda: "small-model" in says_who(pane))
        assert "Stays on this computer" in says_how_far(pane)


async def test_an_opened_conversation_shows_who_answers_it(tmp_path: Path) -> None:
    async with a_choice(tmp_path) as (pane, _):
        await choose_far(pane)
        write(pane, "Hi")
        await until(lambda: "from afar" in seen(pane))
        there = pane.conversation
        pane.select(None)
        await until(lambda: "small-model" in says_who(pane))

        pane.select(there)

        await until(lambda: "large at Far" in says_who(pane))


async def test_a_model_of_this_computer_is_chosen_for_one_conversation(tmp_path: Path) -> None:
    async with a_choice(tmp_path) as (pane, house):
        await opened(pane)
        row(pane, "other").trigger()
        pane.header.menu.close()
        await until(lambda: "Answers with other" in says_who(pane))

        write(pane, "Hi")
        await until(lambda: "four" in seen(pane))

        assert house.engine.loads[-1][0].id == "other"
        assert house.models.state.default == a_model()


async def test_with_a_lock_who_is_beyond_cannot_be_chosen_and_the_menu_says_why(tmp_path: Path) -> None:
    async with a_choice(tmp_path) as (pane, _):
        lock_row(pane, "Keep on this computer").trigger()
        await until(lambda: "Kept on this computer" in says_how_far(pane))
        await opened(pane)

        far = next(action for action in visible(pane) if action.text().startswith("Far"))
        assert not far.isEnabled()
        assert "kept on this computer" in far.text()
        assert "Here" in offered(pane)
        pane.header.menu.close()


async def test_a_lock_on_a_choice_beyond_it_is_shown_refused_and_can_be_lifted(tmp_path: Path) -> None:
    async with a_choice(tmp_path) as (pane, house):
        await choose_far(pane)
        lock_row(pane, "Keep on my network").trigger()
        await until(lambda: "Shut out" in says_how_far(pane))
        write(pane, "Hi")
        await until(lambda: "out of your network" in seen(pane))
        assert not [target for target in house.remote.asked if target.model]

        click(pane, "Allow it")

        await until(lambda: "from afar" in seen(pane))
        assert "May leave this computer" in says_how_far(pane)


async def test_a_refusal_offers_to_choose_somebody_else(tmp_path: Path) -> None:
    async with a_choice(tmp_path) as (pane, _):
        await choose_far(pane)
        lock_row(pane, "Keep on this computer").trigger()
        await until(lambda: "Shut out" in says_how_far(pane))
        write(pane, "Hi")
        await until(lambda: bool(buttons(pane, "Choose a provider")))

        click(pane, "Choose a provider")

        assert pane.header.menu.isVisible()
        pane.header.menu.close()


async def test_the_default_answers_where_the_choice_fails_if_that_is_wished(tmp_path: Path) -> None:
    async with a_choice(tmp_path) as (pane, _):
        await opened(pane)
        submenu(pane, "Here").actions()[0].trigger()
        await until(lambda: "m at Here" in says_who(pane))
        pane.header.menu.close()
        await opened(pane)
        row(pane, "If it fails, the default answers").trigger()
        pane.header.menu.close()
        await asyncio.sleep(0.01)

        write(pane, "Hi")
        await until(lambda: "four" in seen(pane))

        assert "m at Here was to answer first. Here failed to answer (HTTP 503)." in seen(pane)
