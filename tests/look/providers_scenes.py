"""Scenes of the Providers page for `make look`: the list, one provider, one's own, routing, the models.

`python -m tests.look.providers_scenes [FOLDER] [SCENE]...` writes them, light and dark, in both sizes.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.helpers.qt_run import qt_run
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote
from tests.helpers.service_house import BUILT_IN
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.catalog.providers import load_providers
from hexalogue.domain.chains import Chain
from hexalogue.domain.errors import AppError, BadKey, BadRow, TlsRefused, Unreachable, WrongAddress
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.settings import Appearance
from hexalogue.domain.target import FoundServer, ServedModel, Target
from hexalogue.domain.verdicts import Outcome, Verdict
from hexalogue.store.folders import resource_root
from hexalogue.ui.pages import PROVIDERS
from hexalogue.ui.providers.catalogue_view import CatalogueView
from hexalogue.ui.providers.routing_view import RoutingView
from hexalogue.ui.providers.view import ProvidersView

Sizes = Sequence[tuple[int, int]]
SIZES: Sizes = ((1280, 820), (900, 600))
SHIPPED = load_providers(resource_root())
LONG = "A server in the cellar whose name somebody went on typing until nobody could read it any more, " * 3
STUDIO = ProviderSpec(
    ProviderId("studio"),
    LONG[:300].strip(),
    "lan_endpoint",
    Privacy.SELF_HOSTED,
    ("openai_chat",),
    "http://192.168.1.20:8000/v1",
    quirks=("single_system", "no_seed"),
)
GATE = replace(STUDIO, id=ProviderId("gate"), name="Team gateway", category="llm_router", privacy=Privacy.THIRD_PARTY)
ROWS = (BUILT_IN, *(row for row in SHIPPED if row.family != "in_process"), STUDIO, GATE)
SIXTY = tuple(
    replace(
        STUDIO, id=ProviderId(f"server-{number}"), name=f"Server {number}", base_url=f"http://192.168.1.{number}/v1"
    )
    for number in range(21, 81)
)
MANY = tuple(ServedModel(f"qwen3-{number}b-instruct-2026") for number in range(1, 41))
SERVED = {"groq": MANY, "ollama": MANY[:3], "studio": (ServedModel(LONG[:300].strip()), *MANY)}
OK = Verdict("ok", "Groq answers and accepts the key.", models=40)
OWN_OK = Verdict("ok", "It answers.", models=40)
WRONG = Verdict(
    "wrong_address",
    "http://192.168.1.20:8000 does not answer as the provider does.",
    "Use http://192.168.1.20:8000/v1 as its base_url.",
    corrected="http://192.168.1.20:8000/v1",
)
ADDRESS = "http://192.168.1.20:8000"
BAD_KEY = Verdict("bad_key", "Groq does not accept the key.", "Store a valid key on the Keys page.")


@dataclass
class Silent(ScriptedRemote):
    """Says nothing while there is a gate that is closed."""

    gate: asyncio.Event | None = None

    async def check(self, target: Target) -> Verdict:
        """Waits."""
        if self.gate is not None:
            await self.gate.wait()
        return await super().check(target)

    async def probe(self) -> Sequence[FoundServer]:
        """Waits."""
        if self.gate is not None:
            await self.gate.wait()
        return await super().probe()


def _told(outcome: Outcome, error: AppError) -> Verdict:
    """As a check says it."""
    why = "tls" if isinstance(error, TlsRefused) else "refused" if outcome == "unreachable" else ""
    return Verdict(outcome, error.message, error.fix, why=why)


def page(stage: Stage) -> ProvidersView:
    """The page, opened."""
    stage.window.open_page(PROVIDERS)
    return stage.find(ProvidersView)


async def listed(stage: Stage) -> ProvidersView:
    """The page with its list."""
    shown = page(stage)
    await until(lambda: shown.pane.model.items)
    return shown


async def full(stage: Stage) -> None:
    """Everybody, one of them with 300 characters."""
    shown = await listed(stage)
    shown.pane.bring("studio")


async def busy(stage: Stage) -> None:
    """One is being checked, and servers are looked for."""
    shown = await listed(stage)
    assert isinstance(stage.house.remote, Silent)
    stage.house.remote.gate = asyncio.Event()
    shown.show_place("groq")
    await settled()
    shown.pane.detail.check.click()
    shown.pane.probe.click()


async def offline(stage: Stage) -> None:
    """No network at all."""
    lost = Unreachable("https://api.groq.com", "the name could not be resolved")
    stage.house.remote.verdict = _told("unreachable", lost)
    await ready(stage)


async def ready(stage: Stage) -> None:
    """One that works, with 40 models."""
    shown = await listed(stage)
    shown.show_place("groq")
    await settled()
    shown.pane.detail.check.click()
    await settled()


async def needs_key(stage: Stage) -> None:
    """One that lacks a key, and an address."""
    shown = await listed(stage)
    shown.show_place("azure-openai")


async def wrong(stage: Stage) -> None:
    """One whose key was refused."""
    stage.house.remote.verdict = BAD_KEY
    await ready(stage)


async def long_name(stage: Stage) -> None:
    """A name and a model of 300 characters, with an address that would fit."""
    stage.house.remote.verdict = WRONG
    shown = await listed(stage)
    shown.show_place("studio")
    await settled()
    shown.pane.detail.check.click()


async def nothing_found(stage: Stage) -> None:
    """A search without a hit."""
    shown = await listed(stage)
    shown.pane.search.setText("zebra")


async def found(stage: Stage) -> None:
    """Two servers run here; and the own file has a mistake."""
    shown = await listed(stage)
    shown.pane.probe.click()
    await settled()


async def adding(stage: Stage) -> None:
    """A server of one's own, with an address that was corrected."""
    stage.house.remote.verdict = WRONG
    shown = await listed(stage)
    shown.pane.add.click()
    form = shown.pane.form
    form.name.setText("Studio")
    form.address.setText("192.168.1.20:8000")
    form.more.setChecked(True)
    form.edited.emit()
    form.left.emit()
    await settled()


