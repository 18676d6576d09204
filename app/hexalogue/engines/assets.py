"""Which files of a release go onto this machine, and why. Pure: a row, a release and a machine in, a choice out.

A variant of a GPU that cannot work here is never chosen: llama.cpp looks for its GPU in silence, so one with too old a
driver, or without CUDA's runtime beside it, would answer from the processor and say nothing.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, cast, get_args

from hexalogue.domain.engines import AssetPattern, ChosenAsset, EngineSpec, Release, ReleaseAsset, Variant
from hexalogue.domain.errors import BadArgument, NoRelease, UnsafeArchive
from hexalogue.domain.machine import Machine, Vendor

_SYSTEMS: Final = {"linux": "Linux", "macos": "macOS", "windows": "Windows"}
_VENDORS: Final[dict[Vendor, str]] = {"nvidia": "NVIDIA", "amd": "AMD", "intel": "Intel", "apple": "Apple"}
# What must be in the machine. OpenVINO runs on processors too, and OpenCL is Qualcomm's here.
_NEEDED: Final[dict[Variant, Vendor]] = {"cuda": "nvidia", "rocm": "amd", "sycl": "intel"}
_NAMES: Final[dict[Variant, str]] = {
    "cpu": "the processor",
    "metal": "Metal",
    "cuda": "CUDA",
    "vulkan": "Vulkan",
    "rocm": "ROCm",
    "sycl": "SYCL",
    "openvino": "OpenVINO",
    "opencl": "OpenCL",
}
_SOME: Final = r"[\w.]+"


@dataclass(frozen=True, slots=True)
class _Fit:
    """Files that go onto this machine. version: of CUDA or ROCm, empty without."""

    variant: Variant
    files: tuple[ReleaseAsset, ...]
    version: str = ""


def chosen(spec: EngineSpec, release: Release, machine: Machine, variant: str = "") -> ChosenAsset:
    """The files, the first is the engine itself. variant: the person's (`cuda`, or `cuda-12.8`), empty for the best.

    Raises NoRelease, which says what is missing; UnsafeArchive for a hash that is not the one known of the tested
    release; BadArgument for a variant that does not exist.
    """
    if not spec.repository:
        raise NoRelease(spec.name, "its makers offer no programs", fix=f"{spec.how}.")
    if machine.system in spec.missing:
        raise NoRelease(spec.name, spec.missing[machine.system], fix="A program that you have: “--from FILE”.")
    if variant:
        return _told(spec, release, _wanted(spec, release, machine, variant), "You chose it.")
    passed_over: list[str] = []
    for preferred in preference(machine):
        fit = _fit(spec, release, machine, preferred)
        if isinstance(fit, _Fit):
            return _told(spec, release, fit, _why(fit, machine, passed_over))
        passed_over.append(fit)
    raise NoRelease(
        spec.name,
        f"{release.tag} does not fit this computer: {'; '.join(passed_over)}",
        fix="Choose another version, or install a program that you have: “--from FILE”.",
    )


def preference(machine: Machine) -> tuple[Variant, ...]:
    """What is tried without a wish, the best first.

    CUDA before Vulkan on NVIDIA: llama.cpp publishes it for Linux too since 2026-09 (pull request 28186). Vulkan on all
    other GPUs: it needs no libraries of a vendor. ROCm, SYCL, OpenVINO and OpenCL are for those who ask for them.
    """
    if machine.system == "macos":
        return ("metal", "cpu")
    if machine.has("nvidia"):
        return ("cuda", "vulkan", "cpu")
    return ("vulkan", "cpu") if machine.gpus else ("cpu",)


def fitting(spec: EngineSpec, release: Release, machine: Machine) -> tuple[Variant, ...]:
    """Every variant of the release that would work here, the best first."""
    others = [asset.variant for asset in spec.assets]
    order = dict.fromkeys((*preference(machine), *others))
    return tuple(variant for variant in order if isinstance(_fit(spec, release, machine, variant), _Fit))


def _wanted(spec: EngineSpec, release: Release, machine: Machine, wish: str) -> _Fit:
    name, _, version = wish.lower().partition("-")
    if name not in get_args(Variant):
        raise BadArgument(f"There is no variant “{wish}”.", fix=f"Choose one of {', '.join(get_args(Variant))}.")
    fit = _fit(spec, release, machine, cast(Variant, name), version)
    if isinstance(fit, _Fit):
        return fit
    others = fitting(spec, release, machine)
    fix = f"Choose one of: {', '.join(others)}." if others else "Choose another version, or “--from FILE”."
    raise NoRelease(f"{spec.name} for {wish}", fit, fix=fix)


def _fit(spec: EngineSpec, release: Release, machine: Machine, variant: Variant, version: str = "") -> "_Fit | str":
    """The newest that works, or why there is none."""
    pattern = next((one for one in spec.assets if _is_for(one, machine) and one.variant == variant), None)
    if pattern is None:
        return f"there is none for {_NAMES[variant]} on {_SYSTEMS[machine.system]} {machine.architecture}"
    reasons: list[str] = []
    for asset, found in _matching(spec, release, pattern):
        if version and _number(_version(found)) != _number(version):
            continue
        reason = _absent(pattern, machine) or _too_old(pattern, found, machine)
        files = (asset, *_companions(release, pattern, found))
        reason = reason or _incomplete(pattern, files)
        if not reason:
            return _Fit(variant, files, _version(found))
        reasons.append(reason)
    # The newest is named first, and what keeps the oldest away is the least that must change.
    return reasons[-1] if reasons else f"this release has no file for {' '.join(filter(None, (variant, version)))}"


def _is_for(pattern: AssetPattern, machine: Machine) -> bool:
    return pattern.system == machine.system and pattern.architecture == machine.architecture


def _matching(spec: EngineSpec, release: Release, pattern: AssetPattern) -> "list[tuple[ReleaseAsset, re.Match[str]]]":
    """The newest version of CUDA, or the closest generation of GPUs, first. Never a companion, however loose the
    pattern: `bin-win-cuda-12.4-x64.zip` ends both names.
    """
    companions = [one.companion.replace("{ver}", _SOME) for one in spec.assets if one.companion]
    found = [
        (asset, match)
        for asset in release.assets
        if (match := re.fullmatch(pattern.pattern, asset.name))
        and not any(re.fullmatch(companion, asset.name) for companion in companions)
    ]
    return sorted(found, key=lambda one: (_group(one[1], "sm"), _group(one[1], "ver")), reverse=True)


def _companions(release: Release, pattern: AssetPattern, found: re.Match[str]) -> Iterator[ReleaseAsset]:
    if pattern.companion:
        wanted = re.compile(pattern.companion.replace("{ver}", re.escape(found.groupdict().get("ver") or "")))
        yield from [asset for asset in release.assets if wanted.fullmatch(asset.name)][:1]


def _absent(pattern: AssetPattern, machine: Machine) -> str:
    """What is not in this machine at all; empty when nothing is missing."""
    vendor = _NEEDED.get(pattern.variant)
    if vendor and not machine.has(vendor):
        return f"{_NAMES[pattern.variant]} needs a GPU of {_VENDORS[vendor]}, and none was found"
    if pattern.variant == "vulkan" and not machine.has_vulkan:
        return "Vulkan's loader is not installed"
    return ""


def _too_old(pattern: AssetPattern, found: re.Match[str], machine: Machine) -> str:
    """What is in this machine and too old, or not known well enough; empty when all is new enough."""
    if pattern.glibc_at_least and machine.glibc and _number(machine.glibc) < _number(pattern.glibc_at_least):
        return f"it needs glibc {pattern.glibc_at_least} or newer, and this system has {machine.glibc}"
    if not pattern.driver_at_least:
        return ""
    ver = _version(found)
    name = f"{_NAMES[pattern.variant]} {ver}".strip()
    driver = machine.driver_of(_NEEDED.get(pattern.variant, "nvidia"))
    least = _least(pattern.driver_at_least, ver)
    if least is None:
        return f"nobody has written down which driver {name} needs"
    if not driver:
        return f"{name} needs the vendor's driver, and none was found"
    if _number(driver) < _number(f"{least:g}"):
        return f"{name} needs driver {least:g} or newer, and this computer has {driver}"
    return _other_generation(pattern, found, ver, name, machine)


def _other_generation(pattern: AssetPattern, found: re.Match[str], ver: str, name: str, machine: Machine) -> str:
    """The oldest GPU counts: an engine uses all that it sees, and fails on one that it has no code for."""
    known = [_number(gpu.compute) for gpu in machine.gpus if gpu.vendor == "nvidia" and gpu.compute]
    compute = min(known, default=())
    here = ".".join(map(str, compute))
    least = _least(pattern.compute_at_least, ver)
    if least is not None and compute and compute < _number(f"{least:.1f}"):
        return f"{name} has no code for GPUs before compute capability {least:.1f}, and this one has {here}"
    sm = found.groupdict().get("sm")
    if not sm:
        return ""
    if not compute:
        return "it is built for one generation of GPUs, and that of this one is unknown"
    major, minor = int(sm[:-1]), int(sm[-1])
    if major != compute[0] or (major, minor) > compute:
        return f"none of its builds is for a GPU of compute capability {here}"
    return ""


def _incomplete(pattern: AssetPattern, files: tuple[ReleaseAsset, ...]) -> str:
    if pattern.companion and len(files) < 2:
        return f"{files[0].name} lacks its companion, CUDA's runtime, without which it would use the processor unsaid"
    unproven = next((file.name for file in files if not file.sha256), "")
    return f"the list has no hash for {unproven}" if unproven else ""


def _told(spec: EngineSpec, release: Release, fit: _Fit, why: str) -> ChosenAsset:
    """Raises UnsafeArchive: the hashes known of the tested release were collected elsewhere than the list's."""
    if release.tag == spec.pin:
        for file in fit.files:
            if spec.digests.get(file.name, file.sha256) != file.sha256:
                raise UnsafeArchive(file.name, "the list gives another hash than the one known of this release")
    return ChosenAsset(release.tag, fit.variant, fit.files, why)


