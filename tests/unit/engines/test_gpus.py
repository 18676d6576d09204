"""GPUs are found by each way that there is, told once, and their absence has a reason."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hexalogue.domain.machine import Gpu
from hexalogue.engines.gpus import NO_DRIVER, gpus, of_adapter, of_engine, of_nvml, of_system

STAND_IN = Path(__file__).parents[2] / "stand_ins" / "nvml.c"
LOOK = "from hexalogue.engines.gpus import gpus, of_nvml; from pathlib import Path; print(repr({what}))"
linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux' own folders and libraries")


def a_card(drm: Path, name: str, vendor: str, **files: str) -> None:
    device = drm / name / "device"
    device.mkdir(parents=True)
    for file, text in {"vendor": vendor, "device": "0x744c", **files}.items():
        (device / file).write_text(f"{text}\n")


@pytest.fixture
def drm(tmp_path: Path) -> Path:
    folder = tmp_path / "drm"
    folder.mkdir()
    return folder


@linux
def test_amd_s_driver_tells_its_memory(drm: Path) -> None:
    a_card(drm, "card1", "0x1002", mem_info_vram_total=str(16 << 30), mem_info_vram_used=str(4 << 30))

    assert of_system(drm) == (Gpu("amd", "AMD GPU (0x744c)", 16 << 30, 12 << 30),)


@linux
def test_connectors_and_unknown_vendors_are_no_gpus(drm: Path) -> None:
    a_card(drm, "card0", "0x1234")
    a_card(drm, "card0-HDMI-A-1", "0x1002")
    a_card(drm, "renderD128", "0x1002")

    assert of_system(drm) == ()


@linux
def test_a_gpu_without_facts_is_named_by_its_number(drm: Path) -> None:
    a_card(drm, "card0", "0x8086", product_name="Arc A770")
    a_card(drm, "card1", "0x8086", mem_info_vram_total="nonsense")

    assert [gpu.name for gpu in of_system(drm)] == ["Arc A770", "Intel GPU (0x744c)"]
    assert {gpu.memory_bytes for gpu in of_system(drm)} == {0}


@linux
def test_an_nvidia_gpu_without_its_driver_is_told_so(drm: Path) -> None:
    if of_nvml().gpus:
        pytest.skip("this machine has the driver")
    a_card(drm, "card0", "0x10de")

    look = gpus(drm=drm)

    assert [gpu.vendor for gpu in look.gpus] == ["nvidia"]
    assert look.absences == ("An NVIDIA GPU is here, but NVIDIA's driver is not installed, so it cannot be used.",)


def test_a_machine_without_a_driver_is_no_error() -> None:
    look = of_nvml()

    assert look.gpus or look.absences
    if look.absences == (NO_DRIVER,):
        assert look.cuda == ""


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library that answers as NVIDIA's does."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("the stand-in for NVIDIA's library is compiled, and this machine has no C compiler")
    folder = tmp_path_factory.mktemp("driver")
    library = folder / "libnvidia-ml.so.1"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", str(library), str(STAND_IN)], check=True)
    return folder


def looked(driver: Path, what: str, **more: str) -> Any:
    """What another Python sees that finds this library."""
    environ = {**os.environ, "LD_LIBRARY_PATH": str(driver), "PYTHONPATH": os.pathsep.join(sys.path), **more}
    run = subprocess.run(
        [sys.executable, "-c", LOOK.format(what=what)], env=environ, capture_output=True, text=True, check=True
    )
    return eval(run.stdout, {"Gpu": Gpu})


def test_nvidia_s_library_tells_names_memory_driver_and_cuda(driver: Path) -> None:
    found, cuda = looked(driver, "(of_nvml().gpus, of_nvml().cuda)")

    assert cuda == "13.1"
    assert found[0] == Gpu("nvidia", "NVIDIA GeForce RTX 4090", 24 << 30, 20 << 30, "580.95.05", "8.9")


def test_a_gpu_that_fell_off_the_bus_is_counted_and_does_not_hide_the_others(driver: Path) -> None:
    found = looked(driver, "of_nvml().gpus")

    assert found[1:] == (Gpu("nvidia", "NVIDIA GPU 1", driver="580.95.05"),)


def test_a_driver_that_does_not_answer_says_what_to_do(driver: Path) -> None:
    absences = looked(driver, "of_nvml().absences", NVML_STAND_IN_FAILS="yes")

    assert len(absences) == 1
    assert "restart" in absences[0]


def test_a_gpu_is_told_once_though_two_ways_see_it(driver: Path, drm: Path) -> None:
    a_card(drm, "card0", "0x10de")
    a_card(drm, "card1", "0x1002")

    found = looked(driver, f"gpus(drm=Path({str(drm)!r})).gpus")

    assert [gpu.vendor for gpu in found] == ["nvidia", "nvidia", "amd"]


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (
            {"DriverDesc": "AMD Radeon RX 7900", "HardwareInformation.qwMemorySize": 20 << 30, "DriverVersion": "31.0"},
            (Gpu("amd", "AMD Radeon RX 7900", 20 << 30, driver="31.0"),),
        ),
        ({"DriverDesc": "NVIDIA RTX A2000", "DriverVersion": "32.0.15.8129"}, (Gpu("nvidia", "NVIDIA RTX A2000"),)),
        ({"DriverDesc": "Intel(R) UHD", "HardwareInformation.qwMemorySize": b"?"}, (Gpu("intel", "Intel(R) UHD"),)),
        ({"DriverDesc": "Microsoft Basic Display Adapter"}, ()),
        ({}, ()),
    ],
    ids=["amd", "nvidia", "intel", "basic", "nothing"],
)
def test_windows_list_of_adapters_is_read(values: dict[str, Any], found: tuple[Gpu, ...]) -> None:
    assert tuple(of_adapter(values.get)) == found


def test_an_engine_that_cannot_run_lists_nothing(tmp_path: Path) -> None:
    assert of_engine(tmp_path / "llama-server") == ()
