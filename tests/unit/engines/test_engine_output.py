"""What an engine prints: the last of it, and a file that stays small."""

import os
from pathlib import Path

import pytest

from hexalogue.engines.memory_kills import memory_kills
from hexalogue.engines.output import BURST_BYTES, FULL_BYTES, LogFile, Tail, last_lines


def upper(text: str) -> str:
    return text.upper()


def written(path: Path, data: bytes) -> None:
    log = LogFile(path, upper)
    log.write(data)
    log.flush()


def test_a_tail_begins_with_a_line() -> None:
    tail = Tail(10)

    for _ in range(100):
        tail.write(b"abc\n")

    assert tail.text() == "abc\nabc\n"
    assert tail.seen_bytes == 400


def test_a_tail_keeps_the_end_of_an_endless_line() -> None:
    tail = Tail(10)
    tail.write(b"x" * 1000)

    assert tail.text() == "x" * 10


def test_a_cut_character_does_not_spoil_the_rest() -> None:
    tail = Tail(4)
    tail.write("aä\nb".encode())

    assert tail.text() == "b"


def test_a_log_holds_redacted_whole_lines(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "logs" / "engine.log", upper)

    log.write(b"one\ntw")
    log.write(b"o\nthree")
    log.close()

    assert (tmp_path / "logs" / "engine.log").read_text() == "ONE\nTWO\nTHREE\n"


def test_lines_are_written_when_there_are_many_or_when_they_are_asked_for(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "engine.log", upper)

    log.write(b"one\n")
    assert log.has_lines
    assert not (tmp_path / "engine.log").exists()
    log.write(b"x" * FULL_BYTES + b"\n")

    assert not log.has_lines
    assert (tmp_path / "engine.log").stat().st_size == FULL_BYTES + 5


def test_a_log_is_for_its_owner_only(tmp_path: Path) -> None:
    written(tmp_path / "engine.log", b"one\n")

    assert (tmp_path / "engine.log").stat().st_mode & 0o777 == 0o600 or os.name == "nt"


def test_a_full_log_becomes_the_one_before(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "engine.log", upper, limit=10)

    for word in (b"first line\n", b"second line\n", b"third line\n"):
        log.write(word)
        log.flush()

    assert (tmp_path / "engine.log").read_text() == "THIRD LINE\n"
    assert (tmp_path / "engine.log.1").read_text() == "SECOND LINE\n"


def test_a_flood_is_counted_and_left_out(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "engine.log", upper)

    for _ in range(10):
        log.write(b"x" * (BURST_BYTES // 2) + b"\n")
    log.close()

    assert "bytes were left out" in (tmp_path / "engine.log").read_text()
    assert (tmp_path / "engine.log").stat().st_size <= BURST_BYTES + 100


def test_an_endless_line_is_written_in_pieces(tmp_path: Path) -> None:
    written(tmp_path / "engine.log", b"x" * 10_000)

    assert (tmp_path / "engine.log").read_text() == "X" * 10_000 + "\n"


def test_a_log_that_cannot_be_written_is_silent(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    written(tmp_path / "file" / "engine.log", b"one\n")


def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "engine.log").symlink_to(tmp_path / "elsewhere")

    written(tmp_path / "engine.log", b"one\n")

    assert not (tmp_path / "elsewhere").exists()


def test_the_last_lines_go_on_into_the_file_before(tmp_path: Path) -> None:
    (tmp_path / "engine.log.1").write_text("before\n")
    (tmp_path / "engine.log").write_text("now\n")

    assert last_lines(tmp_path / "engine.log", upper) == "BEFORE\nNOW\n"
    assert last_lines(tmp_path / "none.log", upper) == ""


@pytest.mark.parametrize(("text", "count"), [("oom 1\noom_kill 3\n", 3), ("oom_kill many\n", 0), ("", 0)])
def test_kills_for_lack_of_memory_are_read(tmp_path: Path, text: str, count: int) -> None:
    (tmp_path / "vmstat").write_text(text)

    assert memory_kills((tmp_path / "vmstat", tmp_path / "none")) == count
