"""What the lists and forms of the setup say: words for what was found, what lacks, what went wrong."""

from dataclasses import replace
from typing import get_args

import pytest
from tests.helpers.builders import a_model
from tests.look import wizard_scenes as scenes
from tests.unit.ui.wizard.test_wizard_viewmodel import ROUTER, ROWS, SERVER, VENDOR, at

from hexalogue.domain.errors import BadArgument, BadKey, KeychainLocked, NoKeychain
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Category
from hexalogue.domain.readiness import ReadinessFacts
from hexalogue.domain.setting_up import Found, FoundKey, Step
from hexalogue.domain.verdicts import Verdict
from hexalogue.ui.wizard.form_view import KEY, Act, FormView
from hexalogue.ui.wizard.forms import need_rows
from hexalogue.ui.wizard.proof import proof_view
from hexalogue.ui.wizard.shown import LOOKING, frame_of, goal_rows, is_searchable, provider_rows
from hexalogue.ui.wizard.state import AddressLook, Form, SetupState
from hexalogue.ui.wizard.viewmodel import forms_of

SECRET = "sk-never-shown-0123456789"


def texts_of(state: SetupState) -> dict[str, str]:
    return {row.id: row.text for row in goal_rows(state)}


def test_the_five_goals_are_said_as_sentences_with_their_signs() -> None:
    rows = goal_rows(scenes.base())

    assert [(row.title, row.sign) for row in rows] == [
        ("Run fully offline on this computer", "This computer"),
        ("Use a server I already run", "Your network"),
        ("Split a large model across machines", "Your network"),
        ("Use a vendor's API with my key", "Leaves to vendor"),
        ("One endpoint for many vendors", "Leaves to router"),
    ]


def test_what_was_found_is_said_where_it_helps() -> None:
    texts = texts_of(scenes.base(found=scenes.RICH))

    assert texts["offline"] == "Qwen2.5 0.5B and 3 more models are here."
    assert texts["reuse"] == "Ollama found at 127.0.0.1:11434, and 1 more."
    assert texts["vendor"] == "Keys for OpenAI, Groq are here."
    assert texts["one_endpoint"] == "A key for OpenRouter is in OPENROUTER_API_KEY."


def test_what_is_still_looked_for_is_said_too() -> None:
    rows = goal_rows(scenes.base(found=Found(), facts=None))

    assert [row.id for row in rows if row.text == LOOKING] == ["offline", "reuse", "vendor", "one_endpoint"]


def test_without_anything_found_the_goals_say_what_they_take() -> None:
    texts = texts_of(scenes.base(found=scenes.NOBODY))

    assert texts["offline"].startswith("A small model is fetched once")
    assert texts["reuse"].startswith("None was found")
    assert "more." in texts["vendor"]


def test_what_is_ready_comes_first_with_its_reason() -> None:
    facts = ReadinessFacts(with_key=frozenset({ProviderId("openai")}))
    rows = provider_rows(scenes.base(step=Step.PROVIDER, goal="vendor", found=scenes.RICH, facts=facts))

    assert (rows[0].id, rows[0].mark, rows[0].text) == ("openai", "Ready", "Your key is in OPENAI_API_KEY.")
    assert all(row.text.startswith("Needs ") for row in rows[2:])


def test_who_needs_an_address_has_no_sign_before_one_is_known() -> None:
    at_reuse = scenes.base(step=Step.PROVIDER, goal="reuse", found=scenes.NOBODY)
    found = {row.id: row for row in provider_rows(replace(at_reuse, found=scenes.RICH))}
    unknown = {row.id: row for row in provider_rows(at_reuse)}
    own = tuple(replace(row, origin="changed") for row in scenes.rows())
    typed = {row.id: row for row in provider_rows(replace(at_reuse, listed=own))}

    assert (unknown["ollama"].text, unknown["ollama"].sign, unknown["ollama"].privacy) == (
        "Needs an address.",
        "",
        None,
    )
    assert found["ollama"].sign
    assert typed["ollama"].sign


def test_nobody_is_said_to_answer_who_was_not_asked() -> None:
    rows = provider_rows(scenes.base(step=Step.PROVIDER, goal="one_endpoint", facts=ReadinessFacts()))

    row = next(row for row in rows if row.id == "litellm-proxy")
    assert (row.text, row.mark) == ("Needs nothing more from you.", "")


def test_what_is_ready_comes_before_who_was_not_asked_and_a_kept_key_hides_nothing_that_is_needed() -> None:
    keys = tuple(FoundKey(ProviderId(name), name, "") for name in ("vertex-ai", "azure-openai"))
    with_key = replace(ReadinessFacts(), with_key=frozenset(key.provider for key in keys))
    state = scenes.base(step=Step.PROVIDER, goal="one_endpoint", found=Found((), keys, ()), facts=with_key)

    rows = provider_rows(state)

    assert [(row.id, row.mark) for row in rows[:2]] == [("vertex-ai", "Ready"), ("litellm-proxy", "")]
    assert {row.id: row.text for row in rows}["azure-openai"] == "Needs some details."


