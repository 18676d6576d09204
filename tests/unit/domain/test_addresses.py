"""What people type as an address, and what they mean."""

import pytest

from hexalogue.domain.addresses import in_other_scheme, meant, tidied

MEANT = {
    "http://127.0.0.1:8080/v1": "http://127.0.0.1:8080/v1",
    "  http://127.0.0.1:8080/v1/ ": "http://127.0.0.1:8080/v1",
    "127.0.0.1:8080": "http://127.0.0.1:8080",
    "localhost:1234/v1/chat/completions": "http://localhost:1234/v1",
    "studio:8000/v1": "http://studio:8000/v1",
    "192.168.1.20": "http://192.168.1.20",
    "box.local/v1": "http://box.local/v1",
    "api.example.com/v1": "https://api.example.com/v1",
    "https://api.example.com/anthropic/v1/messages": "https://api.example.com/anthropic",
    "HTTPS://api.example.com": "https://api.example.com",
    "http:/127.0.0.1:8080": "http://127.0.0.1:8080",
    "https:///api.example.com": "https://api.example.com",
    "wss://api.example.com/v1": "https://api.example.com/v1",
    "<http://127.0.0.1:8080/v1>": "http://127.0.0.1:8080/v1",
    "http://127.0.0.1:8080/v1#models": "http://127.0.0.1:8080/v1",
    "[::1]:8080/v1": "http://[::1]:8080/v1",
    "https://x.example.com/openai?api-version=2024-06-01": "https://x.example.com/openai?api-version=2024-06-01",
}
NONE = ("", "   ", "http://", "two words", "http://user:secret@host/v1", "http://host:port/v1", "http://[::1/v1")


@pytest.mark.parametrize("typed", MEANT)
def test_what_was_typed_is_understood(typed: str) -> None:
    assert meant(typed) == MEANT[typed]


@pytest.mark.parametrize("typed", NONE)
def test_what_is_no_address_is_none(typed: str) -> None:
    assert meant(typed) is None


@pytest.mark.parametrize("typed", MEANT)
def test_what_is_meant_is_tidy_and_means_itself(typed: str) -> None:
    assert tidied(MEANT[typed]) == MEANT[typed] == meant(MEANT[typed])


def test_the_other_scheme_is_the_same_place() -> None:
    assert in_other_scheme("http://box:1/v1") == "https://box:1/v1"
    assert in_other_scheme("https://box:1/v1") == "http://box:1/v1"
