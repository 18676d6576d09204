"""The encrypted file on disk: private, replaced in one step, untouched by a wrong passphrase, kept when damaged."""

import os
import stat
from pathlib import Path

import pytest
from tests.helpers.keychains import DISK

from hexalogue.domain.errors import BadArgument, KeychainLocked, ReadOnly, TooNew, Unreadable, WrongPassphrase
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef, Secret
from hexalogue.vault import sealed
from hexalogue.vault.key_file import KeyFile

PASSPHRASE = Secret("correct horse")
REF, OTHER = KeyRef(ProviderId("alpha")), KeyRef(ProviderId("beta"), "work")
KEY = Secret("canary-value-0001")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Little memory for each derivation; the real one takes 0.2 s and has a test of its own."""
    monkeypatch.setattr(
        sealed.Derivation, "fresh", lambda: sealed.Derivation("MDEyMzQ1Njc4OWFiY2RlZg==", memory_kib=64, passes=1)
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.sealed"


def a_file(path: Path, passphrase: Secret = PASSPHRASE) -> KeyFile:
    file = KeyFile(path, DISK)
    file.unlock(passphrase)
    return file


def test_keys_come_back_in_another_process(path: Path) -> None:
    a_file(path).put(REF, KEY)

    assert a_file(path).keys() == {REF: KEY}
    assert b"canary" not in path.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="Windows has access lists instead")
def test_nobody_else_may_read_it(path: Path) -> None:
    a_file(path).put(REF, KEY)

    assert {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()} == {0o600}


def test_unlocking_writes_nothing(path: Path) -> None:
    assert a_file(path).keys() == {}
    assert not path.exists()


def test_a_closed_file_is_locked(path: Path) -> None:
    a_file(path).put(REF, KEY)

    with pytest.raises(KeychainLocked):
        KeyFile(path, DISK).keys()
    with pytest.raises(KeychainLocked):
        KeyFile(path, DISK).put(REF, KEY)


def test_a_wrong_passphrase_changes_nothing(path: Path) -> None:
    a_file(path).put(REF, KEY)
    before = path.read_bytes()

    with pytest.raises(WrongPassphrase):
        a_file(path, Secret("wrong horse"))

    assert path.read_bytes() == before
    assert a_file(path).keys() == {REF: KEY}


def test_a_wrong_passphrase_does_not_close_a_file_that_is_open(path: Path) -> None:
    file = a_file(path)
    file.put(REF, KEY)

    with pytest.raises(WrongPassphrase):
        file.unlock(Secret("wrong horse"))

    assert file.keys() == {REF: KEY}


def test_what_another_process_added_stays(path: Path) -> None:
    mine, theirs = a_file(path), a_file(path)
    mine.put(REF, KEY)

    theirs.put(OTHER, KEY)

    assert set(mine.keys()) == {REF, OTHER}


def test_a_key_is_removed_alone(path: Path) -> None:
    file = a_file(path)
    file.put(REF, KEY)
    file.put(OTHER, KEY)

    assert file.remove(REF)
    assert not file.remove(REF)

    assert set(file.keys()) == {OTHER}


def test_a_damaged_file_is_told_and_kept_once(path: Path) -> None:
    a_file(path).put(REF, KEY)
    damaged = path.read_bytes().replace(b"lanes", b"lames")
    path.write_bytes(damaged)

    for _ in range(2):
        with pytest.raises(Unreadable) as caught:
            a_file(path)

    assert caught.value.kept_as == path.with_name("keys.sealed.damaged-1")
    assert path.read_bytes() == damaged
    assert [each.name for each in path.parent.glob("*.damaged-*")] == ["keys.sealed.damaged-1"]


def test_a_file_damaged_while_open_is_not_written_over(path: Path) -> None:
    file = a_file(path)
    file.put(REF, KEY)
    path.write_bytes(path.read_bytes()[:-40])
    damaged = path.read_bytes()

    with pytest.raises(Unreadable):
        file.put(OTHER, KEY)

    assert path.read_bytes() == damaged


def test_a_newer_file_is_left_untouched(path: Path) -> None:
    a_file(path).put(REF, KEY)
    newer = path.read_bytes().replace(b"hexalogue-keys 1", b"hexalogue-keys 2")
    path.write_bytes(newer)

    with pytest.raises(TooNew):
        a_file(path)

    assert [each.read_bytes() for each in path.parent.glob("keys.sealed*")] == [newer]


def test_a_short_passphrase_begins_no_file(path: Path) -> None:
    with pytest.raises(BadArgument):
        a_file(path, Secret("short"))


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    file = a_file(in_the_way / "keys.sealed")

    with pytest.raises(ReadOnly):
        file.put(REF, KEY)