def test_every_category_has_providers_for_some_goal() -> None:
    state = scenes.base()
    assert state.taxonomy is not None
    kinds = {
        row.spec.category
        for goal in state.taxonomy.goals
        for row in scenes.rows()
        if row.spec.id in {shown.id for shown in provider_rows(replace(state, goal=goal.id))}
    }

    assert kinds == set(get_args(Category))


def test_a_search_finds_by_name_and_by_id() -> None:
    state = scenes.base(step=Step.PROVIDER, goal="one_endpoint")

    assert is_searchable(replace(state, goal="vendor"))
    assert [row.id for row in provider_rows(replace(state, search="azure"))] == ["azure-openai"]
    assert provider_rows(replace(state, search="zebra")) == ()


def test_a_name_of_three_hundred_characters_fits_a_heading() -> None:
    frame = frame_of(scenes.SCENES["needs-long-name"]())

    assert len(frame.heading) < 60


@pytest.mark.parametrize("name", scenes.SCENES)
def test_every_scene_can_be_said(name: str) -> None:
    state = scenes.SCENES[name]()

    assert frame_of(state).heading
    assert len(need_rows(state)) == (len(forms_of(state)) if state.facts is not None else 0)
    assert proof_view(state)


@pytest.mark.parametrize("row", scenes.rows(), ids=lambda row: row.spec.id)
def test_every_provider_that_ships_gets_its_forms_from_its_row(row: object) -> None:
    state = scenes.base(step=Step.NEEDS, provider=row.spec.id, facts=ReadinessFacts(), found=scenes.NOBODY)  # type: ignore[attr-defined]
    shown = need_rows(state)

    assert shown, "nothing can be changed"
    assert all(need.form is not None for need in shown if need.state == "open")


def test_a_form_for_a_key_hides_what_is_typed_and_holds_none_of_it() -> None:
    state = at(VENDOR, trouble=BadArgument("This is no key.", fix="Copy it."))
    (row,) = need_rows(state)
    assert row.form is not None

    assert [(field.id, field.is_secret, field.text) for field in row.form.fields] == [(KEY, True, "")]
    assert SECRET not in repr(state)


def test_without_a_keychain_the_two_ways_out_are_offered_and_nothing_else_is_promised() -> None:
    form = only_form(at(VENDOR, trouble=NoKeychain("none"), keychain="none"))

    assert [button.act for button in form.buttons][:2] == [Act.KEEP_FOR_SESSION, Act.OPEN_KEYS]
    assert form.buttons[0].is_primary
    assert form.verdict.startswith("This computer has no keychain.")
    assert "keychain" not in form.fields[0].help
    assert form.trouble == ""


def test_a_locked_keychain_can_be_unlocked_and_tried_again() -> None:
    form = only_form(at(VENDOR, trouble=KeychainLocked("Secret Service"), keychain="locked"))

    assert [button.act for button in form.buttons][:3] == [Act.SAVE_KEY, Act.KEEP_FOR_SESSION, Act.OPEN_KEYS]
    assert form.verdict.startswith("Your keychain is locked.")
    assert form.trouble == ""


@pytest.mark.parametrize("kind", ["key", "address", "values", "peers", "engine", "package", "model"])
def test_whatever_works_says_so_and_can_be_left(kind: Form) -> None:
    specs = {"engine": "llama-server", "package": "inproc-mistralrs", "model": "llama-server", "peers": "llamacpp-rpc"}
    specs |= {"key": "openai", "address": "vllm", "values": "vertex-ai"}
    engine = scenes.engine("llama-server") if kind == "engine" else None
    form = form_of(scenes.needs(specs[kind], busy=kind, open_form=kind, engine=engine), kind)

    assert form.progress
    assert [button.verb for button in form.buttons if button.act is Act.CANCEL] in (["Cancel"], ["Stop waiting"])


def test_what_takes_long_is_told_while_it_is_waited_for() -> None:
    assert only_form(at(VENDOR, busy="key")).progress == "Asking Vendor…"
    assert only_form(at(VENDOR, busy="key", is_slow=True)).progress == "No answer yet. Still waiting…"


def test_a_goal_has_its_second_line_before_anybody_is_known() -> None:
    rows = goal_rows(scenes.base(listed=None, found=scenes.NOBODY)), goal_rows(scenes.base(listed=()))

    assert [row.id for row in (*rows[0], *rows[1]) if not row.text] == []


