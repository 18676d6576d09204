"""How long each phase of a request may take, and the one timer that watches a stream."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from hexalogue.domain.errors import TimedOut
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.network import CONNECT_S, Network

WRITE_S = 60.0  # without one byte of the question taken
FIRST_BYTE_S = 120.0  # a company's server says at least that it began
# A model on somebody's own machine reads the question first: 8,000 tokens at 20 a second, without a byte of reply.
NEAR_FIRST_BYTE_S = 600.0
BETWEEN_S = 300.0  # models that think are silent for minutes

# A timer is never armed for longer: qasync 0.28 keeps a cancelled one, and all it holds, until it is due.
LEASE_S = 5.0


@dataclass(frozen=True, slots=True)
class Patience:
    """Deadlines in seconds. connect_s: for the name, the connection and the handshake, each.   write_s: without
    progress.   first_byte_s: until the head of the reply; None for the usual, which is longer on this computer and
    network.   between_s: without a byte of its body.
    """

    connect_s: float = CONNECT_S
    write_s: float = WRITE_S
    first_byte_s: float | None = None
    between_s: float = BETWEEN_S

    def reply_s(self, privacy: Privacy) -> float:
        """Until the head of the reply, from an address of this class."""
        if self.first_byte_s is not None:
            return self.first_byte_s
        return FIRST_BYTE_S if privacy is Privacy.THIRD_PARTY else NEAR_FIRST_BYTE_S


def patience_for(network: Network) -> Patience:
    """The usual patience on this network; `stall_s` is a download's, a stream that thinks gets no less than its own."""
    return Patience(connect_s=network.connect_s, between_s=max(network.stall_s, BETWEEN_S))


class Watchdog:
    """One timer for all phases of one stream, moved lazily: bytes that come cost a look at the clock.

    When a phase is overdue, `overdue(phase, limit_s)` is called; it calls `fed` when there was progress after all.
    """

    __slots__ = ("_armed_for", "_due", "_limit_s", "_loop", "_overdue", "_phase", "_timer")

    def __init__(self, loop: asyncio.AbstractEventLoop, overdue: Callable[[str, float], None]) -> None:
        self._loop = loop
        self._overdue = overdue
        self._phase = ""
        self._limit_s = 0.0
        self._due: float | None = None
        self._timer: asyncio.Handle | None = None
        self._armed_for = 0.0

    def expect(self, phase: str, within_s: float) -> None:
        """A phase begins. phase: as it is said, “waiting for its reply”."""
        self._phase = phase
        self._limit_s = within_s
        self._due = self._loop.time() + within_s
        if self._timer is not None and self._armed_for > self._due:
            self._timer.cancel()
            self._timer = None
        if self._timer is None:
            self._arm(self._due)

    def fed(self) -> None:
        """There was progress: the phase begins anew."""
        self._due = self._loop.time() + self._limit_s

    def rest(self) -> None:
        """Nothing is expected for now; the timer stays for the next phase."""
        self._due = None

    def stop(self) -> None:
        """Nothing is expected any more. Idempotent."""
        self._due = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _arm(self, due: float) -> None:
        delay = min(max(0.0, due - self._loop.time()), LEASE_S)
        self._armed_for = self._loop.time() + delay
        self._timer = self._loop.call_later(delay, self._look)

    def _look(self) -> None:
        self._timer = None
        if self._due is not None and self._due <= self._loop.time():
            self._overdue(self._phase, self._limit_s)
        if self._due is not None and self._timer is None:
            self._arm(self._due)


class Deadline:
    """The same for code that cannot be woken: `waiting` cancels whoever waits inside, and says TimedOut instead.

    asyncio.timeout does it too, with a new timer each time.
    """

    def __init__(self, host: str) -> None:
        self._host = host
        self._watchdog = Watchdog(asyncio.get_running_loop(), self._overdue)
        self._task: asyncio.Task[object] | None = None
        self._is_hit = False

    @contextmanager
    def waiting(self, phase: str, within_s: float) -> Iterator[None]:
        """Raises TimedOut."""
        self._task = asyncio.current_task()
        before = self._task.cancelling() if self._task is not None else 0
        self._watchdog.expect(phase, within_s)
        try:
            yield
        except asyncio.CancelledError as error:
            if self._is_hit and self._task is not None and self._task.uncancel() <= before:
                raise TimedOut(self._host, phase, within_s) from error
            raise
        finally:
            self._watchdog.rest()

    def stop(self) -> None:
        """Nothing is waited for any more. Idempotent."""
        self._watchdog.stop()

    def _overdue(self, phase: str, limit_s: float) -> None:
        del phase, limit_s
        self._watchdog.rest()
        if self._task is not None:
            self._is_hit = True
            self._task.cancel()
