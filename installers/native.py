"""llama.cpp for the built-in engine: built portable once, from the pinned source, proven, shared by all checkouts."""

import os
import platform
import re
from pathlib import Path

from installers import starter
from installers.commands import run, run_or_explain
from installers.console import Console
from installers.environment import Environment, installed, lock_text, pins
from installers.exclusive import exclusive
from installers.failures import SetupFailed
from installers.native_build import build, fetch_source
from installers.native_cache import FLAGS_VARIABLE, NativeFolder, Pin, finished_wheel, flags, native_folder, read_pin
from installers.proof import ONE_TOKEN, prove
from installers.stamps import fingerprint, is_current, write
from installers.steps import Step

CPU = Path("/proc/cpuinfo")


def step(environment: Environment) -> Step:
    """The step that brings a working llama_cpp. After the packages and the starter model, which the proof needs."""
    return Step(
        "llama.cpp (built-in engine)",
        "building it portable, 3 to 10 minutes (seconds when this user has built it before)",
        is_current=lambda: _is_current(environment),
        work=lambda console: _bring(environment, console),
    )


def pin() -> Pin:
    """The locked source distribution."""
    return read_pin(lock_text("native"))


def folder() -> NativeFolder:
    """The folder of the build that is wanted now. Raises SetupFailed for flags that cannot be read."""
    try:
        return native_folder(pin(), os.environ)
    except ValueError as problem:
        raise SetupFailed(
            f"{FLAGS_VARIABLE} cannot be read: {problem}.", fix="Write it like -DGGML_CUDA=ON, with balanced quotes."
        ) from problem


def _is_current(environment: Environment) -> bool:
    there = pins(lock_text("native")).items() <= installed(environment.packages).items()
    return there and is_current(environment.stamp("native"), _proven_inputs())


def _proven_inputs() -> str:
    """What the proof holds for: this kind of build, with this model, on this processor."""
    return fingerprint([folder().path.name, lock_text("starter"), _processor()])


def _processor() -> str:
    if not CPU.is_file():
        return platform.processor()
    found = re.search(r"^(?:flags|Features)\s*:.*$", CPU.read_text(), re.MULTILINE)
    return found[0] if found else platform.machine()


def _bring(environment: Environment, console: Console) -> None:
    place = folder()

    def waiting() -> None:
        console.say("    another set-up is building it just now; waiting for that one")

    with exclusive(place.lock, waiting=waiting) as held:
        wheel = finished_wheel(place)
        if wheel is None:
            fetch_source(environment, place, pin(), console, held)
            build(environment, place, flags(os.environ), console, held)
            wheel = finished_wheel(place)
        else:
            console.say("    taking the finished build from the cache")
    if wheel is None:
        raise SetupFailed(f"The build left no wheel in {place.wheels}.", fix=f"Delete {place.path} and try again.")
    _install(environment, wheel)
    console.progress("decoding one token as proof")
    _prove(environment, place)
    write(environment.stamp("native"), _proven_inputs())


def _install(environment: Environment, wheel: Path) -> None:
    run_or_explain(
        environment.pip("install", "--no-deps", "--no-index", "--no-cache-dir", "--force-reinstall", str(wheel)),
        log=environment.log,
        what="Installing the built llama.cpp",
    )


def _prove(environment: Environment, place: NativeFolder) -> None:
    command = (str(environment.python), str(ONE_TOKEN), str(starter.model(environment)))
    try:
        prove(command, rebuild=f"delete {place.path}")
    except SetupFailed:
        # What does not run must not be found by the application either.
        run(environment.pip("uninstall", "-y", "llama-cpp-python"), log=environment.log)
        raise
