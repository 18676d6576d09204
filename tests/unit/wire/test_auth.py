"""Keys in calls: in the header that the row names, and nowhere else."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.provider import Auth, AuthScheme
from hexalogue.wire.auth import authorized
from hexalogue.wire.call import Call

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
CALL = Call("POST", "https://bedrock-runtime.eu-west-1.amazonaws.com/model/m/converse", {"Accept": "text/x"}, b"{}")
AWS_KEY = "AKIAIOSFODNN7EXAMPLE:secret-canary"

SENT = {
    "bearer": (Auth("header"), "canary", {"Authorization": "Bearer canary"}),
    "own header": (Auth("header", header="x-api-key", format="{key}"), "canary", {"x-api-key": "canary"}),
    "own scheme": (Auth("header", format="Token {key}"), "canary", {"Authorization": "Token canary"}),
    "braces in a key": (Auth("header"), "a{key}{0}b", {"Authorization": "Bearer a{key}{0}b"}),
    "bedrock bearer": (Auth("aws"), "ABSKcanary", {"Authorization": "Bearer ABSKcanary"}),
    "google key": (Auth("google"), "AIzaCanary", {"x-goog-api-key": "AIzaCanary"}),
    "google auth key": (Auth("google"), "AQ.canary", {"x-goog-api-key": "AQ.canary"}),
    "google token": (Auth("google"), "ya29.canary", {"Authorization": "Bearer ya29.canary"}),
    "other google token": (Auth("google"), "canary", {"Authorization": "Bearer canary"}),
    "no scheme": (Auth("none"), "canary", {}),
    "no key": (Auth("header"), "", {}),
}


@pytest.mark.parametrize(("auth", "key", "added"), SENT.values(), ids=SENT)
def test_a_key_is_added_as_the_row_says(auth: Auth, key: str, added: dict[str, str]) -> None:
    call = authorized(CALL, auth, key, NOW)

    assert call == Call(CALL.method, CALL.url, {"Accept": "text/x", **added}, CALL.body)


def test_aws_credentials_sign_for_the_region_of_the_host() -> None:
    call = authorized(CALL, Auth("aws"), AWS_KEY, NOW)

    assert "/20261121/eu-west-1/bedrock/aws4_request," in call.headers["Authorization"]
    assert "secret-canary" not in str(call)
    assert (call.url, call.body) == (CALL.url, CALL.body)


def test_bedrocks_other_door_is_signed_under_its_own_name() -> None:
    call = Call("POST", "https://bedrock-mantle.us-east-2.api.aws/v1/chat/completions")

    assert "/us-east-2/bedrock-mantle/" in authorized(call, Auth("aws"), AWS_KEY, NOW).headers["Authorization"]


def test_a_header_of_the_same_name_gives_way() -> None:
    call = Call("GET", "http://127.0.0.1/", {"authorization": "Bearer stale", "Accept": "x"})

    assert authorized(call, Auth("header"), "fresh", NOW).headers == {"Accept": "x", "Authorization": "Bearer fresh"}


@pytest.mark.parametrize("scheme", ["header", "aws", "google"])
@pytest.mark.parametrize("bad", ["\n", "\r\nX-Evil: 1", "\x00", "\x7f", "\x85", "\u2028", "\u20ac", " ", "\udc80"])
def test_a_key_that_no_header_can_carry_is_refused_without_being_said(scheme: AuthScheme, bad: str) -> None:
    with pytest.raises(BadArgument) as raised:
        authorized(CALL, Auth(scheme), f"canary{bad}", NOW)

    assert "canary" not in f"{raised.value.message} {raised.value.fix} {raised.value.detail} {raised.value!r}"


@given(st.text())
def test_no_key_makes_a_header_of_its_own(key: str) -> None:
    try:
        call = authorized(CALL, Auth("header"), key, NOW)
    except BadArgument:
        return

    assert set(call.headers) <= {"Accept", "Authorization"}
    assert all(text.encode("latin-1").isascii() or key for text in call.headers.values())
    assert not any(sign in text for text in call.headers.values() for sign in "\r\n\0")


@pytest.mark.parametrize("key", ['{"type": "service_account"}', "/home/me/Account.JSON"])
def test_a_credentials_file_is_no_key_itself(key: str) -> None:
    with pytest.raises(BadArgument) as raised:
        authorized(CALL, Auth("google"), key, NOW)

    assert key not in raised.value.message + raised.value.fix
