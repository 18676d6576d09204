"""System libraries and tools: finds what is missing by looking, installs it where it may, else says exactly how to."""

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from installers.commands import run
from installers.console import Console
from installers.failures import CommandFailed, SetupFailed, fix_for
from installers.requirements import (
    KEYCHAIN,
    LINUX,
    Kind,
    Requirement,
    family,
    install_command,
    packages,
    read_os_release,
)
from installers.steps import Step

OS_RELEASE = (Path("/etc/os-release"), Path("/usr/lib/os-release"))
MAC_COMPILER = "Install Apple's command line tools (xcode-select --install) and run the same command again."
WINDOWS_COMPILER = (
    'Install "Build Tools for Visual Studio" with the workload "Desktop development with C++" '
    "and run the same command again."
)


def step(log: Path) -> Step:
    """The step that brings the system libraries."""
    return Step(
        "System libraries",
        "installing what is missing, about a minute",
        is_current=lambda: not missing(),
        work=lambda console: _bring(console, log),
    )


def keychain_step(log: Path) -> Step:
    """The step that brings a keychain for the tests, where it may: nobody else needs one installed."""
    return Step(
        "Keychain for the tests",
        "installing gnome-keyring, half a minute",
        is_current=lambda: sys.platform != "linux" or not absent(KEYCHAIN) or not _may_install(),
        work=lambda console: _bring_keychain(console, log),
    )


def missing() -> tuple[Requirement, ...]:
    """What this machine lacks. Looked up anew each time: 20 ms, and never out of date."""
    if sys.platform == "linux":
        return absent(LINUX)
    if sys.platform == "darwin":
        return () if _mac_has_compiler() else (Requirement("c++", Kind.TOOL, "", "", ""),)
    return () if _windows_has_compiler() else (Requirement("cl", Kind.TOOL, "", "", ""),)


def absent(requirements: Iterable[Requirement]) -> tuple[Requirement, ...]:
    """Those of the requirements that are not there."""
    importlib.invalidate_caches()
    return tuple(item for item in requirements if not _is_there(item))


def _is_there(item: Requirement) -> bool:
    if item.kind is Kind.TOOL:
        return shutil.which(item.name) is not None
    if item.kind is Kind.MODULE:
        return importlib.util.find_spec(item.name) is not None
    try:
        # Opening it is the only question that also answers "for this processor".
        ctypes.CDLL(item.name)
    except OSError:
        return False
    return True


def _mac_has_compiler() -> bool:
    # /usr/bin/c++ exists without the tools and only opens a dialog; this asks without one.
    return subprocess.run(["xcode-select", "-p"], capture_output=True, check=False).returncode == 0


def _windows_has_compiler() -> bool:
    programs = Path(os.environ.get("PROGRAMFILES(X86)", "C:/Program Files (x86)"))
    where = programs / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    if shutil.which("cl") or not where.is_file():
        return shutil.which("cl") is not None
    wanted = ("-products", "*", "-requires", "Microsoft.VisualStudio.Component.VC.Tools.x86.x64")
    answer = subprocess.run([str(where), *wanted], capture_output=True, check=False)
    return bool(answer.stdout.strip())


def _bring(console: Console, log: Path) -> None:
    lacking = missing()
    names = ", ".join(item.name for item in lacking)
    if sys.platform != "linux":
        raise SetupFailed(
            f"A C++ compiler is missing ({names}).", fix=MAC_COMPILER if sys.platform == "darwin" else WINDOWS_COMPILER
        )
    release = _os_release()
    wanted = packages(lacking, release, sys.version_info[:2])
    if not wanted:
        raise SetupFailed(
            f"This system lacks: {names}.",
            fix="Install the packages that bring them with your distribution's package tool, then run this again.",
        )
    command = install_command(family(release), wanted)
    if family(release) != "apt":
        raise needs_a_person(names, command)
    _install(command, names, console, log)


def _may_install() -> bool:
    return family(_os_release()) == "apt" and _right_to_install() is not None


def _bring_keychain(console: Console, log: Path) -> None:
    """Tests are skipped without it, each with the reason: no ground to stop the set-up."""
    names = packages(absent(KEYCHAIN), _os_release(), sys.version_info[:2])
    try:
        _install(install_command("apt", names), ", ".join(names), console, log)
    except SetupFailed as failed:
        console.say(f"    {failed.cause} The tests that need a keychain will be skipped.")


def _os_release() -> Mapping[str, str]:
    found = next((path for path in OS_RELEASE if path.is_file()), None)
    return read_os_release(found.read_text()) if found else {}


def needs_a_person(names: str, command: Sequence[str]) -> SetupFailed:
    """The failure that shows the exact command for somebody who may install packages."""
    return SetupFailed(
        f"This system lacks: {names}.",
        fix=f"Run this, then the same command again:\n    sudo {' '.join(command)}",
    )


def _install(command: Sequence[str], names: str, console: Console, log: Path) -> None:
    right = _right_to_install()
    if right is None:
        raise needs_a_person(names, command)
    # No question may wait for an answer: nobody sees it.
    quiet = ("env", "DEBIAN_FRONTEND=noninteractive")
    console.say(f"    {' '.join((*right, *command))}")
    try:
        run([*right, "apt-get", "update"], log=log, follow=console.progress)
        run([*right, *quiet, *command], log=log, follow=console.progress)
    except CommandFailed as failed:
        shown = needs_a_person(names, command)
        raise SetupFailed(f"{shown.cause} Installing it failed: {failed.lines[-1] if failed.lines else failed}",
                          fix=f"{fix_for(failed.lines)}\n{shown.fix}") from failed  # fmt: skip
    still = missing()
    if still:
        raise needs_a_person(", ".join(item.name for item in still), command)


def _right_to_install() -> tuple[str, ...] | None:
    """The words before the command: none as root, sudo where it asks for no password; None where a person must."""
    if os.name == "posix" and os.geteuid() == 0:
        return ()
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ("sudo", "-n") if allowed else None
