"""Scenes of the Models page for `make look`: empty, busy, full, in trouble.

`python -m tests.look.models_scenes [FOLDER] [SCENE]...` writes them, light and dark, in both sizes.
"""

import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.helpers.builders import a_model, a_profile, gguf_facts
from tests.helpers.listed_hub import ListedHub
from tests.helpers.qt_run import qt_run
from tests.unit.ui.stage import Stage, a_stage, settled

from hexalogue.domain.downloads import DownloadJob
from hexalogue.domain.errors import GatedModel, HashMismatch, Unreachable
from hexalogue.domain.events import DownloadsChanged
from hexalogue.domain.ids import ModelId
from hexalogue.domain.leftovers import UnusableModel
from hexalogue.domain.models import DownloadPhase, DownloadProgress, LocalModel, ModelOrigin, ModelPhase, ModelState
from hexalogue.domain.settings import Appearance
from hexalogue.domain.turn import Failure
from hexalogue.ui.models import words
from hexalogue.ui.models.view import ModelsView
from hexalogue.ui.pages import MODELS

SIZES = ((1280, 820), (900, 600))
OWN_FOLDER = Path("/home/ada/.local/share/hexalogue/models")
QWEN = a_model(
    "qwen2.5-0.5b",
    path=OWN_FOLDER / "qwen2.5-0.5b-instruct-q4_k_m.gguf",
    size_bytes=491_400_032,
    profile=ModelId("qwen2.5-0.5b"),
    facts=gguf_facts(context_tokens=32_768, file_type="Q4_K_M"),
    used_at=time.time() - 3600,
)
GEMMA = a_model(
    "gemma-3-4b-it-Q4_K_M",
    path=OWN_FOLDER / "gemma-3-4b-it-Q4_K_M.gguf",
    size_bytes=2_489_757_856,
    projector=OWN_FOLDER / "mmproj-gemma-3-4b-it-f16.gguf",
    facts=gguf_facts(context_tokens=131_072, file_type="Q4_K_M", parameters=3_880_000_000),
    used_at=time.time() - 3 * 86_400,
)
LLAMA = a_model(
    "llama3.3:70b",
    path=Path("/home/ada/.ollama/models/blobs/sha256-4824460d29f2058aaf6e1118a63a7a197a09bed509f0e7d4e2efb1ee273b447d"),
    origin=ModelOrigin.OLLAMA,
    size_bytes=42_500_000_000,
    facts=gguf_facts(context_tokens=131_072, file_type="Q4_K_M", parameters=70_600_000_000),
)
MISTRAL = a_model(
    "Mistral-7B-Instruct-v0.3-Q4_K_M",
    path=Path("/home/ada/.lmstudio/models/lmstudio-community/Mistral-7B-Instruct-v0.3-Q4_K_M.gguf"),
    origin=ModelOrigin.LM_STUDIO,
    size_bytes=4_370_000_000,
    facts=gguf_facts(context_tokens=32_768, file_type="Q4_K_M"),
)
BASE = a_model("gemma-2b", origin=ModelOrigin.JAN, size_bytes=1_700_000_000, facts=gguf_facts(has_chat_template=False))
EMBEDDING = UnusableModel(
    "nomic-embed-text-v1.5",
    OWN_FOLDER / "nomic-embed-text-v1.5.gguf",
    274_000_000,
    ModelOrigin.LIBRARY,
    "embedding",
    "It makes vectors for searching, and cannot chat.",
)
INCOMPLETE = UnusableModel(
    "Qwen2.5-72B-Instruct-Q4_K_M",
    OWN_FOLDER / "Qwen2.5-72B-Instruct-Q4_K_M-00001-of-00003.gguf",
    31_000_000_000,
    ModelOrigin.LIBRARY,
    "incomplete",
    "Qwen2.5-72B-Instruct-Q4_K_M-00002-of-00003.gguf is missing: the model needs all 3 parts. "
    "Download the missing parts, or delete the others.",
    "hf:Qwen/Qwen2.5-72B-Instruct-GGUF:Qwen2.5-72B-Instruct-Q4_K_M.gguf",
)
PROFILE = replace(a_profile("qwen2.5-0.5b"), name="qwen2.5-0.5b")
MIXED = (QWEN, GEMMA, LLAMA, MISTRAL, BASE)
MANY = tuple(
    a_model(
        f"{number:02}-" + "a-model-whose-publisher-could-not-stop-naming-it-" * 6,
        origin=(ModelOrigin.LIBRARY, ModelOrigin.OLLAMA, ModelOrigin.LM_STUDIO, ModelOrigin.HUGGING_FACE)[number % 4],
        size_bytes=(number + 1) * 700_000_000,
        facts=gguf_facts(context_tokens=8192, file_type="Q4_K_M"),
    )
    for number in range(40)
)
GB = 1_000_000_000


