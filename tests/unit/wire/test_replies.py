"""What headers say about the file."""

import pytest

from hexalogue.domain.errors import BadReply
from hexalogue.wire.faults import Setback
from hexalogue.wire.replies import Linked, linked, read_reply, strong_etag
from hexalogue.wire.source import Source, redirected

SHA256 = "ab" * 32


def test_a_piece_says_where_it_belongs() -> None:
    reply = read_reply("h", 206, {"content-range": "bytes 10-19/100", "etag": '"e"'}, Linked())

    assert (reply.start, reply.body_bytes, reply.size_bytes, reply.etag) == (10, 10, 100, '"e"')


def test_a_whole_file_says_its_size() -> None:
    reply = read_reply("h", 200, {"content-length": "100"}, Linked())

    assert (reply.start, reply.body_bytes, reply.size_bytes, reply.etag) == (0, 100, 100, None)


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (200, {"content-type": "text/html; charset=utf-8"}),
        (200, {"content-encoding": "gzip"}),
        (206, {}),
        (206, {"content-range": "items 1-2/3"}),
        (206, {"content-type": "multipart/byteranges; boundary=x"}),
    ],
)
def test_what_is_not_the_file_is_a_bad_reply(status: int, headers: dict[str, str]) -> None:
    with pytest.raises(BadReply):
        read_reply("h", status, headers, Linked())


@pytest.mark.parametrize(
    ("etag", "is_strong"), [('"a"', True), ('W/"a"', False), ("a", False), ('""', False), ("", False)]
)
def test_only_a_strong_etag_promises_equal_bytes(etag: str, is_strong: bool) -> None:
    assert strong_etag({"etag": etag}) == (etag if is_strong else None)


def test_the_hub_tells_hash_and_size_on_its_redirect() -> None:
    told = linked({"x-linked-etag": f'"{SHA256.upper()}"', "x-linked-size": "491400032"})

    assert told == Linked(SHA256, 491400032)
    assert linked({"etag": '"x"'}, told) == told


def test_a_git_sha1_is_no_sha256() -> None:
    assert linked({"x-linked-etag": '"' + "ab" * 20 + '"'}) == Linked()


@pytest.mark.parametrize(
    ("location", "target"),
    [("/b?x=1", "https://h/b?x=1"), ("https://other/c", "https://other/c"), ("c", "https://h/a/c")],
)
def test_redirects_may_be_relative(location: str, target: str) -> None:
    assert redirected("https://h/a/b", location) == target


@pytest.mark.parametrize("location", ["http://h/b", "", "file:///etc/passwd", "https://169.254.169.254/x"])
def test_redirects_nobody_should_follow_are_refused(location: str) -> None:
    with pytest.raises(Setback) as caught:
        redirected("https://h/a", location)

    assert isinstance(caught.value.error, BadReply)


def test_a_forgotten_redirect_leads_back_to_the_front_door() -> None:
    source = Source("a model", "https://h/a")
    source.remember("https://cdn/a?sig=1", Linked(SHA256))

    source.forget()

    assert source.address == ("https://h/a", Linked())
    assert not source.is_redirected
