"""Each check of the doctor that is pure: its verdict, its sentence, its fix."""

from dataclasses import replace
from pathlib import PurePath

import pytest
from tests.helpers.builders import a_model

from hexalogue.domain.errors import BadRow, NoKeychain
from hexalogue.domain.health import Check, Verdict
from hexalogue.domain.machine import Gpu, Machine
from hexalogue.services import doctor_checks as doctor

GIGABYTE = 1_000_000_000
MACHINE = Machine(
    system="linux",
    architecture="x64",
    release="Linux 6.1",
    processor="A Processor",
    physical_cores=2,
    cpu_features=frozenset({"sse2", "avx2"}),
    memory_bytes=16 * GIGABYTE,
    memory_free_bytes=8 * GIGABYTE,
    has_display=True,
)
NVIDIA = Gpu("nvidia", "RTX 4090", 24 * GIGABYTE, 20 * GIGABYTE, "580.95")


@pytest.mark.parametrize(
    ("features", "verdict"),
    [
        ({"sse2", "avx2"}, Verdict.OK),
        ({"sse2"}, Verdict.ERROR),
        ({"asimd"}, Verdict.OK),
        (set(), Verdict.OK),
    ],
    ids=["avx2", "old x86", "arm", "unknown"],
)
def test_a_processor_without_avx2_is_an_error_on_x86_only(features: set[str], verdict: Verdict) -> None:
    assert doctor.processor(replace(MACHINE, cpu_features=frozenset(features))).verdict is verdict


def test_little_free_memory_is_a_warning_with_figures() -> None:
    check = doctor.memory(replace(MACHINE, memory_free_bytes=GIGABYTE))

    assert check.verdict is Verdict.WARNING
    assert "1.0 GB of 16.0 GB" in check.message


def test_swap_is_told_where_there_is_any() -> None:
    assert "swap" not in doctor.memory(MACHINE).message
    assert "1.0 GB of swap" in doctor.memory(replace(MACHINE, swap_bytes=GIGABYTE, swap_free_bytes=GIGABYTE)).message


def test_no_gpu_is_no_fault_and_has_its_reasons() -> None:
    checks = doctor.gpus(replace(MACHINE, absences=("No NVIDIA driver is installed.", "No GPU was found.")))

    assert [(check.id, check.verdict) for check in checks] == [("gpu", Verdict.INFO)]
    assert checks[0].message == "No NVIDIA driver is installed. No GPU was found."


def test_each_gpu_is_told_with_its_free_memory_and_its_driver() -> None:
    checks = doctor.gpus(replace(MACHINE, gpus=(NVIDIA, Gpu("apple", "M3", 16 * GIGABYTE)), cuda="13.1"))

    assert [check.id for check in checks] == ["gpu.0", "gpu.1"]
    assert checks[0].message == "Graphics: RTX 4090, 20.0 GB of 24.0 GB are free, driver 580.95, CUDA up to 13.1."
    assert checks[1].message == "Graphics: M3, 16.0 GB of memory."


@pytest.mark.parametrize(
    ("gpu", "verdict"),
    [
        (NVIDIA, Verdict.OK),
        (replace(NVIDIA, memory_free_bytes=GIGABYTE // 2), Verdict.WARNING),
        (replace(NVIDIA, driver=""), Verdict.WARNING),
        (Gpu("intel", "UHD"), Verdict.OK),
        (Gpu("amd", "APU", GIGABYTE // 2, GIGABYTE // 4), Verdict.OK),
    ],
    ids=["well", "full", "no driver", "no memory of its own", "small"],
)
def test_a_gpu_that_is_full_or_has_no_driver_is_a_warning(gpu: Gpu, verdict: Verdict) -> None:
    assert doctor.gpus(replace(MACHINE, gpus=(gpu,)))[0].verdict is verdict


def test_without_a_display_the_command_line_is_named() -> None:
    assert "hexalogue ask" in doctor.display(replace(MACHINE, has_display=False)).message


def test_a_missing_package_is_an_error() -> None:
    assert doctor.package("llama_cpp_python", None).verdict is Verdict.ERROR
    assert doctor.package("llama_cpp_python", "0.3.36").verdict is Verdict.OK


def test_a_nearly_full_disk_is_a_warning() -> None:
    assert doctor.disk(GIGABYTE // 2).verdict is Verdict.WARNING
    assert doctor.disk(50 * GIGABYTE).verdict is Verdict.OK


@pytest.mark.parametrize(
    ("models", "verdict"),
    [
        ([a_model("good")], Verdict.OK),
        ([a_model("gap", stop_gap=True)], Verdict.WARNING),
        ([], Verdict.ERROR),
    ],
    ids=["good", "stop-gap", "none"],
)
def test_the_models_are_judged_by_the_best(models: list[object], verdict: Verdict) -> None:
    check = doctor.found_models(models, "default-model")  # type: ignore[arg-type]

    assert check.verdict is verdict
    assert check.fix is None or "default-model" in check.fix


def test_a_finding_without_a_fix_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="without a fix"):
        Check("disk", Verdict.WARNING, "It is full.")


def test_a_keychain_that_cannot_be_used_is_a_warning_with_its_own_words() -> None:
    check = doctor.keychain(NoKeychain("nobody answers"))

    assert check.verdict is Verdict.WARNING
    assert "nobody answers" in check.message
    assert doctor.keychain(None).verdict is Verdict.OK


def test_a_mistake_in_the_persons_own_providers_is_an_error() -> None:
    problems = [BadRow(PurePath("providers.toml"), "one.port", "is not a known key")] * 2

    check = doctor.own_providers(problems)

    assert check.verdict is Verdict.ERROR
    assert "one.port" in check.message
    assert "1 more" in check.message
    assert doctor.own_providers([]).verdict is Verdict.OK
