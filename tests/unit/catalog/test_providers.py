"""The providers that ship, and every way a row of theirs can be wrong."""

import json
import os
import re
import shutil
from pathlib import Path
from string import Formatter
from urllib.parse import urlsplit

import pytest

from hexalogue.adapters.families.quirks import QUIRKS
from hexalogue.catalog.providers import CATEGORIES, load_in_process, load_provider, load_providers
from hexalogue.domain.errors import BadRow, Unreadable
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy, privacy_of_address
from hexalogue.domain.provider import ProviderSpec

RESOURCES = Path(__file__).parents[3] / "resources"
FACTS = Path(os.environ.get("HEXALOGUE_FACTS", RESOURCES.parents[1] / "shared" / "facts")) / "providers.json"
ROWS = load_providers(RESOURCES)
each_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)


def named(name: str) -> ProviderSpec:
    """The row that a reference with this prefix means."""
    return next(row for row in ROWS if name in row.names)


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """The rows that ship, to be changed by the test."""
    return Path(shutil.copytree(RESOURCES / "providers", tmp_path / "providers")).parent


def change(path: Path, old: str, new: str) -> None:
    """Replace the lines that begin with `old`; an empty `old` puts a line first."""
    text = path.read_text()
    changed = re.sub(rf"(?m)^{re.escape(old)}.*$", lambda _: new, text) if old else f"{new}\n{text}"
    assert changed != text
    path.write_text(changed)


def test_there_are_58_providers_in_six_categories() -> None:
    assert len(ROWS) == 58
    assert {row.category for row in ROWS} == set(CATEGORIES)


def test_the_categories_stand_in_their_order() -> None:
    positions = [CATEGORIES.index(row.category) for row in ROWS]

    assert positions == sorted(positions)


@pytest.mark.skipif(not FACTS.is_file(), reason="the collected facts do not lie beside this checkout")
def test_the_ids_are_those_of_the_collected_facts() -> None:
    collected = {entry["id"]: entry["category"] for entry in json.loads(FACTS.read_text())["providers"]}

    assert {row.id: row.category for row in ROWS} == collected


@pytest.mark.parametrize(
    ("alias", "provider"),
    [
        ("google", "google-gemini"),
        ("vertex", "vertex-ai"),
        ("azure", "azure-openai"),
        ("huggingface", "huggingface-router"),
        ("llamacpp", "inproc-llamacpp"),
    ],
)
def test_a_short_name_leads_to_its_provider(alias: str, provider: str) -> None:
    assert named(alias).id == provider


@each_row
def test_a_row_switches_on_only_quirks_that_exist(row: ProviderSpec) -> None:
    assert set(row.quirks) <= QUIRKS


@each_row
def test_the_class_of_a_row_is_that_of_its_usual_address(row: ProviderSpec) -> None:
    host = urlsplit(row.base_url).hostname or ""

    if row.category == "local_inprocess":
        assert (row.privacy, host) == (Privacy.LOCAL, "")
    elif row.category in ("cloud_provider", "llm_router"):
        assert row.privacy is Privacy.THIRD_PARTY
    elif row.category == "distributed":
        assert row.privacy is Privacy.SELF_HOSTED
    else:
        assert row.privacy is privacy_of_address(host) is Privacy.LOCAL


@each_row
def test_what_leaves_goes_encrypted(row: ProviderSpec) -> None:
    if row.category == "cloud_provider":
        addresses = [row.base_url, *(dialect.base_url for dialect in row.dialects if dialect.base_url)]

        assert all(address.startswith("https://") for address in addresses)


@each_row
def test_a_vendor_asks_for_a_key_and_says_where_to_get_one(row: ProviderSpec) -> None:
    if row.category == "cloud_provider":
        assert row.auth.is_required
        assert row.auth.env
        assert row.auth.key_page.startswith("https://")


@each_row
def test_a_vendors_key_is_not_sent_to_whoever_listens_here(row: ProviderSpec) -> None:
    vendors = {name for vendor in ROWS if vendor.category == "cloud_provider" for name in vendor.auth.env}

    if row.privacy is not Privacy.THIRD_PARTY:
        assert not vendors & set(row.auth.env)


@each_row
def test_every_placeholder_has_a_source(row: ProviderSpec) -> None:
    """A default, a variable, or the person, who is then told that it lacks (ports of engines, hosts of one's own)."""
    told = {"port", "head", "endpoint", "region", "vendor", "resource"}
    texts = [row.base_url, row.check.url, row.models, *(dialect.base_url for dialect in row.dialects)]
    wanted = {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}

    assert wanted <= set(row.defaults) | set(row.variables) | told


@each_row
def test_a_row_says_where_it_is_from(row: ProviderSpec) -> None:
    assert row.source.startswith("https://")
    assert row.checked is not None
    assert row.docs.startswith("https://")


