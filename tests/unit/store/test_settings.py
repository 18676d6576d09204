import os
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from hexalogue.domain.chains import Chain
from hexalogue.domain.errors import ReadOnly, TooNew, Unreadable
from hexalogue.domain.messages import Sampling
from hexalogue.domain.models import HubSource, LoadSettings
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.settings import Appearance, Settings
from hexalogue.store.settings import TomlSettings, hub_source

EVERYTHING = Settings(
    appearance=Appearance.DARK,
    model="small",
    hub_endpoints=("http://mirror.example",),
    proxy="http://proxy.example:3128",
    idle_unload_min=0,
    system_prompt='Be "brief".\nUse no \\ signs.\t\x00',
    load=LoadSettings(context_tokens=4096, threads=2, gpu_layers=0),
    sampling=Sampling(temperature=0.0, top_p=0.5, top_k=40, min_p=0.05, repeat_penalty=1.1, max_tokens=9, seed=-1),
    default_reference="chain:by night",
    disabled_providers=("one", "two"),
    chains={"by night": Chain(("one:a", ""), Privacy.SELF_HOSTED), "ünï.code": Chain()},
)
WRONG = {
    "appearance": ('appearance = "pink"', "system, light, dark"),
    "idle_unload_min": ('idle_unload_min = "15"', "whole number"),
    "model": ("model = 3", "text"),
    "hub_endpoints": ('hub_endpoints = "http://one.example"', "list of texts"),
    "sampling.top_k": ("[sampling]\ntop_k = true", "whole number"),
    "sampling.temperature": ('[sampling]\ntemperature = "hot"', "number"),
    "load": ("load = 4", "table"),
    "chains": ("chains = 4", "table"),
    "chains.night": ("[chains]\nnight = 4", "table"),
    "chains.night.references": ('[chains.night]\nreferences = "one:a"', "list of texts"),
    "chains.night.within": ('[chains.night]\nwithin = "everywhere"', "local, self_hosted, third_party"),
    "schema": ("schema = 0", "whole number"),
}
texts = st.text(st.characters(exclude_categories=["Cs"]))
chains = st.builds(Chain, st.lists(texts).map(tuple), st.none() | st.sampled_from(Privacy))
numbers = st.none() | st.floats(allow_nan=False, allow_infinity=False)
any_settings = st.builds(
    Settings,
    appearance=st.sampled_from(Appearance),
    model=texts,
    hub_endpoints=st.lists(texts).map(tuple),
    idle_unload_min=st.integers(0, 10_000),
    system_prompt=texts,
    chains=st.dictionaries(texts, chains),
    sampling=st.builds(Sampling, temperature=numbers, top_p=numbers, seed=st.none() | st.integers(-(2**63), 2**63 - 1)),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def store(path: Path) -> Iterator[TomlSettings]:
    yield TomlSettings(path)
    assert not list(path.parent.glob("*.part")), "a half-written file was left behind"


def test_without_a_file_the_defaults_hold_and_none_is_made(store: TomlSettings, path: Path) -> None:
    assert store.read() == Settings()
    assert not path.exists()


def test_everything_comes_back(store: TomlSettings) -> None:
    store.write(EVERYTHING)

    assert store.read() == EVERYTHING


@examples(max_examples=60, deadline=None)
@given(settings=any_settings)
def test_any_settings_come_back(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    store = TomlSettings(tmp_path_factory.getbasetemp() / "any-settings.toml")

    store.write(settings)

    assert store.read() == settings


def test_a_value_that_is_taken_back_leaves_the_file(store: TomlSettings, path: Path) -> None:
    store.write(EVERYTHING)

    store.write(replace(EVERYTHING, sampling=Sampling()))

    assert store.read().sampling == Sampling()
    assert tomllib.loads(path.read_text())["sampling"] == {}


def test_the_file_is_its_owners_and_says_its_schema(store: TomlSettings, path: Path) -> None:
    store.write(Settings())

    assert path.stat().st_mode & 0o777 == 0o600
    assert tomllib.loads(path.read_text())["schema"] == 1


def test_keys_of_a_newer_version_survive_a_write(store: TomlSettings, path: Path) -> None:
    path.write_text('model = "old"\nnew_key = 1\n[load]\nnew_below = "kept"\n[new_table]\ninside = true\n')

    store.write(replace(store.read(), model="new"))

    written = tomllib.loads(path.read_text())
    assert (written["model"], written["new_key"], written["new_table"]) == ("new", 1, {"inside": True})
    assert written["load"]["new_below"] == "kept"


def test_a_chain_that_is_taken_away_leaves_the_file_and_the_others_keep_what_is_not_known(
    store: TomlSettings, path: Path
) -> None:
    path.write_text('[chains.day]\nreferences = ["a:b"]\ncolour = "red"\n[chains.night]\nreferences = ["c:d"]\n')
    read = store.read()
    assert read.chains == {"day": Chain(("a:b",)), "night": Chain(("c:d",))}

    store.write(replace(read, chains={"day": Chain(("a:b", "e:f"))}))

    assert tomllib.loads(path.read_text())["chains"] == {"day": {"references": ["a:b", "e:f"], "colour": "red"}}


def test_the_last_chain_takes_the_table_with_it(store: TomlSettings, path: Path) -> None:
    store.write(EVERYTHING)

    store.write(replace(EVERYTHING, chains={}))

    assert "chains" not in tomllib.loads(path.read_text())


def test_a_whole_number_is_a_number(store: TomlSettings, path: Path) -> None:
    path.write_text("[sampling]\ntemperature = 1\n")

    assert store.read().sampling.temperature == 1.0


@pytest.mark.parametrize("key", WRONG)
def test_a_wrong_value_is_named_with_what_would_be_right(store: TomlSettings, path: Path, key: str) -> None:
    content, right = WRONG[key]
    path.write_text(content)

    with pytest.raises(Unreadable, match=f"settings.toml .*“{key}” must be .*{right}") as caught:
        store.read()

    assert key in caught.value.fix
    assert path.read_text() == content


@pytest.mark.parametrize(
    "content", [b"\x00\x00\x00", b"= 1", b"\xff\xfe", b"model = 'a'\nmodel = 'b'"],
    ids=["NUL bytes", "no key", "not UTF-8", "twice"],
)  # fmt: skip
def test_a_damaged_file_is_told_and_kept_when_it_is_replaced(store: TomlSettings, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(Unreadable):
        store.read()

    store.write(EVERYTHING)

    kept = path.with_name("settings.toml.damaged-1")
    assert kept.read_bytes() == content
    assert kept.stat().st_mode & 0o777 == 0o600
    assert store.read() == EVERYTHING


def test_settings_of_a_newer_version_are_neither_read_nor_replaced(store: TomlSettings, path: Path) -> None:
    path.write_text("schema = 2\n")

    with pytest.raises(TooNew, match="format 2, this one knows 1"):
        store.read()
    with pytest.raises(TooNew):
        store.write(Settings())

    assert path.read_text() == "schema = 2\n"


def test_an_older_schema_is_brought_up_to_date_with_a_copy_kept(path: Path) -> None:
    store = TomlSettings(path, steps=(model_from_name,))
    path.write_text('schema = 1\nname = "small"\nunknown = 1\n')

    settings = store.read()
    store.write(settings)

    assert settings.model == "small"
    assert path.with_name("settings.toml.before-2").read_text().startswith("schema = 1")
    written = tomllib.loads(path.read_text())
    assert (written["schema"], written["unknown"], "name" in written) == (2, 1, False)
    assert store.read() == settings


def model_from_name(table: dict[str, Any]) -> dict[str, Any]:
    return {("model" if key == "name" else key): value for key, value in table.items()}


def test_a_linked_file_is_changed_where_it_lies(store: TomlSettings, path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.touch()
    path.symlink_to(elsewhere)

    store.write(EVERYTHING)

    assert path.is_symlink()
    assert TomlSettings(elsewhere).read() == EVERYTHING


def test_a_place_below_a_file_has_the_defaults_and_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    store = TomlSettings(tmp_path / "file" / "settings.toml")

    assert store.read() == Settings()
    with pytest.raises(ReadOnly):
        store.write(Settings())


def test_half_of_a_surrogate_pair_does_not_keep_the_rest_from_being_saved(store: TomlSettings) -> None:
    store.write(Settings(system_prompt="cut \ud83d here"))

    assert store.read().system_prompt == "cut \ufffd here"


@pytest.mark.parametrize(
    ("environ", "chosen", "endpoints"),
    [
        ({}, (), HubSource().endpoints),
        ({"HF_ENDPOINT": " "}, (), HubSource().endpoints),
        ({"HF_ENDPOINT": "http://mine.example/"}, (), ("http://mine.example",)),
        ({}, ("http://a.example/", "http://b.example"), ("http://a.example", "http://b.example")),
        ({"HF_ENDPOINT": "http://b.example"}, ("http://a.example", "http://b.example/"),
         ("http://b.example", "http://a.example")),
    ],
    ids=["neither", "empty", "environment", "mirrors", "both"],
)  # fmt: skip
def test_the_environment_comes_before_the_mirrors(
    environ: dict[str, str], chosen: tuple[str, ...], endpoints: tuple[str, ...]
) -> None:
    assert hub_source(Settings(hub_endpoints=chosen), environ) == HubSource(endpoints)


@pytest.fixture
def nobody() -> Iterator[None]:
    """The rights of a user who owns nothing; whoever is not root is one already."""
    if not hasattr(os, "geteuid"):
        pytest.skip("rights are an access list on Windows")
    before = os.geteuid()
    if before == 0:
        os.seteuid(65_534)
    yield
    os.seteuid(before)


def test_a_file_of_another_user_is_told_and_not_taken_for_missing(path: Path, request: pytest.FixtureRequest) -> None:
    path.touch(mode=0o000)
    request.getfixturevalue("nobody")

    with pytest.raises(Unreadable, match="your user may not read it"):
        TomlSettings(path).read()