def _why(fit: _Fit, machine: Machine, passed_over: list[str]) -> str:
    gpu = _gpu_name(machine)
    if fit.variant == "metal":
        return "Metal uses the GPU of this Mac."
    if fit.variant == "cuda":
        name = f"CUDA {fit.version}".strip()
        return f"{gpu} with driver {machine.driver_of('nvidia')}: {name}, the newest that it takes."
    because = f" ({'; '.join(passed_over)})" if passed_over else ""
    if fit.variant == "vulkan":
        return f"{gpu}: Vulkan uses it without libraries of its maker{because}."
    if gpu:
        return f"It runs on the processor, although there is {gpu}{because}."
    return f"No GPU that it could use was found: it runs on the processor{because}."


def _gpu_name(machine: Machine) -> str:
    first = [gpu for gpu in machine.gpus if gpu.vendor == "nvidia"] or list(machine.gpus)
    return first[0].name or _VENDORS[first[0].vendor] if first else ""


def _least(table: Mapping[str, float], version: str) -> float | None:
    """The value of the longest name that the version begins with; None when none fits."""
    fits = [name for name in table if _begins(version, name)]
    return table[max(fits, key=len)] if fits else None


def _begins(version: str, name: str) -> bool:
    """“12.8” begins with “12” and “12.8”, not with “1”; the empty name is for a file that tells no version."""
    return version == name or version.startswith(f"{name}.")


def _version(match: re.Match[str]) -> str:
    """As a person writes it: mistral.rs calls CUDA 12.8 “128”."""
    said = match.groupdict().get("ver") or ""
    return said if "." in said or len(said) < 3 else f"{said[:-1]}.{said[-1]}"


def _group(match: re.Match[str], name: str) -> tuple[int, ...]:
    return _number(match.groupdict().get(name) or "")


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", version)))
