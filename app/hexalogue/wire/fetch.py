"""A whole download, in a worker thread: the lock, the attempts, the verdict, the final name."""

import hashlib
import threading
import time
from collections.abc import Callable
from pathlib import Path

from hexalogue.domain.errors import Cut, HashMismatch
from hexalogue.domain.models import DownloadPhase, DownloadPlan, DownloadProgress, FetchedFile
from hexalogue.domain.turn import Failure
from hexalogue.wire.attempts import Attempts
from hexalogue.wire.faults import Changed, Setback, Stopped, on_disk
from hexalogue.wire.line import Line
from hexalogue.wire.network import Network
from hexalogue.wire.pace import Pace
from hexalogue.wire.part import Part, discard, journal_path, opened_part, received_bytes
from hexalogue.wire.prefix_hash import PrefixHash
from hexalogue.wire.source import Source
from hexalogue.wire.transfer import Transfer
from hexalogue.wire.trust import tls_context

LOOK_S = 0.1  # between looks at a lock that another holds, and how fine a wait counts down
TELL_S = 0.1  # between two reports of progress


class Fetch:
    """One call of `Downloader.fetch`. `tell` is called in this thread; `stop` ends it within a moment."""

    def __init__(
        self, plan: DownloadPlan, network: Network, stop: threading.Event, tell: Callable[[DownloadProgress], None]
    ) -> None:
        self._plan = plan
        self._network = network
        self._stop = stop
        self._tell = tell
        self._pace = Pace(time.monotonic(), 0)
        self._told_at = 0.0
        self._has_waited = False
        self._found: tuple[int, int] | None = None  # at the target, when somebody else was first

    def run(self) -> FetchedFile:
        """Fetch, verify, publish. Raises Stopped, and what `Downloader.fetch` raises."""
        self._tell_phase(DownloadPhase.STARTING)
        ready = self._already_there()
        if ready is not None:
            return ready
        with opened_part(self._plan.target, self._wait_for_lock) as part:
            ready = self._just_come() if self._has_waited else None
            ready = ready or self._as_linked()
            if ready is not None:
                part.remove()  # empty: it is whole already
                return ready
            return self._fetched(part)

    def _already_there(self) -> FetchedFile | None:
        """The target itself if it is the wanted file; never by its name alone."""
        plan = self._plan
        if plan.size_bytes is None and plan.sha256 is None:
            return None
        try:
            size = plan.target.stat().st_size
        except OSError:
            return None
        if plan.size_bytes not in {None, size}:
            return None
        digest = self._digest_of(plan.target)
        if plan.sha256 is not None and plan.sha256.lower() != digest:
            return None
        if not self._has_waited and journal_path(plan.target).exists():
            discard(plan.target)  # killed between the rename and the tidying up
        self._finish(size)
        return FetchedFile(plan.target, digest, size)

    def _just_come(self) -> FetchedFile | None:
        """What the one for whom we waited has verified and put there, though our plan knows neither size nor hash."""
        ready = self._already_there()
        if ready is not None or self._plan.size_bytes is not None or self._plan.sha256 is not None:
            return ready
        there = _identity(self._plan.target)
        return self._whole(there) if there is not None and there != self._found else None

    def _as_linked(self) -> FetchedFile | None:
        """The target where only the server knows what it must be: the hub's redirect tells a large file's sha256."""
        there = _identity(self._plan.target)
        if there is None or self._plan.sha256 is not None:
            return None
        line = Line(
            Source(self._plan.name, self._plan.urls[0]), self._network, lambda: tls_context(self._network.ca_file)
        )
        try:
            with line:
                wanted = line.ask(0, 1, None).linked.sha256
        except Setback:  # the download itself tells what is wrong
            return None
        return self._whole(there, wanted) if wanted is not None else None

    def _whole(self, there: tuple[int, int], wanted: str | None = None) -> FetchedFile | None:
        digest = self._digest_of(self._plan.target)
        if _identity(self._plan.target) != there or wanted not in {None, digest}:
            return None
        size = self._plan.target.stat().st_size
        self._finish(size)
        return FetchedFile(self._plan.target, digest, size)

    def _digest_of(self, path: Path) -> str:
        state = hashlib.sha256()
        block = memoryview(bytearray(1 << 20))
        with on_disk(path), path.open("rb", buffering=0) as file:
            while count := file.readinto(block):
                state.update(block[:count])
                self._check()
        return state.hexdigest()

    def _fetched(self, part: Part) -> FetchedFile:
        is_resumed = part.received_bytes > 0
        while True:
            prefix_hash = PrefixHash(part)
            self._receive(part, prefix_hash)
            size = part.received_bytes
            self._tell(DownloadProgress(self._plan.name, DownloadPhase.VERIFYING, size, size))
            digest = prefix_hash.digest(self._check)
            try:
                self._judge(part, digest, size)
            except HashMismatch:
                if not is_resumed:
                    part.remove()
                    raise
                # Bytes of an earlier day may have been spoilt by a power cut; fresh ones deserve one chance.
                is_resumed = False
                part.forget()
                continue
            part.publish()
            self._finish(size)
            return FetchedFile(self._plan.target, digest, size)

    def _judge(self, part: Part, digest: str, size: int) -> None:
        wanted = part.origin.sha256 if part.origin is not None else self._plan.sha256
        if self._plan.size_bytes not in {None, size}:
            raise HashMismatch(self._plan.name, f"{self._plan.size_bytes} bytes", f"{size} bytes")
        if wanted is not None and wanted != digest:
            raise HashMismatch(self._plan.name, wanted, digest)

    def _receive(self, part: Part, prefix_hash: PrefixHash) -> None:
        attempts = Attempts(self._plan.urls, pace=self._network.pace)
        best = part.received_bytes
        self._pace = Pace(time.monotonic(), best)
        while not part.is_complete:
            self._check()
            failure = self._attempted(attempts.url, part, prefix_hash)
            if part.received_bytes > best:
                best = part.received_bytes
                attempts.progressed()
            if failure is not None:
                self._wait(attempts.wait_after(failure), part, failure)

    def _attempted(self, url: str, part: Part, prefix_hash: PrefixHash) -> Setback | None:
        """One run; how it failed, or None when all is there."""
        run = Transfer(
            self._plan, url, part, prefix_hash, self._network, self._stop, lambda: self._tell_running(part)
        ).run
        try:
            run()
        except Setback as setback:
            return setback
        except Changed as changed:
            other = Setback(Cut(self._plan.name, detail="the server has another file than a moment ago"))
            other.__cause__ = changed
            return other
        return None if part.is_complete else Setback(Cut(self._plan.name, detail="a connection ended for no reason"))

    def _tell_running(self, part: Part) -> None:
        now = time.monotonic()
        if now - self._told_at < TELL_S:
            return
        self._told_at = now
        received = part.received_bytes
        self._pace.note(now, received)
        size = part.origin.size_bytes if part.origin is not None else self._plan.size_bytes
        rate = self._pace.rate_bytes_s()
        remaining = (size - received) / rate if size is not None and rate > 0 else None
        self._tell(DownloadProgress(self._plan.name, DownloadPhase.RUNNING, received, size, rate, remaining))

    def _wait(self, seconds: float, part: Part, setback: Setback) -> None:
        error = setback.error
        failure = Failure(error.kind, error.message, error.fix)
        until = time.monotonic() + seconds
        size = part.origin.size_bytes if part.origin is not None else self._plan.size_bytes
        while (left := until - time.monotonic()) > 0:
            self._tell(
                DownloadProgress(
                    self._plan.name,
                    DownloadPhase.WAITING,
                    part.received_bytes,
                    size,
                    next_attempt_s=left,
                    failure=failure,
                )
            )
            self._stop.wait(min(left, 5 * LOOK_S))
            self._check()

    def _wait_for_lock(self) -> None:
        """Another call or process is fetching the same: show how far it is, from its journal."""
        if not self._has_waited:
            self._found = _identity(self._plan.target)
        self._has_waited = True
        self._tell_phase(DownloadPhase.RUNNING)
        self._stop.wait(LOOK_S)
        self._check()

    def _tell_phase(self, phase: DownloadPhase) -> None:
        received = received_bytes(self._plan.target)
        self._tell(DownloadProgress(self._plan.name, phase, received, self._plan.size_bytes))

    def _finish(self, size: int) -> None:
        self._tell(DownloadProgress(self._plan.name, DownloadPhase.DONE, size, size, remaining_s=0.0))

    def _check(self) -> None:
        if self._stop.is_set():
            raise Stopped


def _identity(path: Path) -> tuple[int, int] | None:
    """Another one for another file at the same place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_ino, found.st_mtime_ns)
