"""Where a request goes and what its head looks like."""

import pytest

from hexalogue.domain.errors import BadArgument
from hexalogue.wire.call import Call
from hexalogue.wire.target import head_of, headers_of, place_of


@pytest.mark.parametrize(
    ("url", "host", "port", "named", "path"),
    [
        ("http://127.0.0.1:8080/v1", "127.0.0.1", 8080, "127.0.0.1:8080", "/v1"),
        ("https://API.Example.com", "api.example.com", 443, "api.example.com", "/"),
        ("https://api.example.com:443/a?b=c#d", "api.example.com", 443, "api.example.com", "/a?b=c"),
        ("http://[::1]:9/x", "::1", 9, "[::1]:9", "/x"),
        ("http://[fe80::1%25eth0]/x", "fe80::1%eth0", 80, "[fe80::1]", "/x"),
        ("https://user:secret@api.example.com./x", "api.example.com", 443, "api.example.com", "/x"),
        ("https://bücher.example/", "xn--bcher-kva.example", 443, "xn--bcher-kva.example", "/"),
        ("https://x.example/models/a b/ü?q=%20", "x.example", 443, "x.example", "/models/a%20b/%C3%BC?q=%20"),
        ("https://x.example/models/org%2Fname:generate", "x.example", 443, "x.example", "/models/org%2Fname:generate"),
    ],
)  # fmt: skip
def test_an_address_is_taken_apart(url: str, host: str, port: int, named: str, path: str) -> None:
    place = place_of(url)

    assert (place.host, place.port, place.named, place.path) == (host, port, named, path)


@pytest.mark.parametrize(
    "url",
    ["", "127.0.0.1:8080", "ftp://x.example/", "http://", "http:///path", "http://x:port/", "http://x:99999/",
     "http://[::1/", "http://a b/", f"http://{'ü' * 70}.example/"],
)  # fmt: skip
def test_what_is_no_address_says_how_one_looks(url: str) -> None:
    with pytest.raises(BadArgument) as caught:
        place_of(url)

    assert "https://HOST/PATH" in caught.value.fix


def test_a_line_break_in_an_address_begins_no_header() -> None:
    place = place_of("http://x.example/a\r\nx-evil: 1")

    assert head_of(Call("GET", ""), place).count(b"\r\n") == 6  # five lines and the empty one
    assert b"x-evil: 1" not in head_of(Call("GET", ""), place).split(b"\r\n")


@pytest.mark.parametrize("value", ["a\r\nb", "a\nb", "a\0b", "schlüssel\N{EN DASH}x", "a\x7f"])
def test_no_header_holds_what_it_may_not(value: str) -> None:
    with pytest.raises(BadArgument) as caught:
        head_of(Call("GET", "", {"X-Api-Key": value}), place_of("http://x.example/"))

    assert value not in f"{caught.value.message}{caught.value.fix}"


@pytest.mark.parametrize(
    ("call", "length"),
    [(Call("GET", ""), None), (Call("POST", ""), "0"), (Call("POST", "", body=b"{}"), "2"), (Call("DELETE", ""), None)],
)
def test_a_length_is_said_where_one_is_expected(call: Call, length: str | None) -> None:
    assert headers_of(call, place_of("http://x.example/")).get("content-length") == length


def test_streams_are_asked_for_uncompressed_and_the_rest_compressed() -> None:
    place = place_of("http://x.example/")

    assert headers_of(Call("POST", "", {"Accept": "text/event-stream"}), place)["accept-encoding"] == "identity"
    assert headers_of(Call("GET", ""), place)["accept-encoding"] == "gzip"


def test_a_call_has_the_last_word_about_its_headers() -> None:
    headers = headers_of(Call("GET", "", {"User-Agent": "mine", "Accept-Encoding": "identity"}), place_of("http://x/"))

    assert (headers["user-agent"], headers["accept-encoding"]) == ("mine", "identity")
