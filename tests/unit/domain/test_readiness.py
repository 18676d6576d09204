"""What is missing before a provider can answer: the same rules for every row."""

from dataclasses import replace
from pathlib import Path

import pytest

from hexalogue.catalog.providers import load_providers
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.readiness import ReadinessFacts, missing

ROWS = {row.id: row for row in load_providers(Path(__file__).resolve().parents[3] / "resources")}
NOTHING = ReadinessFacts()
EVERYTHING = ReadinessFacts(
    backends=frozenset(row.backend for row in ROWS.values()),
    engines=frozenset(ROWS),
    has_model=True,
    with_key=frozenset(ROWS),
    answering=frozenset(ROWS),
    values={
        row: dict.fromkeys(("resource", "region", "account_id", "endpoint", "vendor", "head", "project"), "x")
        for row in ROWS
    },
    peers=1,
)


def lacks(provider: str, facts: ReadinessFacts = NOTHING) -> list[str]:
    return [f"{one.kind} {one.name}".strip() for one in missing(ROWS[ProviderId(provider)], facts)]


@pytest.mark.parametrize(
    ("provider", "expected"),
    [
        ("inproc-llamacpp", ["package llamacpp", "model"]),
        ("llama-server", ["engine", "model"]),
        ("whisper-cpp-server", ["engine", "model"]),
        ("ollama", ["address"]),
        ("llamacpp-rpc", ["engine", "peers", "model"]),
        ("vllm-distributed", ["value head"]),
        ("openai", ["key"]),
        ("openrouter", ["key"]),
        ("azure-openai", ["value resource", "key"]),
        ("cloudflare-ai", ["value account_id", "key"]),
        ("bedrock", ["key"]),
        ("litellm-proxy", []),
        ("hf-inference-endpoint", ["value endpoint", "value region", "value vendor", "key"]),
    ],
)
def test_a_bare_machine_lacks_what_the_kind_needs(provider: str, expected: list[str]) -> None:
    assert lacks(provider) == expected


@pytest.mark.parametrize("provider", sorted(ROWS))
def test_every_provider_is_ready_once_everything_is_there(provider: str) -> None:
    if ROWS[ProviderId(provider)].base_url or ROWS[ProviderId(provider)].family == "in_process":
        assert lacks(provider, EVERYTHING) == []
    else:
        assert lacks(provider, EVERYTHING) == ["address"]


def test_a_server_that_was_seen_lacks_nothing() -> None:
    assert lacks("ollama", ReadinessFacts(answering=frozenset({ProviderId("ollama")}))) == []


def test_a_value_of_the_row_counts_as_one_that_was_given() -> None:
    given: ProviderSpec = replace(ROWS[ProviderId("azure-openai")], defaults={"resource": "mine"})

    assert [one.kind for one in missing(given, NOTHING)] == ["key"]


def test_an_address_of_the_persons_own_needs_no_engine() -> None:
    own = replace(ROWS[ProviderId("llama-server")], base_url="http://127.0.0.1:8080/v1")

    assert [one.kind for one in missing(own, NOTHING)] == ["address", "key"]
