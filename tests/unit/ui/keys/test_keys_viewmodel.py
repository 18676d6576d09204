"""The Keys page as a value: cards, sentences, banners and offers, without a window."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.chains import Chain
from hexalogue.domain.errors import AppError, BadArgument, KeychainFailed, KeychainLocked, NeedsAddress, NoKeychain
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.key_notes import KeyCheck, KeyNote
from hexalogue.domain.keys import HomeState, KeyHome, KeyPlace, KeyRef, KeyRow, KeyState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, Category, ProviderSpec
from hexalogue.domain.settings import Settings
from hexalogue.domain.verdicts import Outcome
from hexalogue.ui.keys import homes, offering, rows, words
from hexalogue.ui.keys import viewmodel as vm
from hexalogue.ui.keys.roles import roles_of
from hexalogue.ui.keys.rows import Act, Group

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ALPHA, BETA, MINE = ProviderId("alpha"), ProviderId("beta"), ProviderId("mine")
REF, WORK = KeyRef(ALPHA), KeyRef(ALPHA, "work")


def spec(provider: ProviderId, *, page: str = "", needed: bool = True, own: bool = False) -> ProviderSpec:
    auth = Auth("header", is_required=needed, key_page=page, prefixes=("sk-",))
    category: Category = "lan_endpoint" if own else "cloud_provider"
    return ProviderSpec(
        provider, provider.title(), category, Privacy.THIRD_PARTY, ("openai_chat",), "http://127.0.0.1:9", auth=auth
    )


TAKERS = (spec(ALPHA, page="https://alpha.example/keys"), spec(BETA), spec(MINE, needed=False, own=True))
OPEN = KeyHome("Secret Service", HomeState.OPEN)
STORED = KeyRow(REF, KeyState.STORED, "keychain", "4fQz", head="sk-")
SECOND = replace(STORED, ref=WORK, last4="0aP1")
OF_ENVIRONMENT = KeyRow(KeyRef(ALPHA, "ALPHA_KEY"), KeyState.ENVIRONMENT, "ALPHA_KEY", "zzzz")


def state_with(*listed: KeyRow, home: KeyHome = OPEN, check: KeyCheck | None = None) -> vm.KeysState:
    there = {row.ref.provider for row in listed}
    missing = [KeyRow(KeyRef(taker.id), KeyState.MISSING) for taker in TAKERS if taker.id not in there]
    notes = {REF: KeyNote(check=check)} if check else {}
    return vm.reduced(vm.KeysState(), vm.Read(vm.Known(TAKERS, (*listed, *missing), home, notes), NOW))


def line_of(state: vm.KeysState, number: int = 0) -> rows.Line:
    return next(card for card in rows.cards(state) if card.id == ALPHA).lines[number]


def checked(outcome: Outcome, *, models: int | None = None, why: str = "", pause_s: float | None = None) -> KeyCheck:
    at = NOW - timedelta(minutes=2)
    return KeyCheck(outcome, at, models, why, None if pause_s is None else NOW + timedelta(seconds=pause_s))


@pytest.mark.parametrize(
    ("check", "sentence", "colour"),
    [
        (checked("ok", models=62), "Works · 62 models", "local"),
        (checked("ok", models=1), "Works · 1 model", "local"),
        (checked("ok"), "Works", "local"),
        (checked("reachable_only"), "first message will prove", "muted"),
        (checked("bad_key"), "Alpha rejects it. Paste a new key", "danger"),
        (checked("no_permission"), "does not allow", "warning"),
        (checked("no_quota"), "No credit left. Add some at Alpha", "warning"),
        (checked("rate_limited"), "Too many requests", "warning"),
        (checked("rate_limited", pause_s=90), "answers again at", "warning"),
        (checked("rate_limited", pause_s=-90), "which is over", "warning"),
        (checked("wrong_address"), "Providers page", "danger"),
        (checked("starting"), "still loading", "warning"),
        (checked("overloaded"), "a fault of its own", "warning"),
        (checked("unreachable", why="dns"), "Are you online?", "warning"),
        (checked("unreachable", why="tls"), "not trusted", "warning"),
        (checked("unreachable", why="timeout"), "did not answer in time", "warning"),
        (checked("unreachable", why="refused"), "Nothing answers", "warning"),
        (checked("unreachable", why="proxy"), "proxy", "warning"),
        (checked("unreachable", why="a word of a later version"), "could not be reached", "warning"),
    ],
)
def test_a_check_is_a_sentence(check: KeyCheck, sentence: str, colour: str) -> None:
    line = line_of(state_with(STORED, check=check))

    assert sentence in line.sentence
    assert (line.colour, line.when) == (colour, "checked 2 min ago")


@pytest.mark.parametrize(
    ("row", "sentence", "acts"),
    [
        (STORED, "Not checked yet", (Act.VERIFY, Act.REPLACE)),
        (OF_ENVIRONMENT, "Not checked yet", (Act.VERIFY, Act.ADD)),
        (
            KeyRow(REF, KeyState.LOCKED, "keychain", problem=KeychainLocked("Secret Service")),
            "Locked. Unlock your keychain to use it",
            (Act.UNLOCK,),
        ),
        (
            KeyRow(REF, KeyState.LOCKED, "keychain", problem=KeychainFailed("Secret Service", "no answer")),
            "The keychain does not answer",
            (Act.UNLOCK,),
        ),
        (
            KeyRow(REF, KeyState.LOCKED, "file", problem=KeychainLocked("the encrypted file")),
            "In the encrypted file, which is closed",
            (Act.OPEN_FILE,),
        ),
        (
            KeyRow(REF, KeyState.NO_BACKEND, "keychain", problem=NoKeychain("none answers")),
            "Its keychain is not there now",
            (Act.REPLACE,),
        ),
    ],
    ids=["stored", "environment", "locked", "silent", "closed file", "no backend"],
)
def test_every_state_has_its_sentence_and_its_button(row: KeyRow, sentence: str, acts: tuple[Act, ...]) -> None:
    line = line_of(state_with(row))

    assert (line.sentence, line.buttons) == (sentence, acts)


def test_a_key_of_the_environment_is_read_only_and_named() -> None:
    line = line_of(state_with(OF_ENVIRONMENT))

    assert "from ALPHA_KEY, read-only" in line.facts
    assert not {Act.DELETE, Act.RENAME, Act.REPLACE} & set(line.acts)


def test_a_check_that_runs_comes_before_what_was_known_and_says_when_it_is_slow() -> None:
    state = vm.reduced(state_with(STORED, check=checked("ok")), vm.CheckBegan(REF))
    slow = vm.reduced(state, vm.CheckIsSlow(REF))
    ended = vm.reduced(slow, vm.CheckEnded(REF))

    assert line_of(vm.reduced(state, vm.CheckBegan(REF, has_turn=False))).sentence == "Waiting for its turn…"
    assert line_of(state).sentence == "Asking Alpha…"
    assert line_of(slow).sentence == "No answer yet. Still waiting…"
    assert line_of(ended).sentence == "Works"
    assert vm.reduced(ended, vm.CheckIsSlow(REF)) == ended


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [(NeedsAddress("Alpha", ALPHA, ("resource",)), "Providers page"), (BadArgument("No.", fix="Do."), "No. Do.")],
)
def test_what_could_not_be_done_is_said_on_the_card(problem: AppError, sentence: str) -> None:
    state = vm.reduced(state_with(STORED), vm.CheckEnded(REF, problem))

    assert sentence in line_of(state).sentence


def test_a_warning_about_a_new_key_stays_until_it_is_known_to_work() -> None:
    state = vm.reduced(state_with(STORED), vm.Saved(REF, "This looks like a key of Beta, not of Alpha."))
    refused = replace(state, known=replace(state.known, notes={REF: KeyNote(check=checked("bad_key"))}))
    works = replace(state, known=replace(state.known, notes={REF: KeyNote(check=checked("ok"))}))

    assert line_of(state).sentence == "This looks like a key of Beta, not of Alpha."
    assert line_of(refused).sentence.endswith("This looks like a key of Beta, not of Alpha.")
    assert line_of(works).sentence == "Works"


def test_several_keys_have_an_order_and_the_acts_to_change_it() -> None:
    state = state_with(STORED, SECOND, OF_ENVIRONMENT)

    assert "tried first" in line_of(state).facts
    assert "“work”" in line_of(state, 1).facts
    assert (Act.DOWN in line_of(state).acts, Act.UP in line_of(state).acts) == (True, False)
    assert (Act.DOWN in line_of(state, 1).acts, Act.UP in line_of(state, 1).acts) == (False, True)


def test_the_last_use_and_what_answers_through_it_are_said() -> None:
    settings = Settings(default_reference="alpha:big", chains={"fast": Chain(("beta:x", "alpha:y", "alpha:z"))})
    state = state_with(STORED)
    roles, notes = roles_of(settings, TAKERS), {REF: KeyNote(NOW - timedelta(hours=3))}
    state = replace(state, known=replace(state.known, roles=roles, notes=notes))

    assert line_of(state).facts == "sk-…4fQz · used 3 hours ago · answers by default · in the chain “fast”"
    assert roles[BETA] == ("in the chain “fast”",)


def test_providers_with_keys_come_first_and_own_servers_last() -> None:
    found = [(card.id, card.group) for card in rows.cards(state_with(replace(STORED, ref=KeyRef(BETA))))]

    assert found == [(BETA, Group.WITH_KEY), (ALPHA, Group.NEEDS_KEY), (MINE, Group.MAY_TAKE)]


def test_what_begins_with_the_words_of_a_search_comes_first() -> None:
    takers = (replace(TAKERS[0], name="Any Beta server"), TAKERS[1])
    state = vm.reduced(vm.KeysState(), vm.Read(vm.Known(takers, (), OPEN), NOW))

    assert [card.id for card in rows.cards(state)] == [ALPHA, BETA]
    assert [card.id for card in rows.cards(vm.reduced(state, vm.Searched("bet")))] == [BETA, ALPHA]


def test_a_vendor_behind_an_address_of_ones_own_still_needs_its_key() -> None:
    moved = replace(TAKERS[0], category="lan_endpoint", auth=replace(TAKERS[0].auth, is_required=False))
    state = vm.reduced(vm.KeysState(), vm.Read(vm.Known((moved,), (), OPEN), NOW))

    assert rows.cards(state)[0].group is Group.NEEDS_KEY


def test_a_search_leaves_what_it_names() -> None:
    state = vm.reduced(state_with(STORED), vm.Searched(" ALPH "))

    assert [card.id for card in rows.cards(state) if card.is_shown] == [ALPHA]
    assert "zebra" in rows.emptiness(vm.reduced(state, vm.Searched("zebra ")))


def test_verify_all_leaves_out_what_cannot_be_read_and_what_runs_already() -> None:
    locked = KeyRow(KeyRef(BETA), KeyState.LOCKED, "keychain", problem=KeychainLocked("x"))
    state = state_with(STORED, SECOND, locked)

    assert rows.refs_to_check(state) == (REF, WORK)
    assert rows.refs_to_check(vm.reduced(state, vm.CheckBegan(REF))) == (WORK,)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", ""])
def test_only_pages_of_the_web_are_linked(address: str) -> None:
    state = vm.reduced(state_with(), vm.Read(vm.Known((spec(ALPHA, page=address),), (), OPEN), NOW))

    assert rows.cards(state)[0].key_page == ""


@pytest.mark.parametrize(
    ("home", "title", "acts"),
    [
        (OPEN, None, []),
        (KeyHome("KWallet", HomeState.LOCKED), "Your keychain (KWallet) is locked", ["unlock"]),
        (KeyHome("KWallet", HomeState.SILENT), "Your keychain (KWallet) does not answer", ["retry", "session"]),
        (KeyHome("", HomeState.NONE), "This system has no keychain", ["session", "file"]),
        (KeyHome("", HomeState.NONE, has_file=True), "This system has no keychain", ["open_file", "session"]),
        (
            KeyHome("", HomeState.NONE, has_file=True, file_is_open=True),
            "This system has no keychain",
            ["session"],
        ),
    ],
)
def test_the_place_of_keys_is_told_with_what_can_be_done(home: KeyHome, title: str | None, acts: list[str]) -> None:
    banner = homes.banner(state_with(home=home))

    assert (banner.title if banner else None) == title
    assert [act for act, _ in banner.acts] == acts if banner else not acts


def test_a_closed_file_with_keys_is_told_beside_an_open_keychain() -> None:
    locked = KeyRow(REF, KeyState.LOCKED, "file", problem=KeychainLocked("the encrypted file"))
    home = replace(OPEN, has_file=True)

    banner = homes.banner(state_with(locked, home=home))

    assert banner is not None
    assert [act for act, _ in banner.acts] == ["open_file"]
    assert homes.banner(state_with(STORED, home=home)) is None


def test_without_a_keychain_the_person_chooses_where_keys_go() -> None:
    state = state_with(home=KeyHome("", HomeState.NONE))
    chosen = vm.reduced(state, vm.PlaceChosen(KeyPlace.SESSION))
    editing = vm.reduced(chosen, vm.EditBegan(vm.Editing(ALPHA, "default")))
    field = next(card.field for card in rows.cards(editing) if card.id == ALPHA)

    assert (state.target, chosen.target) == (None, KeyPlace.SESSION)
    assert field is not None
    assert (field.places, field.place) == ((KeyPlace.SESSION, KeyPlace.FILE), KeyPlace.SESSION)


def test_a_key_that_is_replaced_stays_where_it_is() -> None:
    state = vm.reduced(state_with(STORED), vm.EditBegan(vm.Editing(ALPHA, "default", replaces=True)))
    field = next(card.field for card in rows.cards(state) if card.id == ALPHA)

    assert field is not None
    assert (field.places, field.place, field.title) == ((), KeyPlace.KEYCHAIN, "Replace the key for Alpha")


def test_a_new_key_gets_a_label_that_is_free() -> None:
    assert rows.free_label(()) == "default"
    assert rows.free_label([STORED]) == "key 2"
    assert rows.free_label([STORED, replace(STORED, ref=KeyRef(ALPHA, "key 2"))]) == "key 3"


@pytest.mark.parametrize(
    ("owners", "title"),
    [
        ((), "Whose key is this?"),
        ((ALPHA,), "This looks like a key of Alpha"),
        ((ALPHA, BETA), "This could be a key of Alpha or Beta"),
    ],
)
def test_a_pasted_key_is_offered_by_name(owners: tuple[ProviderId, ...], title: str) -> None:
    state = vm.reduced(state_with(STORED), vm.Pasted(vm.Offer("4fQz", owners, owners[0] if owners else None)))

    assert state.offer is not None
    assert offering.offer_title(state.offer, state) == title
    assert {choice for choice, _ in offering.offer_choices(state.offer, state)} == {ALPHA, BETA, MINE}


def test_the_offer_says_what_becomes_of_the_key_that_is_there() -> None:
    state = vm.reduced(state_with(STORED), vm.Pasted(vm.Offer("0aP1", (ALPHA,), ALPHA)))
    twice = vm.reduced(state, vm.OwnerChosen(ALPHA, REF))
    assert state.offer is not None
    assert twice.offer is not None

    assert "“key 2”" in offering.offer_text(state.offer, state)
    assert "kept there already, as “default”" in offering.offer_text(twice.offer, twice)


def test_a_field_and_an_offer_do_not_stand_side_by_side() -> None:
    editing = vm.reduced(state_with(), vm.EditBegan(vm.Editing(ALPHA, "default")))
    offered = vm.reduced(editing, vm.Pasted(vm.Offer("", ())))

    assert offered.editing is None
    assert vm.reduced(offered, vm.EditBegan(vm.Editing(ALPHA, "default"))).offer is None


def test_a_key_that_could_not_be_saved_leaves_its_field_open_with_the_reason() -> None:
    state = vm.reduced(state_with(), vm.EditBegan(vm.Editing(ALPHA, "default")))
    saving = vm.reduced(state, vm.SavingBegan())
    failed = vm.reduced(saving, vm.SavingFailed(KeychainLocked("Secret Service")))

    assert saving.editing == replace(state.editing or vm.Editing(ALPHA, ""), is_saving=True)
    assert failed.editing is not None
    assert not failed.editing.is_saving
    field = next(card.field for card in rows.cards(failed) if card.id == ALPHA)
    assert field is not None
    assert "locked" in field.trouble


def test_a_problem_goes_with_its_key() -> None:
    state = vm.reduced(state_with(STORED), vm.KeyFailed(REF, BadArgument("No.", fix="Do.")))

    assert vm.reduced(state, vm.Read(vm.Known(TAKERS, (), OPEN), NOW)).problems == {}


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=2, seconds=59), "2 min ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(days=3), "3 days ago"),
        (timedelta(days=30), "on 2026-10-22"),
    ],
)
def test_times_are_said_roughly(passed: timedelta, said: str) -> None:
    assert words.said_ago(passed, NOW - passed) == said


@given(st.text(max_size=400))
def test_a_name_of_any_length_leaves_room_for_the_sentence(name: str) -> None:
    assert len(words.short(name)) <= 32


def test_before_anybody_is_known_no_number_of_providers_is_told() -> None:
    assert rows.placeholder(vm.KeysState()) == "Search providers"
    assert rows.placeholder(state_with()) == f"Search {len(TAKERS)} providers"
