"""The GPUs of this machine, and why one cannot be used: NVIDIA's own library, Linux' devices, what macOS and Windows
tell. Blocks for up to a second: for worker threads. Never raises for what a system does not tell.
"""

import contextlib
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.machine import Gpu, Vendor
from hexalogue.engines.hearing import heard
from hexalogue.engines.outputs import gpus_of, listed_devices

DRM: Final = Path("/sys/class/drm")
# PCI vendors, as the kernel writes them.
_PCI: Final[dict[str, Vendor]] = {"0x10de": "nvidia", "0x1002": "amd", "0x8086": "intel"}
_VENDORS: Final[dict[Vendor, str]] = {"nvidia": "NVIDIA", "amd": "AMD", "intel": "Intel", "apple": "Apple"}
_LISTED_WITHIN_S: Final = 20.0
# Windows' class of display adapters.
_ADAPTERS: Final = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"

NO_DRIVER: Final = "No NVIDIA driver is installed, so no NVIDIA GPU can be used."


@dataclass(frozen=True, slots=True)
class Look:
    """What one way of looking found. absences: why something is not there, a sentence each.   cuda: the newest CUDA
    that the driver takes.
    """

    gpus: tuple[Gpu, ...] = ()
    absences: tuple[str, ...] = ()
    cuda: str = ""


def gpus(engine: Path | None = None, drm: Path = DRM) -> Look:
    """Every way together. engine: a llama-server; it tells names and free memory of what it could use."""
    nvidia = of_nvml()
    others = of_system(drm)
    listed = of_engine(engine) if engine else ()
    found = _together(nvidia.gpus, others, listed)
    return Look(found, (*_absences(nvidia, others, found),), nvidia.cuda)


def of_nvml() -> Look:
    """NVIDIA's GPUs by NVIDIA's library, which comes with the driver."""
    import pynvml

    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError_LibraryNotFound:
        return Look(absences=(NO_DRIVER,))
    except pynvml.NVMLError as error:
        return Look(absences=(f"NVIDIA's driver is installed but does not answer ({error}): restart the computer.",))
    try:
        driver, cuda = _text(pynvml, "nvmlSystemGetDriverVersion"), _cuda(pynvml)
        count = _value(pynvml, "nvmlDeviceGetCount") or 0
        found = tuple(_nvidia(pynvml, index, driver) for index in range(count))
    finally:
        pynvml.nvmlShutdown()
    none = () if found else ("NVIDIA's driver is installed, but it finds no GPU.",)
    return Look(found, none, cuda)


def of_system(drm: Path = DRM) -> tuple[Gpu, ...]:
    """The GPUs that the system itself names, of all vendors."""
    if sys.platform == "darwin":
        return _of_apple()
    if sys.platform == "win32":
        return _of_windows()
    return tuple(_of_drm(drm))


def of_engine(engine: Path) -> tuple[Gpu, ...]:
    """The GPUs that a llama-server lists; empty when it lists none or cannot run."""
    said = heard((str(engine), "--list-devices"), engine.parent, _LISTED_WITHIN_S)
    return gpus_of(listed_devices(said.text)) if said.is_well else ()


def _together(*looks: tuple[Gpu, ...]) -> tuple[Gpu, ...]:
    """Each vendor's GPUs from the first way that tells their memory, else from the first that knows them."""
    vendors = {gpu.vendor: None for look in looks for gpu in look}
    found: list[Gpu] = []
    for vendor in vendors:
        ways = [own for look in looks if (own := [gpu for gpu in look if gpu.vendor == vendor])]
        found += next((own for own in ways if any(gpu.memory_free_bytes for gpu in own)), ways[0])
    return tuple(found)


def _absences(nvidia: Look, others: tuple[Gpu, ...], found: tuple[Gpu, ...]) -> Iterator[str]:
    is_nvidia_here = any(gpu.vendor == "nvidia" for gpu in others)
    if nvidia.absences == (NO_DRIVER,) and is_nvidia_here and not nvidia.gpus:
        yield "An NVIDIA GPU is here, but NVIDIA's driver is not installed, so it cannot be used."
    else:
        yield from nvidia.absences
    if not found:
        yield "No GPU was found; models run on the processor."


