"""Scenes of the setup for `make look`: every step in the states empty, busy, full and error, over real states.

`python -m tests.look.wizard_scenes [FOLDER] [NAME...]` writes them, light and dark, in both sizes.
"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from tests.helpers.builders import a_model, a_profile, download_progress

from hexalogue.catalog.engines import load_engines
from hexalogue.catalog.providers import load_providers
from hexalogue.catalog.tables import load_taxonomy
from hexalogue.domain.distributed import Condition, DeviceMemory, Peer, PeerState
from hexalogue.domain.errors import BadKey, HashMismatch, NoKeychain, OutOfMemory
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.install_matrix import MachineProfile
from hexalogue.domain.models import DownloadPhase, ModelPhase, ModelState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.readiness import ReadinessFacts
from hexalogue.domain.setting_up import Found, FoundKey, FoundPlace, Proven, Step, asks_for_chat
from hexalogue.domain.settings import Appearance
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.providers import Listed
from hexalogue.services.setup_finding import EngineFacts
from hexalogue.store.folders import resource_root
from hexalogue.ui.fonts import load_first, load_later
from hexalogue.ui.theme import Theme
from hexalogue.ui.wizard.state import AddressLook, NewChats, Served, SetupState
from hexalogue.ui.wizard.view import SetupView

# The page beside the rail, in a window of 1280x820 and of 900x600 (less the status strip).
Sizes = Mapping[str, tuple[int, int]]
SIZES: Sizes = {"1280x820": (1091, 790), "900x600": (843, 570)}
LONG = "A provider whose name goes on and on " + "and on " * 38 + "to the end"
QWEN = a_model("Qwen2.5 0.5B", size_bytes=491_400_032)
MODELS = (QWEN, a_model("SmolLM2 135M"), a_model("gemma-2-2b"), a_model("phi-4-mini"))
FACTS = ReadinessFacts(backends=frozenset({"llamacpp"}), has_model=True)
NOBODY = Found((), (), ())
RICH = Found(
    (
        FoundPlace(ProviderId("ollama"), "Ollama", "http://127.0.0.1:11434"),
        FoundPlace(ProviderId("lmstudio"), "LM Studio", "http://127.0.0.1:1234/v1"),
    ),
    (
        FoundKey(ProviderId("openai"), "OpenAI", "OPENAI_API_KEY"),
        FoundKey(ProviderId("groq"), "Groq"),
        FoundKey(ProviderId("openrouter"), "OpenRouter", "OPENROUTER_API_KEY"),
    ),
    MODELS,
)
FAR = Proven("Hello, how can I help you today?", 0.44, 96.0, "openai", "gpt-5", Privacy.THIRD_PARTY)
READY_PEER = PeerState(Peer("192.168.1.21"), Condition.READY, "", devices=(DeviceMemory(22 * 10**9, 24 * 10**9),))
LOST_PEER = PeerState(
    Peer("studio.local", name="Studio"),
    Condition.UNREACHABLE,
    "Nothing answers at studio.local:50052.",
    "Start “hexalogue peers serve” there, and look at its firewall.",
)
GAMING = MachineProfile(
    ("NVIDIA GeForce RTX 4090",),
    64 * 10**9,
    ("Built-in (llama.cpp)",),
    ("llama-server",),
    4,
    ("Ollama at 127.0.0.1:11434", "LM Studio at 127.0.0.1:1234"),
    2,
    ("OpenAI", "Groq"),
    ("OpenRouter",),
)


@cache
def rows() -> tuple[Listed, ...]:
    """Everybody there is."""
    return tuple(
        Listed(spec, spec.privacy, "unchecked") for spec in load_providers(resource_root()) if asks_for_chat(spec)
    )


def sixty() -> tuple[Listed, ...]:
    """Sixty servers, one of them with a name of three hundred characters."""
    pattern = next(row for row in rows() if row.spec.id == "ollama")
    specs = [replace(pattern.spec, id=ProviderId(f"server-{number}"), name=f"Server {number}") for number in range(60)]
    specs[2] = replace(specs[2], name=LONG)
    return tuple(Listed(spec, Privacy.SELF_HOSTED, "unchecked") for spec in specs)


def base(**named: object) -> SetupState:
    """Looked around, nothing found but the starter."""
    state = SetupState(
        taxonomy=load_taxonomy(resource_root()),
        listed=rows(),
        found=replace(NOBODY, models=(MODELS[1],)),
        facts=FACTS,
        profiles=(a_profile("qwen2.5-0.5b"),),
        machine=MachineProfile(memory_bytes=25 * 10**9, built_in=("Built-in (llama.cpp)",), models=1),
    )
    return replace(state, **named)  # type: ignore[arg-type]


def needs(provider: str, **named: object) -> SetupState:
    """At a form."""
    return base(step=Step.NEEDS, goal="vendor", provider=ProviderId(provider), **named)


def proof(provider: str, **named: object) -> SetupState:
    """At the last step."""
    served = Served(("smollm2-135m", "qwen2.5-0.5b"))
    usual = {"served": served, "model": "smollm2-135m"}
    return base(step=Step.PROOF, goal="offline", provider=ProviderId(provider), **(usual | named))


@cache
def engine(name: str) -> EngineFacts:
    """An engine that is not installed."""
    return EngineFacts(next(spec for spec in load_engines(resource_root()) if spec.id == name), None)


def verdict(outcome: str, message: str, fix: str = "", **named: object) -> Verdict:
    """What a check said."""
    return Verdict(outcome, message, fix, **named)  # type: ignore[arg-type]


NO_MODEL = ReadinessFacts(backends=frozenset({"llamacpp"}))
INSTALLED = replace(FACTS, engines=frozenset({ProviderId("llamacpp-rpc")}))
WITH_KEY = replace(FACTS, with_key=frozenset({ProviderId("openai")}))
PULLING = ModelState(
    ModelPhase.ABSENT,
    download=download_progress(305_000_000, 491_400_032, name="qwen2.5-0.5b", rate_bytes_s=24e6, remaining_s=8.0),
)
FAILED_PULL = ModelState(
    ModelPhase.ABSENT, download=download_progress(305_000_000, 491_400_032, phase=DownloadPhase.WAITING)
)
SCENES: dict[str, Callable[[], SetupState]] = {
    "goals-looking": lambda: base(found=Found(), facts=None),
    "goals-rich": lambda: base(found=RICH, facts=replace(FACTS, peers=2)),
    "goals-nothing": lambda: base(found=NOBODY, facts=NO_MODEL),
    "providers-offline": lambda: base(step=Step.PROVIDER, goal="offline"),
    "providers-vendor": lambda: base(
        step=Step.PROVIDER,
        goal="vendor",
        found=RICH,
        facts=replace(FACTS, with_key=frozenset({ProviderId("openai"), ProviderId("groq")})),
    ),
    "providers-servers": lambda: base(step=Step.PROVIDER, goal="reuse", found=RICH),
    "providers-busy": lambda: base(step=Step.PROVIDER, goal="reuse", found=Found(), facts=None),
    "providers-full": lambda: base(step=Step.PROVIDER, goal="reuse", listed=sixty()),
    "providers-none": lambda: base(step=Step.PROVIDER, goal="reuse", search="zebra"),
    "needs-reading": lambda: needs("openai", facts=None),
    "needs-package": lambda: needs(
        "inproc-mistralrs", command="/home/ada/hexalogue/.venv/bin/python -m pip install 'mistralrs>=0.9.5,<0.10'"
    ),
    "needs-engine": lambda: needs("llama-server", engine=engine("llama-server")),
    "needs-engine-busy": lambda: needs(
        "llama-server",
        engine=engine("llama-server"),
        busy="engine",
        progress=download_progress(
            12_000_000, 19_000_000, name="llama-b10434-bin-ubuntu-x64.tar.gz", rate_bytes_s=8e6, remaining_s=1.0
        ),
    ),
    "needs-engine-failed": lambda: needs(
        "llama-server",
        engine=engine("llama-server"),
        trouble=HashMismatch("llama-b10434-bin-ubuntu-x64.tar.gz", "0" * 64, "f" * 64),
    ),
    "needs-engine-none": lambda: needs("mistralrs-server", engine=engine("mistralrs-server")),
    "needs-model": lambda: needs(
        "llama-server", facts=replace(NO_MODEL, engines=frozenset({ProviderId("llama-server")})), found=NOBODY
    ),
    "needs-model-busy": lambda: needs("inproc-llamacpp", facts=NO_MODEL, found=NOBODY, models=PULLING),
    "needs-model-stopped": lambda: needs("inproc-llamacpp", facts=NO_MODEL, found=NOBODY, models=FAILED_PULL),
    "needs-address": lambda: needs("ollama"),
    "needs-address-found": lambda: needs(
        "vllm", found=replace(RICH, servers=(FoundPlace(ProviderId("vllm"), "vLLM", "http://127.0.0.1:8001/v1"),))
    ),
    "needs-address-good": lambda: needs(
        "vllm",
        typed={"vllm": {"address": "192.168.1.20:8000"}},
        look=AddressLook("192.168.1.20:8000", "http://192.168.1.20:8000/v1", verdict("ok", "It answers.", models=4)),
    ),
    "needs-address-wrong": lambda: needs(
        "vllm",
        typed={"vllm": {"address": "192.168.1.20:9"}},
        look=AddressLook(
            "192.168.1.20:9",
            "http://192.168.1.20:9/v1",
            verdict(
                "unreachable", "192.168.1.20 could not be reached: the connection was refused.", "Start vLLM there."
            ),
        ),
    ),
    "needs-values": lambda: needs("vertex-ai"),
    "needs-values-long": lambda: needs("azure-openai", typed={"azure-openai": {"resource": "x" * 300}}),
    "needs-peers": lambda: needs(
        "llamacpp-rpc", facts=INSTALLED, peers=(READY_PEER, LOST_PEER), engine=engine("llama-server")
    ),
    "needs-key": lambda: needs("openai"),
    "needs-key-busy": lambda: needs("openai", busy="key"),
    "needs-key-refused": lambda: needs(
        "openai",
        facts=WITH_KEY,
        refused={
            ProviderId("openai"): verdict(
                "bad_key", "OpenAI does not accept the key.", "Copy it again from the page where it was made."
            )
        },
    ),
    "needs-key-homeless": lambda: needs("openai", trouble=NoKeychain("no keychain service runs here"), keychain="none"),
    "needs-long-name": lambda: replace(
        base(step=Step.NEEDS, listed=sixty()), goal="reuse", provider=ProviderId("server-2")
    ),
    "proof-listing": lambda: proof("inproc-llamacpp", served=Served(), model=""),
    "proof-asking": lambda: proof("inproc-llamacpp", is_proving=True),
    "proof-answered": lambda: proof(
        "inproc-llamacpp",
        proven=Proven("Hello, how can I help you today?", 0.21, 38.2, "inproc-llamacpp", "smollm2-135m", Privacy.LOCAL),
    ),
    "proof-default": lambda: proof(
        "openai", facts=WITH_KEY, model="gpt-5", served=Served(("gpt-5",)), proven=FAR, new_chats=NewChats()
    ),
    "proof-default-own": lambda: proof(
        "openai", facts=WITH_KEY, model="gpt-5", proven=FAR, new_chats=NewChats(usual="groq:llama-3.3-70b-versatile")
    ),
    "proof-default-locked": lambda: proof(
        "openai", facts=WITH_KEY, model="gpt-5", proven=FAR, new_chats=NewChats(lock=Privacy.LOCAL)
    ),
    "proof-failed": lambda: proof("inproc-llamacpp", trouble=OutOfMemory("llama.cpp")),
    "proof-key": lambda: proof(
        "openai",
        facts=WITH_KEY,
        trouble=BadKey("OpenAI", ProviderId("openai")),
        served=Served(tuple(f"gpt-{number}" for number in range(40))),
        model="gpt-5",
    ),
    "proof-long-model": lambda: proof("openai", facts=WITH_KEY, served=Served(("m" * 300,)), model="m" * 300),
    "matrix": lambda: base(shows_matrix=True),
    "matrix-rich": lambda: base(shows_matrix=True, machine=GAMING),
    "matrix-looking": lambda: base(shows_matrix=True, machine=None),
}


def picture(
    name: str, folder: Path, theme: Theme, appearance: Appearance, sizes: Sizes = SIZES, before: str = ""
) -> None:
    """One scene in these sizes. before: begins the names of its pictures."""
    state = SCENES[name]()
    for size, (width, height) in sizes.items():
        view = SetupView(theme)
        view.resize(width, height)
        view.show()
        view.show_state(state)
        for _ in range(10):
            QApplication.processEvents()
        view.grab().save(str(folder / f"{before}wizard-{name}-{appearance}-{size}.png"))
        view.hide()
        view.deleteLater()


def main(arguments: list[str]) -> int:
    """Write the pictures of the named scenes, or of all."""
    folder = Path(arguments[0] if arguments else "build/look")
    folder.mkdir(parents=True, exist_ok=True)
    running = QApplication.instance() or QApplication(["look"])
    if not isinstance(running, QApplication):
        raise TypeError("a QApplication is needed")
    load_first()
    load_later()
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        theme = Theme(running, appearance)
        for name in arguments[1:] or SCENES:
            picture(name, folder, theme, appearance)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
