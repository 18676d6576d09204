"""Files we vouch for: a cut or changed one is noticed before it is offered."""

import hashlib
import random
from pathlib import Path

import pytest

from hexalogue.domain.errors import HashMismatch, Unreadable
from hexalogue.models.own_files import OwnFiles

CONTENT = bytes(random.Random(3).randbytes(20_000))
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


def entered(folder: Path) -> Path:
    path = folder / "a.gguf"
    path.write_bytes(CONTENT)
    OwnFiles(folder, {}).enter(path, DIGEST, "A model")
    return path


def test_an_entered_file_keeps_its_hash_and_title_over_a_restart(folder: Path) -> None:
    path = entered(folder)

    assert OwnFiles(folder, {}).verified(path) == DIGEST
    assert OwnFiles(folder, {}).title(path) == "A model"


@pytest.mark.parametrize("seed", range(50))
def test_a_changed_or_cut_file_is_noticed_wherever_it_happened(folder: Path, seed: int) -> None:
    path, chance = entered(folder), random.Random(seed)
    content = bytearray(CONTENT)
    at = chance.randrange(len(content))
    if seed % 2:
        content[at] ^= 1 << chance.randrange(8)
    else:
        del content[at:]
    path.write_bytes(content)

    with pytest.raises(HashMismatch):
        OwnFiles(folder, {}).verified(path)


def test_a_damaged_file_stays_damaged_over_a_restart(folder: Path) -> None:
    path = entered(folder)
    path.write_bytes(b"x" + CONTENT[1:])
    with pytest.raises(HashMismatch):
        OwnFiles(folder, {}).verified(path)

    with pytest.raises(HashMismatch):
        OwnFiles(folder, {}).verified(path)


def test_a_file_that_was_only_touched_is_still_good(folder: Path) -> None:
    path = entered(folder)
    path.write_bytes(CONTENT)

    assert OwnFiles(folder, {}).verified(path) == DIGEST


def test_a_profile_file_is_held_to_the_hash_of_its_publisher(folder: Path) -> None:
    path = folder / "profile.gguf"
    path.write_bytes(CONTENT)

    assert OwnFiles(folder, {"profile.gguf": DIGEST}).verified(path) == DIGEST
    with pytest.raises(HashMismatch):
        OwnFiles(folder, {"profile.gguf": "0" * 64}).verified(path)


def test_a_file_put_there_by_hand_has_no_hash(folder: Path) -> None:
    (folder / "mine.gguf").write_bytes(CONTENT)

    assert OwnFiles(folder, {}).verified(folder / "mine.gguf") is None


def test_unfinished_files_are_not_listed(folder: Path) -> None:
    for name in ("A.GGUF", "a.gguf", "b.gguf.part", ".c.importing", ".d.gguf", "index.json"):
        (folder / name).touch()

    assert [path.name for path in OwnFiles(folder, {}).paths()] == ["A.GGUF", "a.gguf"]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert OwnFiles(tmp_path / "absent", {}).paths() == []


def test_a_removed_file_is_forgotten(folder: Path) -> None:
    own = OwnFiles(folder, {})
    path = entered(folder)

    path.unlink()
    own.forget(path)
    path.write_bytes(b"another model under the same name")

    assert OwnFiles(folder, {}).verified(path) is None


def test_entering_a_file_that_is_not_there_is_unreadable(folder: Path) -> None:
    with pytest.raises(Unreadable):
        OwnFiles(folder, {}).enter(folder / "a.gguf", DIGEST, "A")


@pytest.mark.parametrize(
    ("stem", "digest", "name"),
    [
        ("mine", "f" * 64, "mine.gguf"),
        ("mine", DIGEST, "profile.gguf"),
        ("profile", "f" * 64, "profile-imported.gguf"),
    ],
    ids=["free", "the publisher's own", "a namesake of the publisher's"],
)
def test_only_the_publishers_file_gets_the_publishers_name(folder: Path, stem: str, digest: str, name: str) -> None:
    assert OwnFiles(folder, {"profile.gguf": DIGEST}).free_name(stem, digest) == name
