"""Two processes and a killed one: one writer at a time, and nothing that was written is lost."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

from tests.stand_ins.file_server import Behaviour, FileServer

from hexalogue.domain.models import DownloadPlan
from hexalogue.wire.download import HttpDownloader

CHILD = """
import asyncio, sys
from pathlib import Path
from hexalogue.domain.models import DownloadPlan
from hexalogue.wire.download import HttpDownloader
plan = DownloadPlan("test", (sys.argv[1],), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
asyncio.run(HttpDownloader().fetch(plan, lambda progress: None))
"""


def child_of(plan: DownloadPlan) -> "subprocess.Popen[bytes]":
    """A process of its own that fetches the same target."""
    command = [sys.executable, "-c", CHILD, plan.urls[0], str(plan.target), str(plan.size_bytes), str(plan.sha256)]
    return subprocess.Popen(command, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})


def wait_for(server: FileServer, condition: Callable[[], bool]) -> None:
    """Until a child has got somewhere."""
    for _ in range(3000):
        if condition():
            return
        server.closing.wait(0.005)
    raise AssertionError("the child got nowhere")


async def test_two_processes_fetch_once(downloader: HttpDownloader, plan: DownloadPlan, server: FileServer) -> None:
    server.usual = Behaviour(rate_bytes_s=8_000_000)
    with child_of(plan) as child:
        wait_for(server, lambda: server.sent_bytes > 100_000)

        fetched = await downloader.fetch(plan, lambda progress: None)

    assert child.returncode == 0
    assert fetched.sha256 == plan.sha256
    assert server.sent_bytes <= len(server.content)


async def test_two_who_know_neither_size_nor_hash_fetch_once_too(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = Behaviour(rate_bytes_s=8_000_000)
    unknown = replace(plan, size_bytes=None, sha256=None)
    with child_of(plan) as child:
        wait_for(server, lambda: server.sent_bytes > 100_000)

        fetched = await downloader.fetch(unknown, lambda progress: None)

    assert child.returncode == 0
    assert fetched.sha256 == plan.sha256
    assert server.sent_bytes <= len(server.content)
    assert [path.name for path in plan.target.parent.iterdir()] == [plan.target.name]


async def test_an_older_file_is_not_taken_for_the_one_that_was_waited_for(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    plan.target.parent.mkdir()
    plan.target.write_bytes(b"an older file")
    server.usual = Behaviour(rate_bytes_s=4_000_000)
    with child_of(plan) as child:
        wait_for(server, lambda: server.sent_bytes > 100_000)
        waiting = asyncio.ensure_future(downloader.fetch(replace(plan, size_bytes=None, sha256=None), lambda _: None))
        await asyncio.sleep(0)
        child.kill()
        fetched = await waiting

    assert fetched.sha256 == plan.sha256


async def test_a_killed_process_leaves_a_part_to_go_on_with(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = Behaviour(rate_bytes_s=4_000_000)
    with child_of(plan) as child:
        wait_for(server, lambda: downloader.received_bytes(plan) > 1_000_000)
        child.send_signal(signal.SIGKILL)
    server.usual = Behaviour()
    kept = downloader.received_bytes(plan)
    assert not plan.target.exists()

    fetched = await downloader.fetch(plan, lambda progress: None)

    assert fetched.path.read_bytes() == server.content
    assert kept > 1_000_000
    assert server.sent_bytes - len(server.content) <= 2 << 20
