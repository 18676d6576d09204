"""Which files go onto which machine: over the names that the makers gave them, then and now."""

import re
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from tests.helpers.release_lists import (
    INTEL_MAC,
    IRIS,
    LINUX,
    LINUX_ARM,
    LLAMA_NAMES,
    LLAMA_NAMES_OF_2025,
    MAC,
    MISTRALRS_NAMES,
    MISTRALRS_NAMES_OF_V0_8,
    RADEON,
    WHISPER_NAMES,
    WINDOWS,
    WINDOWS_ARM,
    nvidia,
    release,
)

from hexalogue.catalog.engines import load_engines
from hexalogue.domain.engines import AssetPattern, EngineSpec, Release, ReleaseAsset, Variant
from hexalogue.domain.errors import BadArgument, NoRelease, UnsafeArchive
from hexalogue.domain.machine import Gpu, Machine
from hexalogue.engines.assets import chosen, fitting, preference

ROWS = {str(row.id): row for row in load_engines(Path(__file__).parents[3] / "resources")}
LLAMA, WHISPER, MISTRALRS = (ROWS[name] for name in ("llama-server", "whisper-server", "mistralrs-server"))
NOW = release("b11521", LLAMA_NAMES)
THEN = release("b6123", LLAMA_NAMES_OF_2025)
SPEECH = release("b5130", WHISPER_NAMES)

PASCAL = nvidia("580.95.05", "NVIDIA GeForce GTX 1080", "6.1")


def names(spec: EngineSpec, of: Release, machine: Machine, variant: str = "") -> list[str]:
    """The names of the chosen files; the tag and what is common cut away."""
    found = [
        file.name.replace(f"{of.tag}-", "").replace("-bin", "") for file in chosen(spec, of, machine, variant).files
    ]
    return [re.sub(r"\.(tar\.gz|zip)$", "", name) for name in found]


def with_gpus(machine: Machine, *gpus: Gpu, has_vulkan: bool = True) -> Machine:
    """The machine with these GPUs."""
    return replace(machine, gpus=gpus, has_vulkan=has_vulkan)


def with_runtime(build: str) -> list[str]:
    """A build for CUDA and the libraries that go with it."""
    return [f"llama-{build}", f"cudart-llama-{build}"]


TABLE = [
    ("a Mac of today", MAC, ["llama-macos-arm64"]),
    ("a Mac of Intel", INTEL_MAC, ["llama-macos-x64"]),
    ("Linux without a GPU", LINUX, ["llama-ubuntu-x64"]),
    ("Linux on Arm", LINUX_ARM, ["llama-ubuntu-arm64"]),
    ("Windows without a GPU", WINDOWS, ["llama-win-cpu-x64"]),
    ("Windows on Arm", WINDOWS_ARM, ["llama-win-cpu-arm64"]),
    ("Linux, AMD", with_gpus(LINUX, RADEON), ["llama-ubuntu-vulkan-x64"]),
    ("Linux, AMD, no Vulkan", with_gpus(LINUX, RADEON, has_vulkan=False), ["llama-ubuntu-x64"]),
    ("Linux, Intel", with_gpus(LINUX, IRIS), ["llama-ubuntu-vulkan-x64"]),
    ("Windows, AMD", with_gpus(WINDOWS, RADEON), ["llama-win-vulkan-x64"]),
    ("Linux, NVIDIA", with_gpus(LINUX, nvidia()), with_runtime("ubuntu-cuda-13.4-x64")),
    ("Linux, NVIDIA, 570", with_gpus(LINUX, nvidia("570.124.06")), with_runtime("ubuntu-cuda-12.8-x64")),
    ("Linux, NVIDIA, 560", with_gpus(LINUX, nvidia("560.35.03")), ["llama-ubuntu-vulkan-x64"]),
    ("Linux, NVIDIA, no driver", with_gpus(LINUX, nvidia("")), ["llama-ubuntu-vulkan-x64"]),
    ("Linux, NVIDIA, old, no Vulkan", with_gpus(LINUX, nvidia("470.82"), has_vulkan=False), ["llama-ubuntu-x64"]),
    ("Linux, Pascal", with_gpus(LINUX, PASCAL), with_runtime("ubuntu-cuda-12.8-x64")),
    ("Linux, Pascal and Ada", with_gpus(LINUX, nvidia(), PASCAL), with_runtime("ubuntu-cuda-12.8-x64")),
    ("Linux, unknown generation", with_gpus(LINUX, nvidia(compute="")), with_runtime("ubuntu-cuda-13.4-x64")),
    ("Linux on Arm, NVIDIA", with_gpus(LINUX_ARM, nvidia(compute="9.0")), with_runtime("ubuntu-cuda-13.4-arm64")),
    ("Windows, NVIDIA", with_gpus(WINDOWS, nvidia("581.29")), with_runtime("win-cuda-13.4-x64")),
    ("Windows, NVIDIA, 552", with_gpus(WINDOWS, nvidia("552.44")), with_runtime("win-cuda-12.4-x64")),
    ("Windows, NVIDIA, 550", with_gpus(WINDOWS, nvidia("550.9")), ["llama-win-vulkan-x64"]),
    ("Windows, NVIDIA and AMD", with_gpus(WINDOWS, RADEON, nvidia("581.29")), with_runtime("win-cuda-13.4-x64")),
]  # fmt: skip
table = pytest.mark.parametrize(("machine", "files"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])


