"""Installing engines: which release, which files, downloaded and verified, handed to the home; updates, ways back."""

import asyncio
import re
import shutil
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hexalogue.domain.engine_ports import EngineHome, ReleaseList
from hexalogue.domain.engines import ChosenAsset, EngineSpec, InstalledEngine, Origin, Release, ReleaseAsset, Variant
from hexalogue.domain.errors import AppError, NoRelease, ProofFailed
from hexalogue.domain.events import Noticed
from hexalogue.domain.ids import EngineId
from hexalogue.domain.models import DownloadPlan, DownloadProgress
from hexalogue.domain.ports import Downloader
from hexalogue.services.bus import EventBus

LATEST: Final = "latest"
# As a wish for a variant: the one that measures best. Runs where everything runs: what others are measured against.
FASTEST: Final = "fastest"
SAFE: Final[Variant] = "cpu"
_UNFIT: Final = re.compile(r"[^A-Za-z0-9._+-]+")
# A version that ran for days and then crashes is not made better by an older one.
FRESH_S: Final = 3 * 86_400

# What is told on the way: a step as a sentence, or how far a download is.
Progress = str | DownloadProgress


@dataclass(frozen=True, slots=True)
class InstallRooms:
    """The ports that engines are installed with.

    choose: `assets.chosen` with this machine: row, release, the person's variant (empty for the best).
    downloads: a folder of ours for what is on its way.   now: seconds since the epoch.
    fitting: the variants of a release that would work here, the likeliest first; blocks.   measured: the fastest of
    these builds that gives the right words, and why, in a sentence.
    """

    home: EngineHome
    releases: ReleaseList
    downloader: Downloader
    choose: Callable[[EngineSpec, Release, str], ChosenAsset]
    downloads: Path
    now: Callable[[], float] = time.time
    fitting: Callable[[EngineSpec, Release], Sequence[Variant]] = lambda _spec, _release: ()
    measured: Callable[[EngineSpec, Sequence[InstalledEngine]], Awaitable[tuple[Variant, str]]] | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """A version that could be installed instead of the one in use. is_tested: this Hexalogue was tested with it."""

    engine: EngineId
    current: str
    offered: str
    is_tested: bool


