"""Processes as tests look at them."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from tests.helpers import processes

PARENT = "import subprocess, sys; c = subprocess.Popen(['sleep', '30']); print(c.pid, flush=True); c.wait()"


@pytest.fixture
def family() -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A process that has one child; both are gone afterwards."""
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        yield parent, child
        processes.kill(child)
        processes.kill(parent.pid)


def test_descendants_are_found(family: tuple[subprocess.Popen[str], int]) -> None:
    parent, child = family

    assert processes.descendants(parent.pid) == [child]
    assert processes.is_alive(child)
    assert processes.resident_bytes(parent.pid) > 1_000_000


def test_a_killed_process_is_gone_though_nobody_collected_it(family: tuple[subprocess.Popen[str], int]) -> None:
    parent, _ = family

    processes.kill(parent.pid)

    assert processes.wait_gone([parent.pid], within_s=5) == []
    assert processes.descendants(parent.pid) == []


def test_waiting_names_what_stays(family: tuple[subprocess.Popen[str], int]) -> None:
    _, child = family

    assert processes.wait_gone([child], within_s=0.02) == [child]


def test_killing_what_is_gone_is_no_error() -> None:
    ended = subprocess.Popen(["true"])
    ended.wait()

    processes.kill(ended.pid)

    assert not processes.is_alive(ended.pid)
