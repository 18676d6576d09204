"""Scenes of the Engines and Activity pages for `make look`.

`python -m tests.look.engines_scenes [FOLDER] [SCENE]...` writes them, light and dark, in both sizes.
"""

import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QPushButton
from tests.helpers.builders import a_model, gguf_facts
from tests.helpers.engine_fakes import GIGABYTE
from tests.helpers.machine_house import BROUGHT, CHAT, MACHINE, SPEECH, installed_as
from tests.helpers.qt_run import qt_run
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.activity import JobKind, JobState
from hexalogue.domain.distributed import Condition, Peer
from hexalogue.domain.engines import EngineState, EngineStatus, Origin, TimelineEntry
from hexalogue.domain.errors import BadRow, DiskFull, ProofFailed, StartFailed, Unreachable
from hexalogue.domain.machine import Gpu
from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.domain.settings import Appearance
from hexalogue.services.activity import Controls
from hexalogue.ui.engines.asks import Ask
from hexalogue.ui.engines.view import EnginesView
from hexalogue.ui.engines.viewmodel import Fold
from hexalogue.ui.pages import ACTIVITY, ENGINES

SIZES = ((1280, 820), (900, 600))
AT = 1_793_280_000.0
QWEN = a_model("qwen2.5-0.5b", size_bytes=491_400_032)
LLAMA = a_model("llama-3.2-3b", size_bytes=2_019_377_696)
LONG = a_model(
    "mistral-nemo-instruct-2407-finetuned-for-customer-support-conversations-in-eleven-languages-v3-imatrix-" * 3,
    size_bytes=10_100_000_000,
    facts=gguf_facts(context_tokens=131_072, file_type="Q6_K_L"),
)
MODELS = (QWEN, LLAMA, LONG)
GPUS = (
    Gpu("nvidia", "NVIDIA GeForce RTX 4090 Laptop GPU", 16_000_000_000, 400_000_000, "580.95", "8.9"),
    Gpu("intel", "Intel Arc Graphics (Meteor Lake-P), shares the memory of the computer"),
)
GIVEN_UP = TimelineEntry(
    AT + 90,
    EngineState.CRASHED,
    "Chat engine was killed. It ended 4 times within 10 minutes and is not started again.",
    "killed",
    "Close other programs, or choose a smaller model.",
)
FAULT = TimelineEntry(
    AT + 61,
    EngineState.CRASHED,
    "Chat engine was killed. It starts again in 0.5 s (attempt 1 of 3).",
    "killed",
    "Close other programs, or choose a smaller model.",
)


def _install(stage: Stage) -> None:
    home = stage.house.machines.home
    home.engines[CHAT.id] = [installed_as(), installed_as(version="b1")]
    home.strangers[SPEECH.id] = [
        installed_as(SPEECH, "1.9.1", origin=Origin.PATH, why="", executable=Path("/usr/local/bin/speech-engine"))
    ]
    home.damages[SPEECH.id] = ("The program at /opt/old/speech-engine does not start: a library is missing.",)
    home.said += [
        "2026-10-02 09:14: b1 was installed.",
        "2026-10-29 13:20: b2 was installed; b1 is kept to go back to.",
    ]


async def _open(stage: Stage) -> EnginesView:
    stage.window.open_page(ENGINES)
    view = stage.find(EnginesView)
    await until(lambda: view.machine.isVisible())
    await settled()
    return view


async def _started(stage: Stage, *models: str) -> None:
    for model in models:
        await stage.house.machines.machinery.panel.start(CHAT.id, model)


async def nothing_installed(stage: Stage) -> None:
    """A fresh computer."""
    await _open(stage)


async def installed(stage: Stage) -> None:
    """Two engines, one of them another's; nothing runs."""
    _install(stage)
    await _open(stage)


async def states(stage: Stage) -> None:
    """Every state at once."""
    _install(stage)
    panel, house = stage.house.machines.machinery.panel, stage.house.machines.house
    house.memory = 100 * GIGABYTE
    await _open(stage)
    await _started(stage, *(model.id for model in MODELS))
    ready, loading, crashed = house.made
    ready.become(EngineState.READY, TimelineEntry(AT, EngineState.READY, "It is ready after 1.2 s."), pid=10)
    loading.become(EngineState.LOADING, port=None)
    crashed.become(EngineState.CRASHED, GIVEN_UP, port=None)
    house.others = [
        EngineStatus(CHAT.id, EngineState.DEGRADED, "b2", "cpu", "theirs", 4711, 8080, 4700, 3 * GIGABYTE),
        EngineStatus(CHAT.id, EngineState.STOPPING, "b2", "cpu", "going", 4712, 8081, 4701, GIGABYTE),
        EngineStatus(CHAT.id, EngineState.STARTING, "b2", "cpu", "coming", 4713, None, 4702),
    ]
    await panel.running()
    await until(lambda: len(stage.find(EnginesView).findChildren(QPushButton)) > 5)
    await settled(500)


