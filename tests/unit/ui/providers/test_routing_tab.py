"""The tab of routes in the window: the default, chains that are made, ordered and deleted, and what would happen."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from tests.helpers.qt_run import application
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, a_provider
from tests.helpers.service_house import BUILT_IN
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.chains import Chain
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.pages import PROVIDERS
from hexalogue.ui.providers.chain_card import ChainCard, MomentLine
from hexalogue.ui.providers.routing_view import RoutingView
from hexalogue.ui.translation import Translation

LEFT = Qt.MouseButton.LeftButton
ANNA = a_provider("anna")
BERT = a_provider("bert", privacy=Privacy.SELF_HOSTED)
FAR = a_provider("far", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True)
CATALOGUE = ListedCatalogue((BUILT_IN, ANNA, BERT, FAR))
MIXED = Chain(("anna:a", "bert:b", "far:c"))


async def opened(stage: Stage, **chains: Chain) -> RoutingView:
    settings = stage.house.settings
    await settings.save(replace(settings.current, chains=chains))
    stage.window.resize(1280, 820)
    stage.window.open_page(PROVIDERS, "routing")
    await settled(30)
    return stage.find(RoutingView)


async def editing(stage: Stage, view: RoutingView, name: str) -> ChainCard:
    card = next(card for card in view.cards.cards if card.accessibleName().startswith(name))
    press(card.toggle)
    await settled()
    return card


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, LEFT)


def chains(stage: Stage) -> dict[str, tuple[str, ...]]:
    return {name: chain.references for name, chain in stage.house.settings.current.chains.items()}


def said(card: ChainCard) -> list[str]:
    return [line.accessibleName() for line in card.findChildren(MomentLine) if not line.isHidden()]


async def test_a_chain_is_made_and_filled(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        QTest.keyClicks(view.name_line, "by night")
        press(view.make)
        await until(lambda: view.cards.cards)
        [card] = view.cards.cards
        await until(lambda: stage.window.focusWidget() is card.add_line)
        assert card.members.isHidden()

        for reference in ("anna:a", "bert:b", "anna:a", "chain:by night"):
            QTest.keyClicks(card.add_line, reference)
            press(card.add)
            await settled()

        assert chains(stage) == {"by night": ("anna:a", "bert:b")}
        assert card.members.visualItemRect(card.members.item(1)).isValid(), "the list does not know of its rows"


async def test_the_order_is_changed_by_buttons_and_by_dragging(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage, all=MIXED)
        card = await editing(stage, view, "all")
        card.members.setCurrentRow(2)
        assert not card.down.isEnabled()

        press(card.up)
        await settled()
        assert chains(stage)["all"] == ("anna:a", "far:c", "bert:b")
        assert card.members.currentRow() == 1

        card.members.model().moveRow(card.members.rootIndex(), 0, card.members.rootIndex(), 3)
        await settled()
        assert chains(stage)["all"] == ("far:c", "bert:b", "anna:a")

        card.members.setCurrentRow(0)
        press(card.out)
        await settled()
        assert chains(stage)["all"] == ("bert:b", "anna:a")


async def test_a_button_that_has_done_all_it_can_leaves_the_focus_at_the_list(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage, all=MIXED)
        card = await editing(stage, view, "all")
        card.members.setCurrentRow(1)
        card.up.setFocus()

        QTest.keyClick(card.up, Qt.Key.Key_Space)
        await settled()

        assert not card.up.isEnabled()
        assert stage.window.focusWidget() is card.members
        assert chains(stage)["all"] == ("bert:b", "anna:a", "far:c")


async def test_who_is_too_far_is_marked_until_the_person_allows_it(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage, all=MIXED)
        card = await editing(stage, view, "all")
        assert [card.members.item(row).text().endswith("not asked") for row in range(3)] == [False, True, True]
        assert "2 of 3" in card._note.text()

        card.reach.choose("third_party")
        card.reach.picked.emit("third_party")
        await settled()

        assert stage.house.settings.current.chains["all"].within is Privacy.THIRD_PARTY
        assert card._note.isHidden()


async def test_what_would_happen_is_told_step_by_step_and_nobody_is_asked(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE, keys=KeysInHand({"far": ["k1", "k2"]})) as stage:
        view = await opened(stage, all=replace(MIXED, within=Privacy.THIRD_PARTY))
        card = await editing(stage, view, "all")

        press(stage.find(QPushButton, "Simulate 429"))
        await until(lambda: said(card))

        assert said(card) == [
            "0 s Anna is asked for a.",
            "0 s Anna takes no more requests for now. It is not asked first again for 30 s.",
            "0 s Bert is next.",
            "0 s Bert is asked for b.",
            "0 s Bert answers. Your words stay on your network.",
        ]
        assert not stage.house.remote.asked

        card.who.choose("all")
        card.who.picked.emit("all")
        await settled()
        press(stage.find(QPushButton, "Simulate 500"))
        await until(lambda: said(card))
        assert "Nobody is left" in said(card)[-1]


async def test_what_would_happen_comes_into_view(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage, all=MIXED)
        stage.window.resize(900, 600)
        card = await editing(stage, view, "all")

        press(stage.find(QPushButton, "Simulate 500"))
        await until(lambda: said(card))
        await settled()

        last = card.findChildren(MomentLine)[-1]
        place = last.mapTo(view.viewport(), last.rect().bottomLeft())
        assert view.viewport().rect().contains(place)


async def test_a_chain_becomes_the_default_and_its_deletion_gives_the_default_back(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage, all=MIXED)
        [card] = view.cards.cards

        press(card.use)
        await until(lambda: stage.house.settings.current.default_reference == "chain:all")
        assert "“all” answers" in view._said.text()
        assert card.use.isHidden()
        assert "Answers by default" in card.accessibleName()

        press(card.delete)
        await until(lambda: stage.window.findChildren(QDialog))
        [dialog] = stage.window.findChildren(QDialog)
        [agree] = [button for button in dialog.findChildren(QPushButton) if button.text() == "Delete"]
        press(agree)
        await until(lambda: not stage.house.settings.current.chains)

        assert not stage.house.settings.current.default_reference
        assert not view.cards.cards


async def test_the_default_can_be_typed_and_taken_back(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        QTest.keyClicks(view.default_line, "bert:b")
        QTest.keyClick(view.default_line, Qt.Key.Key_Return)
        await until(lambda: "Bert" in view._said.text())

        press(view.back_home)
        await until(lambda: "best model on this computer" in view._said.text())


async def test_the_engine_inside_is_said_to_be_built_in(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage, all=Chain((f"{BUILT_IN.id}:tiny",)))
        view.default_asked.emit(f"{BUILT_IN.id}:tiny")

        await until(lambda: view._said.text() == "tiny, built in, answers.")
        card = await editing(stage, view, "all")
        assert "built in · This computer" in card.members.item(0).text()


async def test_why_somebody_fails_is_told_in_the_persons_language(tmp_path: Path) -> None:
    translation = Translation(application())
    translation.use("de")
    try:
        async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
            view = await opened(stage, all=MIXED)
            card = await editing(stage, view, "all")
            for fault in ("429", "500", "timeout", "refused"):
                view.who_chosen.emit("all")
                view.simulate_asked.emit("all", fault)
                await until(lambda: said(card))
                assert not [line for line in said(card) if " the " in line or "failed" in line or " is " in line]
    finally:
        translation.close()
        translation.deleteLater()