def _nvidia(pynvml: Any, index: int, driver: str) -> Gpu:
    handle = _value(pynvml, "nvmlDeviceGetHandleByIndex", index)
    if handle is None:  # fallen off the bus, or kept from this user
        return Gpu("nvidia", f"NVIDIA GPU {index}", driver=driver)
    memory = _value(pynvml, "nvmlDeviceGetMemoryInfo", handle)
    able = _value(pynvml, "nvmlDeviceGetCudaComputeCapability", handle)
    return Gpu(
        "nvidia",
        _text(pynvml, "nvmlDeviceGetName", handle) or f"NVIDIA GPU {index}",
        memory_bytes=int(memory.total) if memory else 0,
        memory_free_bytes=int(memory.free) if memory else 0,
        driver=driver,
        compute=f"{able[0]}.{able[1]}" if able else "",
    )


def _cuda(pynvml: Any) -> str:
    number = _value(pynvml, "nvmlSystemGetCudaDriverVersion_v2")  # 13010 is 13.1
    return f"{number // 1000}.{number % 1000 // 10}" if number else ""


def _text(pynvml: Any, name: str, *arguments: Any) -> str:
    value = _value(pynvml, name, *arguments)
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value or "")


def _value(pynvml: Any, name: str, *arguments: Any) -> Any:
    """What a call says; None where this GPU or this driver does not know it."""
    try:
        return getattr(pynvml, name)(*arguments)
    except pynvml.NVMLError:
        return None


def _of_drm(drm: Path) -> Iterator[Gpu]:
    """Linux: a folder a card. Only AMD's driver tells its memory there."""
    for card in sorted(drm.glob("card*")):
        device = card / "device"
        vendor = _PCI.get(_read(device / "vendor"))
        if vendor is None or not card.name.removeprefix("card").isdigit():
            continue
        total, used = _number(device / "mem_info_vram_total"), _number(device / "mem_info_vram_used")
        name = _read(device / "product_name") or f"{_VENDORS[vendor]} GPU ({_read(device / 'device')})"
        yield Gpu(vendor, name, total, max(0, total - used))


def _of_apple() -> tuple[Gpu, ...]:
    """Apple's processors have their GPU with them, and one memory for both."""
    if platform.machine() != "arm64":
        return ()
    import psutil

    from hexalogue.engines.processors import processor_name

    memory = psutil.virtual_memory()
    return (Gpu("apple", processor_name(), memory.total, memory.available),)


def _of_windows() -> tuple[Gpu, ...]:
    """The registry's list of display adapters. Not tried on Windows yet."""
    found: list[Gpu] = []
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _ADAPTERS) as adapters:
            for index in range(winreg.QueryInfoKey(adapters)[0]):
                try:
                    with winreg.OpenKey(adapters, winreg.EnumKey(adapters, index)) as adapter:
                        found += of_adapter(partial(_registry_value, adapter))
                except OSError:  # a folder of properties, or one that only the system reads
                    continue
    return tuple(found)


def of_adapter(value: Callable[[str], Any]) -> Iterator[Gpu]:
    """A display adapter of Windows' registry. value: of a name; None where there is none.

    NVIDIA's driver has another version there than the one it goes by.
    """
    name = str(value("DriverDesc") or "")
    vendor = next((vendor for vendor, said in _VENDORS.items() if said.lower() in name.lower()), None)
    if vendor is not None:
        memory, driver = value("HardwareInformation.qwMemorySize"), str(value("DriverVersion") or "")
        yield Gpu(vendor, name, memory if isinstance(memory, int) else 0, driver="" if vendor == "nvidia" else driver)


def _registry_value(key: Any, name: str) -> Any:
    if sys.platform == "win32":
        import winreg

        with contextlib.suppress(OSError):
            return winreg.QueryValueEx(key, name)[0]
    return None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _number(path: Path) -> int:
    text = _read(path)
    return int(text) if text.isdecimal() else 0