async def added_works(stage: Stage) -> None:
    """The same, where it answers."""
    stage.house.remote.verdict = OWN_OK
    shown = await listed(stage)
    shown.pane.add.click()
    form = shown.pane.form
    form.name.setText("Studio")
    form.address.setText("http://192.168.1.20:8000/v1")
    form.edited.emit()
    form.left.emit()
    await settled()


def failing(verdict: Verdict) -> Callable[[Stage], Awaitable[None]]:
    """A server of one's own that is asked while it is typed, and what is said of it."""

    async def play(stage: Stage) -> None:
        stage.house.remote.verdict = verdict
        shown = await listed(stage)
        shown.pane.add.click()
        form = shown.pane.form
        form.name.setText("Studio")
        form.address.setText("http://192.168.1.20:8000/v1")
        form.edited.emit()
        form.left.emit()
        await settled()

    return play


async def bad_address(stage: Stage) -> None:
    """What cannot be an address, with the focus in the field."""
    shown = await listed(stage)
    shown.pane.add.click()
    shown.pane.form.address.setFocus()
    shown.pane.form.address.setText("two words")
    shown.pane.form.edited.emit()
    await settled()


async def not_installed(stage: Stage) -> None:
    """A program that is not on this computer."""
    shown = await listed(stage)
    shown.show_place("bitnet-server")
    await settled()


async def troubled(stage: Stage) -> None:
    """What went wrong lately, seen at the foot of a provider."""
    await wrong(stage)
    detail = stage.find(ProvidersView).pane.detail
    detail.verticalScrollBar().setValue(detail.verticalScrollBar().maximum())


CHAINS = {
    "work": Chain(
        ("groq:llama-3.3-70b-versatile", "studio:qwen3-8b", "anthropic:claude-sonnet-4-5"), Privacy.THIRD_PARTY
    ),
    "by night": Chain(("ollama:qwen3:8b", "studio:qwen3-8b", "groq:llama-3.3-70b-versatile")),
    LONG[:60].strip(): Chain(),
}


async def routing(stage: Stage) -> RoutingView:
    """The tab of routes with three chains, one of them edited."""
    settings = stage.house.settings
    colours = stage.theme.appearance
    await settings.save(replace(settings.current, appearance=colours, chains=CHAINS, default_reference="chain:work"))
    shown = await listed(stage)
    shown.show_place("routing")
    await settled()
    return stage.find(RoutingView)


async def chains(stage: Stage) -> None:
    """A chain that reaches no further than its first."""
    shown = await routing(stage)
    shown.open_asked.emit("by night", True)
    await settled()


