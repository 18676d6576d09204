"""The list of names: in order, without secrets, and no reason to lose a key."""

import json
from pathlib import Path

import pytest
from tests.helpers.keychains import DISK

from hexalogue.domain.errors import TooNew
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyPlace, KeyRef
from hexalogue.vault.index import Entry, KeyIndex

FIRST = Entry(KeyRef(ProviderId("alpha")), KeyPlace.KEYCHAIN)
SECOND = Entry(KeyRef(ProviderId("alpha"), "Büro"), KeyPlace.FILE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.json"


@pytest.fixture
def index(path: Path) -> KeyIndex:
    return KeyIndex(path, DISK)


def test_names_keep_the_order_in_which_they_came(index: KeyIndex) -> None:
    for entry in (FIRST, SECOND, FIRST):
        index.add(entry)

    assert index.entries() == (FIRST, SECOND)


def test_a_name_is_removed_alone(index: KeyIndex) -> None:
    index.add(FIRST)
    index.add(SECOND)

    index.remove(FIRST.ref)

    assert index.entries() == (SECOND,)


def test_no_file_is_an_empty_list_and_removing_writes_none(index: KeyIndex, path: Path) -> None:
    index.remove(FIRST.ref)

    assert index.entries() == ()
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"format": 1}',
        b'{"format": 1, "keys": [{"provider": "a"}]}',
        b"\xff\xfe",
        b"[" * 9999,
    ],
    ids=["empty", "cut", "list", "null", "no keys", "half a row", "no text", "deep"],
)
def test_a_damaged_list_is_empty_and_kept_when_it_is_written(index: KeyIndex, path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert index.entries() == ()
    index.add(FIRST)

    assert index.entries() == (FIRST,)
    assert path.with_name("keys.json.damaged-1").read_bytes() == content


def test_a_newer_list_is_left_untouched(index: KeyIndex, path: Path) -> None:
    content = json.dumps({"format": 2, "keys": "otherwise"})
    path.write_text(content)

    with pytest.raises(TooNew):
        index.entries()
    with pytest.raises(TooNew):
        index.add(FIRST)

    assert path.read_text() == content
