"""The engines that ship, and every way a row of theirs can be wrong."""

import re
import shutil
from pathlib import Path
from typing import get_args

import pytest

from hexalogue.catalog.engines import load_engines
from hexalogue.catalog.providers import load_provider, load_providers
from hexalogue.domain.engines import ArgumentsName, EngineSpec
from hexalogue.domain.errors import BadRow, Unreadable

RESOURCES = Path(__file__).parents[3] / "resources"
ROWS = load_engines(RESOURCES)
each_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)


def named(engine: str) -> EngineSpec:
    """One row."""
    return next(row for row in ROWS if row.id == engine)


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """The rows that ship, to be changed by the test."""
    for room in ("engines", "providers"):
        shutil.copytree(RESOURCES / room, tmp_path / room)
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    """Replace the lines that begin with `old`; an empty `old` puts a line first."""
    text = path.read_text()
    changed = re.sub(rf"(?m)^{re.escape(old)}.*$", lambda _: new, text) if old else f"{new}\n{text}"
    assert changed != text
    path.write_text(changed)


def test_the_six_engines_of_the_mission_are_there() -> None:
    assert [row.id for row in ROWS] == [
        "bitnet-server",
        "exllamav2",
        "koboldcpp",
        "llama-server",
        "mistralrs-server",
        "whisper-server",
    ]


@each_row
def test_a_row_says_its_licence_its_source_and_when_that_was_looked_at(row: EngineSpec) -> None:
    assert row.licence in ("MIT", "AGPL-3.0")
    assert re.search(r"20\d\d-\d\d", row.source)
    assert row.checked is not None


@each_row
def test_what_cannot_be_downloaded_says_how_a_person_gets_it(row: EngineSpec) -> None:
    assert bool(row.repository) != bool(row.how)
    assert row.path_variable.startswith("HEXALOGUE_")


@each_row
def test_a_row_is_a_provider_that_runs_on_this_computer(row: EngineSpec) -> None:
    provider = load_provider(RESOURCES, row.provider)

    assert provider.privacy == "local"
    # A key that the engine demands and nobody sends would be refused; one that is sent and nobody demands is for show.
    assert provider.auth.is_required == bool(row.key_variable or row.arguments == "tabby_api")


def test_every_way_to_start_an_engine_is_used() -> None:
    assert sorted(row.arguments for row in ROWS) == sorted(get_args(ArgumentsName))


def test_only_engines_that_nobody_else_is_called_like_are_known_by_name() -> None:
    names = [row.executable for row in ROWS if row.is_known_by_name]

    assert len(set(names)) == len(names)
    assert not named("bitnet-server").is_known_by_name


def test_on_a_mac_the_speech_engine_is_missing_and_says_what_to_do_instead() -> None:
    assert "library inside the application" in named("whisper-server").missing["macos"]


def test_cuda_without_its_own_libraries_has_a_companion() -> None:
    llama = [asset for asset in named("llama-server").assets if asset.variant == "cuda"]

    assert {asset.system for asset in llama} == {"linux", "windows"}
    assert all("cudart" in asset.companion and "{ver}" in asset.companion for asset in llama)


@each_row
def test_every_known_hash_is_of_a_file_that_some_pattern_wants(row: EngineSpec) -> None:
    companions = [re.sub(r"\{ver\}", r"[\\d.]+", asset.companion) for asset in row.assets if asset.companion]
    patterns = [asset.pattern for asset in row.assets] + companions

    for name in row.digests:
        assert any(re.fullmatch(pattern, name) for pattern in patterns), name


