"""The doctor: everything the first answer depends on, each with a verdict and a fix."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
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
    programs that answer, built when they are looked at; None where nobody wants to know. engine: tried with a model.
    in_use: the model that answers already, which is proof enough. write: keeps a text in a file; raises AppError.
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
    in_use: Callable[[], LocalModel | None] = lambda: None
    write: Callable[[Path, str], None] | None = None


@dataclass(frozen=True, slots=True)
class Looking:
    """What is looked at next. at: as the end of “Looking at …”.   number: from 1, of `count` parts."""

    at: str
    number: int = 1
    count: int = 1


# One part of an examination: what it looks at, and how.
Step = tuple[str, Callable[[], Awaitable[Sequence[Check]]]]


class Doctor:
    """Runs every check; a check that fails unexpectedly becomes an error of its own, never a traceback."""

    def __init__(self, rooms: DoctorRooms) -> None:
        self._rooms = rooms

    async def examine(self) -> tuple[Check, ...]:
        """All checks, in the order a person would look. A few seconds: the engine is tried, the network is asked."""
        async with aclosing(self.examined()) as found:
            return tuple([one async for one in found if isinstance(one, Check)])

    async def examined(self) -> AsyncGenerator[Check | Looking, None]:
        """Each check as it comes, and before each part of the examination what is looked at."""
        steps = self._steps()
        for number, (at, look) in enumerate(steps, start=1):
            yield Looking(at, number, len(steps))
            try:
                checks = await look()
            except AppError as error:
                checks = [Check(at.replace(" ", "_"), Verdict.ERROR, error.message, error.fix)]
            for check in checks:
                yield check

    async def save(self, path: Path, report: str) -> None:
        """Keep a report in a file. Raises DiskFull and ReadOnly."""
        if self._rooms.write is not None:
            await asyncio.to_thread(self._rooms.write, path, report)

    def _steps(self) -> Sequence[Step]:
        facts: list[Machine] = []
        models: list[LocalModel] = []

        async def machine() -> Sequence[Check]:
            facts.append(await asyncio.to_thread(self._rooms.machine))
            one = facts[0]
            return [checks_of.processor(one), checks_of.memory(one), *checks_of.gpus(one), checks_of.display(one)]

        async def found() -> Sequence[Check]:
            models.extend(await asyncio.to_thread(self._rooms.library.ranked, ""))
            return [checks_of.found_models(models, self._rooms.default_model)]

        async def engine() -> Sequence[Check]:
            return [await self._engine_answers(models)]

        async def engines() -> Sequence[Check]:
            if self._rooms.engines is None or not facts:
                return ()
            return await engine_checks(await asyncio.to_thread(self._rooms.engines), facts[0])

        return (
            ("this computer", machine),
            ("its parts", self._packages),
            ("the folders", self._folders),
            ("what is kept", self._kept),
            ("keys and providers", self._keys),
            ("the models", found),
            ("the built-in engine", engine),
            ("the engines", engines),
            ("the network", self._network),
        )

    async def _packages(self) -> Sequence[Check]:
        versions = await asyncio.to_thread(lambda: [self._rooms.versions(name) for name in PACKAGES])
        return [checks_of.package(name, version) for name, version in zip(PACKAGES, versions, strict=True)]

    async def _folders(self) -> Sequence[Check]:
        return await asyncio.to_thread(self._probed)

    async def _kept(self) -> Sequence[Check]:
        return [await asyncio.to_thread(self._settings), await self._history()]

    async def _keys(self) -> Sequence[Check]:
        problems = await asyncio.to_thread(self._rooms.catalogue)
        return [checks_of.keychain(await self._rooms.keychain()), checks_of.own_providers(problems)]

    def _probed(self) -> Sequence[Check]:
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
        answers = self._rooms.in_use()
        if answers is not None:
            return Check("engine", Verdict.OK, f"The built-in engine answers with {answers.name}.")
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
        return [await self._endpoint(url) for url in await asyncio.to_thread(self._rooms.hub_endpoints)]

    async def _endpoint(self, url: str) -> Check:
        try:
            await self._rooms.reach(url)
        except WireError as error:
            return Check("network.hub", Verdict.WARNING, error.message, error.fix)
        return Check("network.hub", Verdict.OK, f"The model hub {url} answers.")
