"""Keys that the environment holds: in the row's order, each once, and only what is a key."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from hexalogue.domain.provider import Auth, AuthScheme
from hexalogue.vault.environment import environment_keys


def values(scheme: AuthScheme, env: tuple[str, ...], environ: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(name, secret.reveal()) for name, secret in environment_keys(Auth(scheme, env=env), environ)]


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, []),
        ({"A_KEY": ""}, []),
        ({"A_KEY": " key-a \n"}, [("A_KEY", "key-a")]),
        ({"B_KEY": "key-b", "A_KEY": "key-a"}, [("A_KEY", "key-a"), ("B_KEY", "key-b")]),
        ({"A_KEY": "same", "B_KEY": "same"}, [("A_KEY", "same")]),
        ({"A_KEY": "two words", "B_KEY": "key-b"}, [("B_KEY", "key-b")]),
        ({"OTHER": "key"}, []),
    ],
    ids=["none", "empty", "trimmed", "row's order", "the same twice", "no key", "not the row's"],
)
def test_variables_are_read_in_the_row_s_order(environ: Mapping[str, str], expected: list[tuple[str, str]]) -> None:
    assert values("header", ("A_KEY", "B_KEY"), environ) == expected


AWS = ("AWS_BEARER_TOKEN_BEDROCK",)


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "se/c+"}, [("AWS_ACCESS_KEY_ID", "id:se/c+")]),
        (
            {"AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "t"},
            [("AWS_ACCESS_KEY_ID", "id:s:t")],
        ),
        ({"AWS_ACCESS_KEY_ID": "id"}, []),
        ({"AWS_SECRET_ACCESS_KEY": "s"}, []),
        (
            {"AWS_BEARER_TOKEN_BEDROCK": "b", "AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "s"},
            [("AWS_BEARER_TOKEN_BEDROCK", "b"), ("AWS_ACCESS_KEY_ID", "id:s")],
        ),
    ],
    ids=["pair", "session", "half", "other half", "bearer first"],
)
def test_three_variables_of_aws_are_one_key(environ: Mapping[str, str], expected: list[tuple[str, str]]) -> None:
    assert values("aws", AWS, environ) == expected


def test_a_service_accounts_file_counts_as_its_contents(tmp_path: Path) -> None:
    account = tmp_path / "account"
    account.write_text(json.dumps({"type": "service_account"}, indent=2))

    assert values("google", ("CREDENTIALS",), {"CREDENTIALS": str(account)}) == [
        ("CREDENTIALS", '{"type":"service_account"}')
    ]


@pytest.mark.parametrize("content", [None, "not json", "[1]", "key"], ids=str)
def test_a_file_that_is_no_service_account_is_no_key(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "account.json"
    if content is not None:
        path.write_text(content)

    assert values("google", ("CREDENTIALS",), {"CREDENTIALS": str(path)}) == []


def test_an_express_key_is_taken_as_it_is() -> None:
    assert values("google", ("GOOGLE_API_KEY",), {"GOOGLE_API_KEY": "AQ.key"}) == [("GOOGLE_API_KEY", "AQ.key")]
