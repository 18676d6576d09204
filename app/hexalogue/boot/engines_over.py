"""Builds the services of engines over the rooms. Imported when an engine is first thought of: no start needs it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from hexalogue.boot.clusters import ClusterParts, clusters
from hexalogue.boot.engine_measuring import EngineMeasuring
from hexalogue.boot.late_hub import LateFitting
from hexalogue.boot.networking import network_of
from hexalogue.boot.rooms import Rooms
from hexalogue.boot.speech import SpeechDoors, transcribing_service
from hexalogue.catalog.engines import load_engines
from hexalogue.catalog.faults import load_faults
from hexalogue.domain.engine_ports import EngineHouse, ReleaseList
from hexalogue.domain.engine_steps import Room
from hexalogue.domain.engines import EngineSpec, EngineStatus, Fault, InstalledEngine, Launch, Release
from hexalogue.domain.errors import ModelError
from hexalogue.domain.events import EngineChanged
from hexalogue.domain.fit import GpuRoom, cards
from hexalogue.domain.ids import EngineId
from hexalogue.domain.machine import Machine
from hexalogue.domain.settings import Settings
from hexalogue.engines.arguments import command_of
from hexalogue.engines.assets import chosen, fitting
from hexalogue.engines.faults import classified
from hexalogue.engines.found import Others
from hexalogue.engines.home import HomeRooms, InstalledEngines
from hexalogue.engines.house import LocalEngineHouse
from hexalogue.engines.keeper import EngineKeepers
from hexalogue.engines.ledger import Ledger
from hexalogue.engines.machine import this_machine
from hexalogue.engines.means import Means
from hexalogue.engines.proofs import Prover
from hexalogue.engines.records import Disk
from hexalogue.engines.token_proof import TokenProof
from hexalogue.services.activity import Activity
from hexalogue.services.beyond import Beyond, Machinery
from hexalogue.services.bus import EventBus
from hexalogue.services.doctor_engines import DoctorEngines
from hexalogue.services.engine_installing import EngineInstalling, InstallRooms
from hexalogue.services.engine_jobs import EngineJobs
from hexalogue.services.engine_panel import EnginePanel, PanelRooms, Servable, servable_file
from hexalogue.services.engine_pool import EnginePool, PoolRooms
from hexalogue.services.engines import EngineRooms, EnginesService
from hexalogue.services.shelf import ModelShelf
from hexalogue.services.tasks import TaskScope
from hexalogue.services.transcribing import TranscribingService
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import free_name, replaced
from hexalogue.wire.client import HttpClient
from hexalogue.wire.releases import HttpReleases, releases_url

# What an engine takes beside a model whose format we cannot read.
OVERHEAD = 1.2


@dataclass(frozen=True, slots=True)
class Around:
    """What the services of engines stand among. beyond: the services of providers, made by then."""

    rooms: Rooms
    settings: Callable[[], Settings]
    shelf: ModelShelf
    tasks: TaskScope
    bus: EventBus
    beyond: Callable[[], Beyond]
    activity: Activity


@dataclass(frozen=True, slots=True)
class EngineServices:
    """What the doors get, and what the doctor looks at."""

    machinery: Machinery
    doctor: DoctorEngines

    async def close(self) -> None:
        """Stop every engine of this process, and end what transcription has open. Idempotent."""
        await self.machinery.transcribing.close()
        await self.machinery.engines.close()


def engine_services(around: Around) -> EngineServices:
    """Nothing is read, opened or started before it is asked for."""
    rooms, settings = around.rooms, around.settings
    specs = cache(partial(load_engines, rooms.places.resources))
    explain = _explainer(rooms.places.resources)
    home = _home(rooms, specs, explain)
    plain = LocalEngineHouse(_means(around, home, explain))
    house, distributed = clusters(_cluster_parts(around, plain, home, specs))
    installing = _installing(around, home, house)

    def upkeep() -> None:
        home.tidy()
        house.reap()

    keepers = EngineKeepers(_run_folder(rooms), _log_folder(rooms), _keeper_arguments)
    engine_rooms = EngineRooms(
        specs, home, house, keepers, around.shelf, settings, distributed, _fitting(rooms), upkeep
    )
    engines = EnginesService(engine_rooms, _pool(around, home, house, installing))
    transcribing = _transcribing(around, engines, specs)
    panel = EnginePanel(_panel_rooms(around, specs, home, house, transcribing), engines, installing)
    jobs = EngineJobs(installing, around.activity, around.tasks)
    machinery = Machinery(engines, installing, transcribing, distributed, panel, jobs)
    return EngineServices(machinery, DoctorEngines(specs, home.current, house, distributed.check))


def _panel_rooms(
    around: Around,
    specs: Callable[[], tuple[EngineSpec, ...]],
    home: InstalledEngines,
    house: EngineHouse,
    transcribing: TranscribingService,
) -> PanelRooms:
    rooms = around.rooms

    async def speech() -> Sequence[Servable]:
        return [servable_file(file.path, file.name) for file in await transcribing.files()]

    def machine() -> Machine:
        return this_machine(rooms.environ, (rooms.places.data,))

    return PanelRooms(specs, home, house, around.shelf, machine, speech)


def _run_folder(rooms: Rooms) -> Path:
    """Of the ledger: which engines run, and who supervises them."""
    return rooms.places.data / "engines" / "run"


def _log_folder(rooms: Rooms) -> Path:
    return rooms.places.logs / "engines"


def _means(around: Around, home: InstalledEngines, explain: Callable[[str, int | None, str], Fault | None]) -> Means:
    rooms = around.rooms

    def room(launch: Launch) -> Room:
        others = [*home.kept(launch.engine.engine), *home.found(launch.engine.engine)]
        try:
            facts = rooms.library.checked(launch.model).facts if launch.model is not None else None
        except ModelError:  # not a GGUF
            facts = None
        if facts is None:
            return Room(others=others)
        usual = Room()
        return Room(facts.layers or usual.layers, facts.context_tokens or usual.context_tokens, others)

    return Means(
        command=command_of,
        classify=explain,
        start_task=around.tasks.start,
        ledger=Ledger(_run_folder(rooms)),
        logs=_log_folder(rooms),
        room=room,
        idle_s=lambda: around.settings().idle_unload_min * 60.0,
    )


def _pool(around: Around, home: InstalledEngines, house: EngineHouse, installing: EngineInstalling) -> EnginePool:
    rooms = around.rooms

    def told(status: EngineStatus) -> None:
        around.bus.publish(EngineChanged(status))

    def before(engine: InstalledEngine) -> InstalledEngine | None:
        kept = home.kept(engine.engine)
        is_current = bool(kept) and kept[0].executable == engine.executable
        return kept[1] if is_current and len(kept) > 1 else None

    async def left(spec: EngineSpec, engine: InstalledEngine) -> None:
        await installing.broken(spec, engine, "did not start, and the version before did")

    return EnginePool(
        PoolRooms(
            house=house,
            memory_needed=partial(_memory_here, rooms),
            memory_free=rooms.library.memory_free,
            budget=lambda: around.settings().memory_budget_mb * 1_000_000,
            before=before,
            left=left,
        ),
        told,
    )


def _cluster_parts(
    around: Around, house: LocalEngineHouse, home: InstalledEngines, specs: Callable[[], tuple[EngineSpec, ...]]
) -> ClusterParts:
    """Workers are programs of the engine that has such companions; a cluster of another kind is asked over HTTP."""
    rooms = around.rooms

    def engine_folder() -> Path | None:
        spec = next((spec for spec in specs() if spec.companions), None)
        current = home.current(spec.id) if spec is not None else None
        return current.folder if current is not None else None

    async def key() -> str:
        beyond = around.beyond()
        rows = [row.spec for row in await beyond.providers.listed() if row.spec.category == "distributed"]
        for row in rows:
            found = await beyond.keys.candidates(row)
            if found:
                return found[0].value.reveal()
        return ""

    return ClusterParts(
        places=rooms.places,
        house=house,
        scope=around.tasks,
        needed=partial(_memory_needed, rooms),
        here=rooms.library.memory_free,
        engine_folder=engine_folder,
        client=lambda: HttpClient(network_of(rooms.environ, around.settings())),
        key=key,
    )


def _transcribing(
    around: Around, engines: EnginesService, specs: Callable[[], tuple[EngineSpec, ...]]
) -> TranscribingService:
    beyond = around.beyond()
    doors = SpeechDoors(beyond.router, beyond.providers, beyond.keys, engines, specs)
    return transcribing_service(around.rooms, around.settings, doors, around.activity)


def _keeper_arguments(engine: EngineId, model: str) -> Sequence[str]:
    return ("engines", "keep", engine, "-m", model)


def _explainer(resources: Path) -> Callable[[str, int | None, str], Fault | None]:
    rows = cache(partial(load_faults, resources))

    def explain(engine: str, code: int | None, tail: str) -> Fault | None:
        return classified(rows(), engine, code, tail)

    return explain


def _home(
    rooms: Rooms,
    specs: Callable[[], tuple[EngineSpec, ...]],
    explain: Callable[[str, int | None, str], Fault | None],
) -> InstalledEngines:
    folder = rooms.places.data / "engines"
    disk = Disk(replaced, free_name, disk_told)

    prover = Prover(TokenProof(command_of, partial(_small_model, rooms)), explain)
    others = Others(folder / "found.json", prover, disk, rooms.environ)
    return InstalledEngines(folder, HomeRooms({spec.id: spec for spec in specs()}, prover, others, disk))


def _small_model(rooms: Rooms, spec: EngineSpec) -> Path | None:
    """The smallest model here that this engine can run; None where there is none."""
    if spec.speaks != "chat":
        heard = sorted((rooms.places.data / "speech").glob("ggml-*.bin"), key=lambda path: path.stat().st_size)
        return next(iter(heard), None)
    if spec.arguments == "tabby_api":  # it reads folders of another format
        return None
    rows = [row for row in rooms.library.found() if row.facts.has_chat_template]
    return min(rows, key=lambda row: row.size_bytes).path if rows else None


def _installing(around: Around, home: InstalledEngines, house: EngineHouse) -> EngineInstalling:
    rooms = around.rooms

    def machine() -> Machine:
        return this_machine(rooms.environ, (rooms.places.data,))

    def client() -> HttpClient:
        return HttpClient(network_of(rooms.environ, around.settings()))

    measuring = EngineMeasuring(house, partial(_small_model, rooms), client)
    return EngineInstalling(
        InstallRooms(
            home=home,
            releases=_LateReleases(client, rooms, around.settings),
            downloader=rooms.downloader,
            choose=lambda spec, release, variant: chosen(spec, release, machine(), variant),
            downloads=rooms.places.cache / "engines" / "downloads",
            fitting=lambda spec, release: fitting(spec, release, machine()),
            measured=measuring.fastest,
        ),
        around.bus,
    )


def _fitting(rooms: Rooms) -> LateFitting:
    """With the GPUs that have memory of their own, looked at anew for each advice."""

    def gpus() -> Sequence[GpuRoom]:
        return cards(this_machine(rooms.environ).gpus)

    return LateFitting(rooms.places.data / "engines" / "speeds.json", gpus)


class _LateReleases:
    """A client for each look at a list: that happens once in weeks, and nothing is left open."""

    def __init__(self, client: Callable[[], HttpClient], rooms: Rooms, settings: Callable[[], Settings]) -> None:
        self._client = client
        self._rooms = rooms
        self._settings = settings

    async def releases(self, repository: str) -> Sequence[Release]:
        client = self._client()
        try:
            return await self._list(client).releases(repository)
        finally:
            await client.close()

    async def release(self, repository: str, tag: str) -> Release:
        client = self._client()
        try:
            return await self._list(client).release(repository, tag)
        finally:
            await client.close()

    def _list(self, client: HttpClient) -> ReleaseList:
        return HttpReleases(client, releases_url(self._rooms.environ, self._settings().releases_url))


def _memory_here(rooms: Rooms, launch: Launch) -> int:
    """Of a model that lies on several computers, how much lies here is for the engine to say."""
    return 0 if launch.peers else _memory_needed(rooms, launch)


def _memory_needed(rooms: Rooms, launch: Launch) -> int:
    """Bytes: from the header of a GGUF, from the size of anything else."""
    if launch.model is None:
        return 0
    try:
        model = rooms.library.checked(launch.model)
    except ModelError:
        paths = launch.model.rglob("*") if launch.model.is_dir() else (launch.model,)
        return int(OVERHEAD * sum(path.stat().st_size for path in paths if path.is_file()))
    return rooms.library.memory_needed(model, launch.context_tokens or model.facts.context_tokens)
