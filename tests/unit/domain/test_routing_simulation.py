"""The simulation and the real walk of a plan agree: who is asked with which key, what is passed over, how it ends."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from tests.helpers.builders import a_request
from tests.helpers.fakes import Step, said
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, a_house

from hexalogue.domain.chat_events import AnswerEnded, ChatEvent, HopFailed
from hexalogue.domain.errors import TimedOut
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.routing import Candidate, Plan, planned
from hexalogue.domain.routing_simulation import (
    FAR_TIMEOUT_S,
    NEAR_TIMEOUT_S,
    Fault,
    Happening,
    Moment,
    failure_of,
    simulated,
)
from hexalogue.domain.target import Target
from hexalogue.services import remote_answering
from hexalogue.wire import timeouts

NAMES = ("anna", "bert", "cora")
SPECS = {name: a_provider(name, "cloud_provider", Privacy.THIRD_PARTY, needs_key=True) for name in NAMES}


def a_plan(*names: str) -> Plan:
    return planned([Candidate(SPECS[name], "m", Privacy.THIRD_PARTY, "") for name in names], Privacy.THIRD_PARTY)


def kinds(moments: Sequence[Moment]) -> list[str]:
    return [moment.what.value for moment in moments]


def test_a_busy_first_choice_gives_way_to_the_next() -> None:
    moments = simulated(a_plan("anna", "bert"), {0: Fault.RATE_LIMITED})

    assert kinds(moments) == ["asked", "failed", "next", "asked", "answered"]
    assert moments[1].pause_s == 30.0
    assert moments[-1].provider == "bert"


def test_the_only_one_is_asked_again_after_growing_waits() -> None:
    moments = simulated(a_plan("anna"), {0: Fault.FAILS})

    assert kinds(moments) == ["asked", "failed", "waited", "asked", "failed", "waited", "asked", "failed", "gave_up"]
    assert [moment.wait_s for moment in moments if moment.what is Happening.WAITED] == [0.5, 1.0]


def test_another_key_of_the_same_provider_comes_before_another_provider() -> None:
    moments = simulated(a_plan("anna", "bert"), {0: Fault.RATE_LIMITED}, {ProviderId("anna"): 2})

    assert kinds(moments) == ["asked", "failed", "other_key", "asked", "failed", "next", "asked", "answered"]
    assert [moment.key for moment in moments if moment.what is Happening.ASKED] == [1, 2, 1]


def test_a_provider_that_asked_for_a_pause_is_passed_over_while_somebody_else_is_left() -> None:
    moments = simulated(a_plan("anna", "anna", "bert"), {0: Fault.RATE_LIMITED})

    assert kinds(moments) == ["asked", "failed", "next", "rests", "next", "asked", "answered"]


def test_a_long_pause_is_not_waited_for() -> None:
    moments = simulated(a_plan("anna"), {0: Fault.RATE_LIMITED}, retry_after_s=120)

    assert kinds(moments) == ["asked", "failed", "gave_up"]
    assert moments[1].pause_s == 120


def test_an_engine_inside_the_application_cannot_be_busy() -> None:
    plan = planned([Candidate(BUILT_IN, "m", Privacy.LOCAL, "")], None)

    assert kinds(simulated(plan, {0: Fault.RATE_LIMITED})) == ["asked", "answered"]


def test_who_may_not_be_asked_is_told_first() -> None:
    local = Candidate(BUILT_IN, "m", Privacy.LOCAL, "")
    plan = planned([local, Candidate(SPECS["anna"], "m", Privacy.THIRD_PARTY, "")], None)

    assert kinds(simulated(plan, {})) == ["skipped", "asked", "answered"]


def test_a_silent_server_is_waited_for_as_long_as_for_real() -> None:
    assert (FAR_TIMEOUT_S, NEAR_TIMEOUT_S) == (timeouts.FIRST_BYTE_S, timeouts.NEAR_FIRST_BYTE_S)
    assert simulated(a_plan("anna", "bert"), {0: Fault.TIMES_OUT})[-1].at_s == FAR_TIMEOUT_S


@dataclass
class Played(ScriptedRemote):
    """Servers on an imagined clock: a silent one takes its time."""

    now_s: float = 1000.0

    async def stream(self, target: Target, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        try:
            async with aclosing(super().stream(target, request)) as events:
                async for event in events:
                    yield event
        except TimedOut:
            self.now_s += FAR_TIMEOUT_S
            raise

    async def wait(self, seconds: float) -> None:
        """Instead of sleeping."""
        self.now_s += seconds


@examples(max_examples=80, deadline=None)
@given(
    names=st.lists(st.sampled_from(NAMES), min_size=1, max_size=5),
    faults=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(Fault), max_size=3),
    keys=st.dictionaries(st.sampled_from(NAMES), st.integers(1, 3), max_size=3),
    retry_after_s=st.sampled_from([None, 3.0, 60.0]),
)
def test_it_agrees_with_the_real_walk(
    tmp_path_factory: pytest.TempPathFactory,
    names: list[str],
    faults: dict[str, Fault],
    keys: dict[str, int],
    retry_after_s: float | None,
) -> None:
    by_position = {position: faults[name] for position, name in enumerate(names) if name in faults}
    counted = {ProviderId(name): keys.get(name, 1) for name in NAMES}
    moments = simulated(a_plan(*names), by_position, counted, retry_after_s=retry_after_s)

    remote = Played({name: [played(faults.get(name, Fault.NONE), name, retry_after_s)] for name in NAMES})
    in_hand = KeysInHand({name: [f"k{number}" for number in range(1, keys.get(name, 1) + 1)] for name in NAMES})
    events = asyncio.run(walked(tmp_path_factory.getbasetemp(), names, remote, in_hand))

    asked = [(target.spec.id, int(target.key.removeprefix("k"))) for target in remote.asked]
    assert [(moment.provider, moment.key) for moment in moments if moment.what is Happening.ASKED] == asked
    assert kinds(moments).count("next") == sum(isinstance(event, HopFailed) for event in events)
    assert moments[-1].what is (Happening.ANSWERED if isinstance(events[-1], AnswerEnded) else Happening.GAVE_UP)


def played(fault: Fault, name: str, retry_after_s: float | None) -> Sequence[Step]:
    """What a server with this fault says."""
    error = failure_of(fault, a_plan(name).steps[0], retry_after_s)
    return [error] if error is not None else said("yes")


async def walked(folder: Path, names: list[str], remote: Played, keys: KeysInHand) -> list[ChatEvent]:
    """What the services do with these servers."""
    catalogue = ListedCatalogue((BUILT_IN, *SPECS.values()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(remote_answering, "asyncio", SimpleNamespace(sleep=remote.wait))
        patch.setattr(remote_answering, "random", SimpleNamespace(random=lambda: 0.0))
        async with a_house(folder, catalogue=catalogue, remote=remote, keys=keys, clock=lambda: remote.now_s) as house:
            plan = await house.beyond.walker.plan([f"{name}:m" for name in names], Privacy.THIRD_PARTY)
            return [event async for event in house.beyond.walker.stream(plan, a_request())]
