"""docs/providers.md says what the rows say, and no test that it names is made up."""

from pathlib import Path

import pytest
from tests.helpers.providers_document import DOCUMENT, ROOT

from hexalogue.catalog.document import current_document, load_exercised
from hexalogue.catalog.providers import FAMILIES, load_providers
from hexalogue.domain.errors import BadRow

EXERCISED = ROOT / "docs" / "exercised.toml"


def test_the_page_is_what_the_rows_say() -> None:
    assert DOCUMENT.read_text("utf-8") == current_document(ROOT), "run `make providers`"


def test_every_provider_stands_on_the_page() -> None:
    page = current_document(ROOT)

    assert [row.id for row in load_providers(ROOT / "resources") if f"| `{row.id}`" not in page] == []


def test_every_table_of_the_page_is_whole() -> None:
    for block in current_document(ROOT).split("\n\n"):
        lines = [line.replace("\\|", "") for line in block.splitlines() if line.startswith("|")]

        assert len({line.count("|") for line in lines}) <= 1


def test_every_family_is_exercised_by_tests_that_there_are() -> None:
    exercised = load_exercised(EXERCISED)

    assert tuple(exercised) == FAMILIES
    assert [test for how in exercised.values() for test in how.tests if not (ROOT / test).is_file()] == []


def test_a_family_without_tests_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "exercised.toml"
    path.write_text("checked = 2026-11-21\n[openai_chat]\ntests = []")

    with pytest.raises(BadRow, match=r"“openai_chat\.tests” must not be empty"):
        load_exercised(path)
