"""The page of the setup in the window over the services: opened, left, come back to."""

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.helpers.builders import a_model
from tests.helpers.keychains import MemoryBackend, a_vault
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN
from tests.helpers.setup_hands import SetupHands
from tests.unit.ui.stage import Stage, a_stage, until

from hexalogue.domain.events import KeysChanged
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.setting_up import Step
from hexalogue.domain.target import FoundServer, Target
from hexalogue.domain.verdicts import Verdict
from hexalogue.ui.pages import CHAT, KEYS, SETUP
from hexalogue.ui.wizard.form_view import Act

LEFT = Qt.MouseButton.LeftButton
KEY = "Zq81LmX7pTd0VbRw3canary"
SERVER = a_provider("server")
VENDOR = a_provider("vendor", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True)
CATALOGUE = ListedCatalogue((BUILT_IN, SERVER, VENDOR))


async def opened(stage: Stage) -> SetupHands:
    hands = SetupHands(stage.window)
    assert hands.view is not None
    await hands.until(lambda: hands.state.facts is not None)
    return hands


async def test_what_is_found_appears_and_the_matrix_is_of_this_computer(tmp_path: Path) -> None:
    remote = ScriptedRemote(found=(FoundServer("server", SERVER.base_url, 9),))
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote, models=[a_model("small")]) as stage:
        hands = await opened(stage)
        assert "Server found at 127.0.0.1:9." in [button.row.text for button in hands.view.goals.buttons]

        await hands.press("What needs what")
        await until(lambda: hands.view.matrix.rows)

        assert hands.view.matrix.rows[2].said == "Found: Server at 127.0.0.1:9."


async def test_whoever_opens_it_has_seen_it(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        await opened(stage)

        await until(lambda: stage.house.settings.current.setup_seen)


async def test_the_keys_page_opens_at_the_provider(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE, keys=KeysInHand()) as stage:
        hands = await opened(stage)
        await hands.choose("vendor", "vendor")
        await hands.until(lambda: hands.state.step is Step.NEEDS)
        hands.controller.acting.act(Act.OPEN_KEYS, "", {})

        await until(lambda: stage.window.page == KEYS)


async def test_a_key_that_is_saved_on_the_page_for_keys_is_noticed(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE, keys=a_vault(tmp_path, MemoryBackend())) as stage:
        hands = await opened(stage)
        await hands.choose("vendor", "vendor")
        await hands.until(lambda: hands.state.step is Step.NEEDS)
        hands.controller.acting.act(Act.OPEN_KEYS, "", {})
        await stage.house.beyond.keys.set(VENDOR.id, KEY)
        stage.house.bus.publish(KeysChanged())  # as boot has the keys do

        await hands.until(lambda: hands.state.step is Step.PROOF)
        assert stage.window.page == KEYS


async def test_another_key_for_one_that_was_refused_is_noticed_too(tmp_path: Path) -> None:
    remote = ScriptedRemote(verdict=Verdict("bad_key", "It does not take the key."))
    keys = a_vault(tmp_path, MemoryBackend())
    async with a_stage(tmp_path, catalogue=CATALOGUE, keys=keys, remote=remote) as stage:
        hands = await opened(stage)
        await hands.choose("vendor", "vendor")
        await hands.write("Key for Vendor", "wrong")
        await hands.press("Save and verify")
        await hands.until(lambda: hands.state.refused)
        assert hands.state.step is Step.NEEDS
        await stage.house.beyond.keys.set(VENDOR.id, KEY)
        stage.house.bus.publish(KeysChanged())  # as boot has the keys do

        await hands.until(lambda: hands.state.step is Step.PROOF)


async def test_leaving_and_coming_back_keeps_the_step(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        hands = await opened(stage)
        await hands.choose("reuse", "server")
        await hands.write("Address of the server", "127.0.0.1:8")
        stage.window.open_page(CHAT)
        stage.window.open_page(SETUP)

        assert hands.text_of("Address of the server") == "127.0.0.1:8"


async def test_skipping_leads_to_the_chat(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        hands = await opened(stage)
        QTest.mouseClick(hands.view.skip, LEFT)

        assert stage.window.page == CHAT


class SilentRemote(ScriptedRemote):
    """Never says what it thinks of a key."""

    async def check(self, target: Target) -> Verdict:
        self.asked.append(target)
        await asyncio.Event().wait()
        return await super().check(target)


async def test_a_key_whose_check_gets_no_answer_is_kept_and_the_proof_comes_next(tmp_path: Path) -> None:
    keys, remote = a_vault(tmp_path, MemoryBackend()), SilentRemote()
    async with a_stage(tmp_path, catalogue=CATALOGUE, keys=keys, remote=remote) as stage:
        hands = await opened(stage)
        await hands.choose("vendor", "vendor")
        await hands.write("Key for Vendor", KEY)
        await hands.press("Save and verify")
        await hands.until(lambda: remote.asked)
        await hands.press("Stop waiting")

        await hands.until(lambda: hands.state.step is Step.PROOF)
        assert (await stage.house.beyond.keys.secret(KeyRef(VENDOR.id))).reveal() == KEY


async def test_whoever_turns_to_another_provider_finds_its_form_free(tmp_path: Path) -> None:
    keys = a_vault(tmp_path, MemoryBackend())
    rows = ListedCatalogue((BUILT_IN, SERVER, VENDOR, replace(VENDOR, id=ProviderId("second"), name="Second")))
    async with a_stage(tmp_path, catalogue=rows, keys=keys, remote=SilentRemote()) as stage:
        hands = await opened(stage)
        await hands.choose("vendor", "vendor")
        await hands.write("Key for Vendor", KEY)
        await hands.press("Save and verify")
        await hands.press("Back")
        await hands.choose("second")

        await hands.write("Key for Second", KEY)
        await hands.press("Save and verify")
        await hands.until(lambda: "Asking Second…" in hands.words())
