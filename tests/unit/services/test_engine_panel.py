"""Engines as a page sees them, and installing them as jobs: over homes and houses that are only states."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from tests.helpers.builders import a_model
from tests.helpers.machine_house import CHAT, SPEECH, installed_as
from tests.helpers.service_house import House, a_house

from hexalogue.domain.activity import Job, JobState
from hexalogue.domain.engines import EngineState, EngineStatus, Origin
from hexalogue.domain.errors import BadArgument, ProofFailed, Unreadable
from hexalogue.domain.events import ActivityChanged, ModelStateChanged
from hexalogue.domain.models import DownloadPhase, DownloadProgress, ModelState
from hexalogue.services.engine_panel import EngineOverview

A, B = a_model("model-a"), a_model("model-b")


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(tmp_path, models=[A, B]) as made:
        yield made


def job(house: House) -> Job:
    return house.activity.jobs[-1]


async def overview(house: House) -> EngineOverview:
    return await house.machines.machinery.panel.overview(CHAT)


async def until_state(house: House, state: JobState) -> Job:
    event = await house.recorder.wait_for(ActivityChanged, lambda event: event.jobs[-1].state is state)
    return event.jobs[-1]


async def test_what_is_known_of_an_engine_comes_in_one_look(house: House) -> None:
    home = house.machines.home
    home.engines[CHAT.id] = [installed_as(version="b1"), installed_as(version="b0")]
    home.damages[CHAT.id] = ("The program at /usr/bin does not start.",)

    found = await overview(house)

    assert found.current is not None
    assert (found.current.version, [one.version for one in found.before]) == ("b1", ["b0"])
    assert found.problems == ("The program at /usr/bin does not start.",)
    assert found.update is not None
    assert (found.update.offered, found.update.is_tested) == ("b2", True)


async def test_one_engine_that_cannot_be_looked_at_hides_no_other(house: House) -> None:
    class Damaged(dict):  # type: ignore[type-arg]
        def get(self, engine: str, default: object = None) -> object:
            if engine == CHAT.id:
                raise Unreadable(Path("record.json"), "it is damaged")
            return default

    house.machines.home.engines = Damaged()

    found = {row.spec.id: row for row in await house.machines.machinery.panel.overviews()}

    failure = found[CHAT.id].failure
    assert failure is not None
    assert failure.kind == "Unreadable"
    assert found[SPEECH.id].failure is None


async def test_one_model_is_stopped_and_the_other_goes_on(house: House) -> None:
    house.machines.home.engines[CHAT.id] = [installed_as()]
    panel = house.machines.machinery.panel
    for model in (A, B):
        await panel.start(CHAT.id, model.id)

    stopped = await panel.stop(CHAT.id, "model-a")

    assert stopped
    assert [(row.model, row.state) for row in await panel.running()] == [("model-b", EngineState.READY)]


async def test_one_of_another_hexalogue_is_among_those_that_run_and_is_stopped_there(house: House) -> None:
    other = EngineStatus(CHAT.id, EngineState.READY, "b1", "cpu", "theirs", 4711, 8080, owner_pid=1, memory_bytes=5)
    house.machines.house.others = [other, replace(other, pid=4712, model="more")]
    panel = house.machines.machinery.panel

    assert [row.model for row in await panel.running()] == ["theirs", "more"]
    assert await panel.stop(CHAT.id, "theirs")
    assert [row.model for row in await panel.running()] == ["more"]


async def test_a_crashed_one_is_shown_until_it_is_stopped(house: House) -> None:
    house.machines.home.engines[CHAT.id] = [installed_as()]
    panel = house.machines.machinery.panel
    await panel.start(CHAT.id, A.id)
    house.machines.house.made[0].become(EngineState.CRASHED, pid=None)

    assert [row.state for row in await panel.running()] == [EngineState.CRASHED]
    assert await panel.stop(CHAT.id, "model-a")
    assert await panel.running() == ()


async def test_the_log_is_that_of_the_model_that_is_asked_for(house: House) -> None:
    house.machines.home.engines[CHAT.id] = [installed_as()]
    panel = house.machines.machinery.panel
    for model in (A, B):
        await panel.start(CHAT.id, model.id)

    assert await panel.log(CHAT.id, "model-b") == "log of model-b"
    assert await panel.log(CHAT.id) == "log of model-a"


async def test_models_that_cannot_chat_are_not_offered(tmp_path: Path) -> None:
    base = replace(B, facts=replace(B.facts, has_chat_template=False))
    async with a_house(tmp_path, models=[A, base]) as house:
        panel = house.machines.machinery.panel

        assert [row.name for row in await panel.servable(CHAT)] == [A.name]
        assert [row.name for row in await panel.servable(SPEECH)] == ["tiny"]


async def test_installing_is_a_job_with_steps_and_an_end(house: House) -> None:
    house.machines.home.gate.set()

    house.machines.machinery.jobs.install(CHAT)
    done = await until_state(house, JobState.DONE)

    assert (done.title, done.subject) == (CHAT.name, CHAT.id)
    assert done.steps[0] == f"Asking for the releases of {CHAT.name}"
    assert done.steps[-1] == "Starting it once"
    assert "b2" in done.doing
    current = (await overview(house)).current
    assert current is not None
    assert current.origin is Origin.DOWNLOADED


async def test_a_second_wish_while_it_is_installed_begins_nothing(house: House) -> None:
    jobs = house.machines.machinery.jobs
    jobs.install(CHAT)
    jobs.install(CHAT)
    await house.recorder.wait_for(ActivityChanged, lambda event: event.jobs[-1].doing == "Starting it once")

    assert len(house.activity.jobs) == 1
    assert jobs.is_busy(CHAT)


async def test_an_installation_is_paused_and_goes_on(house: House) -> None:
    jobs = house.machines.machinery.jobs
    jobs.install(CHAT)
    await house.recorder.wait_for(ActivityChanged, lambda event: event.jobs[-1].doing == "Starting it once")

    house.activity.pause(job(house).id)
    paused = await until_state(house, JobState.PAUSED)
    house.machines.home.gate.set()
    house.activity.resume(paused.id)
    done = await until_state(house, JobState.DONE)

    assert paused.may_resume
    assert done.id == paused.id


async def test_a_cancelled_installation_leaves_nothing_in_use(house: House) -> None:
    house.machines.machinery.jobs.install_file(CHAT, Path("/home/ada/engine.tar.gz"))
    await house.recorder.wait_for(ActivityChanged, lambda event: event.jobs[-1].doing == "Starting it once")

    house.activity.cancel(job(house).id)
    cancelled = await until_state(house, JobState.CANCELLED)

    assert cancelled.title == f"{CHAT.name} from engine.tar.gz"
    assert (await overview(house)).current is None


async def test_a_failed_installation_says_why_and_is_tried_again(house: House) -> None:
    home = house.machines.home
    home.gate.set()
    home.failures.append(ProofFailed(CHAT.name, "it does not start"))
    house.machines.machinery.jobs.install(CHAT)

    failed = await until_state(house, JobState.FAILED)
    house.activity.resume(failed.id)
    await until_state(house, JobState.DONE)

    assert failed.failure is not None
    assert failed.failure.kind == "ProofFailed"


async def test_who_waits_for_an_installation_is_told_and_it_is_on_the_list(house: House) -> None:
    heard: list[object] = []
    house.machines.home.gate.set()
    engine = await house.machines.machinery.jobs.installed(CHAT, None, heard.append)

    assert engine.version == "b2"
    assert (job(house).state, job(house).subject) == (JobState.DONE, CHAT.id)
    assert heard[0] == f"Asking for the releases of {CHAT.name}"


async def test_cancelled_on_the_list_it_ends_for_who_waits_for_it(house: House) -> None:
    jobs = house.machines.machinery.jobs
    waiting = house.services.tasks.start(jobs.installed(CHAT, Path("e.tar.gz"), lambda _: None), name="wait")
    await house.recorder.wait_for(ActivityChanged, lambda event: event.jobs[-1].doing == "Starting it once")
    with pytest.raises(BadArgument):
        await jobs.installed(CHAT, None, lambda _: None)

    house.activity.cancel(job(house).id)
    await asyncio.wait([waiting])

    assert waiting.cancelled()
    assert job(house).state is JobState.CANCELLED
    assert not jobs.is_busy(CHAT)


async def test_what_stops_it_is_raised_and_on_the_list(house: House) -> None:
    house.machines.home.gate.set()
    house.machines.home.failures.append(ProofFailed(CHAT.name, "it does not start"))
    with pytest.raises(ProofFailed):
        await house.machines.machinery.jobs.installed(CHAT, None, lambda _: None)

    assert job(house).state is JobState.FAILED


async def test_rolling_back_is_a_job_too(house: House) -> None:
    house.machines.home.engines[CHAT.id] = [installed_as(version="b2"), installed_as(version="b1")]

    house.machines.machinery.jobs.roll_back(CHAT)
    await until_state(house, JobState.DONE)

    current = (await overview(house)).current
    assert current is not None
    assert current.version == "b1"


async def test_the_download_of_the_model_that_answers_by_itself_is_on_the_list(house: House) -> None:
    def publish(progress: DownloadProgress | None) -> None:
        house.bus.publish(fetching(progress))

    publish(DownloadProgress("better", DownloadPhase.RUNNING, 10, 100))
    under_way = job(house)
    publish(DownloadProgress("better", DownloadPhase.FAILED, 10, 100, next_attempt_s=15.0))
    waiting = job(house)
    publish(DownloadProgress("better", DownloadPhase.VERIFYING, 100, 100))
    publish(None)

    assert (under_way.title, under_way.done, under_way.may_pause) == ("better", 0.1, True)
    assert (waiting.state, waiting.next_attempt_s) == (JobState.WAITING, 15.0)
    assert job(house).state is JobState.DONE


async def test_a_download_that_was_given_up_is_off_the_list(house: House) -> None:
    house.bus.publish(fetching(DownloadProgress("better", DownloadPhase.RUNNING, 10, 100)))
    house.bus.publish(fetching(None))
    await asyncio.sleep(0)

    assert house.activity.jobs == ()


def fetching(progress: DownloadProgress | None) -> ModelStateChanged:
    return ModelStateChanged(ModelState(download=progress))


async def test_a_model_whose_name_is_longer_than_a_file_may_be_is_a_name(tmp_path: Path) -> None:
    long = a_model("model-" * 60)
    async with a_house(tmp_path, models=[long]) as house:
        house.machines.home.engines[CHAT.id] = [installed_as()]

        started = await house.machines.machinery.panel.start(CHAT.id, long.id)

        assert started.model == long.id