@table
def test_the_best_files_of_today(machine: Machine, files: list[str]) -> None:
    assert names(LLAMA, NOW, machine) == files


@table
def test_every_choice_says_why_in_a_sentence(machine: Machine, files: list[str]) -> None:
    choice = chosen(LLAMA, NOW, machine)

    assert len(choice.files) == len(files)
    assert re.fullmatch(r"[A-Z].+\.", choice.why)
    assert "  " not in choice.why


@pytest.mark.parametrize(
    ("machine", "files"),
    [
        (MAC, ["llama-macos-arm64"]),
        (LINUX, ["llama-ubuntu-x64"]),
        (WINDOWS, ["llama-win-cpu-x64"]),
        # There was no CUDA for Linux then.
        (with_gpus(LINUX, nvidia()), ["llama-ubuntu-vulkan-x64"]),
        (with_gpus(WINDOWS, nvidia("581.29")), with_runtime("win-cuda-12.4-x64")),
    ],
)
def test_the_best_files_of_a_year_before(machine: Machine, files: list[str]) -> None:
    assert names(LLAMA, THEN, machine) == files


@pytest.mark.parametrize(
    ("spec", "of", "machine", "files"),
    [
        (WHISPER, SPEECH, LINUX, ["whisper-ubuntu-x64"]),
        (WHISPER, SPEECH, with_gpus(LINUX, nvidia()), ["whisper-ubuntu-x64"]),
        (WHISPER, SPEECH, LINUX_ARM, ["whisper-ubuntu-arm64"]),
        (WHISPER, SPEECH, WINDOWS, ["whisper-x64"]),
        (WHISPER, SPEECH, WINDOWS_ARM, ["whisper-win-cpu-arm64"]),
        (WHISPER, SPEECH, with_gpus(WINDOWS, nvidia()), ["whisper-cublas-12.4.0-x64"]),
        (WHISPER, SPEECH, with_gpus(WINDOWS, nvidia("528.49")), ["whisper-cublas-11.8.0-x64"]),
        (WHISPER, SPEECH, with_gpus(WINDOWS, nvidia("511.23")), ["whisper-x64"]),
    ],
)
def test_the_best_files_of_the_speech_engine(spec: EngineSpec, of: Release, machine: Machine, files: list[str]) -> None:
    untested = replace(of, tag="b6000")  # its hashes are made up here, and those of the tested one are known

    assert names(spec, untested, machine) == files


