"""Notes about files: valid while the file stays the same, and never the only truth."""

import json
from pathlib import Path

import pytest

from hexalogue.models.notes import Notes, Stamp

STAMP = Stamp(10, 20)


def test_a_note_survives_a_restart(tmp_path: Path) -> None:
    notes = Notes(tmp_path / "new" / "notes.json")
    notes.note("a", STAMP, {"sha256": "x"})
    notes.save()

    assert Notes(tmp_path / "new" / "notes.json").current("a", STAMP) == {"sha256": "x"}


@pytest.mark.parametrize("changed", [Stamp(11, 20), Stamp(10, 21)], ids=["size", "time"])
def test_a_changed_file_has_no_current_note_but_a_last_one(tmp_path: Path, changed: Stamp) -> None:
    notes = Notes(tmp_path / "notes.json")
    notes.note("a", STAMP, {"sha256": "x"})

    assert notes.current("a", changed) is None
    assert notes.last("a") is not None


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\xff", b"[]", b"{}", b"null", b"7", b'{"version":2,"files":{}}', b'{"version":1}',
        b'{"version":1,"files":[]}',
        b'{"version":1,"files":{"a":[1]}}', b'{"version":1,"files":{"a":[1,2,3]}}',
        b'{"version":1,"files":{"a":["x",2,{}]}}',
        b"[" * 100_000,
    ],
)  # fmt: skip
def test_damaged_notes_are_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.json"
    path.write_bytes(content)
    notes = Notes(path)

    assert notes.last("a") is None
    notes.note("a", STAMP, {})
    notes.save()
    assert json.loads(path.read_text())["version"] == 1


def test_notes_that_cannot_be_written_are_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    notes = Notes(tmp_path / "file" / "notes.json")
    notes.note("a", STAMP, {"sha256": "x"})

    notes.save()

    assert notes.current("a", STAMP) == {"sha256": "x"}


def test_forgotten_files_leave_no_note(tmp_path: Path) -> None:
    notes = Notes(tmp_path / "notes.json")
    notes.note("a", STAMP, {})
    notes.note("b", STAMP, {})

    notes.keep_only({"b"})

    assert (notes.last("a"), notes.current("b", STAMP)) == (None, {})


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    Notes(tmp_path / "notes.json").save()

    assert list(tmp_path.iterdir()) == []


def test_saving_leaves_only_the_notes(tmp_path: Path) -> None:
    notes = Notes(tmp_path / "notes.json")
    notes.note("a", STAMP, {})
    notes.save()

    assert [path.name for path in tmp_path.iterdir()] == ["notes.json"]
