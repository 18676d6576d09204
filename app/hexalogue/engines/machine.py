"""Facts of this machine, read and never guessed: unknown stays empty."""

import os
import platform
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import psutil

from hexalogue.domain.health import MachineFacts, has_display

CPUINFO = Path("/proc/cpuinfo")
# Where Linux shows a GPU's driver; a card without one is of no use to an engine.
GPU_SIGNS = (("NVIDIA", Path("/dev/nvidia0")), ("AMD (ROCm)", Path("/dev/kfd")), ("Direct rendering", Path("/dev/dri")))


def machine_facts(environ: Mapping[str, str]) -> MachineFacts:
    """Read the facts; a few milliseconds. Never raises for what the system does not tell."""
    memory = psutil.virtual_memory()
    return MachineFacts(
        system=f"{platform.system()} {platform.release()}",
        processor=_processor_name(),
        physical_cores=psutil.cpu_count(logical=False) or 1,
        logical_cores=psutil.cpu_count() or 1,
        features=cpu_features(_cpuinfo()),
        memory_bytes=memory.total,
        memory_free_bytes=memory.available,
        gpus=_gpus(),
        has_display=has_display(sys.platform, environ),
    )


def cpu_features(cpuinfo: str) -> frozenset[str]:
    """The `flags` (x86) or `Features` (Arm) of the first processor in a Linux cpuinfo text."""
    for line in cpuinfo.splitlines():
        name, _, value = line.partition(":")
        if name.strip() in ("flags", "Features"):
            return frozenset(value.lower().split())
    return frozenset()


def _cpuinfo() -> str:
    return CPUINFO.read_text(encoding="utf-8", errors="replace") if CPUINFO.exists() else ""


def _processor_name() -> str:
    for line in _cpuinfo().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _gpus() -> tuple[str, ...]:
    found = [name for name, sign in GPU_SIGNS if sign.exists()]
    if sys.platform == "darwin" and platform.machine() == "arm64":
        found.append("Apple Metal")
    if not found and shutil.which("nvidia-smi", path=os.defpath):
        found.append("NVIDIA")
    return tuple(found)
