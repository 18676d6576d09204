"""Scenes of the window for `make look`: shell, conversation list, status strip, Models and Settings pages.

`python -m tests.look.shell_scenes [FOLDER] [SCENE]...` writes them, light and dark, in both sizes.
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

from PySide6.QtWidgets import QLineEdit, QWidget
from tests.helpers.builders import a_conversation, a_model, a_profile, a_turn, gguf_facts
from tests.helpers.qt_run import qt_run
from tests.look.chat_scenes import ASKED, LONG, finished
from tests.unit.ui.stage import Stage, a_stage, settled

from hexalogue.domain.errors import TruncatedModel, Unreachable
from hexalogue.domain.events import Noticed
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import (
    DownloadPhase,
    DownloadProgress,
    LocalModel,
    ModelOrigin,
    ModelPhase,
    ModelProfile,
    ModelState,
)
from hexalogue.domain.settings import Appearance
from hexalogue.domain.turn import Conversation, Failure
from hexalogue.ui.conversations.view import ConversationsView
from hexalogue.ui.models.view import ModelsView
from hexalogue.ui.pages import MODELS, SETTINGS
from hexalogue.ui.settings.view import SettingsView

SIZES = ((1280, 820), (900, 600))
DAY_S = 86_400
QWEN = a_model(
    "qwen2.5-0.5b",
    path=Path("/home/ada/.local/share/hexalogue/models/qwen2.5-0.5b-instruct-q4_k_m.gguf"),
    size_bytes=491_400_032,
    profile=ModelId("qwen2.5-0.5b"),
    facts=gguf_facts(context_tokens=32_768, file_type="Q4_K_M"),
)
STARTER = a_model(
    "smollm2-135m",
    path=Path("/opt/hexalogue/models/SmolLM2-135M-Instruct-Q4_1.gguf"),
    origin=ModelOrigin.STARTER,
    stop_gap=True,
    facts=gguf_facts(context_tokens=8192),
)
LONG_NAME = a_model(
    "mistral-nemo-instruct-2407-finetuned-for-customer-support-conversations-in-eleven-languages-v3-imatrix",
    path=Path("/home/ada/.cache/lm-studio/models/somebody/a-very-long-repository-name/with/folders/model-Q6_K_L.gguf"),
    origin=ModelOrigin.LM_STUDIO,
    size_bytes=10_100_000_000,
    facts=gguf_facts(context_tokens=131_072, file_type="Q6_K_L"),
)
BASE = a_model(
    "gemma-2b", origin=ModelOrigin.OLLAMA, size_bytes=1_700_000_000, facts=gguf_facts(has_chat_template=False)
)
PROFILE = a_profile("qwen2.5-0.5b")
PROFILE = replace(PROFILE, name="qwen2.5-0.5b")
NAMED = replace(PROFILE, name="Qwen2.5 0.5B")
READY = ModelState(ModelPhase.READY, QWEN, 8192)
FETCHING = DownloadProgress(
    "qwen2.5-0.5b", DownloadPhase.RUNNING, 120_000_000, 491_400_032, rate_bytes_s=3_200_000, remaining_s=118
)


def some_conversations(now: float) -> tuple[Conversation, ...]:
    """A believable list over some weeks."""
    rows = (
        ("Why the sky is blue", "Rayleigh scattering sends the short waves everywhere", 0.01),
        ("Tide tables parser", "Here is a regex-free version that reads each column", 0.02),
        ("Meeting voice memo", "Transcribed, 12 min", 0.03),
        ("A birthday poem that does not rhyme with “orange”", "Roses are red, and so on", 1.0),
        ("Compare 3 models on SQL", "3 columns, one winner", 3.0),
        ("Letter to the landlord", "Draft, two paragraphs", 5.0),
        ("Sourdough timetable", "Feed the starter at 7:00", 20.0),
        ("Train to Trieste", "Change at Villach", 70.0),
    )
    return tuple(a_conversation(title, updated_at=now - age * DAY_S, preview=preview) for title, preview, age in rows)


async def chats(stage: Stage) -> None:
    """A list over several weeks, the model loaded."""
    stage.publish_state(READY)
    stage.window.open_conversation(stage.window.conversations.state.conversations[0].id)


async def showcase(stage: Stage) -> None:
    """What the README shows: a question, an answer with a program and a table, chats of some weeks."""
    stage.publish_state(replace(READY, model=replace(QWEN, name=NAMED.name)))
    newest = stage.window.conversations.state.conversations[0]
    answer = finished(LONG.split("Three things")[0])
    await stage.house.history.add_turn(a_turn(ASKED, answer, conversation=newest.id))
    stage.window.open_conversation(newest.id)
    await settled(40)


async def first_launch(stage: Stage) -> None:
    """Nothing yet: no chats, the model being fetched."""
    stage.publish_state(ModelState(ModelPhase.ABSENT, download=FETCHING))


async def loading(stage: Stage) -> None:
    """The model on its way into memory."""
    stage.publish_state(ModelState(ModelPhase.LOADING, QWEN, load_fraction=0.43))


async def deleted(stage: Stage) -> None:
    """A chat just deleted; the stop-gap answers, the download is paused."""
    stage.publish_state(
        ModelState(ModelPhase.READY, STARTER, 2048, download=replace(FETCHING, phase=DownloadPhase.PAUSED))
    )
    gone = stage.window.conversations.state.conversations[1]
    stage.find(ConversationsView).delete_asked.emit(gone.id)


async def nothing_found(stage: Stage) -> None:
    """A search without a hit."""
    stage.publish_state(READY)
    stage.find(ConversationsView).findChildren(QLineEdit)[0].setText("zebra")
    await asyncio.sleep(0.3)


async def noticed(stage: Stage) -> None:
    """An error that belongs to no turn, in safe mode."""
    stage.house.bus.publish(Noticed(TruncatedModel(QWEN.path, 120_000_000, 491_400_032)))
    stage.publish_state(ModelState(ModelPhase.FAILED, QWEN))


async def models_page(stage: Stage) -> None:
    """Models of every origin, one with a very long name."""
    stage.window.open_page(MODELS)
    await settled()
    stage.publish_state(READY)


async def models_fetching(stage: Stage) -> None:
    """The stop-gap answers while the better model is fetched."""
    stage.window.open_page(MODELS)
    await settled()
    stage.publish_state(ModelState(ModelPhase.READY, STARTER, 2048, download=FETCHING))


async def models_failed(stage: Stage) -> None:
    """No model; the download failed and so did an import."""
    stage.window.open_page(MODELS)
    await settled()
    error = Unreachable("huggingface.co", "the name was not found")
    failure = Failure(error.kind, error.message, error.fix)
    stage.publish_state(
        ModelState(ModelPhase.ABSENT, download=replace(FETCHING, phase=DownloadPhase.FAILED, failure=failure))
    )
    broken = Path("/home/ada/Downloads/model.gguf")
    stage.house.library.checks[broken] = TruncatedModel(broken, 1_000_000, 9_000_000)
    stage.find(ModelsView).paths_dropped.emit([broken])


async def settings_page(stage: Stage) -> None:
    """Every setting, one of them wrong."""
    stage.publish_state(READY)
    stage.window.open_page(SETTINGS)
    stage.find(SettingsView).edited.emit("temperature", "7")


async def settings_end(stage: Stage) -> None:
    """The lower end of the settings."""
    await settings_page(stage)
    await settled()
    bar = stage.find(SettingsView).scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum())


async def crashed(stage: Stage) -> None:
    """The crash dialog."""
    stage.publish_state(READY)
    stage.window.crashes.show(
        "Hexalogue 0.1.0\nWhere: turn 4\n\nTraceback (most recent call last):\n  …\nValueError: x"
    )


@dataclass(frozen=True)
class Scene:
    """What to play, and on which stage."""

    play: Callable[[Stage], Awaitable[None]]
    models: tuple[LocalModel, ...] = (QWEN, STARTER)
    has_chats: bool = True
    safe_mode: bool = False
    profile: ModelProfile = PROFILE


SCENES: dict[str, Scene] = {
    "shell-chats": Scene(chats),
    "showcase": Scene(showcase, profile=NAMED),
    "shell-first-launch": Scene(first_launch, (), has_chats=False),
    "shell-loading": Scene(loading),
    "shell-deleted": Scene(deleted),
    "shell-nothing-found": Scene(nothing_found),
    "shell-noticed": Scene(noticed, safe_mode=True),
    "models": Scene(models_page, (STARTER, QWEN, LONG_NAME, BASE)),
    "models-fetching": Scene(models_fetching, (STARTER,)),
    "models-failed": Scene(models_failed, ()),
    "settings": Scene(settings_page),
    "settings-end": Scene(settings_end),
    "crash": Scene(crashed),
}


async def picture(name: str, folder: Path, appearance: Appearance) -> None:
    """Play one scene and keep its pictures, one a size."""
    scene = SCENES[name]
    rows = some_conversations(time.time()) if scene.has_chats else ()
    with TemporaryDirectory() as home:
        async with a_stage(
            Path(home),
            appearance,
            models=scene.models,
            profiles=(scene.profile,),
            conversations=rows,
            safe_mode=scene.safe_mode,
        ) as stage:
            await scene.play(stage)
            for width, height in SIZES:
                stage.window.resize(width, height)
                await settled()
                shown: QWidget = stage.window.crashes.dialog or stage.window
                shown.grab().save(str(folder / f"{name}-{appearance}-{width}x{height}.png"))


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
