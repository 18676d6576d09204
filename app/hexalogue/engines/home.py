"""The installed engines: `DATA/engines/ID/VERSION-VARIANT/`, and `DATA/engines/ID/record.json`, whose one name is the
switch.

An installation lies in a folder of its own (`.stage-...`) until everything is proven; then that folder gets its final
name, and then the record names it. Killed between any two steps, what was in use stays in use, and `tidy` removes the
rest. A version that a process still runs from stays until it has ended.
"""

import asyncio
import os
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from hexalogue.domain.engines import ChosenAsset, EngineSpec, InstalledEngine, Origin
from hexalogue.domain.errors import AppError, HashMismatch, NothingBefore, ProofFailed, UnsafeArchive
from hexalogue.domain.ids import EngineId
from hexalogue.engines.archive import Stopped
from hexalogue.engines.found import Others
from hexalogue.engines.hearing import in_thread
from hexalogue.engines.proofs import Prover
from hexalogue.engines.records import Disk, lock_taken
from hexalogue.engines.staging import Staged, staged
from hexalogue.engines.versions import Versions, runs_from

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

# Why a version itself, and not the disk or the network, was not installed.
_OF_THE_VERSION = (ProofFailed, UnsafeArchive, HashMismatch)


@dataclass(frozen=True, slots=True)
class HomeRooms:
    """What the home works with. others: programs that others installed.   now: seconds since the epoch.

    is_used: whether a process runs from a folder.
    """

    specs: Mapping[EngineId, EngineSpec]
    prover: Prover
    others: Others
    disk: Disk
    now: Callable[[], float] = time.time
    is_used: Callable[[Path], bool] = runs_from


