"""Whether whoever was set up answers new chats too: what the last step proposes, and what its box does."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.builders import a_model
from tests.helpers.fakes import said
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote
from tests.helpers.service_house import BUILT_IN
from tests.helpers.setup_hands import SetupHands
from tests.unit.ui.stage import Stage, a_stage, until
from tests.unit.ui.wizard.test_wizard_page import VENDOR, opened
from tests.unit.ui.wizard.test_wizard_viewmodel import VENDOR as A_VENDOR
from tests.unit.ui.wizard.test_wizard_viewmodel import at

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.models import ModelPhase, ModelState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.settings import Settings
from hexalogue.domain.target import ServedModel
from hexalogue.ui.pages import CHAT
from hexalogue.ui.wizard import events
from hexalogue.ui.wizard.new_chats import default_of
from hexalogue.ui.wizard.state import NewChats, SetupState

BOX = "Answer new chats with it too"
CATALOGUE = ListedCatalogue((BUILT_IN, VENDOR))


def vendor(**of_new_chats: object) -> SetupState:
    return at(A_VENDOR, model="large", new_chats=NewChats(ProviderId("inside"), **of_new_chats))  # type: ignore[arg-type]


def test_it_is_proposed_while_the_automatic_choice_answers() -> None:
    offered = default_of(vendor())

    assert (offered.is_offered, offered.is_wished, offered.can_be_wished, offered.note) == (True, True, True, "")


@pytest.mark.parametrize(("usual", "name"), [("other:small", "other:small"), ("chain:Mine", "Mine")])
def test_a_default_of_the_persons_own_is_not_taken_from_them(usual: str, name: str) -> None:
    offered = default_of(vendor(usual=usual))

    assert (offered.is_offered, offered.is_wished, offered.can_be_wished) == (True, False, True)
    assert offered.note == f"Now they are answered by {name}."


@pytest.mark.parametrize(("lock", "where"), [(Privacy.LOCAL, "computer"), (Privacy.SELF_HOSTED, "network")])
def test_a_lock_of_new_chats_that_forbids_it_says_so(lock: Privacy, where: str) -> None:
    offered = default_of(replace(vendor(lock=lock), wishes_default=True))

    assert (offered.is_wished, offered.can_be_wished) == (False, False)
    assert where in offered.note


def test_whoever_answers_new_chats_already_is_not_asked_about() -> None:
    small = a_model("small")
    inside = replace(vendor(), provider=ProviderId("inside"), model="small")
    by_itself = replace(inside, models=ModelState(ModelPhase.READY, small))

    assert not default_of(vendor(usual="vendor:large")).is_offered
    assert not default_of(by_itself).is_offered
    assert default_of(replace(by_itself, model="other")).is_offered


def test_what_the_person_said_counts_until_somebody_else_is_set_up() -> None:
    refused = events.DefaultWished(wished=False)(vendor())

    assert not default_of(refused).is_wished
    assert default_of(events.ProviderChosen(ProviderId("server"))(refused)).is_wished


async def proven(stage: Stage) -> SetupHands:
    hands = await opened(stage)
    await hands.choose("vendor", "vendor")
    await hands.press("Ask it")
    assert await hands.token() == "hello"
    return hands


def a_vendor_stage(folder: Path) -> object:
    remote = ScriptedRemote(scripts={"vendor": [said("hello")]}, served={"vendor": [ServedModel("large")]})
    keys = KeysInHand({"vendor": ["secret-key-of-vendor"]})
    return a_stage(folder, catalogue=CATALOGUE, remote=remote, keys=keys)


async def test_opening_the_chat_makes_it_the_default(tmp_path: Path) -> None:
    async with a_vendor_stage(tmp_path) as stage:  # type: ignore[attr-defined]
        hands = await proven(stage)
        assert hands.view.proof.default.isChecked()
        await hands.press("Open the chat")

        await until(lambda: stage.house.settings.current.default_reference == "vendor:large")
        assert stage.window.page == CHAT


async def test_with_the_box_unchecked_only_the_next_chat_is_answered_by_it(tmp_path: Path) -> None:
    async with a_vendor_stage(tmp_path) as stage:  # type: ignore[attr-defined]
        hands = await proven(stage)
        assert hands.view.proof.default.text() == BOX
        hands.view.proof.default.click()
        await hands.press("Open the chat")

        await until(lambda: stage.window.page == CHAT)
        assert (await stage.house.services.chat.choice(None)).reference == "vendor:large"
        assert stage.house.settings.current.default_reference == ""


async def test_another_lock_in_the_settings_is_noticed_at_once(tmp_path: Path) -> None:
    async with a_vendor_stage(tmp_path) as stage:  # type: ignore[attr-defined]
        hands = await proven(stage)
        await stage.house.settings.save(Settings(default_lock=Privacy.LOCAL))

        await until(lambda: not hands.view.proof.default.isEnabled())
        assert "Not possible now: your settings keep new chats on this computer." in hands.words()
