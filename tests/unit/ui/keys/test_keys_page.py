"""The Keys page in the window: typing, pasting, verifying, showing, copying, moving, deleting."""

import asyncio
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from tests.helpers.keychains import MemoryBackend
from tests.helpers.remote_fakes import ScriptedRemote
from tests.unit.ui.keys.desk import KEY, LEFT, OTHER, Desk, a_desk, button_of
from tests.unit.ui.stage import settled, until

from hexalogue.domain.errors import BadKey
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef, Secret
from hexalogue.domain.target import Target
from hexalogue.domain.verdicts import Verdict
from hexalogue.ui.keys.controller import KeysController
from hexalogue.ui.keys.offer import OfferCard
from hexalogue.ui.widgets.secret_field import SecretEdit
from hexalogue.ui.widgets.shown_key import ShownKey
from hexalogue.ui.widgets.strip import Strip

ALPHA = ProviderId("alpha")
ITEM = ("hexalogue/alpha", "default")
WITH_ALPHA = {("alpha", "default"): KEY}


class GatedRemote(ScriptedRemote):
    """Answers when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.gates: dict[str, asyncio.Event] = {}

    async def check(self, target: Target) -> Verdict:
        await self.gates.setdefault(target.spec.id, asyncio.Event()).wait()
        return await super().check(target)


def texts(desk: Desk) -> str:
    """Every text of the window, seen or read aloud, and every state behind it."""
    heard: list[str] = []
    for widget in desk.stage.window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            heard += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
        heard += [widget.toolTip(), widget.accessibleName(), str(getattr(widget, "text", str)())]
    controller = desk.view.findChild(KeysController)
    assert controller is not None
    return "\n".join([*heard, repr(controller.state), str(controller.state)])


async def test_a_typed_key_is_kept_and_verified(tmp_path: Path) -> None:
    remote = ScriptedRemote(verdict=Verdict("ok", "", models=62))
    async with a_desk(tmp_path, remote=remote) as desk:
        await desk.type_key("Alpha", KEY)
        await until(lambda: desk.sentence("alpha") == "Works · 62 models")

        assert desk.backend.items == {ITEM: KEY}
        assert [target.key for target in remote.asked] == [KEY]
        assert "al-…nary" in desk.line("alpha").accessibleName()
        assert KEY not in texts(desk)


async def test_a_key_that_was_kept_stays_before_the_eyes_and_under_the_hands(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        await desk.type_key("Gamma", KEY)
        await until(lambda: desk.sentence("gamma") == "Works")
        await settled()

        focused = desk.stage.window.focusWidget()
        assert focused is not None
        assert desk.line("gamma").isAncestorOf(focused)


async def test_the_key_leaves_the_field_at_once(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        desk.backend.answers.clear()
        await desk.type_key("Alpha", KEY)

        field = desk.field
        assert field.text() == ""
        field.undo()
        assert field.text() == ""
        desk.backend.answers.set()
        await until(lambda: desk.backend.items)
        await settled()


async def test_what_is_no_key_is_told_under_its_field(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        await desk.type_key("Alpha", "two words")
        await settled()

        assert desk.field.isVisible()
        assert "This is no key" in texts(desk)
        assert desk.backend.items == {}


async def test_a_key_that_could_not_be_kept_need_not_be_typed_again(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        desk.backend.failure = KeyringLocked("closed")
        await desk.type_key("Alpha", KEY)
        await until(lambda: "is locked" in texts(desk))
        desk.backend.failure = None

        QTest.keyClick(desk.field, Qt.Key.Key_Return)
        await until(lambda: desk.backend.items)

        assert desk.backend.items == {ITEM: KEY}
        await until(lambda: desk.sentence("alpha") == "Works")


async def test_escape_closes_the_field_and_forgets_the_key(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        desk.backend.failure = KeyringLocked("closed")
        await desk.type_key("Alpha", KEY)
        await until(lambda: "is locked" in texts(desk))
        QTest.keyClick(desk.field, Qt.Key.Key_Escape)
        await settled()
        assert not desk.view.findChildren(SecretEdit)

        desk.backend.failure = None
        await desk.type_key("Alpha", "")
        await settled()
        assert desk.backend.items == {}


async def test_a_foreign_looking_key_is_kept_with_a_warning(tmp_path: Path) -> None:
    remote = ScriptedRemote(verdict=Verdict("bad_key", ""))
    async with a_desk(tmp_path, remote=remote) as desk:
        await desk.type_key("Alpha", OTHER)
        await until(lambda: "rejects" in desk.sentence("alpha"))

        assert "This looks like a key of Beta, not of Alpha." in desk.sentence("alpha")
        assert desk.backend.items == {ITEM: OTHER}


async def test_a_pasted_key_is_offered_to_its_provider(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        desk.paste(f" {KEY}\n")
        await until(lambda: desk.view.findChildren(OfferCard)[0].isVisible())
        offer = desk.stage.find(OfferCard)
        assert offer.accessibleName().startswith("This looks like a key of Alpha")
        assert KEY not in texts(desk)

        QTest.mouseClick(button(offer, "Save and verify"), LEFT)
        await until(lambda: desk.sentence("alpha") == "Works")

        assert desk.backend.items == {ITEM: KEY}
        assert not desk.view.findChildren(OfferCard)[0].isVisible()


async def test_a_key_that_could_not_be_kept_is_not_thrown_away_by_the_next_enter(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        desk.backend.failure = KeyringLocked("closed")
        desk.paste(KEY)
        await until(lambda: desk.view.findChildren(OfferCard)[0].isVisible())
        offer = desk.stage.find(OfferCard)

        QTest.keyClick(button(offer, "Save and verify"), Qt.Key.Key_Space)
        await until(lambda: "is locked" in texts(desk))

        assert desk.stage.window.focusWidget() is button(offer, "Save and verify")


async def test_a_key_pasted_into_the_search_field_does_not_stay_there(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        desk.paste(KEY, onto=desk.view.search)
        await until(lambda: desk.view.findChildren(OfferCard)[0].isVisible())

        assert desk.view.search.text() == ""
        desk.view.search.undo()
        assert desk.view.search.text() == ""
        assert KEY not in texts(desk)


async def test_a_pasted_key_of_nobody_known_may_go_anywhere(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        desk.paste("0123456789abcdef0123456789abcdef")
        await until(lambda: desk.view.findChildren(OfferCard)[0].isVisible())
        offer = desk.stage.find(OfferCard)
        assert not button(offer, "Save and verify").isEnabled()
        combo = offer.findChild(QComboBox)
        assert combo is not None

        combo.setCurrentIndex(combo.findText("Gamma"))
        combo.activated.emit(combo.currentIndex())
        await until(lambda: button(offer, "Save and verify").isEnabled())
        QTest.mouseClick(button(offer, "Save and verify"), LEFT)
        await until(lambda: desk.sentence("gamma") == "Works")

        assert list(desk.backend.items) == [("hexalogue/gamma", "default")]


async def test_a_second_key_goes_behind_the_first(tmp_path: Path) -> None:
    async with a_desk(tmp_path, kept=WITH_ALPHA) as desk:
        desk.paste(f"{KEY}2")
        await until(lambda: desk.view.findChildren(OfferCard)[0].isVisible())
        QTest.mouseClick(button(desk.stage.find(OfferCard), "Save and verify"), LEFT)
        await until(lambda: desk.sentence("alpha", 1) == "Works")

        assert desk.backend.items == {ITEM: KEY, ("hexalogue/alpha", "key 2"): f"{KEY}2"}


async def test_the_very_same_key_is_not_kept_twice(tmp_path: Path) -> None:
    async with a_desk(tmp_path, kept=WITH_ALPHA) as desk:
        desk.paste(KEY)
        await until(lambda: desk.view.findChildren(OfferCard)[0].isVisible())
        offer = desk.stage.find(OfferCard)

        assert "kept there already" in offer.accessibleName()
        assert not button(offer, "Save and verify").isEnabled()


async def test_what_is_pasted_and_no_key_is_told_without_being_repeated(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        desk.paste(f"{KEY} {KEY}")
        await until(lambda: any(strip.isVisible() and "no key" in strip.words for strip in strips(desk)))

        assert KEY not in texts(desk)


async def test_all_are_verified_side_by_side_and_each_result_comes_when_it_does(tmp_path: Path) -> None:
    remote = GatedRemote()
    kept = {("alpha", "default"): KEY, ("beta", "default"): OTHER}
    async with a_desk(tmp_path, remote=remote, kept=kept) as desk:
        desk.click("Verify all keys")
        await until(lambda: len(remote.gates) == 2 and desk.sentence("alpha") == "Asking Alpha…")

        remote.gates["beta"].set()
        await until(lambda: desk.sentence("beta") == "Works")
        assert desk.sentence("alpha") == "Asking Alpha…"

        remote.gates["alpha"].set()
        await until(lambda: desk.sentence("alpha") == "Works")


async def test_a_check_that_gets_no_answer_can_be_stopped_and_begun_again(tmp_path: Path) -> None:
    remote = GatedRemote()
    async with a_desk(tmp_path, remote=remote, kept=WITH_ALPHA) as desk:
        desk.click("Verify the key of Alpha")
        await until(lambda: desk.sentence("alpha") == "Asking Alpha…")
        button = desk.stage.find(QPushButton, "Stop verifying the key of Alpha")
        assert (button.text(), button.isEnabled()) == ("Stop", True)

        desk.click("Stop verifying the key of Alpha")
        await until(lambda: desk.sentence("alpha") == "Not checked yet")

        remote.gates["alpha"].set()
        desk.click("Verify the key of Alpha")
        await until(lambda: desk.sentence("alpha") == "Works")


async def test_a_key_is_shown_for_a_moment_and_to_the_eye_alone(tmp_path: Path) -> None:
    async with a_desk(tmp_path, kept=WITH_ALPHA) as desk:
        desk.choose("alpha", "Show for 10 seconds")
        shown = desk.line("alpha").findChild(ShownKey)
        assert shown is not None
        await until(lambda: shown.isVisible())

        assert KEY not in texts(desk)
        desk.stage.window.open_page("chat")
        assert not shown.is_showing


async def test_a_copied_key_is_told_and_leaves_the_clipboard(tmp_path: Path) -> None:
    async with a_desk(tmp_path, kept=WITH_ALPHA) as desk:
        desk.choose("alpha", "Copy")
        await until(lambda: "Copied" in desk.sentence("alpha"))
        assert QGuiApplication.clipboard().text() == KEY

        controller = desk.view.findChild(KeysController)
        assert controller is not None
        controller.acts.clipboard.clear()

        assert QGuiApplication.clipboard().text() == ""
        assert desk.sentence("alpha") == "Not checked yet"


async def test_order_and_label_are_changed(tmp_path: Path) -> None:
    kept = {("alpha", "default"): KEY, ("alpha", "work"): OTHER}
    async with a_desk(tmp_path, kept=kept) as desk:
        desk.choose("alpha", "Try earlier", 1)
        await until(lambda: "“work”" in desk.line("alpha").accessibleName())
        desk.choose("alpha", "Rename…")
        dialog = await desk.dialog()
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText("office")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: "“office”" in desk.line("alpha").accessibleName())

        assert desk.backend.items == {ITEM: KEY, ("hexalogue/alpha", "office"): OTHER}


async def test_a_label_that_is_taken_is_told_on_the_card(tmp_path: Path) -> None:
    kept = {("alpha", "default"): KEY, ("alpha", "work"): OTHER}
    async with a_desk(tmp_path, kept=kept) as desk:
        desk.choose("alpha", "Rename…")
        dialog = await desk.dialog()
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText("work")
        QTest.keyClick(field, Qt.Key.Key_Return)

        await until(lambda: "there already" in desk.sentence("alpha"))


@pytest.mark.parametrize("answer", ["Delete", "Cancel"])
async def test_a_key_is_deleted_after_a_question(tmp_path: Path, answer: str) -> None:
    async with a_desk(tmp_path, kept=WITH_ALPHA) as desk:
        desk.choose("alpha", "Delete…")
        dialog = await desk.dialog()
        QTest.mouseClick(button_of(dialog, answer), LEFT)

        if answer == "Delete":
            await until(lambda: not desk.backend.items)
            await until(lambda: not desk.sentence("alpha"))
        else:
            await settled()
            assert desk.backend.items == {ITEM: KEY}


async def test_a_key_is_replaced_under_its_label(tmp_path: Path) -> None:
    async with a_desk(tmp_path, kept={("alpha", "work"): KEY}) as desk:
        desk.click("Replace the key of Alpha, work")
        await settled()
        QTest.keyClicks(desk.field, f"{KEY}2")
        QTest.keyClick(desk.field, Qt.Key.Key_Return)

        await until(lambda: desk.sentence("alpha") == "Works")
        assert desk.backend.items == {("hexalogue/alpha", "work"): f"{KEY}2"}


async def test_a_locked_key_offers_to_unlock_and_is_read_afterwards(tmp_path: Path) -> None:
    backend = MemoryBackend()
    async with a_desk(tmp_path, backend=backend, kept=WITH_ALPHA) as desk:
        backend.failure = KeyringLocked("closed")
        desk.keys.forget_remembered(ALPHA)
        desk.stage.window.open_page("chat")
        desk.stage.window.open_page("keys")
        await until(lambda: desk.sentence("alpha").startswith("Locked"))

        backend.failure = None
        desk.click("Unlock the key of Alpha")

        await until(lambda: desk.sentence("alpha") == "Not checked yet")


async def test_a_refused_question_of_the_chat_is_seen_at_once(tmp_path: Path) -> None:
    async with a_desk(tmp_path, kept=WITH_ALPHA) as desk:
        await desk.keys.notes.refused(KeyRef(ALPHA), BadKey("Alpha", ALPHA))

        await until(lambda: desk.sentence("alpha") == "Alpha rejects it. Paste a new key")


async def test_another_page_leads_to_the_field_for_a_key(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk:
        desk.view.show_place("beta")
        await settled()

        assert desk.field.accessibleName() == "New key for Beta"
        desk.view.show_place("nobody")


async def test_a_key_of_the_environment_can_be_verified_and_not_deleted(tmp_path: Path) -> None:
    remote = ScriptedRemote(verdict=Verdict("no_quota", ""))
    async with a_desk(tmp_path, environ={"ALPHA_KEY": KEY}, remote=remote) as desk:
        desk.click("Verify the key of Alpha, ALPHA_KEY")
        await until(lambda: "No credit" in desk.sentence("alpha"))

        assert [Secret(target.key) for target in remote.asked] == [Secret(KEY)]
        assert KEY not in texts(desk)


async def test_a_search_hides_what_it_does_not_name(tmp_path: Path) -> None:
    async with a_desk(tmp_path, kept=WITH_ALPHA) as desk:
        QTest.keyClicks(desk.view.search, "bet")

        shown = [card.property("provider") for card in desk.view.cards if card.isVisibleTo(desk.view)]
        assert shown == ["beta"]


def button(widget: QWidget, words: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == words)


def strips(desk: Desk) -> list[Strip]:
    return desk.view.findChildren(Strip)
