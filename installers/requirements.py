"""What the system must bring: the libraries Qt opens, a C++ compiler, and Python's venv; with each distribution's name.

Measured in a fresh Debian 12 (PySide6 6.11.3): `import QtWidgets` needs GL and EGL even offscreen, the xcb platform
five libraries more. Debian 13 and Ubuntu 24.04 renamed some packages for 64-bit time (suffix t64); read November 2026.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How the presence of a requirement is found out."""

    LIBRARY = "shared library"
    TOOL = "program"
    MODULE = "Python module"


@dataclass(frozen=True, slots=True)
class Requirement:
    """name: soname, program or module.   apt, dnf, pacman: the package that brings it.   apt_t64: its newer name."""

    name: str
    kind: Kind
    apt: str
    dnf: str
    pacman: str
    apt_t64: str = ""


def _library(name: str, apt: str, dnf: str, pacman: str, apt_t64: str = "") -> Requirement:
    return Requirement(name, Kind.LIBRARY, apt, dnf, pacman, apt_t64)


LINUX = (
    _library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    _library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    _library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", apt_t64="libglib2.0-0t64"),
    _library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    _library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    _library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    # From here on: what the xcb platform opens besides, and the Wayland one.
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    _library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    _library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    _library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    _library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    _library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    _library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    _library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    _library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland"),
    # llama.cpp: compiled here, and OpenMP when it runs.
    _library("libgomp.so.1", "libgomp1", "libgomp", "gcc-libs"),
    Requirement("gcc", Kind.TOOL, "gcc", "gcc", "gcc"),
    Requirement("g++", Kind.TOOL, "g++", "gcc-c++", "gcc"),
    Requirement("ensurepip", Kind.MODULE, "python3-venv", "python3", "python"),
)

# What tests of the vault run against: a real keychain on a bus of their own. Without them those tests are skipped.
KEYCHAIN = (
    Requirement("dbus-daemon", Kind.TOOL, "dbus", "dbus-daemon", "dbus"),
    Requirement("gnome-keyring-daemon", Kind.TOOL, "gnome-keyring", "gnome-keyring", "gnome-keyring"),
)

# The first releases that carry the t64 names.
T64_SINCE = {"debian": 13.0, "ubuntu": 24.04}


def read_os_release(text: str) -> dict[str, str]:
    """The assignments of an os-release file (freedesktop.org, os-release(5)), without quotes."""
    pairs = (line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith("#"))
    return {key.strip(): value.strip().strip("\"'") for key, value in pairs}


def family(os_release: Mapping[str, str]) -> str:
    """Which package tool the distribution uses: "apt", "dnf", "pacman", or "" where we do not know it."""
    names = {os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split()}
    if names & {"debian", "ubuntu"}:
        return "apt"
    if names & {"fedora", "rhel", "centos"}:
        return "dnf"
    return "pacman" if "arch" in names else ""


def has_t64_names(os_release: Mapping[str, str]) -> bool:
    """Whether this Debian or Ubuntu has the newer names. Their derivatives do not say; the old names work there too,

    because the t64 packages provide them.
    """
    since = T64_SINCE.get(os_release.get("ID", ""))
    if since is None:
        return False
    try:
        return float(os_release.get("VERSION_ID", "")) >= since
    except ValueError:
        # Debian testing and unstable have no VERSION_ID: newer than every release that has one.
        return True


def packages(
    missing: Sequence[Requirement], os_release: Mapping[str, str], python_version: tuple[int, int]
) -> tuple[str, ...]:
    """The packages that bring what is missing, without repeats, sorted; () where the family is not known."""
    newer = has_t64_names(os_release)
    by_family = {
        "apt": lambda item: (newer and item.apt_t64) or item.apt,
        "dnf": lambda item: item.dnf,
        "pacman": lambda item: item.pacman,
    }
    named = by_family.get(family(os_release))
    if named is None:
        return ()
    # Debian brings ensurepip in a package of the exact version; python3-venv follows the default Python only.
    exact = {"python3-venv": f"python{python_version[0]}.{python_version[1]}-venv"}
    return tuple(sorted({exact.get(name, name) for name in map(named, missing)}))


def install_command(family_name: str, names: Sequence[str]) -> tuple[str, ...]:
    """The command that installs the packages, without sudo."""
    start = {
        "apt": ("apt-get", "install", "-y", "--no-install-recommends"),
        "dnf": ("dnf", "install", "-y"),
        "pacman": ("pacman", "-S", "--needed", "--noconfirm"),
    }
    return (*start[family_name], *names)
