"""The catalogue as the services see it: rows, the person's own changes, the environment, bare names."""

from pathlib import Path

import pytest

from hexalogue.catalog.catalogue import CatalogueFiles, FileCatalogue
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import ProviderCatalogue
from hexalogue.domain.target import base_url_of

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture
def files(tmp_path: Path) -> CatalogueFiles:
    return CatalogueFiles(RESOURCES, tmp_path / "providers.toml", tmp_path / "models.toml")


def row(catalogue: ProviderCatalogue, name: str) -> ProviderSpec:
    return next(spec for spec in catalogue.providers() if name in spec.names)


def test_a_new_installation_has_the_rows_that_ship(files: CatalogueFiles) -> None:
    catalogue: ProviderCatalogue = FileCatalogue(files, {}, ())

    assert len(catalogue.providers()) == len(load_providers(RESOURCES))
    assert catalogue.problems() == ()


def test_the_persons_changes_are_made_and_mistakes_told(files: CatalogueFiles) -> None:
    files.own.write_text('[groq]\nbase_url = "http://127.0.0.1:1/v1"\n[openai]\ncolour = "red"')
    files.newer_models.write_text("dated = 7")

    catalogue = FileCatalogue(files, {}, ())

    assert row(catalogue, "groq").base_url == "http://127.0.0.1:1/v1"
    assert [problem.message.partition(":")[0] for problem in catalogue.problems()] == ["providers.toml", "models.toml"]


def test_the_environment_fills_placeholders(files: CatalogueFiles) -> None:
    environ = {"AWS_REGION": "eu-west-1", "CLOUDFLARE_ACCOUNT_ID": "abc"}

    catalogue = FileCatalogue(files, environ, ())

    assert base_url_of(row(catalogue, "bedrock")) == "https://bedrock-runtime.eu-west-1.amazonaws.com"
    assert row(catalogue, "cloudflare").models == "~/client/v4/accounts/abc/ai/models/search?per_page=1000"


def test_a_placeholder_keeps_its_default_without_a_variable(files: CatalogueFiles) -> None:
    catalogue = FileCatalogue(files, {"AWS_REGION": ""}, ())

    assert base_url_of(row(catalogue, "bedrock")) == "https://bedrock-runtime.us-east-1.amazonaws.com"


def test_a_bare_name_resolves_to_provider_and_name(files: CatalogueFiles) -> None:
    catalogue = FileCatalogue(files, {}, ())

    assert catalogue.resolved("gpt-4o") == ("openai", "gpt-4o")
    assert catalogue.resolved("a-model-of-mine") is None
