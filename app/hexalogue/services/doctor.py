"""The doctor: everything the first answer depends on, each with a verdict and a fix."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hexalogue.domain.errors import AppError, WireError
from hexalogue.domain.health import Check, Verdict
from hexalogue.domain.machine import Machine
from hexalogue.domain.models import LoadSettings, LocalModel
from hexalogue.domain.places import Places
from hexalogue.domain.ports import HistoryStore, InProcessEngine, ModelLibrary, SettingsStore
from hexalogue.services import doctor_checks as checks_of
from hexalogue.services.doctor_engines import DoctorEngines, engine_checks

# What the application cannot do without.
PACKAGES = ("PySide6_Essentials", "llama_cpp_python")


@dataclass(frozen=True, slots=True)
class DoctorRooms:
    """What the doctor looks at. versions: a package's installed version or None. disk_free: bytes free where a path
    lies. probe_write: raises AppError when a folder cannot be written. reach: raises WireError when a URL does not
    answer. default_model: the short name of the model that is fetched on first launch. keychain: what keeps keys from
    being read, or None. catalogue: what is wrong in the person's own files of providers and models. engines: the
    programs that answer, built when they are looked at; None where nobody wants to know.
    """

    places: Places
    machine: Callable[[], Machine]
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
    engines: Callable[[], DoctorEngines] | None = None


class Doctor:
    """Runs every check; a check that fails unexpectedly becomes an error of its own, never a traceback."""

    def __init__(self, rooms: DoctorRooms) -> None:
        self._rooms = rooms

    async def examine(self) -> tuple[Check, ...]:
        """All checks, in the order a person would look. A few seconds: the engine is tried, the network is asked."""
        facts = await asyncio.to_thread(self._rooms.machine)
        models = await asyncio.to_thread(self._rooms.library.ranked, "")
        checks = [checks_of.processor(facts), checks_of.memory(facts), *checks_of.gpus(facts), checks_of.display(facts)]
        checks += [checks_of.package(name, self._rooms.versions(name)) for name in PACKAGES]
        checks += await asyncio.to_thread(self._folders)
        checks += [self._settings(), await self._history()]
        checks += [checks_of.keychain(await self._rooms.keychain()), checks_of.own_providers(self._rooms.catalogue())]
        checks += [checks_of.found_models(models, self._rooms.default_model), await self._engine_answers(models)]
        if self._rooms.engines:
            checks += await engine_checks(self._rooms.engines(), facts)
        checks += await self._network()
        return tuple(checks)

    def _folders(self) -> Sequence[Check]:
        places = self._rooms.places
        checks = [self._folder(name, getattr(places, name)) for name in ("config", "data", "cache", "logs")]
        free = self._rooms.disk_free(places.data)
        return [*checks, checks_of.disk(free)]

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
