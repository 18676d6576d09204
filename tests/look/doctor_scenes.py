"""Scenes for `make look`: the Doctor page, the Settings page in its states, and error cards in all shapes.

`python -m tests.look.doctor_scenes [FOLDER] [SCENE]...` writes them, light and dark, in both sizes.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.helpers.doctor_rooms import MACHINE, doctor_rooms
from tests.helpers.qt_run import qt_run
from tests.look.shell_scenes import QWEN, READY, SIZES
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.errors import (
    AppError,
    BadArgument,
    DiskFull,
    GatedModel,
    NoKeychain,
    NoSuchProvider,
    OutOfMemory,
    RateLimited,
    ReadOnly,
    Remedy,
    StartFailed,
    Unreachable,
)
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.machine import Gpu
from hexalogue.domain.settings import Appearance, Settings
from hexalogue.ui.doctor.view import DoctorView
from hexalogue.ui.pages import DOCTOR, SETTINGS
from hexalogue.ui.settings.view import SettingsView
from hexalogue.ui.widgets.error_card import ErrorCard
from hexalogue.ui.widgets.page import PageFrame

LONG = (
    "ggml_backend_cuda_graph_compute: CUDA error 700 at ggml-cuda.cu:2488, an illegal memory "
    "access was encountered while 35 of 36 layers were being copied to NVIDIA GeForce RTX 4090 Laptop GPU (16 GB)"
)
GPU = Gpu("nvidia", "NVIDIA GeForce RTX 4090 Laptop GPU", 16_000_000_000, 400_000_000, "580.95", "8.9")


async def unreachable(url: str) -> None:
    """There is no network."""
    raise Unreachable(url, "the name was not found")


async def waiting(url: str) -> None:
    """It never answers."""
    del url
    await asyncio.sleep(60)


async def no_keychain() -> AppError | None:
    """There is none."""
    return NoKeychain("no program on this session's bus keeps secrets")


def read_only(path: Path) -> None:
    """The folder of logs cannot be written."""
    if path.name == "logs":
        raise ReadOnly(path)


async def doctor(stage: Stage, **changed: Any) -> DoctorView:
    """The page over such a computer."""
    folder = Path("/home/ada/.local/share/hexalogue")
    rooms = doctor_rooms(folder, **changed)
    rooms.library.models[:] = [QWEN] if "library" not in changed else rooms.library.models  # type: ignore[attr-defined]
    stage.house.doctor_rooms = rooms
    stage.publish_state(READY)
    stage.window.open_page(DOCTOR)
    await settled()
    return stage.find(DoctorView)


async def doctor_empty(stage: Stage) -> None:
    """Before the first examination."""
    await doctor(stage)


async def doctor_running(stage: Stage) -> None:
    """The network is being asked."""
    view = await doctor(stage, reach=waiting, keychain=no_keychain)
    view.check_button.click()
    await until(lambda: len(view.in_order.findings) > 14)  # the network is what is left


async def doctor_well(stage: Stage) -> None:
    """Nothing is wrong."""
    view = await doctor(stage)
    view.check_button.click()
    await until(lambda: not view.report.isHidden())


async def doctor_full(stage: Stage) -> None:
    """Much is wrong, some of it in very long sentences."""
    view = await doctor(
        stage,
        machine=lambda: replace(MACHINE, memory_free_bytes=900_000_000, gpus=(GPU,), absences=(), cuda="13.0"),
        probe_write=read_only,
        disk_free=lambda _: 120_000_000,
        reach=unreachable,
        keychain=no_keychain,
        versions=lambda name: None if name.startswith("llama") else "6.11.3",
        hub_endpoints=lambda: ("https://hub.example.org", "https://mirror-" + "of-the-hub-" * 12 + ".example.org"),
    )
    engine = stage.house.doctor_rooms.engine
    engine.load_failures.append(StartFailed("llama.cpp", LONG))  # type: ignore[attr-defined]
    view.check_button.click()
    await until(lambda: not view.report.isHidden())


async def doctor_end(stage: Stage) -> None:
    """The lower end of a long list."""
    await doctor_full(stage)
    await to_end(stage.find(DoctorView))


async def doctor_error(stage: Stage) -> None:
    """The report could not be saved."""
    view = await doctor(stage)
    view.check_button.click()
    await until(lambda: not view.report.isHidden())
    view.show_save_error(DiskFull(Path("/media/ada/stick/hexalogue-report.txt")), lambda: None)


async def settings(stage: Stage) -> SettingsView:
    """The page, with some fields changed."""
    appearance = stage.theme.appearance
    changed = Settings(appearance, proxy="http://proxy.company.example:3128", idle_unload_min=5)
    await stage.house.settings.save(changed)
    stage.publish_state(READY)
    stage.window.open_page(SETTINGS)
    await settled()
    return stage.find(SettingsView)


async def settings_top(stage: Stage) -> None:
    """As it opens."""
    await settings(stage)


async def settings_searched(stage: Stage) -> None:
    """A search with hits in several sections."""
    (await settings(stage)).search.setText("model")


async def settings_nothing(stage: Stage) -> None:
    """A search without a hit."""
    (await settings(stage)).search.setText("zebra crossing")


async def settings_wrong(stage: Stage) -> None:
    """Values that cannot be used, and a disk that refuses."""
    view = await settings(stage)
    for field_id, text in (("proxy", "proxy.company"), ("ca_file", "company.pem"), ("releases_url", "http://mirror.x")):
        view.edited.emit(field_id, text)
    stage.window.open_page(SETTINGS, "network")


async def settings_error(stage: Stage) -> None:
    """The disk refused."""
    view = await settings(stage)
    stage.house.settings._store.fail_next = ReadOnly(Path("/home/ada/.config/hexalogue"))  # type: ignore[attr-defined]
    view.edited.emit("proxy", "")
    await until(lambda: not view.error.isHidden())


async def settings_end(stage: Stage) -> None:
    """Folders, keyboard, version."""
    await to_end(await settings(stage))


ERRORS: tuple[AppError, ...] = (
    Unreachable("huggingface.co", "the name was not found", detail="getaddrinfo: Name or service not known"),
    RateLimited("Groq", "rate limit reached for llama-3.3-70b", retry_after_s=12),
    BadArgument("That is no port.", fix="Write a number from 1 to 65535."),
    OutOfMemory("llama.cpp"),
    GatedModel("meta-llama/Llama-3.1-8B-Instruct", "https://hub.example.org/meta-llama/Llama-3.1-8B-Instruct"),
    StartFailed("llama-server", LONG, detail="\n".join(f"llama_model_load: line {number}" for number in range(20))),
    NoSuchProvider("an-id-" * 30),
)


async def error_cards(stage: Stage) -> None:
    """In all shapes: one button, two, none, unfolded, very long."""
    view = await settings(stage)
    page = PageFrame("Errors", "Cards in all shapes.")
    for error in ERRORS:
        error.provider = ProviderId("groq") if isinstance(error, RateLimited) else None
        card = ErrorCard(stage.theme)
        page.body.addWidget(card)
        card.tell(error, {Remedy.RETRY: lambda: None})
        if isinstance(error, Unreachable):
            card.disclosure.setChecked(True)
    stack = view.parentWidget()
    stack.addWidget(page)  # type: ignore[union-attr]
    stack.setCurrentWidget(page)  # type: ignore[union-attr]
    await settled()


async def error_cards_end(stage: Stage) -> None:
    """The lower ones, the long one unfolded."""
    await error_cards(stage)
    card = next(card for card in stage.window.findChildren(ErrorCard) if LONG in card.words)
    card.disclosure.setChecked(True)
    page = next(page for page in stage.window.findChildren(PageFrame) if page.isVisible())
    await to_end(page)


async def to_end(page: PageFrame) -> None:
    """Scroll down."""
    await settled()
    bar = page.scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum())


@dataclass(frozen=True)
class Scene:
    """What to play. at_end: scrolled to the end again after each change of size."""

    play: Callable[[Stage], Awaitable[None]]
    at_end: bool = False


SCENES: dict[str, Scene] = {
    "doctor-empty": Scene(doctor_empty),
    "doctor-running": Scene(doctor_running),
    "doctor-well": Scene(doctor_well),
    "doctor-full": Scene(doctor_full),
    "doctor-end": Scene(doctor_end, at_end=True),
    "doctor-error": Scene(doctor_error, at_end=True),
    "settings-top": Scene(settings_top),
    "settings-searched": Scene(settings_searched),
    "settings-nothing": Scene(settings_nothing),
    "settings-wrong": Scene(settings_wrong),
    "settings-error": Scene(settings_error),
    "settings-last": Scene(settings_end, at_end=True),
    "error-cards": Scene(error_cards),
    "error-cards-end": Scene(error_cards_end, at_end=True),
}


async def picture(name: str, folder: Path, appearance: Appearance) -> None:
    """Play one scene and keep its pictures, one a size."""
    scene = SCENES[name]
    with TemporaryDirectory() as home:
        async with a_stage(Path(home), appearance, models=(QWEN,)) as stage:
            await scene.play(stage)
            for width, height in SIZES:
                stage.window.resize(width, height)
                await settled()
                if scene.at_end:
                    await to_end(next(page for page in stage.window.findChildren(PageFrame) if page.isVisible()))
                stage.window.grab().save(str(folder / f"{name}-{appearance}-{width}x{height}.png"))


def main(arguments: list[str]) -> int:
    """Write the pictures of the named scenes, or of all."""
    folder = Path(arguments[0] if arguments else "build/look")
    folder.mkdir(parents=True, exist_ok=True)
    for name in arguments[1:] or SCENES:
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            qt_run(picture(name, folder, appearance), within_s=60)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
