"""Chains, the default that was chosen, and providers that were switched off: whom a reference leads to then."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.helpers.fakes import said
from tests.helpers.remote_fakes import ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, House, a_house

from hexalogue.domain.chains import Chain, chain_named, chain_reference, cleaned_name
from hexalogue.domain.chat_events import RouteChosen
from hexalogue.domain.errors import Overloaded
from hexalogue.domain.events import TurnAdvanced
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.routing import Plan
from hexalogue.services.asking import Question

NEAR = a_provider("near", privacy=Privacy.SELF_HOSTED)
FAR = a_provider("far", "cloud_provider", Privacy.THIRD_PARTY)
HERE = a_provider("here")
CATALOGUE = ListedCatalogue((BUILT_IN, HERE, NEAR, FAR), {"big": (ProviderId("far"), "big-2")})
MIXED = ("here:a", "near:b", "far:c")


@asynccontextmanager
async def set_up(folder: Path, remote: ScriptedRemote | None = None, **values: Any) -> AsyncIterator[House]:
    async with a_house(folder, catalogue=CATALOGUE, remote=remote) as house:
        await house.settings.save(replace(house.settings.current, **values))
        yield house


def steps(plan: Plan) -> list[str]:
    return [f"{step.spec.id}:{step.model}" for step in plan.steps]


def test_a_reference_of_a_chain_is_told_from_every_other() -> None:
    assert chain_named(chain_reference("by: night")) == "by: night"
    assert chain_named("chain:") is None
    assert chain_named("chains:x") is None
    assert cleaned_name("  two\nlines\x00 ") == "two lines"


async def test_a_chain_stands_for_those_in_it(tmp_path: Path) -> None:
    async with set_up(tmp_path, chains={"all": Chain(MIXED, Privacy.THIRD_PARTY)}) as house:
        plan = await house.router.plan(("chain:all",), None)

    assert steps(plan) == list(MIXED)
    assert plan.limit is Privacy.THIRD_PARTY
    assert "number 2 of the chain “all”" in plan.steps[1].why


async def test_without_consent_a_chain_reaches_as_far_as_its_first(tmp_path: Path) -> None:
    async with set_up(tmp_path, chains={"all": Chain(MIXED)}) as house:
        plan = await house.router.plan(("chain:all",), None)

    assert steps(plan) == ["here:a"]
    assert [refused.error.kind for refused in plan.refused] == ["NeedsConsent", "NeedsConsent"]


async def test_what_a_chain_may_not_reach_it_does_not_reach(tmp_path: Path) -> None:
    chain = Chain(("far:c", "near:b", "here:a"), Privacy.SELF_HOSTED)
    async with set_up(tmp_path, chains={"kept": chain}) as house:
        plan = await house.router.plan(("chain:kept",), None)

    assert steps(plan) == ["near:b", "here:a"]
    assert plan.refused[0].error.kind == "OutsideClass"


async def test_the_limit_of_a_question_counts_before_that_of_a_chain(tmp_path: Path) -> None:
    async with set_up(tmp_path, chains={"all": Chain(MIXED, Privacy.THIRD_PARTY)}) as house:
        plan = await house.router.plan(("chain:all",), Privacy.LOCAL)

    assert steps(plan) == ["here:a"]
    assert plan.limit is Privacy.LOCAL


async def test_the_consent_of_a_chain_covers_nobody_outside_of_it(tmp_path: Path) -> None:
    chain = Chain(("here:a", "far:c"), Privacy.THIRD_PARTY)
    async with set_up(tmp_path, chains={"some": chain}) as house:
        plan = await house.router.plan(("chain:some", "far:d", "here:e"), None)

    assert steps(plan) == ["here:a", "far:c", "here:e"]
    assert [(refused.model, refused.error.kind) for refused in plan.refused] == [("d", "NeedsConsent")]


async def test_a_chain_among_the_fallbacks_gives_no_consent(tmp_path: Path) -> None:
    async with set_up(tmp_path, chains={"all": Chain(MIXED, Privacy.THIRD_PARTY)}) as house:
        plan = await house.router.plan(("here:x", "chain:all"), None)

    assert steps(plan) == ["here:x", "here:a"]


@pytest.mark.parametrize(
    ("chains", "kind"),
    [({}, "NoSuchChain"), ({"x": Chain()}, "NoSuchChain"), ({"x": Chain(("chain:x",))}, "NoSuchChain")],
    ids=["unknown", "empty", "in itself"],
)
async def test_a_chain_that_leads_to_nobody_says_so(tmp_path: Path, chains: dict[str, Chain], kind: str) -> None:
    async with set_up(tmp_path, chains=chains) as house:
        plan = await house.router.plan(("chain:x",), None)

    assert not plan.steps
    assert plan.refused[0].error.kind == kind


async def test_the_chosen_default_answers_where_nobody_is_named(tmp_path: Path) -> None:
    remote = ScriptedRemote({"here": [[Overloaded("Here", 500)]], "far": [said("from afar")]})
    chain = Chain(("here:a", "far:c"), Privacy.THIRD_PARTY)
    async with set_up(tmp_path, remote, chains={"d": chain}, default_reference="chain:d") as house:
        events = [event async for event in house.asking.stream(Question("Hi"))]

    assert [event.provider for event in events if isinstance(event, RouteChosen)] == ["here", "far"]


async def test_a_conversation_by_default_is_answered_by_the_chosen_default(tmp_path: Path) -> None:
    remote = ScriptedRemote({"far": [said("from afar")]})
    async with set_up(tmp_path, remote, default_reference="far:c") as house:
        house.chat.send("Hi", None)
        ended = await house.recorder.wait_for(TurnAdvanced, lambda event: not event.turn.growing.state.is_open)

    assert (ended.turn.answer.provider, ended.turn.answer.text) == ("far", "from afar")


async def test_a_bare_name_does_not_lead_to_who_is_switched_off_and_a_prefix_does(tmp_path: Path) -> None:
    async with set_up(tmp_path, disabled_providers=("far",)) as house:
        bare = await house.router.plan(("big",), None)
        named = await house.router.plan(("far:big-2",), None)

    assert bare.refused[0].error.kind == "SwitchedOff"
    assert "far:big-2" in bare.refused[0].error.fix
    assert steps(named) == ["far:big-2"]


async def test_who_is_switched_off_is_listed_as_such_and_not_offered(tmp_path: Path) -> None:
    async with set_up(tmp_path, disabled_providers=("far",)) as house:
        listed = {row.spec.id: row.is_enabled for row in await house.providers.listed()}
        offers = [offer.spec.id for offer in await house.beyond.offers.to_ask()]

    assert listed == {BUILT_IN.id: True, HERE.id: True, NEAR.id: True, FAR.id: False}
    assert FAR.id not in offers
