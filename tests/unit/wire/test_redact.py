"""No key gets through, and plain text stays as it is."""

import logging
from collections.abc import Callable
from types import TracebackType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.wire.call import Call
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
    "aws pair": "AKIA" + "A1B2" * 4 + ":wJalr/K7M+DENG",
    "jwt": "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl",
    "pem": "-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBg\\n-----END PRIVATE KEY-----",
    "pem that is cut": "-----BEGIN RSA PRIVATE KEY-----\nMIIEvQIBADANBg",
}
CARRIED = {
    "bearer": "Authorization: Bearer canary-value",
    "basic": "Authorization: Basic canary-value",
    "proxy": "Proxy-Authorization: Basic canary-value",
    "json": '{"x-api-key": "canary-value"}',
    "python": "{'X-Goog-Api-Key': 'canary-value'}",
    "query": "https://example.org/file?key=canary-value&alt=sse",
    "signed": "https://storage.example.org/file?X-Amz-Signature=canary-value",
    "small letters": "api-key: bearer canary-value",
    "escaped json": r'"{\"x-api-key\": \"canary-value\"}"',
    "pairs": "[(b'Host', b'h'), (b'Authorization', b'Bearer canary-value')]",
    "list": '["xi-api-key", "canary-value"]',
    "environment": "OPENAI_API_KEY=canary-value AWS_SECRET_ACCESS_KEY=canary-value HOME=/",
    "session": "X-Amz-Security-Token: canary-value",
    "field": '{"access_token": "canary-value", "expires_in": 3599}',
    "credentials file": '{"client_secret":"canary-value","refresh_token":"canary-value"}',
    "signature": "Authorization: AWS4-HMAC-SHA256 Credential=x/y, SignedHeaders=host, Signature=canary-value",
    "assertion": "https://oauth2.example.org/token?assertion=canary-value",
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


Trace = tuple[type[BaseException], BaseException, TracebackType | None]


def raised_with(text: str) -> BaseException:
    with pytest.raises(ConnectionError) as raised:
        raise ConnectionError(text) from ValueError(text)
    return raised.value


def trace(text: str) -> Trace:
    error = raised_with(text)
    return type(error), error, error.__traceback__


RECORDS: dict[str, Callable[[str], logging.LogRecord]] = {
    "message": lambda text: record(text, ()),
    "argument": lambda text: record("refused: %s", (text,)),
    "named argument": lambda text: record("refused: %(why)s", ({"why": text},)),
    "representation": lambda text: record("refused: %r", ([text, {"body": text.encode()}],)),
    "error": lambda text: record("refused", (), trace(text)),
    "error as argument": lambda text: record("refused: %r", (raised_with(text),)),
    "call": lambda text: record("sent: %s", (Call("GET", "https://h/", {"Authorization": f"Bearer {text}"}),)),
    "many lines": lambda text: record("first\n%s\nlast", (text,)),
}


def record(message: str, arguments: tuple[object, ...], trace: Trace | None = None) -> logging.LogRecord:
    return logging.LogRecord("hexalogue", logging.ERROR, "x.py", 1, message, arguments, trace)


@pytest.mark.parametrize("kind", RECORDS)
@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_a_log_record_of_any_kind_holds_no_key(kind: str, key: str) -> None:
    line = redacted(logging.Formatter("%(levelname)s %(message)s").format(RECORDS[kind](key)))

    assert key not in line
    assert "MIIEvQIB" not in line


SIGNS = list("aA:=?&@/'\", \n-_.\\")
WORDS = ["Authorization", "api_key", "sk-", "eyJ", "Bearer ", "://", "aB3" * 8]


@given(*[st.lists(st.sampled_from(SIGNS + WORDS), max_size=20).map("".join)] * 2)
def test_whatever_stands_around_it_a_key_is_removed(before: str, after: str) -> None:
    key = KEYS["openai"]

    assert key not in redacted(f"{before}{key}{after}")


def test_a_long_text_takes_no_long_time() -> None:
    text = "authorization" * 20_000 + "=" * 20_000 + "eyJ" * 20_000 + "?key" * 20_000 + "://" * 20_000

    assert len(redacted(text)) <= len(text) + 100  # ends, and not after minutes
