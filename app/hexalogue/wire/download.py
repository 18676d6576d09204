"""The `Downloader` port: a verified download as one awaitable, its progress on the loop, its work in a thread.

What needs http.client and ssl (40 ms to import) is imported by that thread, and the journal where it is first read:
not before the first paint.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.domain.models import DownloadPlan, DownloadProgress, FetchedFile
from hexalogue.wire.faults import Stopped
from hexalogue.wire.network import Network

if TYPE_CHECKING:  # no first paint needs it
    from hexalogue.domain.leftovers import UnfinishedDownload

REPORT_S = 0.1  # progress at most ten times a second
STOP_S = 5.0  # a cancelled transfer ends within a tick; this is for a disk that hangs


class HttpDownloader:
    """Fetches over HTTP. `network` may be replaced at any time; downloads that start afterwards use it."""

    def __init__(self, network: Network | None = None) -> None:
        self.network = network or Network()
        self._running: dict[Path, set[_Running]] = {}

    async def fetch(self, plan: DownloadPlan, on_progress: Callable[[DownloadProgress], None]) -> FetchedFile:
        """See `Downloader.fetch`. A second fetch of the same target, here or in another process, waits for the first
        and then finds the file there. `discard` cancels it.
        """
        loop = asyncio.get_running_loop()
        running = _Running()
        reporter = _Reporter(loop, on_progress)
        beside = self._running.setdefault(plan.target, set())
        beside.add(running)
        pool = ThreadPoolExecutor(1, f"download {plan.name}")
        work = loop.run_in_executor(pool, _run, plan, self.network, running, reporter)
        work.add_done_callback(_heard)
        try:
            fetched = await asyncio.shield(work)
        except asyncio.CancelledError:
            running.stop.set()
            await _stopped(work)
            raise
        finally:
            reporter.close()
            beside.discard(running)
            pool.shutdown(wait=False)
        if fetched is None:  # stopped by `discard`
            raise asyncio.CancelledError
        return fetched

    def discard(self, plan: DownloadPlan) -> None:
        """See `Downloader.discard`. A transfer that is just being cancelled removes its part itself, a moment later."""
        from hexalogue.wire.part import discard

        under_way = self._running.get(plan.target, set())
        for running in under_way:
            running.is_unwanted = True
            running.stop.set()
        if not under_way:
            discard(plan.target)

    def received_bytes(self, plan: DownloadPlan) -> int:
        """See `Downloader.received_bytes`. Reads the small journal only."""
        from hexalogue.wire.part import received_bytes

        return received_bytes(plan.target)

    def unfinished(self, folder: Path) -> "Sequence[UnfinishedDownload]":
        """See `Downloader.unfinished`. Reads the small journals only."""
        from hexalogue.wire.part import unfinished

        return unfinished(folder)


class _Running:
    """The handle of a transfer's thread."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.is_unwanted = False


async def _stopped(work: "asyncio.Future[FetchedFile | None]") -> None:
    """Until the thread has let go of its part, whoever cancels again meanwhile: the next one to ask finds it free."""
    deadline = time.monotonic() + STOP_S
    while not work.done() and (left_s := deadline - time.monotonic()) > 0:
        with suppress(asyncio.CancelledError):  # it is raised anyway
            await asyncio.wait({work}, timeout=left_s)


def _heard(work: "asyncio.Future[FetchedFile | None]") -> None:
    """A transfer that fails while it is being cancelled has nobody left to tell."""
    if not work.cancelled():
        work.exception()


def _run(plan: DownloadPlan, network: Network, running: _Running, reporter: "_Reporter") -> FetchedFile | None:
    """In the thread. None when it was stopped: whoever asked for that no longer listens."""
    from hexalogue.wire.fetch import Fetch  # the heavy half, see above
    from hexalogue.wire.part import discard

    try:
        return Fetch(plan, network, running.stop, reporter.tell).run()
    except Stopped:
        if running.is_unwanted:
            discard(plan.target)
        return None


class _Reporter:
    """Carries progress from the thread to the loop: the newest only, at most every REPORT_S, the last one always."""

    def __init__(self, loop: asyncio.AbstractEventLoop, on_progress: Callable[[DownloadProgress], None]) -> None:
        self._loop = loop
        self._on_progress = on_progress
        self._lock = threading.Lock()
        self._newest: DownloadProgress | None = None
        self._is_scheduled = False
        self._is_closed = False
        self._last_at = 0.0

    def tell(self, progress: DownloadProgress) -> None:
        """From the thread."""
        with self._lock:
            self._newest = progress
            if self._is_scheduled or self._is_closed:
                return
            self._is_scheduled = True
            self._loop.call_soon_threadsafe(self._deliver_in_time)

    def close(self) -> None:
        """On the loop: hand out what is left, and nothing after it."""
        with self._lock:
            self._is_closed = True
        self._deliver()

    def _deliver_in_time(self) -> None:
        rest_s = self._last_at + REPORT_S - time.monotonic()
        if rest_s > 0:
            self._loop.call_later(rest_s, self._deliver)
        else:
            self._deliver()

    def _deliver(self) -> None:
        with self._lock:
            newest, self._newest = self._newest, None
            self._is_scheduled = False
        if newest is not None:
            self._last_at = time.monotonic()
            self._on_progress(newest)