class EngineInstalling:
    """What a person does to get an engine, and what happens by itself when a new one does not work."""

    def __init__(self, rooms: InstallRooms, bus: EventBus) -> None:
        self._rooms = rooms
        self._bus = bus

    async def install(
        self,
        spec: EngineSpec,
        version: str = "",
        variant: str = "",
        on_progress: Callable[[Progress], None] = lambda _: None,
    ) -> InstalledEngine:
        """Download a release and take it into use once it has passed its proofs; what was in use stays until then.

        version: a tag, `latest`, or empty for the tested one.   variant: empty for the best on this machine by its
        facts, `fastest` for the best by measuring.   Cancelled, what arrived stays for the next attempt. Raises
        NoRelease, WireError leaves, UnsafeArchive, HashMismatch, ProofFailed, StoreError leaves.
        """
        on_progress(f"Asking for the releases of {spec.name}")
        if variant == FASTEST:
            return await self.install_fastest(spec, version, on_progress)
        release = await self.release(spec, version)
        chosen = await asyncio.to_thread(self._rooms.choose, spec, release, variant)
        on_progress(f"{spec.name} {chosen.release} ({chosen.variant}): {chosen.why}")
        folder = self._rooms.downloads / spec.id / _as_name(chosen.release)
        files = [await self._fetched(spec, asset, folder, on_progress) for asset in chosen.files]
        engine = await self._rooms.home.install(spec, files, chosen, on_progress)
        await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
        return engine

    async def install_fastest(
        self, spec: EngineSpec, version: str = "", on_progress: Callable[[Progress], None] = lambda _: None
    ) -> InstalledEngine:
        """The build for the processor, then the likeliest other one; both are measured for two seconds, and the other
        is used where it is clearly faster. Raises as `install`.
        """
        release = await self.release(spec, version)
        fitting = await asyncio.to_thread(self._rooms.fitting, spec, release)
        others = [variant for variant in fitting if variant != SAFE]
        safe = await self.install(spec, release.tag, SAFE, on_progress)
        if not others or self._rooms.measured is None:
            on_progress(f"Nothing else fits this computer: {SAFE} is used")
            return safe
        try:
            other = await self.install(spec, release.tag, others[0], on_progress)
        except ProofFailed as error:
            on_progress(f"{error.message} {SAFE} stays in use")
            return safe
        on_progress("Measuring both for two seconds each")
        variant, why = await self._rooms.measured(spec, (safe, other))
        on_progress(why)
        return other if variant == other.variant else await self.roll_back(spec)

    async def release(self, spec: EngineSpec, version: str) -> Release:
        """What a version means: a tag, `latest`, or empty for the tested one. Raises NoRelease, WireError leaves."""
        _require_releases(spec)
        return await self._rooms.releases.release(spec.repository, version or spec.pin or LATEST)

    async def install_file(
        self, spec: EngineSpec, path: Path, on_progress: Callable[[Progress], None] = lambda _: None
    ) -> InstalledEngine:
        """Take in an archive, a program or a folder with one that is on this computer, with the same proofs.

        Raises UnsafeArchive, ProofFailed, StoreError leaves.
        """
        return await self._rooms.home.install(spec, [path], None, on_progress)

    async def roll_back(self, spec: EngineSpec) -> InstalledEngine:
        """Back to the version before, proven again. Raises NothingBefore, ProofFailed."""
        return await self._rooms.home.roll_back(spec)

    async def history(self, spec: EngineSpec) -> Sequence[str]:
        """What was installed, refused and rolled back, newest first."""
        return await asyncio.to_thread(self._rooms.home.history, spec.id)

    async def update(self, spec: EngineSpec, *, latest: bool = False) -> Update | None:
        """What could be installed instead of what is in use; None for nothing.

        latest: look at the releases for something newer than the tested one. Only what was downloaded is compared:
        what a person brought is theirs to renew. A version that did not work here is not offered again.
        Raises NoRelease, WireError leaves with `latest`.
        """
        current = await asyncio.to_thread(self._rooms.home.current, spec.id)
        if current is None or current.origin is not Origin.DOWNLOADED or not spec.repository:
            return None
        offered = spec.pin
        if latest:
            offered = (await self._rooms.releases.release(spec.repository, LATEST)).tag
        refused = await asyncio.to_thread(self._rooms.home.refused, spec.id)
        if not offered or offered == current.version or offered in refused:
            return None
        return Update(spec.id, current.version, offered, is_tested=offered == spec.pin)

    async def broken(self, spec: EngineSpec, engine: InstalledEngine, why: str) -> InstalledEngine | None:
        """A new version crashed again and again at its start: go back by itself, and say so on the bus.

        why: the end of a sentence. Returns what is in use now; None when nothing was done, because the version is not
        new, not in use any more, or there is none before.
        """
        current = await asyncio.to_thread(self._rooms.home.current, spec.id)
        is_new = self._rooms.now() - engine.installed_at < FRESH_S
        if current is None or current.executable != engine.executable or not is_new:
            return None
        if len(await asyncio.to_thread(self._rooms.home.kept, spec.id)) < 2:
            return None
        try:
            before = await self._rooms.home.roll_back(spec, because=why)
        except AppError as error:
            self._bus.publish(Noticed(error))
            return None
        fix = f"{spec.name} {before.version} is in use again; {engine.version} is not offered any more."
        self._bus.publish(Noticed(ProofFailed(spec.name, f"{engine.version} {why}", fix=fix)))
        return before

    async def _fetched(
        self, spec: EngineSpec, asset: ReleaseAsset, folder: Path, on_progress: Callable[[Progress], None]
    ) -> Path:
        """One file, resumed where an earlier attempt ended. Never one that nobody vouches for."""
        if not asset.sha256:
            raise NoRelease(
                spec.name,
                f"the list of releases gives no digest for {asset.name}, so it could not be verified",
                fix="Choose another version, or install from a file that you trust: “--from FILE”.",
            )
        plan = DownloadPlan(
            asset.name, (asset.url,), folder / _as_name(asset.name), asset.size_bytes or None, asset.sha256
        )
        return (await self._rooms.downloader.fetch(plan, on_progress)).path


def _as_name(text: str) -> str:
    """A tag or a file's name as the name of one file: it comes from a list on the network."""
    return _UNFIT.sub("-", text).lstrip(".") or "file"


def _require_releases(spec: EngineSpec) -> None:
    if not spec.repository:
        how = spec.how or "Install a program that you have with “--from FILE”"
        raise NoRelease(spec.name, "its makers offer no programs", fix=f"{how.rstrip('.')}.")