@pytest.mark.parametrize(
    ("reference", "family", "base_url"),
    [
        ("openai:gpt-4o", "openai_chat", "https://api.openai.com/v1"),
        ("openai:gpt-5.2-pro", "openai_responses", "https://api.openai.com/v1"),
        ("openai:gpt-5.3-codex", "openai_responses", "https://api.openai.com/v1"),
        ("vertex:claude-sonnet-5", "anthropic_messages", "https://{location}-aiplatform.googleapis.com"),
        ("vertex:gemini-3.5-flash", "gemini_generate", "https://{location}-aiplatform.googleapis.com"),
        (
            "bedrock-mantle:anthropic.claude-sonnet-5",
            "anthropic_messages",
            "https://bedrock-mantle.{region}.api.aws/anthropic",
        ),
        ("perplexity:sonar", "openai_responses", "https://api.perplexity.ai/v1"),
    ],
)
def test_a_model_is_asked_in_the_protocol_that_serves_it(reference: str, family: str, base_url: str) -> None:
    provider, _, model = reference.partition(":")

    spec = named(provider).spoken_for(model)

    assert (spec.family, spec.base_url) == (family, base_url)


def test_another_protocol_leaves_the_check_and_the_list_to_its_family() -> None:
    row = named("deepseek")

    spec = row.speaking("anthropic_messages")

    assert (spec.families, spec.check.url) == (("anthropic_messages", "openai_chat"), "")
    assert row.speaking(row.family) is row


def test_one_row_can_be_read_alone() -> None:
    assert load_provider(RESOURCES, ProviderId("groq")) == named("groq")


def test_the_engine_in_the_application_is_found_by_its_backend() -> None:
    built_in = load_in_process(RESOURCES, "llamacpp")

    assert (built_in.privacy, built_in.family, built_in.backend) == (Privacy.LOCAL, "in_process", "llamacpp")


def test_a_row_of_another_engine_is_not_taken_for_it(resources: Path) -> None:
    change(resources / "providers" / "inproc-llamacpp.toml", "backend", 'backend = "candle"')

    with pytest.raises(BadRow, match="backend"):
        load_in_process(resources, "llamacpp")


def test_an_engine_without_a_row_is_unreadable(resources: Path) -> None:
    with pytest.raises(Unreadable):
        load_in_process(resources, "unheard-of")


def test_an_installation_without_rows_is_incomplete(tmp_path: Path) -> None:
    with pytest.raises(BadRow, match="incomplete"):
        load_providers(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("", 'colour = "red"', "colour"),
        ("category", 'category = "cloud"', "category"),
        ("privacy", 'privacy = "secret"', "privacy"),
        ("families", "families = []", "families"),
        ("families", 'families = ["telepathy"]', "families"),
        ("families", 'families = "openai_chat"', "families"),
        ("base_url", "", "base_url"),
        ("base_url", 'base_url = "api.openai.com/v1"', "base_url"),
        ("base_url", 'base_url = "https://api.openai.com/v1/"', "base_url"),
        ("base_url", 'base_url = "https://api.openai.com/v1?key=1"', "base_url"),
        ("", 'aliases = ["a", "a"]', "aliases"),
        ("", "aliases = [7]", "aliases"),
        ("", 'headers = "X-Title"', "headers"),
        ("", "headers = { X-Title = 7 }", "headers.X-Title"),
        ("docs", "", "docs"),
        ("source", "", "source"),
        ("checked", "", "checked"),
        ("id ", 'id = "another"', "id"),
        ("env", 'env = ["openai key"]', "auth.env"),
        ("env", 'colour = "red"', "auth.colour"),
        ("required", 'required = "yes"', "auth.required"),
        ("prefixes", 'scheme = "handshake"', "auth.scheme"),
        ("prefixes", 'format = "Bearer"', "auth.format"),
        ("prefixes", 'header = "two words"', "auth.header"),
        ("url", 'url = "models"', "check.url"),
        ("url", 'method = "DELETE"', "check.method"),
        ("url", 'colour = "red"', "check.colour"),
        ("family", 'family = "openai_chat"', "dialect.1.family"),
        ("family", 'family = "cohere_v2"', "dialect.1.family"),
        ("family", 'family = "openai_responses"\ncolour = "red"', "dialect.1.colour"),
    ],
)
def test_a_wrong_row_names_its_file_and_key(resources: Path, old: str, new: str, key: str) -> None:
    change(resources / "providers" / "openai.toml", old, new)

    with pytest.raises(BadRow, match=rf"openai\.toml: its entry “{re.escape(key)}”"):
        load_providers(resources)


@pytest.mark.parametrize(("old", "new"), [("aliases", 'aliases = ["openai"]'), ("name", 'name = "OpenAI"')])
def test_a_name_that_is_taken_is_refused(resources: Path, old: str, new: str) -> None:
    change(resources / "providers" / "google-gemini.toml", old, new)

    with pytest.raises(BadRow, match="taken"):
        load_providers(resources)
