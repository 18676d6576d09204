"""The downloader, imported and made at its first use: what it needs of the network takes longer than a window."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hexalogue.domain.leftovers import UnfinishedDownload
    from hexalogue.domain.models import DownloadPlan, DownloadProgress, FetchedFile
    from hexalogue.wire.download import HttpDownloader
    from hexalogue.wire.network import Network


class LateDownloader:
    """Fulfils `domain.ports.Downloader` over HTTP. network: as it is set when a download begins; may be replaced."""

    def __init__(self, network: Callable[[], Network]) -> None:
        self.network = network
        self._made: HttpDownloader | None = None
        self._lock = Lock()  # services ask from several threads

    async def fetch(self, plan: DownloadPlan, on_progress: Callable[[DownloadProgress], None]) -> FetchedFile:
        """See the port."""
        return await self._downloader().fetch(plan, on_progress)

    def discard(self, plan: DownloadPlan) -> None:
        """See the port."""
        self._downloader().discard(plan)

    def received_bytes(self, plan: DownloadPlan) -> int:
        """See the port."""
        return self._downloader().received_bytes(plan)

    def unfinished(self, folder: Path) -> Sequence[UnfinishedDownload]:
        """See the port."""
        return self._downloader().unfinished(folder)

    def _downloader(self) -> HttpDownloader:
        with self._lock:
            if self._made is None:
                from hexalogue.wire.download import HttpDownloader

                self._made = HttpDownloader()
            self._made.network = self.network()
            return self._made
