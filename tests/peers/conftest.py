"""Peers are started one after another; what was measured is told at the end."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from tests.peers.environment import lacking
from tests.peers.starting import STARTS, Speaker

FIGURES: dict[str, dict[str, float]] = {}
WRITTEN = Path(__file__).parents[2] / "build" / "peers" / "figures.json"


@pytest.fixture(scope="module", params=STARTS)
def name(request: pytest.FixtureRequest) -> str:
    """Each peer in turn."""
    chosen: str = request.param
    if reason := lacking(chosen):
        pytest.skip(f"{chosen}: {reason}")
    return chosen


@pytest.fixture(scope="module")
def speaker(name: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speaker]:
    """It runs, and answers."""
    began = time.monotonic()
    with STARTS[name](tmp_path_factory.mktemp(name)) as started:
        FIGURES[name] = {"start s": time.monotonic() - began}
        yield started
        FIGURES[name]["memory MB"] = sum(_resident(peer.process.pid) for peer in started.peers) / 1e6


@pytest.fixture
def figures(name: str) -> dict[str, float]:
    """What is told of this peer at the end."""
    return FIGURES.setdefault(name, {})


def _resident(pid: int) -> int:
    process = psutil.Process(pid)
    return int(sum(one.memory_info().rss for one in (process, *process.children(recursive=True))))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The figures as a table, and in build/peers/figures.json."""
    if not FIGURES:
        return
    terminalreporter.write_sep("-", "peers")
    for peer, row in FIGURES.items():
        said = "   ".join(f"{what} {value:.3g}" for what, value in row.items())
        terminalreporter.write_line(f"{peer:20} {said}")
    WRITTEN.write_text(json.dumps(FIGURES, indent=1))
