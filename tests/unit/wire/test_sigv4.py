"""AWS signatures: those of AWS's own test suite, byte for byte."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from hexalogue.wire.call import Call
from hexalogue.wire.sigv4 import Credentials, credentials_of, region_of, service_of, signed, signing_key

# The suite's credentials are published examples, as are those of the IAM guide.
EXAMPLE = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
NOON = datetime(2015, 8, 30, 12, 36, tzinfo=UTC)
HOST = "https://example.amazonaws.com"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
UNRESERVED = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
VANILLA = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"

# aws-sig-v4-test-suite: name -> the request and its documented signature (names of headers do not count).
SUITE = {
    "get-vanilla": (Call("GET", f"{HOST}/"), VANILLA),
    "get-vanilla-query-order-key-case": (
        Call("GET", f"{HOST}/?Param2=value2&Param1=value1"),
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ),
    "get-utf8": (Call("GET", f"{HOST}/ሴ"), "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
    "get-unreserved": (
        Call("GET", f"{HOST}/{UNRESERVED}"),
        "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
    ),
    "get-header-value-trim": (
        Call("GET", f"{HOST}/", {"My-Header1": " value1", "My-Header2": ' "a   b   c"'}),
        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    ),
    "normalize-path/get-relative": (Call("GET", f"{HOST}/example/.."), VANILLA),
    "normalize-path/get-relative-relative": (Call("GET", f"{HOST}/example1/example2/../.."), VANILLA),
    "normalize-path/get-slash": (Call("GET", f"{HOST}//"), VANILLA),
    "normalize-path/get-slash-dot-slash": (Call("GET", f"{HOST}/./"), VANILLA),
    "post-vanilla": (
        Call("POST", f"{HOST}/"),
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    ),
    "post-header-key-case": (
        Call("POST", f"{HOST}/"),
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    ),
    "post-header-value-case": (
        Call("POST", f"{HOST}/", {"My-Header1": "VALUE1"}),
        "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
    ),
    "post-x-www-form-urlencoded": (
        Call("POST", f"{HOST}/", FORM, b"Param1=value1"),
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ),
}


def signature(call: Call) -> str:
    return call.headers["Authorization"].rpartition("Signature=")[2]


@pytest.mark.parametrize(("call", "expected"), SUITE.values(), ids=SUITE)
def test_the_suites_signature_comes_out(call: Call, expected: str) -> None:
    assert signature(signed(call, EXAMPLE, region="us-east-1", service="service", now=NOON)) == expected


def test_the_guides_example_comes_out() -> None:
    call = Call(
        "GET",
        "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
        {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"},
    )

    headers = signed(call, Credentials("AKIDEXAMPLE", EXAMPLE.secret), region="us-east-1", service="iam", now=NOON)

    assert headers.headers["Authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request,"
        " SignedHeaders=content-type;host;x-amz-date,"
        " Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    )


def test_the_guides_signing_key_comes_out() -> None:
    assert signing_key(EXAMPLE, "20150830/us-east-1/iam/aws4_request").hex() == (
        "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"
    )


def test_an_encoded_path_is_encoded_once_more_to_be_signed() -> None:
    once = Call("POST", f"{HOST}/model/us.amazon.nova-micro-v1%3A0/converse-stream")
    twice = Call("POST", f"{HOST}/model/us.amazon.nova-micro-v1%253A0/converse-stream")

    signatures = {signature(signed(call, EXAMPLE, region="x", service="bedrock", now=NOON)) for call in (once, twice)}

    assert len(signatures) == 2


def test_a_session_token_is_sent_and_signed() -> None:
    call = signed(
        Call("POST", HOST), Credentials("AKIDEXAMPLE", "s", "token"), region="us-east-1", service="bedrock", now=NOON
    )

    assert call.headers["X-Amz-Security-Token"] == "token"
    assert "SignedHeaders=host;x-amz-date;x-amz-security-token," in call.headers["Authorization"]


@pytest.mark.parametrize("name", ["User-Agent", "accept-encoding", "Connection"])
def test_what_a_transport_may_change_is_not_signed(name: str) -> None:
    call = signed(Call("GET", f"{HOST}/", {name: "x"}), EXAMPLE, region="us-east-1", service="service", now=NOON)

    assert signature(call) == VANILLA
    assert call.headers[name] == "x"


@pytest.mark.parametrize("url", [f"{HOST}:443/", "https://user@EXAMPLE.amazonaws.com/", f"{HOST}"])
def test_the_host_is_signed_as_it_is_sent(url: str) -> None:
    assert signature(signed(Call("GET", url), EXAMPLE, region="us-east-1", service="service", now=NOON)) == VANILLA


def test_the_clock_may_be_of_any_zone() -> None:
    now = NOON.astimezone(timezone(timedelta(hours=9)))

    assert signature(signed(Call("GET", HOST), EXAMPLE, region="us-east-1", service="service", now=now)) == VANILLA


def test_signing_again_replaces_the_signature() -> None:
    once = signed(Call("GET", HOST), EXAMPLE, region="us-east-1", service="service", now=NOON)

    assert signed(once, EXAMPLE, region="us-east-1", service="service", now=NOON) == once


@pytest.mark.parametrize(
    ("host", "region", "service"),
    [
        ("bedrock-runtime.us-east-1.amazonaws.com", "us-east-1", "bedrock"),
        ("BEDROCK-RUNTIME.AP-southeast-2.amazonaws.com", "ap-southeast-2", "bedrock"),
        ("bedrock-runtime-fips.us-gov-west-1.amazonaws.com", "us-gov-west-1", "bedrock"),
        ("bedrock-runtime.cn-north-1.amazonaws.com.cn", "cn-north-1", "bedrock"),
        ("bedrock.eu-west-3.amazonaws.com", "eu-west-3", "bedrock"),
        ("vpce-0a1-b2.bedrock-runtime.eu-central-1.vpce.amazonaws.com", "eu-central-1", "bedrock"),
        ("bedrock-mantle.eu-west-1.api.aws", "eu-west-1", "bedrock-mantle"),
        ("127.0.0.1", "us-east-1", "bedrock"),
        ("gateway.example.org", "us-east-1", "bedrock"),
        ("", "us-east-1", "bedrock"),
    ],
)
def test_region_and_service_stand_in_the_host_name(host: str, region: str, service: str) -> None:
    assert (region_of(host), service_of(host)) == (region, service)


@pytest.mark.parametrize(
    ("key", "credentials"),
    [
        ("AKIAIOSFODNN7EXAMPLE:se/cr+et", Credentials("AKIAIOSFODNN7EXAMPLE", "se/cr+et")),
        ("ASIAIOSFODNN7EXAMPLE:secret:tok/en==", Credentials("ASIAIOSFODNN7EXAMPLE", "secret", "tok/en==")),
        ("AKIDEXAMPLE:secret", Credentials("AKIDEXAMPLE", "secret")),  # of the signature's own test suite
        ("ABSKQmVkcm9ja0FQSUtleS1leGFtcGxl", None),
        ("bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t", None),
        ("AKIAIOSFODNN7EXAMPLE", None),
        ("AKIAIOSFODNN7EXAMPLE:", None),
        ("a:b", None),
    ],
)
def test_credentials_are_told_from_bearer_keys(key: str, credentials: Credentials | None) -> None:
    assert credentials_of(key) == credentials


def test_a_representation_holds_no_secret() -> None:
    assert "canary" not in repr(Credentials("AKIDEXAMPLE", "canary-secret", "canary-session"))
