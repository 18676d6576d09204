"""Builds programs with CMake from locked source, once for all checkouts: beside the native build, in the same idiom."""

import json
import os
import shutil
import stat
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installers import stamps
from installers.commands import explained, run
from installers.console import Console
from installers.environment import Environment
from installers.failures import CommandFailed
from installers.native_build import build_variables
from installers.native_cache import cache_root, this_machine
from installers.ninja import progress_in, said_progress

# GGML_NATIVE=OFF: as in native_cache. Static: one file for each program, which runs wherever it is copied to.
PORTABLE = ("-DCMAKE_BUILD_TYPE=Release", "-DBUILD_SHARED_LIBS=OFF", "-DGGML_NATIVE=OFF")


@dataclass(frozen=True, slots=True)
class Recipe:
    """name: what is built.   version: of its source.   lock: the text that pins the source.   programs: CMake's

    targets, which are also the names of the executables (without `.exe`).
    """

    name: str
    version: str
    lock: str
    flags: tuple[str, ...]
    programs: tuple[str, ...]

    @property
    def folder(self) -> "ProgramFolder":
        """Its folder in the cache: another one for other source, flags or machine."""
        key = stamps.fingerprint([self.lock, this_machine(), *self.flags, *self.programs])[:16]
        return ProgramFolder(cache_root(os.environ, sys.platform, Path.home()) / f"{self.name}-{self.version}-{key}")


@dataclass(frozen=True, slots=True)
class ProgramFolder:
    """Where a recipe is cooked."""

    path: Path

    @property
    def half_built(self) -> Path:
        """CMake's folder: a build that was interrupted goes on from here."""
        return self.path / "build"

    @property
    def programs(self) -> Path:
        """The finished executables."""
        return self.path / "bin"

    @property
    def log(self) -> Path:
        """What the compiler said."""
        return self.path / "build.log"

    @property
    def lock(self) -> Path:
        """Held by whoever builds here."""
        return self.path / "lock"

    @property
    def record(self) -> Path:
        """Written last, so that a half build is never taken for a whole one: size by name."""
        return self.path / "finished.json"


def executable(name: str) -> str:
    """The file name of a program on this system."""
    return f"{name}.exe" if sys.platform == "win32" else name


def finished(recipe: Recipe) -> dict[str, Path]:
    """The executables by name, if a build came to its end and each is still whole; else nothing."""
    folder = recipe.folder
    try:
        sizes = json.loads(folder.record.read_text())["size_bytes"]
        found = {name: folder.programs / executable(name) for name in recipe.programs}
        whole = all(path.stat().st_size == sizes[name] for name, path in found.items())
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return found if whole else {}


def build(environment: Environment, recipe: Recipe, source: Path, console: Console, held: int) -> None:
    """Compiles the programs and records them. Goes on where an interrupted build stopped. Raises SetupFailed.

    source: the folder with CMakeLists.txt.   held: the lock of the recipe's folder, which the compiler keeps too.
    """
    folder = recipe.folder
    console.say(f"    compiling; the log is {folder.log}")
    began = time.monotonic()

    def follow(line: str) -> None:
        progress = progress_in(line)
        if progress is not None:
            console.progress(said_progress(progress, time.monotonic() - began))

    variables = build_variables(environment, recipe.flags)
    jobs = variables.pop("CMAKE_BUILD_PARALLEL_LEVEL")
    variables.pop("CMAKE_ARGS")
    cmake = str(environment.programs / executable("cmake"))
    configure = (cmake, "-G", "Ninja", "-S", str(source), "-B", str(folder.half_built), *recipe.flags)
    compiled = (cmake, "--build", str(folder.half_built), "-j", jobs, "--target", *recipe.programs)
    for command in (configure, compiled):
        try:
            run(command, log=folder.log, follow=follow, extra_environment=variables, held=(held,))
        except CommandFailed as failed:
            raise explained(failed, what=f"Building {recipe.name}", log=folder.log) from failed
    _keep(folder, recipe.programs, round(time.monotonic() - began, 1))


def _keep(folder: ProgramFolder, names: Sequence[str], seconds: float) -> None:
    folder.programs.mkdir(parents=True, exist_ok=True)
    sizes = {}
    for name in names:
        kept = folder.programs / executable(name)
        shutil.copyfile(folder.half_built / "bin" / executable(name), kept)
        kept.chmod(kept.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
        sizes[name] = kept.stat().st_size
    stamps.write(folder.record, json.dumps({"size_bytes": sizes, "seconds": seconds}, indent=2))
    # Hundreds of megabytes of objects: nobody wants them from now on.
    shutil.rmtree(folder.half_built, ignore_errors=True)
