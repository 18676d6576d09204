"""Several downloads at once: started, paused, resumed, cancelled, found again after a restart."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.helpers.fakes import ScriptedDownloader
from tests.helpers.recorder import Recorder

from hexalogue.domain.downloads import DownloadJob, PullPlan
from hexalogue.domain.errors import AppError, DiskFull, NoSuchModel, NotOnHub, Unreachable
from hexalogue.domain.events import DownloadsChanged
from hexalogue.domain.leftovers import UnfinishedDownload
from hexalogue.domain.models import DownloadPhase, DownloadPlan, FetchedFile
from hexalogue.services.bus import EventBus
from hexalogue.services.downloads import AT_ONCE, Downloads
from hexalogue.services.tasks import TaskScope

OFFLINE = Unreachable("the hub", "no route")


@dataclass
class Yard:
    """The service over a scripted downloader, and what came of it."""

    folder: Path
    downloader: ScriptedDownloader
    recorder: Recorder
    jobs: Downloads
    shelved: list[Sequence[tuple[DownloadPlan, FetchedFile]]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def plan(self, name: str, count: int = 1, size: int | None = 400) -> PullPlan:
        """A plan of so many files."""
        plans = [
            DownloadPlan(f"{name}-{n}", (f"http://127.0.0.1:9/{name}-{n}",), self.folder / f"{name}-{n}.gguf", size)
            for n in range(count)
        ]
        return PullPlan(f"hf:org/{name}", name, tuple(plans))

    async def reached(self, phase: DownloadPhase, job: str) -> DownloadJob:
        """Wait until the job is there."""
        if (now := self.shown(job)) is not None and now.phase is phase:
            return now
        await self.recorder.wait_for(
            DownloadsChanged, lambda event: any(row.id == job and row.phase is phase for row in event.jobs)
        )
        return next(row for row in self.recorder.last(DownloadsChanged).jobs if row.id == job)

    def shown(self, job: str) -> DownloadJob | None:
        """The job as it is listed."""
        return next((row for row in self.jobs.jobs if row.id == job), None)


@asynccontextmanager
async def a_yard(folder: Path, *, failures: Sequence[AppError] = (), gated: bool = False) -> AsyncIterator[Yard]:
    """A service that is closed as boot closes it; a bug in a task fails the test."""
    bugs: list[BaseException] = []
    bus = EventBus(lambda _, bug: bugs.append(bug))
    tasks = TaskScope(lambda _, bug: bugs.append(bug))
    downloader = ScriptedDownloader(failures=list(failures))
    downloader.gate = asyncio.Event() if gated else None
    yards: list[Yard] = []

    async def shelve(files: Sequence[tuple[DownloadPlan, FetchedFile]]) -> None:
        yards[0].shelved.append(list(files))

    async def planned(reference: str) -> PullPlan:
        yards[0].asked.append(reference)
        if "gone" in reference:
            raise NotOnHub(reference)
        return yards[0].plan(reference.rpartition("/")[2], 2)

    async def instead(_plan: PullPlan, refused: AppError) -> PullPlan:
        raise refused

    service = Downloads(downloader, tasks, bus, shelve, shelve, planned, instead)
    yards.append(Yard(folder, downloader, Recorder(bus), service))
    try:
        yield yards[0]
    finally:
        await tasks.close()
    assert not bugs, bugs


async def test_all_files_of_a_plan_are_fetched_and_shelved_together(tmp_path: Path) -> None:
    async with a_yard(tmp_path) as yard:
        started = yard.jobs.start(yard.plan("big", 3))
        done = await yard.reached(DownloadPhase.DONE, "hf:org/big")

    assert (started.parts, started.size_bytes) == (3, 1_200)
    assert [plan.name for plan, _ in yard.shelved[0]] == ["big-0", "big-1", "big-2"]
    assert (done.received_bytes, done.size_bytes) == (1_200, 1_200)


async def test_progress_is_that_of_all_files_together(tmp_path: Path) -> None:
    async with a_yard(tmp_path) as yard:
        yard.jobs.start(yard.plan("big", 2))
        await yard.reached(DownloadPhase.DONE, "hf:org/big")

    seen = [event.jobs[0] for event in yard.recorder.of(DownloadsChanged)]
    received = [job.received_bytes for job in seen]
    assert received == sorted(received)
    assert {job.size_bytes for job in seen} == {800}
    assert max(job.part for job in seen) == 2


async def test_a_paused_download_keeps_its_part_and_goes_on(tmp_path: Path) -> None:
    async with a_yard(tmp_path, gated=True) as yard:
        yard.jobs.start(yard.plan("a"))
        await yard.reached(DownloadPhase.RUNNING, "hf:org/a")

        yard.jobs.pause("hf:org/a")

        shown = yard.shown("hf:org/a")
        assert shown is not None
        assert (shown.phase, shown.received_bytes, shown.rate_bytes_s) == (DownloadPhase.PAUSED, 200, 0.0)
        assert not yard.downloader.discarded
        assert yard.downloader.gate is not None
        yard.downloader.gate.set()
        yard.jobs.resume("hf:org/a")
        await yard.reached(DownloadPhase.DONE, "hf:org/a")
    assert len(yard.downloader.fetched) == 2


async def test_a_cancelled_download_leaves_nothing(tmp_path: Path) -> None:
    async with a_yard(tmp_path, gated=True) as yard:
        yard.jobs.start(yard.plan("a"))
        await yard.reached(DownloadPhase.RUNNING, "hf:org/a")

        yard.jobs.cancel("hf:org/a")

        assert yard.jobs.jobs == ()
        assert [plan.name for plan in yard.downloader.discarded] == ["a-0"]
        with pytest.raises(NoSuchModel):
            yard.jobs.resume("hf:org/a")
    assert not yard.shelved


async def test_others_go_on_when_one_is_paused(tmp_path: Path) -> None:
    async with a_yard(tmp_path, gated=True) as yard:
        for name in ("a", "b"):
            yard.jobs.start(yard.plan(name))
        await yard.reached(DownloadPhase.RUNNING, "hf:org/b")
        yard.jobs.pause("hf:org/a")
        assert yard.downloader.gate is not None
        yard.downloader.gate.set()

        await yard.reached(DownloadPhase.DONE, "hf:org/b")

        paused = yard.shown("hf:org/a")
        assert paused is not None
        assert paused.phase is DownloadPhase.PAUSED


async def test_no_more_than_a_few_move_at_once_and_a_failed_one_takes_no_turn(tmp_path: Path) -> None:
    async with a_yard(tmp_path, failures=[DiskFull(tmp_path)], gated=True) as yard:
        for name in "abcde":
            yard.jobs.start(yard.plan(name))
        await yard.reached(DownloadPhase.RUNNING, "hf:org/c")
        assert len(yard.downloader.fetched) == AT_ONCE

        assert yard.downloader.gate is not None
        yard.downloader.gate.set()
        for name in "bcde":
            await yard.reached(DownloadPhase.DONE, f"hf:org/{name}")
        failed = await yard.reached(DownloadPhase.FAILED, "hf:org/a")

    assert failed.failure is not None
    assert failed.failure.kind == "DiskFull"
    assert failed.next_attempt_s is None


async def test_a_failed_network_is_tried_again_by_itself_or_at_once(tmp_path: Path) -> None:
    async with a_yard(tmp_path, failures=[OFFLINE]) as yard:
        yard.jobs.start(yard.plan("a"))
        failed = await yard.reached(DownloadPhase.FAILED, "hf:org/a")
        assert failed.next_attempt_s == 15.0

        yard.jobs.resume("hf:org/a")

        await yard.reached(DownloadPhase.DONE, "hf:org/a")


async def test_a_second_start_of_the_same_is_the_same_job(tmp_path: Path) -> None:
    async with a_yard(tmp_path, gated=True) as yard:
        yard.jobs.start(yard.plan("a"))
        await yard.reached(DownloadPhase.RUNNING, "hf:org/a")

        yard.jobs.start(yard.plan("a"))

        assert len(yard.jobs.jobs) == 1
        assert len(yard.downloader.fetched) == 1


async def test_finished_ones_are_taken_off_the_list(tmp_path: Path) -> None:
    async with a_yard(tmp_path) as yard:
        yard.jobs.start(yard.plan("a"))
        await yard.reached(DownloadPhase.DONE, "hf:org/a")

        yard.jobs.forget_done()

        assert yard.jobs.jobs == ()


def left(folder: Path, name: str, reference: str = "") -> UnfinishedDownload:
    """What an earlier run left of a download."""
    plan = DownloadPlan(name, (f"http://127.0.0.1:9/{name}",), folder / f"{name}-0.gguf", 400)
    return UnfinishedDownload(plan, 150, reference)


async def test_what_an_earlier_run_left_is_listed_paused(tmp_path: Path) -> None:
    async with a_yard(tmp_path) as yard:
        yard.downloader.left = [left(tmp_path, "big", "hf:org/big"), left(tmp_path, "taken", "hf:org/taken")]

        await yard.jobs.recover(tmp_path, lambda target: target.name == "taken-0.gguf")

        (job,) = yard.jobs.jobs
        assert (job.id, job.phase, job.received_bytes) == ("hf:org/big", DownloadPhase.PAUSED, 150)
        assert not yard.downloader.fetched
        assert not yard.asked


async def test_a_found_again_download_goes_on_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    async with a_yard(tmp_path) as yard:
        yard.downloader.left = [left(tmp_path, "big", "hf:org/big")]
        await yard.jobs.recover(tmp_path, lambda _: False)

        yard.jobs.resume("hf:org/big")
        await yard.reached(DownloadPhase.DONE, "hf:org/big")

    assert yard.asked == ["hf:org/big"]
    assert [plan.name for plan, _ in yard.shelved[0]] == ["big-0", "big-1"]


@pytest.mark.parametrize("reference", ["", "hf:org/gone"], ids=["no reference", "not on the hub any more"])
async def test_what_belongs_to_nothing_known_is_finished_from_its_journal(tmp_path: Path, reference: str) -> None:
    async with a_yard(tmp_path) as yard:
        yard.downloader.left = [left(tmp_path, "old", reference)]
        await yard.jobs.recover(tmp_path, lambda _: False)
        (job,) = yard.jobs.jobs

        yard.jobs.resume(job.id)
        await yard.reached(DownloadPhase.DONE, job.id)

    assert [plan.name for plan, _ in yard.shelved[0]] == ["old"]


async def test_a_found_again_download_can_be_cancelled(tmp_path: Path) -> None:
    async with a_yard(tmp_path) as yard:
        yard.downloader.left = [left(tmp_path, "big", "hf:org/big")]
        await yard.jobs.recover(tmp_path, lambda _: False)

        yard.jobs.cancel("hf:org/big")

        assert yard.jobs.jobs == ()
        assert [plan.name for plan in yard.downloader.discarded] == ["big"]


async def test_looking_again_lists_nothing_twice(tmp_path: Path) -> None:
    async with a_yard(tmp_path) as yard:
        yard.downloader.left = [left(tmp_path, "big", "hf:org/big")]
        await yard.jobs.recover(tmp_path, lambda _: False)
        await yard.jobs.recover(tmp_path, lambda _: False)

        assert len(yard.jobs.jobs) == 1
