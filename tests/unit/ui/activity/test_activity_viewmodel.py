"""The Activity page as rows."""

import pytest

from hexalogue.domain.activity import Job, JobKind, JobState
from hexalogue.domain.turn import Failure
from hexalogue.ui.activity import viewmodel as vm
from hexalogue.ui.job_text import said_job

RUNNING = Job(
    "1",
    JobKind.DOWNLOAD,
    "a.gguf",
    received_bytes=120_000_000,
    size_bytes=491_000_000,
    rate_bytes_s=3_200_000,
    remaining_s=118,
    may_pause=True,
)


def clock(at: float) -> str:
    return f"{at:g}"


def row(job: Job) -> vm.ActivityRow:
    return vm.activity_rows((job,), clock)[0]


def test_what_goes_on_comes_first_then_what_needs_a_person_then_the_rest() -> None:
    jobs = (
        Job("done", JobKind.IMPORT, "d", JobState.DONE),
        Job("old", JobKind.DOWNLOAD, "o"),
        Job("failed", JobKind.ENGINE, "f", JobState.FAILED),
        Job("new", JobKind.DOWNLOAD, "n", JobState.WAITING),
    )

    assert [one.id for one in vm.activity_rows(jobs, clock)] == ["new", "old", "failed", "done"]


def test_a_running_download_has_numbers_and_its_ways() -> None:
    found = row(RUNNING)

    assert found.amount == "120 of 491 MB · 3.2 MB/s · 2 min left"
    assert (found.may_pause, found.may_resume, found.may_show) == (True, False, False)
    assert found.fraction == pytest.approx(0.244, abs=0.001)


def test_that_it_rests_is_said_once() -> None:
    assert (row(Job("1", JobKind.ENGINE, "e", JobState.PAUSED)).state, row(RUNNING).state) == ("Paused", "Running")
    assert row(Job("1", JobKind.ENGINE, "e", JobState.PAUSED)).amount == ""


def test_a_finished_one_can_be_shown_where_it_is() -> None:
    done = Job("1", JobKind.ENGINE, "e", JobState.DONE, "engine-id", doing="Version 2 is in use.", ended_at=7.0)
    found = row(done)

    assert (found.may_show, found.place) == (True, "engine-id")
    assert found.facts == "Engine · 7 · Version 2 is in use."


def test_a_transcription_is_nowhere_to_be_shown() -> None:
    assert not row(Job("1", JobKind.TRANSCRIPTION, "talk.mp3", JobState.DONE)).may_show


def test_a_failed_one_has_cause_and_fix_and_a_way_on() -> None:
    failure = Failure("Cut", "The server closed the connection.", "Try again.")
    found = row(Job("1", JobKind.DOWNLOAD, "a", JobState.FAILED, failure=failure, may_resume=True))

    assert found.doing == "The connection broke off"
    assert found.trouble == "The server closed the connection. Try again."
    assert found.verb == "Try again"


@pytest.mark.parametrize("state", list(JobState))
@pytest.mark.parametrize("kind", list(JobKind))
def test_every_kind_and_state_has_words_an_icon_and_a_colour(kind: JobKind, state: JobState) -> None:
    found = row(Job("1", kind, "a", state))

    assert found.state
    assert found.facts
    assert found.icon
    assert found.colour


def test_the_summary_counts_what_goes_on() -> None:
    assert vm.summary(()) == ""
    assert vm.summary((RUNNING,)) == "1 job is running"
    assert vm.summary((RUNNING, RUNNING, Job("2", JobKind.IMPORT, "b", JobState.DONE))) == "2 jobs are running"
    assert vm.may_forget((RUNNING,)) is False
    assert vm.may_forget((Job("2", JobKind.IMPORT, "b", JobState.DONE),)) is True


@pytest.mark.parametrize(
    ("job", "words"),
    [
        (Job("1", JobKind.TRANSCRIPTION, "a", fraction=0.37, remaining_s=40), "37 % · 40 s left"),
        (Job("1", JobKind.DOWNLOAD, "a", JobState.WAITING, next_attempt_s=15), "trying again in 15 s"),
        (Job("1", JobKind.DOWNLOAD, "a", JobState.PAUSED, received_bytes=5_000_000), "Paused at 5.0 MB"),
        (Job("1", JobKind.DOWNLOAD, "a", JobState.PAUSED), "Paused"),
        (Job("1", JobKind.DOWNLOAD, "a", JobState.FAILED), ""),
        (Job("1", JobKind.DOWNLOAD, "a", JobState.DONE, size_bytes=5), ""),
        (Job("1", JobKind.DOWNLOAD, "a"), ""),
    ],
)
def test_how_far_a_job_is_in_words(job: Job, words: str) -> None:
    assert said_job(job) == words
