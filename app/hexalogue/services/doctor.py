"""The doctor: everything the first answer depends on, each with a verdict and a fix."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hexalogue.domain.errors import AppError, WireError
from hexalogue.domain.health import Check, MachineFacts, Verdict
from hexalogue.domain.models import LoadSettings, LocalModel
from hexalogue.domain.places import Places
from hexalogue.domain.ports import HistoryStore, InProcessEngine, ModelLibrary, SettingsStore
from hexalogue.domain.quantities import said_size

# Below this much free disk the default model and a conversation's growth do not fit.
COMFORTABLE_DISK_BYTES = 1_000_000_000
COMFORTABLE_MEMORY_BYTES = 1_500_000_000


@dataclass(frozen=True, slots=True)
class DoctorRooms:
    """What the doctor looks at. versions: a package's installed version or None. disk_free: bytes free where a path
    lies. probe_write: raises AppError when a folder cannot be written. reach: raises WireError when a URL does not
    answer. default_model: the short name of the model that is fetched on first launch. keychain: what keeps keys from
    being read, or None. catalogue: what is wrong in the person's own files of providers and models.
    """

    places: Places
    machine: Callable[[], MachineFacts]
    versions: Callable[[str], str | None]
    disk_free: Callable[[Path], int]
    probe_write: Callable[[Path], None]
    reach: Callable[[str], Awaitable[None]]
    hub_endpoints: Callable[[], tuple[str, ...]]
    default_model: str
    library: ModelLibrary
    engine: InProcessEngine
    history: HistoryStore
    settings: SettingsStore
    keychain: Callable[[], Awaitable[AppError | None]]
    catalogue: Callable[[], Sequence[AppError]]


class Doctor:
    """Runs every check; a check that fails unexpectedly becomes an error of its own, never a traceback."""

    def __init__(self, rooms: DoctorRooms) -> None:
        self._rooms = rooms

    async def examine(self) -> tuple[Check, ...]:
        """All checks, in the order a person would look. A few seconds: the engine is tried, the network is asked."""
        facts = await asyncio.to_thread(self._rooms.machine)
        models = await asyncio.to_thread(self._rooms.library.ranked, "")
        checks = [processor(facts), memory(facts), gpu(facts), display(facts)]
        checks += [package(name, self._rooms.versions(name)) for name in ("PySide6_Essentials", "llama_cpp_python")]
        checks += await asyncio.to_thread(self._folders)
        checks += [self._settings(), await self._history()]
        checks += [keychain(await self._rooms.keychain()), own_providers(self._rooms.catalogue())]
        checks += [found_models(models, self._rooms.default_model), await self._engine_answers(models)]
        checks += await self._network()
        return tuple(checks)

    def _folders(self) -> Sequence[Check]:
        places = self._rooms.places
        checks = [self._folder(name, getattr(places, name)) for name in ("config", "data", "cache", "logs")]
        free = self._rooms.disk_free(places.data)
        return [*checks, disk(free)]

    def _folder(self, name: str, path: Path) -> Check:
        try:
            self._rooms.probe_write(path)
        except AppError as error:
            return Check(f"folder.{name}", Verdict.ERROR, error.message, error.fix)
        return Check(f"folder.{name}", Verdict.OK, f"{path} can be written.")

    def _settings(self) -> Check:
        try:
            self._rooms.settings.read()
        except AppError as error:
            return Check("settings", Verdict.ERROR, error.message, error.fix)
        return Check("settings", Verdict.OK, "The settings are readable.")

    async def _history(self) -> Check:
        try:
            count = len(await self._rooms.history.conversations())
        except AppError as error:
            return Check("conversations", Verdict.ERROR, error.message, error.fix)
        return Check("conversations", Verdict.OK, f"The conversations are readable ({count}).")

    async def _engine_answers(self, models: Sequence[LocalModel]) -> Check:
        """Load the smallest model in a worker: the proof that the native build runs on this processor."""
        if not models:
            return Check(
                "engine", Verdict.WARNING, "No model is here to try the engine with.", "Download a model first."
            )
        model = min(models, key=lambda row: row.size_bytes)
        try:
            await self._rooms.engine.load(model, LoadSettings(context_tokens=512, threads=1))
        except AppError as error:
            return Check("engine", Verdict.ERROR, error.message, error.fix)
        finally:
            await self._rooms.engine.unload()
        return Check("engine", Verdict.OK, f"The built-in engine loads {model.name}.")

    async def _network(self) -> Sequence[Check]:
        return [await self._endpoint(url) for url in self._rooms.hub_endpoints()]

    async def _endpoint(self, url: str) -> Check:
        try:
            await self._rooms.reach(url)
        except WireError as error:
            return Check("network.hub", Verdict.WARNING, error.message, error.fix)
        return Check("network.hub", Verdict.OK, f"The model hub {url} answers.")


# --- the checks that are pure


def processor(facts: MachineFacts) -> Check:
    """The build needs AVX2 on x86; elsewhere, and where the system does not tell, nothing is claimed."""
    cores = f"{facts.processor}, {facts.physical_cores} cores"
    if facts.features and "sse2" in facts.features and "avx2" not in facts.features:
        fix = "Build the engine for this processor: HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native."
        return Check("processor", Verdict.ERROR, f"{cores}: without AVX2, which the usual build needs.", fix)
    return Check("processor", Verdict.OK, f"{cores}.")


def memory(facts: MachineFacts) -> Check:
    """Enough free memory for the default model."""
    said = f"{said_size(facts.memory_free_bytes)} of {said_size(facts.memory_bytes)} memory are free"
    if facts.memory_free_bytes < COMFORTABLE_MEMORY_BYTES:
        return Check("memory", Verdict.WARNING, f"{said}: little for a model.", "Close other programs.")
    return Check("memory", Verdict.OK, f"{said}.")


def gpu(facts: MachineFacts) -> Check:
    """A GPU makes answers faster; none is no fault."""
    if facts.gpus:
        return Check("gpu", Verdict.INFO, f"Found: {', '.join(facts.gpus)}.")
    return Check("gpu", Verdict.INFO, "No GPU was found; models run on the processor.")


def display(facts: MachineFacts) -> Check:
    """Without a display there is no window, but the command line works."""
    if facts.has_display:
        return Check("display", Verdict.OK, "A window can be shown.")
    return Check("display", Verdict.INFO, "There is no display; use the command line (hexalogue ask).")


def package(name: str, version: str | None) -> Check:
    """A package the application cannot do without."""
    if version is None:
        return Check(f"package.{name}", Verdict.ERROR, f"{name} is not installed.", "Run “make setup” again.")
    return Check(f"package.{name}", Verdict.OK, f"{name} {version} is installed.")


def keychain(problem: AppError | None) -> Check:
    """Where keys are kept. Nothing is kept in clear instead, so without one keys are for the session."""
    if problem is None:
        return Check("keychain", Verdict.OK, "Keys are kept in the system's keychain.")
    return Check("keychain", Verdict.WARNING, problem.message, problem.fix)


def own_providers(problems: Sequence[AppError]) -> Check:
    """The person's own file of providers; the first mistake is told, the others follow once it is mended."""
    if not problems:
        return Check("providers", Verdict.OK, "The providers are readable.")
    more = f" {len(problems) - 1} more mistakes are there." if len(problems) > 1 else ""
    return Check("providers", Verdict.ERROR, f"{problems[0].message}{more}", problems[0].fix)


def disk(free_bytes: int) -> Check:
    """Room for a model and for what is remembered."""
    said = f"{said_size(free_bytes)} are free on the disk that holds the models"
    if free_bytes < COMFORTABLE_DISK_BYTES:
        return Check("disk", Verdict.WARNING, f"{said}: little for a model.", "Free some space on that disk.")
    return Check("disk", Verdict.OK, f"{said}.")


def found_models(models: Sequence[LocalModel], default: str) -> Check:
    """A good model, only the stop-gap, or none."""
    good = [model for model in models if not model.stop_gap]
    if good:
        return Check("models", Verdict.OK, f"{len(good)} usable models are here; {good[0].name} answers first.")
    fix = f"Open Hexalogue while online, or run “hexalogue models pull {default}”."
    if models:
        return Check("models", Verdict.WARNING, f"Only the stop-gap {models[0].name} is here: often wrong.", fix)
    return Check("models", Verdict.ERROR, "No usable model is on this computer.", fix)
