"""Who is asked next: consent, limits, and which failure gives way to whom."""

import pytest

from hexalogue.domain.errors import (
    AppError,
    BadKey,
    ContextExceeded,
    Died,
    NeedsConsent,
    NoQuota,
    NoSuchModel,
    NotServed,
    OutsideClass,
    Overloaded,
    RateLimited,
    RequestRefused,
    TimedOut,
    Unreachable,
)
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Category, ProviderSpec, privacy_of
from hexalogue.domain.routing import Candidate, Next, Unresolved, after_failure, cool_down, planned, retry_wait

LOCAL, NEAR, FAR = Privacy.LOCAL, Privacy.SELF_HOSTED, Privacy.THIRD_PARTY


def spec(name: str, category: Category = "lan_endpoint", privacy: Privacy = LOCAL) -> ProviderSpec:
    return ProviderSpec(ProviderId(name), name.title(), category, privacy, ("openai_chat",))


def candidate(name: str, privacy: Privacy) -> Candidate:
    return Candidate(spec(name), "m", privacy, "named")


def test_whoever_is_named_first_sets_how_far_words_may_go() -> None:
    plan = planned([candidate("here", LOCAL), candidate("cloud", FAR), candidate("there", LOCAL)], None)

    assert [step.spec.id for step in plan.steps] == ["here", "there"]
    assert [type(refused.error) for refused in plan.refused] == [NeedsConsent]
    assert plan.limit is LOCAL


def test_a_less_private_first_choice_allows_more_private_fallbacks() -> None:
    plan = planned([candidate("cloud", FAR), candidate("office", NEAR), candidate("here", LOCAL)], None)

    assert [step.spec.id for step in plan.steps] == ["cloud", "office", "here"]


def test_a_limit_in_so_many_words_is_consent_and_a_border() -> None:
    wide = planned([candidate("here", LOCAL), candidate("cloud", FAR)], FAR)
    narrow = planned([candidate("office", NEAR), candidate("cloud", FAR)], LOCAL)

    assert len(wide.steps) == 2
    assert narrow.steps == ()
    assert {type(refused.error) for refused in narrow.refused} == {OutsideClass}


def test_a_first_reference_that_leads_nowhere_is_a_mistake_and_nobody_else_is_asked() -> None:
    plan = planned([Unresolved("nonsense", NoSuchModel("nonsense")), candidate("here", LOCAL)], None)

    assert plan.steps == ()


def test_a_first_choice_outside_of_the_limit_gives_way_to_those_inside() -> None:
    plan = planned([candidate("cloud", FAR), candidate("here", LOCAL)], LOCAL)

    assert [step.spec.id for step in plan.steps] == ["here"]


def test_what_leads_nowhere_is_refused_with_its_own_reason() -> None:
    plan = planned([candidate("here", LOCAL), Unresolved("nonsense", NoSuchModel("nonsense"))], None)

    assert "nonsense" in plan.refused[0].why


@pytest.mark.parametrize(
    "error",
    [
        RateLimited("A"),
        Overloaded("A", 500),
        Overloaded("A", 408),
        TimedOut("a", "answer", 5),
        Unreachable("a", "the connection was refused"),
        NoQuota("A"),
        Died("llama.cpp", "signal 9"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_another_may_do_better_goes_to_the_next(error: AppError) -> None:
    assert after_failure(error, has_output=False, attempt=1, keys_left=0, steps_left=1) is Next.STEP
    assert after_failure(error, has_output=True, attempt=1, keys_left=1, steps_left=1) is Next.STOP


@pytest.mark.parametrize(
    "error",
    [
        RequestRefused("A", 400),
        RequestRefused("A", 413),
        RequestRefused("A", 422),
        BadKey("A", "a"),
        ContextExceeded("A"),
        NotServed("A", "m", provider="a"),
        NoSuchModel("m"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_wrong_request_is_not_carried_on(error: AppError) -> None:
    assert after_failure(error, has_output=False, attempt=1, keys_left=0, steps_left=3) is Next.STOP


@pytest.mark.parametrize("error", [RateLimited("A"), NoQuota("A"), BadKey("A", "a")])
def test_another_key_of_the_same_provider_comes_before_another_provider(error: AppError) -> None:
    assert after_failure(error, has_output=False, attempt=1, keys_left=1, steps_left=1) is Next.KEY


def test_alone_a_passing_failure_is_tried_again_a_few_times() -> None:
    error = Overloaded("A", 503)

    waits = [retry_wait(error, attempt) for attempt in (1, 2, 3)]

    assert waits == [0.5, 1.0, None]
    assert after_failure(error, has_output=False, attempt=1, keys_left=0, steps_left=0) is Next.RETRY
    assert after_failure(error, has_output=False, attempt=3, keys_left=0, steps_left=0) is Next.STOP


def test_a_server_is_waited_for_as_long_as_it_asks_and_not_longer_than_is_worth_it() -> None:
    assert retry_wait(RateLimited("A", retry_after_s=4), 1) == 4
    assert retry_wait(RateLimited("A", retry_after_s=3600), 1) is None


def test_a_pause_lasts_as_long_as_was_asked_within_bounds() -> None:
    assert cool_down(RateLimited("A", retry_after_s=7)) == 7
    assert cool_down(RateLimited("A", retry_after_s=86_400)) == 600
    assert cool_down(RequestRefused("A", 400)) == 0


@pytest.mark.parametrize(
    ("category", "addresses", "expected"),
    [
        ("local_inprocess", (), LOCAL),
        ("lan_endpoint", (LOCAL,), LOCAL),
        ("lan_endpoint", (NEAR,), NEAR),
        ("lan_endpoint", (LOCAL, FAR), FAR),
        ("lan_endpoint", (), LOCAL),
        ("distributed", (FAR,), FAR),
        ("cloud_provider", (LOCAL,), FAR),
        ("llm_router", (LOCAL,), FAR),
    ],
)
def test_the_class_is_of_the_kind_and_the_resolved_address(
    category: Category, addresses: tuple[Privacy, ...], expected: Privacy
) -> None:
    assert privacy_of(spec("x", category), addresses) is expected


def test_a_head_of_several_hosts_is_no_more_private_than_they_are() -> None:
    assert privacy_of(spec("x", "distributed", NEAR), (LOCAL,)) is NEAR
