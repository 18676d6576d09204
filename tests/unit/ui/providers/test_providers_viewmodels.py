"""The values behind the Providers page: what is shown of a provider, a form, a chain."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from tests.helpers.remote_fakes import a_provider

from hexalogue.domain.chains import Chain
from hexalogue.domain.errors import NoKey, Unreachable
from hexalogue.domain.keys import KeyPlace, KeyRef, KeyRow, KeyState, Secret
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.routing_simulation import Fault
from hexalogue.domain.target import FoundServer, ServedModel
from hexalogue.domain.taxonomy import CategoryFacts, FieldWords, Need, Needs, Taxonomy
from hexalogue.domain.troubles import Trouble
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.own_providers import Looked
from hexalogue.services.providers import Listed
from hexalogue.ui.providers import own_viewmodel as own
from hexalogue.ui.providers import routing_viewmodel as routing
from hexalogue.ui.providers import shown, words
from hexalogue.ui.providers import viewmodel as vm
from hexalogue.ui.providers.imagining import Imagined

NEED = Need("no", "no")
KIND = CategoryFacts("lan_endpoint", "Near", "A server.", ("one",), "", "", "", Needs(NEED, NEED, NEED, NEED, NEED))
TAXONOMY = Taxonomy((KIND,), (), (), (FieldWords("resource", "Resource", "The first part.", "mine"),))
SPEC = replace(a_provider("one"), quirks=("odd", "not-known"), base_url="http://{resource}.example/v1")
FACTS = vm.Facts(TAXONOMY, quirks=MappingProxyType({"odd": "It is odd."}), haystacks=MappingProxyType({"one": "one"}))


def listed(spec: ProviderSpec = SPEC, **values: object) -> Listed:
    return replace(Listed(spec, Privacy.LOCAL, "unchecked"), **values)  # type: ignore[arg-type]


def state(*events: vm.ProvidersEvent) -> vm.ProvidersState:
    result = vm.ProvidersState()
    for event in (vm.FactsRead(FACTS), vm.RowsListed((listed(),)), vm.Selected("one"), *events):
        result = vm.reduced(result, event)
    return result


def first(current: vm.ProvidersState, now: float = 0.0) -> shown.Row:
    row = shown.list_items(current, now)[1]
    assert isinstance(row, shown.Row)
    return row


def seen(current: vm.ProvidersState, now: float = 0.0) -> shown.Detail:
    detail = shown.detail(current, now)
    assert detail is not None
    return detail


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ((), "Asked when you use it"),
        ((vm.Probed((FoundServer("one", "http://127.0.0.1:1", 1),)),), "Runs here now"),
        ((vm.SettingsRead(("one",), ""),), "Switched off"),
        ((vm.CheckBegan("one"),), "Checking…"),
        ((vm.Checked("one", vm.Looked(0.0, Verdict("ok", "Yes.", models=62))),), "Works · 62 models · 2 minutes ago"),
        ((vm.Checked("one", vm.Looked(119.0, Verdict("bad_key", "No."))),), "Key rejected · just now"),
        ((vm.ModelsCame("one", vm.Served((ServedModel("m"),))),), "Answers · 1 model"),
        ((vm.ModelsCame("one", vm.Served((), Unreachable("one", "refused"))),), "No connection"),
    ],
    ids=["nothing is known", "found", "off", "checking", "works", "rejected", "listed", "failed"],
)
def test_the_state_is_what_a_person_should_know_first(events: tuple[vm.ProvidersEvent, ...], said: str) -> None:
    assert first(state(*events), now=120.0).state == said


def test_the_places_of_an_address_are_filled_with_what_is_known() -> None:
    empty = seen(state())
    [field] = empty.fields
    assert (field.label, field.value, empty.resolved) == ("Resource", "", "http://….example/v1")

    filled = listed(replace(SPEC, defaults={"resource": "mine"}))
    assert seen(state(vm.RowsListed((filled,)))).resolved == "http://mine.example/v1"


def test_only_known_quirks_have_a_sentence() -> None:
    assert seen(state()).quirks == ("It is odd.",)


def test_what_went_wrong_is_told_with_when_and_how_often() -> None:
    troubles = (Trouble("Overloaded", 0.0, "It failed.", times=3), Trouble("TimedOut", 0.0, "It was silent."))

    told = seen(state(vm.TroublesRead(troubles)), now=3700.0).troubles

    assert told == (("3 times, last 1 hour ago", "It failed."), ("1 hour ago", "It was silent."))


def test_models_are_listed_by_name_or_it_is_said_why_not() -> None:
    named = seen(state(vm.ModelsCame("one", vm.Served((ServedModel("b"), ServedModel("A"))))))
    refused = seen(state(vm.ModelsCame("one", vm.Served((), NoKey("One", "one")))))

    assert named.models == ("A", "b")
    assert "needs a key" in refused.models_note
    assert seen(state(vm.ModelsAsked("one"))).models is None


def test_one_that_is_gone_is_not_looked_at_any_more() -> None:
    assert shown.detail(state(vm.RowsListed(())), 0.0) is None


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "No key yet. Nothing answers here without one."),
        ((KeyRow(KeyRef(SPEC.id), KeyState.STORED, KeyPlace.KEYCHAIN.value, "4fQz"),), "1 key is kept for it."),
        ((KeyRow(KeyRef(SPEC.id), KeyState.ENVIRONMENT, "ONE_KEY"),), "from the environment (ONE_KEY)"),
        ((KeyRow(KeyRef(SPEC.id), KeyState.LOCKED, KeyPlace.KEYCHAIN.value),), "is locked"),
    ],
    ids=["none", "kept", "environment", "locked"],
)
def test_keys_are_told_without_a_part_of_one(rows: tuple[KeyRow, ...], said: str) -> None:
    told = words.said_keys(rows, is_required=True)

    assert said in told
    assert "4fQz" not in told


# --- the form of one's own


def form(**values: object) -> own.OwnForm:
    return replace(own.OwnForm("Studio", "127.0.0.1:1"), **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["X-Team: red", "  X-Team :  red  ", "\nX-Team: red\n\n"])
def test_headers_are_lines(text: str) -> None:
    assert own.headers_in(text) == {"X-Team": "red"}


@pytest.mark.parametrize("text", ["X-Team", "X Team: red", ": red", "X-Team:", "X-Team: ré", "X: a\x00b"])
def test_what_is_no_header_is_told(text: str) -> None:
    with pytest.raises(own.NotAllowed, match="no header"):
        own.headers_in(text)


def test_a_form_makes_the_draft_it_was_made_of() -> None:
    spec = replace(a_provider("one"), headers={"A": "b"}, ca_file="/x.pem", category="llm_router")

    draft = own.draft_of(own.form_of(spec), Secret(""))

    assert (draft.address, dict(draft.headers), draft.ca_file, draft.is_gateway) == (
        spec.base_url,
        {"A": "b"},
        "/x.pem",
        True,
    )


def test_what_was_found_out_counts_for_that_address_only() -> None:
    looked = Looked(Verdict("ok", "Yes.", models=1), "http://127.0.0.1:1", Privacy.LOCAL)
    known = own.reduced(own.OwnState(form()), own.LookEnded(looked))

    assert own.reduced(known, own.Edited(form(name="Other"))).looked is looked
    assert own.reduced(known, own.Edited(form(address="127.0.0.1:2"))).looked is None


def test_it_can_be_saved_with_a_name_and_an_address_whether_it_answers_or_not() -> None:
    assert own.may_save(own.OwnState(form()))
    assert not own.may_save(own.OwnState(form(name=" ")))
    assert not own.may_save(own.OwnState(form(address="two words")))
    assert not own.may_save(own.OwnState(form(), is_saving=True))


# --- chains


CHAIN = Chain(("a:1", "b:2", "c:3"))


def test_a_member_moves_as_far_as_it_can() -> None:
    assert routing.moved(CHAIN, 2, -1).references == ("a:1", "c:3", "b:2")
    assert routing.moved(CHAIN, 0, -1) is CHAIN
    assert routing.moved(CHAIN, 2, 1) is CHAIN


def test_an_order_that_is_more_than_an_order_changes_nothing() -> None:
    assert routing.ordered(CHAIN, ("c:3", "a:1", "b:2")).references == ("c:3", "a:1", "b:2")
    assert routing.ordered(CHAIN, ("c:3",)) is CHAIN


def test_a_new_chain_has_a_name_of_its_own() -> None:
    assert routing.free_name({"work": CHAIN}, " work\n") == "work 2"
    assert routing.free_name({}, "") == "My chain"


def test_what_was_imagined_of_a_chain_that_changed_is_gone() -> None:
    imagined = Imagined("work", Fault.FAILS, "first", (), {}, {})
    before = routing.RoutingState("", {"work": CHAIN}, imagined=imagined)

    assert routing.reduced(before, routing.SettingsRead("", {"work": CHAIN})).imagined is imagined
    assert routing.reduced(before, routing.SettingsRead("", {"work": routing.without(CHAIN, 0)})).imagined is None


@pytest.mark.parametrize(
    ("who", "steps", "failing"), [("first", 3, [0]), ("all_but_last", 3, [0, 1]), ("all", 2, [0, 1]), ("first", 0, [])]
)
def test_who_fails_is_counted_from_the_first(who: str, steps: int, failing: list[int]) -> None:
    assert list(routing.faults_of(who, Fault.FAILS, steps)) == failing


def test_what_went_wrong_before_the_last_start_has_a_title() -> None:
    troubles = (Trouble("Unreachable", 0.0, "", times=3), Trouble("bad_key", 0.0, ""), Trouble("Odd", 0.0, ""))

    shown_ones = seen(state(vm.TroublesRead(troubles)), now=3 * 86_400.0).troubles

    assert shown_ones == (
        ("3 times, last 3 days ago", "No connection"),
        ("3 days ago", "Key rejected"),
        ("3 days ago", "Odd"),
    )