@pytest.mark.parametrize(
    ("machine", "file"),
    [
        (MAC, "mistralrs-metal-aarch64-apple-darwin"),
        (replace(LINUX, glibc="2.39"), "mistralrs-cpu-x86_64-unknown-linux-gnu"),
        (WINDOWS, "mistralrs-cpu-x86_64-pc-windows-msvc"),
        (with_gpus(LINUX, nvidia(compute="8.9")), "mistralrs-cuda133-sm89-x86_64-unknown-linux-gnu"),
        (with_gpus(LINUX, nvidia("575.57", compute="8.6")), "mistralrs-cuda129-sm86-x86_64-unknown-linux-gnu"),
        (with_gpus(LINUX, nvidia("570.1", compute="9.0")), "mistralrs-cuda128-sm90-x86_64-unknown-linux-gnu"),
        (with_gpus(LINUX, nvidia(compute="8.7")), "mistralrs-cuda133-sm86-x86_64-unknown-linux-gnu"),
        (with_gpus(LINUX, nvidia(compute="12.1")), "mistralrs-cuda133-sm121-x86_64-unknown-linux-gnu"),
    ],
)
def test_a_build_for_one_generation_of_gpus_goes_onto_that_one(machine: Machine, file: str) -> None:
    assert names(MISTRALRS, release("v0.9.2", MISTRALRS_NAMES), machine) == [file]


def test_a_build_without_a_version_of_cuda_is_of_the_first_that_were_published() -> None:
    before = release("v0.8.1", MISTRALRS_NAMES_OF_V0_8)

    assert names(MISTRALRS, before, with_gpus(LINUX, nvidia())) == ["mistralrs-cuda-sm89-x86_64-unknown-linux-gnu"]
    with pytest.raises(NoRelease, match="needs driver 580"):
        chosen(MISTRALRS, before, with_gpus(LINUX, nvidia("570.1")), "cuda")


@pytest.mark.parametrize("compute", ["7.5", ""])
def test_a_generation_that_none_is_built_for_gets_none(compute: str) -> None:
    machine = with_gpus(replace(LINUX, glibc="2.39"), nvidia(compute=compute))

    assert chosen(MISTRALRS, release("v0.9.2", MISTRALRS_NAMES), machine).variant == "cpu"


def test_what_was_passed_over_is_told() -> None:
    why = chosen(LLAMA, NOW, with_gpus(LINUX, nvidia("560.35.03"))).why

    assert why == (
        "NVIDIA GeForce RTX 4090: Vulkan uses it without libraries of its maker "
        "(CUDA 12.8 needs driver 570 or newer, and this computer has 560.35.03)."
    )


def test_a_gpu_that_nothing_fits_is_named() -> None:
    why = chosen(LLAMA, NOW, with_gpus(LINUX, RADEON, has_vulkan=False)).why

    assert why == (
        "It runs on the processor, although there is AMD Radeon RX 7900 XTX (Vulkan's loader is not installed)."
    )


@pytest.mark.parametrize(
    ("wish", "machine", "files"),
    [
        ("cpu", with_gpus(LINUX, nvidia()), ["llama-ubuntu-x64"]),
        ("vulkan", with_gpus(LINUX, nvidia()), ["llama-ubuntu-vulkan-x64"]),
        ("CUDA-12.8", with_gpus(LINUX, nvidia()), with_runtime("ubuntu-cuda-12.8-x64")),
        ("rocm", with_gpus(LINUX, RADEON), ["llama-ubuntu-rocm-10.0-x64"]),
        ("rocm", with_gpus(WINDOWS, RADEON), ["llama-win-rocm-10.0-x64"]),
        ("sycl", with_gpus(replace(LINUX, glibc="2.39"), IRIS), ["llama-ubuntu-sycl-fp16-x64"]),
        ("openvino", replace(LINUX, glibc="2.39"), ["llama-ubuntu-openvino-2026.2.1-x64"]),
        ("opencl", WINDOWS_ARM, ["llama-win-opencl-adreno-arm64"]),
    ],
)
def test_a_person_may_choose_another_variant(wish: str, machine: Machine, files: list[str]) -> None:
    choice = chosen(LLAMA, NOW, machine, wish)

    assert names(LLAMA, NOW, machine, wish) == files
    assert choice.why == "You chose it."