def a_hub() -> ListedHub:
    """A believable hub."""
    hub = ListedHub()
    quants = {"Q2_K": 1.36, "Q3_K_M": 1.69, "Q4_K_M": 2.02, "Q5_K_M": 2.32, "Q6_K": 2.64, "Q8_0": 3.42, "F16": 6.43}
    hub.publish(
        "bartowski/Llama-3.2-3B-Instruct-GGUF",
        {f"Llama-3.2-3B-Instruct-{quant}.gguf": round(size * GB) for quant, size in quants.items()},
        downloads=1_234_567,
        licence="llama3.2",
        architecture="llama",
        context_tokens=131_072,
        parameters=3_210_000_000,
        updated="2026-10-01T08:00:00.000Z",
    )
    hub.publish(
        "ggml-org/gemma-3-4b-it-GGUF",
        {"gemma-3-4b-it-Q4_K_M.gguf": 2_489_757_856, "mmproj-model-f16.gguf": 851_000_000},
        downloads=456_000,
        licence="gemma",
        is_gated=True,
        architecture="gemma3",
        context_tokens=131_072,
        parameters=3_880_000_000,
        updated="2026-08-12T08:00:00.000Z",
    )
    hub.publish(
        "unsloth/Qwen3-235B-A22B-GGUF",
        {f"Q4_K_M/Qwen3-235B-Q4_K_M-0000{part}-of-00003.gguf": 47 * GB for part in (1, 2, 3)},
        downloads=87_000,
        licence="apache-2.0",
        architecture="qwen3moe",
        context_tokens=40_960,
        parameters=235_000_000_000,
    )
    for number in range(60):
        hub.publish(
            f"somebody/Model-{number}-" + "instruct-" * (1 + number % 30) + "GGUF",
            {"model-Q4_K_M.gguf": GB},
            downloads=50_000 - number * 700,
            licence="apache-2.0",
        )
    return hub


async def on_page(stage: Stage, tab: str = words.HERE) -> ModelsView:
    """The page, at one of its parts."""
    stage.window.open_page(MODELS)
    view = stage.find(ModelsView)
    view.show_place(tab)
    await settled()
    return view


async def mixed(stage: Stage) -> None:
    """Our own models, one in memory, and those of other applications; an embedding and one that lacks a part."""
    stage.house.library.others = [EMBEDDING, INCOMPLETE]
    await on_page(stage)
    stage.publish_state(ModelState(ModelPhase.READY, QWEN, 8192))


async def end(stage: Stage) -> None:
    """The lower end of it."""
    stage.house.library.trash = [a_model("phi-4-mini-Q4_K_M", size_bytes=2_490_000_000)]
    await mixed(stage)
    await settled()
    view = stage.find(ModelsView)
    for _ in range(3):
        view.scroll_area.verticalScrollBar().setValue(100_000)
        await settled()


async def empty(stage: Stage) -> None:
    """Nothing here yet, nothing is being fetched."""
    await on_page(stage)
    stage.publish_state(ModelState(ModelPhase.ABSENT))


async def deleted(stage: Stage) -> None:
    """One was just deleted."""
    await mixed(stage)
    stage.find(ModelsView).here.remove_asked.emit(GEMMA.id)


async def found_nothing_yet(stage: Stage) -> None:
    """The search before the first word."""
    await on_page(stage, words.FIND)


async def searching(stage: Stage) -> None:
    """The hub is slow."""
    view = await on_page(stage, words.FIND)
    hub = a_hub()
    hub.gate = asyncio.Event()
    hub.put_onto(stage.house.models.shelf, stage.house.library)
    search(view, "llama")


async def found(stage: Stage) -> None:
    """Results, and one of them looked into."""
    await looked_into(stage, "bartowski/Llama-3.2-3B-Instruct-GGUF")


async def gated(stage: Stage) -> None:
    """One whose terms are to be accepted."""
    await looked_into(stage, "ggml-org/gemma-3-4b-it-GGUF")


async def too_large(stage: Stage) -> None:
    """One that does not run here, in parts."""
    await looked_into(stage, "unsloth/Qwen3-235B-A22B-GGUF")


async def looked_into(stage: Stage, repository: str) -> None:
    """Search for nothing in particular, and open one."""
    view = await on_page(stage, words.FIND)
    a_hub().put_onto(stage.house.models.shelf, stage.house.library)
    search(view, "")
    await settled()
    view.hub.repository_chosen.emit(repository)


