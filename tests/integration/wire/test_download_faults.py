"""What goes wrong on the way, one fault a test: cut, stalled, changed, refused, somebody else answering, no room."""

import asyncio
import gc
import os
import resource
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from tests.stand_ins import file_server
from tests.stand_ins.file_server import Behaviour, FileServer

from hexalogue.domain.errors import (
    AppError,
    BadReply,
    Cut,
    DiskFull,
    HashMismatch,
    HttpRefused,
    ReadOnly,
    TimedOut,
    Unreachable,
)
from hexalogue.domain.models import DownloadPhase, DownloadPlan, DownloadProgress
from hexalogue.wire.download import HttpDownloader
from hexalogue.wire.part import part_path

HALF = 1_500_000
PATIENCE_STEPS = 500
NOBODY = "http://127.0.0.1:9/file.gguf"


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what a thread does."""
    for _ in range(PATIENCE_STEPS):
        if condition():
            return
        await asyncio.sleep(0.002)
    pytest.fail("it did not happen in time")


async def fetched_bytes(downloader: HttpDownloader, plan: DownloadPlan) -> bytes:
    """Fetch; what lies under the final name."""
    fetched = await downloader.fetch(plan, lambda progress: None)
    assert fetched.sha256 == plan.sha256
    return fetched.path.read_bytes()


async def failure_of(downloader: HttpDownloader, plan: DownloadPlan) -> AppError:
    """Fetch in vain; the error."""
    with pytest.raises(AppError) as caught:
        await downloader.fetch(plan, lambda progress: None)
    assert caught.value.message
    assert caught.value.fix
    return caught.value


@pytest.mark.parametrize("how", list(file_server.Cut), ids=lambda how: how.value)
async def test_a_broken_connection_is_resumed_where_it_broke(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, how: file_server.Cut
) -> None:
    server.next(Behaviour(cut_after=HALF, cut=how), Behaviour(cut_after=HALF // 2, cut=how))

    assert await fetched_bytes(downloader, plan) == server.content

    first, second, third = server.served
    assert (first.start, first.end) == (0, HALF)
    assert 0 <= first.end - second.start <= 1 << 20
    assert 0 <= second.end - third.start <= 1 << 20
    assert second.headers["if-range"] == server.etag


async def test_a_server_that_ignores_the_range_makes_it_start_over(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.next(Behaviour(cut_after=HALF), Behaviour(ignores_range=True))

    assert await fetched_bytes(downloader, plan) == server.content

    assert [one.status for one in server.served] == [206, 200]


@pytest.mark.parametrize("ignores_if_range", [False, True])
async def test_another_file_on_the_server_makes_it_start_over(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, ignores_if_range: bool
) -> None:
    right, server.content, server.etag = server.content, bytes(len(server.content)), '"old"'
    server.next(Behaviour(cut_after=HALF))
    running = asyncio.ensure_future(fetched_bytes(downloader, plan))
    await until(lambda: bool(server.served) and server.served[0].end == HALF)
    server.content, server.etag = right, '"new"'
    if ignores_if_range:
        server.next(Behaviour(headers={"Content-Range": f"bytes {HALF}-{len(right) - 1}/{len(right)}"}))

    assert await running == right


async def test_a_416_makes_it_look_again_from_the_start(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.next(Behaviour(cut_after=HALF), Behaviour(status=416))

    assert await fetched_bytes(downloader, plan) == server.content

    assert [one.start for one in server.served] == [0, 0, 0]


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
async def test_a_passing_refusal_is_tried_again(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, status: int
) -> None:
    server.next(Behaviour(status=status), Behaviour(status=status))

    assert await fetched_bytes(downloader, plan) == server.content


async def test_a_wait_is_told_with_its_reason(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, progress: list[DownloadProgress]
) -> None:
    server.next(Behaviour(status=503, headers={"Retry-After": "10"}))  # times pace 0.02

    await downloader.fetch(plan, progress.append)

    waiting = [one for one in progress if one.phase is DownloadPhase.WAITING]
    assert waiting
    assert waiting[0].next_attempt_s == pytest.approx(0.2, abs=0.1)
    assert waiting[0].failure is not None
    assert waiting[0].failure.kind == "HttpRefused"


async def test_attempts_count_anew_after_progress(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.next(*(Behaviour(cut_after=200_000) for _ in range(14)))

    assert await fetched_bytes(downloader, plan) == server.content


async def test_without_progress_it_gives_up_and_keeps_the_part(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.next(Behaviour(cut_after=HALF))
    server.usual = Behaviour(cut_after=0)

    assert isinstance(await failure_of(downloader, plan), Cut)

    assert downloader.received_bytes(plan) == HALF
    assert len(server.served) == 7  # the one that brought bytes, and six retries


async def test_a_server_that_stalls_for_good_is_timed_out(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    downloader.network = replace(downloader.network, stall_s=0.05)
    server.usual = Behaviour(cut_after=0, cut=file_server.Cut.STALL)

    assert isinstance(await failure_of(downloader, plan), TimedOut)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
async def test_a_lasting_refusal_is_told_at_once(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, status: int
) -> None:
    server.usual = Behaviour(status=status)

    error = await failure_of(downloader, plan)

    assert isinstance(error, HttpRefused)
    assert error.status == status
    assert len(server.served) == 1


async def test_an_expired_signed_address_is_resolved_anew(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.next(
        Behaviour(redirect="/storage?sig=old"),
        Behaviour(status=403),
        Behaviour(redirect="/storage?sig=new"),
    )

    assert await fetched_bytes(downloader, plan) == server.content

    assert [one.target for one in server.served] == ["/file.gguf", "/storage?sig=old", "/file.gguf", "/storage?sig=new"]


async def test_a_signed_address_that_stays_refused_is_told_without_its_token(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.next(*(Behaviour(redirect="/storage?X-Amz-Signature=secret"), Behaviour(status=403)) * 2)

    error = await failure_of(downloader, plan)

    assert isinstance(error, HttpRefused)
    assert "secret" not in f"{error.message} {error.fix} {error.detail}"
    assert len(server.served) == 4


async def test_a_sign_in_page_is_not_a_file(downloader: HttpDownloader, plan: DownloadPlan, server: FileServer) -> None:
    server.next(Behaviour(cut_after=HALF), Behaviour(is_page=True))

    error = await failure_of(downloader, plan)

    assert isinstance(error, BadReply)
    assert downloader.received_bytes(plan) == HALF
    assert part_path(plan.target).read_bytes()[:HALF] == server.content[:HALF]


@pytest.mark.parametrize(
    "broken",
    [Behaviour(status=404), Behaviour(status=403), Behaviour(is_page=True)],
    ids=["not there", "forbidden", "a page"],
)
async def test_the_mirror_is_asked_when_the_first_refuses(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, broken: Behaviour
) -> None:
    server.next(broken)
    mirrored = replace(plan, urls=(f"{server.origin}/first", f"{server.origin}/mirror"))

    assert await fetched_bytes(downloader, mirrored) == server.content

    assert [one.target for one in server.served] == ["/first", "/mirror"]


async def test_the_mirror_is_asked_when_the_first_is_unreachable(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    assert await fetched_bytes(downloader, replace(plan, urls=(NOBODY, server.url))) == server.content


async def test_the_mirror_goes_on_with_the_part_when_the_hash_is_known(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    mirrored = replace(plan, urls=(f"{server.origin}/first", f"{server.origin}/mirror"))
    server.next(Behaviour(cut_after=HALF), Behaviour(status=404))

    assert await fetched_bytes(downloader, mirrored) == server.content

    assert (server.served[-1].target, server.served[-1].start) == ("/mirror", HALF)


async def test_nobody_there_is_told_at_once(downloader: HttpDownloader, plan: DownloadPlan) -> None:
    error = await failure_of(downloader, replace(plan, urls=(NOBODY,)))

    assert isinstance(error, Unreachable)
    assert "refused" in error.message


async def test_a_download_cancelled_as_it_fails_leaves_no_failure_unheard(
    downloader: HttpDownloader, plan: DownloadPlan
) -> None:
    loop, complaints = asyncio.get_running_loop(), list[str]()
    loop.set_exception_handler(lambda _, told: complaints.append(told["message"]))
    running = asyncio.ensure_future(downloader.fetch(replace(plan, urls=(NOBODY,)), lambda _: None))
    await asyncio.sleep(0)  # the thread has begun; it fails before it can be told to stop
    loop.call_soon(time.sleep, 0.5)
    running.cancel()
    with suppress(asyncio.CancelledError):  # pytest.raises would keep the future alive in its traceback
        await running
    del running
    await asyncio.sleep(0.01)
    gc.collect()

    assert complaints == []


async def test_a_name_that_does_not_exist_is_told(
    downloader: HttpDownloader, plan: DownloadPlan, refused_hosts: list[str]
) -> None:
    error = await failure_of(downloader, replace(plan, urls=("http://no.such.host.invalid/file",)))

    assert isinstance(error, Unreachable)
    assert "name was not found" in error.message
    assert refused_hosts


async def test_a_wrong_byte_never_gets_the_final_name(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = Behaviour(wrong_byte_at=2_000_000)

    error = await failure_of(downloader, plan)

    assert isinstance(error, HashMismatch)
    assert list(plan.target.parent.iterdir()) == []


async def test_spoilt_bytes_of_an_earlier_day_are_fetched_once_more(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.next(Behaviour(cut_after=HALF), Behaviour(is_page=True))
    await failure_of(downloader, plan)
    with part_path(plan.target).open("r+b") as part:
        part.write(b"\0" * 4096)

    assert await fetched_bytes(downloader, plan) == server.content


async def test_a_file_of_another_size_is_refused_before_it_is_fetched(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.content = server.content[:-1]

    error = await failure_of(downloader, plan)

    assert isinstance(error, HashMismatch)
    assert not part_path(plan.target).exists()


async def test_a_shortened_part_is_fetched_again_where_it_is_missing(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.next(Behaviour(cut_after=HALF), Behaviour(is_page=True))
    await failure_of(downloader, plan)
    os.truncate(part_path(plan.target), 1_000_000)

    assert await fetched_bytes(downloader, plan) == server.content

    assert server.served[-1].start == 1_000_000


async def test_too_little_space_is_told_before_the_first_byte(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(1 << 40, 0, 1_000_000))

    error = await failure_of(downloader, plan)

    assert isinstance(error, DiskFull)
    assert downloader.received_bytes(plan) == 0


@pytest.fixture
def small_files_only() -> Iterator[None]:
    """The system refuses to write a file beyond 1 MB, in the middle of a block."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files_only")
async def test_a_disk_that_fills_up_on_the_way_is_told_and_the_part_kept(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = Behaviour(rate_bytes_s=4_000_000)  # blocks smaller than the limit

    error = await failure_of(downloader, plan)

    assert isinstance(error, DiskFull)
    assert downloader.received_bytes(plan) > 0


@pytest.fixture
def forbidden_folder(tmp_path: Path) -> Path:
    """A folder that refuses new files: sysfs refuses even root, elsewhere the permissions do it."""
    if os.geteuid() == 0:
        return Path("/sys")
    folder = tmp_path / "forbidden"
    folder.mkdir(mode=0o500)
    return folder


async def test_a_folder_that_cannot_be_written_is_told(
    downloader: HttpDownloader, plan: DownloadPlan, forbidden_folder: Path
) -> None:
    error = await failure_of(downloader, replace(plan, target=forbidden_folder / "file.gguf"))

    assert isinstance(error, ReadOnly)
