"""Ports of the engines: what services need of `engines/` and of the release lists. Nothing here is needed by the first
paint."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from hexalogue.domain.engines import (
    ChosenAsset,
    EngineAddress,
    EngineSpec,
    EngineStatus,
    InstalledEngine,
    Launch,
    Release,
)
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import EngineId


class ReleaseList(Protocol):
    """The release lists (`wire/releases.py`)."""

    async def releases(self, repository: str) -> Sequence[Release]:
        """Newest first. Raises WireError leaves."""
        ...

    async def release(self, repository: str, tag: str) -> Release:
        """One by its tag. Raises NoRelease and WireError leaves."""
        ...


class EngineHome(Protocol):
    """The installed engines (`engines/home.py`)."""

    def current(self, engine: EngineId) -> InstalledEngine | None:
        """The one in use: ours, else one the person named or that was found. Touches the disk."""
        ...

    def kept(self, engine: EngineId) -> Sequence[InstalledEngine]:
        """Ours, the one in use first, then those that a roll back goes to."""
        ...

    def found(self, engine: EngineId) -> Sequence[InstalledEngine]:
        """Those that others installed (search path, Python packages), never altered. Touches the disk."""
        ...

    def history(self, engine: EngineId) -> Sequence[str]:
        """What was installed, rolled back and refused, a sentence each, newest first."""
        ...

    async def install(
        self,
        spec: EngineSpec,
        files: Sequence[Path],
        chosen: ChosenAsset | None,
        on_step: Callable[[str], None],
    ) -> InstalledEngine:
        """Open, stage, prove, swap. files: verified archives, or one archive or program of the person (chosen None).

        on_step: told each step as a sentence. What was in use stays until the new one has passed every proof; then the
        last two are kept. Raises UnsafeArchive, ProofFailed, StoreError leaves.
        """
        ...

    def refused(self, engine: EngineId) -> Mapping[str, str]:
        """Versions that did not work on this computer, and why; an update does not offer them again."""
        ...

    async def roll_back(self, spec: EngineSpec, because: str = "") -> InstalledEngine:
        """Back to the one before, proven again. Raises NothingBefore, ProofFailed.

        because: why the one in use is left for good, as the end of a sentence: then it is not kept.
        """
        ...


class Supervisor(Protocol):
    """One engine process after another for one launch (`engines/supervisor.py`)."""

    @property
    def status(self) -> EngineStatus:
        """How it is doing now."""
        ...

    async def start(self) -> EngineAddress:
        """Start and wait until it is ready, one step safer after each crash. Raises EngineError leaves with the cause
        and its fix. A second call while it runs returns the address."""
        ...

    async def stop(self) -> None:
        """End it within 2 seconds, and forget it. Idempotent; may be called while it starts."""
        ...

    def cause_of_death(self, since: float) -> AppError | None:
        """What it last died of, if that was after `since` (seconds since the epoch); None otherwise."""
        ...

    async def explained(self, since: float) -> AppError | None:
        """As `cause_of_death`, for who has just lost the connection: waits a moment for the end to be known."""
        ...

    def busy(self) -> AbstractContextManager[None]:
        """While somebody waits for its answer it is not idle, however long that takes."""
        ...

    def log(self) -> str:
        """The last of its output, redacted."""
        ...


class EngineHouse(Protocol):
    """Makes supervisors, and knows the engines that other Hexalogues on this computer supervise."""

    def supervisor(self, spec: EngineSpec, launch: Launch, on_change: Callable[[EngineStatus], None]) -> Supervisor:
        """A supervisor, not started."""
        ...

    def running(self) -> Sequence[EngineStatus]:
        """The engines in the ledger that are alive and ours: those of this process and of others."""
        ...

    def address(self, engine: EngineId, model: str) -> EngineAddress | None:
        """Where one that runs already is asked; model: empty for any. None when none is ready."""
        ...

    async def end_elsewhere(self, engine: EngineId, model: str = "") -> bool:
        """Have the Hexalogue that supervises it stop it, or end it ourselves where nobody does; within 2 seconds.

        model: empty for all of the engine's. False when none ran. Never touches a process that the ledger does not
        identify.
        """
        ...

    def log(self, engine: EngineId) -> str:
        """The last lines of its log file, redacted; empty when it never ran."""
        ...

    def reap(self) -> int:
        """End what a killed Hexalogue left, by pid, creation time, executable and nonce. Returns how many."""
        ...


class Keepers(Protocol):
    """Processes that go on supervising one engine when the command that started it has ended (`engines/keeper.py`)."""

    async def started(self, engine: EngineId, model: str) -> EngineStatus:
        """Start one and wait until its engine is ready. Raises the error it failed with."""
        ...

    async def keep(self, supervisor: Supervisor) -> None:
        """Be one: start it, tell whoever waits, and go on until it is stopped from outside or gives up.

        Raises what it gave up with.
        """
        ...
