"""What a program must show before it is used: that it runs here, what it understands, which devices it sees, one token.

Each failure is told with the exit code and the last words of the program, and what to do.
"""

import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import Final

from hexalogue.domain.engines import EngineSpec, Fault, InstalledEngine, Proof, Variant
from hexalogue.domain.errors import ProofFailed
from hexalogue.engines.faults import last_words, said_exit
from hexalogue.engines.finding import libraries_below
from hexalogue.engines.hearing import Heard, heard, in_thread
from hexalogue.engines.token_proof import NoToken, TokenProof

# Five seconds would do for most; koboldcpp unpacks itself at its first start, and macOS looks a new program up.
ANSWER_S: Final = 15.0
# CUDA's first look at a GPU takes seconds.
DEVICES_S: Final = 30.0
_LOADER_S: Final = 20.0
_DEVICES_FLAG: Final = "--list-devices"

_FLAG: Final = re.compile(r"(?<![\w/-])--?[A-Za-z][A-Za-z0-9-]*")
_MAX_FLAGS: Final = 2_000
# `version: 5943 (1a2b3c)`, `version: 0.1.0-dev (build 1, ...)`; or a short answer with a number in it.
_VERSION: Final = re.compile(r"^\s*version:?\s+v?([\w.+-]+)", re.IGNORECASE | re.MULTILINE)
_NUMBER: Final = re.compile(r"\bv?(\d+(?:\.\d+)+[\w.+-]*)")
_SHORT_LINES: Final = 4
# `  CUDA0: NVIDIA GeForce RTX 4090 (24564 MiB, 24000 MiB free)`
_DEVICE: Final = re.compile(r"^\s+([A-Za-z]\w*): .+$", re.MULTILINE)

# How llama.cpp calls the devices of a variant, and its library of it (providers' facts, read 2026-11-21).
_DEVICES: Final[dict[Variant, tuple[str, ...]]] = {
    "cuda": ("CUDA",), "vulkan": ("Vulkan",), "rocm": ("ROCm", "HIP"), "sycl": ("SYCL",), "metal": ("MTL", "Metal"),
    "opencl": ("GPUOpenCL", "OpenCL"), "openvino": ("OPENVINO", "OpenVINO"),
}  # fmt: skip
_LIBRARIES: Final[dict[Variant, tuple[str, ...]]] = {"rocm": ("ggml-hip", "ggml-rocm")}
# Run in a child, because a library that is loaded runs code, and may take the process along.
_LOAD: Final = "import ctypes, sys\ntry:\n    ctypes.CDLL(sys.argv[1])\nexcept OSError as e:\n    print(e)"

