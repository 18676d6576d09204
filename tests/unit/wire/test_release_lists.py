"""Lists of releases as values: what is read of them, and what is not trusted."""

import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.errors import BadArgument, BadReply
from hexalogue.wire.releases import PUBLIC_URL, is_trusted, limited, read_list, read_release, releases_url

URL = "https://mirror.example/lists/repos/ggml-org/llama.cpp/releases?page=1"
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SHA = "1e4afeb3985ff8877c3811b7fa994faf7731fb54ad90ff0b68e96fb0a5493c45"


def asset(**changes: Any) -> dict[str, Any]:
    """One file as the list has it."""
    usual = {
        "name": "a.zip",
        "size": 7,
        "state": "uploaded",
        "digest": f"sha256:{SHA}",
        "browser_download_url": "https://github.com/ggml-org/llama.cpp/releases/download/b1/a.zip",
    }
    return usual | changes


def body(*assets: dict[str, Any], **changes: Any) -> bytes:
    """One release as the list has it."""
    usual = {"tag_name": "b1", "assets": list(assets), "published_at": "2026-10-09T08:00:00Z", "body": "new"}
    return json.dumps(usual | changes).encode()


def test_a_release_is_read_with_its_files_and_their_hashes() -> None:
    release = read_release(URL, body(asset(), prerelease=True))

    file = release.assets[0]
    assert (release.tag, release.published, release.is_prerelease) == ("b1", "2026-10-09T08:00:00Z", True)
    assert (file.name, file.size_bytes, file.sha256) == ("a.zip", 7, SHA)


@pytest.mark.parametrize(
    "digest", [None, "", "sha256:", f"sha512:{SHA}", f"sha256:{SHA}0", "md5:00", f"sha256:{'g' * 64}"]
)
def test_what_is_no_sha256_is_no_hash(digest: str | None) -> None:
    assert read_release(URL, body(asset(digest=digest))).assets[0].sha256 == ""


def test_a_hash_in_capitals_is_the_same_hash() -> None:
    assert read_release(URL, body(asset(digest=f"SHA256:{SHA.upper()}"))).assets[0].sha256 == SHA


@pytest.mark.parametrize("state", ["starter", "open"])
def test_a_file_that_is_still_being_uploaded_is_not_there(state: str) -> None:
    assert read_release(URL, body(asset(state=state))).assets == ()


@pytest.mark.parametrize(
    "name", ["", "../a.zip", "a/b.zip", "a\\b.zip", ".hidden", "a\n.zip", "a\u202e.zip", "x" * 300]
)
def test_a_name_that_is_unsafe_on_a_disk_is_not_there(name: str) -> None:
    assert read_release(URL, body(asset(name=name))).assets == ()


@pytest.mark.parametrize(
    ("said", "url"),
    [
        ("https://github.com/a.zip", "https://github.com/a.zip"),
        ("/files/a.zip", "https://mirror.example/files/a.zip"),
        ("a.zip", "https://mirror.example/lists/repos/ggml-org/llama.cpp/a.zip"),
        ("//cdn.example/a.zip", "https://cdn.example/a.zip"),
        ("http://127.0.0.1:9000/a.zip", "http://127.0.0.1:9000/a.zip"),
        ("http://[::1]:9000/a.zip", "http://[::1]:9000/a.zip"),
    ],
)
def test_the_address_of_a_file_may_be_anywhere_safe_and_relative(said: str, url: str) -> None:
    assert read_release(URL, body(asset(browser_download_url=said))).assets[0].url == url


@pytest.mark.parametrize(
    "said",
    ["http://example.com/a.zip", "ftp://example.com/a.zip", "file:///etc/passwd", "http://10.0.0.1/a"],
)
def test_an_address_that_others_could_answer_is_refused(said: str) -> None:
    with pytest.raises(BadReply, match="neither https nor on this computer"):
        read_release(URL, body(asset(browser_download_url=said)))


def test_drafts_are_nobodys_yet() -> None:
    one = json.loads(body(asset()))

    assert [row.tag for row in read_list(URL, json.dumps([one | {"draft": True}, one]).encode())] == ["b1"]


@pytest.mark.parametrize(
    ("text", "got"),
    [(b"<html>", "a web page"), (b"{}", "something else"), (b"[1]", "something else"), (b"", "something")],
)
def test_what_is_no_list_is_told(text: bytes, got: str) -> None:
    with pytest.raises(BadReply, match=f"mirror.example with {got}"):
        read_list(URL, text)


NAMES = st.sampled_from(["tag_name", "assets", "name", "size", "digest", "browser_download_url"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=9,
)


@given(st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_whatever_answers_is_a_list_or_told_to_be_none(text: bytes) -> None:
    for read in (read_list, read_release):
        with suppress(BadReply):
            read(URL, text)


@pytest.mark.parametrize(
    ("headers", "wait", "when"),
    [
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(NOW.timestamp()) + 1795)}, 1795, "in 30 minutes"),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(NOW.timestamp()) - 5)}, 0, "in a minute"),
        ({"retry-after": "60"}, 60, "in a minute"),
        ({"retry-after": "61", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9"}, 61, "in 2 minutes"),
    ],
)
def test_a_limit_that_is_used_up_says_until_when(headers: dict[str, str], wait: float, when: str) -> None:
    error = limited("api.github.com", 403, headers, NOW)

    assert error.retry_after_s == wait
    assert when in error.fix
    assert "too many" in error.message


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-ratelimit-remaining": "12", "x-ratelimit-reset": "1"},
        {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon"},
    ],
)
def test_a_refusal_for_another_reason_is_just_that(headers: dict[str, str]) -> None:
    error = limited("api.github.com", 403, headers, NOW)

    assert error.retry_after_s is None
    assert "too many" not in error.message


@pytest.mark.parametrize(
    ("said", "base"),
    [
        ("", PUBLIC_URL),
        ("  ", PUBLIC_URL),
        ("https://mirror.example/", "https://mirror.example"),
        ("https://mirror.example/github/repos/", "https://mirror.example/github"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
    ],
)
def test_the_base_of_the_lists_is_the_persons_or_the_public_one(said: str, base: str) -> None:
    assert releases_url({"HEXALOGUE_RELEASES_URL": said}) == base
    assert releases_url({}, said) == base


def test_the_environment_s_mirror_comes_before_that_of_the_settings() -> None:
    assert (
        releases_url({"HEXALOGUE_RELEASES_URL": "https://one.example"}, "https://two.example") == "https://one.example"
    )


def test_a_wrong_mirror_of_the_settings_is_named_as_theirs() -> None:
    with pytest.raises(BadArgument, match="in Settings"):
        releases_url({}, "mirror.example")


@pytest.mark.parametrize(
    "said",
    ["mirror.example", "http://mirror.example", "https://user:pw@mirror.example", "https://m.example/?a=b", "ftp://m"],
)
def test_a_base_that_is_no_safe_address_is_refused(said: str) -> None:
    with pytest.raises(BadArgument, match="HEXALOGUE_RELEASES_URL"):
        releases_url({"HEXALOGUE_RELEASES_URL": said})


@pytest.mark.parametrize("url", ["", "http://", "https://exa mple/", "http://127.0.0.1.example.com/", "javascript:1"])
def test_what_is_no_address_is_not_trusted(url: str) -> None:
    assert not is_trusted(url)
