"""The kinds of provider, the goals, the places of data and the families of models."""

import shutil
from pathlib import Path

import pytest

from hexalogue.catalog.providers import load_providers
from hexalogue.catalog.tables import load_model_families, load_taxonomy
from hexalogue.domain.errors import BadRow
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy

RESOURCES = Path(__file__).parents[3] / "resources"
TAXONOMY = load_taxonomy(RESOURCES)
FAMILIES = load_model_families(RESOURCES)


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """The tables that ship, to be changed by the test."""
    for folder in ("taxonomy", "catalogue"):
        shutil.copytree(RESOURCES / folder, tmp_path / folder)
    return tmp_path


@pytest.mark.parametrize(
    ("category", "answers"),
    [
        ("local_inprocess", ["yes", "depends", "no", "no", "no"]),
        ("local_spawned", ["yes", "depends", "depends", "no", "no"]),
        ("lan_endpoint", ["no", "depends", "yes", "depends", "yes"]),
        ("distributed", ["depends", "yes", "yes", "no", "yes"]),
        ("cloud_provider", ["no", "no", "yes", "yes", "no"]),
        ("llm_router", ["no", "no", "yes", "depends", "no"]),
    ],
)
def test_the_install_matrix_says_what_a_kind_needs(category: str, answers: list[str]) -> None:
    needs = next(facts.needs for facts in TAXONOMY.categories if facts.id == category)

    cells = (needs.managed, needs.gpu, needs.network, needs.key, needs.shareable)

    assert [cell.answer for cell in cells] == answers


def test_a_goal_leads_to_the_kinds_that_fit() -> None:
    assert [facts.id for facts in TAXONOMY.fitting("offline")] == ["local_inprocess", "local_spawned"]
    assert TAXONOMY.fitting("a goal of nobody") == ()


def test_every_kind_serves_a_goal() -> None:
    assert {kind for goal in TAXONOMY.goals for kind in goal.categories} == {row.id for row in TAXONOMY.categories}


def test_places_go_from_the_most_private_to_the_least() -> None:
    assert [place.privacy for place in TAXONOMY.places] == list(Privacy)


def test_a_family_has_another_name_at_every_provider() -> None:
    llama = next(family for family in FAMILIES if family.id == "llama")

    assert llama.offers[ProviderId("ollama")][0] == "llama3.2:latest"
    assert llama.offers[ProviderId("groq")][0] == "llama-3.3-70b-versatile"
    assert ProviderId("anthropic") not in llama.offers


def test_families_are_offered_by_providers_that_there_are() -> None:
    known = {row.id for row in load_providers(RESOURCES)}

    assert {provider for family in FAMILIES for provider in family.offers} <= known


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("taxonomy/categories.toml", 'words = "partly"', 'word = "partly"', "category.4.needs.managed.words"),
        ("taxonomy/categories.toml", 'answer = "depends"', 'answer = "perhaps"', "category.1.needs.gpu.answer"),
        ("taxonomy/categories.toml", "shareable =", "sharable =", "category.1.needs.shareable.answer"),
        ("taxonomy/categories.toml", 'id = "distributed"', 'id = "llm_router"', "category"),
        ("taxonomy/goals.toml", '"lan_endpoint"', '"lan"', "goal.2.categories"),
        ("taxonomy/places.toml", 'privacy = "local"', 'privacy = "third_party"', "place"),
        ("taxonomy/places.toml", "checked", "chequed", "checked"),
        ("catalogue/families.toml", 'id = "qwen"', 'id = "llama"', "family"),
        ("catalogue/families.toml", 'maker = "Meta"', 'maker = ""', "family.1.maker"),
        (
            "catalogue/families.toml",
            'ollama = ["llama3.2:latest", "llama3:latest"]',
            "ollama = []",
            "family.1.offers.ollama",
        ),
    ],
)
def test_a_wrong_table_names_its_file_and_key(resources: Path, file: str, old: str, new: str, key: str) -> None:
    path = resources / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))

    load = load_model_families if path.stem == "families" else load_taxonomy
    with pytest.raises(BadRow, match=rf"{path.name}: its entry “{key}”"):
        load(resources)
