"""The snapshot of models that ships, its rules for the others, and a newer one."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from hexalogue.catalog.model_catalogue import load_model_catalogue, refreshed
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.errors import BadRow
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.model_catalogue import KnownModel

RESOURCES = Path(__file__).parents[3] / "resources"
SHIPPED = load_model_catalogue(RESOURCES)
PROVIDERS = {row.id for row in load_providers(RESOURCES)}
NEWER = """
dated = 2027-01-01
source = "a later look"
checked = 2027-01-01

[openai]
"gpt-9" = { context = 9, output = 9, usd = [9, 9], can = ["tools"] }
"""


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """The catalogue that ships, to be changed by the test."""
    return Path(shutil.copytree(RESOURCES / "catalogue", tmp_path / "catalogue")).parent


def test_every_model_belongs_to_a_provider_that_there_is() -> None:
    assert {model.provider for model in SHIPPED.models.values()} <= PROVIDERS
    assert {rule.provider for rule in SHIPPED.rules} <= PROVIDERS


@pytest.mark.parametrize("model", SHIPPED.models.values(), ids=lambda model: model.id)
def test_the_numbers_of_a_model_are_plausible(model: KnownModel) -> None:
    assert (model.output_tokens or 0) <= (model.context_tokens or 0)
    assert (model.usd_in or 0) <= (model.usd_out or 0) <= 1_000


@pytest.mark.parametrize(
    ("name", "provider"),
    [
        ("gpt-4o", "openai"),
        ("gpt-4o-2024-08-06", "openai"),
        ("gpt-7-nano", "openai"),
        ("o3", "openai"),
        ("claude-sonnet-5", "anthropic"),
        ("claude-9", "anthropic"),
        ("gemini-3.5-flash", "google-gemini"),
        ("grok-9", "xai"),
        ("mistral-large-2411", "mistral"),
        ("deepseek-v4-pro", "deepseek"),
        ("command-a-03-2025", "cohere"),
        ("glm-6", "zai"),
        ("qwen3.7-max", "dashscope"),
        ("sonar-pro", "perplexity"),
        ("mercury-3", "inceptionlabs"),
        ("llama-3.3-70b-versatile", "groq"),
        ("us.anthropic.claude-sonnet-4-5-20250929-v1:0", "bedrock"),
        ("arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-3-5:0", "bedrock"),
        ("openai.gpt-oss-120b-1:0", "bedrock"),
        ("@cf/openai/gpt-oss-120b", "cloudflare-ai"),
        ("@openai/gpt-5.5", "portkey"),
        ("anthropic/claude-sonnet-5", "openrouter"),
        ("deepseek/deepseek-r1:free", "openrouter"),
        ("meta-llama/Llama-3.1-8B-Instruct", "huggingface-router"),
        ("openai/gpt-oss-120b:fastest", "huggingface-router"),
        ("qwen3:8b", "ollama"),
        ("llama3.2:latest", "ollama"),
        ("hf.co/bartowski/Qwen2.5-0.5B-Instruct-GGUF:Q4_K_M", "ollama"),
    ],
)
def test_a_bare_name_leads_to_its_usual_provider(name: str, provider: str) -> None:
    assert SHIPPED.provider_of(name) == provider


@pytest.mark.parametrize("name", ["gpt-oss-20b", "openai/gpt-oss-20b", "qwen2.5-7b-instruct", "a-model-of-mine"])
def test_an_open_model_is_sent_to_nobody_unasked(name: str) -> None:
    assert SHIPPED.provider_of(name) is None


def test_a_release_of_a_model_has_its_facts() -> None:
    assert SHIPPED.facts(ProviderId("anthropic"), "claude-haiku-4-5-20251001") == SHIPPED.models["claude-haiku-4-5"]
    assert SHIPPED.facts(ProviderId("bedrock"), "claude-haiku-4-5") is None


def test_without_a_newer_file_what_ships_counts(tmp_path: Path) -> None:
    assert refreshed(SHIPPED, tmp_path / "models.toml") == (SHIPPED, None)


def test_a_newer_file_replaces_what_ships_and_keeps_its_rules(tmp_path: Path) -> None:
    path = tmp_path / "models.toml"
    path.write_text(NEWER)

    catalogue, problem = refreshed(SHIPPED, path)

    assert (catalogue.dated, problem) == (date(2027, 1, 1), None)
    assert list(catalogue.models) == ["gpt-9"]
    assert catalogue.provider_of("claude-9") == "anthropic"


def test_an_older_file_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "models.toml"
    path.write_text(NEWER.replace("dated = 2027", "dated = 2025"))

    assert refreshed(SHIPPED, path) == (SHIPPED, None)


def test_a_wrong_file_changes_nothing_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / "models.toml"
    path.write_text(NEWER.replace("[9, 9]", "[9]"))

    catalogue, problem = refreshed(SHIPPED, path)

    assert catalogue is SHIPPED
    assert problem is not None
    assert "“openai.gpt-9.usd”" in problem.message


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('"gpt-9" = { context = 0 }', "openai.gpt-9.context"),
        ('"gpt-9" = { usd = [-1, 2] }', "openai.gpt-9.usd"),
        ('"gpt-9" = { usd = [true, 2] }', "openai.gpt-9.usd"),
        ('"gpt-9" = { can = ["fly"] }', "openai.gpt-9.can"),
        ('"gpt-9" = { colour = "red" }', "openai.gpt-9.colour"),
        ('"gpt-9" = 7', "openai.gpt-9"),
        ('"gpt-9" = {}\n[groq]\n"gpt-9" = {}', "groq.gpt-9"),
    ],
)
def test_a_wrong_model_names_its_file_and_key(resources: Path, line: str, key: str) -> None:
    head = 'dated = 2026-07-02\nsource = "s"\nchecked = 2026-11-21\n[openai]\n'
    (resources / "catalogue" / "models.toml").write_text(head + line)

    with pytest.raises(BadRow, match=rf"models\.toml: its entry “{key}”"):
        load_model_catalogue(resources)


def test_a_rule_without_names_is_refused(resources: Path) -> None:
    text = 'source = "s"\nchecked = 2026-11-21\n[[rule]]\nprovider = "openai"\nmodels = []'
    (resources / "catalogue" / "names.toml").write_text(text)

    with pytest.raises(BadRow, match=r"“rule\.1\.models”"):
        load_model_catalogue(resources)