@pytest.mark.parametrize(
    ("wish", "machine", "why", "fix"),
    [
        ("cuda", with_gpus(LINUX, nvidia("560.35")), "CUDA 12.8 needs driver 570", "vulkan, cpu"),
        ("cuda-13.4", with_gpus(LINUX, nvidia("570.1")), "CUDA 13.4 needs driver 580", "cuda, vulkan, cpu"),
        ("cuda-13.4", with_gpus(LINUX, PASCAL), "no code for GPUs before compute capability 7.5", "cuda, vulkan, cpu"),
        ("cuda-11.8", with_gpus(LINUX, nvidia()), "no file for cuda 11.8", "cuda, vulkan, cpu"),
        ("cuda", with_gpus(LINUX, RADEON), "needs a GPU of NVIDIA", "vulkan, cpu, rocm"),
        ("rocm", with_gpus(LINUX, nvidia()), "needs a GPU of AMD", "cuda, vulkan, cpu"),
        ("vulkan", LINUX, "Vulkan's loader is not installed", "cpu"),
        ("metal", LINUX, "none for Metal on Linux x64", "cpu"),
        ("cuda", MAC, "none for CUDA on macOS arm64", "metal"),
        ("sycl", with_gpus(LINUX, IRIS), "needs glibc 2.39 or newer, and this system has 2.36", "vulkan, cpu"),
    ],
)
def test_a_wish_that_cannot_work_is_refused_with_the_reason(wish: str, machine: Machine, why: str, fix: str) -> None:
    with pytest.raises(NoRelease, match=re.escape(why)) as refused:
        chosen(LLAMA, NOW, machine, wish)

    assert refused.value.fix == f"Choose one of: {fix}."


def test_a_variant_nobody_knows_is_a_wrong_argument() -> None:
    with pytest.raises(BadArgument, match="neural"):
        chosen(LLAMA, NOW, LINUX, "neural")


def test_a_system_whose_c_library_is_too_old_is_told_so() -> None:
    with pytest.raises(NoRelease, match=r"b11521 does not fit.*glibc 2\.35 or newer, and this system has 2\.31"):
        chosen(LLAMA, NOW, replace(LINUX, glibc="2.31"))


def test_an_unknown_c_library_is_tried() -> None:
    assert names(LLAMA, NOW, replace(LINUX, glibc="")) == ["llama-ubuntu-x64"]


def test_cuda_without_its_runtime_is_never_chosen() -> None:
    bare = release("b11521", [name for name in LLAMA_NAMES if not name.startswith("cudart")])
    machine = with_gpus(LINUX, nvidia())

    assert chosen(LLAMA, bare, machine).variant == "vulkan"
    with pytest.raises(NoRelease, match="lacks its companion, CUDA's runtime"):
        chosen(LLAMA, bare, machine, "cuda")


def test_a_runtime_of_another_version_is_no_companion() -> None:
    bare = release("b11521", [name for name in LLAMA_NAMES if "cudart-llama-{tag}-bin-ubuntu-cuda-13" not in name])

    assert names(LLAMA, bare, with_gpus(LINUX, nvidia()))[0] == "llama-ubuntu-cuda-12.8-x64"


def test_a_version_of_cuda_that_nobody_has_written_about_is_not_used() -> None:
    newer = release("b20000", [name.replace("13.4", "14.0") for name in LLAMA_NAMES])
    machine = with_gpus(LINUX, nvidia("610.10"))

    assert names(LLAMA, newer, machine)[0] == "llama-ubuntu-cuda-12.8-x64"
    with pytest.raises(NoRelease, match=r"nobody has written down which driver CUDA 14\.0 needs"):
        chosen(LLAMA, newer, machine, "cuda-14.0")


@pytest.mark.parametrize(
    "nameless", ["llama-{tag}-bin-ubuntu-cuda-13.4-x64.tar.gz", "cudart-llama-{tag}-bin-ubuntu-cuda-13.4-x64.tar.gz"]
)
def test_a_file_without_a_hash_is_passed_over(nameless: str) -> None:
    of = release("b11521", LLAMA_NAMES, without=nameless)

    assert names(LLAMA, of, with_gpus(LINUX, nvidia()))[0] == "llama-ubuntu-cuda-12.8-x64"


