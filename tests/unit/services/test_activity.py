"""The list of jobs: what is reported, what can be done about it, what is forgotten."""

import asyncio
from collections.abc import Iterator

import pytest
from tests.helpers.recorder import Recorder

from hexalogue.domain.activity import STEPS_KEPT, Job, JobKind, JobState, overall, running
from hexalogue.domain.downloads import DownloadJob
from hexalogue.domain.errors import NotInstalled
from hexalogue.domain.events import ActivityChanged
from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.services.activity import KEPT_OVER, Activity, Controls
from hexalogue.services.bus import EventBus


@pytest.fixture
def bus() -> EventBus:
    return EventBus(lambda name, bug: pytest.fail(f"{name}: {bug}"))


@pytest.fixture
def activity(bus: EventBus) -> Activity:
    times: Iterator[float] = iter(range(1, 10_000))
    return Activity(bus, now=lambda: next(times))


def only(activity: Activity) -> Job:
    assert len(activity.jobs) == 1
    return activity.jobs[0]


def test_a_job_is_told_from_its_beginning_to_its_end(activity: Activity, bus: EventBus) -> None:
    heard = Recorder(bus)

    handle = activity.begin(JobKind.ENGINE, "An engine", subject="e")
    handle.step("Opening the archive")
    handle.end("Version 2 is in use.")

    assert heard.of(ActivityChanged)[0].jobs[0].state is JobState.RUNNING
    job = heard.last(ActivityChanged).jobs[0]
    assert (job.state, job.doing, job.steps, job.done) == (
        JobState.DONE,
        "Version 2 is in use.",
        ("Opening the archive",),
        1.0,
    )
    assert 0 < job.began_at < job.ended_at


def test_a_failed_job_says_why_and_can_be_resumed_where_there_is_a_way(activity: Activity) -> None:
    done: list[str] = []
    handle = activity.begin(JobKind.ENGINE, "An engine", Controls(resume=lambda: done.append("resumed")))

    handle.fail(NotInstalled("An engine", "Install it."))
    job = only(activity)
    activity.resume(job.id)

    assert job.failure is not None
    assert (job.failure.kind, job.failure.fix) == ("NotInstalled", "Install it.")
    assert (job.may_resume, job.may_pause, job.may_cancel) == (True, False, False)
    assert done == ["resumed"]


def test_only_what_moves_can_be_paused(activity: Activity) -> None:
    handle = activity.begin(JobKind.ENGINE, "An engine", Controls(lambda: None, lambda: None, lambda: None))
    moving = only(activity)
    handle.pause()
    resting = only(activity)

    assert (moving.may_pause, moving.may_resume, moving.may_cancel) == (True, False, True)
    assert (resting.may_pause, resting.may_resume, resting.may_cancel) == (False, True, True)


def test_what_a_download_says_is_the_jobs_progress_until_the_next_step(activity: Activity) -> None:
    handle = activity.begin(JobKind.ENGINE, "An engine")
    handle.advance(DownloadProgress("a.zip", DownloadPhase.RUNNING, 25, 100, 5.0, 15.0))
    fetching = only(activity)
    handle.step("Opening the archive")

    assert (fetching.done, fetching.rate_bytes_s, fetching.remaining_s) == (0.25, 5.0, 15.0)
    assert (only(activity).done, only(activity).doing) == (None, "Opening the archive")


def test_steps_are_kept_in_bounds_and_not_told_twice_in_a_row(activity: Activity) -> None:
    handle = activity.begin(JobKind.ENGINE, "An engine")
    for number in range(STEPS_KEPT + 5):
        handle.step(f"Step {number}")
        handle.step(f"Step {number}")

    assert only(activity).steps[-1] == f"Step {STEPS_KEPT + 4}"
    assert len(only(activity).steps) == STEPS_KEPT


def test_what_is_over_is_kept_for_a_while_and_can_be_forgotten(activity: Activity) -> None:
    for number in range(KEPT_OVER + 3):
        activity.begin(JobKind.IMPORT, f"File {number}").end()
    going_on = activity.begin(JobKind.IMPORT, "Another")

    assert len([job for job in activity.jobs if job.state.is_over]) == KEPT_OVER
    activity.forget_over()
    assert [job.id for job in activity.jobs] == [going_on.id]


def test_a_new_attempt_takes_the_old_one_off_the_list(activity: Activity) -> None:
    activity.begin(JobKind.ENGINE, "An engine", subject="e").fail(NotInstalled("e", "Install it."))
    activity.begin(JobKind.ENGINE, "An engine", subject="e")

    assert only(activity).state is JobState.RUNNING


def test_a_handle_of_a_job_that_is_off_the_list_does_nothing(activity: Activity) -> None:
    handle = activity.begin(JobKind.ENGINE, "An engine")
    activity.drop(handle.id)
    handle.step("Still there")
    handle.end()

    assert activity.jobs == ()


async def test_what_is_done_inside_of_a_report_is_cancelled_through_the_list(activity: Activity) -> None:
    began = asyncio.Event()

    async def work() -> None:
        with activity.reported(JobKind.TRANSCRIPTION, "talk.mp3"):
            began.set()
            await asyncio.Event().wait()

    async with asyncio.TaskGroup() as group:
        task = group.create_task(work())
        await began.wait()
        activity.cancel(only(activity).id)

    assert task.cancelled()
    assert only(activity).state is JobState.CANCELLED


async def test_an_error_inside_of_a_report_is_the_jobs_error(activity: Activity) -> None:
    with pytest.raises(NotInstalled), activity.reported(JobKind.TRANSCRIPTION, "talk.mp3"):
        raise NotInstalled("An engine", "Install it.")

    assert only(activity).state is JobState.FAILED


def test_mere_progress_is_not_told_more_than_ten_times_a_second(activity: Activity, bus: EventBus) -> None:
    handle = activity.begin(JobKind.DOWNLOAD, "A model")
    heard = Recorder(bus)
    for received in range(200):
        handle.advance(DownloadProgress("a", DownloadPhase.RUNNING, received, 200))

    assert len(heard.of(ActivityChanged)) < 20
    assert only(activity).received_bytes == 199


def test_all_running_jobs_together_are_one_fraction() -> None:
    jobs = (
        Job("1", JobKind.DOWNLOAD, "a", received_bytes=50, size_bytes=100),
        Job("2", JobKind.DOWNLOAD, "b", JobState.WAITING, fraction=1.0),
        Job("3", JobKind.DOWNLOAD, "c"),
        Job("4", JobKind.DOWNLOAD, "d", JobState.DONE),
    )

    assert len(running(jobs)) == 3
    assert overall(jobs) == 0.75
    assert overall(jobs[2:]) is None


def test_a_download_of_no_size_has_no_fraction() -> None:
    assert DownloadJob("a", "a", DownloadPhase.RUNNING).size_bytes is None
    assert Job("1", JobKind.DOWNLOAD, "a", received_bytes=5).done is None
