"""Where the native build lies: outside the checkout, shared by all checkouts, one folder for each kind of build.

pip's own wheel cache is never used: it forgets CMAKE_ARGS, and would hand out a wheel built with other flags.
"""

import json
import os
import platform
import re
import shlex
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from installers import stamps

# GGML_NATIVE=OFF: code for every x86-64 with AVX2 instead of for this very processor. With ON, GCC 12 emits AMX code
# that crashes at the first token (llama-cpp-python 0.3.36, seen November 2026). LLAVA_BUILD=OFF: no image input.
PORTABLE_FLAGS = ("-DGGML_NATIVE=OFF", "-DLLAVA_BUILD=OFF")
# Extra CMake flags of the person, for example -DGGML_CUDA=ON. They come last, and so win.
FLAGS_VARIABLE = "HEXALOGUE_NATIVE_FLAGS"
FOLDER_VARIABLE = "HEXALOGUE_NATIVE_CACHE"


@dataclass(frozen=True, slots=True)
class Pin:
    """The one source distribution that is built."""

    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class FinishedBuild:
    """What a build that came to its end left: the wheel's file name and size, the flags, and how long it took."""

    wheel: str
    size_bytes: int
    flags: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class NativeFolder:
    """One kind of build: its source, its half-way state, its wheel, its log."""

    path: Path
    version: str

    @property
    def source(self) -> Path:
        """The unpacked source distribution; llama.cpp lies in its `vendor/llama.cpp`."""
        return self.path / "source" / f"llama_cpp_python-{self.version}"

    @property
    def half_built(self) -> Path:
        """CMake's folder: a build that was interrupted goes on from here."""
        return self.path / "build"

    @property
    def wheels(self) -> Path:
        """Where the wheel lies."""
        return self.path / "wheel"

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
        """Written last, so that a half build is never taken for a whole one."""
        return self.path / "finished.json"


def read_pin(lock: str) -> Pin:
    """Version and hash from the text of `locks/native.txt`. Raises ValueError when it is not one pin with one hash."""
    versions = re.findall(r"^llama-cpp-python==(\S+)", lock, re.MULTILINE)
    hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})", lock)
    if len(versions) != 1 or len(hashes) != 1:
        raise ValueError("locks/native.txt must hold exactly one version of llama-cpp-python with exactly one hash")
    return Pin(versions[0], hashes[0])


def flags(environment: Mapping[str, str]) -> tuple[str, ...]:
    """All CMake flags of the build. Raises ValueError for unbalanced quotes in the person's flags."""
    return (*PORTABLE_FLAGS, *shlex.split(environment.get(FLAGS_VARIABLE, "")))


def key(pin: Pin, flags: tuple[str, ...], machine: str) -> str:
    """Names a kind of build. Python's version is not part of it: the wheel is for any Python 3 (tag py3-none)."""
    return stamps.fingerprint([pin.version, pin.sha256, machine, *flags])[:16]


def this_machine() -> str:
    """System, processor family and C library: what a compiled file depends on."""
    libc = os.confstr("CS_GNU_LIBC_VERSION") if "CS_GNU_LIBC_VERSION" in getattr(os, "confstr_names", {}) else None
    return f"{sys.platform}-{platform.machine().lower()}-{libc or ''}"


def cache_root(environment: Mapping[str, str], system: str, home: Path) -> Path:
    """The folder of all native builds. system: as sys.platform says it."""
    chosen = environment.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen)
    if system == "darwin":
        return home / "Library" / "Caches" / "hexalogue" / "native"
    if system == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "hexalogue" / "Cache" / "native"
    return Path(environment.get("XDG_CACHE_HOME") or home / ".cache") / "hexalogue" / "native"


def native_folder(pin: Pin, environment: Mapping[str, str]) -> NativeFolder:
    """The folder of the build that this machine and these variables ask for."""
    name = f"{pin.version}-{key(pin, flags(environment), this_machine())}"
    return NativeFolder(cache_root(environment, sys.platform, Path.home()) / name, pin.version)


def finished_wheel(folder: NativeFolder) -> Path | None:
    """The wheel, if a build here came to its end and the file is still whole."""
    try:
        record = json.loads(folder.record.read_text())
        wheel = folder.wheels / record["wheel"]
        return wheel if wheel.stat().st_size == record["size_bytes"] else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def record_finished(folder: NativeFolder, finished: FinishedBuild) -> None:
    """Marks the build as whole."""
    stamps.write(folder.record, json.dumps(asdict(finished), indent=2))