async def unreachable(stage: Stage) -> None:
    """The hub cannot be reached."""
    view = await on_page(stage, words.FIND)
    hub = ListedHub(failure=Unreachable("huggingface.co", "the name was not found"))
    hub.put_onto(stage.house.models.shelf, stage.house.library)
    search(view, "llama")


async def refused(stage: Stage) -> None:
    """A repository that may not be looked into."""
    view = await on_page(stage, words.FIND)
    hub = a_hub()
    name = "ggml-org/gemma-3-4b-it-GGUF"
    hub.failures[name] = GatedModel(name, f"https://huggingface.co/{name}")
    hub.put_onto(stage.house.models.shelf, stage.house.library)
    search(view, "")
    await settled()
    view.hub.repository_chosen.emit(name)


def search(view: ModelsView, text: str) -> None:
    """As a person does."""
    view.hub.field.setText(text)
    view.hub.search_button.click()


async def downloads(stage: Stage) -> None:
    """In every phase."""
    await on_page(stage, words.DOWNLOADS)
    wrong = HashMismatch("Llama-3.2-3B-Instruct-Q4_K_M.gguf", "a" * 64, "b" * 64)
    gone = Unreachable("huggingface.co", "the name was not found")
    rows = (
        a_job("gemma-3-4b-it-Q4_K_M.gguf", DownloadPhase.RUNNING, 1.2, rate_bytes_s=24_000_000.0, remaining_s=53.0),
        a_job("Qwen3-235B-Q4_K_M.gguf", DownloadPhase.RUNNING, 52.0, 141.0, part=2, parts=3, rate_bytes_s=9_000_000.0),
        a_job("Mistral-7B-Instruct-v0.3-Q4_K_M.gguf", DownloadPhase.VERIFYING, 4.37, 4.37),
        a_job("phi-4-mini-Q4_K_M.gguf", DownloadPhase.PAUSED, 0.8),
        a_job("Llama-3.2-3B-Instruct-Q4_K_M.gguf", DownloadPhase.FAILED, 2.0, failure=failure_of(wrong)),
        a_job("SmolLM3-3B-Q4_K_M.gguf", DownloadPhase.FAILED, 0.4, failure=failure_of(gone), next_attempt_s=30.0),
        a_job("qwen2.5-1.5b-instruct-q4_k_m.gguf", DownloadPhase.DONE, 1.1, 1.1),
    )
    stage.house.bus.publish(DownloadsChanged(rows))


async def no_downloads(stage: Stage) -> None:
    """None."""
    await on_page(stage, words.DOWNLOADS)


async def first_fetch(stage: Stage) -> None:
    """The usual model is on its way, nothing else is here."""
    await on_page(stage)
    progress = DownloadProgress(
        PROFILE.name, DownloadPhase.RUNNING, 120_000_000, 491_400_032, rate_bytes_s=3_200_000, remaining_s=118
    )
    stage.publish_state(ModelState(ModelPhase.ABSENT, download=progress))


def failure_of(error: HashMismatch | Unreachable) -> Failure:
    """As a job keeps it."""
    return Failure(error.kind, error.message, error.fix)


def a_job(title: str, phase: DownloadPhase, received: float, size: float = 2.5, **named: object) -> DownloadJob:
    """received, size: in GB."""
    job = DownloadJob(f"hf:somebody/{title.removesuffix('.gguf')}-GGUF/{title}", title, phase)
    return replace(job, received_bytes=round(received * GB), size_bytes=round(size * GB), **named)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Scene:
    """What to play, and on which stage."""

    play: Callable[[Stage], Awaitable[object]]
    models: tuple[LocalModel, ...] = MIXED


SCENES: dict[str, Scene] = {
    "models-here": Scene(mixed),
    "models-here-end": Scene(end),
    "models-full": Scene(on_page, MANY),
    "models-empty": Scene(empty, ()),
    "models-first-fetch": Scene(first_fetch, ()),
    "models-deleted": Scene(deleted),
    "models-find-empty": Scene(found_nothing_yet),
    "models-find-busy": Scene(searching),
    "models-find": Scene(found),
    "models-find-gated": Scene(gated),
    "models-find-large": Scene(too_large),
    "models-find-unreachable": Scene(unreachable),
    "models-find-refused": Scene(refused),
    "models-downloads": Scene(downloads),
    "models-downloads-empty": Scene(no_downloads),
}


async def picture(name: str, folder: Path, appearance: Appearance) -> None:
    """Play one scene and keep its pictures, one a size."""
    scene = SCENES[name]
    with TemporaryDirectory() as home:
        async with a_stage(Path(home), appearance, models=scene.models, profiles=[PROFILE]) as stage:
            stage.window.resize(*SIZES[0])
            await scene.play(stage)
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
