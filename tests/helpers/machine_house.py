"""The services of engines over states: a home without programs, a house without processes, no network."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from tests.helpers.engine_fakes import GIGABYTE, HouseOfStates
from tests.helpers.fakes import ListedModels, ScriptedDownloader

from hexalogue.domain.distributed import Condition, DeviceMemory, Peer, PeerState, RpcVersion
from hexalogue.domain.distributed_ports import Workers
from hexalogue.domain.engines import (
    AssetPattern,
    ChosenAsset,
    EngineSpec,
    EngineStatus,
    InstalledEngine,
    Launch,
    Origin,
    Proof,
    Release,
    ReleaseAsset,
)
from hexalogue.domain.errors import AppError, NothingBefore
from hexalogue.domain.events import EngineChanged
from hexalogue.domain.ids import EngineId, ProviderId
from hexalogue.domain.machine import Machine
from hexalogue.domain.settings import Settings
from hexalogue.services.activity import Activity
from hexalogue.services.beyond import Machinery
from hexalogue.services.bus import EventBus
from hexalogue.services.distributed import DistributedRooms, DistributedService
from hexalogue.services.engine_installing import EngineInstalling, InstallRooms
from hexalogue.services.engine_jobs import EngineJobs
from hexalogue.services.engine_panel import EnginePanel, PanelRooms, Servable
from hexalogue.services.engine_pool import EnginePool, PoolRooms
from hexalogue.services.engines import EngineRooms, EnginesService
from hexalogue.services.fitting import PlainFitting
from hexalogue.services.shelf import ModelShelf
from hexalogue.services.tasks import TaskScope
from hexalogue.services.transcribing import TranscribingService

CHAT = EngineSpec(
    EngineId("chat-engine"),
    "Chat engine",
    ProviderId("chat-row"),
    "chat-engine",
    "llama_server",
    "MIT",
    companions=("worker",),
    assets=(AssetPattern("linux", "x64", "cpu", ".*"), AssetPattern("linux", "x64", "vulkan", ".*")),
    repository="makers/chat",
    pin="b2",
    purpose="Runs models in a program of its own, which other programs may ask, too.",
)
SPEECH = replace(
    CHAT,
    id=EngineId("speech-engine"),
    name="Speech engine",
    provider=ProviderId("speech-row"),
    speaks="speech",
    companions=(),
    assets=(),
    repository="makers/speech",
    purpose="Turns recordings into text.",
)
BROUGHT = replace(
    CHAT,
    id=EngineId("brought-engine"),
    name="Brought engine",
    provider=ProviderId("brought-row"),
    companions=(),
    repository="",
    pin="",
    how="Build it from its sources, then name the program in HEXALOGUE_BROUGHT",
    purpose="Runs models of two bits on the processor.",
)
SPECS = (BROUGHT, CHAT, SPEECH)
MACHINE = Machine(
    "linux",
    "x64",
    physical_cores=8,
    memory_bytes=24 * GIGABYTE,
    memory_free_bytes=12 * GIGABYTE,
    disk_free_bytes=300 * GIGABYTE,
    processor="Some processor",
    release="Linux 6.1",
    absences=("No NVIDIA driver is loaded: builds for the processor are used.",),
)


def installed_as(spec: EngineSpec = CHAT, version: str = "b2", **changes: object) -> InstalledEngine:
    """An engine that passed its proofs."""
    engine = InstalledEngine(
        spec.id,
        version,
        "cpu",
        Path(f"/engines/{spec.id}/{version}/{spec.executable}"),
        Origin.DOWNLOADED,
        why="No GPU that a build could use; the build for the processor runs everywhere.",
        proofs=(Proof("version", version), Proof("devices", "none"), Proof("token", "4", 1.2)),
    )
    return replace(engine, **changes)  # type: ignore[arg-type]


@dataclass
class HomeOfStates:
    """Engines that are only values. gate: an installation waits here.   steps: what it says on the way.

    wrong_row: why the rows of engines cannot be read.
    """

    engines: dict[EngineId, list[InstalledEngine]] = field(default_factory=dict)
    strangers: dict[EngineId, list[InstalledEngine]] = field(default_factory=dict)
    damages: dict[EngineId, tuple[str, ...]] = field(default_factory=dict)
    failures: list[AppError] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    steps: tuple[str, ...] = ("Opening the archive", "Starting it once")
    said: list[str] = field(default_factory=list)
    wrong_row: AppError | None = None

    def current(self, engine: EngineId) -> InstalledEngine | None:
        return next(iter((*self.kept(engine), *self.found(engine))), None)

    def kept(self, engine: EngineId) -> Sequence[InstalledEngine]:
        return self.engines.get(engine, [])

    def found(self, engine: EngineId) -> Sequence[InstalledEngine]:
        return self.strangers.get(engine, [])

    def problems(self, engine: EngineId) -> Sequence[str]:
        return self.damages.get(engine, ())

    def history(self, engine: EngineId) -> Sequence[str]:
        return tuple(reversed(self.said))

    def refused(self, engine: EngineId) -> Mapping[str, str]:
        return {}

    async def install(
        self, spec: EngineSpec, files: Sequence[Path], chosen: ChosenAsset | None, on_step: Callable[[str], None]
    ) -> InstalledEngine:
        for step in self.steps:
            on_step(step)
        await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        origin = Origin.DOWNLOADED if chosen else Origin.FILE
        made = installed_as(spec, chosen.release if chosen else "b9", origin=origin)
        self.engines[spec.id] = [made, *self.kept(spec.id)][:2]
        self.said.append(f"{made.version} was installed.")
        return made

    async def roll_back(self, spec: EngineSpec, because: str = "") -> InstalledEngine:
        kept = list(self.kept(spec.id))
        if len(kept) < 2:
            raise NothingBefore(spec.name)
        self.engines[spec.id] = [kept[1], kept[0]]
        self.said.append(f"{kept[1].version} is in use again.")
        return kept[1]


@dataclass
class ListedReleases:
    """A list of releases that needs no network. latest: the newest tag."""

    latest: str = "b3"
    failures: list[AppError] = field(default_factory=list)

    async def releases(self, repository: str) -> Sequence[Release]:
        return [await self.release(repository, "latest")]

    async def release(self, repository: str, tag: str) -> Release:
        if self.failures:
            raise self.failures.pop(0)
        asset = ReleaseAsset("engine.tar.gz", "http://127.0.0.1:1/engine.tar.gz", 40_000_000, "0" * 64)
        return Release(self.latest if tag == "latest" else tag, (asset,))


@dataclass
class Keepers:
    """Nobody goes on when the window is closed."""

    async def started(self, engine: EngineId, model: str) -> EngineStatus:
        raise AssertionError("the window supervises its engines itself")

    async def keep(self, supervisor: object) -> None:
        raise AssertionError("the window supervises its engines itself")


@dataclass
class OtherMachines:
    """Peers in memory, and how a look finds them. conditions: READY where none is given.   here: this computer."""

    peers: tuple[Peer, ...] = ()
    conditions: dict[str, Condition] = field(default_factory=dict)
    returned: tuple[PeerState, ...] = ()
    here: Machine = MACHINE

    def read(self) -> tuple[Peer, ...]:
        return self.peers

    def write(self, peers: Sequence[Peer]) -> None:
        self.peers = tuple(peers)

    async def addresses(self, peer: Peer) -> Sequence[str]:
        return ["192.168.1.20"]

    async def states(self, peers: Collection[Peer], ours: RpcVersion | None) -> tuple[PeerState, ...]:
        return tuple(self.state(peer) for peer in peers)

    def state(self, peer: Peer) -> PeerState:
        condition = self.conditions.get(peer.host, Condition.READY)
        if condition is not Condition.READY:
            return PeerState(peer, condition, f"{peer.said} does not answer.", "Start the worker there.")
        devices = (DeviceMemory(6 * GIGABYTE, 8 * GIGABYTE),)
        return PeerState(peer, condition, f"{peer.said} is ready: 6.0 GB are free.", "", "192.168.1.20", None, devices)


@dataclass
class MachineHouse:
    """The services of engines, and everything a test may turn."""

    house: HouseOfStates
    home: HomeOfStates
    releases: ListedReleases
    machines: OtherMachines
    machinery: Machinery


def a_machine_house(
    folder: Path,
    shelf: ModelShelf,
    downloader: ScriptedDownloader,
    settings: Callable[[], Settings],
    bus: EventBus,
    tasks: TaskScope,
    activity: Activity,
) -> MachineHouse:
    """Wired as boot wires them."""
    house, home, releases, machines = HouseOfStates(), HomeOfStates(), ListedReleases(), OtherMachines()

    def choose(spec: EngineSpec, release: Release, variant: str) -> ChosenAsset:
        return ChosenAsset(release.tag, "cpu", release.assets, "It runs everywhere.")

    def needed(launch: Launch) -> int | None:
        return house.needed(launch)

    distributed = DistributedService(
        DistributedRooms(
            store=machines,
            look=machines,
            workers=cast(Workers, _no("worker")),
            engine_folder=lambda: None,
            own_ips=lambda: (),
            needed=needed,
            here=house.free,
            cluster_look=lambda: _no("cluster"),
            cluster_key=_no_key,
            returned=lambda: machines.returned,
        )
    )
    pool = EnginePool(PoolRooms(house, house.needed, house.free), lambda status: bus.publish(EngineChanged(status)))

    def specs() -> tuple[EngineSpec, ...]:
        if home.wrong_row is not None:
            raise home.wrong_row
        return SPECS

    engines = EnginesService(
        EngineRooms(
            specs, home, house, Keepers(), shelf, settings, distributed, PlainFitting(ListedModels(folder, []))
        ),
        pool,
    )
    installing = EngineInstalling(InstallRooms(home, releases, downloader, choose, folder / "engine-downloads"), bus)

    async def speech() -> Sequence[Servable]:
        return [Servable("/speech/ggml-tiny.bin", "tiny", 78_000_000)]

    panel = EnginePanel(PanelRooms(specs, home, house, shelf, lambda: machines.here, speech), engines, installing)
    transcribing = cast(TranscribingService, _no("recording"))
    jobs = EngineJobs(installing, activity, tasks)
    machinery = Machinery(engines, installing, transcribing, distributed, panel, jobs)
    return MachineHouse(house, home, releases, machines, machinery)


def _no(what: str) -> SimpleNamespace:
    """Something no test of these asks for: every attribute is missing."""
    return SimpleNamespace(name=what)


async def _no_key() -> str:
    return ""
