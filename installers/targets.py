"""Which steps each command of the Makefile needs, and how its set-up ends."""

import argparse
import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType

from installers import llama_programs, native, peers, starter, system, whisper_programs
from installers.console import Console
from installers.environment import Environment, application_step, creation_step, locks_step
from installers.exclusive import exclusive
from installers.failures import SetupFailed
from installers.steps import Step, carry_out

RUNTIME = ("runtime", "build")
DEVELOPMENT = (*RUNTIME, "dev")
# What starts real engines.
WITH_ENGINES = ("test", "drill", "bench")
NO_DISPLAY_STATUS = 3
INTERRUPTED_STATUS = 130

NO_DISPLAY = "Everything is ready, but there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
HEADLESS = """Ask without a window:
    {python} -m hexalogue ask "What is 2+2?"
or open the window on a virtual display (Debian, Ubuntu: apt-get install xvfb):
    xvfb-run -a {python} -m hexalogue"""


def steps(target: str, environment: Environment) -> tuple[Step, ...]:
    """The steps of a target, in order."""
    log = environment.root / "build" / "setup.log"
    start = (system.step(log), creation_step(environment))
    if target == "lock":
        return (creation_step(environment), locks_step(environment, ("uv",)))
    names = RUNTIME if target in {"run", "native"} else DEVELOPMENT
    python_only = (*start, locks_step(environment, names), application_step(environment))
    if target == "check":
        return python_only
    others = (system.keychain_step(log), peers.step(environment)) if target == "test" else ()
    engines = (llama_programs.step(environment), whisper_programs.step(environment)) if target in WITH_ENGINES else ()
    return (*python_only, *others, *engines, starter.step(environment), native.step(environment))


TARGETS = ("run", "setup", "test", "check", "look", "bench", "drill", "native", "lock")


def lacks_display(variables: Mapping[str, str], system_name: str) -> bool:
    """Whether a window cannot be shown. A platform that somebody chose for Qt (offscreen, vnc, ...) is respected."""
    if system_name != "linux" or variables.get("QT_QPA_PLATFORM"):
        return False
    return not (variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def set_up(root: Path, arguments: list[str]) -> int:
    """Does the steps of the target named in `arguments`. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python3 -m installers.bootstrap", description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    target = parser.parse_args(arguments).target
    signal.signal(signal.SIGTERM, _interrupt)
    console = Console()
    return _told(lambda: _set_up(root, target, console), console)


def _set_up(root: Path, target: str, console: Console) -> None:
    environment = Environment(root)

    def waiting() -> None:
        console.say("Another set-up of this folder is under way; waiting for it")

    with exclusive(root / "build" / "setup.lock", waiting=waiting):
        carry_out(steps(target, environment), console)
    if target == "run" and lacks_display(os.environ, sys.platform):
        python = environment.python.relative_to(root)
        raise SetupFailed(NO_DISPLAY, fix=HEADLESS.format(python=python), status=NO_DISPLAY_STATUS)


def _told(work: Callable[[], None], console: Console) -> int:
    """Does the work; a failure becomes two sentences on standard error and a status."""
    try:
        work()
    except SetupFailed as failed:
        console.say("")
        sys.stderr.write(f"Stopped: {failed.cause}\nFix: {failed.fix}\n")
        return failed.status
    except KeyboardInterrupt:
        console.say("")
        sys.stderr.write("Interrupted. Run the same command again: it goes on where it stopped.\n")
        return INTERRUPTED_STATUS
    return 0


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
