"""The default that the person chose, and chains, above the transcript: who answers, and how far the words go."""

from dataclasses import replace
from pathlib import Path

from tests.helpers.fakes import said
from tests.helpers.remote_fakes import ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.chains import Chain
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.chat.header import ChatHeader

HERE = a_provider("here")
FAR = a_provider("far", "cloud_provider", Privacy.THIRD_PARTY)
CATALOGUE = ListedCatalogue((BUILT_IN, HERE, FAR))
LEAVING = Chain(("here:a", "far:b"), Privacy.THIRD_PARTY)


async def choose(stage: Stage, reference: str, **chains: Chain) -> None:
    settings = stage.house.settings
    await settings.save(replace(settings.current, default_reference=reference, chains=chains))
    await settled()


def header(stage: Stage) -> ChatHeader:
    return stage.find(ChatHeader)


async def test_a_chosen_default_stands_above_the_transcript_with_where_it_leads(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=ScriptedRemote({"far": [said("hi")]})) as stage:
        await choose(stage, "far:large")
        await until(lambda: "large at Far" in header(stage).who.toolTip())
        assert "Goes to a company" in header(stage).keeping.text()

        await choose(stage, "")
        await until(lambda: "large" not in header(stage).who.toolTip())


async def test_a_chain_promises_no_more_than_its_furthest_member(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        await choose(stage, "chain:work", work=LEAVING)
        await until(lambda: "work at Chain" in header(stage).who.toolTip())
        leaving = header(stage).keeping.text()

        await choose(stage, "chain:work", work=replace(LEAVING, within=None))
        await until(lambda: "Goes to a company" not in header(stage).keeping.text())

        assert header(stage).keeping.text() != leaving


async def test_chains_stand_in_the_menu_of_who_may_answer(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        await choose(stage, "", work=LEAVING)
        menu = header(stage).menu
        header(stage).open_menu()
        await until(lambda: any("work" in action.text() for action in menu.actions()))

        next(action for action in menu.actions() if "work" in action.text()).trigger()
        menu.hide()
        await until(lambda: "work at Chain" in header(stage).who.toolTip())

        assert (await stage.house.chat.choice(None)).reference == "chain:work"