@pytest.mark.parametrize(
    ("verdict", "tone", "may_use"),
    [
        (Verdict("ok", "It answers.", models=4), "good", True),
        (Verdict("wrong_address", "404", corrected="http://a:1/v1"), "good", True),
        (Verdict("bad_key", "It wants a key."), "good", True),
        (Verdict("unreachable", "Nobody answers.", "Start it."), "danger", False),
        (Verdict("wrong_address", "Something else answers."), "danger", False),
    ],
    ids=["good", "corrected", "wants a key", "nobody", "something else"],
)
def test_an_address_can_be_used_when_something_that_fits_answers(verdict: Verdict, tone: str, *, may_use: bool) -> None:
    state = at(SERVER, look=AddressLook("a:1", "http://a:1/v1", verdict), typed={"server": {"address": "a:1"}})
    (row,) = [row for row in need_rows(state) if row.id == "address"]
    assert row.form is not None

    assert row.form.tone == tone
    assert [button.is_enabled for button in row.form.buttons if button.act is Act.USE_ADDRESS] == [may_use]


def test_what_is_done_is_summed_up_and_can_be_changed() -> None:
    known = replace(ROUTER, defaults={"region": "eu", "resource": "ours"})
    rows = tuple(replace(row, spec=known) if row.spec.id == known.id else row for row in ROWS)
    shown = need_rows(at(known, listed=rows, settled=frozenset({known.id})))

    assert [(row.id, row.state, row.summary) for row in shown] == [("values", "done", "ours, eu"), ("key", "open", "")]


def test_a_download_can_be_given_up_and_gone_on_with_where_it_stands_still() -> None:
    acts = [
        [button.act for button in form_of(scenes.SCENES[name](), "model").buttons]
        for name in ("needs-model-busy", "needs-model-stopped")
    ]

    assert acts == [[Act.DROP, Act.IMPORT], [Act.RESUME, Act.DROP, Act.IMPORT]]


def test_a_server_that_was_found_is_what_is_taken_until_somebody_types() -> None:
    found = scenes.SCENES["needs-address-found"]()
    typed = replace(found, typed={"vllm": {"address": "a"}})

    forms = [form_of(state, "address") for state in (found, typed)]

    assert [form.items[0].button.is_primary for form in forms if form.items[0].button] == [True, False]
    assert [form.buttons[0].is_primary for form in forms] == [False, True]


def test_the_proof_says_how_far_the_question_goes() -> None:
    notes = [proof_view(scenes.proof(name)).note for name in ("inproc-llamacpp", "openai")]

    assert "nothing leaves this computer" in notes[0]
    assert "costs a fraction" in notes[1]


def test_the_proof_says_how_long_it_took() -> None:
    view = proof_view(scenes.SCENES["proof-answered"]())

    assert view.facts == "0.21 s to the first word · 38 tokens/s · Stays on this computer"


def test_the_proof_of_a_router_does_not_call_it_a_vendor() -> None:
    state = scenes.SCENES["proof-answered"]()
    assert state.proven is not None

    view = proof_view(replace(state, proven=replace(state.proven, privacy=Privacy.THIRD_PARTY)))

    assert view.facts.endswith(" · Goes to a company")


def test_all_steps_are_named_and_which_one_is_now() -> None:
    frame = frame_of(at(VENDOR, step=Step.PROOF))

    assert frame.crumbs == ("Goal", "Provider", "Needs", "Proof")
    assert (frame.now, frame_of(at(VENDOR, shows_matrix=True)).crumbs) == (3, ())


def test_a_failed_proof_says_why_and_offers_what_helps() -> None:
    view = proof_view(at(VENDOR, step=Step.PROOF, trouble=BadKey("Vendor", VENDOR.id), model="m"))

    assert view.trouble_title == "The key is not accepted"
    assert view.trouble.startswith("Vendor does not accept the key.")
    assert (view.correct, view.correct_verb) == ("key", "Change the key")


def test_models_in_the_summary_are_named() -> None:
    facts = ReadinessFacts(backends=frozenset({"llamacpp"}), has_model=True)
    state = scenes.base(step=Step.NEEDS, provider=ProviderId("llama-server"), facts=facts)
    state = replace(state, found=replace(state.found, models=(a_model("Qwen"), a_model("b"))))

    assert [row.summary for row in need_rows(state) if row.id == "model"] == ["Qwen and others"]


def only_form(state: SetupState) -> FormView:
    (row,) = need_rows(state)
    assert row.form is not None
    return row.form


def form_of(state: SetupState, kind: Form) -> FormView:
    row = next(row for row in need_rows(state) if row.id == kind)
    assert row.form is not None
    return row.form
