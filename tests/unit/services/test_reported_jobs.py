"""Transcriptions and imports are on the list of jobs."""

from pathlib import Path

import pytest
from tests.helpers.builders import a_model
from tests.helpers.service_house import a_house

from hexalogue.domain.activity import Job, JobKind, JobState
from hexalogue.domain.errors import NotAModel
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.speech import Advanced, Began, Fetching, Preparing, SpeechEvent
from hexalogue.services.activity import Activity
from hexalogue.services.bus import EventBus
from hexalogue.services.speech_job import reporting


def test_what_a_transcription_tells_is_told_to_the_list_and_on() -> None:
    activity = Activity(EventBus(lambda name, bug: pytest.fail(f"{name}: {bug}")))
    heard: list[SpeechEvent] = []
    tell = reporting(activity.begin(JobKind.TRANSCRIPTION, "talk.mp3"), heard.append)
    seen: list[Job] = []
    events = (
        Preparing("Reading the recording", 0.5),
        Fetching(DownloadProgress("tiny", DownloadPhase.RUNNING, 30, 60)),
        Began(ProviderId("hearing"), "tiny", Privacy.LOCAL, 100.0),
        Advanced((), "en", 25.0, 0.25, 75.0),
    )
    for event in events:
        tell(event)
        seen.append(activity.jobs[0])

    assert [(job.doing, job.done) for job in seen] == [
        ("Reading the recording", 0.5),
        ("Reading the recording", 0.5),
        ("Listening", None),
        ("Listening", 0.25),
    ]
    assert (seen[1].received_bytes, seen[3].remaining_s) == (30, 75.0)
    assert heard == list(events)


async def test_an_import_is_a_job(tmp_path: Path) -> None:
    async with a_house(tmp_path, models=[a_model()]) as house:
        house.library.checks[Path("/broken.gguf")] = NotAModel(Path("/broken.gguf"), "it is a picture")
        house.library.checks[Path("/home/ada/mine.gguf")] = a_model("mine")
        await house.models.import_file(Path("/home/ada/mine.gguf"))
        with pytest.raises(NotAModel):
            await house.models.import_file(Path("/broken.gguf"))

        assert [(job.kind, job.title, job.state) for job in house.activity.jobs] == [
            (JobKind.IMPORT, "mine.gguf", JobState.DONE),
            (JobKind.IMPORT, "broken.gguf", JobState.FAILED),
        ]
