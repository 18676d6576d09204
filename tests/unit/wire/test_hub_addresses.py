"""Who gets the hub's token, and references from addresses."""

import pytest

from hexalogue.wire.hub import hub_authorizations, reference_of, resolve_url
from hexalogue.wire.network import network_from

TOKEN = "hf_" + "a" * 30
PUBLIC = "https://huggingface.co"


def test_the_token_is_for_the_public_hub() -> None:
    assert hub_authorizations({"HF_TOKEN": TOKEN}) == {PUBLIC: f"Bearer {TOKEN}"}
    assert network_from({"HF_TOKEN": TOKEN}).authorizations == {PUBLIC: f"Bearer {TOKEN}"}


@pytest.mark.parametrize(
    ("endpoint", "gets"),
    [
        ("https://hub.example.com", True),
        ("http://127.0.0.1:8080", True),
        ("http://hub.example.com", False),
        ("ftp://hub.example.com", False),
        ("", False),
    ],
)
def test_an_endpoint_of_the_environment_gets_it_unless_others_could_read_it(endpoint: str, gets: bool) -> None:
    given = hub_authorizations({"HF_TOKEN": TOKEN, "HF_ENDPOINT": endpoint})

    assert (endpoint in given) is gets
    assert len(given) == 1 + gets


@pytest.mark.parametrize("token", ["", "  ", "short", "two\r\nlines-of-header", "a b c d e f g h"])
def test_what_is_no_token_is_sent_nowhere(token: str) -> None:
    assert hub_authorizations({"HF_TOKEN": token}) == {}


def test_an_address_of_ours_names_its_file() -> None:
    url = resolve_url("https://mirror.example/hub", "org/repo-GGUF", "main", "Q8_0/a b.gguf")

    assert reference_of(f"{url}?signature=x") == "hf:org/repo-GGUF/Q8_0/a b.gguf"


@pytest.mark.parametrize(
    "url", ["https://example.com/file.gguf", "https://h/a/resolve/main/x", "https://h/a/b/resolve/main/../x"]
)
def test_any_other_address_names_none(url: str) -> None:
    assert reference_of(url) is None
