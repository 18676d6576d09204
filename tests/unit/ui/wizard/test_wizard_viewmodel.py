"""The setup as a value: what is lacking, what comes next, what is never lost."""

from dataclasses import replace

import pytest
from tests.helpers.remote_fakes import a_provider

from hexalogue.domain.errors import AppError, BadKey, KeychainLocked, NoKeychain, NotInstalled, OutOfMemory, Unreachable
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.readiness import ReadinessFacts
from hexalogue.domain.setting_up import Proven, SetupDraft, Step
from hexalogue.domain.taxonomy import FieldWords, Taxonomy
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.providers import Listed
from hexalogue.ui.wizard import events, outcomes
from hexalogue.ui.wizard.state import AddressLook, Served, SetupState
from hexalogue.ui.wizard.viewmodel import form_to_correct, forms_of, lacking, open_form, reduced

VENDOR = replace(
    a_provider("vendor", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True), base_url="https://api.example.org/v1"
)
SERVER = a_provider("server")
ROUTER = replace(
    a_provider("router", "llm_router", Privacy.THIRD_PARTY, needs_key=True),
    base_url="https://{resource}.example.org/{region}",
    defaults={"region": "eu"},
)
SPAWNED = replace(a_provider("spawned", "local_spawned"), base_url="http://127.0.0.1:{port}/v1")
CLUSTER = replace(
    a_provider("cluster", "distributed"),
    base_url="http://{head}:{port}/v1",
    defaults={"head": "127.0.0.1", "port": "9931"},
)
INSIDE = ProviderSpec(
    ProviderId("inside"), "Inside", "local_inprocess", Privacy.LOCAL, ("in_process",), backend="llamacpp"
)
ROWS = tuple(Listed(spec, spec.privacy, "ready") for spec in (VENDOR, SERVER, ROUTER, SPAWNED, CLUSTER, INSIDE))
NOTHING = ReadinessFacts()
TAXONOMY = Taxonomy((), (), ())


def at(provider: ProviderSpec, facts: ReadinessFacts = NOTHING, **named: object) -> SetupState:
    state = SetupState(step=Step.NEEDS, goal="g", provider=provider.id, listed=ROWS, facts=facts, taxonomy=TAXONOMY)
    return replace(state, **named)  # type: ignore[arg-type]


def verdict(outcome: str) -> Verdict:
    return Verdict(outcome, "So it is.")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("provider", "forms"),
    [
        (VENDOR, ("key",)),
        (SERVER, ("address",)),
        (ROUTER, ("values", "key")),
        (SPAWNED, ("engine", "model")),
        (CLUSTER, ("engine", "peers", "model")),
        (INSIDE, ("package", "model")),
    ],
    ids=lambda value: value.id if isinstance(value, ProviderSpec) else "",
)
def test_every_kind_of_provider_has_the_forms_that_it_can_lack(provider: ProviderSpec, forms: tuple[str, ...]) -> None:
    state = at(provider)

    assert forms_of(state) == forms
    assert lacking(state) == forms
    assert open_form(state) == forms[0]


def test_nothing_is_said_to_lack_before_the_facts_are_known() -> None:
    assert lacking(replace(at(VENDOR), facts=None)) == ()


def test_a_provider_that_lacks_nothing_goes_straight_to_the_proof() -> None:
    facts = ReadinessFacts(backends=frozenset({"llamacpp"}), has_model=True)
    state = reduced(replace(at(VENDOR, facts), step=Step.PROVIDER), events.ProviderChosen(INSIDE.id))

    assert state.step is Step.PROOF


def test_facts_that_arrive_late_lead_on_to_the_proof() -> None:
    waiting = replace(at(VENDOR), facts=None)

    state = reduced(waiting, events.FactsRead(ReadinessFacts(with_key=frozenset({VENDOR.id}))))

    assert state.step is Step.PROOF


def test_parts_of_an_address_with_usual_values_are_asked_for_once() -> None:
    usual = replace(ROUTER, defaults={"region": "eu", "resource": "ours"})
    rows = (Listed(usual, Privacy.THIRD_PARTY, "ready"),)

    first = at(usual, listed=rows)
    after = reduced(first, outcomes.WorkEnded("values", NOTHING, rows))

    assert open_form(first) == "values"
    assert open_form(after) == "key"


