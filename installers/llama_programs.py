"""The programs llama-server and ggml-rpc-server for the tests, the drill and the benchmarks: real ones.

A wheel brings them in seconds where its processor features are there; elsewhere they are built from the source that
the native build has anyway. HEXALOGUE_TEST_SERVER=build, wheel or none decides otherwise.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from installers import found_programs, native, stamps
from installers.commands import run_or_explain
from installers.console import Console
from installers.environment import DOWNLOADS, LOCKS, Environment, lock_text, show_download
from installers.exclusive import exclusive
from installers.failures import SetupFailed
from installers.native_build import fetch_source
from installers.program_build import PORTABLE, Recipe, build, executable, finished
from installers.steps import Step

NAME = "llama-programs"
SERVER, WORKER = "llama-server", "ggml-rpc-server"
CHOICE = "HEXALOGUE_TEST_SERVER"
# The wheel's code uses AVX-512 everywhere and dies with SIGILL on a processor without it (seen November 2026).
WHEEL_NEEDS = "avx512_bf16"
FLAGS = (
    *PORTABLE,
    "-DGGML_RPC=ON",
    "-DLLAMA_OPENSSL=OFF",
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_APP=OFF",
    "-DLLAMA_BUILD_UI=OFF",
    # ON by default, and then the build downloads a web page.
    "-DLLAMA_USE_PREBUILT_UI=OFF",
)
RUN_SECONDS = 60.0


def step(environment: Environment) -> Step:
    """The step that brings them, where it may: without them the tests are skipped, each with the reason."""
    duration = {
        "wheel": "downloading 68 MB, 5 seconds to a minute",
        "build": "building it, 4 to 13 minutes (seconds when this user has built it before)",
        "none": "left out",
    }
    return Step(
        "Real engines for the tests (llama-server, ggml-rpc-server)",
        duration[_wanted()],
        is_current=lambda: found_programs.is_current(environment, NAME, inputs(_wanted())),
        work=lambda console: _bring(environment, console),
    )


def recipe() -> Recipe:
    """How they are built: from llama-cpp-python's own source, so with the same llama.cpp as the built-in engine."""
    return Recipe("llama-server", native.pin().version, lock_text("native"), FLAGS, (SERVER, WORKER))


def way(variables: Mapping[str, str], system: str, processor: str) -> str:
    """ "wheel", "build" or "none". processor: the text of /proc/cpuinfo. Raises SetupFailed for another choice."""
    chosen = variables.get(CHOICE, "")
    if chosen in {"wheel", "build", "none"}:
        return chosen
    if chosen:
        raise SetupFailed(f"{CHOICE}={chosen} is unknown.", fix=f"Set {CHOICE} to wheel, build or none, or unset it.")
    return "wheel" if system == "linux" and WHEEL_NEEDS in processor.split() else "build"


def inputs(chosen: str) -> str:
    """What the programs are made of, as a fingerprint."""
    made_of = [lock_text(NAME)] if chosen == "wheel" else [str(recipe().folder.path)]
    return stamps.fingerprint([chosen, *made_of])


def _wanted() -> str:
    return way(os.environ, sys.platform, native.CPU.read_text() if native.CPU.is_file() else "")


def _bring(environment: Environment, console: Console) -> None:
    chosen = _wanted()
    if chosen == "none":
        found_programs.refuse(environment, NAME, f"{CHOICE} is “none”")
        return
    try:
        paths = _by_wheel(environment, console) if chosen == "wheel" else _by_building(environment, console)
    except SetupFailed as failed:
        console.say(f"    {failed.cause} The tests that need llama-server will be skipped.")
        found_programs.refuse(environment, NAME, failed.cause)
        return
    found_programs.record(environment, NAME, inputs(chosen), paths)


def _by_wheel(environment: Environment, console: Console) -> Mapping[str, Path]:
    """The wheel's programs, or built ones where it does not run after all."""
    try:
        folder = _installed(environment, console)
        paths = {name: _found(folder, name) for name in (SERVER, WORKER)}
        _prove(paths[SERVER])
    except SetupFailed as failed:
        console.say(f"    {failed.cause} Building it instead.")
        return _by_building(environment, console)
    return paths


def _installed(environment: Environment, console: Console) -> Path:
    folder = environment.root / "build" / "peers" / NAME
    shutil.rmtree(folder, ignore_errors=True)
    arguments = ("install", *DOWNLOADS, "--require-hashes", "--no-deps", "--only-binary", ":all:")
    run_or_explain(
        environment.pip(*arguments, "--target", str(folder), "-r", str(LOCKS / f"{NAME}.txt")),
        log=environment.log,
        what="Installing llama-server for the tests",
        follow=lambda line: show_download(line, console),
    )
    return folder


def _found(folder: Path, name: str) -> Path:
    # The package's folder `bin` at the top holds scripts of the same names; the programs lie below the package.
    found = next((path for path in sorted(folder.glob(f"*/bin/{executable(name)}")) if path.is_file()), None)
    if found is None:
        raise SetupFailed(f"The wheel of llama-server has no {name}.", fix=f"Delete {folder} and try again.")
    found.chmod(found.stat().st_mode | 0o755)
    return found


def _by_building(environment: Environment, console: Console) -> Mapping[str, Path]:
    wanted = recipe()

    def waiting() -> None:
        console.say("    another set-up is building it just now; waiting for that one")

    with exclusive(wanted.folder.lock, waiting=waiting) as held:
        if finished(wanted):
            console.say("    taking the finished build from the cache")
        else:
            source = native.folder()
            with exclusive(source.lock, waiting=waiting) as fetching:
                fetch_source(environment, source, native.pin(), console, fetching)
            build(environment, wanted, source.source / "vendor" / "llama.cpp", console, held)
        paths = finished(wanted)
    if not paths:
        raise SetupFailed(
            f"The build left no programs in {wanted.folder.programs}.", fix=f"Delete {wanted.folder.path}."
        )
    _prove(paths[SERVER])
    return paths


def _prove(program: Path) -> None:
    """It says its version. Raises SetupFailed."""
    try:
        done = subprocess.run(
            (str(program), "--version"), capture_output=True, text=True, timeout=RUN_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise SetupFailed(f"{program.name} does not run here: {problem}.", fix="Build it instead.") from problem
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["nothing was said"])[-1]
        raise SetupFailed(f"{program.name} ended with status {done.returncode}: {last}.", fix="Build it instead.")
