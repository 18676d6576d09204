"""The Settings page: what may be typed into each field, and what becomes of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from hexalogue.domain.errors import ReadOnly
from hexalogue.domain.messages import Sampling
from hexalogue.domain.models import LoadSettings
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.settings import Appearance, Motion, Settings
from hexalogue.ui.settings import viewmodel as vm
from hexalogue.ui.settings.fields import FIELDS, ROWS, SECTIONS
from hexalogue.ui.settings.kinds import Choice

STATE = vm.SettingsState(Settings())
FULL = Settings(
    appearance=Appearance.DARK,
    model="m",
    hub_endpoints=("https://a.example",),
    proxy="http://p:1",
    idle_unload_min=5,
    memory_budget_mb=4000,
    system_prompt="Brief.",
    language="de",
    text_percent=150,
    reduce_motion=Motion.REDUCED,
    load=LoadSettings(4096, 2),
    sampling=Sampling(0.5, 0.9),
    ca_file="/etc/company.pem",
    releases_url="https://m.example",
    default_lock=Privacy.LOCAL,
)


def edited(field_id: str, text: str) -> vm.SettingsState:
    return vm.reduced(STATE, vm.FieldEdited(field_id, text))


@pytest.mark.parametrize(
    ("field_id", "text", "settings"),
    [
        ("appearance", "dark", Settings(appearance=Appearance.DARK)),
        ("temperature", "0,7", Settings(sampling=Sampling(temperature=0.7))),
        ("temperature", "0", Settings(sampling=Sampling(temperature=0.0))),
        ("temperature", " ", Settings()),
        ("top_p", "0.95", Settings(sampling=Sampling(top_p=0.95))),
        ("context_tokens", "8 192", Settings(load=LoadSettings(context_tokens=8192))),
        ("context_tokens", "", Settings()),
        ("threads", "4", Settings(load=LoadSettings(threads=4))),
        ("idle_unload_min", "0", Settings(idle_unload_min=0)),
        ("system_prompt", " Be brief. ", Settings(system_prompt="Be brief.")),
        (
            "hub_endpoints",
            "https://a.example/\n\nhttp://b:8080",
            Settings(hub_endpoints=("https://a.example", "http://b:8080")),
        ),
        ("proxy", "http://proxy:3128/", Settings(proxy="http://proxy:3128")),
        ("proxy", "", Settings()),
        ("ca_file", ' "/etc/company.pem" ', Settings(ca_file="/etc/company.pem")),
        ("releases_url", "https://m.example/path/", Settings(releases_url="https://m.example/path")),
        ("releases_url", "http://127.0.0.1:8000", Settings(releases_url="http://127.0.0.1:8000")),
        ("memory_budget_mb", "8,000", Settings(memory_budget_mb=8000)),
        ("default_lock", "self_hosted", Settings(default_lock=Privacy.SELF_HOSTED)),
        ("default_lock", "", Settings()),
        ("text_percent", "150", Settings(text_percent=150)),
    ],
)
def test_what_is_allowed_becomes_the_setting(field_id: str, text: str, settings: Settings) -> None:
    state = edited(field_id, text)

    assert state.settings == settings
    assert not state.problems


@pytest.mark.parametrize(
    ("field_id", "text", "said"),
    [
        ("temperature", "2.5", "from 0 to 2"),
        ("temperature", "warm", "from 0 to 2"),
        ("temperature", "nan", "from 0 to 2"),
        ("top_p", "-0.1", "from 0 to 1"),
        ("context_tokens", "100", "from 256"),
        ("context_tokens", "-5", "from 256"),
        ("threads", "1.5", "from 1 to 256"),
        ("idle_unload_min", "9999", "from 1 to 1,440"),
        ("hub_endpoints", "hub.example.org", "is not an address"),
        ("hub_endpoints", "https://ok.example\nftp://x", "“ftp://x”"),
        ("hub_endpoints", "https://a b", "is not an address"),
        ("proxy", "http://proxy:port", "is not an address"),
        ("ca_file", "company.pem", "the whole path"),
        ("releases_url", "http://m.example", "Only https"),
        ("releases_url", "https://name:key@m.example", "no name, key"),
        ("releases_url", "m.example", "is not an address"),
        ("memory_budget_mb", "1", "from 256"),
        ("text_percent", "33", "one of the list"),
    ],
)
def test_what_is_not_allowed_is_said_and_never_saved(field_id: str, text: str, said: str) -> None:
    state = edited(field_id, text)

    assert said in state.problems[field_id]
    assert state.settings == Settings()
    assert vm.shown_text(state, field_id) == text


def test_correcting_a_field_takes_its_problem_away() -> None:
    state = vm.reduced(edited("temperature", "7"), vm.FieldEdited("temperature", "0.5"))

    assert not state.problems
    assert vm.shown_text(state, "temperature") == "0.5"


@pytest.mark.parametrize("field_id", FIELDS)
def test_every_field_reads_what_it_wrote(field_id: str) -> None:
    field = FIELDS[field_id]
    assert field.written(FULL, field.read(FULL)) == FULL


def test_reset_keeps_what_is_set_on_other_pages() -> None:
    elsewhere = Settings(model="mine", default_reference="near:large", disabled_providers=("far",))
    changed = replace(STATE, settings=replace(elsewhere, proxy="http://p:1"), problems={"threads": "x"})

    assert vm.reduced(changed, vm.ResetAsked()) == vm.SettingsState(elsewhere)


def test_a_failed_save_is_told_until_it_is_seen() -> None:
    failed = vm.reduced(STATE, vm.SaveFailed(ReadOnly(Path("/x"))))

    assert failed.error is not None
    assert vm.reduced(failed, vm.ErrorSeen()).error is None


def test_settings_from_elsewhere_are_shown() -> None:
    state = vm.reduced(STATE, vm.SettingsRead(Settings(proxy="http://p:1")))

    assert vm.shown_text(state, "proxy") == "http://p:1"


@pytest.mark.parametrize("field_id", [name for name, field in FIELDS.items() if isinstance(field.kind, Choice)])
def test_every_choice_can_be_written(field_id: str) -> None:
    field = FIELDS[field_id]
    assert isinstance(field.kind, Choice)
    options = [value for value, _ in field.kind.options]

    assert [field.read(field.written(Settings(), value)) for value in options] == options


def test_what_is_no_option_is_refused() -> None:
    assert edited("appearance", "pink").problems


@pytest.mark.parametrize("field_id", FIELDS)
def test_every_default_is_said_in_words(field_id: str) -> None:
    field = FIELDS[field_id]

    assert field.kind.word(field.default)
    assert not vm.is_changed(STATE, field_id)


@pytest.mark.parametrize("field_id", FIELDS)
def test_a_field_goes_back_to_its_default_and_the_others_stay(field_id: str) -> None:
    changed = vm.SettingsState(FULL, {field_id: "x"}, {field_id: "wrong"})

    state = vm.reduced(changed, vm.FieldReset(field_id))

    assert not vm.is_changed(state, field_id)
    assert not state.problems
    others = set(FIELDS) - {field_id}
    assert {other: vm.shown_text(state, other) for other in others} == {
        other: vm.shown_text(changed, other) for other in others
    }


def test_ids_of_rows_and_sections_are_different() -> None:
    ids = [*(section.id for section in SECTIONS), *(row.id for section in SECTIONS for row in section.rows)]

    assert len(ROWS) == sum(len(section.rows) for section in SECTIONS)
    assert {one for one in ids if ids.count(one) > 1} == {"appearance"}  # its section is its first row


def test_what_is_well_formed_and_cannot_be_used_is_said_and_not_taken() -> None:
    state = vm.reduced(STATE, vm.FieldRefused("ca_file", "/x.pem", "No certificates."))

    assert (vm.shown_text(state, "ca_file"), state.problems["ca_file"]) == ("/x.pem", "No certificates.")
    assert state.settings.ca_file == ""