def test_what_was_typed_is_kept_on_the_way_back_and_forth() -> None:
    state = reduced(at(ROUTER), events.Typed("resource", "ours"))
    state = reduced(state, events.WentBack())
    state = reduced(state, events.ProviderChosen(VENDOR.id))
    state = reduced(state, events.WentBack())
    state = reduced(state, events.ProviderChosen(ROUTER.id))

    assert state.texts == {"resource": "ours"}
    assert state.draft.typed == {"router": {"resource": "ours"}}


def test_a_draft_is_taken_up_where_it_was_left() -> None:
    draft = SetupDraft(Step.NEEDS, "g", "router", "m", {"router": {"resource": "ours"}})

    state = reduced(SetupState(), events.Opened(TAXONOMY, draft))

    assert (state.step, state.provider, state.model, state.texts) == (Step.NEEDS, "router", "m", {"resource": "ours"})


def test_who_was_quicker_than_the_draft_keeps_what_they_chose() -> None:
    state = reduced(SetupState(), events.GoalChosen("mine"))

    state = reduced(state, events.Opened(TAXONOMY, SetupDraft(Step.NEEDS, "theirs", "router")))

    assert (state.step, state.goal) == (Step.PROVIDER, "mine")


def test_a_draft_of_a_provider_that_is_gone_goes_back_to_the_list() -> None:
    state = reduced(SetupState(), events.Opened(TAXONOMY, SetupDraft(Step.NEEDS, "g", "gone")))

    state = reduced(state, events.RowsRead(ROWS))

    assert (state.step, state.provider) == (Step.PROVIDER, "")


def test_a_proof_is_not_repeated_by_a_draft_alone() -> None:
    state = reduced(SetupState(), events.Opened(TAXONOMY, SetupDraft(Step.PROOF, "g", "vendor")))

    assert state.step is Step.NEEDS


def test_work_holds_the_step_until_it_is_done() -> None:
    with_key = ReadinessFacts(with_key=frozenset({VENDOR.id}))
    working = reduced(at(VENDOR), outcomes.WorkBegan("key"))

    meanwhile = reduced(working, events.FactsRead(with_key))
    done = reduced(meanwhile, outcomes.WorkEnded("key", with_key, ROWS))

    assert meanwhile.step is Step.NEEDS
    assert done.step is Step.PROOF


def test_a_refused_key_keeps_its_form_open_until_another_is_taken() -> None:
    with_key = ReadinessFacts(with_key=frozenset({VENDOR.id}))
    refused = reduced(reduced(at(VENDOR), outcomes.WorkBegan("key")), outcomes.KeyRefused(verdict("bad_key"), with_key))
    taken = reduced(refused, outcomes.WorkEnded("key", with_key, ROWS))

    assert (refused.step, open_form(refused)) == (Step.NEEDS, "key")
    assert taken.step is Step.PROOF


def test_several_computers_can_be_added_before_going_on() -> None:
    one = ReadinessFacts(engines=frozenset({CLUSTER.id}), has_model=True, peers=1)
    state = reduced(at(CLUSTER, one), outcomes.WorkEnded("peers", one, ROWS))
    went_on = reduced(state, events.FormOpened(None))

    assert (state.step, open_form(state)) == (Step.NEEDS, "peers")
    assert went_on.step is Step.PROOF


def test_a_failure_stays_in_its_form() -> None:
    state = reduced(reduced(at(VENDOR), outcomes.WorkBegan("key")), outcomes.WorkFailed(NoKeychain("none")))

    assert (state.busy, state.keychain, open_form(state)) == (None, "none", "key")


def test_a_computer_without_a_keychain_stays_one_and_a_locked_one_is_tried_again() -> None:
    without = reduced(at(VENDOR), outcomes.WorkFailed(NoKeychain("none")))
    locked = reduced(at(VENDOR), outcomes.WorkFailed(KeychainLocked("Secret Service")))

    assert reduced(without, outcomes.WorkBegan("key")).keychain == "none"
    assert reduced(locked, outcomes.WorkBegan("key")).keychain == "usable"


def test_slowness_is_of_the_work_that_is_slow() -> None:
    slow = reduced(reduced(at(VENDOR), outcomes.WorkBegan("key")), outcomes.WorkIsSlow())

    assert slow.is_slow
    assert not reduced(slow, outcomes.WorkCancelled()).is_slow
    assert not reduced(reduced(slow, outcomes.WorkCancelled()), outcomes.WorkIsSlow()).is_slow
    assert not reduced(slow, outcomes.WorkBegan("key")).is_slow


