"""What a person may give a provider by name, and what of its row that changes."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.remote_fakes import a_provider

from hexalogue.catalog.providers import load_providers
from hexalogue.catalog.tables import load_taxonomy
from hexalogue.domain.errors import BadArgument
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider_ports import OwnValue
from hexalogue.domain.setting_up import changes_of, fields_for, value_of
from hexalogue.domain.taxonomy import FieldWords

ROOT = Path(__file__).parents[3]
GATEWAY = replace(
    a_provider("gateway", "llm_router", Privacy.THIRD_PARTY),
    base_url="https://{resource}.example.org/v1",
    defaults={"region": "eu"},
    headers={"x-config": "pc-1"},
)
REGION = FieldWords("region", "Region", "", "")
CONFIG = FieldWords("config", "Config", "", "", ("gateway",), "header:x-config")
DATED = FieldWords("dated", "Version", "", "", ("gateway",), "address:https://{resource}.example.org/?v={value}")
OWN = FieldWords("own", "Gateway", "", "", ("gateway",), "address:{value}")
MODEL = FieldWords("deployment", "Deployment", "", "", ("gateway",), "model")


@pytest.mark.parametrize(
    ("words", "text", "changes"),
    [
        (REGION, " us ", {"defaults": {"region": "us"}}),
        (REGION, "", {"defaults": {"region": ""}}),
        (CONFIG, "pc-2", {"headers": {"x-config": "pc-2"}}),
        (CONFIG, "", {"headers": {"x-config": ""}}),
        (DATED, "2024-10-21", {"base_url": "https://{resource}.example.org/?v=2024-10-21"}),
        (DATED, "", {}),
        (OWN, "https://mine.example.org/v1", {"base_url": "https://mine.example.org/v1"}),
        (OWN, "", {}),
        (MODEL, "my-gpt", {}),
    ],
    ids=["value", "no value", "header", "no header", "version", "no version", "address", "no address", "model"],
)
def test_a_value_becomes_what_the_table_says(words: FieldWords, text: str, changes: dict[str, OwnValue | None]) -> None:
    assert changes_of(GATEWAY, [words], {words.name: text}) == changes


def test_a_version_that_was_given_is_shown_and_can_be_taken_back() -> None:
    dated = replace(GATEWAY, base_url="https://{resource}.example.org/?v=2024-10-21")

    assert value_of(DATED, dated) == "2024-10-21"
    assert changes_of(dated, [DATED], {"dated": ""}) == {"base_url": None}


@pytest.mark.parametrize("base", ["https://proxy.example.net/{resource}/v1", "https://proxy.example.net/llm/v1"])
def test_a_version_stays_at_an_address_of_the_persons_own(base: str) -> None:
    own = replace(GATEWAY, base_url=base)

    at = base.removesuffix("/v1")
    assert changes_of(own, [DATED], {"dated": "2024-10-21"}) == {"base_url": f"{at}?v=2024-10-21"}


def test_a_version_at_an_own_address_is_shown_changed_and_taken_back() -> None:
    own = replace(GATEWAY, base_url="https://proxy.example.net/llm?v=2024-10-21")

    assert value_of(DATED, own) == "2024-10-21"
    assert changes_of(own, [DATED], {"dated": "2025-01-01"}) == {
        "base_url": "https://proxy.example.net/llm?v=2025-01-01"
    }
    assert changes_of(own, [DATED], {"dated": ""}) == {"base_url": "https://proxy.example.net/llm/v1"}


def test_what_is_set_now_is_shown() -> None:
    assert [value_of(words, GATEWAY) for words in (REGION, CONFIG, DATED, OWN, MODEL)] == ["eu", "pc-1", "", "", ""]


@pytest.mark.parametrize("text", ["a b", "a/b", "a.example.org#", "a@b", "{x}", "a\nb", "\u202ea"])
def test_what_would_lead_elsewhere_is_no_part_of_an_address(text: str) -> None:
    with pytest.raises(BadArgument):
        changes_of(GATEWAY, [REGION], {"region": text})


@pytest.mark.parametrize("text", ["a\r\nx-evil: 1", "ä"])
def test_what_is_no_header_is_refused(text: str) -> None:
    with pytest.raises(BadArgument):
        changes_of(GATEWAY, [CONFIG], {"config": text})


def test_every_field_of_the_table_belongs_to_a_provider_that_is_there() -> None:
    taxonomy = load_taxonomy(ROOT / "resources")
    known = {row.id for row in load_providers(ROOT / "resources")}

    assert {provider for words in taxonomy.fields for provider in words.providers} <= known
    assert all(words.becomes for words in taxonomy.fields if words.providers)


def test_the_fields_of_a_provider_are_those_of_its_address_and_its_own() -> None:
    taxonomy = load_taxonomy(ROOT / "resources")
    azure = next(row for row in load_providers(ROOT / "resources") if row.name == "Azure OpenAI")

    assert [words.label for words in fields_for(azure, ("resource",), taxonomy)] == [
        "Resource",
        "Deployment",
        "API version",
    ]
