"""No key gets through, and plain text stays as it is."""

import pytest

from hexalogue.wire.redact import redacted, said_url

KEYS = {
    "openai": "sk-" + "a1B2" * 5,
    "groq": "gsk_" + "a1B2" * 5,
    "google": "AIza" + "a1B-" * 6,
    "google oauth": "ya29." + "a1B2" * 5,
    "google auth key": "AQ." + "a1B2" * 5,
    "xai": "xai-" + "a1B2" * 5,
    "perplexity": "pplx-" + "a1B2" * 5,
    "hugging face": "hf_" + "a1B2" * 5,
    "together": "tgp_v1_" + "a1B2" * 5,
    "bedrock": "ABSK" + "a1B2" * 6,
    "bedrock short": "bedrock-api-key-" + "a1B2" * 6,
    "aws": "AKIA" + "A1B2" * 4,
    "ngrok": "ng-abcd1234-g1-abcd1234",
    "inference": "inference-" + "a1b2" * 5,
}
CARRIED = {
    "bearer": "Authorization: Bearer canary-value",
    "basic": "Authorization: Basic canary-value",
    "proxy": "Proxy-Authorization: Basic canary-value",
    "json": '{"x-api-key": "canary-value"}',
    "python": "{'X-Goog-Api-Key': 'canary-value'}",
    "query": "https://example.org/file?key=canary-value&alt=sse",
    "signed": "https://storage.example.org/file?X-Amz-Signature=canary-value",
    "user": "http://canary-value:canary-value@proxy.example.org:3128",
}


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_a_key_is_removed_wherever_it_stands(key: str) -> None:
    assert key not in redacted(f"request with {key}, refused")


@pytest.mark.parametrize("text", CARRIED.values(), ids=CARRIED)
def test_a_value_that_carries_a_secret_is_removed(text: str) -> None:
    assert "canary-value" not in redacted(text)


@pytest.mark.parametrize("text", [*KEYS.values(), *CARRIED.values()])
def test_redacting_twice_changes_nothing_more(text: str) -> None:
    assert redacted(redacted(text)) == redacted(text)


@pytest.mark.parametrize("text", ["", "The answer is 4.", "https://example.org/a/b.gguf?download=true", "task-list"])
def test_plain_text_stays(text: str) -> None:
    assert redacted(text) == text


def test_a_said_address_has_no_query_and_no_user() -> None:
    assert said_url("https://me:pass@host:8443/a/b?sig=x#y") == "https://host:8443/a/b"
