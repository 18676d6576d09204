"""Whose key a pasted text may be: a guess by documented beginnings, several where vendors share one."""

import pytest

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.key_owners import key_among, looks_like_a_key, may_hold_a_key, owners_of
from hexalogue.domain.keys import Secret
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, AuthScheme, ProviderSpec


def row(name: str, *prefixes: str, scheme: AuthScheme = "header") -> ProviderSpec:
    auth = Auth(scheme, prefixes=prefixes)
    return ProviderSpec(ProviderId(name), name, "cloud_provider", Privacy.THIRD_PARTY, ("openai_chat",), auth=auth)


ROWS = (
    row("claude", "sk-ant-"),
    row("deep", "sk-"),
    row("open", "sk-", "sk-proj-"),
    row("plain"),
    row("cloud", "AQ.", scheme="google"),
    row("aws", "ABSK", scheme="aws"),
    row("keyless", "sk-ant-", scheme="none"),
)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("sk-ant-api03-abcdefgh", ["claude"]),
        ("sk-abcdefghijkl", ["deep", "open"]),
        ("sk-proj-abcdefghijkl", ["open"]),
        ("0123456789abcdef", []),
        ('{"type":"service_account"}', ["cloud"]),
        ("AKIAABCDEFGHIJKLMNOP:secret", ["aws"]),
        ("ABSKabcdefgh", ["aws"]),
    ],
)
def test_the_best_fitting_beginning_tells_the_owner(text: str, owners: list[str]) -> None:
    assert [spec.id for spec in owners_of(Secret(text), ROWS)] == owners


@pytest.mark.parametrize("text", ["sk-ant-api03-x1", "0123456789abcdef0123456789", " gh_0123456789abcdefghij "])
def test_a_key_in_a_search_field_is_noticed(text: str) -> None:
    assert looks_like_a_key(text, ROWS)


@pytest.mark.parametrize("text", ["open", "sk-", "hugging face router", "Azure OpenAI (Microsoft Foundry)", "claude-3"])
def test_what_people_search_for_is_no_key(text: str) -> None:
    assert not looks_like_a_key(text, ROWS)


TOKEN = "sk-proj-Zq81LmX7pTd0VbRw3c"


@pytest.mark.parametrize(
    "text", [TOKEN, f"export OPEN_KEY={TOKEN}", f'use "{TOKEN}" please', f"https://x.example/?key={TOKEN}"]
)
def test_a_key_among_other_words_is_found(text: str) -> None:
    assert may_hold_a_key(text)
    assert key_among(text, ROWS) == Secret(TOKEN)


@pytest.mark.parametrize(
    "text",
    [
        "0123456789abcdef0123456789abcdef01234567",
        "https://example.com/a/very/long/path/with/numbers/2026/11/21",
        "sk-learn and sk-proj- are names",
        "sk-something-without-any-number",
        "d41d8cd98f00b204e9800998ecf8427e",
        "",
    ],
)
def test_hashes_addresses_and_names_in_a_question_are_no_keys(text: str) -> None:
    assert key_among(text, ROWS) is None
