"""A bug becomes a report without keys: on disk, and to whoever listens."""

from pathlib import Path

import pytest

from hexalogue.boot.crashes import REPORTS_KEPT, CrashReporter, report_text

KEY = "sk-abcdefghijklmnopqrstuvwx"


def refused() -> None:
    """A key where keys end up: in a message."""
    raise ValueError(f"refused: Authorization: Bearer {KEY}")


def a_bug() -> BaseException:
    """An exception with a traceback."""
    try:
        refused()
    except ValueError as error:
        caught = error
    return caught


def test_a_report_names_the_place_and_no_key() -> None:
    text = report_text("turn 7", a_bug())

    assert "Where: turn 7" in text
    assert "Traceback" in text
    assert KEY not in text


@pytest.mark.expected_log("a bug in")
def test_a_report_is_written_for_its_owner_only_and_told(tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    reporter = CrashReporter(tmp_path)
    reporter.tell(lambda task, text: told.append((task, text)))

    reporter("turn 7", a_bug())

    (path,) = tmp_path.glob("crash-*.txt")
    assert path.stat().st_mode & 0o777 == 0o600
    assert KEY not in path.read_text(encoding="utf-8")
    assert [task for task, _ in told] == ["turn 7"]


@pytest.mark.expected_log("a bug in")
def test_what_crashed_before_anybody_listened_is_told_later(tmp_path: Path) -> None:
    told: list[str] = []
    reporter = CrashReporter(tmp_path)
    reporter("early", a_bug())

    reporter.tell(lambda task, _: told.append(task))

    assert told == ["early"]


@pytest.mark.expected_log("a bug in")
@pytest.mark.expected_log("was not written")
def test_a_folder_that_cannot_be_written_costs_the_file_and_not_the_message(tmp_path: Path) -> None:
    told: list[str] = []
    reporter = CrashReporter(tmp_path / "absent")
    reporter.tell(lambda task, _: told.append(task))

    reporter("turn 7", a_bug())

    assert told == ["turn 7"]


@pytest.mark.expected_log("a bug in")
def test_old_reports_are_removed(tmp_path: Path) -> None:
    for number in range(REPORTS_KEPT + 5):
        (tmp_path / f"crash-20200101-0000{number:02}.txt").touch()

    CrashReporter(tmp_path)("turn 7", a_bug())

    assert len(list(tmp_path.glob("crash-*.txt"))) == REPORTS_KEPT
