"""What is remembered of installed engines survives damage, newer versions of us, and kills."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.engine_homes import DISK

from hexalogue.domain.engines import InstalledEngine, Origin, Proof
from hexalogue.domain.errors import TooNew, Unreadable
from hexalogue.domain.ids import EngineId
from hexalogue.engines.records import (
    Damaged,
    Record,
    lock_taken,
    read_description,
    read_record,
    write_description,
    write_record,
)

ENGINE = EngineId("some-server")


def an_engine(folder: Path, name: str = "bin/server") -> InstalledEngine:
    return InstalledEngine(
        ENGINE,
        "b1",
        "vulkan",
        folder / name,
        Origin.DOWNLOADED,
        installed_at=12.5,
        why="It fits.",
        sha256="0" * 64,
        known_flags=frozenset({"-m", "--port"}),
        devices=("Vulkan0",),
        proofs=(Proof("token", "it answered", 0.5),),
    )


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    record = Record("b2-cpu", ("b2-cpu", "b1-cpu"), {"b3": "it crashed"}, ((1.0, "b1 was installed."),))

    write_record(tmp_path, record, DISK)

    assert read_record(tmp_path) == record


def test_keys_of_a_newer_version_are_kept(tmp_path: Path) -> None:
    (tmp_path / "record.json").write_text(
        json.dumps({"format": 1, "current": "", "kept": [], "refused": {}, "history": [], "channel": "beta"})
    )
    record = read_record(tmp_path)
    assert record is not None

    write_record(tmp_path, record.noted(1.0, "something"), DISK)

    assert json.loads((tmp_path / "record.json").read_text())["channel"] == "beta"


def test_a_record_of_a_newer_format_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "record.json").write_text('{"format": 2}')

    with pytest.raises(TooNew):
        read_record(tmp_path)


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", '{"format": "1"}', '{"format": 1}', "\0" * 100, "[" * 100_000],
    ids=["empty", "cut", "list", "null", "text", "bare", "zeros", "deep"],
)
def test_a_damaged_record_is_told_from_a_missing_one(content: str, tmp_path: Path) -> None:
    (tmp_path / "record.json").write_text(content)

    with pytest.raises(Damaged):
        read_record(tmp_path)


@given(st.binary(max_size=200))
def test_no_bytes_make_reading_a_record_raise_anything_else(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "record.json").write_bytes(content)
        try:
            read_record(Path(folder))
        except (Damaged, TooNew):
            return


def test_a_record_never_names_a_path(tmp_path: Path) -> None:
    (tmp_path / "record.json").write_text(
        json.dumps({"format": 1, "current": "../../bin", "kept": [], "refused": {}, "history": []})
    )

    with pytest.raises(Damaged):
        read_record(tmp_path)


def test_a_description_moves_with_its_folder(tmp_path: Path) -> None:
    (tmp_path / "stage").mkdir()
    write_description(tmp_path / "stage", an_engine(tmp_path / "stage"), DISK)

    (tmp_path / "stage").rename(tmp_path / "b1-vulkan")

    assert read_description(tmp_path / "b1-vulkan", ENGINE) == an_engine(tmp_path / "b1-vulkan")


def test_a_program_used_where_it_lies_keeps_its_path(tmp_path: Path) -> None:
    (tmp_path / "b1").mkdir()
    elsewhere = an_engine(Path("/opt/build"))

    write_description(tmp_path / "b1", elsewhere, DISK)

    assert read_description(tmp_path / "b1", ENGINE) == elsewhere


def test_a_record_knows_where_a_roll_back_goes() -> None:
    assert Record("b3", ("b3", "b2", "b1")).before == ("b2", "b1")
    assert Record("b2", ("b3", "b2")).before == ()


def test_the_history_has_dates_and_a_bound() -> None:
    record = Record()
    for number in range(150):
        record = record.noted(1_700_000_000 + number, f"{number}")

    said = record.said()

    assert len(said) == 100
    assert said[0].startswith("2023-11-1")
    assert said[0].endswith(": 149")


def test_two_installations_of_one_engine_do_not_meet(tmp_path: Path) -> None:
    import os

    lock = lock_taken(tmp_path, DISK, "Some server")
    try:
        with pytest.raises(Unreadable, match="just being installed"):
            lock_taken(tmp_path, DISK, "Some server")
    finally:
        os.close(lock)

    os.close(lock_taken(tmp_path, DISK, "Some server"))
