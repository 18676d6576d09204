"""Tokens from a credentials file: a JWT that its own public key confirms, and answers of every shape."""

import base64
import json
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.errors import BadArgument, BadReply
from hexalogue.wire.google_auth import (
    SCOPE,
    TOKEN_URI,
    Account,
    Token,
    is_service_account,
    read_account,
    read_token,
    token_call,
)

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PERSON = {"type": "authorized_user", "client_id": "id", "client_secret": "canary-s", "refresh_token": "canary-r"}


@cache
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def pem(key: "rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey") -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def service(**changes: object) -> str:
    fields = {
        "type": "service_account",
        "project_id": "p1",
        "private_key_id": "k1",
        "private_key": pem(rsa_key()),
        "client_email": "robot@p1.iam.gserviceaccount.com",
        "token_uri": "https://oauth2.googleapis.com/token",
        "universe_domain": "googleapis.com",
    }
    return json.dumps({name: value for name, value in {**fields, **changes}.items() if value is not None})


def unpacked(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def assertion(text: str) -> tuple[dict[str, object], dict[str, object], bytes, bytes]:
    """Header, claims, what was signed, and the signature of the JWT in a token call."""
    form = parse_qs(token_call(read_account(text), NOW).body.decode())
    assert form["grant_type"] == ["urn:ietf:params:oauth:grant-type:jwt-bearer"]
    (jwt,) = form["assertion"]
    header, claims, signature = jwt.split(".")
    return (
        json.loads(unpacked(header)),
        json.loads(unpacked(claims)),
        f"{header}.{claims}".encode(),
        unpacked(signature),
    )


def test_the_assertion_says_who_wants_what_for_how_long() -> None:
    header, claims, _, _ = assertion(service())

    assert header == {"alg": "RS256", "typ": "JWT", "kid": "k1"}
    assert claims == {
        "iss": "robot@p1.iam.gserviceaccount.com",
        "scope": SCOPE,
        "aud": TOKEN_URI,
        "iat": int(NOW.timestamp()),
        "exp": int(NOW.timestamp()) + 3600,
    }


def test_the_public_key_confirms_the_signature() -> None:
    _, _, signed, signature = assertion(service())

    rsa_key().public_key().verify(signature, signed, PKCS1v15(), SHA256())


def test_the_call_goes_to_the_address_in_the_file() -> None:
    call = token_call(read_account(service(token_uri="http://127.0.0.1:9001/token")), NOW)

    assert (call.method, call.url) == ("POST", "http://127.0.0.1:9001/token")
    assert call.headers["Content-Type"] == "application/x-www-form-urlencoded"


def test_a_login_of_a_person_is_refreshed() -> None:
    call = token_call(read_account(json.dumps(PERSON)), NOW)

    assert call.url == TOKEN_URI
    assert parse_qs(call.body.decode()) == {
        "grant_type": ["refresh_token"],
        "client_id": ["id"],
        "client_secret": ["canary-s"],
        "refresh_token": ["canary-r"],
    }


@pytest.mark.parametrize("lead", ["", "\ufeff"], ids=["plain", "with a byte order mark"])
def test_a_path_is_read(tmp_path: Path, lead: str) -> None:
    path = tmp_path / "account.json"
    path.write_text(lead + service(), "utf-8")

    assert read_account(f" {path} ").project == "p1"


BAD = {
    "no json": "{canary",
    "no type": "{}",
    "a thousand brackets": '{"a":' + "[" * 200_000,
    "other type": service(type="external_account"),
    "no key": service(private_key=None),
    "no mail": service(client_email=7),
    "no https": service(token_uri="http://canary.example.org/token"),
    "no address": service(token_uri="https://[canary"),
    "other scheme": service(token_uri="file:///canary"),
    "no such file": "/nowhere/at/all.json",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_a_file_that_is_no_account_is_refused_without_being_said(text: str) -> None:
    with pytest.raises(BadArgument) as raised:
        read_account(text)

    assert "canary" not in f"{raised.value.message} {raised.value.fix} {raised.value.detail}"
    assert raised.value.__cause__ is None


@pytest.mark.parametrize("content", [b"\xff\xfe{}", b" " * 70_000], ids=["binary", "too large"])
def test_a_file_that_is_no_text_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "account.json"
    path.write_bytes(content)

    with pytest.raises(BadArgument):
        read_account(str(path))


@pytest.mark.parametrize(
    "key", ["canary", pem(ec.generate_private_key(ec.SECP256R1()))], ids=["no pem", "another kind of key"]
)
def test_a_private_key_of_another_kind_is_refused(key: str) -> None:
    account = read_account(service(private_key=key))

    with pytest.raises(BadArgument) as raised:
        token_call(account, NOW)

    assert "canary" not in raised.value.message


@pytest.mark.parametrize(
    ("key", "is_file"),
    [("{", True), (" /a/b.JSON", True), ("C:\\keys\\a.json", True), ("AIzaX", False), ("ya29.x", False), ("", False)],
)
def test_a_credentials_file_is_told_from_a_key(key: str, is_file: bool) -> None:
    assert is_service_account(key) is is_file


def test_a_token_lasts_as_long_as_its_answer_says() -> None:
    body = b'{"access_token": "ya29.x", "expires_in": 3599, "token_type": "Bearer"}'

    assert read_token(body, NOW) == Token("ya29.x", NOW + timedelta(seconds=3599))


@pytest.mark.parametrize("life", [b"null", b'"soon"', b"-5", b"1e400", b"999999999999", b"true"])
def test_a_life_that_cannot_be_is_taken_as_half_an_hour(life: bytes) -> None:
    body = b'{"access_token": "x", "expires_in": %b}' % life

    assert NOW < read_token(body, NOW).expires_at <= NOW + timedelta(minutes=30)


@given(
    st.binary(max_size=30) | st.sampled_from([b"{}", b"[]", b'"x"', b'{"access_token": 1}', b'{"access_token": ""}'])
)
def test_what_holds_no_token_is_refused(body: bytes) -> None:
    with pytest.raises(BadReply):
        read_token(body, NOW)


def test_representations_hold_no_secret() -> None:
    values = (read_account(json.dumps(PERSON)), read_account(service()), Token("canary", NOW))

    assert not any(word in repr(values) for word in ("canary", "PRIVATE", pem(rsa_key())[40:60]))
    assert isinstance(values[0], Account)
