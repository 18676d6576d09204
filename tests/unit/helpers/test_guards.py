"""The guards of conftest, seen from outside: a small suite of faults runs under them, and each fails by its name."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.rules.source import ROOT

FAULTS = {
    "network": ("import socket", "socket.create_connection(('192.0.2.1', 80), 1)", "tried to reach 192.0.2.1"),
    "log": ("import logging", "logging.getLogger('a.b').warning('gone %s', 'wrong')", "WARNING a.b: gone wrong"),
    "silence": ("", "expected_log('gone')", "expected a log line matching 'gone'; none came"),
    "thread": (
        "import threading; gate = threading.Event()",
        "threading.Thread(target=gate.wait, args=(9,), name='idler', daemon=True).start()",
        "thread left running: idler",
    ),
    "child": ("import subprocess", "subprocess.Popen(['sleep', '4'])", "child left running"),
    "task": (
        "import asyncio; kept = []",
        "kept.append(asyncio.create_task(asyncio.sleep(9), name='idler'))",
        "tasks left behind: idler",
    ),
    "window": (
        "from PySide6.QtWidgets import QWidget; kept = []",
        "kept.append(QWidget(windowTitle='forgotten', visible=True))",
        "window left open: QWidget '' 'forgotten'",
    ),
    "timer": (
        "from PySide6.QtCore import QTimer; kept = []",
        "kept.append(QTimer(interval=33)); kept[-1].start()",
        "timer left running: every 33 ms, of nobody",
    ),
}


def run(folder: Path, source: str) -> subprocess.CompletedProcess[str]:
    """Run a file of tests under our conftest, in a process of its own."""
    (folder / "test_small.py").write_text(source)
    arguments = [
        "-p",
        "tests.conftest",
        "-o",
        "asyncio_mode=auto",
        "-o",
        "qt_api=pyside6",
        "-q",
        "-p",
        "no:cacheprovider",
    ]
    return subprocess.run(
        [sys.executable, "-m", "pytest", "--rootdir", str(folder), *arguments, "test_small.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "app")])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def faulty(name: str) -> str:
    """One test with one fault."""
    prelude, act, _ = FAULTS[name]
    fixture = {"window": "qapp", "timer": "qapp", "silence": "expected_log"}.get(name, "")
    return f"{prelude}\nasync def test_{name}({fixture}):\n    try:\n        {act}\n    except OSError: pass\n"


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a suite with every fault prints."""
    return run(tmp_path_factory.mktemp("faults"), "\n".join(faulty(name) for name in FAULTS)).stdout


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_fails_its_test_by_name(complaints: str, name: str) -> None:
    _, heading, rest = complaints.partition(f"ERROR at teardown of test_{name} ")

    assert heading, complaints
    assert FAULTS[name][2] in rest.partition("ERROR at")[0]


def test_what_is_expected_or_put_away_passes(tmp_path: Path) -> None:
    outcome = run(
        tmp_path,
        """
import asyncio, logging, threading
import pytest

def test_expected_line(expected_log):
    expected_log("gone w")
    logging.getLogger("a.b").warning("gone wrong")

@pytest.mark.expected_log("gone w")
def test_marked_line():
    logging.getLogger("a.b").error("gone wrong")

def test_quiet_line():
    logging.getLogger("a.b").info("fine")

def test_ended_thread():
    thread = threading.Thread(target=lambda: None)
    thread.start()

async def test_ended_task():
    task = asyncio.create_task(asyncio.sleep(9))
    task.cancel()

@pytest.mark.both_loops
async def test_both():
    await asyncio.sleep(0)
""",
    )

    assert outcome.returncode == 0, outcome.stdout
    assert "7 passed" in outcome.stdout
