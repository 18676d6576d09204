"""What llama.cpp's programs print about the devices of a machine, as values. Pure.

Source: `llama-server --list-devices` of b10434, and common/arg.cpp; read 2026-11-21. A device's name may hold brackets.
"""

import re
from dataclasses import dataclass
from typing import Final

from hexalogue.domain.machine import Gpu, Vendor

_DEVICE: Final = re.compile(r"^\s+([A-Za-z]+\d*): (.+?) \((\d+) MiB, (\d+) MiB free\)\s*$", re.MULTILINE)
_MIB: Final = 1 << 20
# By how llama.cpp calls the device, else by what the vendor calls it.
_BACK_ENDS: Final[tuple[tuple[str, Vendor], ...]] = (
    ("CUDA", "nvidia"),
    ("ROCm", "amd"),
    ("SYCL", "intel"),
    ("MTL", "apple"),
    ("Metal", "apple"),
)
_WORDS: Final[tuple[tuple[str, Vendor], ...]] = (
    ("nvidia", "nvidia"),
    ("geforce", "nvidia"),
    ("amd", "amd"),
    ("radeon", "amd"),
    ("intel", "intel"),
    ("apple", "apple"),
)
# A processor that plays a GPU computes slower than the processor itself.
_SOFTWARE: Final = ("llvmpipe", "lavapipe", "swiftshader", "basic render")


@dataclass(frozen=True, slots=True)
class ListedDevice:
    """id: as the engine takes it (`Vulkan0`).   free_bytes: at that moment."""

    id: str
    name: str
    memory_bytes: int
    free_bytes: int


def listed_devices(text: str) -> tuple[ListedDevice, ...]:
    """The devices in what `--list-devices` prints; empty for the processor alone."""
    return tuple(
        ListedDevice(name, said, int(memory) * _MIB, int(free) * _MIB)
        for name, said, memory, free in _DEVICE.findall(text)
    )


def gpus_of(devices: tuple[ListedDevice, ...]) -> tuple[Gpu, ...]:
    """The GPUs of this machine among them: no workers elsewhere, no processor that plays one, each GPU once though
    several back ends list it. What the engine does not tell (the driver) stays empty.
    """
    found: dict[tuple[Vendor, str], list[ListedDevice]] = {}
    for device in devices:
        vendor = _vendor(device)
        if vendor is not None:
            found.setdefault((vendor, device.id.rstrip("0123456789")), []).append(device)
    most: dict[Vendor, list[ListedDevice]] = {}
    for (vendor, _), listed in found.items():
        most[vendor] = max(most.get(vendor, []), listed, key=len)
    return tuple(
        Gpu(vendor, device.name, device.memory_bytes, device.free_bytes)
        for vendor, listed in most.items()
        for device in listed
    )


def _vendor(device: ListedDevice) -> Vendor | None:
    name = device.name.lower()
    if device.id.startswith("RPC") or any(word in name for word in _SOFTWARE):
        return None
    by_back_end = next((vendor for start, vendor in _BACK_ENDS if device.id.startswith(start)), None)
    return by_back_end or next((vendor for word, vendor in _WORDS if word in name), None)
