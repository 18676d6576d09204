"""The processor: its name and what it can, from what each system tells. Unknown stays empty."""

import platform
import sys
from pathlib import Path
from typing import Final, Literal

from hexalogue.domain.engines import Architecture
from hexalogue.engines.hearing import heard

CPUINFO: Final = Path("/proc/cpuinfo")
_SYSCTL: Final = "/usr/sbin/sysctl"
_SYSCTL_WITHIN_S: Final = 5.0

_ARCHITECTURES: Final[dict[str, Architecture]] = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}
# Apple's names (sysctl hw.optional) and Intel's (machdep.cpu.features) where they are not Linux' in lower case.
_OF_APPLE: Final = {
    "avx1.0": "avx",
    "sse4.1": "sse4_1",
    "sse4.2": "sse4_2",
    "feat_dotprod": "asimddp",
    "feat_fp16": "asimdhp",
    "feat_i8mm": "i8mm",
    "feat_bf16": "bf16",
    "feat_sme": "sme",
    "neon": "asimd",
}
# IsProcessorFeaturePresent, Microsoft's processthreadsapi.h, read 2026-11-21.
_OF_WINDOWS: Final = {
    10: "sse2",
    13: "sse3",
    36: "ssse3",
    37: "sse4_1",
    38: "sse4_2",
    39: "avx",
    40: "avx2",
    41: "avx512f",
    19: "asimd",
    43: "asimddp",
}


def architecture() -> Architecture | Literal["other"]:
    """What programs must be built for."""
    return _ARCHITECTURES.get(platform.machine().lower(), "other")


def processor_name() -> str:
    """As its maker calls it; else as the system does."""
    for line in _cpuinfo().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    if sys.platform == "darwin":
        return _sysctl("-n", "machdep.cpu.brand_string").strip() or platform.machine()
    return platform.processor() or platform.machine()


def features() -> frozenset[str]:
    """What the processor can, as Linux names it; empty where the system does not tell."""
    if sys.platform == "darwin":
        return sysctl_features(_sysctl("machdep.cpu", "hw.optional"))
    if sys.platform == "win32":
        return _windows_features()
    return cpu_features(_cpuinfo())


def cpu_features(cpuinfo: str) -> frozenset[str]:
    """The `flags` (x86) or `Features` (Arm) of the first processor in a Linux cpuinfo text."""
    for line in cpuinfo.splitlines():
        name, _, value = line.partition(":")
        if name.strip() in ("flags", "Features"):
            return frozenset(value.lower().split())
    return frozenset()


def sysctl_features(text: str) -> frozenset[str]:
    """The features in what macOS' `sysctl machdep.cpu hw.optional` prints, under Linux' names. Pure.

    Intel: lists (`machdep.cpu.leaf7_features: … AVX2 …`).   Apple: a line each (`hw.optional.arm.FEAT_I8MM: 1`).
    """
    found: set[str] = set()
    for line in text.splitlines():
        key, _, value = line.partition(":")
        if key.startswith("machdep.cpu.") and key.endswith("features"):
            found.update(value.lower().split())
        elif key.startswith("hw.optional.") and value.strip() == "1":
            found.add(key.rpartition(".")[2].lower())
    return frozenset(_OF_APPLE.get(name, name) for name in found)


def _cpuinfo() -> str:
    return CPUINFO.read_text(encoding="utf-8", errors="replace") if CPUINFO.exists() else ""


def _sysctl(*names: str) -> str:
    said = heard((_SYSCTL, *names), Path("/"), _SYSCTL_WITHIN_S)
    return said.text if said.is_well else ""


def _windows_features() -> frozenset[str]:
    """Not tried on Windows yet."""
    found: set[str] = set()
    if sys.platform == "win32":
        import ctypes

        is_present = ctypes.WinDLL("kernel32").IsProcessorFeaturePresent
        found.update(name for number, name in _OF_WINDOWS.items() if is_present(number))
    return frozenset(found)
