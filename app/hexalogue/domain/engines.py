"""Engines as values: a row of `resources/engines/`, what is installed of it, how it is started, how it is doing."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Literal

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import EngineId, ProviderId

System = Literal["linux", "macos", "windows"]
Architecture = Literal["x64", "arm64"]
# What an engine computes with. `cpu` runs everywhere.
Variant = Literal["cpu", "metal", "cuda", "vulkan", "rocm", "sycl", "openvino", "opencl"]
# The ways to start an engine: functions of `engines.arguments`, which a row names.
ArgumentsName = Literal["llama_server", "whisper_server", "mistralrs", "tabby_api", "kobold", "bitnet"]


@dataclass(frozen=True, slots=True)
class AssetPattern:
    """Which file of a release fits which machine. Names change every few months, so they are matched, never built.

    pattern: a regular expression for the whole name; may have the groups `tag`, `ver` (of CUDA, ROCm) and `sm` (the
    one generation of NVIDIA's GPUs it is built for, 86 for 8.6).
    companion: another, for an archive that must lie beside it (CUDA's runtime); `{ver}` stands for the group's value.
    driver_at_least, compute_at_least: of the GPU's driver, and of its generation, by the beginning of the version, the
    longest that fits ("13" -> 580; "" where a name tells none). A version without a driver is not used: nobody knows
    what it needs.
    glibc_at_least: "2.35"; empty when unknown.
    """

    system: System
    architecture: Architecture
    variant: Variant
    pattern: str
    companion: str = ""
    driver_at_least: Mapping[str, float] = field(default_factory=dict)
    compute_at_least: Mapping[str, float] = field(default_factory=dict)
    glibc_at_least: str = ""


@dataclass(frozen=True, slots=True)
class EngineSpec:
    """A program that answers over HTTP on loopback: one row of `resources/engines/`.

    provider: the row of `resources/providers/` that it is when it runs.   executable: without `.exe`.
    companions: other programs of the same archive (llama.cpp's RPC worker).   arguments: the name of a function in
    `engines.arguments`.   repository: `OWNER/NAME` on the releases API, empty where nothing can be downloaded; then
    `how` says how a person gets one.   purpose: what it is for, in a sentence.   pin: the release this version was
    tested with.   digests: SHA-256 by asset name, for the pin.   health: path that answers 200 once it can be asked.
    binds_first: it listens before its model is loaded and answers 503 until then.   key_variable: environment variable
    that gives it its key; empty for an engine that knows none.   path_variable: environment variable with which a
    person names a build.
    exits: what an exit code means.   missing: for systems without a binary, what to do instead.
    package: a Python package that delivers one, offered and never altered.   is_known_by_name: a program called so on
    the search path is this engine; false where it would be another one.
    speaks: `chat` or `speech`.
    """

    id: EngineId
    name: str
    provider: ProviderId
    executable: str
    arguments: ArgumentsName
    licence: str
    speaks: Literal["chat", "speech"] = "chat"
    companions: tuple[str, ...] = ()
    repository: str = ""
    pin: str = ""
    digests: Mapping[str, str] = field(default_factory=dict)
    assets: tuple[AssetPattern, ...] = ()
    health: str = "/health"
    binds_first: bool = True
    key_variable: str = ""
    path_variable: str = ""
    package: str = ""
    is_known_by_name: bool = True
    exits: Mapping[int, str] = field(default_factory=dict)
    missing: Mapping[System, str] = field(default_factory=dict)
    how: str = ""
    purpose: str = ""
    docs: str = ""
    source: str = ""
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class ReleaseAsset:
    """A file of a release. sha256: hexadecimal, empty when the list gives none: then it is not installed."""

    name: str
    url: str
    size_bytes: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Release:
    """One release of a repository. published: as the list says it (ISO 8601)."""

    tag: str
    assets: tuple[ReleaseAsset, ...]
    published: str = ""
    is_prerelease: bool = False


@dataclass(frozen=True, slots=True)
class ChosenAsset:
    """What of a release goes onto this machine, and why this variant, in a sentence."""

    release: str
    variant: Variant
    files: tuple[ReleaseAsset, ...]
    why: str


class Origin(StrEnum):
    """Where an engine came from. Only DOWNLOADED and FILE are ours: the others are never altered or removed."""

    DOWNLOADED = "downloaded"
    FILE = "file"  # a local archive or binary, taken in with `--from`
    PATH = "path"  # found on the search path, or named by the person
    PACKAGE = "package"  # delivered by a Python package


@dataclass(frozen=True, slots=True)
class Proof:
    """One check an engine passed before it was used. name: `version`, `devices`, `token`.   said: what it answered."""

    name: str
    said: str
    took_s: float = 0.0


@dataclass(frozen=True, slots=True)
class InstalledEngine:
    """An engine on this computer that passed its proofs.

    version: as its release's tag, or as its `--version` says.   executable: the program itself.   installed_at:
    seconds since the epoch.   known_flags: what its `--help` lists, empty when unknown.   devices: as it names them
    (`CUDA0`), empty for a build that uses the processor only.
    """

    engine: EngineId
    version: str
    variant: Variant
    executable: Path
    origin: Origin
    installed_at: float = 0.0
    why: str = ""
    sha256: str = ""
    known_flags: frozenset[str] = frozenset()
    devices: tuple[str, ...] = ()
    proofs: tuple[Proof, ...] = ()

    @property
    def folder(self) -> Path:
        """Where the program lies: its working directory, so that no planted library is found elsewhere."""
        return self.executable.parent


@dataclass(frozen=True, slots=True)
class Launch:
    """What shall run. Which arguments that makes is the engine's own business (`engines.arguments`).

    model: the file (or folder) it serves; None for an engine that needs none.   alias: the name it is asked by.
    context_tokens: 0 = from the model.   gpu_layers: -1 = all that fit, 0 = none.   threads: 0 = chosen from the
    machine.   peers: `host:port` of RPC workers.   projector: the file that makes a model see images.
    embeddings: it makes vectors instead of text.   extra: arguments of the person, put last.
    """

    engine: InstalledEngine
    model: Path | None = None
    alias: str = ""
    context_tokens: int = 0
    gpu_layers: int = -1
    threads: int = 0
    peers: tuple[str, ...] = ()
    projector: Path | None = None
    embeddings: bool = False
    extra: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """A program to start: argv with the program first, and what is added to its environment. Never a key in argv.

    folder: where it runs.   private_files: by name, what must lie there for it alone, as a key that it takes from
    nowhere else: written 0600 into a new folder 0700, which is then `folder` and goes when it has ended.
    """

    argv: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
    folder: Path | None = None
    private_files: Mapping[str, str] = field(default_factory=dict, repr=False)


class EngineState(StrEnum):
    """Where a supervised engine stands. The transitions are in `domain.engine_life`."""

    STOPPED = "stopped"
    STARTING = "starting"  # the process is there, nothing listens yet
    LOADING = "loading"  # it listens and loads its model
    READY = "ready"
    DEGRADED = "degraded"  # it runs, but its health check fails, or it runs one step safer than asked
    CRASHED = "crashed"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened to an engine, for a person. at: seconds since the epoch.   fault: id of a row of
    `resources/engines/faults.toml`, empty when it is none.
    """

    at: float
    state: EngineState
    text: str
    fault: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """A running (or just ended) engine, as it is shown. port, pid: None while there is none.   model: the alias.

    owner_pid: the Hexalogue that supervises it.   memory_bytes: resident, 0 when unknown.   attempt: the restart
    that is under way or comes next; 0 for a first start, and once it is given up.
    """

    engine: EngineId
    state: EngineState = EngineState.STOPPED
    version: str = ""
    variant: Variant = "cpu"
    model: str = ""
    pid: int | None = None
    port: int | None = None
    owner_pid: int | None = None
    memory_bytes: int = 0
    started_at: float = 0.0
    attempt: int = 0
    timeline: tuple[TimelineEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class EngineAddress:
    """Where a ready engine is asked. key: empty for an engine that knows none; never part of a repr."""

    port: int
    key: str = field(default="", repr=False)
    host: str = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class FaultRow:
    """A way in which engines fail: one row of `resources/engines/faults.toml`.

    pattern: a regular expression looked for in the last output, ignoring case; empty when the exit says enough.
    exits: exit codes and negative signal numbers it may come with, empty for any.   sentence: the cause.   fix: what
    to do.   step: what the next attempt changes by itself: `fewer_layers`, `smaller_context`, `other_variant`, `cpu`,
    `other_port`, `same`, or `none` when another attempt would fail too.   engines: those it concerns, empty for all.
    error: the class of `domain.errors` it is told as; empty for StartFailed, and for Died once the engine was ready.
    """

    id: str
    title: str
    sentence: str
    fix: str
    step: str = "same"
    pattern: str = ""
    exits: tuple[int, ...] = ()
    engines: tuple[str, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A recognised failure. line: the redacted line of the log that showed it."""

    row: FaultRow
    line: str = ""