Explain = Callable[[str, int | None, str], Fault | None]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a program says of itself."""

    version: str
    known_flags: frozenset[str]
    devices: tuple[str, ...]
    proofs: tuple[Proof, ...]


class Prover:
    """Proves engines. explain: `faults.classified` with its rows; `token` asks for one token, or says why not."""

    def __init__(self, token: TokenProof, explain: Explain, *, answer_s: float = ANSWER_S) -> None:
        self._token = token
        self._explain = explain
        self._answer_s = answer_s

    async def proven(
        self,
        spec: EngineSpec,
        engine: InstalledEngine,
        wanted: Variant | None,
        on_step: Callable[[str], None],
    ) -> InstalledEngine:
        """The engine with its proofs, and with what it says of itself where nothing was known.

        wanted: the variant it was chosen for: then a device of it must be there.   on_step: told each proof.
        Raises ProofFailed. Cancelled, nothing of it runs on.
        """
        on_step(f"Asking {spec.name} what it is")
        seen = await in_thread(lambda stop: self.seen(spec, engine.executable, stop))
        if wanted in _DEVICES:
            on_step(f"Looking for a device that computes with {wanted}")
            await in_thread(lambda stop: self._require_device(spec, engine.executable, wanted, seen.devices, stop))
        described = replace(
            engine,
            version=engine.version or seen.version,
            variant=wanted or variant_of(seen.devices),
            known_flags=seen.known_flags,
            devices=seen.devices,
        )
        on_step(f"Asking {spec.name} for one token")
        asked_at = time.monotonic()
        try:
            said = await self._token.passed(spec, described)
        except NoToken as failure:
            raise self._failed(spec, failure.why, failure.code, failure.tail) from failure
        return replace(described, proofs=(*seen.proofs, Proof("token", said, time.monotonic() - asked_at)))

    def seen(self, spec: EngineSpec, executable: Path, stop: Event | None = None) -> Seen:
        """What the program says of itself, in some tens of milliseconds. Blocks. Raises ProofFailed."""
        version, version_s = self._asked(executable, "--version", self._answer_s, stop)
        usage, usage_s = self._asked(executable, "--help", self._answer_s, stop)
        # Some know no --version (whisper-server), some end --help with an error: one of them must end well.
        if not (version.is_well or usage.is_well):
            raise self._failed(spec, _said_end(version, self._answer_s), version.code, version.text)
        flags = flags_in(usage.text) if usage.is_well else frozenset()
        said = version_in(version.text) if version.is_well else ""
        proofs = [Proof("version", said or "it runs; it names no version", version_s)]
        if flags:
            proofs.append(Proof("help", f"{len(flags)} arguments", usage_s))
        if _DEVICES_FLAG not in flags:
            return Seen(said, flags, (), tuple(proofs))
        listed, took_s = self._asked(executable, _DEVICES_FLAG, DEVICES_S, stop)
        if not listed.is_well:
            why = f"it could not list its devices: {_said_end(listed, DEVICES_S)}"
            raise self._failed(spec, why, listed.code, listed.text)
        devices = tuple(_DEVICE.findall(listed.text))
        proofs.append(Proof("devices", ", ".join(devices) or "the processor only", took_s))
        return Seen(said, flags, devices, tuple(proofs))

    @staticmethod
    def _asked(executable: Path, flag: str, within_s: float, stop: Event | None) -> tuple[Heard, float]:
        began = time.monotonic()
        return heard([str(executable), flag], executable.parent, within_s, stop), time.monotonic() - began

    def _require_device(
        self, spec: EngineSpec, executable: Path, wanted: Variant, devices: Sequence[str], stop: Event
    ) -> None:
        """llama.cpp loads its back ends in silence: one that lacks a library is as if it were not there."""
        if any(device.startswith(_DEVICES[wanted]) for device in devices):
            return
        if not devices and not _lists_devices(executable, wanted):
            return  # an engine that names none
        why = loader_words(executable.parent, wanted, stop)
        raise ProofFailed(
            spec.name,
            f"it computes with {wanted} and finds no device for it" + (f" ({why})" if why else ""),
            fix="Install what the message names or a newer driver of the GPU, or install the build for the processor: "
            f"“hexalogue engines install {spec.id} --variant cpu”.",
            detail=why,
        )

    def _failed(self, spec: EngineSpec, why: str, code: int | None, text: str) -> ProofFailed:
        fault = self._explain(spec.id, code, text)
        detail = last_words(text)
        if fault is not None:
            return ProofFailed(spec.name, in_sentence(fault.row.sentence), fix=fault.row.fix, detail=detail)
        meaning = spec.exits.get(code, "") if code is not None else ""
        words = detail.splitlines()[-1:] if detail and detail not in why else []
        said = why + (f"; {meaning}" if meaning else "") + (f" (“{words[0]}”)" if words else "")
        return ProofFailed(spec.name, said, detail=detail)


def flags_in(usage: str) -> frozenset[str]:
    """The arguments that a program lists in its `--help`. Pure."""
    return frozenset(sorted(set(_FLAG.findall(usage)))[:_MAX_FLAGS])


def version_in(text: str) -> str:
    """The version in what a program answers to `--version`; empty when it says none. Pure."""
    if found := _VERSION.search(text):
        return found[1]
    lines = [line for line in text.splitlines() if line.strip()]
    found = _NUMBER.search(lines[0]) if 0 < len(lines) <= _SHORT_LINES else None
    return found[1] if found else ""


def variant_of(devices: Iterable[str]) -> Variant:
    """What a build of unknown make computes with on this machine: by the first device it lists. Pure."""
    for device in devices:
        for variant, names in _DEVICES.items():
            if device.startswith(names):
                return variant
    return "cpu"


def in_sentence(sentence: str) -> str:
    """A whole sentence as the end of another: no full stop, no capital but that of a name. Pure."""
    first, _, rest = sentence.strip().rstrip(".").partition(" ")
    is_name = not first.isalpha() or first != first.capitalize() or first in ("Windows", "Vulkan", "Metal", "Microsoft")
    return f"{first if is_name else first.lower()} {rest}".strip()


def loader_words(folder: Path, wanted: Variant, stop: Event | None = None) -> str:
    """Why the back end's library does not load, in the loader's own words; empty when it does, or nobody can say."""
    if getattr(sys, "frozen", False):
        return ""  # a packaged application has no interpreter to do it in
    for library in _back_ends(folder, wanted):
        said = heard([sys.executable, "-I", "-c", _LOAD, str(library)], library.parent, _LOADER_S, stop)
        if words := last_words(said.text):
            return words.splitlines()[-1]
        if said.code not in (0, None):
            return f"{library.name}: {said_exit(said.code)}"
    return ""


def _back_ends(folder: Path, wanted: Variant) -> list[Path]:
    names = _LIBRARIES.get(wanted, (f"ggml-{wanted}",))
    return [path for path in libraries_below(folder) if any(name in path.name for name in names)]


def _lists_devices(executable: Path, wanted: Variant) -> bool:
    return bool(_back_ends(executable.parent, wanted))


def _said_end(end: Heard, within_s: float) -> str:
    if end.is_late:
        return f"it did not answer within {within_s:.0f} seconds"
    if end.code is None:
        return f"its program could not be run ({end.text})"
    return f"it ended with {said_exit(end.code)}"