def test_the_table_of_faults_is_no_engine(resources: Path) -> None:
    (resources / "engines" / "faults.toml").write_text("nonsense = true")

    assert load_engines(resources) == ROWS


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("", "colour = 1", "colour"),
        ("id =", "", "id"),
        ("id =", 'id = "another"', "id"),
        ("licence =", "", "licence"),
        ("provider =", 'provider = "nobody"', "provider"),
        ("arguments =", 'arguments = "ollama"', "arguments"),
        ("executable =", 'executable = "../llama-server"', "executable"),
        ("repository =", 'repository = "llama.cpp"', "repository"),
        ("repository =", "", "asset"),
        ("pin =", "", "repository"),
        ("pin =", 'pin = "b1/../b2"', "pin"),
        ("health =", 'health = "health"', "health"),
        ("key_variable =", 'key_variable = "llama key"', "key_variable"),
        ("docs =", 'docs = "a page"', "docs"),
        ("checked =", 'checked = "today"', "checked"),
        ("speaks =", 'speaks = "tongues"', "speaks"),
        ("134 =", 'abort = "it aborted"', "exits.abort"),
        ('"llama-b11081-bin-win-cpu-x64.zip" =', '"llama-b11081-bin-win-cpu-x64.zip" = "12ab"', "digests.llama-b11081"),
        ('variant = "metal"', 'variant = "neural"', "asset.1.variant"),
        ('system = "macos"', 'system = "amiga"', "asset.1.system"),
        ('variant = "metal"', 'variant = "metal"\ncolour = 1', "asset.1.colour"),
        ("pattern =", "pattern = 'llama-(bin'", "asset.1.pattern"),
        ("pattern =", "pattern = 'llama-(?P<colour>x)'", "asset.1.pattern"),
        ("companion =", "companion = 'cudart-({ver}'", "asset.7.companion"),
        ("driver_at_least =", "", "asset.7.driver_at_least"),
        ("driver_at_least =", "driver_at_least = { '13' = 'new' }", "asset.7.driver_at_least.13"),
        ("glibc_at_least =", "glibc_at_least = '2'", "asset.3.glibc_at_least"),
    ],
)
def test_a_wrong_row_is_refused_by_file_and_key(resources: Path, old: str, new: str, key: str) -> None:
    path = resources / "engines" / "llama-server.toml"
    if old == "speaks =":
        old = ""
    change(path, old, new)

    with pytest.raises(BadRow, match=rf"^llama-server\.toml: its entry “{re.escape(key)}"):
        load_engines(resources)


def test_a_companion_needs_a_version_to_ask_for(resources: Path) -> None:
    path = resources / "engines" / "whisper-server.toml"
    change(path, 'variant = "cpu"', 'variant = "cpu"\ncompanion = "blas-{ver}"')

    with pytest.raises(BadRow, match="which the pattern has not"):
        load_engines(resources)


def test_a_system_is_not_missing_and_served_at_once(resources: Path) -> None:
    change(resources / "engines" / "whisper-server.toml", "macos =", 'linux = "none"')

    with pytest.raises(BadRow, match=r"missing\.linux"):
        load_engines(resources)


def test_a_system_nobody_knows_is_not_missing_either(resources: Path) -> None:
    change(resources / "engines" / "whisper-server.toml", "macos =", 'amiga = "none"')

    with pytest.raises(BadRow, match=r"missing\.amiga"):
        load_engines(resources)


def test_what_cannot_be_downloaded_needs_a_way_to_get_it(resources: Path) -> None:
    change(resources / "engines" / "bitnet-server.toml", "how =", "")

    with pytest.raises(BadRow, match="“how”"):
        load_engines(resources)


def test_hashes_without_a_repository_are_of_nothing(resources: Path) -> None:
    path = resources / "engines" / "bitnet-server.toml"
    path.write_text(path.read_text() + f'[digests]\n"a.zip" = "{"0" * 64}"\n')

    with pytest.raises(BadRow, match="“digests”"):
        load_engines(resources)


def test_one_provider_is_one_engine(resources: Path) -> None:
    change(resources / "engines" / "bitnet-server.toml", "provider =", 'provider = "koboldcpp"')

    with pytest.raises(BadRow, match="that of two engines"):
        load_engines(resources)


def test_one_pattern_is_for_one_kind_of_machine(resources: Path) -> None:
    change(resources / "engines" / "mistralrs-server.toml", 'architecture = "arm64"', 'architecture = "x64"')

    with pytest.raises(BadRow, match="twice"):
        load_engines(resources)


def test_an_installation_without_engines_is_incomplete(tmp_path: Path) -> None:
    with pytest.raises(BadRow, match="incomplete"):
        load_engines(tmp_path)


def test_a_row_that_cannot_be_read_says_so(resources: Path) -> None:
    (resources / "engines" / "broken.toml").mkdir()

    with pytest.raises(Unreadable):
        load_engines(resources)


def test_a_program_that_we_start_has_no_usual_port() -> None:
    """With one, its row would be taken for a server of the person's: asked at once, and never installed or started."""
    ours = {row.provider for row in ROWS}
    rows = [row for row in load_providers(RESOURCES) if row.id in ours and row.category == "local_spawned"]

    assert len(rows) > 3
    assert not [row.id for row in rows if "port" in row.defaults]