async def installing(stage: Stage) -> None:
    """One is on its way."""
    view = await _open(stage)
    stage.house.machines.machinery.jobs.install(CHAT)
    await until(lambda: stage.house.activity.jobs and stage.house.activity.jobs[0].doing == "Starting it once")
    handle = stage.house.activity.jobs[0]
    stage.house.activity.put(
        replace(
            handle,
            doing="Chat engine b2 (cpu): no GPU that a build could use was found",
            received_bytes=12_000_000,
            size_bytes=40_000_000,
            rate_bytes_s=3_200_000,
            remaining_s=9,
        )
    )
    assert view


async def failed(stage: Stage) -> None:
    """It did not pass its proofs."""
    home = stage.house.machines.home
    home.gate.set()
    home.failures.append(ProofFailed(CHAT.name, "it needs a newer C library (glibc 2.38, here 2.36)"))
    await _open(stage)
    stage.house.machines.machinery.jobs.install(CHAT)
    await until(lambda: stage.house.activity.jobs and stage.house.activity.jobs[0].state is JobState.FAILED)


async def offered(stage: Stage) -> None:
    """A tested version is newer than the one in use."""
    _install(stage)
    stage.house.machines.home.engines[CHAT.id] = [installed_as(version="b1"), installed_as(version="b0")]
    await _open(stage)


async def newer(stage: Stage) -> None:
    """A look found something that was not tested; the history is open."""
    _install(stage)
    view = await _open(stage)
    view.asked.emit(Ask.LOOK.value, CHAT.id, "")
    view.asked.emit(Ask.FOLD.value, CHAT.id, Fold.HISTORY.value)


async def timeline(stage: Stage) -> None:
    """A long story."""
    _install(stage)
    view = await _open(stage)
    await _started(stage, QWEN.id)
    made = stage.house.machines.house.made[0]
    for number in range(12):
        at = AT + number * 60
        for seconds, state, text in (
            (0, EngineState.STARTING, "It starts: version b2, build for the processor, with qwen2.5-0.5b."),
            (2, EngineState.READY, "It is ready after 1.4 s."),
        ):
            made.become(state, TimelineEntry(at + seconds, state, text))
        made.become(EngineState.CRASHED, replace(FAULT, at=at + 30))
    made.become(EngineState.READY, TimelineEntry(AT + 900, EngineState.READY, "It is ready after 1.2 s."))
    view.asked.emit(Ask.FOLD.value, CHAT.id, Fold.TIMELINE.value)


async def log(stage: Stage) -> None:
    """The end of a log of ten thousand lines."""
    _install(stage)
    view = await _open(stage)
    await _started(stage, QWEN.id)
    lines = [
        f"srv  update_slots: id  0 | task {number} | prompt done, n_tokens = {number * 7}" for number in range(10_000)
    ]
    stage.house.machines.house.made[0].words = "\n".join(lines)
    view.asked.emit(Ask.FOLD.value, CHAT.id, Fold.LOG.value)


async def looking(stage: Stage) -> None:
    """Nothing is known yet."""
    view = await _open(stage)
    view.show_engines(None, {})
    view.show_machine(None)


async def given_up(stage: Stage) -> None:
    """It ended again and again, and is not started any more; its story is open."""
    _install(stage)
    view = await _open(stage)
    await _started(stage, QWEN.id)
    made = stage.house.machines.house.made[0]
    made.become(EngineState.CRASHED, FAULT, attempt=1)
    made.become(EngineState.CRASHED, GIVEN_UP, port=None, pid=None, attempt=0)
    view.asked.emit(Ask.FOLD.value, CHAT.id, Fold.TIMELINE.value)


async def going_back(stage: Stage) -> None:
    """The version before is being checked."""
    _install(stage)
    await _open(stage)
    controls = Controls(resume=lambda: None, cancel=lambda: None)
    handle = stage.house.activity.begin(JobKind.ENGINE, f"{CHAT.name}, the version before", controls, subject=CHAT.id)
    handle.step(f"Checking the version of {CHAT.name} before")


async def low_disk(stage: Stage) -> None:
    """There is no room for the engine."""
    stage.house.machines.machines.here = replace(MACHINE, disk_free_bytes=210_000_000)
    home = stage.house.machines.home
    home.gate.set()
    archive = Path("/home/ada/.cache/hexalogue/chat-engine-b2-linux-x64.zip")
    home.failures.append(DiskFull(archive, 900_000_000, 210_000_000))
    await _open(stage)
    stage.house.machines.machinery.jobs.install(CHAT)
    await until(lambda: stage.house.activity.jobs and stage.house.activity.jobs[0].state is JobState.FAILED)


async def gpus(stage: Stage) -> None:
    """Two graphics cards, and an engine that uses them."""
    _install(stage)
    stage.house.machines.machines.here = replace(MACHINE, gpus=GPUS, absences=(), processor="A processor " * 12)
    used = replace(installed_as(), variant="cuda", devices=tuple(gpu.name for gpu in GPUS), why="NVIDIA driver 580.95.")
    stage.house.machines.home.engines[CHAT.id] = [used, installed_as(version="b1")]
    await _open(stage)


