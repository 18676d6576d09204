"""The good paths of a download: one whole file, resumed, kept, waited for, watched, stopped."""

import asyncio
import hashlib
import random
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from tests.stand_ins.file_server import Behaviour, Cut, FileServer

from hexalogue.domain.models import DownloadPhase, DownloadPlan, DownloadProgress, FetchedFile
from hexalogue.wire.download import HttpDownloader
from hexalogue.wire.network import Network
from hexalogue.wire.part import journal_path, part_path

HALF = 1_500_000
PATIENCE_STEPS = 500
SLOW = Behaviour(rate_bytes_s=2_000_000)


def ignore(progress: DownloadProgress) -> None:
    """For tests that do not look at progress."""


async def begun(
    downloader: HttpDownloader, plan: DownloadPlan, enough_bytes: int = 300_000
) -> asyncio.Future[FetchedFile]:
    """A fetch under way, with some bytes on disk."""
    running = asyncio.ensure_future(downloader.fetch(plan, ignore))
    for _ in range(PATIENCE_STEPS):
        if downloader.received_bytes(plan) >= enough_bytes:
            return running
        await asyncio.sleep(0.01)
    running.cancel()
    pytest.fail("no bytes came in time")


async def cancelled(running: asyncio.Future[FetchedFile]) -> float:
    """Cancel and wait; seconds that took."""
    began = time.monotonic()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    return time.monotonic() - began


@pytest.mark.both_loops
async def test_a_file_arrives_whole_under_its_final_name(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, progress: list[DownloadProgress]
) -> None:
    fetched = await downloader.fetch(plan, progress.append)

    assert fetched.path.read_bytes() == server.content
    assert (fetched.sha256, fetched.size_bytes) == (plan.sha256, plan.size_bytes)
    assert progress[-1].phase is DownloadPhase.DONE
    assert [path.name for path in plan.target.parent.iterdir()] == ["file.gguf"]


