"""Speeds on a real disk."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hexalogue.domain.speeds import Run, Setup, Speed
from hexalogue.models.speeds import SpeedFile

HERE = Setup("llamacpp")
RUN = Run(HERE, 100_000_000, 50.0, 100)


def test_what_was_noted_is_known_after_a_restart(tmp_path: Path) -> None:
    SpeedFile(tmp_path / "engines" / "speeds.json").note(RUN)

    assert SpeedFile(tmp_path / "engines" / "speeds.json").expected(HERE, 100_000_000) == Speed(50.0, is_measured=True)


def test_two_processes_remember_both_their_runs(tmp_path: Path) -> None:
    one, other = SpeedFile(tmp_path / "s.json"), SpeedFile(tmp_path / "s.json")

    one.note(RUN)
    other.note(Run(Setup("other"), 100_000_000, 20.0, 100))

    assert one.expected(HERE, 100_000_000) is not None
    assert one.expected(Setup("other"), 100_000_000) is not None


def test_many_threads_leave_a_whole_file_and_nothing_beside_it(tmp_path: Path) -> None:
    book = SpeedFile(tmp_path / "s.json")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: book.note(Run(Setup(f"{number % 9}"), 10**8, 50.0, 100)), range(60)))

    assert len(json.loads((tmp_path / "s.json").read_text())["rows"]) == 9
    assert [path.name for path in tmp_path.iterdir()] == ["s.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"version": 2, "rows": []}',
        b'{"version": 1}',
        b'{"version": 1, "rows": [["a"]]}',
        b'{"version": 1, "rows": [["a", "b", "c", 0, 1, 1, 1]]}',
        b'{"version": 1, "rows": [["a", "b", "c", NaN, 1, 1, 1]]}',
        b'{"version": 1, "rows": ' + b"[" * 100_000,
    ],
    ids=["empty", "binary", "list", "version", "no rows", "short row", "zero", "nan", "deep"],
)
def test_a_damaged_file_is_forgotten_and_written_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "s.json"
    path.write_bytes(content)
    book = SpeedFile(path)

    assert book.expected(HERE, 100_000_000) is None
    book.note(RUN)
    assert book.expected(HERE, 100_000_000) is not None


def test_a_folder_that_cannot_be_written_costs_only_the_memory_of_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    SpeedFile(tmp_path / "file" / "s.json").note(RUN)


def test_an_answer_that_says_nothing_writes_nothing(tmp_path: Path) -> None:
    SpeedFile(tmp_path / "s.json").note(Run(HERE, 100_000_000, 50.0, 2))

    assert not list(tmp_path.iterdir())
