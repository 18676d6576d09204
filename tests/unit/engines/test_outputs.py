"""What llama.cpp prints about devices, read."""

import pytest

from hexalogue.domain.machine import Gpu
from hexalogue.engines.outputs import ListedDevice, gpus_of, listed_devices

MIB = 1 << 20


def listing(*lines: str) -> str:
    """As `--list-devices` prints it."""
    return "\n".join(["Available devices:", *(f"  {line}" for line in lines), ""])


def test_a_device_has_a_name_and_memory() -> None:
    text = listing("CUDA0: NVIDIA GeForce RTX 4090 (24564 MiB, 24000 MiB free)")

    assert listed_devices(text) == (ListedDevice("CUDA0", "NVIDIA GeForce RTX 4090", 24564 * MIB, 24000 * MIB),)


def test_a_name_may_hold_brackets() -> None:
    text = listing("Vulkan0: AMD Radeon RX 7900 XTX (RADV NAVI31) (24560 MiB, 23011 MiB free)")

    assert listed_devices(text)[0].name == "AMD Radeon RX 7900 XTX (RADV NAVI31)"


@pytest.mark.parametrize(
    "text", ["", "Available devices:\n  (none)\n", "CUDA0: found 1 device\n", "ggml_vulkan: 0 = AMD"]
)
def test_the_processor_alone_is_no_device(text: str) -> None:
    assert listed_devices(text) == ()


def test_lines_of_the_log_around_it_do_not_matter() -> None:
    text = "load_backend: loaded CPU backend\r\n" + listing("MTL0: Apple M3 Max (98304 MiB, 98303 MiB free)\r")

    assert [device.id for device in listed_devices(text)] == ["MTL0"]


@pytest.mark.parametrize(
    ("line", "vendor"),
    [
        ("CUDA0: Tesla T4 (1 MiB, 1 MiB free)", "nvidia"),
        ("ROCm0: Radeon RX 6800 (1 MiB, 1 MiB free)", "amd"),
        ("SYCL0: Arc A770 (1 MiB, 1 MiB free)", "intel"),
        ("Vulkan0: Intel(R) Iris(R) Xe Graphics (TGL GT2) (1 MiB, 1 MiB free)", "intel"),
        ("Vulkan0: NVIDIA T1000 (1 MiB, 1 MiB free)", "nvidia"),
        ("Vulkan0: AMD Radeon Graphics (RADV RENOIR) (1 MiB, 1 MiB free)", "amd"),
    ],
)
def test_a_device_is_of_a_vendor(line: str, vendor: str) -> None:
    assert [gpu.vendor for gpu in gpus_of(listed_devices(listing(line)))] == [vendor]


@pytest.mark.parametrize(
    "line",
    [
        "RPC0: 10.0.0.2:50052 (24564 MiB, 24000 MiB free)",
        "Vulkan0: llvmpipe (LLVM 15.0.6, 256 bits) (24000 MiB, 24000 MiB free)",
        "Vulkan0: Mali-G715 (8000 MiB, 8000 MiB free)",
    ],
)
def test_what_is_no_gpu_of_this_machine_is_none(line: str) -> None:
    assert gpus_of(listed_devices(listing(line))) == ()


def test_a_gpu_that_two_back_ends_list_is_one_gpu() -> None:
    text = listing(
        "CUDA0: NVIDIA GeForce RTX 4090 (24564 MiB, 24000 MiB free)",
        "CUDA1: NVIDIA GeForce RTX 3060 (12288 MiB, 12000 MiB free)",
        "Vulkan0: NVIDIA GeForce RTX 4090 (24564 MiB, 24000 MiB free)",
        "Vulkan1: AMD Radeon Graphics (512 MiB, 500 MiB free)",
    )

    assert gpus_of(listed_devices(text)) == (
        Gpu("nvidia", "NVIDIA GeForce RTX 4090", 24564 * MIB, 24000 * MIB),
        Gpu("nvidia", "NVIDIA GeForce RTX 3060", 12288 * MIB, 12000 * MIB),
        Gpu("amd", "AMD Radeon Graphics", 512 * MIB, 500 * MIB),
    )