async def test_a_file_that_is_there_is_returned_without_network(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    plan.target.parent.mkdir()
    plan.target.write_bytes(server.content)

    fetched = await downloader.fetch(plan, ignore)

    assert fetched.sha256 == plan.sha256
    assert server.served == []


async def test_a_damaged_file_under_the_final_name_is_replaced(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    plan.target.parent.mkdir()
    plan.target.write_bytes(b"x" + server.content[1:])

    await downloader.fetch(plan, ignore)

    assert plan.target.read_bytes() == server.content


async def test_cancelling_is_quick_and_keeps_what_arrived(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = SLOW
    running = await begun(downloader, plan)

    took_s = await cancelled(running)

    assert took_s < 0.5
    assert downloader.received_bytes(plan) >= 300_000
    assert not plan.target.exists()


async def test_who_is_cancelled_twice_has_let_go_all_the_same(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = SLOW
    running = await begun(downloader, plan)
    asyncio.get_running_loop().call_soon(running.cancel)  # as closing does to what was just paused
    await cancelled(running)

    (left,) = downloader.unfinished(plan.target.parent)

    assert left.received_bytes >= 300_000


async def test_cancelling_a_stalled_connection_is_quick_too(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    downloader.network = Network(stall_s=30)
    server.next(Behaviour(cut_after=HALF, cut=Cut.STALL))
    running = await begun(downloader, plan)

    assert await cancelled(running) < 0.5


async def test_the_next_call_goes_on_where_the_cancelled_one_stopped(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = SLOW
    await cancelled(await begun(downloader, plan))
    kept = downloader.received_bytes(plan)
    server.usual = Behaviour()

    fetched = await downloader.fetch(plan, ignore)

    assert fetched.path.read_bytes() == server.content
    assert server.served[-1].start == kept
    assert server.served[-1].headers["if-range"] == server.etag


async def test_everything_on_disk_but_not_yet_verified_needs_no_network(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = SLOW
    await cancelled(await begun(downloader, plan))
    part_path(plan.target).write_bytes(server.content)
    with journal_path(plan.target).open("ab") as journal:
        journal.write(b"0 %d\n" % len(server.content))
    asked = len(server.served)

    fetched = await downloader.fetch(plan, ignore)

    assert fetched.sha256 == plan.sha256
    assert len(server.served) == asked


async def test_discard_removes_part_and_journal(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = SLOW
    await cancelled(await begun(downloader, plan))

    downloader.discard(plan)

    assert list(plan.target.parent.iterdir()) == []
    assert downloader.received_bytes(plan) == 0


async def test_discard_right_after_cancel_waits_for_the_thread(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = SLOW
    running = await begun(downloader, plan)

    running.cancel()
    downloader.discard(plan)
    with pytest.raises(asyncio.CancelledError):
        await running

    assert list(plan.target.parent.iterdir()) == []


def test_discard_of_nothing_leaves_nothing(downloader: HttpDownloader, plan: DownloadPlan) -> None:
    plan.target.parent.mkdir()

    downloader.discard(plan)

    assert list(plan.target.parent.iterdir()) == []


def test_discard_before_the_folder_exists_makes_none(downloader: HttpDownloader, plan: DownloadPlan) -> None:
    downloader.discard(plan)

    assert not plan.target.parent.exists()


async def test_two_fetches_of_one_target_are_one_transfer(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = Behaviour(rate_bytes_s=10_000_000)
    other = HttpDownloader(downloader.network)

    first, second = await asyncio.gather(downloader.fetch(plan, ignore), other.fetch(plan, ignore))

    assert first == second
    assert server.sent_bytes <= len(server.content)


async def test_who_waits_for_another_sees_its_progress(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, progress: list[DownloadProgress]
) -> None:
    server.usual = Behaviour(rate_bytes_s=8_000_000)
    first = await begun(HttpDownloader(downloader.network), plan)

    await downloader.fetch(plan, progress.append)

    assert any(one.phase is DownloadPhase.RUNNING and one.received_bytes >= 300_000 for one in progress)
    assert (await first).sha256 == plan.sha256


async def test_a_plan_without_size_and_hash_takes_the_hubs(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    bare = replace(plan, size_bytes=None, sha256=None)
    told = {"X-Linked-Etag": f'"{plan.sha256}"', "X-Linked-Size": str(plan.size_bytes)}
    server.next(Behaviour(redirect="/storage/abc?signature=secret", headers=told))

    fetched = await downloader.fetch(bare, ignore)

    assert (fetched.sha256, fetched.size_bytes) == (plan.sha256, plan.size_bytes)


async def test_a_body_without_a_length_is_read_to_its_end(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = Behaviour(is_chunked=True, ignores_range=True)

    fetched = await downloader.fetch(plan, ignore)

    assert fetched.path.read_bytes() == server.content


async def test_progress_comes_at_most_ten_times_a_second_and_on_the_loops_thread(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = Behaviour(rate_bytes_s=3_000_000)
    moments: list[float] = []
    told: list[DownloadProgress] = []

    def listen(progress: DownloadProgress) -> None:
        assert asyncio.get_running_loop().is_running()  # raises in any other thread
        moments.append(time.monotonic())
        told.append(progress)

    await downloader.fetch(plan, listen)

    gaps = [later - earlier for earlier, later in pairwise(moments[:-1])]
    assert min(gaps) > 0.09
    running = [one for one in told if one.phase is DownloadPhase.RUNNING]
    assert any(one.rate_bytes_s > 100_000 and one.remaining_s is not None for one in running)
    assert [one.received_bytes for one in running] == sorted(one.received_bytes for one in running)


async def test_progress_counts_what_earlier_calls_brought(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, progress: list[DownloadProgress]
) -> None:
    server.usual = SLOW
    await cancelled(await begun(downloader, plan, HALF))

    await downloader.fetch(plan, progress.append)

    running = [one for one in progress if one.phase is DownloadPhase.RUNNING]
    assert running[0].received_bytes >= HALF
    assert running[0].rate_bytes_s < 3_000_000  # resumed bytes are not speed


async def test_the_loop_is_never_held_up(downloader: HttpDownloader, plan: DownloadPlan, server: FileServer) -> None:
    server.usual = Behaviour(rate_bytes_s=6_000_000)
    running = asyncio.ensure_future(downloader.fetch(plan, ignore))
    lateness: list[float] = []

    while not running.done():
        before = time.monotonic()
        await asyncio.sleep(0.005)
        lateness.append(time.monotonic() - before - 0.005)
    await running

    assert sorted(lateness)[len(lateness) // 2] < 0.01


async def test_slow_connections_get_company_and_the_file_stays_right(tmp_path: Path) -> None:
    content = random.Random(3).randbytes(24 << 20)
    with FileServer(content) as server:
        server.usual = Behaviour(rate_bytes_s=8_000_000)
        sha256 = hashlib.sha256(content).hexdigest()
        plan = DownloadPlan("large", (server.url,), tmp_path / "large", len(content), sha256)
        began = time.monotonic()

        fetched = await HttpDownloader().fetch(plan, ignore)

        assert fetched.path.read_bytes() == content
        assert len(server.served) > 4
        assert time.monotonic() - began < 2.8  # alone it would take 3.1 s
