"""Releases with the names that their makers gave the files, and machines to put them on."""

import hashlib
from collections.abc import Iterable

from hexalogue.domain.engines import Release, ReleaseAsset
from hexalogue.domain.machine import Gpu, Machine

# llama.cpp's in 2026-10 (b11521).
LLAMA_NAMES = [
    "llama-{tag}-bin-macos-arm64.tar.gz",
    "llama-{tag}-bin-macos-x64.tar.gz",
    "llama-{tag}-bin-ubuntu-x64.tar.gz",
    "llama-{tag}-bin-ubuntu-arm64.tar.gz",
    "llama-{tag}-bin-ubuntu-s390x.tar.gz",
    "llama-{tag}-bin-ubuntu-vulkan-x64.tar.gz",
    "llama-{tag}-bin-ubuntu-vulkan-arm64.tar.gz",
    "llama-{tag}-bin-ubuntu-cuda-12.8-x64.tar.gz",
    "llama-{tag}-bin-ubuntu-cuda-13.4-x64.tar.gz",
    "llama-{tag}-bin-ubuntu-cuda-13.4-arm64.tar.gz",
    "cudart-llama-{tag}-bin-ubuntu-cuda-12.8-x64.tar.gz",
    "cudart-llama-{tag}-bin-ubuntu-cuda-13.4-x64.tar.gz",
    "cudart-llama-{tag}-bin-ubuntu-cuda-13.4-arm64.tar.gz",
    "llama-{tag}-bin-ubuntu-rocm-10.0-x64.tar.gz",
    "llama-{tag}-bin-ubuntu-sycl-fp16-x64.tar.gz",
    "llama-{tag}-bin-ubuntu-sycl-fp32-x64.tar.gz",
    "llama-{tag}-bin-ubuntu-openvino-2026.2.1-x64.tar.gz",
    "llama-{tag}-bin-win-cpu-x64.zip",
    "llama-{tag}-bin-win-cpu-arm64.zip",
    "llama-{tag}-bin-win-cuda-12.4-x64.zip",
    "llama-{tag}-bin-win-cuda-13.4-x64.zip",
    "cudart-llama-bin-win-cuda-12.4-x64.zip",
    "cudart-llama-bin-win-cuda-13.4-x64.zip",
    "llama-{tag}-bin-win-vulkan-x64.zip",
    "llama-{tag}-bin-win-vulkan-arm64.zip",
    "llama-{tag}-bin-win-rocm-10.0-x64.zip",
    "llama-{tag}-bin-win-sycl-x64.zip",
    "llama-{tag}-bin-win-openvino-2026.2.1-x64.zip",
    "llama-{tag}-bin-win-opencl-adreno-arm64.zip",
    "llama-{tag}-bin-android-arm64.tar.gz",
    "llama-{tag}-bin-910b-openEuler-x86-aclgraph.tar.gz",
    "llama-{tag}-xcframework.zip",
]
# Those of 2025-08 (b6123): everything a zip, no CUDA for Linux, AMD called hip.
LLAMA_NAMES_OF_2025 = [
    "llama-{tag}-bin-macos-arm64.zip",
    "llama-{tag}-bin-macos-x64.zip",
    "llama-{tag}-bin-ubuntu-x64.zip",
    "llama-{tag}-bin-ubuntu-vulkan-x64.zip",
    "llama-{tag}-bin-win-cpu-x64.zip",
    "llama-{tag}-bin-win-cpu-arm64.zip",
    "llama-{tag}-bin-win-cuda-12.4-x64.zip",
    "cudart-llama-bin-win-cuda-12.4-x64.zip",
    "llama-{tag}-bin-win-hip-radeon-x64.zip",
    "llama-{tag}-bin-win-opencl-adreno-arm64.zip",
    "llama-{tag}-bin-win-sycl-x64.zip",
    "llama-{tag}-bin-win-vulkan-x64.zip",
    "llama-{tag}-xcframework.zip",
]
WHISPER_NAMES = [
    "whisper-bin-Win32.zip",
    "whisper-bin-x64.zip",
    "whisper-bin-win-cpu-arm64.zip",
    "whisper-bin-ubuntu-x64.tar.gz",
    "whisper-bin-ubuntu-arm64.tar.gz",
    "whisper-blas-bin-Win32.zip",
    "whisper-blas-bin-x64.zip",
    "whisper-cublas-11.8.0-bin-x64.zip",
    "whisper-cublas-12.4.0-bin-x64.zip",
    "whisper-b5130-xcframework.zip",
]
MISTRALRS_NAMES = [
    "mistralrs-metal-aarch64-apple-darwin.tar.gz",
    "mistralrs-cpu-x86_64-unknown-linux-gnu.tar.gz",
    "mistralrs-cpu-aarch64-unknown-linux-gnu.tar.gz",
    "mistralrs-cpu-x86_64-pc-windows-msvc.zip",
    *(
        f"mistralrs-cuda{cuda}-sm{sm}-x86_64-unknown-linux-gnu.tar.gz"
        for cuda in (128, 129, 130, 131, 132, 133)
        for sm in (80, 86, 89, 90, 100, 120, 121)
    ),
]
MISTRALRS_NAMES_OF_V0_8 = [
    *MISTRALRS_NAMES[:4],
    *(f"mistralrs-cuda-sm{sm}-x86_64-unknown-linux-gnu.tar.gz" for sm in (80, 86, 89, 90)),
]


def release(tag: str, names: Iterable[str], *, without: str = "") -> Release:
    """A release with these files, each with some hash. without: a name that has none."""
    files = tuple(_asset(name.format(tag=tag), has_hash=name != without) for name in names)
    return Release(tag, files, "2026-10-09T08:00:00Z")


def _asset(name: str, *, has_hash: bool) -> ReleaseAsset:
    sha256 = hashlib.sha256(name.encode()).hexdigest() if has_hash else ""
    return ReleaseAsset(name, f"https://example.com/{name}", 1_000, sha256)


def nvidia(driver: str = "580.95.05", name: str = "NVIDIA GeForce RTX 4090", compute: str = "8.9") -> Gpu:
    """A GPU of NVIDIA."""
    return Gpu("nvidia", name, 24 << 30, 23 << 30, driver, compute)


LINUX = Machine("linux", "x64", glibc="2.36", physical_cores=4)
LINUX_ARM = Machine("linux", "arm64", glibc="2.39", physical_cores=4)
WINDOWS = Machine("windows", "x64", physical_cores=4)
WINDOWS_ARM = Machine("windows", "arm64", physical_cores=8)
MAC = Machine("macos", "arm64", (Gpu("apple", "Apple M3"),), physical_cores=8)
INTEL_MAC = Machine("macos", "x64", physical_cores=4)
RADEON = Gpu("amd", "AMD Radeon RX 7900 XTX", 24 << 30)
IRIS = Gpu("intel", "Intel Iris Xe")
