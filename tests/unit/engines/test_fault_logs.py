"""Every row of faults has a log, and every log is known as exactly its fault: nothing is stolen by an earlier row."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from hexalogue.catalog.engines import load_engines
from hexalogue.catalog.faults import load_faults
from hexalogue.engines.faults import classified, error_of

ROOT = Path(__file__).parents[3]
LOGS = ROOT / "tests" / "fixtures" / "engine_logs"
ROWS = load_faults(ROOT / "resources")
MANIFEST = tomllib.loads((LOGS / "manifest.toml").read_text())
# Folders of whoever recorded a log, and what looks like a key.
PRIVATE = re.compile(r"(?<![\w:/])/(?:home|root|tmp|Users|work|var|opt)/|C:\\|\bsk-|\bhf_")


@dataclass(frozen=True, slots=True)
class Log:
    """An entry of the manifest."""

    file: str
    fault: str
    engine: str
    origin: str
    source: str
    exit: int | None = None

    @property
    def text(self) -> str:
        return (LOGS / f"{self.file}.txt").read_text()


ALL = [Log(**entry) for entry in MANIFEST["log"]]


@pytest.mark.parametrize("log", ALL, ids=lambda log: log.file)
def test_a_log_is_known_as_its_fault_and_told_with_its_fix(log: Log) -> None:
    fault = classified(ROWS, log.engine, log.exit, log.text)

    assert fault is not None
    assert fault.row.id == log.fault
    error = error_of(fault, log.engine, log.exit, log.text)
    assert fault.row.sentence in error.message
    assert error.fix == fault.row.fix
    assert fault.line in error.detail


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_has_a_log(row: object) -> None:
    assert row in [row for row in ROWS if row.id in {log.fault for log in ALL}]


def test_every_file_stands_in_the_manifest_once() -> None:
    files = sorted(path.stem for path in LOGS.glob("*.txt"))

    assert sorted(log.file for log in ALL) == files


@pytest.mark.parametrize("log", ALL, ids=lambda log: log.file)
def test_a_log_says_where_it_is_from_and_nothing_of_the_machine(log: Log) -> None:
    assert log.origin in ("real", "documented")
    assert log.source
    assert PRIVATE.findall(log.text) == []


def test_rows_name_engines_that_are_there() -> None:
    ids = {spec.id for spec in load_engines(ROOT / "resources")}

    assert {engine for row in ROWS for engine in row.engines} <= ids
    assert {log.engine for log in ALL} <= ids


def test_no_fix_sends_a_person_to_a_command_that_is_not_there() -> None:
    commands = {"doctor", "engines install", "models pull"}

    named = {fix for row in ROWS for fix in row.fix.split("“") if fix.startswith("hexalogue ")}

    assert {words.split("”")[0].removeprefix("hexalogue ") for words in named} <= commands
