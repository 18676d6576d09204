"""The person's own file of providers is changed where it must be, and nowhere else."""

from pathlib import Path

import pytest

from hexalogue.catalog.own_providers import merged
from hexalogue.domain.errors import Unreadable
from hexalogue.store.providers_file import ProvidersFile

WRITTEN = """# my servers
[openai]
base_url = "http://127.0.0.1:9001/v1"  # the proxy in the cellar
unknown = "kept"

[studio] # the big one
name = "Studio"
category = "lan_endpoint"
family = "openai_chat"
base_url = "http://192.168.1.20:8000/v1"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "providers.toml"


def written(path: Path, text: str = WRITTEN) -> ProvidersFile:
    path.parent.mkdir()
    path.write_text(text)
    return ProvidersFile(path)


def test_a_change_touches_its_own_key_only(path: Path) -> None:
    written(path).change("openai", {"base_url": "http://127.0.0.1:7/v1"})

    assert path.read_text() == WRITTEN.replace("http://127.0.0.1:9001/v1", "http://127.0.0.1:7/v1")


def test_a_key_can_be_taken_away(path: Path) -> None:
    written(path).change("openai", {"base_url": None})

    assert "base_url" not in path.read_text().partition("[studio]")[0]
    assert 'unknown = "kept"' in path.read_text()


def test_the_first_change_makes_the_file(path: Path) -> None:
    ProvidersFile(path).change("bedrock", {"defaults": {"region": "eu-central-1"}})

    assert path.read_text().split() == ["[bedrock.defaults]", "region", "=", '"eu-central-1"']
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_value_of_a_table_is_merged_and_an_empty_one_leaves_it(path: Path) -> None:
    file = written(path, '[vertex-ai.defaults]\nlocation = "global"\n')

    file.change("vertex-ai", {"defaults": {"project": "mine"}})
    assert path.read_text() == '[vertex-ai.defaults]\nlocation = "global"\nproject = "mine"\n'

    file.change("vertex-ai", {"defaults": {"location": "", "project": ""}})
    assert path.read_text().strip() == ""


def test_removing_a_provider_leaves_the_others(path: Path) -> None:
    written(path).remove("studio")

    assert "studio" not in path.read_text()
    assert "# the proxy in the cellar" in path.read_text()


def test_removing_what_is_not_there_writes_nothing(path: Path) -> None:
    ProvidersFile(path).remove("nobody")

    assert not path.exists()


def test_a_file_that_is_no_toml_is_left_as_it_is(path: Path) -> None:
    file = written(path, "[openai\n")

    with pytest.raises(Unreadable):
        file.change("openai", {"base_url": "http://127.0.0.1:7/v1"})

    assert path.read_text() == "[openai\n"


def test_what_is_written_is_read_as_a_provider(path: Path) -> None:
    ProvidersFile(path).change(
        "attic",
        {
            "name": "Attic",
            "category": "lan_endpoint",
            "family": "openai_chat",
            "base_url": "http://192.168.1.9:8000/v1",
            "auth": {"header": "X-Key", "format": "{key}", "required": True},
        },
    )

    found = merged((), path)

    assert found.problems == ()
    assert [(row.id, row.auth.header, row.auth.is_required) for row in found.rows] == [("attic", "X-Key", True)]
