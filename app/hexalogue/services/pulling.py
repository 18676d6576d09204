"""Bringing a model in the foreground: what a reference means, all its files, one after another, shelved together."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from hexalogue.domain.downloads import PullPlan
from hexalogue.domain.errors import HttpRefused, ModelError
from hexalogue.domain.events import ModelsChanged, Noticed
from hexalogue.domain.models import DownloadPlan, DownloadProgress, FetchedFile
from hexalogue.domain.ports import Downloader, ModelLibrary
from hexalogue.services.bus import EventBus
from hexalogue.services.hub import PREFIX, HubService


class Pulling:
    """plan_of_profile: how a model with a short name is fetched; raises NoSuchModel."""

    def __init__(
        self,
        library: ModelLibrary,
        downloader: Downloader,
        hub: HubService,
        plan_of_profile: Callable[[str], DownloadPlan],
        bus: EventBus,
    ) -> None:
        self._library = library
        self._downloader = downloader
        self._hub = hub
        self._plan_of_profile = plan_of_profile
        self._bus = bus

    async def plan(self, reference: str) -> PullPlan:
        """All files that a profile's id, `hf:ORG/REPO/FILE`, `hf:ORG/REPO:QUANT` or `hf:ORG/REPO` means.

        Raises NoSuchModel, BadArgument, and what `HubService.pull_plan` raises.
        """
        if reference.startswith(PREFIX):
            return await self._hub.pull_plan(reference)
        plan = self._plan_of_profile(reference)
        return PullPlan(reference, plan.name, (plan,))

    async def pulled(self, plan: PullPlan, on_progress: Callable[[DownloadProgress], None]) -> Sequence[FetchedFile]:
        """Fetch and shelve, one file after another; progress is that of all files together.

        A model that arrived whole and cannot chat stays where it is, and that is told. Raises BadArgument, NotOnHub,
        GatedModel, WireError, HashMismatch, DiskFull, ReadOnly.
        """
        try:
            files = await self._fetched(plan, on_progress)
        except HttpRefused as refused:  # perhaps the file was split, or its terms are not accepted
            files = await self._fetched(await self._hub.instead(plan, refused), on_progress)
        await self.taken_in(files)
        return [file for _, file in files]

    async def taken_in(self, files: Sequence[tuple[DownloadPlan, FetchedFile]]) -> None:
        """Shelve the files of one model. One that cannot chat stays where it is, and that is told."""
        try:
            await asyncio.to_thread(self._library.adopted_all, files)
        except ModelError as error:
            self._bus.publish(Noticed(error))
        self._bus.publish(ModelsChanged())

    async def kept(self, files: Sequence[tuple[DownloadPlan, FetchedFile]]) -> None:
        """Note where the whole files of a download that was given up came from, so that the rest can be fetched. That
        they are no model yet is no news.
        """
        with suppress(ModelError):
            await asyncio.to_thread(self._library.adopted_all, files)
        self._bus.publish(ModelsChanged())

    async def _fetched(
        self, plan: PullPlan, on_progress: Callable[[DownloadProgress], None]
    ) -> list[tuple[DownloadPlan, FetchedFile]]:
        files: list[tuple[DownloadPlan, FetchedFile]] = []
        for one in plan.plans:
            summed = _Summed(plan, sum(file.size_bytes for _, file in files), on_progress)
            files.append((one, await self._downloader.fetch(one, summed)))
        return files


class _Summed:
    """One file's progress as that of the whole."""

    def __init__(self, plan: PullPlan, before: int, tell: Callable[[DownloadProgress], None]) -> None:
        self._plan = plan
        self._before = before
        self._tell = tell

    def __call__(self, progress: DownloadProgress) -> None:
        if len(self._plan.plans) == 1:
            self._tell(progress)
            return
        received, size = self._before + progress.received_bytes, self._plan.size_bytes
        rate = progress.rate_bytes_s
        remaining = max(0.0, size - received) / rate if size is not None and rate > 0 else None
        whole = replace(
            progress, name=self._plan.title, received_bytes=received, size_bytes=size, remaining_s=remaining
        )
        self._tell(whole)
