"""How fast bytes arrive, and how many connections that calls for."""

from collections import deque

MAX_CONNECTIONS = 8
SOME_CONNECTIONS = 4
# A connection this fast is not held back by a limit per connection; more of them would only cost.
FAST_BYTES_S = 50_000_000
# Adding connections must have brought this factor to be worth adding more.
WORTHWHILE = 1.5
WINDOW_S = 3.0  # of the rate that is shown
PIECE_S = 0.75
MIN_PIECE_BYTES = 4 << 20
MAX_PIECE_BYTES = 32 << 20
STEP_S = 0.2  # how long a number of connections is watched before the next step


class Pace:
    """Samples of the bytes received. Times are monotonic seconds."""

    def __init__(self, now: float, received_bytes: int) -> None:
        self._samples: deque[tuple[float, int]] = deque([(now, received_bytes)])

    def note(self, now: float, received_bytes: int) -> None:
        """A new sample; those older than the window go, one behind its edge stays."""
        self._samples.append((now, received_bytes))
        while len(self._samples) > 2 and self._samples[1][0] < now - WINDOW_S:
            self._samples.popleft()

    def rate_bytes_s(self) -> float:
        """Over the last seconds; 0 before there are two samples, and never below it."""
        (first, before), (last, after) = self._samples[0], self._samples[-1]
        return max(0.0, (after - before) / (last - first)) if last > first else 0.0


def piece_bytes(rate_bytes_s: float) -> int:
    """What one of several connections asks for at once: under a second's worth, so that the gaps stay small, and enough
    that asking costs little. Pure.
    """
    return int(min(max(PIECE_S * rate_bytes_s, MIN_PIECE_BYTES), MAX_PIECE_BYTES))


class Growth:
    """The number of connections: one, then some, then the most, as long as each step brings more bytes a second."""

    def __init__(self, now: float, received_bytes: int) -> None:
        self.wanted = 1
        self.piece_bytes = MIN_PIECE_BYTES
        self._since = now
        self._received = received_bytes
        self._rate_before = 0.0
        self._is_settled = False

    def settle(self) -> None:
        """No more steps: the server has no ranges, or complained."""
        self._is_settled = True

    def note(self, now: float, received_bytes: int) -> None:
        """Look at the step that is going on; begin the next one when it is over and worth it.

        A step in which nothing came says nothing about limits: it goes on.
        """
        if self._is_settled or now - self._since < STEP_S or received_bytes <= self._received:
            return
        rate = (received_bytes - self._received) / (now - self._since)
        before, self.wanted = self.wanted, wanted_connections(self.wanted, rate, self._rate_before)
        self._is_settled = before == SOME_CONNECTIONS
        self.piece_bytes = piece_bytes(rate / before)
        self._since, self._received, self._rate_before = now, received_bytes, rate


def wanted_connections(current: int, rate_bytes_s: float, rate_before_bytes_s: float) -> int:
    """How many connections the next step has. A lone slow one gets company; company that pays gets more. Pure."""
    if current == 1:
        return SOME_CONNECTIONS if rate_bytes_s < FAST_BYTES_S else 1
    return MAX_CONNECTIONS if rate_bytes_s >= WORTHWHILE * rate_before_bytes_s else current