async def start_failed(stage: Stage) -> None:
    """A model that did not start."""
    _install(stage)
    view = await _open(stage)
    stage.house.machines.house.deaths[QWEN.id] = StartFailed(CHAT.name, "its port was taken by another program")
    view.asked.emit(Ask.START.value, CHAT.id, QWEN.id)


async def unreadable(stage: Stage) -> None:
    """The list of engines itself cannot be read."""
    stage.house.machines.home.wrong_row = BadRow(Path("/home/ada/.config/hexalogue/engines.toml"), "speaks", "is wrong")
    await _open(stage)


async def peers(stage: Stage) -> None:
    """Machines that help, and one that does not."""
    _install(stage)
    machines = stage.house.machines.machines
    machines.peers = (Peer("192.168.1.20", name="attic"), Peer("192.168.1.21"), Peer("nas.local", 50053, "cellar"))
    machines.conditions["192.168.1.21"] = Condition.UNREACHABLE
    machines.returned = (machines.state(machines.peers[2]),)
    view = await _open(stage)
    await settled(60)
    view.scroll_area.verticalScrollBar().setValue(10_000)


async def brought(stage: Stage) -> None:
    """The end of the page: nothing to download, no machines."""
    view = await _open(stage)
    assert BROUGHT.how
    view.scroll_area.verticalScrollBar().setValue(10_000)


async def nothing_goes_on(stage: Stage) -> None:
    """No job at all."""
    stage.window.open_page(ACTIVITY)


async def jobs(stage: Stage) -> None:
    """One of each."""
    activity = stage.house.activity
    ways = Controls(lambda: None, lambda: None, lambda: None)
    done = activity.begin(JobKind.ENGINE, "llama-server", ways, subject=CHAT.id)
    done.end("Version b11081 (cpu) is in use.")
    model = activity.begin(JobKind.DOWNLOAD, "llama-3.2-3b-instruct-q4_k_m.gguf", ways)
    model.advance(DownloadProgress("m", DownloadPhase.RUNNING, 812_000_000, 2_019_377_696, 24_000_000, 50))
    waiting = activity.begin(JobKind.DOWNLOAD, "qwen2.5-0.5b", ways)
    waiting.advance(DownloadProgress("q", DownloadPhase.WAITING, 120_000_000, 491_400_032, next_attempt_s=15))
    bad = activity.begin(JobKind.DOWNLOAD, LONG.name, ways)
    bad.fail(Unreachable("huggingface.co", "the name was not found"))
    speech = activity.begin(JobKind.TRANSCRIPTION, "Interview with the landlord.m4a", Controls(cancel=lambda: None))
    speech.go_on("Listening", 0.37, 140)
    resting = activity.begin(JobKind.ENGINE, "whisper-server", ways)
    resting.pause()
    activity.begin(JobKind.IMPORT, "gemma-2b.gguf", ways).cancel()
    stage.window.open_page(ACTIVITY)


async def many(stage: Stage) -> None:
    """Forty of them."""
    activity = stage.house.activity
    for number in range(40):
        job = activity.begin(JobKind.DOWNLOAD, f"model-{number}.gguf", Controls(lambda: None, None, lambda: None))
        job.advance(
            DownloadProgress("m", DownloadPhase.RUNNING, number * 1_000_000, 40_000_000, 1_000_000, 40 - number)
        )
    stage.window.open_page(ACTIVITY)


Play = Callable[[Stage], Awaitable[None]]
SCENES: dict[str, Play] = {
    "engines-looking": looking,
    "engines-nothing": nothing_installed,
    "engines-installed": installed,
    "engines-states": states,
    "engines-installing": installing,
    "engines-failed": failed,
    "engines-start-failed": start_failed,
    "engines-given-up": given_up,
    "engines-going-back": going_back,
    "engines-low-disk": low_disk,
    "engines-gpus": gpus,
    "engines-update": offered,
    "engines-newer": newer,
    "engines-timeline": timeline,
    "engines-log": log,
    "engines-error": unreadable,
    "engines-peers": peers,
    "engines-end": brought,
    "activity-empty": nothing_goes_on,
    "activity": jobs,
    "activity-many": many,
}


async def picture(name: str, folder: Path, appearance: Appearance) -> None:
    """Play one scene and keep its pictures, one a size."""
    with TemporaryDirectory() as home:
        async with a_stage(Path(home), appearance, models=MODELS) as stage:
            stage.window.resize(*SIZES[0])
            await SCENES[name](stage)
            for width, height in SIZES:
                stage.window.resize(width, height)
                await settled(30)
                stage.window.grab().save(str(folder / f"{name}-{appearance}-{width}x{height}.png"))


def main(arguments: list[str]) -> int:
    """Write the pictures of the named scenes, or of all."""
    folder = Path(arguments[0] if arguments else "build/look")
    folder.mkdir(parents=True, exist_ok=True)
    for name in arguments[1:] or SCENES:
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            qt_run(picture(name, folder, appearance), within_s=30)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
