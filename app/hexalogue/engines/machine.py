"""Facts of this machine, read and never guessed: unknown stays empty, and what is not there is explained."""

import os
import platform
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import psutil

from hexalogue.domain.display import has_display
from hexalogue.domain.engines import System
from hexalogue.domain.machine import Machine
from hexalogue.engines.gpus import gpus
from hexalogue.engines.processors import architecture, features, processor_name

_SYSTEMS: Final[dict[str, System]] = {"darwin": "macos", "win32": "windows"}
_VULKAN: Final[dict[System, str]] = {"linux": "libvulkan.so.1", "windows": "vulkan-1.dll", "macos": "libvulkan.1.dylib"}


def this_machine(environ: Mapping[str, str], folders: Sequence[Path] = (), engine: Path | None = None) -> Machine:
    """Read the facts: 0.1 s, up to a second where GPUs sleep. For worker threads. Never raises for what is not told.

    folders: where engines and models lie, or will.   engine: a llama-server to ask for its devices as well.
    """
    system = _SYSTEMS.get(sys.platform, "linux")
    memory, swap = psutil.virtual_memory(), psutil.swap_memory()
    look = gpus(engine)
    able, loader = features(), has_vulkan(system)
    return Machine(
        system=system,
        architecture=architecture(),
        gpus=look.gpus,
        cpu_features=able,
        physical_cores=psutil.cpu_count(logical=False) or 1,
        memory_bytes=memory.total,
        memory_free_bytes=memory.available,
        disk_free_bytes=min((disk_free(folder) for folder in folders), default=0),
        has_vulkan=loader,
        glibc=glibc(),
        absences=(*look.absences, *_other_absences(able, has_loader=loader)),
        release=f"{platform.system()} {platform.release()}",
        processor=processor_name(),
        swap_bytes=swap.total,
        swap_free_bytes=swap.free,
        has_display=has_display(sys.platform, environ),
        cuda=look.cuda,
    )


def disk_free(folder: Path) -> int:
    """Bytes free where a folder is, or will be made; 0 where nobody can tell."""
    for parent in (folder, *folder.parents):
        try:
            return shutil.disk_usage(parent).free
        except FileNotFoundError:
            continue
        except OSError:
            return 0
    return 0


def glibc() -> str:
    """The version of the C library, as in "2.36"; empty where it is another one."""
    try:
        said = os.confstr("CS_GNU_LIBC_VERSION") if hasattr(os, "confstr") else None
    except (ValueError, OSError):  # musl does not know the name
        return ""
    return (said or "").removeprefix("glibc").strip()


def has_vulkan(system: System) -> bool:
    """Whether Vulkan's loader can be opened: without it a Vulkan build runs on the processor, in silence."""
    import ctypes

    try:
        ctypes.CDLL(_VULKAN[system])
    except OSError:
        return False
    return True


def _other_absences(able: frozenset[str], *, has_loader: bool) -> Iterator[str]:
    if not able:
        yield "This system does not tell what the processor can; builds for all processors are chosen."
    if not has_loader and sys.platform != "darwin":
        yield "Vulkan's loader is not installed, so no Vulkan build can use a GPU."
    if sys.platform == "linux" and not glibc():
        yield "This Linux has another C library than the builds are made for; they will not run."