def test_a_release_whose_list_gives_no_hash_is_not_installed() -> None:
    of = release("b11521", LLAMA_NAMES, without="llama-{tag}-bin-ubuntu-x64.tar.gz")

    with pytest.raises(NoRelease, match="the list has no hash for llama-b11521-bin-ubuntu-x64"):
        chosen(LLAMA, of, LINUX)


def test_another_hash_than_the_one_known_of_the_tested_release_is_an_attack_or_a_mistake() -> None:
    with pytest.raises(UnsafeArchive, match="another hash"):
        chosen(LLAMA, release(LLAMA.pin, LLAMA_NAMES), LINUX)


def test_the_known_hash_of_the_tested_release_is_taken() -> None:
    name = f"llama-{LLAMA.pin}-bin-ubuntu-x64.tar.gz"
    of = Release(LLAMA.pin, (ReleaseAsset(name, "https://example.com", 1, LLAMA.digests[name]),))

    assert chosen(LLAMA, of, LINUX).files == of.assets


def test_the_known_hash_of_a_name_without_its_tag_is_of_the_tested_release_alone() -> None:
    machine = with_gpus(WINDOWS, nvidia("581.29"))

    assert "cudart-llama-bin-win-cuda-13.4-x64.zip" in LLAMA.digests
    assert len(chosen(LLAMA, NOW, machine).files) == 2


def test_however_loose_a_pattern_a_companion_is_not_the_engine() -> None:
    loose = AssetPattern(
        "windows",
        "x64",
        "cuda",
        r".*cuda-(?P<ver>[\d.]+)-x64\.zip",
        "cudart.*win-cuda-{ver}.*",
        {"1": 1, "13": 580, "12": 551},
    )
    spec = replace(LLAMA, assets=(loose,))

    assert names(spec, NOW, with_gpus(WINDOWS, nvidia())) == [
        "llama-win-cuda-13.4-x64",
        "cudart-llama-win-cuda-13.4-x64",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "llama-{tag}-bin-macos-arm64-kleidiai.tar.gz",
        "llama-{tag}-bin-android-arm64.tar.gz",
        "llama-{tag}-bin-macos-arm64.tar.gz.sig",
    ],
)
def test_a_name_that_only_begins_or_ends_alike_does_not_fit(name: str) -> None:
    with pytest.raises(NoRelease):
        chosen(LLAMA, release("b1", [name]), MAC)


def test_a_release_without_files_fits_nobody() -> None:
    with pytest.raises(NoRelease, match="this release has no file for cpu"):
        chosen(LLAMA, Release("b1", ()), LINUX)


def test_on_a_mac_the_speech_engine_is_told_to_be_elsewhere() -> None:
    with pytest.raises(NoRelease, match="library inside the application"):
        chosen(WHISPER, SPEECH, MAC)


def test_an_engine_that_is_not_published_says_how_to_get_it() -> None:
    with pytest.raises(NoRelease) as refused:
        chosen(ROWS["bitnet-server"], Release("v1", ()), LINUX)

    assert "HEXALOGUE_BITNET" in refused.value.fix


def test_all_that_works_is_listed_best_first() -> None:
    assert fitting(LLAMA, NOW, with_gpus(replace(LINUX, glibc="2.39"), nvidia())) == (
        "cuda",
        "vulkan",
        "cpu",
        "openvino",
    )


@pytest.mark.parametrize("variant", sorted({*get_args(Variant)} - {"cpu", "openvino"}))
def test_every_variant_that_cannot_work_is_refused_by_its_name(variant: str) -> None:
    with pytest.raises(NoRelease, match=f"(?i)for {variant}.*(none for|needs a GPU|loader)"):
        chosen(LLAMA, NOW, WINDOWS, variant)


def test_metal_comes_first_on_a_mac_alone() -> None:
    assert preference(MAC) == ("metal", "cpu")
    assert preference(LINUX) == ("cpu",)