def test_a_look_that_was_overtaken_by_typing_changes_nothing() -> None:
    state = reduced(at(SERVER), outcomes.Looking("127.0.0.1:80"))
    state = reduced(state, outcomes.Looking("127.0.0.1:8000"))

    late = reduced(state, outcomes.Looked(AddressLook("127.0.0.1:80", "http://127.0.0.1:80", verdict("ok"))))

    assert late.look == AddressLook("127.0.0.1:8000")


def test_a_server_that_refuses_without_a_key_gets_a_form_for_one() -> None:
    state = reduced(at(SERVER), outcomes.Looking("a:1"))
    state = reduced(state, outcomes.Looked(AddressLook("a:1", "http://a:1", verdict("bad_key"))))

    assert forms_of(state) == ("address", "key")


@pytest.mark.parametrize("late", [True, False], ids=["when its models are listed", "when it is asked"])
def test_a_server_that_wants_a_key_only_when_asked_gets_a_form_for_one(*, late: bool) -> None:
    proving = replace(at(SERVER, ReadinessFacts(answering=frozenset({SERVER.id}))), step=Step.PROOF)
    error = BadKey("Server", SERVER.id)
    event: events.Event = outcomes.ServedRead(SERVER.id, Served((), error)) if late else outcomes.ProofFailed(error)

    state = reduced(proving, event)

    assert form_to_correct(state, error) == "key"


@pytest.mark.parametrize(
    ("provider", "error", "form"),
    [
        (VENDOR, BadKey("Vendor", VENDOR.id), "key"),
        (SERVER, Unreachable("127.0.0.1", "refused"), "address"),
        (ROUTER, Unreachable("ours.example.org", "dns"), "values"),
        (SPAWNED, NotInstalled("spawned", "So."), "engine"),
        (SPAWNED, OutOfMemory("spawned"), None),
        (VENDOR, Unreachable("vendor", "dns"), None),
    ],
    ids=lambda value: value.kind if isinstance(value, AppError) else "",
)
def test_a_failed_proof_leads_to_the_form_that_can_put_it_right(
    provider: ProviderSpec, error: AppError, form: str | None
) -> None:
    assert form_to_correct(at(provider), error) == form


def test_the_first_model_is_taken_unless_one_was_named() -> None:
    proving = replace(at(VENDOR), step=Step.PROOF)
    first = reduced(proving, outcomes.ServedRead(VENDOR.id, Served(("a", "b"))))
    named = reduced(replace(proving, model="b"), outcomes.ServedRead(VENDOR.id, Served(("a", "b"))))
    typed = reduced(replace(proving, model="mine"), outcomes.ServedRead(VENDOR.id, Served(())))

    assert (first.model, named.model, typed.model) == ("a", "b", "mine")


def test_the_deployment_that_a_person_named_is_asked_though_the_list_does_not_know_it() -> None:
    words = FieldWords("deployment", "Deployment", "", "", (ROUTER.id,), "model")
    proving = replace(
        at(ROUTER, taxonomy=Taxonomy((), (), (), (words,))),
        step=Step.PROOF,
        model="my-gpt",
        typed={ROUTER.id: {"deployment": " my-gpt "}},
    )
    listed = outcomes.ServedRead(ROUTER.id, Served(("gpt-4o", "gpt-5")))

    assert reduced(proving, listed).model == "my-gpt"
    assert reduced(replace(proving, typed={}), listed).model == "gpt-4o"


def test_the_models_of_another_provider_come_too_late() -> None:
    state = replace(at(VENDOR), step=Step.PROOF)

    assert reduced(state, outcomes.ServedRead(SERVER.id, Served(("a",)))) == state


def test_another_model_has_not_been_proven() -> None:
    proven = Proven("Hello", 0.1, 9.0, "vendor", "a", Privacy.THIRD_PARTY)
    state = reduced(replace(at(VENDOR), step=Step.PROOF), outcomes.ProofEnded(proven))

    assert state.proven == proven
    assert reduced(state, events.ModelNamed("b")).proven is None


def test_a_stopped_proof_is_no_failure() -> None:
    state = reduced(reduced(at(VENDOR), outcomes.ProofBegan()), outcomes.ProofFailed(None))

    assert (state.is_proving, state.trouble) == (False, None)


def test_the_matrix_is_left_by_going_back_and_the_step_is_as_it_was() -> None:
    state = reduced(at(VENDOR), events.MatrixAsked())

    assert reduced(state, events.WentBack()) == at(VENDOR)


def test_when_all_is_done_nothing_is_left_of_what_was_typed() -> None:
    state = reduced(reduced(at(ROUTER), events.Typed("resource", "ours")), events.StartedOver())

    assert state.draft.is_empty
    assert state.listed == ROWS