class InstalledEngines:
    """Fulfils `domain.engine_ports.EngineHome`. folder: `DATA/engines`."""

    def __init__(self, folder: Path, rooms: HomeRooms) -> None:
        self._folder = folder
        self._rooms = rooms

    def current(self, engine: EngineId) -> InstalledEngine | None:
        """See the port. Raises TooNew, StoreError leaves."""
        ours = self.kept(engine)
        return ours[0] if ours else next(iter(self.found(engine)), None)

    def kept(self, engine: EngineId) -> Sequence[InstalledEngine]:
        """See the port. A version whose program is gone is left out. Raises TooNew, StoreError leaves."""
        versions = self._versions(engine)
        record = versions.record()
        found = (versions.described(name) for name in (record.current, *record.before) if name)
        return tuple(one for one in found if one is not None)

    def found(self, engine: EngineId) -> Sequence[InstalledEngine]:
        """See the port. Those that do not run are told by `problems`."""
        spec = self._rooms.specs.get(engine)
        return self._rooms.others.found(spec) if spec else ()

    def problems(self, engine: EngineId) -> Sequence[str]:
        """What is there and does not work, a sentence each. Touches the disk."""
        versions = self._versions(engine)
        kept = versions.record().kept
        gone = (f"The program of {name} is not there any more." for name in kept if versions.described(name) is None)
        spec = self._rooms.specs.get(engine)
        return (*gone, *(self._rooms.others.problems(spec) if spec else ()))

    def history(self, engine: EngineId) -> Sequence[str]:
        """See the port."""
        return self._versions(engine).record().said()

    def refused(self, engine: EngineId) -> Mapping[str, str]:
        """See the port."""
        return self._versions(engine).record().refused

    async def install(
        self,
        spec: EngineSpec,
        files: Sequence[Path],
        chosen: ChosenAsset | None,
        on_step: Callable[[str], None],
    ) -> InstalledEngine:
        """See the port. Raises UnsafeArchive, HashMismatch, ProofFailed, NoRelease, StoreError leaves."""
        versions, told = self._versions(spec.id), _on_the_loop(on_step)
        async with self._alone(spec, versions):
            try:
                stage = await in_thread(lambda _: versions.new_stage())
                work = partial(self._staged, spec, files, chosen, stage, told)
                taken = await in_thread(work)
                draft = InstalledEngine(
                    engine=spec.id,
                    version=chosen.release if chosen else "",
                    variant=chosen.variant if chosen else "cpu",
                    executable=taken.executable,
                    origin=taken.origin,
                    why=taken.why,
                    sha256=taken.sha256,
                )
                proven = await self._rooms.prover.proven(spec, draft, chosen.variant if chosen else None, told)
                told(f"Taking {spec.name} {proven.version} into use")
                return await in_thread(lambda _: versions.take_into_use(stage, proven))
            except AppError as error:
                await in_thread(partial(_note_refusal, versions, files, chosen, error))
                await in_thread(partial(_say_what_stays, versions, error))
                raise
            finally:
                await in_thread(partial(_tidied, versions))

    async def roll_back(self, spec: EngineSpec, because: str = "") -> InstalledEngine:
        """See the port."""
        versions = self._versions(spec.id)
        async with self._alone(spec, versions):
            record = await in_thread(lambda _: versions.record())
            name, before = next(
                ((name, one) for name in record.before if (one := versions.described(name))), (None, None)
            )
            if name is None or before is None:
                raise NothingBefore(spec.name)
            wanted = before.variant if before.origin is Origin.DOWNLOADED else None
            try:
                proven = await self._rooms.prover.proven(spec, before, wanted, lambda _: None)
            except ProofFailed as error:
                await in_thread(partial(_say_what_stays, versions, error))
                raise
            return await in_thread(lambda _: versions.go_back(name, proven, because))

    def tidy(self) -> None:
        """Remove what interrupted installations left. For the start of the application, in a thread; never raises for
        one that is under way, or for a disk that does not let it.
        """
        for engine in self._rooms.specs:
            versions = self._versions(engine)
            if versions.folder.is_dir():
                with suppress(AppError):
                    lock = lock_taken(versions.folder, self._rooms.disk, engine)
                    try:
                        versions.tidy()
                    finally:
                        os.close(lock)

    def _versions(self, engine: EngineId) -> Versions:
        rooms = self._rooms
        return Versions(engine, self._folder / engine, rooms.disk, rooms.now, rooms.is_used)

    @asynccontextmanager
    async def _alone(self, spec: EngineSpec, versions: Versions) -> "AsyncIterator[None]":
        """No other installation of this engine, in this process or another, until it is left."""
        lock = await in_thread(partial(self._locked, spec, versions))
        try:
            yield
        finally:
            os.close(lock)

    def _locked(self, spec: EngineSpec, versions: Versions, stop: Event) -> int:
        lock = lock_taken(versions.folder, self._rooms.disk, spec.name)
        if stop.is_set():  # nobody is there any more to give it back
            os.close(lock)
            raise Stopped
        return lock

    def _staged(
        self,
        spec: EngineSpec,
        files: Sequence[Path],
        chosen: ChosenAsset | None,
        stage: Path,
        on_step: Callable[[str], None],
        stop: Event,
    ) -> Staged:
        with self._rooms.disk.told(files[0]):
            return staged(spec, files, chosen, stage, on_step, stop)


def _note_refusal(
    versions: Versions, files: Sequence[Path], chosen: ChosenAsset | None, error: AppError, _: Event
) -> None:
    what = f"{chosen.release} ({chosen.variant})" if chosen else files[0].name
    is_its_own_fault = chosen is not None and isinstance(error, _OF_THE_VERSION)
    with suppress(AppError):  # the error that is raised is the one to hear
        versions.note_refusal(what, error.message, chosen.release if chosen and is_its_own_fault else "")


def _say_what_stays(versions: Versions, error: AppError, _: Event) -> None:
    with suppress(AppError):
        if isinstance(error, ProofFailed) and versions.record().current:
            error.fix = f"What was in use before stays. {error.fix}"


def _tidied(versions: Versions, _: Event) -> None:
    with suppress(AppError):  # what happened before is the one to hear
        versions.tidy()


def _on_the_loop(on_step: Callable[[str], None]) -> Callable[[str], None]:
    """Steps are said from threads too, and heard on the loop, in their order."""
    loop = asyncio.get_running_loop()

    def told(text: str) -> None:
        loop.call_soon_threadsafe(on_step, text)

    return told
