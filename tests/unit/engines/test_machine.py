"""Facts of a machine are read, what is not told stays empty, and every absence is explained."""

import os
from pathlib import Path

import pytest

from hexalogue.domain.display import has_display
from hexalogue.engines.machine import disk_free, glibc, has_vulkan, this_machine
from hexalogue.engines.processors import cpu_features, sysctl_features

X86 = "processor\t: 0\nmodel name\t: A Processor\nflags\t\t: fpu sse2 AVX2 avx512f\n\nprocessor\t: 1\nflags\t\t: fpu\n"
ARM = "processor\t: 0\nFeatures\t: fp asimd sve\n"
INTEL_MAC = (
    "machdep.cpu.features: FPU SSE2 SSE4.2 AVX1.0\nmachdep.cpu.leaf7_features: AVX2 AVX512F\n"
    "machdep.cpu.brand_string: X"
)
APPLE = (
    "hw.optional.arm.FEAT_DotProd: 1\nhw.optional.arm.FEAT_I8MM: 1\nhw.optional.arm.FEAT_SME: 0\nhw.optional.neon: 1\n"
)


@pytest.mark.parametrize(
    ("text", "features"),
    [(X86, {"fpu", "sse2", "avx2", "avx512f"}), (ARM, {"fp", "asimd", "sve"}), ("", set())],
    ids=["x86", "arm", "nothing"],
)
def test_the_first_processor_s_features_are_read(text: str, features: set[str]) -> None:
    assert cpu_features(text) == features


@pytest.mark.parametrize(
    ("text", "features"),
    [
        (INTEL_MAC, {"fpu", "sse2", "sse4_2", "avx", "avx2", "avx512f"}),
        (APPLE, {"asimddp", "i8mm", "asimd"}),
        ("", set()),
    ],
    ids=["intel", "apple", "nothing"],
)
def test_a_mac_s_features_have_linux_names(text: str, features: set[str]) -> None:
    assert sysctl_features(text) == features


@pytest.mark.parametrize(
    ("system", "environ", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_display_is_a_session_s_variable_on_linux(system: str, environ: dict[str, str], shown: bool) -> None:
    assert has_display(system, environ) is shown


def test_this_machine_has_cores_memory_a_disk_and_a_name(tmp_path: Path) -> None:
    machine = this_machine(os.environ, (tmp_path, tmp_path / "not" / "yet"))

    assert machine.physical_cores >= 1
    assert 0 < machine.memory_free_bytes <= machine.memory_bytes
    assert machine.swap_free_bytes <= machine.swap_bytes
    assert machine.disk_free_bytes > 0
    assert machine.processor
    assert machine.release


def test_every_absence_is_a_sentence() -> None:
    machine = this_machine(os.environ)

    assert machine.gpus or machine.absences
    assert [said for said in machine.absences if not said.endswith(".")] == []


def test_the_disk_of_a_folder_that_will_be_made_is_its_parent_s(tmp_path: Path) -> None:
    assert disk_free(tmp_path / "a" / "b") == pytest.approx(disk_free(tmp_path), rel=0.1)


def test_the_c_library_s_version_is_plain() -> None:
    assert glibc() == "" or glibc().replace(".", "").isdigit()


def test_a_loader_that_cannot_be_opened_is_none() -> None:
    assert isinstance(has_vulkan("linux"), bool)
