"""The virtual environment of this checkout: creates it, installs the hash-locked packages and the application."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installers import stamps
from installers.commands import run_or_explain
from installers.console import Console
from installers.steps import Step

LOCKS = Path(__file__).parent / "locks"
# pip 24.1 and later then prints "Progress 1048576 of 92871040" while it downloads.
DOWNLOADS = ("--progress-bar", "raw")
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)\s*(;.*?)?\\?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Environment:
    """The virtual environment of the checkout at `root`."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self.root / ".venv"

    @property
    def programs(self) -> Path:
        """Its folder of programs."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.programs / ("python.exe" if os.name == "nt" else "python")

    @property
    def packages(self) -> Path:
        """Its site-packages, or a path that does not exist where there is no environment yet."""
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        return next(iter(sorted(self.folder.glob("lib/python3.*/site-packages"))), self.folder / "lib" / "none")

    @property
    def log(self) -> Path:
        """What pip said."""
        return self.folder / "setup.log"

    def stamp(self, name: str) -> Path:
        """The stamp of a step. In the environment's folder, so that both go together."""
        return self.folder / "stamps" / name

    def pip(self, *arguments: str) -> tuple[str, ...]:
        """A pip command that never asks and never looks for a newer pip."""
        return (str(self.python), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments)


def normalised(name: str) -> str:
    """A package's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: str) -> dict[str, str]:
    """Name and version of each package that a lock asks for on every platform."""
    return {normalised(name): version for name, version, marker in PIN.findall(lock) if not marker.strip()}


def installed(packages: Path) -> dict[str, str]:
    """Name and version of each package in a site-packages folder, by the names of its dist-info folders."""
    found = (entry.name.removesuffix(".dist-info").rpartition("-") for entry in packages.glob("*.dist-info"))
    return {normalised(name): version for name, _, version in found}


def creation_step(environment: Environment) -> Step:
    """The step that creates the environment."""
    return Step(
        "Python environment",
        "creating .venv, about 5 seconds",
        is_current=lambda: (
            environment.python.exists() and stamps.is_current(environment.stamp("created"), _pip_wanted())
        ),
        work=lambda console: _create(environment, console),
    )


def locks_step(environment: Environment, names: Sequence[str]) -> Step:
    """The step that installs the packages of these locks."""
    return Step(
        f"Packages ({', '.join(names)})",
        "downloading about 200 MB, half a minute to a few minutes",
        is_current=lambda: not _stale(environment, names),
        work=lambda console: _install(environment, names, console),
    )


def application_step(environment: Environment) -> Step:
    """The step that makes `hexalogue` importable and callable, from this checkout's files."""
    return Step(
        "Hexalogue itself",
        "about 3 seconds",
        is_current=lambda: stamps.is_current(environment.stamp("application"), _application_inputs(environment)),
        work=lambda _console: _install_application(environment),
    )


def lock_text(name: str) -> str:
    """A lock file's text."""
    return (LOCKS / f"{name}.txt").read_text()


def show_download(line: str, console: Console) -> None:
    """Shows how far pip's download is, when the line says so."""
    found = re.match(r"Progress (\d+) of (\d+)", line)
    if found and int(found[2]):
        done, total = int(found[1]), int(found[2])
        console.progress(f"{done * 100 // total} % of {total // 1_000_000} MB")


def _pip_wanted() -> str:
    return stamps.fingerprint([lock_text("pip")])


def _create(environment: Environment, console: Console) -> None:
    # The log cannot lie in a folder that --clear empties.
    log = environment.root / "build" / "setup.log"
    # A .venv that somebody made and that works is taken as it is; a half or outdated one is made anew.
    if not _is_usable(environment):
        console.progress("python -m venv .venv")
        command = (sys.executable, "-m", "venv", "--clear", str(environment.folder))
        run_or_explain(command, log=log, what="Creating .venv")
    # The pip that a Python brings may be years old: one pip, the locked one, for everybody.
    pip = environment.pip("install", "--progress-bar", "off", "--require-hashes", "-r", str(LOCKS / "pip.txt"))
    run_or_explain(pip, log=log, what="Installing pip")
    stamps.write(environment.stamp("created"), _pip_wanted())


def _is_usable(environment: Environment) -> bool:
    if not environment.python.exists():
        return False
    question = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run((str(environment.python), "-c", question), capture_output=True, check=False).returncode == 0


def _stale(environment: Environment, names: Sequence[str]) -> tuple[str, ...]:
    """Which of the locks are not what is installed: another lock text, or a package that has gone since."""
    present = installed(environment.packages)
    return tuple(
        name
        for name in names
        if not stamps.is_current(environment.stamp(name), stamps.fingerprint([lock_text(name)]))
        or not pins(lock_text(name)).items() <= present.items()
    )


def _install(environment: Environment, names: Sequence[str], console: Console) -> None:
    stale = _stale(environment, names)
    total = len({name for lock in stale for name in pins(lock_text(lock))})
    seen: set[str] = set()

    def follow(line: str) -> None:
        collecting = re.match(r"Collecting ([A-Za-z0-9._-]+)", line)
        if collecting:
            seen.add(collecting[1])
            console.progress(f"{min(len(seen), total)} of {total}: {collecting[1]}")
        elif line.startswith("Installing collected packages"):
            console.progress("unpacking")
        else:
            show_download(line, console)

    files = [word for name in stale for word in ("-r", str(LOCKS / f"{name}.txt"))]
    run_or_explain(
        environment.pip("install", *DOWNLOADS, "--require-hashes", *files),
        log=environment.log,
        what="Installing packages",
        follow=follow,
    )
    for name in stale:
        stamps.write(environment.stamp(name), stamps.fingerprint([lock_text(name)]))


def _application_inputs(environment: Environment) -> str:
    # The path belongs to it: an editable install points to this folder.
    return stamps.fingerprint([str(environment.root), (environment.root / "pyproject.toml").read_text()])


def _install_application(environment: Environment) -> None:
    # Without isolation: the build backend is the locked one, and nothing unlocked is fetched.
    run_or_explain(
        environment.pip("install", "--no-deps", "--no-index", "--no-build-isolation", "-e", str(environment.root)),
        log=environment.log,
        what="Installing Hexalogue from this folder",
    )
    stamps.write(environment.stamp("application"), _application_inputs(environment))
