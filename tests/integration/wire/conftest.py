"""A server to download from, and a downloader whose patience is short."""

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.stand_ins.file_server import FileServer

from hexalogue.domain.models import DownloadPlan, DownloadProgress
from hexalogue.wire.download import HttpDownloader
from hexalogue.wire.network import Network

CONTENT = random.Random(7).randbytes(3_000_000)
QUICK = Network(connect_s=2.0, stall_s=0.4, pace=0.02)


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer(CONTENT) as running:
        yield running


@pytest.fixture
def downloader() -> HttpDownloader:
    return HttpDownloader(QUICK)


@pytest.fixture
def plan(server: FileServer, tmp_path: Path) -> DownloadPlan:
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    return DownloadPlan("a model", (server.url,), tmp_path / "models" / "file.gguf", len(CONTENT), sha256)


@pytest.fixture
def progress() -> list[DownloadProgress]:
    return []
