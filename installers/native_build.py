"""Fetches, checks, unpacks and compiles llama-cpp-python, in steps that an interruption cannot spoil."""

import hashlib
import os
import shutil
import tarfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from installers.commands import explained, run
from installers.console import Console
from installers.environment import DOWNLOADS, LOCKS, Environment, show_download
from installers.failures import CommandFailed, SetupFailed
from installers.native_cache import FinishedBuild, NativeFolder, Pin, record_finished
from installers.ninja import progress_in, said_progress


class UnsafeArchive(Exception):
    """An archive wants to write outside its folder, or holds something other than files and folders."""


def check_members(members: Iterable[tarfile.TarInfo]) -> None:
    """Raises UnsafeArchive unless every member is a plain file or folder below the current one."""
    for member in members:
        name = PurePosixPath(member.name)
        if not (member.isfile() or member.isdir()):
            raise UnsafeArchive(f"{member.name} is neither a file nor a folder")
        if name.is_absolute() or ".." in name.parts or "\\" in member.name or ":" in name.parts[0]:
            raise UnsafeArchive(f"{member.name} lies outside")


def unpacked(archive: Path, target: Path) -> None:
    """Unpacks a .tar.gz into `target`, whole or not at all. Raises UnsafeArchive."""
    half = target.with_name(target.name + ".part")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    with tarfile.open(archive) as opened:
        check_members(opened.getmembers())
        # The members are checked above; Python before 3.11.4 has no filter to ask for.
        if hasattr(tarfile, "data_filter"):
            opened.extractall(half, filter="data")
        else:
            opened.extractall(half)  # noqa: S202 - checked above
    shutil.rmtree(target, ignore_errors=True)
    half.rename(target)


def has_hash(path: Path, sha256: str) -> bool:
    """Whether the file is there and its SHA-256 is this one."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256


def fetch_source(environment: Environment, folder: NativeFolder, pin: Pin, console: Console, held: int) -> None:
    """Brings the unpacked source. Does nothing when it is there. Raises SetupFailed."""
    if folder.source.is_dir():
        return
    archive = folder.path / f"llama_cpp_python-{pin.version}.tar.gz"
    if not has_hash(archive, pin.sha256):
        console.say("    downloading the source (77 MB)")
        arguments = ("download", *DOWNLOADS, "--require-hashes", "--no-deps", "--no-build-isolation")
        only_source = ("--no-binary", "llama-cpp-python", "-d", str(folder.path), "-r", str(LOCKS / "native.txt"))
        _tool(
            environment.pip(*arguments, *only_source),
            folder,
            "Downloading llama.cpp's source",
            lambda line: show_download(line, console),
            held,
        )
    try:
        unpacked(archive, folder.source.parent)
    except (UnsafeArchive, tarfile.TarError, OSError) as problem:
        raise SetupFailed(
            f"Unpacking llama.cpp's source failed: {problem}.",
            fix=f"Delete {folder.path} and run the same command again.",
        ) from problem


def build(environment: Environment, folder: NativeFolder, flags: tuple[str, ...], console: Console, held: int) -> None:
    """Compiles the wheel and records it. Goes on where an interrupted build stopped. Raises SetupFailed."""
    began = time.monotonic()
    half = folder.path / "wheel.part"
    shutil.rmtree(half, ignore_errors=True)
    console.say(f"    compiling; the log is {folder.log}")

    def follow(line: str) -> None:
        progress = progress_in(line)
        if progress is not None:
            console.progress(said_progress(progress, time.monotonic() - began))

    arguments = ("wheel", "-v", "--no-cache-dir", "--no-deps", "--no-index", "--no-build-isolation", "-w", str(half))
    settings = ("-C", f"build-dir={folder.half_built}")
    _tool(
        environment.pip(*arguments, *settings, str(folder.source)),
        folder,
        "Building llama.cpp",
        follow,
        held,
        build_variables(environment, flags),
    )
    shutil.rmtree(folder.wheels, ignore_errors=True)
    half.rename(folder.wheels)
    wheel = next(folder.wheels.glob("*.whl"))
    seconds = round(time.monotonic() - began, 1)
    record_finished(folder, FinishedBuild(wheel.name, wheel.stat().st_size, flags, seconds))
    # Only the wheel and the source are wanted from now on.
    shutil.rmtree(folder.half_built, ignore_errors=True)


def build_variables(environment: Environment, flags: tuple[str, ...]) -> dict[str, str]:
    """The environment of the compiler: flags, jobs, and the locked cmake and ninja before those of the system."""
    jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL") or str(os.cpu_count() or 1)
    return {
        "CMAKE_ARGS": " ".join(flags),
        "CMAKE_GENERATOR": "Ninja",
        "CMAKE_BUILD_PARALLEL_LEVEL": jobs,
        "PATH": os.pathsep.join((str(environment.programs), os.environ.get("PATH", os.defpath))),
    }


def _tool(
    command: tuple[str, ...],
    folder: NativeFolder,
    what: str,
    follow: Callable[[str], None],
    held: int,
    variables: dict[str, str] | None = None,
) -> None:
    try:
        run(command, log=folder.log, follow=follow, extra_environment=variables, held=(held,))
    except CommandFailed as failed:
        raise explained(failed, what=what, log=folder.log) from failed
