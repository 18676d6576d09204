"""Addresses on the hub and its mirrors."""

import pytest

from hexalogue.domain.errors import BadArgument
from hexalogue.wire.hub import is_token_refused, resolve_url

REPOSITORY = "Qwen/Qwen2.5-0.5B-Instruct-GGUF"


def test_the_address_follows_the_hubs_form() -> None:
    url = resolve_url("https://hub.example/", REPOSITORY, "main", "a b/file.gguf")

    assert url == f"https://hub.example/{REPOSITORY}/resolve/main/a%20b/file.gguf"


def test_modelscope_calls_the_main_branch_master() -> None:
    assert "/resolve/master/" in resolve_url("https://modelscope.cn/models", REPOSITORY, "main", "f.gguf")


def test_a_revision_with_a_slash_is_one_segment() -> None:
    assert "/resolve/refs%2Fpr%2F1/" in resolve_url("https://hub.example", REPOSITORY, "refs/pr/1", "f.gguf")


@pytest.mark.parametrize(
    ("repository", "revision", "file"),
    [
        ("one", "main", "f"),
        ("a/b/c", "main", "f"),
        ("../b", "main", "f"),
        ("a/b?x", "main", "f"),
        ("a/b", "main", "../f"),
        ("a/b", "main", "/f"),
        ("a/b", "main", "c\\f"),
        ("a/b", "main", "f\n"),
        ("a/b", "main", ""),
        ("a/b", "..", "f"),
    ],
)
def test_names_that_are_none_are_refused(repository: str, revision: str, file: str) -> None:
    with pytest.raises(BadArgument):
        resolve_url("https://hub.example", repository, revision, file)


@pytest.mark.parametrize(
    ("status", "headers", "refused"),
    [
        (401, {"x-error-message": "Invalid credentials in Authorization header"}, True),
        (401, {}, True),
        (401, {"x-error-code": "RepoNotFound"}, False),
        (401, {"x-error-code": "GatedRepo"}, False),
        (403, {}, False),
        (404, {"x-error-code": "RepoNotFound"}, False),
    ],
)
def test_a_refused_token_is_told_from_a_repository_that_is_not_there(
    status: int, headers: dict[str, str], *, refused: bool
) -> None:
    assert is_token_refused(status, headers) is refused