async def imagined(stage: Stage) -> None:
    """What would happen if all but the last said 429."""
    shown = await routing(stage)
    shown.open_asked.emit("work", True)
    shown.who_chosen.emit("all_but_last")
    shown.simulate_asked.emit("work", "429")
    await settled(40)
    shown.verticalScrollBar().setValue(430)


async def no_chains(stage: Stage) -> None:
    """Nothing was made yet."""
    shown = await listed(stage)
    shown.show_place("routing")


async def catalogue(stage: Stage) -> CatalogueView:
    """All known models."""
    shown = await listed(stage)
    shown.show_place("catalogue")
    view = stage.find(CatalogueView)
    await until(lambda: view.model.rowCount())
    return view


async def models(stage: Stage) -> None:
    """All of them."""
    view = await catalogue(stage)
    view.table.selectRow(3)


async def no_models(stage: Stage) -> None:
    """A search without a hit."""
    view = await catalogue(stage)
    view.search.setText("zebra")
    await until(lambda: not view.model.rowCount())


async def families(stage: Stage) -> None:
    """Families by provider."""
    view = await catalogue(stage)
    view.views.button("families").click()


@dataclass(frozen=True)
class Scene:
    """What to play. wrong: something stands wrong in the person's own file.   rows: who there is."""

    play: Callable[[Stage], Awaitable[None]]
    wrong: bool = False
    rows: tuple[ProviderSpec, ...] = ROWS


SCENES: dict[str, Scene] = {
    "providers-full": Scene(full),
    "providers-sixty": Scene(full, rows=(*ROWS, *SIXTY)),
    "providers-busy": Scene(busy),
    "providers-offline": Scene(offline),
    "providers-ready": Scene(ready),
    "providers-needs-key": Scene(needs_key),
    "providers-error": Scene(wrong),
    "providers-long": Scene(long_name),
    "providers-nothing-found": Scene(nothing_found),
    "providers-running": Scene(found, wrong=True),
    "providers-own": Scene(adding),
    "providers-own-works": Scene(added_works),
    "providers-own-refused": Scene(failing(_told("unreachable", Unreachable(ADDRESS, "the connection was refused")))),
    "providers-own-bad-key": Scene(failing(_told("bad_key", BadKey("Studio", "studio")))),
    "providers-own-garbage": Scene(failing(_told("wrong_address", WrongAddress("Studio", f"{ADDRESS}/v1")))),
    "providers-own-tls": Scene(failing(_told("unreachable", TlsRefused(ADDRESS, "its certificate is its own")))),
    "providers-own-no-address": Scene(bad_address),
    "providers-not-installed": Scene(not_installed),
    "providers-troubles": Scene(troubled),
    "routing-empty": Scene(no_chains),
    "routing-chains": Scene(chains),
    "routing-imagined": Scene(imagined),
    "catalogue": Scene(models),
    "catalogue-nothing-found": Scene(no_models),
    "catalogue-families": Scene(families),
}


async def picture(name: str, folder: Path, appearance: Appearance, sizes: Sizes = SIZES, before: str = "") -> None:
    """Play one scene and keep its pictures, one a size. before: begins their names."""
    scene = SCENES[name]
    mistake = BadRow(Path("/home/ada/.config/hexalogue/providers.toml"), "studio.base_ulr", "is no known key")
    catalogue = ListedCatalogue(scene.rows, own=("studio", "gate"), wrong=(mistake,) if scene.wrong else ())
    remote = Silent(
        served=SERVED,
        verdict=OK,
        found=(
            FoundServer("ollama", "http://127.0.0.1:11434", 11434),
            FoundServer("lmstudio", "http://127.0.0.1:1234/v1", 1234),
        ),
    )
    keys = KeysInHand({"groq": ["gsk_of_this_scene_alone"], "openai": ["sk-of-this-scene-alone"]})
    with TemporaryDirectory() as home:
        async with a_stage(Path(home), appearance, catalogue=catalogue, remote=remote, keys=keys) as stage:
            stage.window.resize(*SIZES[0])
            await settled()
            await scene.play(stage)
            for width, height in sizes:
                stage.window.resize(width, height)
                await settled()
                stage.window.grab().save(str(folder / f"{before}{name}-{appearance}-{width}x{height}.png"))
            if remote.gate is not None:
                remote.gate.set()
                await settled()


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
