"""An engine's states, and when it is started again."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.engine_life import (
    TIMELINE_ENTRIES,
    USUAL_POLICY,
    Crash,
    CrashRecord,
    Happening,
    IllegalTransition,
    RestartPolicy,
    added,
    said_again,
    said_given_up,
    transition,
    wait_before,
)
from hexalogue.domain.engines import EngineState, TimelineEntry

S, H = EngineState, Happening


def after(*happenings: Happening, state: EngineState = S.STOPPED) -> EngineState:
    for happening in happenings:
        state = transition(state, happening)
    return state


def record(*ats: float, policy: RestartPolicy = USUAL_POLICY) -> CrashRecord:
    crashes = CrashRecord()
    for number, at in enumerate(ats):
        crashes = crashes.noted(Crash(number, at), policy)
    return crashes


@pytest.mark.parametrize(
    ("happenings", "state"),
    [
        ((H.STARTED,), S.STARTING),
        ((H.STARTED, H.LISTENED), S.LOADING),
        ((H.STARTED, H.LISTENED, H.ANSWERED), S.READY),
        ((H.STARTED, H.ANSWERED), S.READY),
        ((H.STARTED, H.ANSWERED_SAFER), S.DEGRADED),
        ((H.STARTED, H.ANSWERED, H.FELL_SILENT), S.DEGRADED),
        ((H.STARTED, H.ANSWERED, H.FELL_SILENT, H.ANSWERED), S.READY),
        ((H.STARTED, H.ENDED), S.CRASHED),
        ((H.STARTED, H.ANSWERED, H.ENDED, H.STARTED), S.STARTING),
        ((H.STARTED, H.ANSWERED, H.STOP_ASKED), S.STOPPING),
        ((H.STARTED, H.STOP_ASKED, H.ENDED), S.STOPPED),
        ((H.STARTED, H.ENDED, H.STOP_ASKED), S.STOPPED),
        ((H.STOP_ASKED,), S.STOPPED),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, tuple) else value,
)
def test_a_life_leads_to_a_state(happenings: tuple[Happening, ...], state: EngineState) -> None:
    assert after(*happenings) is state


@pytest.mark.parametrize(
    ("state", "happening"),
    [
        (S.STOPPED, H.ENDED),
        (S.STOPPED, H.ANSWERED),
        (S.READY, H.STARTED),
        (S.STOPPING, H.ANSWERED),
        (S.CRASHED, H.ANSWERED),
        (S.STARTING, H.FELL_SILENT),
    ],
)
def test_what_cannot_happen_is_a_mistake(state: EngineState, happening: Happening) -> None:
    with pytest.raises(IllegalTransition, match=happening.value):
        transition(state, happening)


@given(st.lists(st.sampled_from(Happening)))
def test_a_stop_and_an_end_always_lead_to_rest(happenings: list[Happening]) -> None:
    state = EngineState.STOPPED
    for happening in happenings:
        try:
            state = transition(state, happening)
        except IllegalTransition:
            continue
    state = transition(state, H.STOP_ASKED)

    assert state is S.STOPPED or transition(state, H.ENDED) is S.STOPPED


def test_only_a_living_engine_can_answer() -> None:
    answering = {state for state in S if not _refuses(state, H.ANSWERED)}

    assert answering == {S.STARTING, S.LOADING, S.READY, S.DEGRADED}


def _refuses(state: EngineState, happening: Happening) -> bool:
    try:
        transition(state, happening)
    except IllegalTransition:
        return True
    return False


def test_the_waits_double_and_the_fourth_crash_in_five_minutes_is_the_last() -> None:
    ats = (0.0, 10.0, 20.0, 30.0)

    waits = [wait_before(record(*ats[:count]), USUAL_POLICY, ats[count - 1]) for count in (1, 2, 3, 4)]

    assert waits == [0.5, 1.0, 2.0, None]


def test_a_crash_of_six_minutes_ago_is_forgotten() -> None:
    assert wait_before(record(0.0, 1.0, 2.0, 362.0), USUAL_POLICY, 362.0) == 0.5


def test_without_a_crash_there_is_no_wait() -> None:
    assert wait_before(CrashRecord(), USUAL_POLICY, 0.0) == 0.0


def test_several_signs_of_one_process_are_one_crash() -> None:
    once = CrashRecord().noted(Crash(7, 0.0), USUAL_POLICY)

    assert once.noted(Crash(7, 0.2), USUAL_POLICY) == once


@given(st.lists(st.floats(0, 10_000), max_size=40), st.integers(0, 10), st.floats(1, 1000))
def test_there_are_never_more_restarts_in_any_window_than_allowed(
    gaps: list[float], at_most: int, within_s: float
) -> None:
    policy = RestartPolicy(at_most=at_most, within_s=within_s)
    crashes, restarts = CrashRecord(), []
    for number, at in enumerate(itertools.accumulate(gaps)):
        crashes = crashes.noted(Crash(number, at), policy)
        if wait_before(crashes, policy, at) is not None:
            restarts.append(at)

    assert all(sum(end - within_s < at <= end for at in restarts) <= at_most for end in restarts)


@given(st.integers(1, 5000))
def test_a_wait_never_exceeds_its_cap(count: int) -> None:
    policy = RestartPolicy(at_most=10_000, within_s=1e9)
    crashes = CrashRecord(tuple(Crash(number, 0.0) for number in range(count)))

    wait = wait_before(crashes, policy, 1.0)

    assert wait is not None
    assert policy.first_s <= wait <= policy.cap_s


def test_a_timeline_is_bounded() -> None:
    timeline: tuple[TimelineEntry, ...] = ()
    for at in range(TIMELINE_ENTRIES + 5):
        timeline = added(timeline, TimelineEntry(at, S.READY, "It is ready."))

    assert len(timeline) == TIMELINE_ENTRIES
    assert timeline[-1].at == TIMELINE_ENTRIES + 4


def test_a_restart_says_when_what_changes_and_how_often() -> None:
    text = said_again("It ran out of memory.", 0.5, "with 16 layers on the GPU", USUAL_POLICY, 1)

    assert text == "It ran out of memory. It starts again in 0.5 s, with 16 layers on the GPU (attempt 1 of 3)."


def test_giving_up_says_why() -> None:
    assert said_given_up("It ended.", USUAL_POLICY, 4).endswith("4 times within 5 minutes and is not started again.")
    assert "would fail in the same way" in said_given_up("It ended.", USUAL_POLICY, 1)
